// Actions that find: by name in the palette, by text in the map.

import { useView } from '../canvas/view.ts';
import { hitsNow, openFind } from '../find/find.ts';
import { selectHits, walkOrAsk } from '../find/walk-hits.ts';
import { type Action, docOf, isWritable } from './action.ts';

export const FIND_ACTIONS: readonly Action[] = [
  {
    id: 'find.palette',
    label: 'action.palette',
    keys: ['CmdOrCtrl+K'],
    isInFields: true,
    run: () => useView.setState({ dialog: 'palette' }),
  },
  { id: 'find.find', label: 'action.find', keys: ['CmdOrCtrl+F'], isInFields: true, run: () => openFind(false) },
  {
    id: 'find.replace',
    label: 'action.replace',
    keys: ['CmdOrCtrl+H', 'CmdOrCtrl+Alt+F'],
    isInFields: true,
    isEnabled: isWritable,
    run: () => openFind(true),
  },
  { id: 'find.next', label: 'action.find-next', keys: ['F3'], isInFields: true, run: (context) => walkOrAsk(context, 1) },
  {
    id: 'find.previous',
    label: 'action.find-previous',
    keys: ['Shift+F3'],
    isInFields: true,
    run: (context) => walkOrAsk(context, -1),
  },
  {
    id: 'find.select-hits',
    label: 'action.select-hits',
    isEnabled: (context) => hitsNow(docOf(context)).length > 0,
    run: selectHits,
  },
];
