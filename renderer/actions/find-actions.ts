// Actions that find: by name in the palette, by text in the map.

import { useView } from '../canvas/view.ts';
import type { Action } from './action.ts';

export const FIND_ACTIONS: readonly Action[] = [
  {
    id: 'find.palette',
    label: 'action.palette',
    keys: ['CmdOrCtrl+K'],
    isInFields: true,
    run: () => useView.setState({ dialog: 'palette' }),
  },
];
