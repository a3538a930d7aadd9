// The commands for votes by dots: a dot is placed only while there is one left, and taken only where one lies.

import { budgetOf, dotsOn, leftOf, placedOf } from '../model/ballots.ts';
import { toEdit } from '../model/change.ts';
import { type Doc, get } from '../model/document.ts';
import type { Ballot } from '../model/entities/workshops.ts';
import type { Id } from '../model/entities.ts';
import { changed, type Outcome, refuse } from './outcome.ts';

/** `by`: how many more, or fewer, dots the card has. From a card that is gone dots can only be taken. */
export type BallotCommand = {
  readonly type: 'placeDots';
  readonly ballotId: Id<'ballot'>;
  readonly cardId: Id<'card'>;
  readonly by: number;
};

export function runBallotCommand(doc: Doc, { ballotId, cardId, by }: BallotCommand): Outcome {
  const ballot = get(doc, 'ballot', ballotId);
  if (!ballot) return refuse('gone');
  if (ballot.closed) return refuse('vote-closed');
  if (!Number.isSafeInteger(by)) return refuse('invalid-value');
  const { [cardId]: _, ...others } = ballot.dots;
  if (by > 0) {
    if (!get(doc, 'card', cardId)) return refuse('gone');
    if (ballot.cardIds.length > 0 && !ballot.cardIds.includes(cardId)) return refuse('not-up-for-vote');
    if (by > leftOf(ballot)) return refuse('no-dots-left', { left: String(Math.max(0, leftOf(ballot))), budget: String(budgetOf(ballot)) });
  }
  const count = dotsOn(ballot, cardId) + by;
  if (count < 0) return refuse('no-dots-there');
  if (by === 0) return changed([]);
  return changed([toEdit(ballot, { ...ballot, dots: count === 0 ? others : { ...ballot.dots, [cardId]: count } })]);
}

/** Why a vote cannot be so: more dots are placed than there are. */
export function refuseBallot(ballot: Ballot): Outcome | undefined {
  return leftOf(ballot) < 0
    ? refuse('budget-below-dots', { placed: String(placedOf(ballot)), budget: String(budgetOf(ballot)) })
    : undefined;
}
