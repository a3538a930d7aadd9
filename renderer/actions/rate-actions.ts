// Actions that rate pain points and opportunities by keyboard: how bad and how often, or how much value and how much effort.

import type { TextKey } from '../../shared/text/text.ts';
import { sayRefusal } from '../session/refused.ts';
import { type Action, type ActionContext, docOf, isWritable, selectedIds } from './action.ts';

type Rating = 'first' | 'second';
const FIELDS = {
  first: { 'pain-points': 'severity', opportunities: 'value' },
  second: { 'pain-points': 'frequency', opportunities: 'effort' },
} as const;

function selectedOf(context: ActionContext, laneKind: 'pain-points' | 'opportunities'): readonly string[] {
  const doc = docOf(context);
  return [...selectedIds()].filter((id) => doc.lane.get(doc.card.get(id)?.laneId ?? '')?.laneKind === laneKind);
}

const isRateable = (context: ActionContext) =>
  isWritable(context) && [...selectedOf(context, 'pain-points'), ...selectedOf(context, 'opportunities')].length > 0;

function rate(context: ActionContext, rating: Rating, value: number): void {
  const commands = (['pain-points', 'opportunities'] as const).flatMap((laneKind) => {
    const ids = selectedOf(context, laneKind);
    return ids.length > 0 ? [{ type: 'set', ids, fields: { [FIELDS[rating][laneKind]]: value } } as const] : [];
  });
  sayRefusal(context.session.dispatchAll(commands, 'undo.details'));
}

const VALUES = [1, 2, 3, 4, 5] as const;

const LABELS: Readonly<Record<Rating, Readonly<Record<(typeof VALUES)[number], TextKey>>>> = {
  first: {
    1: 'action.rate.first.1',
    2: 'action.rate.first.2',
    3: 'action.rate.first.3',
    4: 'action.rate.first.4',
    5: 'action.rate.first.5',
  },
  second: {
    1: 'action.rate.second.1',
    2: 'action.rate.second.2',
    3: 'action.rate.second.3',
    4: 'action.rate.second.4',
    5: 'action.rate.second.5',
  },
};

export const RATE_ACTIONS: readonly Action[] = (['first', 'second'] as const).flatMap((rating) =>
  VALUES.map((value) => ({
    id: `rate.${rating}.${value}`,
    label: LABELS[rating][value],
    keys: [rating === 'first' ? `Alt+${value}` : `Alt+Shift+${value}`],
    isEnabled: isRateable,
    run: (context: ActionContext) => rate(context, rating, value),
  })),
);
