// The pointer on the table: a click puts the keyboard there, a drag or Shift makes a range of cells, a double click writes.

import { find, get } from '../../../shared/model/document.ts';
import { isByPointer } from '../../canvas/pointer.ts';
import { select, toggleSelected, useView } from '../../canvas/view.ts';
import { cursorAt, type Place, setCursor } from '../../grid/cursor.ts';
import { extendTo, scorePlace, writeScore } from '../../grid/grid-keys.ts';
import { gridNow } from '../../grid/grid-now.ts';
import { beginCard, editCard, editTitle } from '../../grid/next-cell.ts';
import { contentBetween } from '../../grid/walk.ts';
import { sayRefusal } from '../../session/refused.ts';
import type { Session } from '../../session/session.ts';

/** What of the table an element belongs to. */
export function under(target: Element | null) {
  const cell = target?.closest<HTMLElement>('td[data-lane]');
  const { lane: laneId, step: stepId } = cell?.dataset ?? {};
  return {
    isControl: target?.closest('button, input, textarea:not([data-cell])') !== null,
    id: target?.closest('[data-item]')?.getAttribute('data-item') ?? undefined,
    cell: laneId !== undefined && stepId !== undefined ? { laneId, stepId } : undefined,
  };
}

export function onTableMouseDown(event: MouseEvent, session: Session): void {
  const { isControl, id, cell } = under(event.target as Element);
  if (event.button !== 0 || isControl) return;
  // The focus goes where the cursor goes; whatever is being typed is finished first.
  event.preventDefault();
  if (useView.getState().editing && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if ((event.ctrlKey || event.metaKey) && id !== undefined) toggleSelected([id]);
  else if (event.shiftKey && cell) extendTo(cell, session);
  else goTo(id, cell, session);
  if (cell) followDrag(cell, session);
}

/** To a thing, or to a cell with all that stands in it. */
function goTo(id: string | undefined, cell: Place | undefined, session: Session): void {
  const { doc, grid } = gridNow(session);
  const cursor = id === undefined ? cell : cursorAt(doc, id, cell && { ...cell, id });
  if (!cursor) return;
  setCursor(cursor);
  if (id === undefined && cell) select(contentBetween(doc, grid, cell, cell));
}

/** While the button is held, the range reaches to the cell under the pointer. */
function followDrag(from: Place, session: Session): void {
  let last = from;
  const onMove = (event: MouseEvent) => {
    const { cell } = under(document.elementFromPoint(event.clientX, event.clientY));
    if (!cell || (cell.laneId === last.laneId && cell.stepId === last.stepId)) return;
    last = cell;
    extendTo(cell, session);
  };
  const stop = () => {
    window.removeEventListener('mousemove', onMove);
    window.removeEventListener('mouseup', stop);
  };
  window.addEventListener('mousemove', onMove);
  window.addEventListener('mouseup', stop);
}

/** Opens what is there for typing; begins a card, or the number of a score, where nothing is. */
export function onTableDoubleClick(event: MouseEvent, session: Session): void {
  const { isControl, id, cell } = under(event.target as Element);
  if (isControl) return;
  const { doc } = gridNow(session);
  const entity = id === undefined ? undefined : find(doc, id);
  if (session.isReadOnly) sayRefusal({ code: 'read-only' });
  else if (entity?.kind === 'card') editCard(entity.id);
  else if (entity?.kind === 'score') writeScore(entity);
  else if (entity) editTitle(entity.id);
  else if (cell && get(doc, 'lane', cell.laneId)?.laneKind === 'emotion') writeScore(scorePlace(cell, session));
  else if (cell) beginCard(cell.laneId, cell.stepId);
}

/** What a context menu is then about: what lies there is selected, unless it is among what is already. */
export function pointTo(event: MouseEvent, session: Session): void {
  const { id, cell } = under(event.target as Element);
  const isSelected = id !== undefined && useView.getState().selection.has(id);
  if (isByPointer(event) && !isSelected) goTo(id, cell, session);
}
