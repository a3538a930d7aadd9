// Writing on from cell to cell: the next step's first card is opened, or a new one begun.

import { uuidv7 } from 'uuidv7';
import type { Doc } from '../../shared/model/document.ts';
import { cardsFrom, gridOf } from '../../shared/model/grid.ts';
import { select, useView } from './view.ts';

export function openNextCell(doc: Doc, laneId: string, stepId: string, by: 1 | -1): void {
  const { steps, stepIndex } = gridOf(doc, useView.getState().mapId);
  const next = steps[(stepIndex.get(stepId) ?? 0) + by];
  if (next) openCell(doc, laneId, next.id);
}

/** Edits the cell's first card, or begins one there. `typed`: what was typed to begin with. */
export function openCell(doc: Doc, laneId: string, stepId: string, typed?: string): void {
  const [card] = cardsFrom(doc, laneId, stepId);
  if (card) editCard(card.id, typed);
  else beginCard(laneId, stepId, typed);
}

export function editCard(id: string, typed?: string): void {
  select([id]);
  useView.setState({ editing: { id, field: 'text', ...(typed !== undefined && { typed }) } });
}

/** A card that comes into being with its first text; left empty, it never was. */
export function beginCard(laneId: string, stepId: string, typed?: string): void {
  const id = uuidv7();
  const draft = { type: 'addCards', cards: [{ id, laneId, stepId, text: '' }] } as const;
  select([id]);
  useView.setState({ preview: [draft], editing: { id, field: 'text', draft, ...(typed !== undefined && { typed }) } });
}
