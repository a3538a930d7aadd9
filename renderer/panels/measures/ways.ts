// The ways in which a round of a kind of measure can be given, and the one in which a round is.

import { KIND_FACTS } from '../../../shared/analysis/measures/measure-kinds.ts';
import type { Measure, Round } from '../../../shared/model/entities/measures.ts';

export type Way = 'value' | 'counts' | 'numbers' | 'parts' | 'dimensions' | 'items';

const WAYS: Readonly<Record<(typeof KIND_FACTS)[Measure['measureKind']]['given'], readonly Way[]>> = {
  answers: ['counts', 'value'],
  numbers: ['value', 'numbers'],
  share: ['parts', 'value'],
  worth: ['parts', 'value'],
  servqual: ['dimensions', 'items', 'value'],
};

/** The first is the one to begin with. */
export function waysOf({ measureKind }: Measure): readonly Way[] {
  return WAYS[KIND_FACTS[measureKind].given];
}

/** What was counted is believed over a value, and so comes first. Undefined for an empty round. */
export function wayOf(measure: Measure, round: Round): Way | undefined {
  const isGiven: Readonly<Record<Way, boolean>> = {
    counts: round.counts !== undefined,
    numbers: round.raw !== undefined,
    parts: [round.entered, round.wentOn, round.purchases, round.spend, round.periods].some((part) => part !== undefined),
    items: round.servqualItems !== undefined,
    dimensions: round.servqual !== undefined,
    value: round.value !== undefined,
  };
  const ways = waysOf(measure);
  return (Object.keys(isGiven) as Way[]).find((way) => isGiven[way] && ways.includes(way));
}
