// Actions of the comparison of two maps: beginning one, walking its differences, swapping its sides, saving what it says.

import { idOf } from '../../shared/analysis/comparison/compare.ts';
import { get } from '../../shared/model/document.ts';
import { useView } from '../canvas/view.ts';
import { choicesNow, comparisonNow, listedOf, swap, useComparing } from '../views/compare/comparing.ts';
import { saveComparison } from '../views/compare/save-comparison.ts';
import { type Action, type ActionContext, docOf } from './action.ts';
import { showScreen } from './view-actions.ts';

function chosenNow({ session }: ActionContext) {
  const { screen, mapId } = useView.getState();
  return screen === 'compare' ? choicesNow(session.store.getState(), useComparing.getState().choices, mapId) : undefined;
}

function listedNow(context: ActionContext) {
  const choices = chosenNow(context);
  return choices ? listedOf(comparisonNow(context.session.store.getState(), choices), useComparing.getState()) : [];
}

/** Round about: after the last difference comes the first. */
function walk(by: 1 | -1): Pick<Action, 'isEnabled' | 'run'> {
  return {
    isEnabled: (context) => listedNow(context).length > 0,
    run(context) {
      const listed = listedNow(context);
      const at = listed.findIndex((difference) => idOf(difference) === useComparing.getState().currentId);
      const next = at < 0 ? (by > 0 ? 0 : listed.length - 1) : (at + by + listed.length) % listed.length;
      const difference = listed[next];
      if (difference) useComparing.setState({ currentId: idOf(difference) });
    },
  };
}

/** The map that is shown, where it is the to-be of another. */
function toBeNow(context: ActionContext) {
  const doc = docOf(context);
  const map = get(doc, 'map', useView.getState().mapId);
  const asIs = get(doc, 'map', map?.asIsMapId);
  return map && asIs && { before: { mapId: asIs.id }, after: { mapId: map.id } };
}

export const COMPARE_ACTIONS: readonly Action[] = [
  {
    id: 'compare.as-is',
    label: 'action.compare-as-is',
    isEnabled: (context) => toBeNow(context) !== undefined,
    run(context) {
      useComparing.setState({ choices: toBeNow(context), currentId: undefined });
      showScreen('compare');
    },
  },
  { id: 'compare.next', label: 'action.compare-next', keys: ['F9'], ...walk(1) },
  { id: 'compare.previous', label: 'action.compare-previous', keys: ['Shift+F9'], ...walk(-1) },
  {
    id: 'compare.swap',
    label: 'action.compare-swap',
    isEnabled: (context) => chosenNow(context) !== undefined,
    run(context) {
      const choices = chosenNow(context);
      if (choices) swap(choices);
    },
  },
  {
    id: 'compare.save',
    label: 'action.compare-save',
    isEnabled: (context) => chosenNow(context) !== undefined,
    run(context) {
      const choices = chosenNow(context);
      if (choices) void saveComparison(context.session.store.getState(), choices);
    },
  },
];
