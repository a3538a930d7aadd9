// Pointer presses on the map: what lies under the pointer decides which gesture begins, or what a click selects.

import { uuidv7 } from 'uuidv7';
import { scoreAt } from '../../shared/commands/scores.ts';
import type { Side } from '../../shared/layout/drawing.ts';
import { type Doc, find, get } from '../../shared/model/document.ts';
import { cardsAt, gridOf } from '../../shared/model/grid.ts';
import { expandLane } from '../actions/lane-actions.ts';
import { setCursor } from '../grid/cursor.ts';
import { gridNow } from '../grid/grid-now.ts';
import { beginCard, editCard, editTitle } from '../grid/next-cell.ts';
import { sayRefusal } from '../session/refused.ts';
import { putScore } from '../what-if/what-if.ts';
import { editLabel } from './fields/label-place.ts';
import { focusItem } from './focus-item.ts';
import { type Gesture, pointOf, type Surface, startGesture } from './gesture.ts';
import { connectCards, reconnect } from './gestures/connect-cards.ts';
import { dragScore, scoreAtPoint, setScore } from './gestures/drag-score.ts';
import { marquee } from './gestures/marquee.ts';
import { moveCards } from './gestures/move-cards.ts';
import { moveHeads } from './gestures/move-heads.ts';
import { stretchCards } from './gestures/stretch-cards.ts';
import { cellAt, itemById, type MapPoint, rowAt } from './grid-geometry.ts';
import { isSpaceHeld, startPan } from './navigate.ts';
import { chosenPersona, select, toggleSelected, useView } from './view.ts';

function under(event: Event) {
  const target = event.target as Element;
  const item = target.closest('[data-item]');
  return {
    isControl: target.closest('button, textarea, input, a') !== null,
    id: item?.getAttribute('data-about') ?? item?.getAttribute('data-item') ?? undefined,
    role: item?.getAttribute('data-role') ?? undefined,
  };
}

function handleUnder({ target }: Event): DOMStringMap | undefined {
  return (target as Element).closest<HTMLElement>('[data-of]')?.dataset;
}

/** What a finger takes hold of, where elsewhere it would move the map. */
export function isThing(target: Element): boolean {
  return target.closest('[data-item], [data-of], button, textarea') !== null;
}

/** Else the menu key asked, for what has the focus. On a Mac, Ctrl and the one button are the right one. */
export const isByPointer = ({ button, ctrlKey }: MouseEvent) => button === 2 || ctrlKey;

/**
 * What lies there is selected; on empty ground the keyboard goes to the cell.
 * @returns what a context menu is then about, where that is neither.
 */
export function pointTo(event: MouseEvent, surface: Surface): 'ground' | undefined {
  const { id = handleUnder(event)?.of } = under(event);
  if (id !== undefined && !useView.getState().selection.has(id)) select([id]);
  if (id !== undefined || !isByPointer(event)) return undefined;
  select([]);
  const cell = cellAt(surface.drawing().frame, pointOf(event, surface));
  if (!cell) return 'ground';
  useView.setState({ cursor: { laneId: cell.row.laneId, stepId: cell.column.stepId } });
  return undefined;
}

export function onPointerDown(event: PointerEvent, surface: Surface): void {
  const { isControl, id, role } = under(event);
  if (!event.isPrimary) return;
  if (event.button === 1 || (event.button === 0 && isSpaceHeld())) {
    startPan(event, surface);
    return;
  }
  if (event.button !== 0 || isControl) return;
  const { session } = surface;
  const point = pointOf(event, surface);
  const isMulti = event.shiftKey || event.ctrlKey || event.metaKey;

  const handle = session.isReadOnly ? undefined : handleAt(event, surface);
  if (handle) {
    startGesture(event, surface, handle.gesture, () => click(handle.of, event, surface));
    return;
  }
  if (id === undefined) {
    // A finger moves the map.
    if (event.pointerType !== 'touch')
      startGesture(event, surface, marquee(point, isMulti, surface), () => !isMulti && clickGround(point, surface));
    return;
  }
  // What is pressed is selected at once; of several, the others are let go only when the press turns out to be a click.
  if (!isMulti && !useView.getState().selection.has(id)) select([id]);
  const isFixed = session.isReadOnly && !(role === 'score' && useView.getState().whatIf);
  const gesture = isFixed || isMulti ? NOTHING : gestureFor(id, role, surface, point);
  startGesture(event, surface, gesture, () => click(id, event, surface));
}

/** The handle that is pressed (Handles.tsx): whose it is, and what dragging it does. */
function handleAt(event: Event, surface: Surface): { readonly of: string; readonly gesture: Gesture } | undefined {
  const { of, stretch, wire, end } = handleUnder(event) ?? {};
  if (of === undefined) return undefined;
  if (stretch) return { of, gesture: stretchCards(of, stretch as 'first' | 'last', surface) };
  if (end) return { of, gesture: reconnect(of, end as 'from' | 'to', surface) };
  return { of, gesture: connectCards(of, sidePoint(of, wire as Side, surface), surface) };
}

const NOTHING: Gesture = { move: () => undefined, end: () => undefined };

/** Shift takes in all heads from the first selected one to this; else Shift and Ctrl take in, or leave out, what was clicked. */
function click(id: string, { shiftKey, ctrlKey, metaKey }: PointerEvent, { session }: Surface): void {
  const range = shiftKey && rangeTo(id, session.store.getState().doc);
  if (range) select(range);
  else if (shiftKey || ctrlKey || metaKey) toggleSelected([id]);
  // Nothing of a connector takes the focus by itself.
  else if (session.store.getState().doc.connector.has(id)) setCursor({ id });
  else select([id]);
}

/** From the first selected head of that kind to this one; undefined where there is none. */
function rangeTo(id: string, doc: Doc): readonly string[] | undefined {
  const { mapId, selection } = useView.getState();
  const { stages, steps, lanes } = gridOf(doc, mapId);
  const heads = [stages, steps, lanes].find((each) => each.some((head) => head.id === id))?.map((head) => head.id) ?? [];
  const from = [...selection].find((each) => heads.includes(each));
  if (from === undefined) return undefined;
  const [first, last] = [heads.indexOf(from), heads.indexOf(id)].sort((a, b) => a - b);
  return [from, ...heads.slice(first, (last ?? 0) + 1)];
}

/** Lets go of everything; the keyboard comes along to the cell, or to the lane where that is collapsed. */
function clickGround(point: MapPoint, { drawing }: Surface): void {
  const cell = cellAt(drawing().frame, point);
  if (!cell) select([]);
  else if (cell.row.isCollapsed) setCursor({ laneId: cell.row.laneId, id: cell.row.laneId });
  else setCursor({ laneId: cell.row.laneId, stepId: cell.column.stepId });
}

function gestureFor(id: string, role: string | undefined, surface: Surface, point: MapPoint): Gesture {
  const { doc } = gridNow(surface.session);
  if (role === 'card') {
    const cards = [...useView.getState().selection].filter((each) => doc.card.has(each));
    return moveCards(id, cards.includes(id) ? cards : [id], point, surface);
  }
  if (role === 'score') {
    const score = get(doc, 'score', id);
    if (score) return dragScore({ id: score.id, laneId: score.laneId, stepId: score.stepId, personaId: score.personaId }, surface);
  }
  if (role === 'step' || role === 'stage' || role === 'lane') return moveHeads(id, role, surface);
  return NOTHING;
}

function sidePoint(cardId: string, side: Side, { drawing }: Surface) {
  const rect = itemById(drawing(), cardId)?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    x: side === 'left' ? rect.x : side === 'right' ? rect.x + rect.width : rect.x + rect.width / 2,
    y: side === 'top' ? rect.y : side === 'bottom' ? rect.y + rect.height : rect.y + rect.height / 2,
  };
}

/** Opens what is there for typing, also by its handles; begins a card, or sets a score, where nothing is. */
export function onDoubleClick(event: MouseEvent, surface: Surface): void {
  const { isControl, id = handleUnder(event)?.of } = under(event);
  const { session } = surface;
  if (isControl) return;
  const { kind } = (id !== undefined && find(session.store.getState().doc, id)) || {};
  if (session.isReadOnly) sayRefusal({ code: 'read-only' });
  // A point is set in the middle of its cell, where connectors run too.
  else if (id === undefined || (kind === 'connector' && isInEmotion(event, surface))) writeAt(event, surface);
  else if (kind === 'card') editCard(id);
  else if (kind === 'connector') editLabel(id);
  else if (kind !== 'score') editTitle(id);
}

function isInEmotion(event: MouseEvent, surface: Surface): boolean {
  const row = rowAt(surface.drawing().frame, pointOf(event, surface).y);
  return get(surface.session.store.getState().doc, 'lane', row?.laneId)?.laneKind === 'emotion';
}

function writeAt(event: MouseEvent, surface: Surface): void {
  const { session, drawing } = surface;
  const { doc } = gridNow(session);
  const { mapId } = useView.getState();
  const personaId = chosenPersona(doc);
  const point = pointOf(event, surface);
  const { frame } = drawing();
  const cell = cellAt(frame, point);
  if (!cell) {
    const column =
      point.y < frame.headHeight ? frame.columns.find((each) => point.x >= each.x && point.x < each.x + each.width) : undefined;
    if (column) useView.setState({ editing: { id: column.stageId, field: 'title' } });
    return;
  }
  const { laneId } = cell.row;
  const { stepId } = cell.column;
  const lane = get(doc, 'lane', laneId);
  if (lane?.isCollapsed) {
    expandLane(session, laneId);
    return;
  }
  if (lane?.laneKind === 'emotion') {
    const scale = get(doc, 'map', mapId)?.scale ?? '-2..2';
    const place = { id: scoreAt(doc, laneId, stepId, personaId)?.id ?? uuidv7(), laneId, stepId, personaId };
    const refused = putScore(session, setScore(place, scoreAtPoint(point, laneId, scale, false, surface)));
    sayRefusal(refused);
    if (refused) return;
    select([place.id]);
    focusItem(place.id);
    return;
  }
  const covering = cardsAt(doc, gridOf(doc, mapId), laneId, stepId).find((card) => card.stepId !== stepId);
  if (covering && covering.text === '') editCard(covering.id);
  else beginCard(laneId, stepId);
}
