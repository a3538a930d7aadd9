// How cards stand in a ranking: by a value, equals by stated rules and then by their places, what misses a number behind, what is closed last.

import type { Card } from '../../model/entities/map.ts';
import { inOrder, type Rule } from './in-order.ts';
import { isOpen } from './pains.ts';
import type { PlacedCard } from './placed-cards.ts';

export type Tie<RuleName extends string> = {
  readonly rule: RuleName;
  /** The equal that stands right before it. */
  readonly before: Card;
  /** What the rule went by, of that one and of this; 0 where it is not said. */
  readonly theirs: number;
  readonly own: number;
};

/** How a card stands in a ranking. */
export type Standing<RuleName extends string, NumberName extends string> = PlacedCard & {
  /** Undefined where a number is missing. */
  readonly value: number | undefined;
  readonly missing: readonly NumberName[];
  /** From 1, among those that are open and have a value. */
  readonly rank: number | undefined;
  /** Only where it comes to the same as the one before it. */
  readonly tie: Tie<RuleName> | undefined;
};

type Place = 'map' | 'step' | 'cell';
const PLACE_RULES: readonly Rule<PlacedCard, Place>[] = [
  { name: 'map', of: ({ mapIndex }) => mapIndex, isLowestFirst: true },
  { name: 'step', of: ({ number }) => number, isLowestFirst: true },
  { name: 'cell', of: ({ index }) => index, isLowestFirst: true },
];

type Ranking<RuleName extends string, NumberName extends keyof Card> = {
  readonly toValue: (card: Card) => number | undefined;
  readonly numbers: readonly NumberName[];
  /** What decides before the value does. */
  readonly first?: readonly Rule<PlacedCard, 'class'>[];
  /** What decides between equals before their places do. */
  readonly ties: readonly Rule<PlacedCard, RuleName>[];
};

/** The highest value first. */
export function rankCards<RuleName extends string, NumberName extends keyof Card>(
  placed: readonly PlacedCard[],
  { toValue, numbers, first = [], ties }: Ranking<RuleName, NumberName>,
): readonly Standing<RuleName | Place, NumberName>[] {
  const tieRules: readonly Rule<PlacedCard, RuleName | Place>[] = [...ties, ...PLACE_RULES];
  const ordered = inOrder<PlacedCard, RuleName | Place | 'open' | 'valued' | 'class' | 'value'>(placed, [
    { name: 'open', of: ({ card }) => (isOpen(card) ? 1 : 0) },
    { name: 'valued', of: ({ card }) => (toValue(card) === undefined ? 0 : 1) },
    ...first,
    { name: 'value', of: ({ card }) => toValue(card) ?? 0 },
    ...tieRules,
  ]);
  return ordered.map(({ each, decidedBy }, index) => {
    const value = toValue(each.card);
    const before = ordered[index - 1]?.each;
    const rule = value === undefined ? undefined : tieRules.find((each) => each === decidedBy);
    return {
      ...each,
      value,
      missing: numbers.filter((name) => each.card[name] === undefined),
      rank: value !== undefined && isOpen(each.card) ? index + 1 : undefined,
      tie: rule && before && { rule: rule.name, before: before.card, theirs: rule.of(before), own: rule.of(each) },
    };
  });
}
