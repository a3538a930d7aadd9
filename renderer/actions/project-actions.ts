// Actions on the project as a whole.

import { besidesSelection } from '../../shared/present/stop-of-selection.ts';
import { useView } from '../canvas/view.ts';
import { useSlice } from '../export/slice.ts';
import { openImport } from '../import/importing.ts';
import { useShow } from '../present/show.ts';
import { isGrid } from '../views/screens.ts';
import { type Action, type ActionContext, docOf, shownGridOf } from './action.ts';
import { rangeNow } from './clipboard.ts';
import { isSomeSelected } from './stop-actions.ts';

function openExport(leftOut: readonly string[]): void {
  useSlice.setState({ leftOut });
  useView.setState({ dialog: 'export' });
}

function exportSelection(context: ActionContext): void {
  const shown = shownGridOf(context);
  openExport(besidesSelection(docOf(context), { ids: useView.getState().selection, range: rangeNow(shown), shown }));
}

export const PROJECT_ACTIONS: readonly Action[] = [
  { id: 'project.open', label: 'action.open', keys: ['CmdOrCtrl+O'], run: ({ open }) => open() },
  { id: 'project.close', label: 'action.close-project', keys: ['CmdOrCtrl+Shift+H'], run: ({ close }) => close() },
  { id: 'project.save-copy', label: 'action.save-copy', keys: ['CmdOrCtrl+Shift+S'], run: ({ saveCopy }) => saveCopy() },
  {
    id: 'project.import',
    label: 'action.import',
    keys: ['CmdOrCtrl+Shift+I'],
    isInFields: true,
    // What a show shows stays as it is.
    isEnabled: () => useShow.getState().show === undefined,
    run: openImport,
  },
  { id: 'project.brand', label: 'action.brand', run: () => useView.setState({ dialog: 'brand' }) },
  { id: 'map.export', label: 'action.export', keys: ['CmdOrCtrl+E'], run: () => openExport([]) },
  {
    id: 'map.export-selection',
    label: 'action.export-selection',
    isEnabled: (context) => isGrid(useView.getState().screen) && isSomeSelected(context),
    run: exportSelection,
  },
];
