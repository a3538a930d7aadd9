// Every user action once. Menu bar, toolbar, palette, context menu, keyboard and the sheet of keys read this list; the actions
// stand in the files beside it, by what they are about.

import { useView } from '../canvas/view.ts';
import { isOnStage } from '../present/show.ts';
import { isGrid } from '../views/screens.ts';
import type { Action, ActionContext } from './action.ts';
import { ARRANGE_ACTIONS } from './arrange-actions.ts';
import { CHECK_ACTIONS } from './check-actions.ts';
import { COMPARE_ACTIONS } from './compare-actions.ts';
import { EDIT_ACTIONS } from './edit-actions.ts';
import { FIND_ACTIONS } from './find-actions.ts';
import { INSERT_ACTIONS } from './insert-actions.ts';
import { INSIGHTS_ACTIONS } from './insights-actions.ts';
import { LANE_ACTIONS } from './lane-actions.ts';
import { MAP_ACTIONS } from './map-actions.ts';
import { MARK_ACTIONS } from './mark-actions.ts';
import { MEASURE_ACTIONS } from './measure-actions.ts';
import { PERSONA_ACTIONS } from './persona-actions.ts';
import { PRESENT_ACTIONS } from './present-actions.ts';
import { PROJECT_ACTIONS } from './project-actions.ts';
import { RATE_ACTIONS } from './rate-actions.ts';
import { REGISTER_ACTIONS } from './register-actions.ts';
import { SAVED_VIEW_ACTIONS } from './saved-view-actions.ts';
import { SCORE_ACTIONS } from './score-actions.ts';
import { SELECT_ACTIONS } from './select-actions.ts';
import { STOP_ACTIONS } from './stop-actions.ts';
import { TABLE_ACTIONS } from './table-actions.ts';
import { THEME_ACTIONS } from './theme-actions.ts';
import { VIEW_ACTIONS } from './view-actions.ts';
import { WORKSHOP_ACTIONS } from './workshop-actions.ts';

/** What is done to the grid is not done where it is out of sight. */
function onGrid(action: Action): Action {
  const isEnabled: Action['isEnabled'] = (context) => isGrid(useView.getState().screen) && (action.isEnabled?.(context) ?? true);
  return action.id === 'edit.deselect' ? action : { ...action, isEnabled };
}

/** They work over a slide; all that stands beside them in their files does not. */
const OVER_A_SLIDE = ['view.next-pane', 'view.previous-pane', 'project.close', 'find.select-hits'];
/** They lead to what a slide hides. */
const BEHIND_A_SLIDE = ['edit.history', 'lane.kind', 'lane.colour', 'score.what-if'];

/** While a slide fills the window, what is done to the map is done there, and nothing opens behind it. */
function offStage(action: Action): Action {
  if (OVER_A_SLIDE.includes(action.id)) return action;
  return { ...action, isEnabled: (context) => !isOnStage() && (action.isEnabled?.(context) ?? true) };
}

const onStage = (action: Action) => (BEHIND_A_SLIDE.includes(action.id) ? offStage(action) : action);

const ON_THE_MAP: readonly Action[] = [
  ...EDIT_ACTIONS,
  ...SELECT_ACTIONS.map(onGrid),
  ...INSERT_ACTIONS.map(onGrid),
  ...ARRANGE_ACTIONS.map(onGrid),
  ...RATE_ACTIONS,
  ...MARK_ACTIONS,
  ...SCORE_ACTIONS,
  ...LANE_ACTIONS.map(onGrid),
];

const BESIDE_THE_MAP: readonly Action[] = [
  ...PROJECT_ACTIONS,
  ...FIND_ACTIONS,
  ...MAP_ACTIONS,
  ...MEASURE_ACTIONS,
  ...PERSONA_ACTIONS,
  ...COMPARE_ACTIONS,
  ...VIEW_ACTIONS,
  ...STOP_ACTIONS,
  ...WORKSHOP_ACTIONS,
  ...INSIGHTS_ACTIONS,
  ...REGISTER_ACTIONS,
  ...CHECK_ACTIONS,
  ...SAVED_VIEW_ACTIONS.map(onGrid),
  ...TABLE_ACTIONS,
  ...THEME_ACTIONS,
];

export const ACTIONS: readonly Action[] = [...ON_THE_MAP.map(onStage), ...BESIDE_THE_MAP.map(offStage), ...PRESENT_ACTIONS];

export function actionById(id: string): Action | undefined {
  return ACTIONS.find((action) => action.id === id);
}

export function runAction(id: string, context: ActionContext): boolean {
  const action = actionById(id);
  if (!action || (action.isEnabled && !action.isEnabled(context))) return false;
  action.run(context);
  return true;
}
