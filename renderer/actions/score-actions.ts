// Actions on scores: which of them is the peak or the end by hand, and trying out what would be remembered.

import { curvesOf } from '../../shared/analysis/memory/curves.ts';
import { useView } from '../canvas/view.ts';
import { sayRefusal } from '../session/refused.ts';
import { isGrid } from '../views/screens.ts';
import { leaveWhatIf } from '../what-if/what-if.ts';
import { type Action, type ActionContext, docOf, isOne, theOne } from './action.ts';
import { showScreen } from './view-actions.ts';

function toFlagAction(id: string, label: Action['label'], flag: 'isPeak' | 'isEnd'): Action {
  const scoreOf = (context: ActionContext) => {
    const one = theOne(context);
    return one?.kind === 'score' ? one : undefined;
  };
  return {
    id,
    label,
    // Scores are tried out, flags are not: a point may be there in the trial only.
    isEnabled: (context) => useView.getState().whatIf === undefined && isOne('score')(context),
    isChecked: (context) => scoreOf(context)?.[flag] ?? false,
    run: (context) => {
      const score = scoreOf(context);
      if (!score) return;
      const command = { type: 'flagScore', scoreId: score.id, flag, on: !score[flag] } as const;
      sayRefusal(context.session.dispatch(command, 'undo.peak-end'));
    },
  };
}

export const SCORE_ACTIONS: readonly Action[] = [
  toFlagAction('score.peak', 'action.peak', 'isPeak'),
  toFlagAction('score.end', 'action.end', 'isEnd'),
  {
    id: 'score.what-if',
    label: 'action.what-if',
    keys: ['CmdOrCtrl+Alt+W'],
    isChecked: () => useView.getState().whatIf !== undefined,
    isEnabled: (context) => useView.getState().whatIf !== undefined || curvesOf(docOf(context), useView.getState().mapId).length > 0,
    run: () => {
      const { whatIf, screen } = useView.getState();
      if (whatIf) {
        leaveWhatIf();
        return;
      }
      if (!isGrid(screen)) showScreen('map');
      useView.setState({ whatIf: [] });
    },
  },
];
