// What stands where in a map, before anything of it is drawn: the cards and the scores of each lane. The map and its table are both
// made from it.

import { type Figure, figuresOf } from '../analysis/measures/figures.ts';
import { endOf, peakOf, toMoments } from '../analysis/memory/experience.ts';
import { countOpenPains } from '../analysis/pains/pains.ts';
import { type Doc, get } from '../model/document.ts';
import type { Card, Score } from '../model/entities/map.ts';
import { type Grid, personasOf } from '../model/grid.ts';
import { groupBy } from '../model/group-by.ts';
import { shownSpan } from '../model/views.ts';
import type { Say } from '../text/text.ts';
import { hasSameSigns } from './card-drawing.ts';
import type { Curve } from './emotion-curve.ts';
import type { PlacedCard, StepFigure } from './rows.ts';

export type Content = {
  readonly cards: ReadonlyMap<string, readonly PlacedCard[]>;
  readonly scores: ReadonlyMap<string, readonly Score[]>;
  /** What is measured of the steps, for the first metric lane that is open. */
  readonly ofSteps: { readonly laneId: string; readonly figures: readonly StepFigure[] } | undefined;
};

const NO_FIGURES: readonly Figure[] = [];

/** `grid`: what is shown of the `whole` one; `hidden`: ids of all that is left out, personas among them. */
export function contentOf(doc: Doc, grid: Grid, whole: Grid, hidden: ReadonlySet<string>, say: Say): Content {
  const pains = countOpenPains(doc);
  const metrics = grid.lanes.filter(({ laneKind }) => laneKind === 'metric');
  const metricIds = new Set(metrics.map(({ id }) => id));
  const cards = new Map<string, PlacedCard[]>(grid.lanes.map((lane) => [lane.id, []]));
  for (const [laneId, lane] of cards) {
    for (const card of cardsByLane(doc).get(laneId) ?? []) {
      const span = shownSpan(card, grid, whole);
      if (!span) continue;
      const linked = get(doc, 'map', card.linkedMapId);
      const linkedMap = linked && (linked.title || say('editor.untitled-map'));
      const figures = metricIds.has(laneId) ? figuresOf(doc, card.id, hidden, say) : NO_FIGURES;
      lane.push({ card, ...span, pains: pains.get(card.id) ?? 0, linkedMap, figures });
    }
  }
  const scores = new Map<string, Score[]>();
  for (const score of doc.score.values()) {
    if (!grid.laneIndex.has(score.laneId) || (score.personaId !== undefined && hidden.has(score.personaId))) continue;
    const known = scores.get(score.laneId);
    if (known) known.push(score);
    else scores.set(score.laneId, [score]);
  }
  const first = metrics.find(({ isCollapsed }) => isCollapsed !== true);
  const ofSteps = first && {
    laneId: first.id,
    figures: grid.steps.flatMap((step, column) => figuresOf(doc, step.id, hidden, say).map((figure) => ({ column, figure }))),
  };
  return { cards, scores, ofSteps };
}

const lanesOfCards = new WeakMap<Doc['card'], ReadonlyMap<string, readonly Card[]>>();

/** The slides of one stop ask for few lanes each, and for all of them at each key. */
function cardsByLane({ card: all }: Doc): ReadonlyMap<string, readonly Card[]> {
  const known = lanesOfCards.get(all);
  if (known) return known;
  const byLane = groupBy(all.values(), ({ laneId }) => laneId);
  lanesOfCards.set(all, byLane);
  return byLane;
}

/** One curve for each persona that has scores here, in the order of the personas; scores of nobody in particular come first. */
export function curvesOf(doc: Doc, scores: readonly Score[], { stepIndex }: Grid): readonly Curve[] {
  return [undefined, ...personasOf(doc)].flatMap((persona) => {
    const own = scores.filter((score) => score.personaId === persona?.id);
    if (own.length === 0) return [];
    const moments = toMoments(own, stepIndex);
    return [{ persona, scores: own, peakStepId: peakOf(moments)?.stepId, endStepId: endOf(moments)?.stepId }];
  });
}

/** Of one lane: nothing of what is drawn there changed. */
export function isSameContent(a: readonly PlacedCard[], b: readonly PlacedCard[]): boolean {
  return a.length === b.length && a.every((each, index) => isSamePlace(each, b[index]));
}

function isSamePlace(a: PlacedCard, b: PlacedCard | undefined): boolean {
  return b !== undefined && a.card === b.card && a.first === b.first && a.last === b.last && hasSameSigns(a, b);
}
