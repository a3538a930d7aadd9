// layout: a document and a request in, a Drawing out (R3). Pure and total: the same document gives the same Drawing on every
// machine, with or without a screen. What an edit did not touch is the same object as before.

import { type Doc, get } from '../model/document.ts';
import type { Lane, Zone } from '../model/entities/map.ts';
import { type Grid, gridOf } from '../model/grid.ts';
import { hiddenIn, shownGrid } from '../model/views.ts';
import { linesOf } from '../model/zones.ts';
import type { ImageSize } from './card-drawing.ts';
import { countByColumn, drawCollapsed } from './collapsed.ts';
import { type CardRow, type DrawnConnectors, drawConnectors, type RowShape } from './connectors/connectors.ts';
import { contentOf, curvesOf, isSameContent } from './content.ts';
import { markDifferences } from './difference-marks.ts';
import type { Band, Column, Drawing, Item, Rect, Row } from './drawing.ts';
import { type Beyond, drawEmotion } from './emotion-curve.ts';
import { round } from './geometry.ts';
import { drawLane, drawLine, drawTopHeads, laneHeadHeight } from './heads.ts';
import { type Parts, remembered } from './remembered.ts';
import type { LayoutRequest } from './request.ts';
import { drawRow, type PlacedCard, type RowDrawing, type StepFigure } from './rows.ts';

/** `items` stand where `top` says; the same array as long as nothing of the row changed. `shape` is the same as long as no card of it is elsewhere. */
type KnownRow = {
  readonly lane: Lane;
  readonly cards: readonly PlacedCard[];
  readonly ofSteps: readonly StepFigure[];
  readonly columns: readonly Column[];
  readonly drawn: RowDrawing;
  readonly headHeight: number;
  top: number;
  items: readonly Item[];
  readonly shape: RowShape;
};
type Memory = {
  say: LayoutRequest['say'];
  columns: readonly Column[];
  images: Doc['image'];
  readonly rows: Map<string, KnownRow>;
  connectors: DrawnConnectors | undefined;
  readonly parts: Parts;
};

type Memories = Map<string, Memory>;

/** What was drawn last with a measure and metrics, by map. Only ever spares work: a fresh memory gives an equal Drawing. */
const memories = new WeakMap<LayoutRequest['measure'], WeakMap<LayoutRequest['metrics'], Memories>>();

function memoryOf(request: LayoutRequest, columns: readonly Column[], images: Doc['image']): Memory {
  const byMetrics = memories.get(request.measure) ?? new WeakMap<LayoutRequest['metrics'], Memories>();
  memories.set(request.measure, byMetrics);
  const byMap: Memories = byMetrics.get(request.metrics) ?? new Map();
  byMetrics.set(request.metrics, byMap);
  let memory = byMap.get(request.mapId);
  if (!memory || memory.say !== request.say || memory.images !== images) {
    memory = { say: request.say, columns, images, rows: new Map(), connectors: undefined, parts: new Map() };
    byMap.set(request.mapId, memory);
  }
  const isSame = memory.columns.length === columns.length && columns.every((column, index) => isSameColumn(column, memory.columns[index]));
  if (!isSame) memory.columns = columns;
  return memory;
}

function isSameColumn(a: Column, b: Column | undefined): boolean {
  return b !== undefined && a.stepId === b.stepId && a.stageId === b.stageId && a.number === b.number && a.x === b.x && a.width === b.width;
}

const NO_ITEMS: readonly Item[] = [];
const NO_OF_STEPS: readonly StepFigure[] = [];
const NO_SHAPE: RowShape = { height: 0, places: [] };

/** A map that is not in the document gives an empty Drawing. */
export function layout(doc: Doc, request: LayoutRequest): Drawing {
  const { mapId, metrics } = request;
  const map = get(doc, 'map', mapId);
  if (!map)
    return {
      bounds: { x: 0, y: 0, width: 0, height: 0 },
      items: [],
      frame: { headWidth: 0, headHeight: 0, columns: [], rows: [], bands: [] },
      reading: [],
    };
  const hiddenIds = request.hiddenIds ?? hiddenIn(doc, mapId, undefined);
  const whole = gridOf(doc, mapId);
  const grid = shownGrid(whole, hiddenIds);
  const freshColumns = grid.steps.map((step, index) => ({
    stepId: step.id,
    stageId: step.stageId,
    number: (whole.stepIndex.get(step.id) ?? 0) + 1,
    x: metrics.headWidth + index * metrics.columnWidth,
    width: metrics.columnWidth,
  }));
  const memory = memoryOf(request, freshColumns, doc.image);
  const { columns } = memory;
  const width = metrics.headWidth + columns.length * metrics.columnWidth;
  const sizeOf: ImageSize = (imageId) => doc.image.get(imageId);

  const heads = remembered(memory, 'heads', [grid.steps, grid.stages, columns], () =>
    drawTopHeads(grid.stages, grid.steps, columns, width, request),
  );
  const content = contentOf(doc, grid, whole, new Set(hiddenIds), request.say);
  const lines = linesOfSlice(grid.lanes, request.zoneAbove);
  const beyond = beyondOf(grid, whole);

  const rows: Row[] = [];
  const bands: Band[] = [];
  const grounds: Item[] = [];
  const cardRows: CardRow[] = [];
  const curveItems: Item[] = [];
  const reading: string[] = [...heads.items.filter((item) => item.role === 'stage' || item.role === 'step').map((item) => item.id)];
  let y = heads.height;
  grid.lanes.forEach((lane, index) => {
    for (const { line } of lines.filter((each) => each.before === index)) {
      const band: Band = { line, y, height: metrics.bandHeight };
      bands.push(band);
      const above = grid.lanes[index - 1]?.zone ?? request.zoneAbove ?? lane.zone;
      const below = zoneBelow(grid, index, lines, line) ?? above;
      grounds.push(...remembered(memory, `line:${line}`, [y, above, below, width], () => drawLine(band, above, below, width, request)));
      reading.push(`line:${line}`);
      y = round(y + metrics.bandHeight);
    }
    const scores = content.scores.get(lane.id) ?? [];
    const curves = lane.laneKind === 'emotion' ? curvesOf(doc, scores, whole) : [];
    const flagged = curves.flatMap(({ peakStepId, endStepId }) => [peakStepId, endStepId]);
    const isCollapsed = lane.isCollapsed ?? false;
    const cards = content.cards.get(lane.id) ?? [];
    const known =
      lane.laneKind === 'emotion' || isCollapsed
        ? undefined
        : rowOf(memory, lane, cards, request, sizeOf, content.ofSteps?.laneId === lane.id ? content.ofSteps.figures : NO_OF_STEPS);
    const openHeight = known ? known.shape.height : metrics.emotionHeight;
    const height = isCollapsed ? metrics.collapsedHeight : openHeight;
    const row: Row = { laneId: lane.id, zone: lane.zone, y, height, ...(isCollapsed && { isCollapsed }) };
    rows.push(row);
    grounds.push(
      ...remembered(memory, `lane:${lane.id}`, [map.scale, lane, y, height, width, doc.persona, ...scores], () =>
        drawLane(map, lane, row, width, curves, request),
      ),
    );
    reading.push(lane.id);
    if (known) {
      const top = y + (height - known.drawn.height) / 2;
      if (known.top !== top) {
        known.items = known.drawn.items.map((item) => placed(item, metrics.headWidth, top));
        known.top = top;
      }
      cardRows.push({ row, items: known.items, shape: known.shape });
      for (const item of known.items) reading.push(item.id);
    } else if (isCollapsed) {
      cardRows.push({ row, items: NO_ITEMS, shape: NO_SHAPE });
      const counts = countByColumn(cards, columns);
      const from = [lane, y, columns, ...beyond.before, ...beyond.after, counts.join(' '), doc.persona, ...scores];
      curveItems.push(
        remembered(memory, `collapsed:${lane.id}`, from, () => drawCollapsed(lane, row, { columns, beyond }, { counts, curves }, request)),
      );
    } else {
      const from = [map.scale, lane, y, columns, doc.persona, ...beyond.before, ...beyond.after, ...flagged, ...scores];
      const drawn = remembered(memory, `curves:${lane.id}`, from, () =>
        drawEmotion(map, lane, curves, { columns, beyond }, height, request).map((item) => moved(item, metrics.headWidth, row.y)),
      );
      cardRows.push({ row, items: NO_ITEMS, shape: NO_SHAPE });
      curveItems.push(...drawn);
      for (const item of drawn) if (item.role === 'score') reading.push(item.id);
    }
    y = round(y + height);
  });
  for (const id of memory.rows.keys()) if (!grid.laneIndex.has(id)) memory.rows.delete(id);

  const bounds: Rect = { x: 0, y: 0, width, height: y };
  memory.connectors = drawConnectors(doc, grid, cardRows, columns, memory.connectors, request);
  const connectors = memory.connectors.painted;
  for (const item of memory.connectors.items) reading.push(item.id);
  const drawing: Drawing = {
    bounds,
    items: [...heads.items, ...grounds, ...connectors, ...curveItems, ...cardRows.flatMap((row) => row.items)],
    frame: { headWidth: metrics.headWidth, headHeight: heads.height, columns, rows, bands },
    reading,
  };
  return request.differences ? markDifferences(drawing, request.differences, request) : drawing;
}

/** A curve is shaped by two steps on each side. */
const SHAPING = 2;

/** The steps next to those that are shown: a curve goes on to them. */
function beyondOf(shown: Grid, whole: Grid): Beyond {
  const first = whole.stepIndex.get(shown.steps[0]?.id ?? '') ?? 0;
  const last = whole.stepIndex.get(shown.steps.at(-1)?.id ?? '') ?? whole.steps.length;
  const idsOf = (from: number, to: number) => whole.steps.slice(Math.max(0, from), to).map(({ id }) => id);
  return { before: idsOf(first - SHAPING, first), after: idsOf(last + 1, last + 1 + SHAPING) };
}

/** Below the last of several lines in one place lies the next lane's zone; between two of them, the zone that the first one closes off. */
function zoneBelow(grid: Grid, before: number, lines: ReturnType<typeof linesOf>, line: Band['line']): Zone | undefined {
  const here = lines.filter((each) => each.before === before);
  const isLast = here.at(-1)?.line === line;
  return isLast ? grid.lanes[before]?.zone : grid.lanes[before - 1]?.zone;
}

/** As `linesOf`, and before the first lane those that part it from the zone above it. */
export function linesOfSlice(lanes: readonly Lane[], above: Zone | undefined): ReturnType<typeof linesOf> {
  const zones = lanes.map(({ zone }) => zone);
  if (above === undefined || lanes.length === 0) return linesOf(zones);
  return linesOf([above, ...zones]).map(({ line, before }) => ({ line, before: before - 1 }));
}

function moved(item: Item, dx: number, dy: number): Item {
  return { ...item, rect: { ...item.rect, x: item.rect.x + dx, y: item.rect.y + dy } };
}

/** Items relative to their row, and where each was placed last. */
const places = new WeakMap<Item, Item>();

function placed(item: Item, dx: number, dy: number): Item {
  const known = places.get(item);
  if (known && known.rect.x === item.rect.x + dx && known.rect.y === item.rect.y + dy) return known;
  const there = moved(item, dx, dy);
  places.set(item, there);
  return there;
}

function rowOf(
  memory: Memory,
  lane: Lane,
  cards: readonly PlacedCard[],
  request: LayoutRequest,
  sizeOf: ImageSize,
  ofSteps: readonly StepFigure[],
): KnownRow {
  const known = memory.rows.get(lane.id);
  if (
    known &&
    known.lane === lane &&
    known.columns === memory.columns &&
    isSameContent(known.cards, cards) &&
    areSameOfSteps(known.ofSteps, ofSteps)
  )
    return known;
  const drawn = drawRow(lane, cards, memory.columns, request, sizeOf, ofSteps);
  const headHeight = known?.lane === lane ? known.headHeight : laneHeadHeight(lane, request);
  const shape = shapeOf(drawn, ofSteps, Math.max(drawn.height, headHeight), request.metrics.headWidth);
  const row: KnownRow = {
    lane,
    cards,
    ofSteps,
    columns: memory.columns,
    drawn: known ? withKnownItems(known, drawn) : drawn,
    headHeight,
    top: Number.NaN,
    items: NO_ITEMS,
    shape: known && isSameShape(known.shape, shape) ? known.shape : shape,
  };
  memory.rows.set(lane.id, row);
  return row;
}

function areSameOfSteps(a: readonly StepFigure[], b: readonly StepFigure[]): boolean {
  return a.length === b.length && a.every(({ column, figure }, index) => column === b[index]?.column && figure === b[index]?.figure);
}

/** Of a row drawn anew, the items of cards that came out the same stay the same objects. */
function withKnownItems(known: KnownRow, drawn: RowDrawing): RowDrawing {
  const before = new Map<string, Item>(known.drawn.items.map((item) => [item.id, item]));
  const items = drawn.items.map((item) => {
    const earlier = before.get(item.id);
    return earlier && earlier.marks === item.marks && earlier.name === item.name && isSameRect(earlier.rect, item.rect) ? earlier : item;
  });
  return { ...drawn, items };
}

function isSameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function shapeOf({ items, cards, height: needed }: RowDrawing, ofSteps: readonly StepFigure[], height: number, dx: number): RowShape {
  const dy = (height - needed) / 2;
  const standing = [
    ...cards.map(({ card, first, last }) => ({ id: card.id, first, last })),
    ...ofSteps.map(({ figure, column }) => ({ id: figure.id, first: column, last: column })),
  ];
  const places = standing.map((each, index) => {
    const rect = items[index]?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
    return { ...each, rect: { ...rect, x: rect.x + dx, y: rect.y + dy } };
  });
  return { height, places };
}

function isSameShape(a: RowShape, b: RowShape): boolean {
  const isSamePlace = (place: RowShape['places'][number], other: RowShape['places'][number] | undefined) =>
    other !== undefined &&
    place.id === other.id &&
    place.first === other.first &&
    place.last === other.last &&
    isSameRect(place.rect, other.rect);
  return (
    a.height === b.height && a.places.length === b.places.length && a.places.every((place, index) => isSamePlace(place, b.places[index]))
  );
}
