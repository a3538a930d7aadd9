// Actions on the project as a whole.

import { useView } from '../canvas/view.ts';
import { openImport } from '../import/importing.ts';
import { useShow } from '../present/show.ts';
import type { Action } from './action.ts';

export const PROJECT_ACTIONS: readonly Action[] = [
  { id: 'project.open', label: 'action.open', keys: ['CmdOrCtrl+O'], run: ({ open }) => open() },
  { id: 'project.close', label: 'action.close-project', keys: ['CmdOrCtrl+Shift+H'], run: ({ close }) => close() },
  { id: 'project.save-copy', label: 'action.save-copy', keys: ['CmdOrCtrl+Shift+S'], run: ({ saveCopy }) => saveCopy() },
  {
    id: 'project.import',
    label: 'action.import',
    keys: ['CmdOrCtrl+Shift+I'],
    // What a show shows stays as it is.
    isEnabled: () => useShow.getState().show === undefined,
    run: openImport,
  },
  { id: 'project.brand', label: 'action.brand', run: () => useView.setState({ dialog: 'brand' }) },
  { id: 'map.export', label: 'action.export', keys: ['CmdOrCtrl+E'], run: () => useView.setState({ dialog: 'export' }) },
];
