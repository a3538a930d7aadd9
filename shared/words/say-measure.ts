// Measures in words: what one is called, what a round came to and how, what is wrong with one. Numbers are written as measure-kinds.ts does.

import { formatBare, formatDistance, formatValue, lowestTopAnswer } from '../analysis/measures/measure-kinds.ts';
import type { Parts, Reading, RoundProblem } from '../analysis/measures/readings.ts';
import type { Trend } from '../analysis/measures/trend.ts';
import type { Measure } from '../model/entities/measures.ts';
import type { Say } from '../text/text.ts';

/** Its title, else its kind. */
export function measureName({ title, measureKind }: Pick<Measure, 'title' | 'measureKind'>, say: Say): string {
  return title.trim() || say(`measure.kind.${measureKind}`);
}

/** The formula in a line with its source; of CSAT with the answers that count. */
export function sayFormula(measure: Measure, say: Say): string {
  return say(`formula.${measure.measureKind}`, { from: lowestTopAnswer(measure), highest: measure.highestAnswer ?? 5 });
}

/** `32 · n = 100`. */
export function sayReading(measure: Measure, { value, n }: Reading, say: Say): string {
  return n === undefined ? formatValue(value, measure) : `${formatValue(value, measure)} · ${say('measure.n', { n })}`;
}

export function sayProblem({ problem, values }: RoundProblem, say: Say): string {
  return say(`measure.problem.${problem}`, values);
}

/** Against the target: `met`, or by how much not. */
export function sayMissedBy(measure: Measure, missedBy: number, say: Say): string {
  return missedBy > 0 ? say('measures.missed-by', { by: formatDistance(missedBy, measure) }) : say('measures.met');
}

/** How it came about, where there is more to say than the number: `50 promoters, 30 passives, 20 detractors`. */
export function sayParts(measure: Measure, parts: Parts, say: Say): string {
  switch (parts.of) {
    case 'nps':
      return say('measure.parts.nps', parts);
    case 'csat':
      return say('measure.parts.csat', { satisfied: parts.satisfied });
    case 'share':
      return say('measure.parts.share', { ...parts, dropOff: formatBare(parts.dropOff, measure) });
    case 'numbers':
      return say('measure.parts.numbers', { median: formatValue(parts.median, measure) });
    case 'servqual':
      return say('measure.parts.servqual', { count: parts.gaps.length });
    case 'worth':
      return `${parts.purchases} × ${parts.spend} × ${parts.periods}`;
  }
}

/** What was compared, and what counted as no change. */
export function sayTrend(measure: Measure, { change, margin, rule }: Trend, say: Say): string {
  const bare = (value: number) =>
    formatBare(value, { ...measure, measureKind: measure.measureKind === 'servqual' ? 'ces' : measure.measureKind });
  const signed = `${change > 0 ? '+' : ''}${bare(change)}`;
  return say(`trend.by.${rule}`, { change: signed, margin: bare(margin) });
}
