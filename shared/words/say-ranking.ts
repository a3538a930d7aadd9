// Rankings in words: how a value came about, what is missing for one, why one of two equals stands first.

import type { RankedOpportunity } from '../analysis/pains/opportunity-ranking.ts';
import type { RankedPain } from '../analysis/pains/pain-ranking.ts';
import type { Card } from '../model/entities/map.ts';
import type { PainRanking } from '../model/entities/project.ts';
import type { Say } from '../text/text.ts';

/** `5 × 4 = 20`, `9 + (9 − 2) = 16`, `3 votes`, `Value customer: 5 × 4 = 20`; empty where a number is missing. */
export function sayPainValue({ card, value, valueClass }: RankedPain, ranking: PainRanking, say: Say): string {
  if (value === undefined) return '';
  if (ranking === 'votes') return say('register.votes', { count: value });
  const product = `${card.severity} × ${card.frequency} = ${value}`;
  if (ranking === 'severity-frequency') return product;
  if (ranking === 'customer-value')
    return valueClass ? say('register.class', { name: say(`value-class.${valueClass}`), product }) : product;
  const { importance = 0, performance = 0 } = card;
  return importance > performance ? `${importance} + (${importance} − ${performance}) = ${value}` : `${importance} + 0 = ${value}`;
}

/** `5 ÷ 4 = 1.25`; empty where a number is missing. */
export function sayOpportunityValue({ card, value }: RankedOpportunity): string {
  return value === undefined ? '' : `${card.value} ÷ ${card.effort} = ${Number(value.toFixed(2))}`;
}

/** What it needs before it can be ranked; empty where nothing is missing. */
export function sayMissing({ missing }: RankedPain | RankedOpportunity, say: Say): string {
  if (missing.length === 0) return '';
  return say('register.missing', { list: missing.map((name) => say(`register.number.${name}`)).join(say('register.and')) });
}

/** Empty where nothing of its rank comes to the same. */
export function sayTie({ tie }: RankedPain | RankedOpportunity, say: Say): string {
  if (!tie) return '';
  const said = (value: number) => (value === 0 ? say('register.unsaid') : value);
  return say(`register.tie.${tie.rule}`, { other: nameOf(tie.before, say), theirs: said(tie.theirs), own: said(tie.own) });
}

const nameOf = ({ text }: Card, say: Say) => text.trim() || say('editor.untitled');
