// Keys in the grid: walking, extending, writing, scoring, connecting. The same for the map and for the table; everything else is an
// action (actions/).

import { uuidv7 } from 'uuidv7';
import { scoreAt } from '../../shared/commands/scores.ts';
import { get } from '../../shared/model/document.ts';
import { tenthOf } from '../../shared/model/score.ts';
import { editLabel } from '../canvas/fields/label-place.ts';
import { setScore } from '../canvas/gestures/drag-score.ts';
import { type Cursor, chosenPersona, type ScorePlace, select, toggleSelected, useView } from '../canvas/view.ts';
import { isOnStage } from '../present/show.ts';
import { sayRefusal } from '../session/refused.ts';
import type { Session } from '../session/session.ts';
import { putScore } from '../what-if/what-if.ts';
import { changeKind, finishConnecting, startConnecting, stopConnecting } from './connecting.ts';
import { cellOf, cursorAt, followCursor, type Place, setCursor } from './cursor.ts';
import { laneBeyond, stepBeyond } from './ghost.ts';
import { gridNow } from './grid-now.ts';
import { beginCard, editCard, editTitle } from './next-cell.ts';
import { cardsIn, contentBetween, type Direction, enterCell, jump, nextCell, openLanes, walk } from './walk.ts';

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** Keys that are about no thing. */
const ALOOF = ['Escape', 'Tab', 'Control', 'Shift', 'Alt', 'Meta', 'F6'];

/** True when the key meant something here. */
export function onGridKey(event: KeyboardEvent, session: Session): boolean {
  const { cursor, editing, connecting } = useView.getState();
  if (event.isComposing || editing || !cursor) return false;
  // What only has the focus is what a key is about, as if it were selected.
  if (!ALOOF.includes(event.key) && cursor.id !== undefined && useView.getState().selection.size === 0) select([cursor.id]);
  const isCommand = event.ctrlKey || event.metaKey;
  const direction = ARROWS[event.key];
  if (event.altKey && !event.getModifierState('AltGraph')) return false;
  if (direction) {
    arrow(direction, cursor, { isCommand, isShift: event.shiftKey }, session);
    return true;
  }
  if (event.key === 'Home' || event.key === 'End') return edge(event.key, cursor, isCommand, session);
  if (isCommand && !event.getModifierState('AltGraph')) return false;
  if (connecting) return onConnectingKey(event.key, session);
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? false : enter(cursor, session);
    case ' ':
      return toggle(cursor, event.shiftKey);
    case 'Escape':
      return letGo(cursor);
    case 'c':
      return startConnecting(session) || write(event.key, cursor, session);
    default:
      return event.key.length === 1 && write(event.key, cursor, session);
  }
}

/** What is not about the connector ends it: Tab and F6 go on to where they lead. */
function onConnectingKey(key: string, session: Session): boolean {
  if (key === 'Enter') finishConnecting(session);
  else if (key === 'Escape') stopConnecting(session);
  else if (key === 'c' || key === 'C') changeKind();
  else return key.length === 1;
  return true;
}

function arrow(
  direction: Direction,
  cursor: Cursor,
  { isCommand, isShift }: { readonly isCommand: boolean; readonly isShift: boolean },
  session: Session,
): void {
  const { doc, grid } = gridNow(session);
  const score = get(doc, 'score', cursor.id);
  if (score && !isCommand && (direction === 'up' || direction === 'down')) {
    stepScore(score.id, (direction === 'up' ? 1 : -1) * (isShift ? 10 : 1), session);
    return;
  }
  const cell = cellOf(cursor);
  if (isShift) {
    if (cell) extend(cell, direction, isCommand, session);
    else extendHeads(cursor, direction, session);
  } else if (isCommand) {
    const from = cell ?? firstCell(session);
    if (from) setCursor(enterCell(doc, grid, jump(doc, grid, from, direction), 0));
  } else go(cursor, direction, session);
}

function go(cursor: Cursor, direction: Direction, session: Session): void {
  const { doc, grid } = gridNow(session);
  const { mapId, ghost, connecting } = useView.getState();
  const next = walk(doc, grid, cursor, direction);
  if (!next) return;
  if (!('beyond' in next)) {
    setCursor(next);
    return;
  }
  if (ghost || connecting || session.isReadOnly || isOnStage()) return;
  const made = next.beyond === 'step' ? stepBeyond(doc, grid, mapId) : laneBeyond(doc, grid, mapId);
  useView.setState({ ghost: made });
  const isHead = cursor.id !== undefined && (cursor.id === cursor.stepId || cursor.id === cursor.laneId);
  if (next.beyond === 'step') setCursor(isHead ? { stepId: made.id, id: made.id } : { ...cellOf(cursor), stepId: made.id });
  else setCursor(isHead ? { laneId: made.id, id: made.id } : { ...cellOf(cursor), laneId: made.id });
}

/** A range of cells from where it began to where the cursor is; what stands in it is selected. */
function extend(cell: Place, direction: Direction, isToEdge: boolean, session: Session): void {
  const { doc, grid } = gridNow(session);
  extendTo(isToEdge ? jump(doc, grid, cell, direction) : (nextCell(grid, cell, direction) ?? cell), session);
}

/** The range reaches to that cell. */
export function extendTo(to: Place, session: Session): void {
  const { doc, grid } = gridNow(session);
  const { anchor: begun, cursor } = useView.getState();
  const anchor = begun ?? cellOf(cursor) ?? to;
  followCursor(to);
  useView.setState({ anchor });
  select(contentBetween(doc, grid, anchor, to));
}

function extendHeads(cursor: Cursor, direction: Direction, session: Session): void {
  const { doc, grid } = gridNow(session);
  const next = walk(doc, grid, cursor, direction);
  if (!next || 'beyond' in next || next.id === undefined || cellOf(next)) return;
  const { selection } = useView.getState();
  followCursor(next);
  select([...selection, ...(cursor.id === undefined ? [] : [cursor.id]), next.id]);
}

function firstCell(session: Session): Place | undefined {
  const { grid } = gridNow(session);
  const [lane] = openLanes(grid);
  const [step] = grid.steps;
  return lane && step && { laneId: lane.id, stepId: step.id };
}

/** The first or the last step of the lane; with Ctrl, the first or the last cell of the map. */
function edge(key: 'Home' | 'End', cursor: Cursor, isCommand: boolean, session: Session): boolean {
  const { doc, grid } = gridNow(session);
  const lanes = openLanes(grid);
  const lane = isCommand ? (key === 'Home' ? lanes[0] : lanes.at(-1)) : grid.lanes.find(({ id }) => id === cursor.laneId);
  const step = key === 'Home' ? grid.steps[0] : grid.steps.at(-1);
  if (lane && step) setCursor(enterCell(doc, grid, { laneId: lane.id, stepId: step.id }, 0));
  else if (step) setCursor({ stepId: step.id, id: step.id });
  return true;
}

/** Into what has the focus: a card's text, a title, a point of the curve. */
function enter(cursor: Cursor, session: Session): boolean {
  const { doc } = gridNow(session);
  const { id } = cursor;
  const cell = cellOf(cursor);
  if (get(doc, 'score', id)) {
    if (cell) setCursor(cell);
  } else if (cell && get(doc, 'lane', cell.laneId)?.laneKind === 'emotion') takePoint(cell, session);
  else if (session.isReadOnly) return true;
  else if (id !== undefined && doc.card.has(id)) editCard(id);
  else if (id !== undefined && doc.connector.has(id)) editLabel(id);
  else if (id !== undefined) editTitle(id);
  else if (cell) beginCard(cell.laneId, cell.stepId);
  return true;
}

/** Where the score of the chosen persona stands, or will stand. */
export function scorePlace({ laneId, stepId }: Place, session: Session): ScorePlace {
  const { doc } = gridNow(session);
  const personaId = chosenPersona(doc);
  return { id: scoreAt(doc, laneId, stepId, personaId)?.id ?? uuidv7(), laneId, stepId, personaId };
}

/** The point itself, which arrow keys then raise and lower; a neutral one where there is none. */
function takePoint(cell: Place, session: Session): void {
  const place = scorePlace(cell, session);
  const isThere = gridNow(session).doc.score.has(place.id);
  const refused = isThere ? undefined : putScore(session, setScore(place, 0), `step:${place.id}`);
  sayRefusal(refused);
  if (!refused) setCursor({ ...cell, id: place.id });
}

/** Raises or lowers a score by tenths of the map's scale. Presses in a row are one undo step. */
function stepScore(id: string, tenths: number, session: Session): void {
  const { doc } = gridNow(session);
  const score = get(doc, 'score', id);
  const scale = get(doc, 'map', useView.getState().mapId)?.scale;
  if (!score || !scale) return;
  const place = { id, laneId: score.laneId, stepId: score.stepId, personaId: score.personaId };
  sayRefusal(putScore(session, setScore(place, score.value + tenths * tenthOf(scale)), `step:${id}`));
}

/** Takes the thing in focus into the selection or out of it; with Shift beside others. */
function toggle({ id }: Cursor, isAdding: boolean): boolean {
  if (id === undefined) return false;
  if (isAdding) toggleSelected([id]);
  else if (!useView.getState().selection.has(id)) select([id]);
  return true;
}

/** From a point back to its cell, from a range to its cursor. */
function letGo(cursor: Cursor): boolean {
  const cell = cellOf(cursor);
  if (!useView.getState().anchor || !cell) return false;
  setCursor(cell);
  return true;
}

/** A character begins a card below the one in focus, replaces a title, or begins a score. In an empty cell the field there takes it. */
function write(character: string, cursor: Cursor, session: Session): boolean {
  if (session.isReadOnly) return false;
  const { doc, grid } = gridNow(session);
  const { id } = cursor;
  const cell = cellOf(cursor);
  if (cell && get(doc, 'lane', cell.laneId)?.laneKind === 'emotion') {
    if (!/[-+−\d.,]/.test(character)) return false;
    const score = get(doc, 'score', id);
    writeScore(score ?? scorePlace(cell, session), character);
    return true;
  }
  if (id === undefined) return false;
  if (cell) {
    const index =
      cardsIn(doc, grid, cell)
        .filter((card) => card.stepId === cell.stepId)
        .findIndex((card) => card.id === id) + 1;
    beginCard(cell.laneId, cell.stepId, { typed: character, ...(index > 0 && { index }) });
  } else if (doc.connector.has(id)) return false;
  else editTitle(id, { typed: character });
  return true;
}

/** Opens the number field at a score, whether it is there yet or not. */
export function writeScore({ id, laneId, stepId, personaId }: ScorePlace, typed?: string): void {
  useView.setState({
    cursor: { laneId, stepId },
    editing: { id, field: 'value', score: { id, laneId, stepId, personaId }, ...(typed !== undefined && { typed }) },
  });
}

/** Writes on to the next step's score. False at the edge of the map. */
export function writeNextScore({ laneId, stepId, personaId }: ScorePlace, by: 1 | -1, session: Session): boolean {
  const { doc, grid } = gridNow(session);
  const next = grid.steps[(grid.stepIndex.get(stepId) ?? 0) + by];
  if (!next) return false;
  writeScore({ id: scoreAt(doc, laneId, next.id, personaId)?.id ?? uuidv7(), laneId, stepId: next.id, personaId });
  return true;
}

/** The keyboard comes to a thing by other ways: a click, a list, a palette. */
export function cursorFollows(id: string, session: Session): void {
  const { cursor } = useView.getState();
  const there = cursor?.id === id ? undefined : cursorAt(gridNow(session).doc, id, cursor);
  if (there) useView.setState({ cursor: there, anchor: undefined });
}
