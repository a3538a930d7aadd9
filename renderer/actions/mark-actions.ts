// Actions that say what something is: the marks of steps and cards, the kinds of connectors. Each is on or off.

import { CONNECTOR_KINDS, type ConnectorKind, MARKS, type PointMark } from '../../shared/model/entities/map.ts';
import { sayRefusal } from '../session/refused.ts';
import { type Action, type ActionContext, isWritable, selectedOf } from './action.ts';

/** Empty where something is selected that cannot be marked. */
function marked(context: ActionContext) {
  const selected = selectedOf(context);
  const able = selected.filter((entity) => entity.kind === 'card' || entity.kind === 'step');
  return able.length === selected.length ? able : [];
}

const hasMark = (mark: PointMark) => (context: ActionContext) => {
  const things = marked(context);
  return things.length > 0 && things.every((each) => each.marks.includes(mark));
};

function toMarkAction(mark: PointMark): Action {
  const isChecked = hasMark(mark);
  return {
    id: `mark.${mark}`,
    label: `mark.${mark}`,
    isChecked,
    isEnabled: (context) => isWritable(context) && marked(context).length > 0,
    run: (context) => {
      const ids = marked(context).map(({ id }) => id);
      sayRefusal(context.session.dispatch({ type: 'setMark', ids, mark, on: !isChecked(context) }, 'undo.mark'));
    },
  };
}

function connectors(context: ActionContext) {
  const selected = selectedOf(context);
  const able = selected.filter((entity) => entity.kind === 'connector');
  return able.length === selected.length ? able : [];
}

const areConnectors = (context: ActionContext) => isWritable(context) && connectors(context).length > 0;

function toKindAction(connectorKind: ConnectorKind): Action {
  return {
    id: `connector.${connectorKind}`,
    label: `connector.${connectorKind}`,
    isChecked: (context) => areConnectors(context) && connectors(context).every((each) => each.connectorKind === connectorKind),
    isEnabled: areConnectors,
    run: (context) => {
      const ids = connectors(context).map(({ id }) => id);
      sayRefusal(context.session.dispatch({ type: 'set', ids, fields: { connectorKind } }, 'undo.connector'));
    },
  };
}

function reverse(context: ActionContext): void {
  const commands = connectors(context).map(({ id }) => ({ type: 'reverse', connectorId: id }) as const);
  sayRefusal(context.session.dispatchAll(commands, 'undo.connector'));
}

export const MARK_ACTIONS: readonly Action[] = [
  ...MARKS.map(toMarkAction),
  ...CONNECTOR_KINDS.map(toKindAction),
  { id: 'connector.reverse', label: 'action.reverse', isEnabled: areConnectors, run: reverse },
];
