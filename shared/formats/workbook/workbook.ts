// A map as the tables of a workbook, to read, to count, and to edit and bring back: one row a card, pain point, opportunity, step, lane,
// measure and round, with its id; scores by step; the whole map as a grid; and what may be done with all that.

import { formatValue } from '../../analysis/measures/measure-kinds.ts';
import { type Reading, readingOf } from '../../analysis/measures/readings.ts';
import { all, type Doc, get, projectOf } from '../../model/document.ts';
import type { Card } from '../../model/entities/map.ts';
import type { Measure, Round } from '../../model/entities/measures.ts';
import type { Entity } from '../../model/entities.ts';
import { cardsInReadingOrder, gridOf, personasOf } from '../../model/grid.ts';
import { groupBy } from '../../model/group-by.ts';
import { toScale } from '../../model/score.ts';
import { hiddenIn, isCardShown, shownGrid } from '../../model/views.ts';
import type { Say } from '../../text/text.ts';
import { sayProblem } from '../../words/say-measure.ts';
import type { Column, Words } from './column.ts';
import { ALL_OF_CARDS, CARD_SHEETS, type CardSheet, COLUMNS, cardSheetOf, FROZEN, type SheetKey, sheetName } from './columns.ts';
import { namesOf, shownMeasures } from './names.ts';

/** '' is an empty cell; in a column of days, a day is YYYY-MM-DD. */
export type WrittenCell = string | number;

export type WrittenColumn = {
  readonly heading: string;
  readonly width: number;
  readonly format: Column['format'];
  /** What is written here comes back; otherwise it is only to be looked at. */
  readonly isRead: boolean;
};

export type WrittenSheet = {
  readonly key: SheetKey;
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Columns that stay in sight. */
  readonly frozen: number;
};

export type Tables = {
  readonly mapId: string;
  /** What is left out: lanes, stages, steps and personas; where absent, what the map hides itself. */
  readonly hiddenIds?: readonly string[] | undefined;
  /** The day of the export, YYYY-MM-DD. */
  readonly date?: string | undefined;
};

/** What of a map a table of it shows: a card stands in it when any of it does. */
type Shown = Words & {
  readonly mapId: string;
  readonly hiddenIds: readonly string[];
  readonly grid: ReturnType<typeof gridOf>;
  readonly cards: Readonly<Record<CardSheet, readonly Card[]>>;
};

/** The map that is asked for is in the document.  @param say in the language of the project. */
export function toWorkbook(doc: Doc, tables: Tables, say: Say): readonly WrittenSheet[] {
  const shown = toShown(doc, tables, say);
  const measures = shownMeasures(doc, shown.mapId, shown.hiddenIds);
  return [
    aboutSheet(shown, tables.date),
    mapSheet(shown),
    ...CARD_SHEETS.map((key) => listSheet(key, COLUMNS[key], shown.cards[key], shown)),
    scoresSheet(shown),
    listSheet('measures', COLUMNS.measures, measures, shown),
    roundsSheet(measures, shown),
    listSheet('stages', COLUMNS.stages, shown.grid.stages, shown),
    listSheet(
      'steps',
      COLUMNS.steps,
      shown.grid.steps.map((step) => ({ ...step, number: (gridOf(doc, shown.mapId).stepIndex.get(step.id) ?? 0) + 1 })),
      shown,
    ),
    listSheet('lanes', COLUMNS.lanes, shown.grid.lanes, shown),
  ];
}

/** All cards in one table, of whatever kind they are. */
export function toCardTable(doc: Doc, tables: Tables, say: Say): WrittenSheet {
  const shown = toShown(doc, tables, say);
  return listSheet(
    'cards',
    ALL_OF_CARDS,
    CARD_SHEETS.flatMap((key) => shown.cards[key]),
    shown,
  );
}

function toShown(doc: Doc, { mapId, hiddenIds = hiddenIn(doc, mapId, undefined) }: Tables, say: Say): Shown {
  const whole = gridOf(doc, mapId);
  const grid = shownGrid(whole, hiddenIds);
  const cards: Record<CardSheet, Card[]> = { cards: [], pains: [], opportunities: [] };
  for (const card of cardsInReadingOrder(doc, mapId)) {
    const lane = get(doc, 'lane', card.laneId);
    if (lane && isCardShown(card, grid, whole)) cards[cardSheetOf(lane.laneKind)].push(card);
  }
  return { doc, say, names: namesOf(doc, mapId, say), mapId, hiddenIds, grid, cards };
}

function listSheet(
  key: keyof typeof COLUMNS,
  columns: readonly Column[],
  things: readonly (Entity | Fields)[],
  shown: Shown,
): WrittenSheet {
  return {
    key,
    name: sheetName(key, shown.say),
    columns: columns.map((column) => toColumn(column, shown.say)),
    rows: things.map((thing) => columns.map((column) => column.write(thing as Fields, shown))),
    frozen: FROZEN[key],
  };
}

type Fields = Readonly<Record<string, unknown>>;

function toColumn({ heading, width, format, key, read }: Column, say: Say): WrittenColumn {
  return { heading: say(heading), width, format, isRead: read !== undefined || PLACES.includes(key) };
}

/** Read where it is known what stands on the map. */
const PLACES: readonly string[] = ['laneId', 'stepId', 'lastStepId', 'stageId', 'measureId', 'subjectId', 'subject'];

function roundsSheet(measures: readonly Measure[], shown: Shown): WrittenSheet {
  const { doc, say } = shown;
  const rounds = groupBy(all(doc, 'round'), ({ measureId }) => measureId);
  const listed = measures.flatMap((measure) =>
    (rounds.get(measure.id) ?? [])
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
      .map((round) => ({ measure, round })),
  );
  const sheet = listSheet(
    'rounds',
    COLUMNS.rounds,
    listed.map(({ round }) => round),
    shown,
  );
  const reading = { heading: say('workbook.reading'), width: 26, format: 'text', isRead: false } as const;
  return beforeIds(sheet, [reading], (at) => [sayReading(listed[at], say)]);
}

/** A sheet with more columns than those of its things. */
function beforeIds(sheet: WrittenSheet, columns: readonly WrittenColumn[], cellsOf: (row: number) => readonly WrittenCell[]): WrittenSheet {
  return {
    ...sheet,
    columns: sheet.columns.toSpliced(-1, 0, ...columns),
    rows: sheet.rows.map((cells, at) => cells.toSpliced(-1, 0, ...cellsOf(at))),
  };
}

function sayReading(listed: { readonly measure: Measure; readonly round: Round } | undefined, say: Say): string {
  if (!listed) return '';
  const reading = readingOf(listed.measure, listed.round);
  return 'problem' in reading ? sayProblem(reading, say) : formatValue((reading as Reading).value, listed.measure);
}

/** A row a step of each curve, a column a persona; first the scores of nobody in particular. */
function scoresSheet(shown: Shown): WrittenSheet {
  const { doc, mapId, say, grid, names, hiddenIds } = shown;
  const scale = get(doc, 'map', mapId)?.scale ?? '-2..2';
  const whose = [
    undefined,
    ...personasOf(doc)
      .map(({ id }) => id)
      .filter((id) => !hiddenIds.includes(id)),
  ];
  const scores = new Map(all(doc, 'score').map((score) => [`${score.laneId}/${score.stepId}/${score.personaId ?? ''}`, score.value]));
  const places = grid.lanes
    .filter(({ laneKind }) => laneKind === 'emotion')
    .flatMap((lane) => grid.steps.map((step) => ({ id: `${lane.id}/${step.id}`, laneId: lane.id, stepId: step.id })));
  const columns = whose.map(
    (id): WrittenColumn => ({
      heading: id === undefined ? say('workbook.nobody') : (names.persona.get(id) ?? ''),
      width: 16,
      format: 'number',
      isRead: true,
    }),
  );
  return beforeIds(listSheet('scores', COLUMNS.scores, places, shown), columns, (row) =>
    whose.map((id) => {
      const value = scores.get(`${places[row]?.id}/${id ?? ''}`);
      return value === undefined ? '' : toScale(value, scale);
    }),
  );
}

/** The map as it is seen: lanes down, steps across, each cell what stands in it. */
function mapSheet({ doc, mapId, say, grid, names, cards }: Shown): WrittenSheet {
  const scale = get(doc, 'map', mapId)?.scale ?? '-2..2';
  const cells = new Map<string, string[]>();
  const put = (laneId: string, stepId: string, text: string) => {
    const there = cells.get(`${laneId} ${stepId}`);
    if (there) there.push(text);
    else cells.set(`${laneId} ${stepId}`, [text]);
  };
  const whole = gridOf(doc, mapId);
  for (const card of CARD_SHEETS.flatMap((key) => cards[key])) {
    const steps = whole.steps.slice(whole.stepIndex.get(card.stepId), (whole.stepIndex.get(card.lastStepId) ?? -1) + 1);
    const first = steps.find(({ id }) => grid.stepIndex.has(id));
    if (first) put(card.laneId, first.id, card.text);
  }
  for (const { laneId, stepId, personaId, value } of all(doc, 'score')) {
    if (!grid.laneIndex.has(laneId)) continue;
    const shown = toScale(value, scale);
    put(laneId, stepId, personaId === undefined ? `${shown}` : `${names.persona.get(personaId) ?? ''}: ${shown}`);
  }
  const stages = grid.steps.map(({ stageId }, at) =>
    grid.steps[at - 1]?.stageId === stageId ? '' : (get(doc, 'stage', stageId)?.title ?? ''),
  );
  return {
    key: 'map',
    name: sheetName('map', say),
    columns: [
      { heading: say('workbook.lane'), width: 24, format: 'text', isRead: false },
      ...grid.steps.map(({ id }): WrittenColumn => ({ heading: names.step.get(id) ?? '', width: 26, format: 'text', isRead: false })),
    ],
    rows: [
      ['', ...stages],
      ...grid.lanes.map(({ id }) => [
        names.lane.get(id) ?? '',
        ...grid.steps.map((step) => (cells.get(`${id} ${step.id}`) ?? []).join('\n')),
      ]),
    ],
    frozen: 1,
  };
}

/** The version of the tables, for whoever reads them later. */
const VERSION = '1';

function aboutSheet({ doc, mapId, say, hiddenIds }: Shown, date = ''): WrittenSheet {
  const { title, client } = projectOf(doc);
  const facts: (readonly WrittenCell[])[] = [
    [say('workbook.about.project'), title],
    [say('workbook.about.client'), client],
    [say('workbook.about.map'), get(doc, 'map', mapId)?.title ?? ''],
    [say('workbook.about.scale'), get(doc, 'map', mapId)?.scale ?? ''],
    [say('workbook.about.date'), date],
    [say('workbook.about.map-id'), mapId],
    [say('workbook.about.version'), VERSION],
    ...hiddenIds.map((id) => [say('workbook.about.left-out'), id]),
  ];
  const rules = (['edit', 'ids', 'new', 'sort', 'empty', 'missing', 'grey', 'back'] as const).map((rule) => [
    '',
    say(`workbook.rule.${rule}`),
  ]);
  return {
    key: 'about',
    name: sheetName('about', say),
    columns: [
      { heading: 'Frontstage', width: 24, format: 'text', isRead: false },
      { heading: say('workbook.about.heading'), width: 90, format: 'text', isRead: false },
    ],
    rows: [...facts, ['', ''], ...rules],
    frozen: 0,
  };
}
