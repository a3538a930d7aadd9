// Actions that begin a show.

import type { Stop } from '../../shared/model/entities/show.ts';
import { stopsOf, stopThatShows } from '../../shared/model/stops.ts';
import { useView } from '../canvas/view.ts';
import { beginShow } from '../present/moves.ts';
import { useShow } from '../present/show.ts';
import { notify } from '../ui/notices.tsx';
import { type Action, type ActionContext, docOf, selectedOf } from './action.ts';

const isOff = () => useShow.getState().show === undefined;

/** Without any stops there is nothing to present: they are laid down first, by the story that the user chooses. */
function begin(context: ActionContext, stopId?: string): void {
  if (stopsOf(docOf(context)).length > 0) beginShow(docOf(context), stopId);
  else if (context.session.isReadOnly) notify({ text: { key: 'stops.nothing-to-present' }, tone: 'passing' });
  else useView.setState({ dialog: 'lay-down-and-present' });
}

export const PRESENT_ACTIONS: readonly Action[] = [
  { id: 'present.begin', label: 'action.present', keys: ['F5'], isInFields: true, isEnabled: isOff, run: (context) => begin(context) },
  {
    id: 'present.begin-here',
    label: 'action.present-here',
    keys: ['Shift+F5'],
    isInFields: true,
    isEnabled: isOff,
    run: (context) => {
      const doc = docOf(context);
      const { mapId, cursor } = useView.getState();
      // What is selected, else what the keyboard is at, else the map that is looked at.
      const ids = [...selectedOf(context).map(({ id }) => id), cursor?.id ?? cursor?.stepId ?? '', mapId];
      begin(context, ids.reduce<Stop | undefined>((found, id) => found ?? stopThatShows(doc, id), undefined)?.id);
    },
  },
];
