// Every user action once: what it is called, its keys, when it can be done, what it does. Menu bar, toolbar, context menu and
// keyboard read this list.

import { uuidv7 } from 'uuidv7';
import type { Command } from '../../shared/commands/command.ts';
import { scoresOf } from '../../shared/commands/scores.ts';
import { find, get } from '../../shared/model/document.ts';
import type { Kind } from '../../shared/model/entities.ts';
import { cardsFrom, gridOf, stepsOfStage } from '../../shared/model/grid.ts';
import type { TextKey } from '../../shared/text/text.ts';
import type { CanvasControls } from '../canvas/controls.ts';
import { setScore } from '../canvas/gestures/drag-score.ts';
import { beginCard, editCard } from '../canvas/next-cell.ts';
import { chosenPersona, select, useView } from '../canvas/view.ts';
import { sayRefusal } from '../session/refused.ts';
import type { Session } from '../session/session.ts';
import { notify } from '../ui/notices.tsx';

export type ActionContext = {
  readonly session: Session;
  readonly canvas: CanvasControls;
  readonly open: () => void;
  readonly close: () => void;
  readonly saveCopy: () => void;
};

export type Action = {
  readonly id: string;
  readonly label: TextKey;
  /** Electron's notation; `CmdOrCtrl` stands for ⌘ on macOS. Several keys may do the same; menus show the first. */
  readonly keys?: readonly string[];
  readonly isEnabled?: (context: ActionContext) => boolean;
  readonly run: (context: ActionContext) => void;
};

const isWritable = ({ session }: ActionContext) => !session.isReadOnly;
const hasSelection = (context: ActionContext) => isWritable(context) && useView.getState().selection.size > 0;
const docOf = ({ session }: ActionContext) => session.store.getState().doc;

/** The one selected thing, if it is one. */
function theOne(context: ActionContext) {
  const { selection } = useView.getState();
  const [id] = selection;
  return selection.size === 1 && id !== undefined ? find(docOf(context), id) : undefined;
}

function isOne(...kinds: readonly string[]) {
  return (context: ActionContext) => {
    const one = theOne(context);
    return isWritable(context) && one !== undefined && kinds.includes(one.kind);
  };
}

/** Makes a step, stage or lane and opens its title for typing: one undo step with what is then typed. */
function make(context: ActionContext, id: string, command: Command, label: TextKey): void {
  const mergeKey = `made:${id}`;
  const refused = context.session.dispatch(command, label, mergeKey);
  sayRefusal(refused);
  if (refused) return;
  select([id]);
  useView.setState({ editing: { id, field: 'title', mergeKey } });
  context.canvas.reveal(id);
}

/** A step at that place among all steps of the map, in the stage of the step before it. */
export function addStepAt(context: ActionContext, index: number): void {
  const { mapId } = useView.getState();
  const { steps, stages } = gridOf(docOf(context), mapId);
  const stageId = (steps[index - 1] ?? steps[index])?.stageId ?? stages[0]?.id;
  const id = uuidv7();
  const before = steps.slice(0, index).filter((step) => step.stageId === stageId).length;
  const command: Command =
    stageId === undefined
      ? { type: 'addStage', id: uuidv7(), mapId, index: 0, title: '', stepId: id }
      : { type: 'addStep', id, stageId, index: before, title: '' };
  make(context, id, command, 'undo.add-step');
}

function stepIndexOfSelection(context: ActionContext): number {
  const one = theOne(context);
  const { stepIndex, steps } = gridOf(docOf(context), useView.getState().mapId);
  const stepId = one?.kind === 'step' ? one.id : one?.kind === 'card' ? one.lastStepId : undefined;
  return stepId === undefined ? steps.length - 1 : (stepIndex.get(stepId) ?? steps.length - 1);
}

/** At the selected step, unless a stage begins there already; else at the end, with a step of its own. */
function addStage(context: ActionContext): void {
  const { mapId } = useView.getState();
  const { stages } = gridOf(docOf(context), mapId);
  const one = theOne(context);
  const step = one?.kind === 'step' && stepsOfStage(docOf(context), one.stageId)[0]?.id !== one.id ? one : undefined;
  const id = uuidv7();
  const command: Command = step
    ? { type: 'splitStage', id, stepId: step.id, title: '' }
    : { type: 'addStage', id, mapId, index: stages.length, title: '', stepId: uuidv7() };
  make(context, id, command, 'undo.add-stage');
}

function addCard(context: ActionContext): void {
  const one = theOne(context);
  const doc = docOf(context);
  const { lanes, steps } = gridOf(doc, useView.getState().mapId);
  const lane =
    one?.kind === 'card'
      ? get(doc, 'lane', one.laneId)
      : one?.kind === 'lane' && one.laneKind !== 'emotion'
        ? one
        : lanes.find((each) => each.laneKind !== 'emotion');
  const stepId = one?.kind === 'card' ? one.stepId : one?.kind === 'step' ? one.id : steps[0]?.id;
  if (lane && stepId !== undefined) beginCard(lane.id, stepId);
}

/** Where the next score would go: the selected step or card's step, else the first step on from the selected score that has none. */
function unscoredPlace(context: ActionContext) {
  const doc = docOf(context);
  const { mapId } = useView.getState();
  const { lanes, steps, stepIndex } = gridOf(doc, mapId);
  const one = theOne(context);
  const score = one?.kind === 'score' ? one : undefined;
  const lane = lanes.find(
    ({ id, laneKind }) => laneKind === 'emotion' && (one?.kind === 'lane' ? id === one.id : !score || id === score.laneId),
  );
  if (!lane) return undefined;
  const whose = score ? score.personaId : chosenPersona(doc);
  const scored = new Set(scoresOf(doc, lane.id, whose).map(({ stepId }) => stepId));
  const wanted = one?.kind === 'step' ? one.id : one?.kind === 'card' ? one.stepId : undefined;
  const from = score ? (stepIndex.get(score.stepId) ?? 0) : 0;
  const step =
    wanted !== undefined
      ? steps.find(({ id }) => id === wanted && !scored.has(id))
      : [...steps.slice(from), ...steps].find(({ id }) => !scored.has(id));
  return step && { laneId: lane.id, stepId: step.id, personaId: whose };
}

/** A neutral score, selected: arrow keys then raise or lower it. */
function addScore(context: ActionContext): void {
  const place = unscoredPlace(context);
  if (!place) return;
  const id = uuidv7();
  sayRefusal(context.session.dispatch(setScore({ id, ...place }, 0), 'undo.set-score', `step:${id}`));
  select([id]);
  context.canvas.focus(id);
}

function remove(context: ActionContext): void {
  const ids = [...useView.getState().selection].filter((id) => find(docOf(context), id));
  if (ids.length === 0) return;
  const { card: cards } = docOf(context);
  const refused = context.session.dispatch({ type: 'remove', ids }, 'undo.delete');
  sayRefusal(refused);
  if (refused) return;
  select([]);
  const along = cards.size - docOf(context).card.size - ids.filter((id) => cards.has(id)).length;
  if (along > 0) {
    notify({
      text: { key: 'deleted.along', values: { count: along } },
      tone: 'passing',
      action: { label: 'action.undo', run: () => runAction('edit.undo', context) },
    });
  }
}

/** The copies stand below the originals in their cells. */
function duplicate(context: ActionContext): void {
  const doc = docOf(context);
  const copies = [...useView.getState().selection].flatMap((id) => {
    const card = get(doc, 'card', id);
    if (!card) return [];
    const { kind: _, order: __, ...rest } = card;
    const index = cardsFrom(doc, card.laneId, card.stepId).findIndex((each) => each.id === id) + 1;
    return [{ ...rest, id: uuidv7(), index }];
  });
  if (copies.length === 0) return;
  const refused = context.session.dispatchAll(
    copies.map((card) => ({ type: 'addCards', cards: [card] })),
    'undo.duplicate',
  );
  sayRefusal(refused);
  if (refused) return;
  select(copies.map((card) => card.id));
  context.canvas.focus(copies[0]?.id ?? '');
}

function flagPain(context: ActionContext): void {
  const one = theOne(context);
  if (one?.kind !== 'card') return;
  const painId = uuidv7();
  const mergeKey = `made:${painId}`;
  const refused = context.session.dispatch({ type: 'flagPain', cardId: one.id, painId, laneId: uuidv7() }, 'undo.flag-pain', mergeKey);
  sayRefusal(refused);
  if (refused) return;
  select([painId]);
  useView.setState({ editing: { id: painId, field: 'text', mergeKey } });
  context.canvas.reveal(painId);
}

function editSelected(context: ActionContext): void {
  const one = theOne(context);
  if (one?.kind === 'card') editCard(one.id, { isCaretAtEnd: true });
  else if (one && 'title' in one) useView.setState({ editing: { id: one.id, field: 'title', isCaretAtEnd: true } });
}

function hasPainLane(context: ActionContext): boolean {
  const one = theOne(context);
  return one?.kind === 'card' && get(docOf(context), 'lane', one.laneId)?.laneKind !== 'pain-points';
}

const SHOWN_KINDS: readonly (readonly Kind[])[] = [['stage', 'lane'], ['step'], ['card', 'score'], ['connector']];

/**
 * What was undone or redone comes into sight: what came back whole is selected (a lane, not the cards it brought along), else
 * what changed. So the same key after an undo meets what it met before.
 */
function show(context: ActionContext, change: ReturnType<Session['undo']>): void {
  const came = change.flatMap(({ before, after }) => (after && !before ? [after] : []));
  const stayed = change.flatMap(({ before, after }) => (after && before ? [after] : []));
  const ids = [came, stayed].flatMap((entities) =>
    SHOWN_KINDS.map((kinds) => entities.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)),
  );
  const shown = ids.find((each) => each.length > 0) ?? [];
  const [first] = shown;
  if (first === undefined) return;
  select(shown);
  context.canvas.reveal(first);
}

export const ACTIONS: readonly Action[] = [
  { id: 'project.open', label: 'action.open', keys: ['CmdOrCtrl+O'], run: ({ open }) => open() },
  { id: 'project.close', label: 'action.close-project', keys: ['CmdOrCtrl+Shift+H'], run: ({ close }) => close() },
  { id: 'project.save-copy', label: 'action.save-copy', keys: ['CmdOrCtrl+Shift+S'], run: ({ saveCopy }) => saveCopy() },
  { id: 'map.export', label: 'action.export', keys: ['CmdOrCtrl+E'], run: () => useView.setState({ dialog: 'export' }) },

  {
    id: 'edit.undo',
    label: 'action.undo',
    keys: ['CmdOrCtrl+Z'],
    isEnabled: ({ session }) => session.store.getState().undo.length > 0,
    run: (context) => show(context, context.session.undo()),
  },
  {
    id: 'edit.redo',
    label: 'action.redo',
    keys: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'],
    isEnabled: ({ session }) => session.store.getState().redo.length > 0,
    run: (context) => show(context, context.session.redo()),
  },
  { id: 'edit.edit', label: 'action.edit', keys: ['F2'], isEnabled: isOne('card', 'step', 'stage', 'lane'), run: editSelected },
  {
    id: 'edit.duplicate',
    label: 'action.duplicate',
    keys: ['CmdOrCtrl+D'],
    isEnabled: (context) => isWritable(context) && [...useView.getState().selection].some((id) => docOf(context).card.has(id)),
    run: duplicate,
  },
  { id: 'edit.delete', label: 'action.delete', keys: ['Delete', 'Backspace'], isEnabled: hasSelection, run: remove },
  {
    id: 'edit.deselect',
    label: 'action.deselect',
    keys: ['Escape'],
    isEnabled: () => useView.getState().selection.size > 0,
    run: () => select([]),
  },
  {
    id: 'edit.select-all',
    label: 'action.select-all',
    keys: ['CmdOrCtrl+A'],
    run: (context) => {
      const doc = docOf(context);
      const { laneIndex } = gridOf(doc, useView.getState().mapId);
      select([...doc.card.values()].filter((card) => laneIndex.has(card.laneId)).map((card) => card.id));
    },
  },

  { id: 'insert.card', label: 'action.add-card', keys: ['CmdOrCtrl+Enter'], isEnabled: isWritable, run: addCard },
  {
    id: 'insert.step-before',
    label: 'action.add-step-before',
    isEnabled: isOne('step', 'card'),
    run: (context) => addStepAt(context, stepIndexOfSelection(context)),
  },
  {
    id: 'insert.step',
    label: 'action.add-step',
    keys: ['CmdOrCtrl+Shift+Right'],
    isEnabled: isWritable,
    run: (context) => addStepAt(context, stepIndexOfSelection(context) + 1),
  },
  { id: 'insert.stage', label: 'action.add-stage', isEnabled: isWritable, run: addStage },
  {
    id: 'insert.lane',
    label: 'action.add-lane',
    keys: ['CmdOrCtrl+Shift+Down'],
    isEnabled: isWritable,
    run: () => useView.setState({ dialog: 'add-lane' }),
  },
  {
    id: 'insert.score',
    label: 'action.add-score',
    keys: ['CmdOrCtrl+Shift+E'],
    isEnabled: (context) => isWritable(context) && unscoredPlace(context) !== undefined,
    run: addScore,
  },
  {
    id: 'insert.pain',
    label: 'action.flag-pain',
    keys: ['CmdOrCtrl+Shift+P'],
    isEnabled: (context) => isWritable(context) && hasPainLane(context),
    run: flagPain,
  },

  { id: 'view.zoom-in', label: 'action.zoom-in', keys: ['CmdOrCtrl+=', 'CmdOrCtrl++'], run: ({ canvas }) => canvas.zoomBy(1.25) },
  { id: 'view.zoom-out', label: 'action.zoom-out', keys: ['CmdOrCtrl+-'], run: ({ canvas }) => canvas.zoomBy(0.8) },
  { id: 'view.actual-size', label: 'action.actual-size', keys: ['CmdOrCtrl+0'], run: ({ canvas }) => canvas.zoomTo(1) },
  { id: 'view.fit', label: 'action.fit', keys: ['CmdOrCtrl+1', 'Shift+1'], run: ({ canvas }) => canvas.fit() },
  {
    id: 'view.inspector',
    label: 'action.inspector',
    keys: ['CmdOrCtrl+I'],
    run: () => useView.setState(({ isInspectorHidden }) => ({ isInspectorHidden: !isInspectorHidden })),
  },
  { id: 'help.shortcuts', label: 'action.shortcuts', keys: ['F1'], run: () => useView.setState({ dialog: 'shortcuts' }) },
];

export function actionById(id: string): Action | undefined {
  return ACTIONS.find((action) => action.id === id);
}

export function runAction(id: string, context: ActionContext): boolean {
  const action = actionById(id);
  if (!action || (action.isEnabled && !action.isEnabled(context))) return false;
  action.run(context);
  return true;
}
