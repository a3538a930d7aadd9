// What the table shows, cell by cell, and how tall its rows are. These are the places of a spreadsheet on this screen, not of the map:
// the map's own come from layout, and nothing here is exported (R3).

import { endOf, peakOf, toMoments } from '../../../shared/analysis/memory/experience.ts';
import { contentOf, curvesOf, isSameContent } from '../../../shared/layout/content.ts';
import type { Measure, TextStyle } from '../../../shared/layout/drawing.ts';
import type { Curve } from '../../../shared/layout/emotion-curve.ts';
import { laneTitle } from '../../../shared/layout/heads.ts';
import type { PlacedCard } from '../../../shared/layout/rows.ts';
import { wrap } from '../../../shared/layout/wrap.ts';
import type { Doc } from '../../../shared/model/document.ts';
import type { Card, Lane, Score, Stage, Step, Zone } from '../../../shared/model/entities/map.ts';
import type { Persona } from '../../../shared/model/entities/personas.ts';
import { type Grid, gridOf } from '../../../shared/model/grid.ts';
import { byOrder } from '../../../shared/model/order.ts';
import { shownGrid } from '../../../shared/model/views.ts';
import { type Line, linesOf as linesBetween } from '../../../shared/model/zones.ts';
import type { Say } from '../../../shared/text/text.ts';

/** Pixels; table.css takes them from here. `text`: the room beside a card's bar. */
export const SIZES = {
  column: 176,
  head: 188,
  text: 148,
  line: 18,
  stage: 30,
  band: 26,
  signs: 18,
  card: 6,
  gap: 3,
  cell: 10,
  image: 60,
  collapsed: 28,
} as const;

/** Lines of a card that are shown; all of them while it is written in, as far as a window reaches. */
const MOST_LINES = 6;
const MOST_LINES_EDITED = 16;
const MOST_TITLE_LINES = 3;

const TEXT: TextStyle = { size: 13, weight: 400, italic: false };
const HEAD: TextStyle = { size: 13, weight: 600, italic: false };
const NUMBER: TextStyle = { size: 11, weight: 600, italic: false };

/** A card in one of the cells that it covers: whole in the first, one line in those that it goes on to. */
export type SheetCard = {
  readonly placed: PlacedCard;
  /** Numbers of its first and its last step, of all steps of the map. */
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
  readonly lines: readonly string[];
  readonly isCut: boolean;
  readonly hasSigns: boolean;
  readonly height: number;
};

export type SheetScore = {
  readonly score: Score;
  /** Said only where several have scores in the lane. */
  readonly whose: Persona | undefined;
  readonly isPeak: boolean;
  readonly isEnd: boolean;
};

export type SheetCell = { readonly cards: readonly SheetCard[]; readonly scores: readonly SheetScore[] };
export type SheetRow = {
  readonly lane: Lane;
  readonly title: readonly string[];
  readonly top: number;
  readonly height: number;
  /** By the step's place, from 0; cells that hold nothing are left out. */
  readonly cells: ReadonlyMap<number, SheetCell>;
};
/** Between a row of one zone and a row of another. */
export type SheetBand = { readonly line: Line; readonly top: number; readonly above: Zone; readonly below: Zone };

export type Sheet = {
  readonly steps: readonly { readonly step: Step; readonly number: number; readonly title: readonly string[] }[];
  /** `first`: the place of the stage's first step. */
  readonly stages: readonly { readonly stage: Stage; readonly first: number; readonly count: number }[];
  readonly stepsHeight: number;
  readonly rows: readonly SheetRow[];
  readonly bands: readonly SheetBand[];
  readonly width: number;
  /** Of stages and steps together: where the first row begins. */
  readonly headHeight: number;
  readonly height: number;
};

/** Where the column of a step begins; `column`: its place, from 0. */
export function leftOf(column: number): number {
  return SIZES.head + column * SIZES.column;
}

/** The head rows of stages and steps count among the rows. */
export const HEAD_ROWS = 2;

export const EMPTY_CELL: SheetCell = { cards: [], scores: [] };

/** What of which map is shown, and how its text is measured and said. */
export type SheetRequest = {
  readonly mapId: string;
  readonly hiddenIds: readonly string[];
  readonly measure: Measure;
  readonly say: Say;
  /** The card that is being written in: it is shown in full. */
  readonly editedId?: string | undefined;
};

export function toSheet(doc: Doc, request: SheetRequest): Sheet {
  const { mapId, hiddenIds, measure, say } = request;
  const whole = gridOf(doc, mapId);
  const grid = shownGrid(whole, hiddenIds);
  const content = contentOf(doc, grid, whole, new Set(hiddenIds), say);
  const { stepsHeight, steps } = headsOf(grid, whole, measure);
  const headHeight = SIZES.stage + stepsHeight;
  const lines = linesBetween(grid.lanes.map((lane) => lane.zone));
  const bands: SheetBand[] = [];
  let top = headHeight;
  const rows = grid.lanes.map((lane, index): SheetRow => {
    for (const { line } of lines.filter(({ before }) => before === index)) {
      bands.push({ line, top, above: grid.lanes[index - 1]?.zone ?? lane.zone, below: lane.zone });
      top += SIZES.band;
    }
    const cells =
      lane.laneKind === 'emotion'
        ? scoreCells(curvesOf(doc, content.scores.get(lane.id) ?? [], whole), grid)
        : cellsOf(lane, content.cards.get(lane.id) ?? [], whole, request);
    const title = wrap(laneTitle(lane, say), SIZES.head - 52, measure, HEAD);
    const least = title.length * SIZES.line + 16;
    const height = lane.isCollapsed ? SIZES.collapsed : Math.max(least, heightOf(cells));
    const row = { lane, title: lane.isCollapsed ? title.slice(0, 1) : title, top, height, cells };
    top += height;
    return row;
  });
  return {
    steps,
    stages: stagesOf(grid),
    stepsHeight,
    rows,
    bands,
    headHeight,
    width: SIZES.head + grid.steps.length * SIZES.column,
    height: top,
  };
}

/** Broken once for each entity and measure: an entity that changed is another object. */
const broken = new WeakMap<Card | Step, { readonly measure: Measure; readonly lines: readonly string[] }>();

function linesOf(entity: Card | Step, text: string, room: number, style: TextStyle, measure: Measure): readonly string[] {
  const known = broken.get(entity);
  if (known?.measure === measure) return known.lines;
  const lines = wrap(text, room, measure, style);
  broken.set(entity, { measure, lines });
  return lines;
}

function headsOf({ steps }: Grid, { stepIndex }: Grid, measure: Measure): Pick<Sheet, 'steps' | 'stepsHeight'> {
  const heads = steps.map((step) => {
    const number = (stepIndex.get(step.id) ?? 0) + 1;
    const beside = Math.max(18, measure(`${number}`, NUMBER) + 8) + step.marks.length * (SIZES.signs + 8);
    const title = linesOf(step, step.title, SIZES.column - 26 - beside, HEAD, measure).slice(0, MOST_TITLE_LINES);
    return { step, number, title };
  });
  return { steps: heads, stepsHeight: Math.max(1, ...heads.map(({ title }) => title.length)) * SIZES.line + 14 };
}

function stagesOf({ stages, steps, stepIndex }: Grid): Sheet['stages'] {
  return stages.flatMap((stage) => {
    const own = steps.filter(({ stageId }) => stageId === stage.id);
    const first = stepIndex.get(own[0]?.id ?? '');
    return first === undefined ? [] : [{ stage, first, count: own.length }];
  });
}

type Cells = ReadonlyMap<number, SheetCell>;
type KnownCells = { readonly placed: readonly PlacedCard[]; readonly from: readonly unknown[]; readonly cells: Cells };
const known = new WeakMap<Lane, KnownCells>();

/** The same as long as nothing of the lane changed: one letter changes one lane. */
function cellsOf(lane: Lane, placed: readonly PlacedCard[], whole: Grid, request: SheetRequest): Cells {
  const from = [whole, request.measure, placed.some(({ card }) => card.id === request.editedId) && request.editedId];
  const before = known.get(lane);
  if (before && isSameContent(before.placed, placed) && before.from.every((each, at) => each === from[at])) return before.cells;
  const cells = cardCells(placed, whole, request);
  known.set(lane, { placed, from, cells });
  return cells;
}

function cardCells(placed: readonly PlacedCard[], whole: Grid, request: SheetRequest): ReadonlyMap<number, SheetCell> {
  const cells = new Map<number, SheetCard[]>();
  for (const each of [...placed].sort((a, b) => a.first - b.first || byOrder(a.card, b.card)))
    for (let column = each.first; column <= each.last; column += 1) {
      const card = toSheetCard(each, column, whole, request);
      const cards = cells.get(column);
      if (cards) cards.push(card);
      else cells.set(column, [card]);
    }
  return new Map([...cells].map(([column, cards]) => [column, { cards, scores: [] }]));
}

function toSheetCard(placed: PlacedCard, column: number, { stepIndex }: Grid, { measure, editedId }: SheetRequest): SheetCard {
  const { card, first, last, pains, linkedMap } = placed;
  const isFirst = column === first;
  const all = linesOf(card, card.text, SIZES.text, TEXT, measure);
  const most = isFirst ? (card.id === editedId ? MOST_LINES_EDITED : MOST_LINES) : 1;
  const lines = all.slice(0, most);
  const hasOwn = card.marks.length > 0 || card.owner !== undefined || card.severity !== undefined;
  const hasSigns = isFirst && (hasOwn || pains > 0 || linkedMap !== undefined || last > first || placed.isCutAfter);
  const image = isFirst && card.imageId !== undefined ? SIZES.image : 0;
  const height = lines.length * SIZES.line + SIZES.card + (hasSigns ? SIZES.signs : 0) + image;
  const from = (stepIndex.get(card.stepId) ?? 0) + 1;
  const to = (stepIndex.get(card.lastStepId) ?? 0) + 1;
  return { placed, from, to, isFirst, lines, isCut: all.length > most, hasSigns, height };
}

function scoreCells(curves: readonly Curve[], { stepIndex }: Grid): ReadonlyMap<number, SheetCell> {
  const cells = new Map<number, SheetScore[]>();
  for (const { persona, scores } of curves) {
    const moments = toMoments(scores, stepIndex);
    const [peak, end] = [peakOf(moments)?.stepId, endOf(moments)?.stepId];
    for (const score of scores) {
      const column = stepIndex.get(score.stepId);
      if (column === undefined) continue;
      const whose = curves.length > 1 ? persona : undefined;
      const shown = { score, whose, isPeak: score.stepId === peak, isEnd: score.stepId === end };
      cells.set(column, [...(cells.get(column) ?? []), shown]);
    }
  }
  return new Map([...cells].map(([column, scores]) => [column, { cards: [], scores }]));
}

const heights = new WeakMap<Cells, number>();

/** Of the tallest. */
function heightOf(cells: Cells): number {
  const before = heights.get(cells);
  if (before !== undefined) return before;
  let height = 0;
  for (const { cards, scores } of cells.values()) {
    const cardsHeight = cards.reduce((sum, card) => sum + card.height + SIZES.gap, 0);
    height = Math.max(height, cardsHeight + scores.length * SIZES.line + SIZES.cell);
  }
  heights.set(cells, height);
  return height;
}
