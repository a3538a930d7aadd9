// The options of `frontstage export`: what each is about, which values it takes, and of which formats and pages it says something. The help
// and every refusal read them here.

import {
  DPI,
  EXPORT_FORMATS,
  type ExportFormat,
  FURNITURE,
  isDrawn,
  ORIENTATIONS,
  OVERLAP,
  PAGED_FORMATS,
  PAPERS,
  SCALE,
  SCREEN_FORMATS,
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
  readonly formats: readonly ExportFormat[];
  /** Pages that it says something of; all where absent. */
  readonly slides?: readonly Slides[];
  /** Another option without which it says nothing. */
  readonly needs?: string;
};

const ALL = EXPORT_FORMATS;
/** Of a map, where JSON is of the whole project. */
const OF_A_MAP = ALL.filter((format) => format !== 'json');
const DRAWN = ALL.filter(isDrawn);
const ON_PAPER = DRAWN.filter((format) => !SCREEN_FORMATS.includes(format));

export const EXPORT_OPTIONS: Readonly<Record<string, Option>> = {
  format: { group: 'what', hint: ALL.join('|'), formats: ALL },
  out: { group: 'what', hint: 'PATH', formats: ALL },
  map: { group: 'what', hint: 'NAME|all', formats: OF_A_MAP, slides: ['map', 'pages', 'stages'] },
  view: { group: 'what', hint: 'NAME', formats: OF_A_MAP, slides: ['map', 'pages', 'stages'] },
  compare: { group: 'what', hint: 'NAME', formats: ON_PAPER, slides: ['map'] },
  slides: { group: 'what', hint: SLIDES.join('|'), formats: PAGED_FORMATS },
  paper: { group: 'page', hint: PAPERS.join('|'), formats: ON_PAPER, slides: ['map', 'pages'] },
  orientation: { group: 'page', hint: ORIENTATIONS.join('|'), formats: ON_PAPER, slides: ['map', 'pages'] },
  tile: { group: 'page', hint: TILE_PAPERS.join('|'), formats: ['pdf'], slides: ['map'] },
  overlap: { group: 'page', hint: `${OVERLAP.least}mm…${OVERLAP.most}mm`, formats: ['pdf'], slides: ['map'], needs: 'tile' },
  scale: { group: 'page', hint: `${SCALE.least}…${SCALE.most}`, formats: ['png'] },
  dpi: { group: 'page', hint: `${DPI.least}…${DPI.most}`, formats: ['png'], needs: 'paper' },
  font: { group: 'look', hint: FONT_FAMILIES.map((family) => (family.includes(' ') ? `"${family}"` : family)).join('|'), formats: DRAWN },
  furniture: { group: 'look', hint: `none|${FURNITURE.join(',')}`, formats: DRAWN },
  version: { group: 'look', hint: 'TEXT', formats: DRAWN, needs: 'furniture' },
  unbranded: { group: 'look', formats: DRAWN },
  outlines: { group: 'look', formats: ['svg'] },
};

/** Why what was said does not go together: an option that says nothing of the format, or of such pages, is a mistake. */
export function refuseOptions(values: Values, formats: readonly ExportFormat[], slides: Slides, say: Say): string | undefined {
  for (const [name, { formats: of, slides: ofSlides, needs }] of Object.entries(EXPORT_OPTIONS)) {
    if (values[name] === undefined) continue;
    const option = `--${name}`;
    if (!formats.some((format) => of.includes(format))) return say('cli.notOfFormat', { option, formats: of.join(', ') });
    if (ofSlides && !ofSlides.includes(slides)) return say('cli.notOfSlides', { option, slides });
    if (needs && values[needs] === undefined) return say('cli.needsOption', { option, other: `--${needs}` });
  }
  return undefined;
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
    `    FORMAT: ${ALL.join('|')}`,
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
