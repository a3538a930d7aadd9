// Keys while a card is being written: how one goes on to the next card, the next step, the next lane, and how one leaves. The same in the
// map and in the table.

import type { KeyboardEvent } from 'react';
import { refuseCell } from '../../shared/commands/cards.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import { cardsFrom } from '../../shared/model/grid.ts';
import type { Editing } from '../canvas/view.ts';
import type { Session } from '../session/session.ts';
import { setCursor } from './cursor.ts';
import { onGridKey } from './grid-keys.ts';
import { gridNow } from './grid-now.ts';
import { beginCard, openCell, openNextCell } from './next-cell.ts';
import type { Typing } from './typing.ts';
import { openLanes } from './walk.ts';

type Writing = { readonly card: Card; readonly editing: Editing; readonly typing: Typing; readonly session: Session };

/**
 * Enter begins the next card below in the cell, Tab goes to the next step, Ctrl+Enter to the next lane, back at the step where this run of
 * writing began; Escape leaves. From a field that is still empty, Enter leaves as well and arrow keys walk on.
 */
export function onWritingKey(event: KeyboardEvent<HTMLTextAreaElement>, { card, editing, typing, session }: Writing): void {
  if (event.nativeEvent.isComposing) return;
  const isWalk = event.key.startsWith('Arrow') && event.currentTarget.value === '';
  const isEnter = event.key === 'Enter' && !event.shiftKey;
  if (event.key !== 'Escape' && event.key !== 'Tab' && !isEnter && !isWalk) return;
  event.preventDefault();
  const isThere = typing.isThere();
  if (!typing.finish()) return;
  const { laneId, stepId, lastStepId } = card;
  const { doc, grid } = gridNow(session);
  const from = editing.from ?? (isThere ? stepId : undefined);
  const isReturn = isEnter && (event.ctrlKey || event.metaKey);
  if (isReturn && returnToNextLane(session, laneId, from ?? stepId)) return;
  if (isEnter && !isReturn && isThere) {
    const index = cardsFrom(doc, laneId, stepId).findIndex(({ id }) => id === card.id) + 1;
    beginCard(laneId, stepId, { index, from });
    return;
  }
  const by = event.shiftKey ? -1 : 1;
  if (event.key === 'Tab' && openNextCell(doc, grid, laneId, by === 1 ? lastStepId : stepId, by, from)) return;
  setCursor(isThere ? { laneId, stepId, id: card.id } : { laneId, stepId });
  if (isWalk) onGridKey(event.nativeEvent, session);
}

/** The next lane that takes cards; false below the last. */
function returnToNextLane(session: Session, laneId: string, stepId: string): boolean {
  const { doc, grid } = gridNow(session);
  const lanes = openLanes(grid);
  const next = lanes.slice(lanes.findIndex(({ id }) => id === laneId) + 1).find(({ id }) => !refuseCell(doc, id, stepId));
  if (next) openCell(doc, next.id, stepId);
  return next !== undefined;
}
