// Actions on lanes: hiding and showing them, collapsing them to a line, and to the fields of their kind and colour.

import type { Command } from '../../shared/commands/command.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import type { Lane } from '../../shared/model/entities/map.ts';
import { hiddenIn, hiddenLanesIn } from '../../shared/model/views.ts';
import { select, useView } from '../canvas/view.ts';
import { setCursor } from '../grid/cursor.ts';
import { sayRefusal } from '../session/refused.ts';
import type { Session } from '../session/session.ts';
import { type Action, type ActionContext, docOf, isWritable } from './action.ts';
import { laneIdsOf } from './select-actions.ts';

function lanesOf(context: ActionContext): readonly Lane[] {
  const doc = docOf(context);
  return [...laneIdsOf(context)].flatMap((id) => get(doc, 'lane', id) ?? []);
}

const hasLanes = (context: ActionContext) => isWritable(context) && lanesOf(context).length > 0;

function hiddenLanesNow(context: ActionContext): readonly string[] {
  const { mapId, viewId } = useView.getState();
  return hiddenLanesIn(docOf(context), mapId, viewId).map(({ id }) => id);
}

/** What is hidden or shown is so in what is looked at: in the saved view, or, where none is looked through, on the map itself. */
function hidingOf(doc: Doc, laneIds: readonly string[], isHidden: boolean): Command {
  const view = get(doc, 'view', useView.getState().viewId);
  if (!view) return { type: 'set', ids: laneIds, fields: { isHidden: isHidden || undefined } };
  const others = view.hiddenIds.filter((id) => !laneIds.includes(id));
  return { type: 'set', ids: [view.id], fields: { hiddenIds: isHidden ? [...others, ...laneIds] : others } };
}

/** True when it went through. */
function setHidden(session: Session, laneIds: readonly string[], isHidden: boolean): boolean {
  const { doc } = session.store.getState();
  const ofMap = isHidden ? 'undo.hide-lane' : 'undo.show-lane';
  const label = get(doc, 'view', useView.getState().viewId) ? 'undo.change-view' : ofMap;
  const refused = session.dispatch(hidingOf(doc, laneIds, isHidden), label);
  sayRefusal(refused);
  return refused === undefined;
}

/** The keyboard goes to the first of them. */
export function showLanes(session: Session, laneIds: readonly string[]): void {
  const isDone = setHidden(session, laneIds, false);
  const [laneId] = laneIds;
  if (isDone && laneId !== undefined) setCursor({ laneId, id: laneId });
}

export function expandLane(session: Session, laneId: string): void {
  sayRefusal(session.dispatch({ type: 'set', ids: [laneId], fields: { isCollapsed: undefined } }, 'undo.expand'));
}

/** Shown, and open: for what is going to be written in it. */
export function openingOf(doc: Doc, { id, mapId }: Lane): readonly Command[] {
  const isHidden = hiddenIn(doc, mapId, useView.getState().viewId).includes(id);
  return [...(isHidden ? [hidingOf(doc, [id], false)] : []), { type: 'set', ids: [id], fields: { isCollapsed: undefined } }];
}

function hide(context: ActionContext): void {
  const ids = lanesOf(context).map(({ id }) => id);
  if (setHidden(context.session, ids, true)) select([]);
}

/** All of them are, or else all become so. */
function toggleCollapsed(context: ActionContext): void {
  const lanes = lanesOf(context);
  const isCollapsed = lanes.every((lane) => lane.isCollapsed) ? undefined : true;
  const ids = lanes.map(({ id }) => id);
  sayRefusal(context.session.dispatch({ type: 'set', ids, fields: { isCollapsed } }, isCollapsed ? 'undo.collapse' : 'undo.expand'));
  select(ids);
}

/** The field of the lane's inspector that bears this id. */
function goToField(id: string) {
  return (context: ActionContext) => {
    const [lane] = lanesOf(context);
    if (!lane) return;
    select([lane.id]);
    useView.setState({ isInspectorHidden: false });
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
}

export const LANE_ACTIONS: readonly Action[] = [
  {
    id: 'lane.collapse',
    label: 'action.collapse-lane',
    isChecked: (context) => lanesOf(context).length > 0 && lanesOf(context).every((lane) => lane.isCollapsed),
    isEnabled: hasLanes,
    run: toggleCollapsed,
  },
  { id: 'lane.hide', label: 'action.hide-lane', isEnabled: hasLanes, run: hide },
  {
    id: 'lane.show-hidden',
    label: 'action.show-hidden-lanes',
    isEnabled: (context) => isWritable(context) && hiddenLanesNow(context).length > 0,
    run: (context) => showLanes(context.session, hiddenLanesNow(context)),
  },
  { id: 'lane.kind', label: 'action.lane-kind', isEnabled: hasLanes, run: goToField('lane-kind') },
  { id: 'lane.colour', label: 'action.lane-colour', isEnabled: hasLanes, run: goToField('lane-colour') },
];
