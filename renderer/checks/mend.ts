// What can be done at once about a finding: mended, as one undo step, where that is mechanical; else gone to, with the field or the tool in
// hand that mends it. Nothing is ever invented: no score, no owner, no text.

import { uuidv7 } from 'uuidv7';
import type { Check, Finding } from '../../shared/analysis/checks/check.ts';
import type { Command } from '../../shared/commands/command.ts';
import { lanesOfZone } from '../../shared/commands/grid.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import type { Lane, LaneKind, Zone } from '../../shared/model/entities/map.ts';
import { gridOf, measuresOf } from '../../shared/model/grid.ts';
import { WORKING_KINDS } from '../../shared/model/zones.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { type ActionContext, docOf } from '../actions/action.ts';
import { bringIntoView, goTo } from '../actions/go-to.ts';
import { useView } from '../canvas/view.ts';
import { startConnecting } from '../grid/connecting.ts';
import { writeScore } from '../grid/grid-keys.ts';
import { beginCard } from '../grid/next-cell.ts';
import { sayRefusal } from '../session/refused.ts';

type Mend = { readonly label: TextKey; readonly run: (context: ActionContext) => void };

/** On the map, while the keyboard stays in the list: a measure has no place of its own, but what it measures has. */
export function showFinding(context: ActionContext, { subjectId }: Finding): void {
  goTo(context, get(docOf(context), 'measure', subjectId)?.subjectId ?? subjectId, { isFocused: false });
}

/** Undefined where nothing can be done but to go there. */
export function mendOf(doc: Doc, finding: Finding): Mend | undefined {
  const { check, mapId, subjectId } = finding;
  const write = (label: TextKey, kinds: readonly LaneKind[], zones?: readonly Zone[]): Mend | undefined => {
    const lane = gridOf(doc, mapId).lanes.find(({ laneKind, zone }) => kinds.includes(laneKind) && (!zones || zones.includes(zone)));
    return lane && { label, run: (context) => writeCard(context, finding, lane) };
  };
  const mends: Partial<Readonly<Record<Check, () => Mend | undefined>>> = {
    'step-without-action': () => write('checks.fix.action', ['customer-actions']),
    'action-without-touchpoint': () => write('checks.fix.touchpoint', ['touchpoints']),
    'touchpoint-without-evidence': () => write('checks.fix.evidence', ['physical-evidence']),
    'front-stage-answers-nothing': () => ({ label: 'checks.go.connect', run: (context) => connectFrom(context, finding) }),
    'back-stage-serves-nothing': () => ({ label: 'checks.go.connect', run: (context) => connectFrom(context, finding) }),
    'skips-the-stage': () => write('checks.fix.front-stage', WORKING_KINDS, ['front-stage']),
    'loose-end': () => ({ label: 'checks.go.connect', run: (context) => connectFrom(context, finding) }),
    'no-owner': () => ({ label: 'checks.go.owner', run: (context) => goToField(context, subjectId, 'card-owner') }),
    'severe-pain-unowned': () => ({ label: 'checks.go.owner', run: (context) => goToField(context, subjectId, 'card-owner') }),
    'severe-pain-unanswered': () => ({ label: 'checks.fix.opportunity', run: (context) => writeOpportunity(context, finding) }),
    'need-unanswered': () => write('checks.fix.answer', WORKING_KINDS),
    'unscored-step': () => ({ label: 'checks.go.score', run: (context) => scoreStep(context, finding) }),
    'truth-without-standard': () => ({ label: 'checks.fix.standard', run: (context) => setTarget(context, subjectId) }),
    'empty-lane': () => ({ label: 'checks.fix.lane', run: (context) => removeLane(context, subjectId) }),
  };
  return mends[check]?.();
}

/** At the step of the finding. A card that is left empty never was. */
function writeCard(context: ActionContext, { mapId, stepId = '' }: Finding, { id }: Lane, along?: (cardId: string) => Command): void {
  goTo(context, stepId, { isFocused: false });
  if (bringIntoView(docOf(context), mapId, [id]).length === 0) goTo(context, id);
  else {
    beginCard(id, stepId, along ? { along } : {});
    context.canvas.reveal(useView.getState().editing?.id ?? '');
  }
}

/** In the lane of opportunities; a map without one gets it, last among the customer's. */
function writeOpportunity(context: ActionContext, finding: Finding): void {
  const { mapId, subjectId, stepId = '' } = finding;
  const doc = docOf(context);
  const answer = (cardId: string): Command => ({ type: 'set', ids: [cardId], fields: { aboutIds: [subjectId] } });
  const lane = gridOf(doc, mapId).lanes.find(({ laneKind }) => laneKind === 'opportunities');
  if (lane) {
    writeCard(context, finding, lane, answer);
    return;
  }
  const id = uuidv7();
  const index = lanesOfZone(doc, mapId, 'customer').length;
  goTo(context, stepId, { isFocused: false });
  useView.setState({
    ghost: { id, command: { type: 'addLane', id, mapId, zone: 'customer', laneKind: 'opportunities', index, title: '' } },
  });
  beginCard(id, stepId, { along: answer });
  context.canvas.reveal(useView.getState().editing?.id ?? '');
}

function connectFrom(context: ActionContext, { cardId = '' }: Finding): void {
  goTo(context, cardId);
  startConnecting(context.session);
}

/** The inspector shows the fields of what is selected. */
function goToField(context: ActionContext, id: string, fieldId: string): void {
  goTo(context, id, { isFocused: false });
  useView.setState({ isInspectorHidden: false });
  requestAnimationFrame(() => document.getElementById(fieldId)?.focus());
}

function scoreStep(context: ActionContext, { stepId = '', laneId = '', personaId }: Finding): void {
  goTo(context, stepId, { isFocused: false });
  writeScore({ id: uuidv7(), laneId, stepId, ...(personaId !== undefined && { personaId }) });
}

/** On the measure that stands there already, or on a new one: what is to be reached, its people know. */
function setTarget(context: ActionContext, subjectId: string): void {
  const [measure] = measuresOf(docOf(context), subjectId);
  const id = measure?.id ?? uuidv7();
  if (!measure) {
    const entity = { kind: 'measure', id, subjectId, title: '', measureKind: 'free', better: 'lower' } as const;
    const refused = context.session.dispatch({ type: 'add', entity }, 'undo.measure');
    sayRefusal(refused);
    if (refused) return;
  }
  goToField(context, subjectId, id);
}

function removeLane(context: ActionContext, id: string): void {
  sayRefusal(context.session.dispatch({ type: 'remove', ids: [id] }, 'undo.delete'));
}
