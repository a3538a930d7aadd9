// The options of `frontstage export`: what each is about, which values it takes, and of which formats and pages it says something. The help
// and every refusal read them here.

import { type Deciding, furnitureFor, OPTION_SCOPE, type ScopedOption, saysSomething } from '../../shared/export/option-scope.ts';
import {
  DPI,
  EXPORT_FORMATS,
  type ExportFormat,
  FURNITURE,
  ORIENTATIONS,
  OVERLAP,
  PAPERS,
  SCALE,
  SLIDES,
  type Slides,
  TILE_PAPERS,
} from '../../shared/ipc/export-api.ts';
import { FONT_FAMILIES } from '../../shared/layout/font-families.ts';
import type { Say } from '../../shared/text/text.ts';
import type { Values } from './command-line.ts';

type Option = {
  /** Its values as the help shows them; none of a switch. */
  readonly hint?: string;
  readonly group: 'what' | 'page' | 'look';
  /** What must be said as well where the scope wants more than a format and its pages. */
  readonly needs?: string;
};

const SCOPED: Readonly<Record<ScopedOption, Option>> = {
  map: { group: 'what', hint: 'NAME|all' },
  view: { group: 'what', hint: 'NAME' },
  compare: { group: 'what', hint: 'NAME' },
  slides: { group: 'what', hint: SLIDES.join('|') },
  'all-maps': { group: 'what' },
  paper: { group: 'page', hint: PAPERS.join('|') },
  orientation: { group: 'page', hint: ORIENTATIONS.join('|'), needs: `--paper ${PAPERS.filter((paper) => paper !== 'map').join('|')}` },
  tile: { group: 'page', hint: TILE_PAPERS.join('|') },
  overlap: { group: 'page', hint: `${OVERLAP.least}mm…${OVERLAP.most}mm`, needs: '--tile' },
  scale: { group: 'page', hint: `${SCALE.least}…${SCALE.most}`, needs: '--paper map' },
  dpi: { group: 'page', hint: `${DPI.least}…${DPI.most}`, needs: `--paper ${PAPERS.filter((paper) => paper !== 'map').join('|')}` },
  font: { group: 'look', hint: FONT_FAMILIES.map((family) => (family.includes(' ') ? `"${family}"` : family)).join('|') },
  furniture: { group: 'look', hint: `none|${FURNITURE.join(',')}` },
  version: { group: 'look', hint: 'TEXT', needs: '--furniture version' },
  unbranded: { group: 'look' },
  outlines: { group: 'look' },
};

export const EXPORT_OPTIONS: Readonly<Record<string, Option>> = {
  format: { group: 'what', hint: EXPORT_FORMATS.join('|') },
  out: { group: 'what', hint: 'PATH' },
  ...SCOPED,
};

/** Why what was said does not go together: an option that says nothing of any of the formats, or of such pages, is a mistake. */
export function refuseOptions(
  values: Values,
  formats: readonly ExportFormat[],
  chosen: Omit<Deciding, 'format'>,
  say: Say,
): string | undefined {
  const { slides } = chosen;
  for (const [name, { needs }] of Object.entries(SCOPED) as [ScopedOption, Option][]) {
    if (values[name] === undefined) continue;
    const option = `--${name}`;
    const scope: { readonly formats: readonly ExportFormat[]; readonly slides?: readonly Slides[] } = OPTION_SCOPE[name];
    if (!formats.some((format) => scope.formats.includes(format)))
      return say('cli.notOfFormat', { option, formats: scope.formats.join(', ') });
    if (scope.slides && !scope.slides.includes(slides)) return say('cli.notOfSlides', { option, slides });
    if (needs && !formats.some((format) => saysSomething(name, { ...chosen, format })))
      return say('cli.needsOption', { option, other: needs });
  }
  const none = chosen.furniture?.find((part) => !formats.some((format) => furnitureFor({ format, slides }).includes(part)));
  return none && say('cli.notOfSlides', { option: `--furniture ${none}`, slides });
}

/** Group by group, each in a line of its own. */
export function exportUsage(): string {
  const groups = ['what', 'page', 'look'] as const;
  const line = (group: (typeof groups)[number]) =>
    Object.entries(EXPORT_OPTIONS)
      .filter(([name, option]) => option.group === group && name !== 'format' && name !== 'out')
      .map(([name, { hint }]) => (hint === undefined ? `[--${name}]` : `[--${name} ${hint}]`))
      .join(' ');
  return [
    'export FILE --format FORMAT[,FORMAT…] --out PATH',
    `    FORMAT: ${EXPORT_FORMATS.join('|')}`,
    ...groups.map((group) => `    ${line(group)}`),
  ].join('\n');
}

/** Lengths such as `10mm`, `1 cm` or `0.5in`, in mm; a bare number is of mm. Undefined for what is none. */
export function readLength(text: string): number | undefined {
  const [, number, unit = 'mm'] = /^(\d+(?:\.\d+)?)\s*(mm|cm|in)?$/i.exec(text.trim()) ?? [];
  if (number === undefined) return undefined;
  const units: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4 };
  return Number(number) * (units[unit.toLowerCase()] ?? 1);
}

/** A number from `least` to `most`, or the sentence that it is none. */
export function readRange(
  values: Values,
  name: string,
  { least, most, usual }: { readonly least: number; readonly most: number; readonly usual: number },
  say: Say,
  read: (text: string) => number | undefined = Number,
): { readonly number: number } | { readonly problem: string } {
  const value = values[name];
  const number = typeof value === 'string' ? read(value) : usual;
  if (number !== undefined && number >= least && number <= most) return { number };
  return { problem: say('cli.badRange', { option: `--${name}`, least, most, value: String(value) }) };
}
