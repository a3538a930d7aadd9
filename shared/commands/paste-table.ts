// What a pasted table comes to on a map: commands that write its cells from a place on, with the steps and lanes that are missing, and
// an account of it for the preview. Pure: the same table at the same place gives the same, but for the ids it is given.

import type { Table } from '../formats/table.ts';
import type { Doc } from '../model/document.ts';
import { type Lane, type LaneKind, SCALES, type Scale, type Step } from '../model/entities/map.ts';
import { type Id, KINDS } from '../model/entities.ts';
import { cardsFrom, type Grid } from '../model/grid.ts';
import { LIMITS } from '../model/limits.ts';
import { fromScale } from '../model/score.ts';
import type { CellTexts } from './cells.ts';
import type { Command } from './command.ts';
import type { Refusal } from './outcome.ts';
import { scoreAt } from './scores.ts';

/** A cell; or a head, where one part is absent: at a step's head the first row names steps, at a lane's the first cell of each row names lanes. */
export type Place = { readonly laneId?: Id<'lane'>; readonly stepId?: Id<'step'> };

export type PasteChoices = {
  /** The cells then hold what is pasted and nothing else; otherwise it comes below what they hold. A score takes the other's place in any case. */
  readonly isReplacing: boolean;
  /** Each line of a cell is a card; otherwise each cell is one. */
  readonly isCardALine: boolean;
};

export type Paste = PasteChoices & {
  readonly mapId: Id<'map'>;
  /** The grid as it is looked at: what is hidden is not written into. */
  readonly grid: Grid;
  readonly table: Table;
  readonly at: Place;
  /** Whose scores the numbers in emotion lanes are. */
  readonly personaId: Id<'persona'> | undefined;
  readonly newId: () => string;
};

/** What finds no place, and why. `step` and `lane` count from 1 on the map as it then is; 0: it is a heading. */
export type NotTaken = { readonly text: string; readonly reason: 'not-a-score' | 'too-long'; readonly step: number; readonly lane: number };

export type PastePlan = {
  readonly commands: readonly Command[];
  /** How large the table is, and what comes of it. */
  readonly counts: Readonly<Record<'across' | 'down' | 'cards' | 'scores' | 'steps' | 'lanes' | 'titles', number>>;
  readonly notTaken: readonly NotTaken[];
  /** The cells that are written into: all of these lanes at all of these steps. */
  readonly laneIds: readonly Id<'lane'>[];
  readonly stepIds: readonly Id<'step'>[];
  /** New cards and scores, in the order of the table. */
  readonly ids: readonly string[];
  /** Something stands in those cells: adding or replacing is a question. */
  readonly isOverSomething: boolean;
  /** A cell has several lines: cards a line or a cell is a question. */
  readonly hasLines: boolean;
};

export function linesOf(cell: string): readonly string[] {
  return cell
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Without the empty rows at its end and the empty cells at the end of its rows; all rows of one length. */
export function trimmed(table: Table): Table {
  const isFull = (cell: string) => cell.trim() !== '';
  const across = table.reduce((most, row) => Math.max(most, row.findLastIndex(isFull) + 1), 0);
  const down = table.findLastIndex((row) => row.some(isFull)) + 1;
  return table.slice(0, down).map((row) => Array.from({ length: across }, (_, at) => row[at] ?? ''));
}

/** A number as spreadsheets write it, with any minus and any decimal mark, on the map's scale. In stored units; undefined where it is none. */
export function toScore(text: string, scale: Scale): number | undefined {
  const plain = text.trim().replace(/[−–]/, '-').replace(',', '.');
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(plain)) return undefined;
  const [low, high] = SCALES[scale];
  const shown = Number(plain);
  return shown < low || shown > high ? undefined : fromScale(shown, scale);
}

export function planTable(doc: Doc, paste: Paste): PastePlan | { readonly refused: Refusal } {
  const { mapId, grid, at, newId, isReplacing } = paste;
  const table = trimmed(paste.table);
  const size = { across: table[0]?.length ?? 0, down: table.length };
  if (Math.max(size.across, size.down) > LIMITS.tableSide) return { refused: { code: 'table-too-large' } };
  const isAtStep = at.laneId === undefined && at.stepId !== undefined;
  const isAtLane = at.stepId === undefined && at.laneId !== undefined;
  const body = isAtStep ? table.slice(1) : isAtLane ? table.map((row) => row.slice(1)) : table;
  const steps = reach(grid.steps, grid.stepIndex, at.stepId, isAtLane ? size.across - 1 : size.across, newId);
  const lanes = reach(grid.lanes, grid.laneIndex, at.laneId, body.length, newId);

  const content = readBody(doc, paste, body, steps, lanes);
  const { notTaken, ids } = content;
  const toTitle = (cell: string, place: Pick<NotTaken, 'step' | 'lane'>) => {
    const text = cell.replace(/\s+/g, ' ').trim();
    if (text.length <= LIMITS.titleLength) return text;
    notTaken.push({ text, reason: 'too-long', ...place });
    return '';
  };
  const stepTitles = isAtStep ? (table[0] ?? []).map((cell, at) => toTitle(cell, { step: (steps[at]?.index ?? 0) + 1, lane: 0 })) : [];
  const laneTitles = isAtLane ? table.map(([cell], at) => toTitle(cell ?? '', { step: 0, lane: (lanes[at]?.index ?? 0) + 1 })) : [];
  const commands: Command[] = [
    ...addSteps(grid, mapId, steps, stepTitles, newId),
    ...addLanes(grid, mapId, lanes, laneTitles),
    ...content.scores,
  ];
  if (KINDS.reduce((sum, kind) => sum + doc[kind].size, commands.length + ids.length) > LIMITS.entities)
    return { refused: { code: 'too-many-entities', values: { limit: String(LIMITS.entities) } } };
  if (isReplacing && content.cells.length > 0) commands.push({ type: 'fillCells', cells: content.cells });
  else if (content.cells.length > 0)
    commands.push({
      type: 'addCards',
      cards: content.cells.flatMap(({ cards, ...place }) => cards.map((card) => ({ ...place, ...card }))),
    });

  const cards = content.cells.reduce((sum, cell) => sum + cell.cards.length, 0);
  const isNew = ({ there }: Reached<Step | Lane>) => !there;
  return {
    commands,
    counts: {
      ...size,
      cards,
      scores: ids.length - cards,
      steps: steps.filter(isNew).length,
      lanes: lanes.filter(isNew).length,
      titles: [...stepTitles, ...laneTitles].filter((title) => title !== '').length,
    },
    notTaken,
    laneIds: lanes.map(({ id }) => id),
    stepIds: steps.map(({ id }) => id),
    ids,
    isOverSomething: lanes.some((lane) => steps.some((step) => cardsFrom(doc, lane.id, step.id).length > 0)),
    hasLines: body.some((row) => row.some((cell) => linesOf(cell).length > 1)),
  };
}

/** A step or lane that is written to, by its place on the map as it then is. `there`: it stands already. */
type Reached<T> = { readonly id: string; readonly index: number; readonly there?: T };

/** So many steps or lanes: from that one on, or from the first where none is named; past the last of them from one that is not there yet. */
export function reach<T extends Step | Lane>(
  standing: readonly T[],
  indexOf: ReadonlyMap<string, number>,
  fromId: string | undefined,
  count: number,
  newId: () => string,
): readonly Reached<T>[] {
  const from = fromId === undefined ? 0 : (indexOf.get(fromId) ?? standing.length);
  return Array.from({ length: Math.max(0, count) }, (_, at) => {
    const there = standing[from + at];
    return { id: there?.id ?? newId(), index: from + at, ...(there && { there }) };
  });
}

type Content = {
  readonly scores: readonly Command[];
  readonly cells: readonly CellTexts[];
  readonly ids: string[];
  readonly notTaken: NotTaken[];
};

function readBody(doc: Doc, paste: Paste, body: Table, steps: readonly Reached<Step>[], lanes: readonly Reached<Lane>[]): Content {
  const { isReplacing, isCardALine, personaId, newId } = paste;
  const scale = doc.map.get(paste.mapId)?.scale ?? '-2..2';
  const scores: Command[] = [];
  const cells: CellTexts[] = [];
  const ids: string[] = [];
  const notTaken: NotTaken[] = [];
  for (const [down, lane] of lanes.entries()) {
    for (const [along, step] of steps.entries()) {
      const cell = (body[down]?.[along] ?? '').trim();
      const place = { laneId: lane.id, stepId: step.id };
      const drop = (text: string, reason: NotTaken['reason']) =>
        notTaken.push({ text, reason, step: step.index + 1, lane: lane.index + 1 });
      if (lane.there?.laneKind === 'emotion') {
        const value = cell === '' ? null : toScore(cell, scale);
        if (value === undefined) drop(cell, 'not-a-score');
        if (value === undefined || (value === null && !isReplacing)) continue;
        const id = scoreAt(doc, lane.id, step.id, personaId)?.id ?? newId();
        scores.push({ type: 'setScore', id, ...place, ...(personaId !== undefined && { personaId }), value });
        if (value !== null) ids.push(id);
      } else {
        const texts = isCardALine ? linesOf(cell) : cell === '' ? [] : [cell];
        const fitting = texts.filter((text) => text.length <= LIMITS.textLength);
        for (const text of texts) if (text.length > LIMITS.textLength) drop(text, 'too-long');
        const cards = fitting.map((text) => ({ id: newId(), text }));
        for (const { id } of cards) ids.push(id);
        if (cards.length > 0 || isReplacing) cells.push({ ...place, cards });
      }
    }
  }
  return { scores, cells, ids, notTaken };
}

/** New steps go into the last stage that is seen. */
export function addSteps(
  grid: Grid,
  mapId: string,
  reached: readonly Reached<Step>[],
  titles: readonly string[],
  newId: () => string,
): Command[] {
  let stageId = grid.steps.at(-1)?.stageId ?? grid.stages.at(-1)?.id;
  return reached.flatMap(({ id, there }, at): Command[] => {
    const title = titles[at] ?? '';
    const named: Command[] = title === '' ? [] : [{ type: 'set', ids: [id], fields: { title } }];
    if (there) return named;
    if (stageId !== undefined) return [{ type: 'addStep', id, stageId, index: Number.POSITIVE_INFINITY, title }];
    stageId = newId();
    return [{ type: 'addStage', id: stageId, mapId, index: 0, title: '', stepId: id }, ...named];
  });
}

/** New lanes come below the last that is seen, in its zone. `kinds`: what they are for; absent, for notes, which may stand in every zone. */
export function addLanes(
  grid: Grid,
  mapId: string,
  reached: readonly Reached<Lane>[],
  titles: readonly string[],
  kinds: readonly LaneKind[] = [],
): Command[] {
  const zone = grid.lanes.at(-1)?.zone ?? 'customer';
  return reached.flatMap(({ id, there }, at): Command[] => {
    const title = titles[at] ?? '';
    if (there) return title === '' ? [] : [{ type: 'set', ids: [id], fields: { title } }];
    return [{ type: 'addLane', id, mapId, zone, laneKind: kinds[at] ?? 'text', index: Number.POSITIVE_INFINITY, title }];
  });
}
