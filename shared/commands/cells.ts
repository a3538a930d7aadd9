// The command that writes whole cells, as a table does: afterwards they say what was asked for, and nothing else. Cards that stay
// keep all that is known of them and tied to them.

import { apply, compose, type Edit, toEdit } from '../model/change.ts';
import { type Doc, find } from '../model/document.ts';
import type { Card } from '../model/entities/map.ts';
import { type Id, parseEntity } from '../model/entities.ts';
import { cardsFrom } from '../model/grid.ts';
import { keyBetween } from '../model/order.ts';
import { refuseCell } from './cards.ts';
import { changed, type Outcome, refuse } from './outcome.ts';
import { runRemoveCommand } from './remove.ts';

/** The cards that a cell is to hold, from the top. An id is used where the text needs a new card. */
export type CellTexts = {
  readonly laneId: Id<'lane'>;
  readonly stepId: Id<'step'>;
  readonly cards: readonly { readonly id: Id<'card'>; readonly text: string }[];
};

/**
 * A card that says one of the texts stays; of the others, each takes a text that is left over, in their order. What then lacks a card
 * gets a new one, what lacks a text goes. Each cell is named once; cards that only reach into it stay as they are.
 */
export type CellCommand = { readonly type: 'fillCells'; readonly cells: readonly CellTexts[] };

export function runCellCommand(doc: Doc, { cells }: CellCommand): Outcome {
  const plans: { readonly cell: CellTexts; readonly kept: readonly (Card | undefined)[] }[] = [];
  const gone: string[] = [];
  for (const cell of cells) {
    const refused = refuseCell(doc, cell.laneId, cell.stepId);
    if (refused) return refused;
    const { kept, left } = match(cardsFrom(doc, cell.laneId, cell.stepId), cell);
    plans.push({ cell, kept });
    gone.push(...left);
  }
  const removed = gone.length > 0 ? runRemoveCommand(doc, { type: 'remove', ids: gone }) : changed([]);
  if ('refused' in removed) return removed;
  const without = apply(doc, removed.change);
  const edits: Edit[] = [];
  const taken = new Set<string>();
  for (const { cell, kept } of plans) {
    let order: string | undefined;
    for (const [at, { id, text }] of cell.cards.entries()) {
      const before = without.card.get(kept[at]?.id ?? '');
      if (before) {
        order = order === undefined || before.order > order ? before.order : keyBetween(order, undefined);
      } else {
        if (taken.has(id) || find(doc, id)) return refuse('id-taken');
        taken.add(id);
        const next = kept.slice(at).find((card) => card)?.order;
        order = keyBetween(order, next !== undefined && (order === undefined || order < next) ? next : undefined);
      }
      const place = { laneId: cell.laneId, stepId: cell.stepId, lastStepId: cell.stepId };
      const parsed = parseEntity(before ? { ...before, order, text } : { kind: 'card', id, ...place, order, text, marks: [] });
      if (!('entity' in parsed)) return refuse('invalid-value');
      if (before?.order !== order || before.text !== text) edits.push(toEdit(before, parsed.entity));
    }
  }
  return changed(compose(removed.change, edits));
}

/** Which card takes which text (undefined: a new one), and the ids of those that none is left for. */
function match(
  standing: readonly Card[],
  { cards }: CellTexts,
): { readonly kept: readonly (Card | undefined)[]; readonly left: readonly string[] } {
  const free = new Set(standing);
  const take = (card: Card | undefined) => {
    if (card) free.delete(card);
    return card;
  };
  const same = cards.map(({ text }) => take(standing.find((card) => free.has(card) && card.text === text)));
  const kept = same.map((card) => card ?? take(free.values().next().value));
  return { kept, left: [...free].map((card) => card.id) };
}
