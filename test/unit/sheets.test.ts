// Tables as people make them: what they are guessed to be, what they come to on a map, and what is said of the rest.

import { describe, expect, test } from 'vitest';
import { run } from '../../shared/commands/command.ts';
import { guessMapping, withHeads } from '../../shared/formats/sheets/guess.ts';
import { mapTable } from '../../shared/formats/sheets/map-table.ts';
import type { Mapping, Shape } from '../../shared/formats/sheets/mapping.ts';
import { parseTsv, type Table } from '../../shared/formats/table.ts';
import { planTables } from '../../shared/formats/table-plan.ts';
import { apply } from '../../shared/model/change.ts';
import { type Doc, get, toDoc } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { cardsFrom, gridOf } from '../../shared/model/grid.ts';
import { repair } from '../../shared/model/integrity.ts';
import { toScale } from '../../shared/model/score.ts';
import { countingIds } from '../support/documents.ts';

const EMPTY = toDoc([{ kind: 'project', id: 'p', title: '', client: '', language: 'en' }]);

/** Columns parted by ` | `, cells' lines by ` / `. */
function table(text: string): Table {
  return text
    .replace(/^\n+|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll(' / ', '\n')));
}

function read(rows: Table, { shape, title = 'file' }: { shape?: Shape; title?: string } = {}) {
  const mapping = guessMapping(rows, shape);
  const mapped = mapTable(EMPTY, rows, mapping, { newId: countingIds(), title });
  let doc: Doc = EMPTY;
  for (const command of mapped.commands) {
    const outcome = run(doc, command);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    doc = apply(doc, outcome.change);
  }
  expect(repair(doc).repairs).toEqual([]);
  return { mapping, doc, ...mapped, ...shown(doc, mapped.mapId ?? ''), notes: mapped.notes.map(said) };
}

const said = ({ row, column, code, values }: ReturnType<typeof mapTable>['notes'][number]) =>
  [`${row ?? ''}:${column ?? ''}`, code, ...Object.values(values)].join(' ');

function shown(doc: Doc, mapId: string) {
  const map = get(doc, 'map', mapId);
  const { stages, steps, lanes } = gridOf(doc, mapId);
  return {
    title: map?.title,
    scale: map?.scale,
    stages: stages.map((stage) => `${stage.title}: ${steps.filter(({ stageId }) => stageId === stage.id).map(({ title }) => title)}`),
    lanes: lanes.map(({ zone, laneKind, title }) => `${zone} ${laneKind} ${title}`),
    rows: lanes.map((lane) =>
      steps.map((step) =>
        lane.laneKind === 'emotion'
          ? [...doc.score.values()]
              .filter(({ laneId, stepId }) => laneId === lane.id && stepId === step.id)
              .map(({ value, personaId }) =>
                [get(doc, 'persona', personaId ?? '')?.title, toScale(value, map?.scale ?? '-2..2')].join(' ').trim(),
              )
              .join(', ')
          : cardsFrom(doc, lane.id, step.id)
              .map(({ text }) => text)
              .join(' / '),
      ),
    ),
  };
}

const laneAt = (at: number, title: string) => ({ at, title, laneKind: 'time' as const, zone: 'customer' as const });
const titleOfLane = (entity: Entity) => (entity.kind === 'lane' ? [entity.title] : []);

const grid = (mapping: Mapping) => {
  if (mapping.shape !== 'across' && mapping.shape !== 'down') throw new Error(mapping.shape);
  return mapping;
};

describe('steps across the top', () => {
  test('stages over steps, a title above, bullets and lines in cells, scores, lanes in Chinese and English', () => {
    const { mapping, notes, ...map } = read(
      table(`
Returning a parcel |        |        |
Stage        | Before |        | At the counter
Step         | Decide | Pack   | Hand over
Customer actions | Looks for receipt / Asks a friend | - Finds a box / - Tapes it | Queues
触点         | App    |        | Counter
Emotions     | 3      | 2.5    | 1
Pain Points  |        | No tape at home | Unmarked counters
Weather      | sunny  |        |`),
    );
    expect(map).toMatchObject({
      title: 'Returning a parcel',
      scale: '1..5',
      stages: ['Before: Decide,Pack', 'At the counter: Hand over'],
      lanes: [
        'customer customer-actions Customer actions',
        'customer touchpoints 触点',
        'customer emotion Emotions',
        'customer pain-points Pain Points',
        'customer text Weather',
      ],
      rows: [
        ['Looks for receipt / Asks a friend', 'Finds a box / Tapes it', 'Queues'],
        ['App', '', 'Counter'],
        ['3', '2.5', '1'],
        ['', 'No tape at home', 'Unmarked counters'],
        ['sunny', '', ''],
      ],
    });
    expect(notes).toEqual(['8:1 lane-unknown Weather']);
    expect(grid(mapping)).toMatchObject({ stepsAt: 2, stagesAt: 1, firstStep: 1, isCardALine: true });
  });

  test('a row of owners is a lane like the others: no reading as a card a row, which would leave out what stands above it', () => {
    const { mapping, rows, lanes } = read(
      table(`
Stage            | Discover   |                | Buy
Step             | See the ad | Compare prices | Order
Customer actions | Sees an ad | reads reviews  | Orders online
Touchpoints      | Instagram  | Website        | Webshop
Owner            | Marketing  | Status page team | Web team
Opportunities    |            | Size finder    |`),
    );
    expect(mapping).toMatchObject({ shape: 'across', stepsAt: 1, stagesAt: 0 });
    expect(lanes).toHaveLength(4);
    expect(rows[2]).toEqual(['Marketing', 'Status page team', 'Web team']);
    // Nor where two of its cells are called as columns are.
    const steps = table('Step | Content | Rating | Status\nActions | a | b | c\nThoughts | d | e | f');
    expect(guessMapping(steps)).toMatchObject({ shape: 'across', stepsAt: 0 });
    const low = table('| A | B | C\nFoo | a | b | c\nBar | d | e | f\nOwner | Channel | Status | Tags');
    expect(guessMapping(low, 'long')).toMatchObject({ headRow: undefined });
  });

  test('a title that speaks of a journey is no lane, and a corner that is empty stands beside the names of the steps', () => {
    const { mapping, title, lanes, stages, notes } = read(
      table(`
Customer journey: buying a jacket | | |
Workshop of 12 March | | |
 | | |
         | See the ad | Compare prices | Order
Actions  | Sees an ad | Compares       | Orders online
Emotions | 3          | 2              | 5`),
    );
    expect(mapping).toMatchObject({ shape: 'across', stepsAt: 3, stagesAt: undefined });
    expect({ title, lanes, stages }).toEqual({
      title: 'Customer journey: buying a jacket',
      stages: [': See the ad,Compare prices,Order'],
      lanes: ['customer customer-actions Actions', 'customer emotion Emotions'],
    });
    expect(notes).toEqual(['2:1 row-aside Workshop of 12 March']);
  });

  test('another row that is chosen for the names of steps is no lane, nor is what stands above it', () => {
    const rows = table('Our journey | x | y\n | A | B\nFoo | a | b\nPains | c | d');
    const guessed = { ...grid(guessMapping(rows)), lanes: [0, 1, 2, 3].map((at) => laneAt(at, rows[at]?.[0] ?? '')) };
    const lanesOf = (mapping: Mapping) => {
      const { mapId, commands } = mapTable(EMPTY, rows, mapping, { newId: countingIds(), title: '' });
      return commands.length === 0 ? mapId : commands.flatMap((each) => (each.type === 'addMap' ? each.entities : [])).flatMap(titleOfLane);
    };
    expect(lanesOf({ ...guessed, stepsAt: 1, stagesAt: undefined })).toEqual(['Foo', 'Pains']);
    const below = withHeads(rows, { ...guessed, stepsAt: 2, stagesAt: undefined });
    expect(below.lanes.map(({ title }) => title)).toEqual(['Pains']);
    const above = withHeads(rows, { ...below, stepsAt: 0 });
    expect(above.lanes.map(({ title, laneKind }) => [title, laneKind])).toEqual([
      ['', 'text'],
      ['Foo', 'text'],
      ['Pains', 'time'],
    ]);
  });

  test('a sparse row over a full one are stages over steps in any language; the commonest names are known in some', () => {
    const german = read(
      table(`
Phase            | Entdecken      |         | Kaufen
Schritt          | Anzeige sehen  | Preise  | Bestellen
Kundenhandlungen | Sieht Werbung  | liest   | bestellt
Emotion          | 1              | 0       | 2
Berührungspunkte | Instagram      | Website | Webshop
Schmerzpunkte    |                | Größen  |
Ideen            |                | Berater |`),
    );
    expect(german).toMatchObject({
      stages: ['Entdecken: Anzeige sehen,Preise', 'Kaufen: Bestellen'],
      lanes: [
        'customer customer-actions Kundenhandlungen',
        'customer emotion Emotion',
        'customer touchpoints Berührungspunkte',
        'customer pain-points Schmerzpunkte',
        'customer opportunities Ideen',
      ],
      notes: [],
    });
    const finnish = read(table('Vaihe | Ennen | | Jälkeen\nAskel | Etsii | Vertaa | Ostaa\nTeot | a | | c\nTunteet | 1 | 2 | 3'));
    expect(finnish.stages).toEqual(['Ennen: Etsii,Vertaa', 'Jälkeen: Ostaa']);
    expect(guessMapping(table('Phase | Aktion | Kanal | Gefühl | Schmerz\nEntdecken | a | b | 1 |\nKaufen | c | d | 2 | e')).shape).toBe(
      'down',
    );
  });

  test('one row of heads names the steps, whatever it is called', () => {
    const { stages, lanes } = read(table('Phase | Awareness | Purchase\nActions | a | b\nThoughts | c | d'));
    expect(stages).toEqual([': Awareness,Purchase']);
    expect(lanes).toEqual(['customer customer-actions Actions', 'customer thoughts Thoughts']);
  });

  test('a blueprint: zones beside the lanes, lines drawn between them, lanes of several rows', () => {
    const { lanes, rows, notes } = read(
      table(`
          |            | Check in | Stay
Customer  | Actions    | Arrives  | Sleeps
          |            | Waits    |
Line of interaction | | |
          | Reception  | Greets   |
Line of visibility | --- | --- | ---
          | Housekeeping |        | Cleans
          | Booking system | Looks up |
Line of internal interaction | | |
          | Laundry    |          | Washes`),
    );
    expect(lanes).toEqual([
      'customer customer-actions Actions',
      'front-stage people Reception',
      'back-stage people Housekeeping',
      'back-stage technology Booking system',
      'support support-processes Laundry',
    ]);
    expect(rows).toEqual([
      ['Arrives / Waits', 'Sleeps'],
      ['Greets', ''],
      ['', 'Cleans'],
      ['Looks up', ''],
      ['', 'Washes'],
    ]);
    expect(notes).toEqual([': lanes-unknown 3']);
  });

  test('words where scores are expected make cards; numbers off the scale, and words among numbers, are said', () => {
    expect(read(table('| A | B\nEmotion | curious | tired\nPains | x | y')).lanes).toEqual([
      'customer text Emotion',
      'customer pain-points Pains',
    ]);
    const { notes, scale, rows } = read(table('| A | B | C | D\nEmotion | -3 | 4 | fine | 1,5\nPains | | y'));
    expect([scale, rows[0]]).toEqual(['-5..5', ['-3', '4', '', '1.5']]);
    expect(notes).toEqual(['2:4 not-a-score fine']);
  });
});

describe('steps down the side', () => {
  test('a row a step, lanes across the top; places are said as they are in the file', () => {
    const { stages, lanes, rows, notes, mapping } = read(
      table(`
Stage  | Step   | User actions | Emotion | Pain points | Colour
Before | Decide | Looks        | 2       | a / b       | red
       | Pack   | Tapes        | -1      |             |
After  | Wait   | Waits        | soon    | c           |`),
    );
    expect(mapping.shape).toBe('down');
    expect(stages).toEqual(['Before: Decide,Pack', 'After: Wait']);
    expect(lanes).toEqual([
      'customer customer-actions User actions',
      'customer emotion Emotion',
      'customer pain-points Pain points',
      'customer text Colour',
    ]);
    expect(rows).toEqual([
      ['Looks', 'Tapes', 'Waits'],
      ['2', '-1', ''],
      ['a / b', '', 'c'],
      ['red', '', ''],
    ]);
    expect(notes).toEqual(['1:6 lane-unknown Colour', '4:4 not-a-score soon']);
  });
});

describe('a row a card', () => {
  test('columns in any order and either language; cells that are empty go on from above', () => {
    const { doc, stages, lanes, rows, notes, mapping } = read(
      table(`
文本 | 步骤 | 泳道 | 阶段 | 严重度 | 负责人 | 状态 | Evidence
找不到柜台 | 到店 | 痛点 | 之前 | 4 | 店长 | 处理中 | 已调研
排队 | | | | high | | | maybe
询问 | | 顾客行为 | | 3 | | |
付款 | 结账 | | 之后 | | | |`),
    );
    expect(mapping.shape).toBe('long');
    expect(stages).toEqual(['之前: 到店', '之后: 结账']);
    expect(lanes).toEqual(['customer pain-points 痛点', 'customer customer-actions 顾客行为']);
    expect(rows).toEqual([
      ['找不到柜台 / 排队', ''],
      ['询问', '付款'],
    ]);
    expect([...doc.card.values()].find(({ text }) => text === '找不到柜台')).toMatchObject({
      severity: 4,
      owner: '店长',
      status: 'doing',
      evidence: 'researched',
    });
    expect(notes).toEqual(['3:5 taken-as severity high 4', '3:8 not-known evidence maybe', '4:5 no-place severity 3']);
  });

  test('scores of personas beside cards, and in rows of their own', () => {
    const { lanes, rows, doc, notes } = read(
      table(`
Step | Lane | Text | Persona | Score
Decide | Customer actions | Looks | Anna | 4
Decide | Pain points | No receipt | Anna | 4
Decide | Pain points | No box | Ben | 2
Pack | Emotion | | Anna | 5
Pack | Emotion | | Anna | 3
Pack | Emotion | hard | |`),
    );
    expect(lanes).toEqual(['customer customer-actions Customer actions', 'customer pain-points Pain points', 'customer emotion Emotion']);
    expect(rows[2]).toEqual(['Anna 4, Ben 2', 'Anna 5']);
    expect([...doc.persona.values()].map(({ title }) => title)).toEqual(['Anna', 'Ben']);
    expect(notes).toEqual(['6:5 score-again 3', '7:3 not-a-score hard']);
  });

  test('a list of pains is a lane of them; rows that say nothing, and what is out of range, are said by place', () => {
    const { lanes, stages, rows, notes } = read(
      table(`
Research of May | | |
Step | Pain point | Severity | Owner
Decide | No receipt | 9 | Shop
Pack | No box | 2.5 |
Total | | 11 |`),
    );
    expect(stages).toEqual([': Decide,Pack']);
    expect(lanes).toEqual(['customer pain-points Pain point']);
    expect(rows).toEqual([['No receipt', 'No box']]);
    expect(notes).toEqual(['3:3 out-of-range severity 9 1 5', '4:3 out-of-range severity 2.5 1 5', '5: row-empty Total']);
  });
});

test('columns left aside are named; of a title and a description the title is the card; a priority is how severe it is', () => {
  const { rows, notes, doc } = read(table('Title | Description | Lane | Assignee | Priority\nNo box | Long text | Pains | Anna | High'));
  expect(rows).toEqual([['No box']]);
  expect([...doc.card.values()]).toMatchObject([{ owner: 'Anna', severity: 4 }]);
  expect(notes).toEqual(['1: columns-aside 1 B “Description”', '2:5 taken-as severity High 4']);
});

test('where most of a table is left aside, that is said first', () => {
  const rows = table('Lane | Text | Foo | Bar | Baz\nPains | a | b | c | d\nPains | e | f | g | h');
  expect(read(rows).notes).toEqual([': most-aside', '1: columns-aside 3 C “Foo”, D “Bar”, E “Baz”']);
});

test('more cards than a project takes are one reason, and a single column is no table', () => {
  const plan = (rows: Table) =>
    planTables(EMPTY, { fileName: 'a.csv', kind: 'table', sheets: [{ name: '', rows }], remarks: [] }, countingIds());
  const many = [['Step', 'Lane', 'Text'], ...Array.from({ length: 100_001 }, () => ['A', 'Pains', 'x'])];
  expect(plan(many).notes.map(({ key }) => key)).toEqual(['import.table.too-many']);
  expect(plan([['A sentence.']]).notes.map(({ key }) => key)).toEqual(['import.one-column']);
});

test('a map whose title another has gets a number', () => {
  const rows = table('| A | B\nActions | a | b\nPains | c | d');
  const source = { fileName: 'Map.csv', kind: 'table' as const, sheets: [{ name: '', rows }], remarks: [] };
  const newId = countingIds();
  let doc: Doc = EMPTY;
  for (let times = 0; times < 3; times += 1)
    for (const command of planTables(doc, source, newId).commands) {
      const outcome = run(doc, command);
      if ('change' in outcome) doc = apply(doc, outcome.change);
    }
  expect([...doc.map.values()].map(({ title }) => title)).toEqual(['Map', 'Map 2', 'Map 3']);
});

test('a card goes on to the step that its row names as the last', () => {
  const { doc, notes } = read(
    table('Lane | Step | Last step | Text\nActions | 1. A | 2. B | long\nActions | 2. B | 1. A | back\nActions | 2. B | 9. Z | lost'),
  );
  const titles = [...doc.card.values()].map(({ stepId, lastStepId }) => [stepId, lastStepId].map((id) => get(doc, 'step', id)?.title));
  expect(titles).toEqual([
    ['A', 'B'],
    ['B', 'B'],
    ['B', 'B'],
  ]);
  expect(notes).toEqual(['4:3 not-known 9. Z']);
});

test('faces are scores; numbers before all steps are their order, and no part of their names', () => {
  expect(read(table('| A | B | C\nExperience | 🙂 | 😐 | 😡\nPains | x | |'))).toMatchObject({
    scale: '-2..2',
    rows: [
      ['1', '0', '-2'],
      ['x', '', ''],
    ],
  });
  expect(read(table('Lane | Step | Text\nActions | 2. Pack | a\nActions | 1. Decide | b')).stages).toEqual([': Decide,Pack']);
});

test('of several sheets those that speak of lanes are taken, and the others said to be left aside', () => {
  const sheets = [
    { name: 'Read me', rows: table('Made by | Anna\nFor | Shop') },
    { name: 'Returns', rows: table('| A | B\nActions | a | b\nPains | c | d') },
    { name: 'Old', isHidden: true as const, rows: table('| A | B\nActions | a | b\nPains | c | d') },
  ];
  const planned = planTables(EMPTY, { fileName: 'book.xlsx', kind: 'table', sheets, remarks: [{ code: 'macros' }] }, countingIds());
  expect(planned.mapIds).toHaveLength(1);
  expect(planned.notes).toEqual([
    { fileName: 'book.xlsx', key: 'import.sheet.macros', values: {} },
    { fileName: 'book.xlsx', sheet: 'Read me', key: 'import.sheet.aside', values: {} },
    { fileName: 'book.xlsx', sheet: 'Old', key: 'import.sheet.hidden', values: {} },
  ]);
});

test('what is longer than a field takes is cut, and said', () => {
  const { rows, notes } = read([
    ['', 'A'],
    ['Actions', 'x'.repeat(10_001)],
  ]);
  expect(rows[0]?.[0]).toHaveLength(10_000);
  expect(notes).toEqual([`2:2 text-cut ${'x'.repeat(59)}… 10000`]);
});

test('what reaches further than a map does is left out, and said', () => {
  const rows = [
    ['', ...Array.from({ length: 501 }, (_, at) => `${at}`)],
    ['Actions', ...Array.from({ length: 501 }, () => 'x')],
  ];
  const long = [...rows, ...Array.from({ length: 2000 }, () => ['', 'more'])];
  expect(read(rows).notes).toEqual(['1:502 too-many-steps 500']);
  expect(read(long, { shape: 'across' }).notes).toEqual(['1:502 too-many-steps 500', '2001: rows-cut 2000']);
});

test('what is out of five or ten is taken in proportion', () => {
  const pains = table('Lane|Step|Pain point|Severity|Importance\nPain points|Go|A|4/10|4/5\nPain points|Go|B|4/5|9/10');
  const { doc, notes } = read(pains);
  expect([...doc.card.values()].map(({ severity, importance }) => [severity, importance])).toEqual([
    [2, 8],
    [4, 9],
  ]);
  expect(notes).toEqual(['2:4 taken-as severity 4/10 2', '2:5 taken-as importance 4/5 8']);
  const shown = (cells: string) => {
    const { doc: scored, mapId = '' } = read(table(`|A|B|C\nActions|x|y|z\nEmotion|${cells}`));
    const scale = get(scored, 'map', mapId)?.scale ?? '-2..2';
    return [scale, ...[...scored.score.values()].map(({ value }) => toScale(value, scale))];
  };
  expect(shown('8/10|2/5|5/10')).toEqual(['1..10', 8, 4, 5]);
  expect(shown('1/5|2/5|2/5')).toEqual(['1..5', 1, 2, 2]);
});

test('of a row without end, the first columns tell', () => {
  const wide = Array.from({ length: 1_000_000 }, (_, at) => `${at}`);
  expect(guessMapping([wide, ['Actions', 'Ask']], 'long')).toMatchObject({ columns: { length: 2000 } });
  for (const rows of [[wide], [['Step', 'Lane', 'Card', ...wide]], [wide, ['Actions', 'Ask']]]) {
    const mapping = guessMapping(rows);
    expect(mapTable(EMPTY, rows, mapping, { newId: countingIds(), title: '' })).toBeDefined();
  }
});

test('a table of nothing makes nothing', () => {
  for (const rows of [[], [[]], [['', ' ']], [['alone']]] satisfies Table[]) {
    const mapping = guessMapping(rows);
    expect(mapping).toEqual({ shape: 'none' });
    expect(mapTable(EMPTY, rows, mapping, { newId: countingIds(), title: '' }).commands).toEqual([]);
  }
});

test('a table on the clipboard goes the same way', () => {
  const rows = parseTsv('\tDecide\tPack\nActions\t"Looks\nAsks"\tTapes\n');
  if (rows === 'too-large') throw new Error(rows);
  expect(read(rows, { title: 'Pasted' })).toMatchObject({ title: 'Pasted', rows: [['Looks / Asks', 'Tapes']] });
});
