// Actions that choose what the next action is about. They begin from what is selected, or else from the cell that the keyboard is in.

import { all } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import { select, useView } from '../canvas/view.ts';
import { leaveWhatIf } from '../what-if/what-if.ts';
import { type Action, type ActionContext, docOf, selectedOf, shownGridOf } from './action.ts';

function shownCards(context: ActionContext): readonly Card[] {
  const { laneIndex, stepIndex } = shownGridOf(context);
  return all(docOf(context), 'card').filter(
    ({ laneId, stepId, lastStepId }) => laneIndex.has(laneId) && (stepIndex.has(stepId) || stepIndex.has(lastStepId)),
  );
}

const selectedCards = (context: ActionContext) => selectedOf(context).filter((entity) => entity.kind === 'card');

/** Of what is selected, else of the cell that the keyboard is in. */
export function laneIdsOf(context: ActionContext): ReadonlySet<string> {
  const ids = selectedOf(context).flatMap((entity) => (entity.kind === 'lane' ? entity.id : 'laneId' in entity ? entity.laneId : []));
  return new Set(ids.length > 0 ? ids : (useView.getState().cursor?.laneId ?? []));
}

/** Places of steps among those shown, as [first, last]: of the selected steps, and of all that a selected thing covers. */
function spansOf(context: ActionContext): readonly (readonly [number, number])[] {
  const { stepIndex } = shownGridOf(context);
  const span = (first: string, last: string) => {
    const [from, to] = [stepIndex.get(first), stepIndex.get(last)];
    return from === undefined && to === undefined ? [] : [[from ?? 0, to ?? stepIndex.size - 1] as const];
  };
  const spans = selectedOf(context).flatMap((entity) => {
    if (entity.kind === 'step') return span(entity.id, entity.id);
    if (entity.kind === 'card') return span(entity.stepId, entity.lastStepId);
    return entity.kind === 'score' ? span(entity.stepId, entity.stepId) : [];
  });
  const { stepId } = useView.getState().cursor ?? {};
  return spans.length > 0 || stepId === undefined ? spans : span(stepId, stepId);
}

function selectOfSteps(context: ActionContext): void {
  const { stepIndex } = shownGridOf(context);
  const spans = spansOf(context);
  const isIn = ({ stepId, lastStepId }: Card) => {
    const [first, last] = [stepIndex.get(stepId) ?? 0, stepIndex.get(lastStepId) ?? stepIndex.size - 1];
    return spans.some(([from, to]) => first <= to && from <= last);
  };
  select(ids(shownCards(context).filter(isIn)));
}

function selectOfKinds(context: ActionContext): void {
  const { lane: lanes } = docOf(context);
  const kinds = new Set([...laneIdsOf(context)].map((id) => lanes.get(id)?.laneKind));
  select(ids(shownCards(context).filter(({ laneId }) => kinds.has(lanes.get(laneId)?.laneKind))));
}

/** All cards that share what one of the selected has in that field. */
function selectAlike(context: ActionContext, field: 'owner' | 'status'): void {
  const wanted = new Set(selectedCards(context).flatMap((card) => card[field] ?? []));
  select(ids(shownCards(context).filter((card) => card[field] !== undefined && wanted.has(card[field]))));
}

const hasField = (field: 'owner' | 'status') => (context: ActionContext) =>
  selectedCards(context).some((card) => card[field] !== undefined);
const hasLane = (context: ActionContext) => laneIdsOf(context).size > 0;
const ids = (entities: readonly { readonly id: string }[]) => entities.map(({ id }) => id);

function isOnlyTrying(): boolean {
  const { selection, whatIf } = useView.getState();
  return selection.size === 0 && whatIf !== undefined;
}

export const SELECT_ACTIONS: readonly Action[] = [
  {
    id: 'edit.deselect',
    label: 'action.deselect',
    keys: ['Escape'],
    // Escape lets go of what is nearest: first of what is selected, then of what is tried out.
    said: (_, say) => (isOnlyTrying() ? say('what-if.leave-whole') : undefined),
    isEnabled: () => useView.getState().selection.size > 0 || isOnlyTrying(),
    run: () => (isOnlyTrying() ? leaveWhatIf() : select([])),
  },
  { id: 'edit.select-all', label: 'action.select-all', keys: ['CmdOrCtrl+A'], run: (context) => select(ids(shownCards(context))) },
  {
    id: 'select.lane',
    label: 'action.select-lane',
    isEnabled: hasLane,
    run: (context) => {
      const laneIds = laneIdsOf(context);
      select(ids(shownCards(context).filter(({ laneId }) => laneIds.has(laneId))));
    },
  },
  { id: 'select.step', label: 'action.select-step', isEnabled: (context) => spansOf(context).length > 0, run: selectOfSteps },
  { id: 'select.kind', label: 'action.select-kind', isEnabled: hasLane, run: selectOfKinds },
  {
    id: 'select.owner',
    label: 'action.select-owner',
    isEnabled: hasField('owner'),
    run: (context) => selectAlike(context, 'owner'),
  },
  {
    id: 'select.status',
    label: 'action.select-status',
    isEnabled: hasField('status'),
    run: (context) => selectAlike(context, 'status'),
  },
  {
    id: 'select.connectors',
    label: 'action.select-connectors',
    run: (context) => {
      const shown = new Set(ids(shownCards(context)));
      select(ids(all(docOf(context), 'connector').filter(({ fromCardId, toCardId }) => shown.has(fromCardId) && shown.has(toCardId))));
    },
  },
];
