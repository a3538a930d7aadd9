// What the benchmark collects: samples by name, the median of its rounds, and its ratio to a baseline of the same round.

export type Unit = 'ms' | 'MB' | '';

/** `baseline`: what the same machine does of plain work of that kind in the same round, and in which words. */
export type Figure = {
  readonly name: string;
  readonly unit: Unit;
  readonly value: number;
  readonly baseline?: { readonly name: string; readonly value: number };
};

export type Summary = Omit<Figure, 'baseline'> & {
  readonly least: number;
  readonly most: number;
  readonly ratio?: number;
  readonly baseline?: string;
};

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Of the same figures in several rounds: medians, also of the ratios. */
export function summarise(rounds: readonly (readonly Figure[])[]): readonly Summary[] {
  return (rounds[0] ?? []).map(({ name, unit }): Summary => {
    const own = rounds.flatMap((round) => round.filter((figure) => figure.name === name));
    const values = own.map(({ value }) => value);
    const ratios = own.flatMap(({ value, baseline }) => (baseline ? [value / baseline.value] : []));
    return {
      name,
      unit,
      value: median(values),
      least: Math.min(...values),
      most: Math.max(...values),
      ...(ratios.length > 0 && { ratio: median(ratios), baseline: own[0]?.baseline?.name }),
    };
  });
}

export function toTable(title: string, summaries: readonly Summary[]): string {
  const rows = summaries.map(({ name, unit, value, least, most, ratio, baseline }) => [
    name,
    `${toText(value)} ${unit}`.trim(),
    `${toText(least)} – ${toText(most)}`,
    ratio === undefined ? '' : `${toText(ratio)} ×`,
    baseline ?? '',
  ]);
  const all = [[title, 'median', 'range', 'ratio', 'to'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  return all
    .map((row) => row.map((cell, at) => (at === 0 || at === 4 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function toText(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
