// What a table most likely is: which way its steps run, which row names what, what its lanes and columns hold. A guess, shown before it is followed.

import { SCALES, type Scale, type Zone } from '../../model/entities/map.ts';
import { LIMITS } from '../../model/limits.ts';
import type { Line } from '../../model/zones.ts';
import type { Table } from '../table.ts';
import type { GridMapping, LaneMapping, LongField, LongMapping, Mapping, Shape } from './mapping.ts';
import { fieldNamed, isStagesName, isStepsName, isTitleName, laneNamed, lineNamed, toName, zoneFor, zoneNamed } from './names.ts';
import { GRID_SIDE, toGrid } from './to-grid.ts';
import { toNumber, wholeOf } from './to-number.ts';

/** How far down a table its heads are looked for. */
const HEAD_ROWS = 20;
/** How far in, the names of its lanes. */
const LABEL_COLUMNS = 3;
/** Cells that say what a table is about stand at its beginning. */
const SAMPLE = 200;

const isFull = (cell: string | undefined) => cell !== undefined && cell.trim() !== '';
const cellAt = (rows: Table, row: number, column: number) => rows[row]?.[column]?.trim() ?? '';
const widthOf = (rows: Table) => rows.reduce((most, row) => Math.max(most, row.length), 0);

/** @param shape as the user wants it read; the likeliest where absent. */
export function guessMapping(table: Table, shape?: Shape): Mapping {
  const rows = table.map((row) => (row.length > GRID_SIDE ? row.slice(0, GRID_SIDE) : row));
  switch (shape ?? guessShape(rows)) {
    case 'across':
      return guessGrid(toGrid(rows, 'across'), 'across');
    case 'down':
      return guessGrid(toGrid(rows, 'down'), 'down');
    case 'long':
      return guessLong(rows);
    case 'none':
      return { shape: 'none' };
  }
}

function guessShape(rows: Table): Shape {
  const filled = rows.filter((row) => row.some(isFull));
  if (filled.length === 0) return 'none';
  if (filled.every((row) => row.filter(isFull).length <= 1)) return filled.length > 1 ? 'long' : 'none';
  const head = longHeadOf(rows);
  const across = labelsOf(rows).count;
  if (head && areLanesDown(rows, head.row)) return 'across';
  const down = labelsOf(toGrid(rows.slice(0, SAMPLE), 'down')).count;
  if (head && isLong(head)) return 'long';
  if (down > across) return down > 1 || (head?.fields.length ?? 0) < 2 ? 'down' : 'long';
  return across === 0 && filled.length === 1 ? 'none' : 'across';
}

/** `lanes`: how many columns are called as lanes are, and as no field; `curves`: as an emotion lane is, which may be a field as well. */
type LongHead = { readonly row: number; readonly fields: readonly LongField[]; readonly lanes: number; readonly curves: number };

function isLong({ fields, lanes, curves }: LongHead): boolean {
  const has = (field: LongField) => fields.includes(field);
  if (fields.length < 2) return false;
  if (has('text')) return has('lane') || lanes < 2;
  if (has('lane') && (has('step') || has('stage'))) return true;
  return (lanes < 2 && (has('severity') || has('owner'))) || (lanes + curves < 2 && has('score'));
}

/** The first column names lanes, a row each, whatever one of its rows is called. */
function areLanesDown(rows: Table, head: number): boolean {
  const field = fieldNamed(cellAt(rows, head, 0));
  if (field !== undefined && field !== 'step' && field !== 'stage') return false;
  const names = rows.slice(0, SAMPLE).flatMap((row) => (isFull(row[0]) ? [toName(row[0] ?? '')] : []));
  const lanes = names.filter((name) => laneNamed(name));
  return lanes.length > 1 && lanes.length * 2 >= names.length && new Set(names).size === names.length;
}

/** The row that names most columns of a table with a card a row. What stands above it is no card: never most of the table. */
function longHeadOf(rows: Table): LongHead | undefined {
  let best: LongHead | undefined;
  let above = 0;
  for (const [row, cells] of rows.slice(0, HEAD_ROWS).entries()) {
    if (above * 2 > rows.length) break;
    if (cells.filter(isFull).length > 1) above += 1;
    const fields = [...new Set(cells.flatMap((cell) => fieldNamed(cell) ?? []))];
    const lanes = cells.filter((cell) => fieldNamed(cell) === undefined && laneNamed(cell)).length;
    const curves = cells.filter((cell) => fieldNamed(cell) === 'score' && laneNamed(cell)).length;
    if (fields.length > 1 && fields.length > (best?.fields.length ?? 0)) best = { row, fields, lanes, curves };
  }
  return best;
}

/** The column, of the first few, in which most cells are names of lanes. */
function labelsOf(rows: Table): { readonly column: number; readonly count: number } {
  let best = { column: 0, count: 0 };
  for (let column = 0; column < LABEL_COLUMNS; column += 1) {
    const cells = rows.slice(0, SAMPLE).map((row) => row[column] ?? '');
    const count = new Set(cells.filter((cell) => laneNamed(cell) && !lineNamed(cell)).map(toName)).size;
    if (count > best.count) best = { column, count };
  }
  return best;
}

const isLines = /\S[^\S\r\n]*[\r\n]+\s*\S/;

/** The lanes that are left below its heads: asked again where another row was chosen for them. What was chosen for a lane stays. */
export function withHeads(table: Table, mapping: GridMapping): GridMapping {
  const first = Math.max(mapping.stepsAt ?? -1, mapping.stagesAt ?? -1) + 1;
  const before = (at: number, title: string) => mapping.lanes.find((lane) => lane.at === at && lane.title === title);
  const lanes = lanesOf(toGrid(table, mapping.shape), mapping.firstStep, first).map((lane) => before(lane.at, lane.title) ?? lane);
  return { ...mapping, lanes };
}

/** @param rows with the steps across the top, whichever way they run. */
function guessGrid(rows: Table, shape: GridMapping['shape']): GridMapping {
  const width = widthOf(rows);
  const labels = labelsOf(rows).column;
  const firstStep = labels + 1;
  const heads = headsOf(rows, labels, firstStep, width);
  const lanes = lanesOf(rows, firstStep, heads.first);
  const cellsOf = ({ at }: LaneMapping, index: number) =>
    rows.slice(at, lanes[index + 1]?.at ?? rows.length).flatMap((row) => row.slice(firstStep));
  const body = lanes.flatMap(cellsOf);
  const scores = lanes.flatMap((lane, index) => (lane.laneKind === 'emotion' ? cellsOf(lane, index) : []));
  return {
    shape,
    stepsAt: heads.stepsAt,
    stagesAt: heads.stagesAt,
    firstStep,
    lanes,
    scale: guessScale(scores),
    isCardALine: body.some((cell) => isLines.test(cell)),
  };
}

type Heads = { readonly stepsAt: number | undefined; readonly stagesAt: number | undefined; readonly first: number };

/** `first`: the first row below the heads. */
function headsOf(rows: Table, labels: number, firstStep: number, width: number): Heads {
  const filledIn = (row: number) => (rows[row] ?? []).slice(firstStep).filter(isFull).length;
  const labelOf = (row: number) => (rows[row] ?? []).slice(0, firstStep).findLast(isFull) ?? '';
  // What stands alone in a row above the heads is a title, though it speaks of lanes.
  const isLane = (row: readonly string[], at: number) => lineNamed(row[labels] ?? '') ?? (filledIn(at) > 0 && laneNamed(row[labels] ?? ''));
  const firstLane = rows.slice(0, HEAD_ROWS).findIndex(isLane);
  const end = firstLane < 0 ? Math.min(rows.length, HEAD_ROWS) : firstLane;
  const above = Array.from({ length: end }, (_, row) => row).filter((row) => filledIn(row) > 0);
  const named = above.find((row) => isStepsName(labelOf(row)));
  const staged = above.find((row) => isStagesName(labelOf(row)));
  if (named !== undefined) {
    const before = above.findLast((row) => row < named && (width - firstStep === 1 || filledIn(row) > 1 || row === staged));
    const stagesAt = staged ?? before;
    return { stepsAt: named, stagesAt, first: Math.max(named, stagesAt ?? 0) + 1 };
  }
  // Of two rows of heads the upper one is the sparser: a stage stands over several steps.
  const first = staged ?? above.find((row) => filledIn(row) > 1) ?? above[0];
  if (first === undefined) return { stepsAt: undefined, stagesAt: undefined, first: Math.max(0, firstLane) };
  const next = above.find((row) => row > first);
  const lastOf = (row: number) => (rows[row] ?? []).slice(firstStep).findLastIndex(isFull) + 1;
  const isSparser = (upper: number, lower: number) =>
    filledIn(upper) < filledIn(lower) &&
    isFull(rows[upper]?.[firstStep]) &&
    lastOf(lower) === filledIn(lower) &&
    lastOf(upper) <= lastOf(lower) &&
    !rows[lower]?.some((cell) => isLines.test(cell));
  const isStages =
    next !== undefined && (labelOf(next) === '' ? filledIn(first) <= filledIn(next) : next === first + 1 && isSparser(first, next));
  return isStages && next !== undefined
    ? { stepsAt: next, stagesAt: first, first: next + 1 }
    : { stepsAt: first, stagesAt: undefined, first: first + 1 };
}

const BELOW: Readonly<Record<Line, Zone>> = { interaction: 'front-stage', visibility: 'back-stage', 'internal-interaction': 'support' };

/** From a row on, those that say something before the first step; a line drawn between them is none, and parts the zones. */
function lanesOf(rows: Table, firstStep: number, from: number): readonly LaneMapping[] {
  const lanes: LaneMapping[] = [];
  let zone: Zone | undefined;
  for (let at = from; at < rows.length; at += 1) {
    const labels = (rows[at] ?? []).slice(0, firstStep).filter(isFull);
    const title = labels.at(-1)?.trim();
    if (title === undefined) {
      // Without any name above, what stands here is a lane all the same.
      if (lanes.length === 0 && rows[at]?.some(isFull)) lanes.push({ at, ...kindOf('', zone), title: '' });
      continue;
    }
    const drawn = labels.find(lineNamed);
    const line = drawn === undefined ? undefined : lineNamed(drawn);
    const isDrawn =
      line !== undefined && !(rows[at] ?? []).slice(firstStep).some((cell) => isFull(cell) && !/^[\p{P}\p{S}\s]+$/u.test(cell));
    if (isDrawn) {
      zone = BELOW[line];
      lanes.push({ at, title: drawn ?? '', laneKind: undefined, zone });
      continue;
    }
    if (labels.length > 1) zone = zoneNamed(labels[0] ?? '') ?? zone;
    lanes.push({ at, ...kindOf(title, zone), title });
  }
  return lanes.map((lane, index) => {
    if (lane.laneKind !== 'emotion') return lane;
    const cells = rows.slice(lane.at, lanes[index + 1]?.at ?? rows.length).flatMap((row) => row.slice(firstStep).filter(isFull));
    return areMostScores(cells) ? lane : { ...lane, laneKind: 'text' as const };
  });
}

/** @param zone that the table says it stands in. */
function kindOf(title: string, zone: Zone | undefined): Omit<LaneMapping, 'at' | 'title'> {
  const named = laneNamed(title);
  if (named) return { laneKind: named.laneKind, zone: zoneFor(named.laneKind, named.zone ?? zone ?? 'customer') };
  const laneKind = zone === 'support' ? 'support-processes' : zone === undefined || zone === 'customer' ? 'text' : 'people';
  return { laneKind, zone: zone ?? 'customer', isUnknown: true };
}

function areMostScores(cells: readonly string[]): boolean {
  return cells.filter((cell) => toNumber(cell) !== undefined).length * 2 >= cells.length;
}

/** The narrowest that holds all numbers of these cells. */
function guessScale(cells: readonly string[]): Scale {
  // Of `2/5`, the 5 says as much.
  const numbers = cells.flatMap((cell) => (isFull(cell) ? [toNumber(cell) ?? [], wholeOf(cell) ?? []].flat() : []));
  const [low, high] = numbers.reduce(([least, most], each) => [Math.min(least, each), Math.max(most, each)], [0, 0] as readonly [
    number,
    number,
  ]);
  if (numbers.length === 0 || low < 0 || high <= 2) return low < -2 || high > 2 ? '-5..5' : '-2..2';
  const lowest = numbers.reduce((least, each) => Math.min(least, each), high);
  const scales: readonly Scale[] = ['1..5', '1..10', '0..10'];
  return scales.find((scale) => lowest >= SCALES[scale][0] && high <= SCALES[scale][1]) ?? '0..10';
}

function guessLong(rows: Table): LongMapping {
  const head = longHeadOf(rows);
  const width = widthOf(rows);
  const names = head ? (rows[head.row] ?? []) : [];
  const taken = new Set<LongField>();
  const titled = names.findIndex(isTitleName);
  const columns: (LongField | undefined)[] = Array.from({ length: width }, (_, column) => {
    const field = fieldNamed(names[column] ?? '');
    // Beside a title, a description says more of the same.
    if (field === 'text' && titled >= 0 && column !== titled) return undefined;
    if (field === undefined || taken.has(field)) return undefined;
    taken.add(field);
    return field;
  });
  if (!taken.has('text')) {
    const free = columns.flatMap((field, column) => (field === undefined ? [column] : []));
    const text = free.find((column) => laneNamed(names[column] ?? '')) ?? wordiest(rows, free, (head?.row ?? -1) + 1);
    if (text !== undefined) columns[text] = 'text';
  }
  return withLanes(rows, { shape: 'long', headRow: head?.row, columns, lanes: [], scale: '-2..2' });
}

/** Of these columns the one with most words. */
function wordiest(rows: Table, columns: readonly number[], from: number): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const column of columns) {
    const length = rows.slice(from, from + SAMPLE).reduce((sum, row) => sum + (row[column]?.trim().length ?? 0), 0);
    if (length > most) [best, most] = [column, length];
  }
  return best;
}

/** The lanes and the scale that its columns come to: asked again where a column was given another meaning. */
export function withLanes(rows: Table, mapping: LongMapping): LongMapping {
  const { columns, headRow } = mapping;
  const columnOf = (field: LongField) => columns.indexOf(field);
  const [lane, zone, score, text] = [columnOf('lane'), columnOf('zone'), columnOf('score'), columnOf('text')];
  const from = headRow === undefined ? 0 : headRow + 1;
  const lanes = new Map<string, LaneMapping>();
  // Without a column of lanes, all cards are in the one that their column is called after.
  const fallback = lane < 0 && headRow !== undefined ? cellAt(rows, headRow, text) : '';
  let title = '';
  for (let at = from; at < Math.min(rows.length, LIMITS.entities) && lanes.size <= LIMITS.tableSide; at += 1) {
    if (!rows[at]?.some(isFull)) continue;
    title = cellAt(rows, at, lane) || title;
    const key = toName(title);
    if (lanes.has(key)) continue;
    const isDefault = title === '';
    const kind = kindOf(isDefault ? fallback : title, zoneNamed(cellAt(rows, at, zone)));
    const named = isDefault && kind.isUnknown ? { laneKind: 'customer-actions' as const, zone: 'customer' as const } : kind;
    lanes.set(key, { at, title: isDefault && !kind.isUnknown ? fallback : title, ...named });
  }
  const scores = rows
    .slice(from, from + LIMITS.entities)
    .flatMap((row) => [row[score] ?? '', ...(score < 0 && text >= 0 ? [row[text] ?? ''] : [])]);
  return { ...mapping, lanes: [...lanes.values()], scale: guessScale(scores.filter((cell) => toNumber(cell) !== undefined)) };
}
