// A measure as a small chart shows it: its last value, its values round by round, its target, whether it rises, holds or falls. In words
// and numbers; where it stands and how it is drawn is layout's matter.

import type { Doc } from '../../model/document.ts';
import type { Measure, Round } from '../../model/entities/measures.ts';
import { measuresOf } from '../../model/grid.ts';
import type { Say } from '../../text/text.ts';
import { measureName } from '../../words/say-measure.ts';
import { formatValue } from './measure-kinds.ts';
import { type GoodReading, readingsOf, roundsOf } from './readings.ts';
import { type Trend, trendOf } from './trend.ts';

export type Figure = {
  readonly id: string;
  /** What it is measured of. */
  readonly subjectId: string;
  readonly name: string;
  /** Of the last round that has one; `–` without any. */
  readonly value: string;
  readonly trend: Trend['trend'] | undefined;
  /** Round by round; undefined for one that comes to no value, which is a gap. */
  readonly values: readonly (number | undefined)[];
  readonly target: number | undefined;
  /** All of it: `NPS 32, rising, target 40`. */
  readonly said: string;
};

type Known = { readonly rounds: readonly Round[]; readonly say: Say; readonly figure: Figure };
const known = new WeakMap<Measure, Known>();

/** The measures of a map, step, lane or card but those of `hidden` personas. A figure is the same object while its measure and rounds are. */
export function figuresOf(doc: Doc, subjectId: string, hidden: ReadonlySet<string>, say: Say): readonly Figure[] {
  return measuresOf(doc, subjectId).flatMap((measure) =>
    measure.personaId !== undefined && hidden.has(measure.personaId) ? [] : [figureOf(doc, measure, say)],
  );
}

export function figureOf(doc: Doc, measure: Measure, say: Say): Figure {
  const rounds = roundsOf(doc, measure.id);
  const before = known.get(measure);
  if (before?.say === say && before.rounds.length === rounds.length && rounds.every((round, index) => round === before.rounds[index]))
    return before.figure;
  const figure = createFigure(doc, measure, say);
  known.set(measure, { rounds, say, figure });
  return figure;
}

function createFigure(doc: Doc, measure: Measure, say: Say): Figure {
  const readings = readingsOf(doc, measure);
  const good = readings.filter((each): each is GoodReading => !('problem' in each.reading));
  const last = good.at(-1)?.reading.value;
  const trend = trendOf(measure, good)?.trend;
  const name = measureName(measure, say);
  const value = last === undefined ? '–' : formatValue(last, measure);
  const { id, subjectId, target } = measure;
  const said = [
    last === undefined ? say('figure.unmeasured', { name }) : `${name} ${value}`,
    ...(trend ? [say(`trend.${trend}`)] : []),
    ...(target === undefined ? [] : [say('figure.target', { target: formatValue(target, measure) })]),
  ].join(say('figure.between'));
  const values = readings.map(({ reading }) => ('problem' in reading ? undefined : reading.value));
  return { id, subjectId, name, value, trend, values, target, said };
}

export function areSameFigures(a: readonly Figure[], b: readonly Figure[]): boolean {
  return a.length === b.length && a.every((figure, index) => figure === b[index]);
}
