// Writing on from cell to cell: the next step's first card is opened, or a new one begun.

import { uuidv7 } from 'uuidv7';
import type { Doc } from '../../shared/model/document.ts';
import { cardsFrom, gridOf } from '../../shared/model/grid.ts';
import { type Editing, select, useView } from './view.ts';

/** False where the map ends. */
export function openNextCell(doc: Doc, laneId: string, stepId: string, by: 1 | -1): boolean {
  const { steps, stepIndex } = gridOf(doc, useView.getState().mapId);
  const next = steps[(stepIndex.get(stepId) ?? 0) + by];
  if (next) openCell(doc, laneId, next.id);
  return next !== undefined;
}

/** Edits the cell's first card, or begins one there. */
export function openCell(doc: Doc, laneId: string, stepId: string): void {
  const [card] = cardsFrom(doc, laneId, stepId);
  if (card) editCard(card.id);
  else beginCard(laneId, stepId);
}

/** Writes on from title to title of steps, stages or lanes. False where the last one was reached. */
export function openNextTitle(doc: Doc, id: string, by: 1 | -1): boolean {
  const { steps, stages, lanes } = gridOf(doc, useView.getState().mapId);
  const siblings = [steps, stages, lanes].find((each) => each.some((sibling) => sibling.id === id)) ?? [];
  const next = siblings[siblings.findIndex((sibling) => sibling.id === id) + by];
  if (!next) return false;
  select([next.id]);
  useView.setState({ editing: { id: next.id, field: 'title' } });
  return true;
}

export function editCard(id: string, how: Pick<Editing, 'typed' | 'isCaretAtEnd'> = {}): void {
  select([id]);
  useView.setState({ editing: { id, field: 'text', ...how } });
}

/** A card that comes into being with its first text; left empty, it never was. */
export function beginCard(laneId: string, stepId: string): void {
  const id = uuidv7();
  const draft = { type: 'addCards', cards: [{ id, laneId, stepId, text: '' }] } as const;
  select([id]);
  useView.setState({ preview: [draft], editing: { id, field: 'text', draft } });
}
