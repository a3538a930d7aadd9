// Actions that change how the map is looked at, and nothing of it.

import { select, useView } from '../canvas/view.ts';
import { goToPane } from '../editor/panes.ts';
import { hasInspector, isGrid, SCREENS, type ScreenName } from '../views/screens.ts';
import type { Action } from './action.ts';

const isOnGrid = () => isGrid(useView.getState().screen);
/** A table is not zoomed. */
const isMap = () => useView.getState().screen === 'map';

/**
 * What is selected stays so between map and table, and nowhere else: nothing is ever changed unseen. What is tried out ends where it does
 * not show, and so does a dialog of the screen that is left.
 */
export function showScreen(screen: ScreenName): void {
  const now = useView.getState().screen;
  if (screen === now) return;
  if (!isGrid(screen) || !isGrid(now)) {
    select([]);
    useView.setState({ cursor: undefined, anchor: undefined, ghost: undefined, connecting: undefined, editing: undefined, preview: [] });
  }
  useView.setState({ screen, dialog: undefined, ...(!isGrid(screen) && { whatIf: undefined }) });
}

/** The table has a key of its own, which goes there and back. */
export function toScreenAction(name: ScreenName): string {
  return name === 'table' ? 'view.table' : `view.screen-${name}`;
}

const SCREEN_ACTIONS: readonly Action[] = SCREENS.filter(({ name }) => name !== 'table').map(({ name, label }) => ({
  id: toScreenAction(name),
  label,
  // The tenth has the 0.
  keys: [`CmdOrCtrl+Alt+${(1 + SCREENS.findIndex((each) => each.name === name)) % 10}`],
  isChecked: () => useView.getState().screen === name,
  isInFields: true,
  run: () => showScreen(name),
}));

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
    isChecked: () => useView.getState().screen === 'table',
    isInFields: true,
    run: () => showScreen(useView.getState().screen === 'table' ? 'map' : 'table'),
  },
  ...SCREEN_ACTIONS,
  {
    id: 'view.inspector',
    label: 'action.inspector',
    keys: ['CmdOrCtrl+I'],
    isChecked: () => !useView.getState().isInspectorHidden,
    isEnabled: () => hasInspector(useView.getState().screen),
    run: () => useView.setState(({ isInspectorHidden }) => ({ isInspectorHidden: !isInspectorHidden })),
  },
  {
    id: 'view.outline',
    label: 'action.outline',
    keys: ['CmdOrCtrl+Shift+O'],
    isChecked: () => useView.getState().leftPane === 'outline' && isOnGrid(),
    isEnabled: isOnGrid,
    run: () => useView.setState(({ leftPane }) => ({ leftPane: leftPane === 'outline' ? undefined : 'outline' })),
  },
  { id: 'view.next-pane', label: 'action.next-pane', keys: ['F6'], isInFields: true, run: () => goToPane(1) },
  { id: 'view.previous-pane', label: 'action.previous-pane', keys: ['Shift+F6'], isInFields: true, run: () => goToPane(-1) },
  { id: 'help.shortcuts', label: 'action.shortcuts', keys: ['F1'], isInFields: true, run: () => useView.setState({ dialog: 'shortcuts' }) },
];
