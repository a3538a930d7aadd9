// A stop made by hand: what is selected on a map, with what it needs around it to be understood in a room.

import { laneTitle } from '../layout/heads.ts';
import { shortened } from '../layout/outline.ts';
import { all, type Doc, find, get } from '../model/document.ts';
import type { Card, LaneKind, Score } from '../model/entities/map.ts';
import type { Entity } from '../model/entities.ts';
import type { Grid } from '../model/grid.ts';
import type { Say } from '../text/text.ts';
import { MOST_NAMED, type StoryStop } from './stories/telling.ts';

type Selected = {
  readonly mapId: string;
  readonly ids: Iterable<string>;
  /** A range of cells: it counts as its lanes and steps, selected. */
  readonly range?: { readonly laneIds: readonly string[]; readonly stepIds: readonly string[] } | undefined;
  /** What of the map is looked at; all of it where nothing is selected. */
  readonly shown: Grid;
  /** Whether something of the map is left out by a saved view. */
  readonly isNarrowed: boolean;
};

/** Without this lane nobody sees what a card is for. */
const CONTEXT: LaneKind = 'customer-actions';

/**
 * Cards and scores: the lanes and steps that they stand in, with what the customer does there, and it is about them. Lanes and steps by
 * themselves: just these, through the whole journey or from top to bottom. Connectors stand for their ends, stages for their steps.
 * @param say in the language of the project.
 */
export function stopOfSelection(doc: Doc, { mapId, shown, isNarrowed, ...chosen }: Selected, say: Say, id: string): StoryStop {
  const { selected, placed, lanes, steps } = partsOfSelection(doc, { shown, ...chosen });
  const isAboutThings = placed.length > 0;
  const isIn = (lane: Grid['lanes'][number]) => lanes.has(lane.id) || (isAboutThings && lane.laneKind === CONTEXT);
  const shownLanes = shown.lanes.filter(isIn);
  const shownSteps = shown.steps.filter((step) => steps.has(step.id));
  return {
    kind: 'stop',
    id,
    mapId,
    title: shortened(titleOf(doc, selected, say)) || get(doc, 'map', mapId)?.title || '',
    laneIds: namedOf(shownLanes, shown.lanes, isNarrowed),
    stepIds: namedOf(shownSteps, shown.steps, isNarrowed),
    reveal: steps.size === 0 ? 'steps' : 'lanes',
    ...(isAboutThings && { aboutIds: placed.map((each) => each.id).slice(0, MOST_NAMED) }),
  };
}

/** What is selected, and the lanes and steps that it takes to show that. */
function partsOfSelection(doc: Doc, { ids, range, shown }: Pick<Selected, 'ids' | 'range' | 'shown'>) {
  const selected = [...(range?.laneIds ?? []), ...(range?.stepIds ?? []), ...ids]
    .flatMap((each) => find(doc, each) ?? [])
    .flatMap((entity) => endsOf(doc, entity));
  const placed = selected.filter((entity): entity is Card | Score => entity.kind === 'card' || entity.kind === 'score');
  const lanes = new Set(selected.filter(({ kind }) => kind === 'lane').map((lane) => lane.id));
  const steps = new Set(selected.flatMap((entity) => stepsOf(shown, entity)));
  for (const { laneId } of placed) lanes.add(laneId);
  return { selected, placed, lanes, steps };
}

/**
 * What is left out where the selection is shown by itself: every other lane and step, and where cards are selected every other card of the
 * rest. Lanes without steps run through the whole journey, steps without lanes from top to bottom; both hold all of their cards.
 */
export function besidesSelection(doc: Doc, selection: Pick<Selected, 'ids' | 'range' | 'shown'>): readonly string[] {
  const { selected, placed, lanes, steps } = partsOfSelection(doc, selection);
  const { shown } = selection;
  const without = (all: Named, some: ReadonlySet<string>) => (some.size === 0 ? [] : all.map(({ id }) => id).filter((id) => !some.has(id)));
  const chosen = new Set(selected.map(({ id }) => id));
  const isWhole = new Set(selected.flatMap((entity) => (entity.kind === 'card' ? [] : [entity.id, ...stepsOf(shown, entity)])));
  const others = placed.some(({ kind }) => kind === 'card')
    ? all(doc, 'card').filter(
        ({ id, laneId, stepId }) => shown.laneIndex.has(laneId) && !chosen.has(id) && !isWhole.has(laneId) && !isWhole.has(stepId),
      )
    : [];
  return [...without(shown.lanes, lanes), ...without(shown.steps, steps), ...others.map(({ id }) => id)];
}

type Named = readonly { readonly id: string }[];

/** Where none of what is selected is looked at, all that is; a list that names nothing stands for the whole map. */
function namedOf(some: Named, all: Named, isNarrowed: boolean): string[] {
  const named = some.length > 0 ? some : isNarrowed ? all : [];
  return named.map(({ id }) => id).slice(0, MOST_NAMED);
}

function endsOf(doc: Doc, entity: Entity): readonly Entity[] {
  if (entity.kind !== 'connector') return [entity];
  return [entity.fromCardId, entity.toCardId].flatMap((id) => get(doc, 'card', id) ?? []);
}

function stepsOf({ steps, stepIndex }: Grid, entity: Entity): readonly string[] {
  switch (entity.kind) {
    case 'step':
      return [entity.id];
    case 'stage':
      return steps.filter(({ stageId }) => stageId === entity.id).map(({ id }) => id);
    case 'score':
      return [entity.stepId];
    case 'card': {
      const [first, last] = [stepIndex.get(entity.stepId), stepIndex.get(entity.lastStepId)];
      return steps.slice(first ?? last ?? 0, (last ?? first ?? -1) + 1).map(({ id }) => id);
    }
    default:
      return [];
  }
}

/** What is selected by name, each once; of a score its step. */
function titleOf(doc: Doc, selected: readonly Entity[], say: Say): string {
  const names = selected.flatMap((entity) => {
    if (entity.kind === 'card') return entity.text.trim() || [];
    if (entity.kind === 'lane') return laneTitle(entity, say);
    const named = entity.kind === 'score' ? get(doc, 'step', entity.stepId) : entity;
    return (named && 'title' in named && named.title.trim()) || [];
  });
  return [...new Set(names)].join(' · ');
}
