// Sorting an idea onto the map: an ordinary command and one undo step, whatever brought the idea there. By keys it is carried from cell to
// cell until Enter puts it down; Escape lets go without a trace (R10).

import { uuidv7 } from 'uuidv7';
import type { Refusal } from '../../../shared/commands/outcome.ts';
import type { Idea } from '../../../shared/model/entities/workshops.ts';
import type { Grid } from '../../../shared/model/grid.ts';
import { useView } from '../../canvas/view.ts';
import { cellOf, type Place } from '../../grid/cursor.ts';
import { gridNow } from '../../grid/grid-now.ts';
import { type Direction, nextCell, openLanes } from '../../grid/walk.ts';
import { sayRefusal } from '../../session/refused.ts';
import type { Session } from '../../session/session.ts';
import { notify } from '../../ui/notices.tsx';
import { showPartWith, touch } from '../moves.ts';
import { useTray } from './tray-view.ts';

/** @param index the place in the cell; the last where absent. */
export function sortIdea(session: Session, { id, text }: Idea, place: Place, index?: number): Refusal | undefined {
  const card = { id: uuidv7(), ...place, text, ideaId: id, ...(index !== undefined && { index }) };
  touch(session.store.getState().doc, new Set([card.id]));
  const refused = session.dispatch({ type: 'addCards', cards: [card] }, 'undo.sort-idea');
  sayRefusal(refused);
  if (refused) return refused;
  // With one card more the stop may stand on other slides: the room sees where it has come to.
  showPartWith(session.store.getState().doc, [card.id]);
  return undefined;
}

/** False, and said, while the texts are covered or nothing may be changed. */
export function canSort({ isReadOnly }: Session): boolean {
  const { isSilent } = useTray.getState();
  if (isReadOnly) sayRefusal({ code: 'read-only' });
  else if (isSilent)
    notify({
      text: { key: 'tray.uncover-first' },
      tone: 'passing',
      action: { label: 'tray.uncover', run: () => useTray.setState({ isSilent: false }) },
    });
  return !isReadOnly && !isSilent;
}

/** Where the last idea was put down by keys: the next is likely to come near it. */
let lastPlace: Place | undefined;

/** From the cell that the keyboard is in on the map, else from where the last one was put down, else from the first. */
export function beginCarrying(session: Session, idea: Idea): void {
  if (!canSort(session)) return;
  const { grid } = gridNow(session);
  const [lane = grid.lanes[0]] = openLanes(grid);
  const [step] = grid.steps;
  const first = lane && step && { laneId: lane.id, stepId: step.id };
  const place = [cellOf(useView.getState().cursor), lastPlace, first].find((each) => each && isIn(grid, each));
  if (place) useTray.setState({ carried: { idea, place } });
  else notify({ text: { key: 'tray.no-cells' }, tone: 'passing' });
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/**
 * A key while an idea is carried by keys.
 * @returns `put`: it is on the map; `carried`: the key meant something; undefined: it meant nothing here.
 */
export function onCarryingKey(key: string, session: Session): 'put' | 'carried' | undefined {
  const { carried } = useTray.getState();
  if (!carried || !('place' in carried)) return undefined;
  const direction = ARROWS[key];
  if (direction) {
    const place = nextCell(gridNow(session).grid, carried.place, direction);
    if (place) useTray.setState({ carried: { ...carried, place } });
  } else if (key === 'Escape') letGo();
  else if (key === 'Enter') {
    if (sortIdea(session, carried.idea, carried.place)) return 'carried';
    lastPlace = carried.place;
    letGo();
    return 'put';
  } else return undefined;
  return 'carried';
}

export function letGo(): void {
  useTray.setState({ carried: undefined });
}

function isIn({ laneIndex, stepIndex }: Grid, { laneId, stepId }: Place): boolean {
  return laneIndex.has(laneId) && stepIndex.has(stepId);
}
