// Commands for marks: Shostack's points on steps and cards, "flag a pain here", and the opportunity that answers one.

import { type Edit, toEdit } from '../model/change.ts';
import { type Doc, find, get } from '../model/document.ts';
import { type Card, MARKS, type PointMark } from '../model/entities/map.ts';
import type { Id } from '../model/entities.ts';
import { cardsFrom, gridOf, mapIdOfCard } from '../model/grid.ts';
import { LIMITS } from '../model/limits.ts';
import { keyAt } from '../model/order.ts';
import { lanesOfZone } from './grid.ts';
import { changed, type Outcome, refuse } from './outcome.ts';

export type MarkCommand =
  | { readonly type: 'setMark'; readonly ids: readonly (Id<'step'> | Id<'card'>)[]; readonly mark: PointMark; readonly on: boolean }
  /** Makes a pain point in the pain lane of the card's first step, tied to the card; `laneId` is used when the map has no pain lane. */
  | { readonly type: 'flagPain'; readonly cardId: Id<'card'>; readonly painId: Id<'card'>; readonly laneId: Id<'lane'> }
  /** Makes an opportunity that answers the pain point, in the opportunity lane of its first step; `laneId` is used when the map has none. */
  | {
      readonly type: 'answerPain';
      readonly painId: Id<'card'>;
      readonly opportunityId: Id<'card'>;
      readonly laneId: Id<'lane'>;
      readonly text: string;
    };

export function runMarkCommand(doc: Doc, command: MarkCommand): Outcome {
  switch (command.type) {
    case 'setMark': {
      const edits: Edit[] = [];
      for (const id of command.ids) {
        const before = get(doc, 'step', id) ?? get(doc, 'card', id);
        if (!before) return refuse('gone');
        if (before.marks.includes(command.mark) === command.on) continue;
        const marks = MARKS.filter((mark) => (mark === command.mark ? command.on : before.marks.includes(mark)));
        edits.push(toEdit(before, { ...before, marks }));
      }
      return changed(edits);
    }
    case 'flagPain': {
      const { cardId, painId, laneId } = command;
      return standNewCard(doc, { cardId, laneId, laneKind: 'pain-points', id: painId, text: '' });
    }
    case 'answerPain': {
      const { painId, opportunityId, laneId, text } = command;
      if (get(doc, 'lane', get(doc, 'card', painId)?.laneId)?.laneKind !== 'pain-points') return refuse('gone');
      return standNewCard(doc, { cardId: painId, laneId, laneKind: 'opportunities', id: opportunityId, text });
    }
  }
}

type NewCard = Pick<Card, 'id' | 'text'> & {
  /** The card that it is about, in whose first step it stands. */
  readonly cardId: Id<'card'>;
  readonly laneKind: 'pain-points' | 'opportunities';
  /** Of the lane that is made where the map has none of that kind. */
  readonly laneId: Id<'lane'>;
};

function standNewCard(doc: Doc, { cardId, laneKind, laneId, id, text }: NewCard): Outcome {
  const card = get(doc, 'card', cardId);
  const mapId = mapIdOfCard(doc, cardId);
  if (!card || mapId === undefined) return refuse('gone');
  if (find(doc, id)) return refuse('id-taken');
  if (text.length > LIMITS.textLength) return refuse('invalid-value');
  const edits: Edit[] = [];
  let lane = gridOf(doc, mapId).lanes.find((each) => each.laneKind === laneKind);
  if (!lane) {
    if (id === laneId || find(doc, laneId)) return refuse('id-taken');
    const order = keyAt(lanesOfZone(doc, mapId, 'customer'), Number.POSITIVE_INFINITY);
    lane = { kind: 'lane', id: laneId, mapId, zone: 'customer', laneKind, order, title: '' };
    edits.push({ after: lane });
  }
  const { stepId } = card;
  const order = keyAt(cardsFrom(doc, lane.id, stepId), Number.POSITIVE_INFINITY);
  edits.push({
    after: { kind: 'card', id, laneId: lane.id, stepId, lastStepId: stepId, order, text, marks: [], aboutIds: [cardId], status: 'open' },
  });
  return changed(edits);
}
