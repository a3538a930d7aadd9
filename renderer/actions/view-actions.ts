// Actions that change how the map is looked at, and nothing of it.

import { useView } from '../canvas/view.ts';
import { goToPane } from '../editor/panes.ts';
import type { Action } from './action.ts';

/** A table is not zoomed. */
const isMap = () => useView.getState().screen === 'map';

export const VIEW_ACTIONS: readonly Action[] = [
  {
    id: 'view.zoom-in',
    label: 'action.zoom-in',
    keys: ['CmdOrCtrl+=', 'CmdOrCtrl++'],
    isEnabled: isMap,
    run: ({ canvas }) => canvas.zoomBy(1.25),
  },
  { id: 'view.zoom-out', label: 'action.zoom-out', keys: ['CmdOrCtrl+-'], isEnabled: isMap, run: ({ canvas }) => canvas.zoomBy(0.8) },
  { id: 'view.actual-size', label: 'action.actual-size', keys: ['CmdOrCtrl+0'], isEnabled: isMap, run: ({ canvas }) => canvas.zoomTo(1) },
  { id: 'view.fit', label: 'action.fit', keys: ['CmdOrCtrl+1'], isEnabled: isMap, run: ({ canvas }) => canvas.fit() },
  {
    id: 'view.table',
    label: 'action.table',
    keys: ['CmdOrCtrl+T'],
    isChecked: () => !isMap(),
    isInFields: true,
    run: () => useView.setState(({ screen }) => ({ screen: screen === 'map' ? 'table' : 'map' })),
  },
  {
    id: 'view.inspector',
    label: 'action.inspector',
    keys: ['CmdOrCtrl+I'],
    isChecked: () => !useView.getState().isInspectorHidden,
    run: () => useView.setState(({ isInspectorHidden }) => ({ isInspectorHidden: !isInspectorHidden })),
  },
  {
    id: 'view.outline',
    label: 'action.outline',
    keys: ['CmdOrCtrl+Shift+O'],
    isChecked: () => useView.getState().isOutlineShown,
    run: () => useView.setState(({ isOutlineShown }) => ({ isOutlineShown: !isOutlineShown })),
  },
  { id: 'view.next-pane', label: 'action.next-pane', keys: ['F6'], isInFields: true, run: () => goToPane(1) },
  { id: 'view.previous-pane', label: 'action.previous-pane', keys: ['Shift+F6'], isInFields: true, run: () => goToPane(-1) },
  { id: 'help.shortcuts', label: 'action.shortcuts', keys: ['F1'], isInFields: true, run: () => useView.setState({ dialog: 'shortcuts' }) },
];
