// Actions that begin a show.

import { uuidv7 } from 'uuidv7';
import { get } from '../../shared/model/document.ts';
import { stopsOf } from '../../shared/present/stops.ts';
import { stopsOfStory } from '../../shared/present/stories.ts';
import { useView } from '../canvas/view.ts';
import { beginShow, useShow } from '../present/show.ts';
import { mapSay } from '../session/use-session.tsx';
import { type Action, docOf, selectedOf } from './action.ts';

export const PRESENT_ACTIONS: readonly Action[] = [
  {
    id: 'present.begin',
    label: 'action.present',
    keys: ['F5'],
    isInFields: true,
    isEnabled: () => useShow.getState().show === undefined,
    run: (context) => {
      const { mapId } = useView.getState();
      if (stopsOf(docOf(context)).length === 0) {
        const stops = stopsOfStory(docOf(context), { story: 'stages', mapId }, mapSay(docOf(context)), uuidv7);
        context.session.dispatch({ type: 'addStops', stops }, 'undo.lay-down');
      }
      beginShow(docOf(context));
    },
  },
  {
    id: 'present.begin-here',
    label: 'action.present-here',
    keys: ['Shift+F5'],
    isInFields: true,
    isEnabled: (context) => useShow.getState().show === undefined && stopsOf(docOf(context)).length > 0,
    run: (context) => {
      const doc = docOf(context);
      const [stop] = selectedOf(context).filter(({ id }) => get(doc, 'stop', id));
      beginShow(doc, stop?.id);
    },
  },
];
