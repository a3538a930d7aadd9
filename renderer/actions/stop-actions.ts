// Actions that make stops and look at them. What a show does with them is in present-actions.ts.

import { uuidv7 } from 'uuidv7';
import { get } from '../../shared/model/document.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { gridOfStop, stopsOf, withoutLost } from '../../shared/model/stops.ts';
import { stopOfSelection } from '../../shared/present/stop-of-selection.ts';
import { showMap } from '../canvas/show-map.ts';
import { select, useView } from '../canvas/view.ts';
import { mapSay } from '../session/map-say.ts';
import { sayRefusal } from '../session/refused.ts';
import { notify } from '../ui/notices.tsx';
import { isGrid } from '../views/screens.ts';
import { type Action, type ActionContext, docOf, isWritable, selectedOf, shownGridOf } from './action.ts';
import { rangeNow } from './clipboard.ts';
import { showScreen } from './view-actions.ts';

const areShown = () => useView.getState().leftPane === 'stops' && isGrid(useView.getState().screen);

export function showStops(): void {
  if (!isGrid(useView.getState().screen)) showScreen('map');
  useView.setState({ leftPane: 'stops' });
}

/** The selection, where it is of stops and nothing else. */
export function selectedStops(context: ActionContext): readonly Stop[] {
  const selected = selectedOf(context);
  const stops = selected.filter((entity): entity is Stop => entity.kind === 'stop');
  return stops.length === selected.length ? stops : [];
}

/** Things of the map, or a range of its cells. */
export function isSomeSelected(context: ActionContext): boolean {
  return selectedOf(context).some(({ kind }) => kind !== 'stop') || rangeNow(shownGridOf(context)) !== undefined;
}

/** Selects them; the part of the map that the first shows comes into sight. */
export function chooseStops(context: ActionContext, ids: readonly string[]): void {
  const doc = docOf(context);
  const stop = get(doc, 'stop', ids[0]);
  if (stop) {
    showMap(stop.mapId);
    const { lanes, steps } = gridOfStop(doc, stop);
    // The last corner first: where not all of it fits, it is seen from its beginning.
    for (const at of [-1, 0]) {
      const [lane, step] = [lanes.at(at), steps.at(at)];
      if (lane && step) context.canvas.reveal({ laneId: lane.id, stepId: step.id });
    }
  }
  select(ids);
}

function addStop(context: ActionContext): void {
  const doc = docOf(context);
  const { mapId, selection } = useView.getState();
  const shown = shownGridOf(context);
  const whole = gridOf(doc, mapId);
  // What is left out by hand is left out of the stop; lanes that are hidden are anyway.
  const isNarrowed = shown.steps.length < whole.steps.length || shown.lanes.length < whole.lanes.filter(({ isHidden }) => !isHidden).length;
  const range = rangeNow(shown);
  const stop = stopOfSelection(doc, { mapId, ids: selection, range, shown, isNarrowed }, mapSay(doc), uuidv7());
  const refused = context.session.dispatch({ type: 'addStops', stops: [stop] }, 'undo.add-stop');
  sayRefusal(refused);
  if (refused) return;
  if (areShown()) chooseStops(context, [stop.id]);
  else {
    notify({
      text: { key: 'stops.added', values: { number: stopsOf(docOf(context)).length, title: stop.title } },
      tone: 'passing',
      action: {
        label: 'stops.title',
        run: () => {
          showStops();
          chooseStops(context, [stop.id]);
        },
      },
    });
  }
}

/** Copies stand right after the last of the originals. */
export function duplicateStops(context: ActionContext, stops: readonly Stop[]): void {
  const all = stopsOf(docOf(context));
  const originals = all.filter((stop) => stops.includes(stop));
  const copies = originals.map(({ order: _, ...stop }) => ({ ...stop, id: uuidv7() }));
  const index = Math.max(...originals.map((stop) => all.indexOf(stop))) + 1;
  const refused = context.session.dispatch({ type: 'addStops', stops: copies, index }, 'undo.duplicate');
  sayRefusal(refused);
  if (!refused)
    chooseStops(
      context,
      copies.map(({ id }) => id),
    );
}

/** By one place among the others, all of them together. */
export function moveStops(context: ActionContext, stops: readonly Stop[], by: 1 | -1): void {
  const all = stopsOf(docOf(context));
  const places = stops.map((stop) => all.indexOf(stop));
  const first = Math.min(...places);
  const before = all.slice(0, by < 0 ? first : Math.max(...places) + 1).filter((stop) => !stops.includes(stop)).length;
  putStops(
    context,
    stops.map(({ id }) => id),
    before + by,
  );
}

/** @param index the place among the other stops. */
export function putStops(context: ActionContext, stopIds: readonly string[], index: number): void {
  sayRefusal(context.session.dispatch({ type: 'moveStops', stopIds, index: Math.max(0, index) }, 'undo.move-stop'));
}

const hasLost = (context: ActionContext) =>
  isWritable(context) && selectedStops(context).some((stop) => withoutLost(docOf(context), stop) !== undefined);

export const STOP_ACTIONS: readonly Action[] = [
  {
    id: 'view.stops',
    label: 'stops.title',
    keys: ['F8'],
    isInFields: true,
    isChecked: areShown,
    run: () => (areShown() ? useView.setState({ leftPane: undefined }) : showStops()),
  },
  {
    id: 'stops.lay-down',
    label: 'action.lay-down',
    isEnabled: isWritable,
    run: () => useView.setState({ dialog: 'lay-down' }),
  },
  {
    id: 'stops.add',
    label: 'action.add-stop',
    keys: ['CmdOrCtrl+Shift+A'],
    said: (context, say) => (isSomeSelected(context) ? undefined : say('action.add-stop.whole')),
    isEnabled: (context) =>
      isWritable(context) && isGrid(useView.getState().screen) && !selectedOf(context).some(({ kind }) => kind === 'stop'),
    run: addStop,
  },
  {
    id: 'stops.forget-lost',
    label: 'action.forget-lost',
    isEnabled: hasLost,
    run: (context) => {
      const doc = docOf(context);
      const each = selectedStops(context).flatMap((stop) => {
        const fields = withoutLost(doc, stop);
        return fields ? [{ id: stop.id, fields }] : [];
      });
      sayRefusal(context.session.dispatch({ type: 'setEach', each }, 'undo.stop'));
    },
  },
];
