// Actions on the saved views of a map: looking at everything again, saving what is shown, changing and deleting the one looked through.

import { get } from '../../shared/model/document.ts';
import { lookThrough } from '../canvas/show-map.ts';
import { useView } from '../canvas/view.ts';
import { sayRefusal } from '../session/refused.ts';
import { type Action, type ActionContext, docOf, isWritable } from './action.ts';

const viewOf = (context: ActionContext) => get(docOf(context), 'view', useView.getState().viewId);
const isLookedThrough = (context: ActionContext) => isWritable(context) && viewOf(context) !== undefined;

function remove(context: ActionContext): void {
  const view = viewOf(context);
  if (!view) return;
  sayRefusal(context.session.dispatch({ type: 'remove', ids: [view.id] }, 'undo.delete-view'));
  lookThrough(undefined);
}

export const SAVED_VIEW_ACTIONS: readonly Action[] = [
  {
    id: 'saved-view.everything',
    label: 'action.everything',
    isEnabled: (context) => viewOf(context) !== undefined,
    run: () => lookThrough(undefined),
  },
  { id: 'saved-view.save', label: 'action.save-view', isEnabled: isWritable, run: () => useView.setState({ dialog: 'save-view' }) },
  {
    id: 'saved-view.change',
    label: 'action.change-view',
    isEnabled: isLookedThrough,
    run: () => useView.setState({ dialog: 'change-view' }),
  },
  { id: 'saved-view.delete', label: 'action.delete-view', isEnabled: isLookedThrough, run: remove },
];
