// The action that begins to measure something.

import { flushSync } from 'react-dom';
import { uuidv7 } from 'uuidv7';
import { useView } from '../canvas/view.ts';
import { sayRefusal } from '../session/refused.ts';
import { SCREENS } from '../views/screens.ts';
import { type Action, type ActionContext, isWritable, theOne } from './action.ts';

/** Of the selected step, lane or card, else of the map. Its name is asked for in the inspector. */
function addMeasure(context: ActionContext): void {
  const one = theOne(context);
  const subjectId = one && ['step', 'lane', 'card'].includes(one.kind) ? one.id : useView.getState().mapId;
  const id = uuidv7();
  const entity = { kind: 'measure', id, subjectId, title: '', measureKind: 'free', better: 'lower' } as const;
  flushSync(() => {
    sayRefusal(context.session.dispatch({ type: 'add', entity }, 'undo.measure'));
    useView.setState({ isInspectorHidden: false });
  });
  document.getElementById(id)?.focus();
}

export const MEASURE_ACTIONS: readonly Action[] = [
  {
    id: 'insert.measure',
    label: 'measures.add',
    // Where the inspector is, which asks for the rest.
    isEnabled: (context) =>
      isWritable(context) && SCREENS.some(({ name, hasInspector }) => hasInspector && name === useView.getState().screen),
    run: addMeasure,
  },
];
