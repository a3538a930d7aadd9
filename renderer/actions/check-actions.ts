// Actions on what the checks found.

import { useView } from '../canvas/view.ts';
import { useChecks } from '../checks/checks.ts';
import { isGrid } from '../views/screens.ts';
import type { Action } from './action.ts';
import { showScreen } from './view-actions.ts';

const areShown = () => useView.getState().leftPane === 'checks' && isGrid(useView.getState().screen);

/** The checks beside the map, the keyboard at one of what they found. */
export function showFinding(id: string): void {
  useChecks.setState({ scope: 'map', lastId: id });
  showScreen('map');
  useView.setState({ leftPane: 'checks' });
}

export const CHECK_ACTIONS: readonly Action[] = [
  {
    id: 'view.checks',
    label: 'action.checks',
    keys: ['F7'],
    isInFields: true,
    isChecked: areShown,
    run: () => {
      if (areShown()) useView.setState({ leftPane: undefined });
      else {
        if (!isGrid(useView.getState().screen)) showScreen('map');
        useView.setState({ leftPane: 'checks' });
      }
    },
  },
  {
    id: 'view.check-marks',
    label: 'action.check-marks',
    isChecked: () => useChecks.getState().areMarksShown,
    isEnabled: areShown,
    run: () => useChecks.setState(({ areMarksShown }) => ({ areMarksShown: !areMarksShown })),
  },
];
