// Commands for marks: Shostack's points on steps and cards, and "flag a pain here".

import { type Edit, toEdit } from '../model/change.ts';
import { type Doc, find, get } from '../model/document.ts';
import { type Id, MARKS, type PointMark } from '../model/entities.ts';
import { cardsFrom, gridOf, mapIdOfCard } from '../model/grid.ts';
import { keyAt } from '../model/order.ts';
import { lanesOfZone } from './grid.ts';
import { changed, type Outcome, refuse } from './outcome.ts';

export type MarkCommand =
  | { readonly type: 'setMark'; readonly ids: readonly (Id<'step'> | Id<'card'>)[]; readonly mark: PointMark; readonly on: boolean }
  /** Makes a pain point in the pain lane of the card's first step, tied to the card; `laneId` is used when the map has no pain lane. */
  | { readonly type: 'flagPain'; readonly cardId: Id<'card'>; readonly painId: Id<'card'>; readonly laneId: Id<'lane'> };

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
      const card = get(doc, 'card', cardId);
      const mapId = mapIdOfCard(doc, cardId);
      if (!card || mapId === undefined) return refuse('gone');
      if (find(doc, painId)) return refuse('id-taken');
      const edits: Edit[] = [];
      let lane = gridOf(doc, mapId).lanes.find((each) => each.laneKind === 'pain-points');
      if (!lane) {
        if (painId === laneId || find(doc, laneId)) return refuse('id-taken');
        const order = keyAt(lanesOfZone(doc, mapId, 'customer'), Number.POSITIVE_INFINITY);
        lane = { kind: 'lane', id: laneId, mapId, zone: 'customer', laneKind: 'pain-points', order, title: '' };
        edits.push({ after: lane });
      }
      const order = keyAt(cardsFrom(doc, lane.id, card.stepId), Number.POSITIVE_INFINITY);
      edits.push({
        after: {
          kind: 'card',
          id: painId,
          laneId: lane.id,
          stepId: card.stepId,
          lastStepId: card.stepId,
          order,
          text: '',
          marks: [],
          aboutIds: [cardId],
          status: 'open',
        },
      });
      return changed(edits);
    }
  }
}
