// Writing on from cell to cell: the next step's first card is opened, or a new one begun; past the last step, in a new one.

import { uuidv7 } from 'uuidv7';
import type { Command } from '../../shared/commands/command.ts';
import type { Doc } from '../../shared/model/document.ts';
import { cardsFrom, type Grid } from '../../shared/model/grid.ts';
import { type Editing, select, useView } from '../canvas/view.ts';
import { isOnStage } from '../present/show.ts';
import { setCursor } from './cursor.ts';
import { stepBeyond } from './ghost.ts';

/** `from`: see Editing. False at the first step, and at the last of a slide: what lies beyond is another slide's. */
export function openNextCell(doc: Doc, grid: Grid, laneId: string, stepId: string, by: 1 | -1, from?: string): boolean {
  const next = grid.steps[(grid.stepIndex.get(stepId) ?? 0) + by];
  if (!next && (by === -1 || isOnStage())) return false;
  if (next) openCell(doc, laneId, next.id, from);
  else {
    const ghost = stepBeyond(doc, grid, useView.getState().mapId);
    useView.setState({ ghost });
    beginCard(laneId, ghost.id, { from });
  }
  return true;
}

/** Edits the cell's first card, or begins one there. */
export function openCell(doc: Doc, laneId: string, stepId: string, from?: string): void {
  const [card] = cardsFrom(doc, laneId, stepId);
  if (card) editCard(card.id, { from });
  else beginCard(laneId, stepId, { from });
}

/** Writes on from title to title of steps, stages or lanes; past the last step, in a new one. False where there is none. */
export function openNextTitle(doc: Doc, { steps, stages, lanes, stepIndex }: Grid, id: string, by: 1 | -1): boolean {
  const siblings = [steps, stages, lanes].find((each) => each.some((sibling) => sibling.id === id)) ?? [];
  const next = siblings[siblings.findIndex((sibling) => sibling.id === id) + by];
  if (next) {
    editTitle(next.id);
    return true;
  }
  if (by === -1 || isOnStage() || !stepIndex.has(id)) return false;
  const ghost = stepBeyond(doc, { steps, stages, lanes, stepIndex, laneIndex: new Map() }, useView.getState().mapId);
  setCursor({ stepId: ghost.id, id: ghost.id });
  useView.setState({ ghost });
  editTitle(ghost.id);
  return true;
}

type How = Pick<Editing, 'typed' | 'isCaretAtEnd' | 'from'>;

export function editCard(id: string, how: How = {}): void {
  select([id]);
  useView.setState({ ghost: undefined, editing: { id, field: 'text', ...how } });
}

/** The title of a step, a stage or a lane; one beyond the edge is made with it. */
export function editTitle(id: string, how: How = {}): void {
  const { ghost } = useView.getState();
  const draft = ghost?.id === id ? [ghost.command] : undefined;
  select([id]);
  useView.setState({
    ghost: undefined,
    ...(draft && { preview: draft }),
    editing: { id, field: 'title', ...how, ...(draft && { draft }) },
  });
}

/**
 * A card that comes into being with its first text; left empty, it never was. In a step or lane beyond the edge, that comes with it; a
 * collapsed lane opens with it. `index`: its place among the cards of the cell; last where absent. `along`: what comes with a card of
 * that id.
 */
export function beginCard(
  laneId: string,
  stepId: string,
  how: Pick<Editing, 'typed' | 'from'> & { readonly index?: number; readonly along?: (cardId: string) => Command } = {},
): void {
  const { typed, from, index, along } = how;
  const id = uuidv7();
  const { ghost } = useView.getState();
  const isInGhost = ghost !== undefined && (ghost.id === laneId || ghost.id === stepId);
  const card = { id, laneId, stepId, text: '', ...(index !== undefined && { index }) };
  const draft: readonly Command[] = [
    ...(isInGhost ? [ghost.command] : []),
    { type: 'set', ids: [laneId], fields: { isCollapsed: undefined } },
    { type: 'addCards', cards: [card] },
    ...(along ? [along(id)] : []),
  ];
  select([id]);
  useView.setState({
    ghost: undefined,
    cursor: { laneId, stepId, id },
    preview: draft,
    editing: { id, field: 'text', draft, typed, from },
  });
}
