// Actions that make something: cards, steps, stages, lanes, scores, pain points.

import { uuidv7 } from 'uuidv7';
import type { Command } from '../../shared/commands/command.ts';
import { scoresOf } from '../../shared/commands/scores.ts';
import { get } from '../../shared/model/document.ts';
import { gridOf, stepsOfStage } from '../../shared/model/grid.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { setScore } from '../canvas/gestures/drag-score.ts';
import { chosenPersona, select, useView } from '../canvas/view.ts';
import { startConnecting } from '../grid/connecting.ts';
import { gridNow } from '../grid/grid-now.ts';
import { beginCard, editTitle } from '../grid/next-cell.ts';
import { openLanes } from '../grid/walk.ts';
import { shownToo } from '../present/shown-too.ts';
import { sayRefusal } from '../session/refused.ts';
import { putScore } from '../what-if/what-if.ts';
import { type Action, type ActionContext, docOf, isOne, isWritable, shownGridOf, theOne } from './action.ts';
import { openingOf } from './lane-actions.ts';

/** Makes a step, stage or lane and opens its title for typing: one undo step with what is then typed. */
function make(context: ActionContext, id: string, command: Command, label: TextKey): void {
  const mergeKey = `made:${id}`;
  const refused = context.session.dispatchAll(shownToo(docOf(context), [command]), label, mergeKey);
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

/** The steps of the card or the stage that is selected, its first and its last among them; else the one where the keyboard is. */
function stepIdsHere(context: ActionContext): readonly string[] {
  const one = theOne(context);
  if (one?.kind === 'card') return [one.stepId, one.lastStepId];
  if (one?.kind === 'stage') return stepsOfStage(docOf(context), one.id).map(({ id }) => id);
  const stepId = useView.getState().cursor?.stepId;
  return stepId === undefined ? [] : [stepId];
}

/** Undefined where the keyboard is at no step. */
function indexBefore(context: ActionContext): number | undefined {
  return gridOf(docOf(context), useView.getState().mapId).stepIndex.get(stepIdsHere(context)[0] ?? '');
}

/** Where the keyboard is at no step, after the last that is shown. */
function indexAfter(context: ActionContext): number {
  const { stepIndex, steps } = gridOf(docOf(context), useView.getState().mapId);
  const lastShown = shownGridOf(context).steps.at(-1)?.id;
  return (stepIndex.get(stepIdsHere(context).at(-1) ?? lastShown ?? '') ?? steps.length - 1) + 1;
}

/** At the end of the map, with a step of its own. */
export function addStageAtEnd(context: ActionContext): void {
  const { mapId } = useView.getState();
  const id = uuidv7();
  const index = gridOf(docOf(context), mapId).stages.length;
  make(context, id, { type: 'addStage', id, mapId, index, title: '', stepId: uuidv7() }, 'undo.add-stage');
}

/** At the step where the keyboard is. A stage that begins there without a title is the one: it is given its title. Else at the end. */
function beginStage(context: ActionContext): void {
  const { cursor, mapId } = useView.getState();
  const { stages, steps } = gridOf(docOf(context), mapId);
  const at = steps.findIndex(({ id }) => id === cursor?.stepId);
  const [before, step] = [steps[at - 1], steps[at]];
  const own = stages.find((stage) => stage.id === step?.stageId);
  if (!step || !own) addStageAtEnd(context);
  else if (before?.stageId === own.id) {
    const id = uuidv7();
    make(context, id, { type: 'splitStage', id, stepId: step.id, title: '' }, 'undo.add-stage');
  } else if (own.title === '') editTitle(own.id);
  else addStageAtEnd(context);
}

/** Where the keyboard is; else in the first lane that takes cards. */
function addCard(context: ActionContext): void {
  const { doc, grid } = gridNow(context.session);
  const { cursor } = useView.getState();
  const takesCards = (laneId: string | undefined) => laneId !== undefined && get(doc, 'lane', laneId)?.laneKind !== 'emotion';
  const laneId = takesCards(cursor?.laneId) ? cursor?.laneId : openLanes(grid).find(({ id }) => takesCards(id))?.id;
  const stepId = cursor?.stepId ?? grid.steps[0]?.id;
  if (laneId !== undefined && stepId !== undefined) beginCard(laneId, stepId);
}

/** Where the next score would go: the selected step or card's step, else the first step on from the selected score that has none. */
function unscoredPlace(context: ActionContext) {
  const doc = docOf(context);
  const grid = shownGridOf(context);
  const { steps, stepIndex } = grid;
  const one = theOne(context);
  const score = one?.kind === 'score' ? one : undefined;
  const lane = openLanes(grid).find(
    ({ id, laneKind }) =>
      laneKind === 'emotion' && (one?.kind === 'lane' && one.laneKind === 'emotion' ? id === one.id : !score || id === score.laneId),
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
  sayRefusal(putScore(context.session, setScore({ id, ...place }, 0), `step:${id}`));
  select([id]);
  context.canvas.focus(id);
}

function flagPain(context: ActionContext): void {
  const one = theOne(context);
  if (one?.kind !== 'card') return;
  const painId = uuidv7();
  const mergeKey = `made:${painId}`;
  const doc = docOf(context);
  const lane = gridOf(doc, useView.getState().mapId).lanes.find(({ laneKind }) => laneKind === 'pain-points');
  const flag: Command = { type: 'flagPain', cardId: one.id, painId, laneId: uuidv7() };
  const refused = context.session.dispatchAll(shownToo(doc, [flag, ...(lane ? openingOf(doc, lane) : [])]), 'undo.flag-pain', mergeKey);
  sayRefusal(refused);
  if (refused) return;
  select([painId]);
  useView.setState({ editing: { id: painId, field: 'text', mergeKey } });
  context.canvas.reveal(painId);
}

function hasPainLane(context: ActionContext): boolean {
  const one = theOne(context);
  return one?.kind === 'card' && get(docOf(context), 'lane', one.laneId)?.laneKind !== 'pain-points';
}

export const INSERT_ACTIONS: readonly Action[] = [
  { id: 'insert.card', label: 'action.add-card', keys: ['CmdOrCtrl+Enter'], isEnabled: isWritable, run: addCard },
  {
    id: 'insert.connector',
    label: 'action.connect',
    keys: ['C'],
    isEnabled: isOne('card'),
    run: ({ session }) => void startConnecting(session),
  },
  {
    id: 'insert.step-before',
    label: 'action.add-step-before',
    isEnabled: (context) => isWritable(context) && indexBefore(context) !== undefined,
    run: (context) => addStepAt(context, indexBefore(context) ?? 0),
  },
  {
    id: 'insert.step',
    label: 'action.add-step',
    keys: ['CmdOrCtrl+Shift+T'],
    isEnabled: isWritable,
    run: (context) => addStepAt(context, indexAfter(context)),
  },
  { id: 'insert.stage', label: 'action.add-stage', keys: ['CmdOrCtrl+Shift+G'], isEnabled: isWritable, run: beginStage },
  {
    id: 'insert.lane',
    label: 'action.add-lane',
    keys: ['CmdOrCtrl+Shift+L'],
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
];
