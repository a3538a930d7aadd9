// A table whose steps run across it, or down it, as what it comes to on a map.

import { shortened } from '../../layout/outline.ts';
import { SCALES } from '../../model/entities/map.ts';
import { LIMITS } from '../../model/limits.ts';
import { fromScale } from '../../model/score.ts';
import { ideasIn } from '../idea-list.ts';
import type { Table } from '../table.ts';
import type { GridMapping } from './mapping.ts';
import { lineNamed, zoneFor } from './names.ts';
import { createNotes, type Notes, type Spot } from './notes.ts';
import type { Outline, OutlinedLane, OutlinedStage, OutlinedStep } from './outline.ts';
import { titleAbove } from './title-above.ts';
import { GRID_SIDE, toGrid } from './to-grid.ts';
import { toNumber } from './to-number.ts';

type Column = { readonly at: number; readonly step: OutlinedStep };

/** Rows that are heads, and what stands above them, are no lanes, whatever the mapping says. */
export function outlineGrid(table: Table, guessed: GridMapping): Outline {
  const heads = Math.max(guessed.stepsAt ?? -1, guessed.stagesAt ?? -1);
  const mapping = { ...guessed, lanes: guessed.lanes.filter(({ at }) => at > heads) };
  const rows = toGrid(table, mapping.shape);
  const notes = createNotes();
  const spot = (row: number, column: number): Spot => (mapping.shape === 'across' ? { row, column } : { row: column, column: row });
  if (table.length > GRID_SIDE) notes.add('rows-cut', { row: GRID_SIDE }, { limit: GRID_SIDE });
  const wide = table.findIndex((row) => row.length > GRID_SIDE);
  if (wide >= 0) notes.add('rows-cut', { row: wide, column: GRID_SIDE }, { limit: GRID_SIDE });
  const { stages, columns } = readHeads(rows, mapping, notes, spot);
  const title = titleAbove(rows, mapping.lanes[0]?.at ?? rows.length, [mapping.stepsAt, mapping.stagesAt], notes, spot);
  const lanes: OutlinedLane[] = [];
  const cards: Outline['cards'][number][] = [];
  const scores: Outline['scores'][number][] = [];
  for (const [index, { at, laneKind, zone, title: name, isUnknown }] of mapping.lanes.entries()) {
    const end = mapping.lanes[index + 1]?.at ?? rows.length;
    if (laneKind === undefined) {
      if (!lineNamed(name)) notes.add('lane-aside', spot(at, 0), { found: shortened(name) });
      continue;
    }
    if (lanes.length === LIMITS.tableSide) {
      notes.add('too-many-lanes', spot(at, 0), { limit: LIMITS.tableSide });
      break;
    }
    const lane = { title: notes.toTitle(name, spot(at, 0)), laneKind, zone: zoneFor(laneKind, zone) };
    lanes.push(lane);
    if (isUnknown) notes.add('lane-unknown', spot(at, 0), { found: shortened(name) });
    const scored = new Set<OutlinedStep>();
    for (let row = at; row < end; row += 1)
      for (const { at: column, step } of columns) {
        const cell = rows[row]?.[column]?.trim() ?? '';
        if (cell === '') continue;
        const place = { lane, step };
        if (laneKind === 'emotion') {
          const value = readScore(cell, mapping.scale, notes, spot(row, column));
          if (value === undefined) continue;
          if (scored.has(step)) notes.add('score-again', spot(row, column), { found: shortened(cell) });
          else scores.push({ ...place, persona: undefined, value });
          scored.add(step);
          continue;
        }
        for (const text of mapping.isCardALine ? ideasIn(cell) : [cell])
          cards.push({ ...place, text: notes.toText(text, spot(row, column)), fields: {}, personas: [] });
      }
  }
  return { title, scale: mapping.scale, stages, lanes, cards, scores, notes: notes.all() };
}

/** A number on the scale, in stored units; what is none, or lies outside, is said. */
export function readScore(cell: string, scale: GridMapping['scale'], notes: Notes, at: Spot): number | undefined {
  const [low, high] = SCALES[scale];
  const shown = toNumber(cell, low < 0 ? undefined : high);
  if (shown === undefined) notes.add('not-a-score', at, { found: shortened(cell) });
  else if (shown < low || shown > high) notes.add('score-off-scale', at, { found: shortened(cell), low, high });
  else return fromScale(shown, scale);
  return undefined;
}

/** Steps are as many as there are columns up to the last that says anything; a stage goes on to where the next one stands. */
function readHeads(rows: Table, mapping: GridMapping, notes: Notes, spot: (row: number, column: number) => Spot) {
  const { stepsAt, stagesAt, firstStep } = mapping;
  const isTaken = (row: number) => row === stepsAt || row === stagesAt || row >= (mapping.lanes[0]?.at ?? rows.length);
  const lastOf = (row: readonly string[]) => row.findLastIndex((cell) => cell.trim() !== '') + 1;
  const width = rows.reduce((most, row, at) => (isTaken(at) ? Math.max(most, lastOf(row)) : most), 0);
  const end = Math.min(width, firstStep + LIMITS.tableSide);
  if (width > end) notes.add('too-many-steps', spot(stepsAt ?? 0, end), { limit: LIMITS.tableSide });
  const stages: { readonly title: string; readonly steps: OutlinedStep[] }[] = [];
  const columns: Column[] = [];
  for (let at = firstStep; at < end; at += 1) {
    const isEmpty = rows.every((row, index) => !isTaken(index) || (row[at] ?? '').trim() === '');
    if (isEmpty) continue;
    const named = stagesAt === undefined ? '' : notes.toTitle(rows[stagesAt]?.[at] ?? '', spot(stagesAt, at));
    const before = stages.at(-1);
    const stage = before && (named === '' || named === before.title) ? before : { title: named, steps: [] };
    if (stage !== before) stages.push(stage);
    const step = { title: stepsAt === undefined ? '' : notes.toTitle(rows[stepsAt]?.[at] ?? '', spot(stepsAt, at)) };
    stage.steps.push(step);
    columns.push({ at, step });
  }
  return { stages: stages as readonly OutlinedStage[], columns };
}
