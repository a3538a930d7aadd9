// What every story is told with: the map as it is shown, and the making of a stop whose lanes and steps stand in the order of the map.

import { type Doc, get } from '../../model/document.ts';
import type { Card, LaneKind } from '../../model/entities/map.ts';
import type { Reveal, Stop } from '../../model/entities/show.ts';
import { cardsInReadingOrder, type Grid, gridOf } from '../../model/grid.ts';
import { groupBy } from '../../model/group-by.ts';
import { LIMITS } from '../../model/limits.ts';
import { hiddenIn, shownGrid } from '../../model/views.ts';
import type { Say } from '../../text/text.ts';
import { sayStep } from '../../words/say-insights.ts';

export type StoryStop = Omit<Stop, 'order'>;

type Told = {
  readonly title: string;
  /** All that are shown, where absent. */
  readonly laneIds?: readonly string[];
  readonly stepIds?: readonly string[];
  readonly aboutIds?: readonly string[];
  readonly reveal: Reveal;
  /** A line each; empty ones are left out. */
  readonly notes?: readonly string[];
};

export type Telling = {
  readonly doc: Doc;
  readonly mapId: string;
  readonly say: Say;
  readonly grid: Grid;
  readonly stop: (told: Told) => StoryStop;
  /** Of the lanes that are shown. */
  readonly lanesOf: (...kinds: readonly LaneKind[]) => readonly string[];
  /** That begin in one of the steps, in lanes of that kind that are shown. */
  readonly cardsOf: (kind: LaneKind, stepIds: readonly string[]) => readonly Card[];
  /** What cards say, in one line. */
  readonly texts: (cards: readonly Card[]) => string;
  /** A line for each step in which the customer does something. */
  readonly actions: (stepIds: readonly string[]) => readonly string[];
};

/** The longest list of a stop. */
export const MOST_NAMED = 1000;

export function createTelling(doc: Doc, mapId: string, say: Say, newId: () => string): Telling {
  const whole = gridOf(doc, mapId);
  const grid = shownGrid(whole, hiddenIn(doc, mapId, undefined));
  const byStep = groupBy(cardsInReadingOrder(doc, mapId), ({ stepId }) => stepId);
  const kindOf = ({ laneId }: Card) => (grid.laneIndex.has(laneId) ? get(doc, 'lane', laneId)?.laneKind : undefined);
  const texts = (cards: readonly Card[]) => cards.flatMap(({ text }) => inOneLine(text) || []).join(say('ui.between'));
  const cardsOf = (kind: LaneKind, stepIds: readonly string[]) =>
    stepIds.flatMap((id) => byStep.get(id) ?? []).filter((card) => kindOf(card) === kind);
  return {
    doc,
    mapId,
    say,
    grid,
    lanesOf: (...kinds) => grid.lanes.filter(({ laneKind }) => kinds.includes(laneKind)).map(({ id }) => id),
    cardsOf,
    texts,
    actions: (stepIds) =>
      stepIds.flatMap((id) => {
        const done = texts(cardsOf('customer-actions', [id]));
        return done ? [say('stops.note.step', { step: sayStep(doc, mapId, id), texts: done })] : [];
      }),
    stop({ title, laneIds = [], stepIds = [], aboutIds, reveal, notes = [] }) {
      const said = notes.filter((line) => line !== '').join('\n');
      return {
        kind: 'stop',
        id: newId(),
        mapId,
        title: title.slice(0, LIMITS.titleLength),
        laneIds: inOrder(laneIds, whole.laneIndex),
        stepIds: inOrder(stepIds, whole.stepIndex),
        reveal,
        ...(aboutIds && aboutIds.length > 0 && { aboutIds: [...new Set(aboutIds)].slice(0, MOST_NAMED) }),
        ...(said !== '' && { notes: said.slice(0, LIMITS.textLength) }),
      };
    },
  };
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Those of the map, each once. */
function inOrder(ids: readonly string[], index: ReadonlyMap<string, number>): string[] {
  const place = (id: string) => index.get(id) ?? 0;
  return [...new Set(ids)]
    .filter((id) => index.has(id))
    .sort((a, b) => place(a) - place(b))
    .slice(0, MOST_NAMED);
}
