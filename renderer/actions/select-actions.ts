// Actions that choose what the next action is about.

import { gridOf } from '../../shared/model/grid.ts';
import { select, useView } from '../canvas/view.ts';
import { type Action, docOf } from './action.ts';

export const SELECT_ACTIONS: readonly Action[] = [
  {
    id: 'edit.deselect',
    label: 'action.deselect',
    keys: ['Escape'],
    isEnabled: () => useView.getState().selection.size > 0,
    run: () => select([]),
  },
  {
    id: 'edit.select-all',
    label: 'action.select-all',
    keys: ['CmdOrCtrl+A'],
    run: (context) => {
      const doc = docOf(context);
      const { laneIndex } = gridOf(doc, useView.getState().mapId);
      select([...doc.card.values()].filter((card) => laneIndex.has(card.laneId)).map((card) => card.id));
    },
  },
];
