import { describe, expect, test } from 'vitest';
import { run } from '../../shared/commands/command.ts';
import { runEach } from '../../shared/commands/run-each.ts';
import { planImport } from '../../shared/formats/import-plan.ts';
import { planWorkbook } from '../../shared/formats/workbook/plan-workbook.ts';
import { toWorkbook } from '../../shared/formats/workbook/workbook.ts';
import type { Sheet } from '../../shared/ipc/import-api.ts';
import { apply } from '../../shared/model/change.ts';
import { toDoc } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { createSay } from '../../shared/text/text.ts';
import { countingIds } from '../support/documents.ts';
import { createLargeMap } from '../support/large-map.ts';
import { sheetsOf } from '../support/map-tables.ts';
import { card, SMALL_PROJECT } from '../support/small-project.ts';

const doc = toDoc(SMALL_PROJECT);

type Rows = readonly (readonly string[])[];

/** The workbook of the small project as it is read, with one sheet edited. */
function sheetsWith(name: string, edit: (rows: Rows) => Rows, language: 'en' | 'zh-CN' = 'en'): readonly Sheet[] {
  const sheets = sheetsOf(toWorkbook(doc, { mapId: 'map-1', date: '2026-11-22' }, createSay(language)));
  return sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: edit(sheet.rows) } : sheet));
}

const plan = (sheets: readonly Sheet[], deletesMissing = false, leftOut: readonly string[] = []) =>
  planWorkbook(
    doc,
    { kind: 'table', fileName: 'map.xlsx', sheets, remarks: [] },
    { mapId: 'map-1', newId: countingIds('new-'), deletesMissing, leftOut },
  );

/** A row with these cells below these headings. */
function rowOf([head = []]: Rows, cells: Readonly<Record<string, string>>): readonly string[] {
  return head.map((heading) => cells[heading] ?? '');
}

/** One cell of the row that has that id. */
function withCell(rows: Rows, id: string, heading: string, cell: string): Rows {
  const columnOf = (name: string) => rows[0]?.indexOf(name) ?? -1;
  const [of, at] = [columnOf('Frontstage ID'), columnOf(heading)];
  return rows.map((cells) => (cells[of] === id ? cells.with(at, cell) : cells));
}

/** Sentences, with where they say it is. */
function said(sheets: readonly Sheet[]): readonly string[] {
  const say = createSay('en');
  return plan(sheets).notes.map(({ sheet = '', line = '', column = '', key, values }) => `${sheet} ${line}:${column} ${say(key, values)}`);
}

test('every table begins with what people know a row by, and ends with its id', () => {
  const [, , ...tables] = sheetsOf(toWorkbook(doc, { mapId: 'map-1' }, createSay('en')));
  expect(tables.map(({ name, rows: [head = []] }) => [name, head[0], head.at(-1)])).toEqual([
    ['Cards', 'Step', 'Frontstage ID'],
    ['Pain points', 'Step', 'Frontstage ID'],
    ['Opportunities', 'Step', 'Frontstage ID'],
    ['Scores', 'Lane', 'Frontstage ID'],
    ['Measures', 'Name in the other sheets', 'Frontstage ID'],
    ['Rounds', 'Measure', 'Frontstage ID'],
    ['Stages', 'Name in the other sheets', 'Frontstage ID'],
    ['Steps', 'Name in the other sheets', 'Frontstage ID'],
    ['Lanes', 'Name in the other sheets', 'Frontstage ID'],
  ]);
});

describe('an edited workbook', () => {
  test('says what changed, from what to what and where, and does it', () => {
    const sheets = sheetsWith('Pain points', (rows) =>
      withCell(withCell(rows, 'card-2', 'Owner', 'Store team'), 'card-2', 'Severity (1–5)', '2'),
    );
    const { comingBack, commands, notes } = plan(sheets);
    expect({ comingBack, notes }).toEqual({
      comingBack: {
        mapId: 'map-1',
        exported: '2026-11-22',
        missing: [],
        taken: ['2 Pain points'],
        differences: [
          {
            change: 'changed',
            what: 'card',
            id: 'card-2',
            name: 'Nobody says how long',
            sheet: 'Pain points',
            row: 2,
            fields: [
              { heading: 'Severity (1–5)', column: 5, before: '4', after: '2' },
              { heading: 'Owner', column: 10, before: '', after: 'Store team' },
            ],
          },
        ],
      },
      notes: [],
    });
    const made = runEach(doc, commands);
    expect('doc' in made && made.doc.card.get('card-2')).toMatchObject({ severity: 2, owner: 'Store team', frequency: 5 });
  });

  test('a difference that is left out is still told and not made, and its row is not missing', () => {
    const sheets = sheetsWith('Pain points', (rows) => withCell(rows, 'card-2', 'Owner', 'Store team'));
    expect(plan(sheets, true, ['2 Pain points'])).toMatchObject({
      commands: [],
      comingBack: { differences: [{ id: 'card-2' }], missing: [], taken: [] },
    });
  });

  test('adds rows without an id: lanes, steps, and cards that stand there', () => {
    const sheets = sheetsWith('Lanes', (rows) => [...rows, rowOf(rows, { Zone: 'Back-stage', Kind: 'People', Title: 'Depot' })])
      .map((sheet) =>
        sheet.name === 'Steps'
          ? { ...sheet, rows: [...sheet.rows, rowOf(sheet.rows, { 'No.': '0.5', Stage: 'Return', Title: 'Arrive' })] }
          : sheet,
      )
      .map((sheet) =>
        sheet.name === 'Cards'
          ? { ...sheet, rows: [...sheet.rows, rowOf(sheet.rows, { Lane: 'Depot', Step: 'arrive', Text: '=1+1' })] }
          : sheet,
      );
    const { comingBack, commands, notes } = plan(sheets);
    expect(notes).toEqual([]);
    expect(comingBack.differences.map(({ change, what, name }) => [change, what, name])).toEqual([
      ['added', 'lane', 'Depot'],
      ['added', 'step', 'Arrive'],
      ['added', 'card', '=1+1'],
    ]);
    const made = runEach(doc, commands);
    if ('refused' in made) throw new Error(made.refused.code);
    const [step] = [...made.doc.step.values()].filter(({ title }) => title === 'Arrive');
    const [lane] = [...made.doc.lane.values()].filter(({ title }) => title === 'Depot');
    expect(step && step.order < 'a').toBe(true);
    expect([...made.doc.card.values()].at(-1)).toMatchObject({ text: '=1+1', stepId: step?.id, laneId: lane?.id });
  });

  test('names new steps and lanes in what differs, and takes their scores', () => {
    const sheets = sheetsWith('Steps', (rows) => [...rows, rowOf(rows, { 'No.': '9', Stage: 'Return', Title: 'Leave' })]).map((sheet) => {
      if (sheet.name === 'Lanes')
        return { ...sheet, rows: [...sheet.rows, rowOf(sheet.rows, { Zone: 'Customer', Kind: 'Emotion', Title: 'Mood' })] };
      if (sheet.name === 'Scores')
        return { ...sheet, rows: [...sheet.rows, rowOf(sheet.rows, { Lane: 'Mood', Step: 'Leave', Mina: '7' })] };
      if (sheet.name !== 'Cards') return sheet;
      return {
        ...sheet,
        rows: [...withCell(sheet.rows, 'card-1', 'Step', 'Leave'), rowOf(sheet.rows, { Lane: 'Mood', Step: 'Leave', Text: 'x' })],
      };
    });
    const { comingBack, commands, notes } = plan(sheets);
    const told = comingBack.differences.map(({ what, name, fields }) => [
      what,
      name,
      fields.find(({ heading }) => heading === 'Step')?.after,
    ]);
    expect(told).toContainEqual(['card', 'Waits in the queue 排队', 'Leave']);
    expect(told).toContainEqual(['score', 'Mood · Leave', undefined]);
    expect(notes.map(({ key, sheet, line }) => [key, sheet, line])).toEqual([['import.cell.no-cards-there', 'Cards', 3]]);
    const made = runEach(doc, commands);
    expect('doc' in made && [...made.doc.score.values()].at(-1)).toMatchObject({
      personaId: 'persona-1',
      laneId: 'new-1',
      stepId: 'new-2',
    });
  });

  test('takes an apostrophe that made a cell harmless in a CSV file for none', () => {
    const outcome = run(doc, { type: 'set', ids: ['card-1'], fields: { text: '- a list' } });
    const now = 'change' in outcome ? apply(doc, outcome.change) : doc;
    const sheets = sheetsWith('Cards', (rows) => withCell(rows, 'card-1', 'Text', "'- a list"));
    const source = { kind: 'table', fileName: 'map.xlsx', sheets, remarks: [] } as const;
    expect(planWorkbook(now, source, { mapId: 'map-1', newId: countingIds() }).comingBack.differences).toEqual([]);
  });

  test('changes and takes away scores on the scale of the map, rounds with their days, and nothing by a column that is gone', () => {
    const scores = sheetsWith('Scores', (rows) =>
      withCell(withCell(rows, 'lane-3/step-1', 'Mina', '7.5'), 'lane-3/step-1', 'Nobody in particular', '3'),
    );
    const made = runEach(doc, plan(scores).commands);
    expect('doc' in made && [...made.doc.score.values()].map(({ personaId, value }) => [personaId, value])).toEqual([
      ['persona-1', 400],
      [undefined, -500],
    ]);
    expect(plan(sheetsWith('Scores', (rows) => withCell(rows, 'lane-3/step-1', 'Mina', ''))).commands).toMatchObject([
      { type: 'setScores', scores: [{ value: null }] },
    ]);
    expect(plan(sheetsWith('Scores', (rows) => rows.map((cells) => cells.slice(0, 3)))).commands).toEqual([]);
    const rounds = sheetsWith('Rounds', (rows) => [
      ...withCell(rows, 'round-1', 'Value', '9,5'),
      rowOf(rows, { Measure: 'Wait', Date: '2026-06-01T00:00:00.000Z', Value: '7' }),
    ]);
    expect(plan(rounds).commands).toEqual([
      { type: 'addEach', entities: [{ kind: 'round', id: 'new-1', measureId: 'measure-1', date: '2026-06-01', value: 7 }] },
      { type: 'setEach', each: [{ id: 'round-1', fields: { value: 9.5 } }] },
    ]);
  });

  test('takes no notes beside the scores for scores, and says where a column of numbers stands that nobody is called after', () => {
    const beside = (heading: string, cell: string) =>
      sheetsWith('Scores', ([head = [], ...rows]) => [['Spring'], [...head, heading], ...rows.map((cells) => [...cells, cell])]);
    expect(said(beside('Said by', 'visit 3'))).toEqual([]);
    expect(said(beside('Minna', '7'))).toEqual(['Scores 2:6 No persona of the project is called “Minna”; the column was not taken.']);
  });

  test('deletes what it has no row for only when asked to, and only of sheets that are there', () => {
    const sheets = sheetsWith('Cards', ([head = []]) => [head]);
    const removed = { change: 'removed', what: 'card', id: 'card-1', name: 'Waits in the queue 排队' };
    expect(plan(sheets)).toMatchObject({ commands: [], comingBack: { missing: [removed], differences: [], taken: [] } });
    expect(plan(sheets, true)).toMatchObject({
      commands: [{ type: 'remove', ids: ['card-1'] }],
      comingBack: { missing: [removed], taken: ['card card-1'] },
    });
    expect(plan(sheets, true, ['card card-1'])).toMatchObject({ commands: [], comingBack: { missing: [removed], taken: [] } });
    expect(
      plan(
        sheets.filter(({ name }) => name !== 'Cards'),
        true,
      ).commands,
    ).toEqual([]);
  });

  test('takes no more commands for many rows than for one', () => {
    const large = toDoc(createLargeMap(200));
    const sheets = sheetsOf(toWorkbook(large, { mapId: 'map' }, createSay('en'))).map(({ name, rows: [head = [], ...rows] }): Sheet => {
      const edits: Readonly<Record<string, string>> = {
        Lane: 'Needs',
        Step: '1',
        'Last step': '2',
        Marks: 'Fail point',
        'Nobody in particular': '1',
      };
      const edited = (cells: readonly string[]) => cells.map((cell, at) => edits[head[at] ?? ''] ?? cell);
      return { name, rows: ['Cards', 'Pain points'].includes(name) ? [head, ...rows.map(edited)] : [head, ...rows] };
    });
    const { commands, comingBack } = planWorkbook(
      large,
      { kind: 'table', fileName: 'map.xlsx', sheets, remarks: [] },
      { mapId: 'map', newId: countingIds('new-') },
    );
    expect(comingBack.differences.length).toBeGreaterThan(150);
    expect(commands.map(({ type }) => type)).toEqual(['moveCards', 'setMark']);
    const made = runEach(large, commands);
    const moved = 'doc' in made ? [...made.doc.card.values()].filter(({ marks }) => marks.includes('fail-point')) : [];
    expect(moved.length).toBeGreaterThan(150);
    expect(new Set(moved.map(({ laneId, stepId, lastStepId }) => [laneId, stepId, lastStepId].join(' '))).size).toBe(1);
  });

  test('says which numbers of steps were not taken, where they ask for another order', () => {
    const large = toDoc(createLargeMap(20));
    const sheets = sheetsOf(toWorkbook(large, { mapId: 'map' }, createSay('en'))).map(({ name, rows }) => ({
      name,
      rows: name === 'Steps' ? withCell(rows, 'step1', 'No.', '5') : rows,
    }));
    const source = { kind: 'table', fileName: 'map.xlsx', sheets, remarks: [] } as const;
    const { notes } = planWorkbook(large, source, { mapId: 'map', newId: countingIds() });
    expect(notes.map(({ key, line, values }) => [key, line, values])).toEqual([['import.row.fixed', 3, { heading: 'No.', found: '5' }]]);
  });

  test('is read in whichever language it was written', () => {
    const sheets = sheetsWith('痛点', (rows) => withCell(rows, 'card-2', '状态', '已解决'), 'zh-CN');
    expect(plan(sheets).commands).toEqual([{ type: 'setEach', each: [{ id: 'card-2', fields: { status: 'solved' } }] }]);
  });

  test.each<[string, (rows: Rows) => Rows, string]>([
    [
      'Cards',
      (rows) => [...rows, rows[1] ?? []],
      'Cards 3:13 The ID card-1 stands here a second time; this row was not taken. Empty the cell to add the row as new.',
    ],
    [
      'Cards',
      (rows) => rows.map((cells) => cells.slice(0, -1)),
      ' : The sheet “Cards” has no column “Frontstage ID” any more; nothing of it was taken.',
    ],
    [
      'Cards',
      (rows) => withCell(rows, 'card-1', 'Frontstage ID', 'persona-1'),
      'Cards 2:13 The ID persona-1 belongs to something of another kind; the row was not taken.',
    ],
    [
      'Cards',
      (rows) => withCell(rows, 'card-1', 'Frontstage ID', 'a b'),
      'Cards 2:13 “a b” is no ID of ours; the row was not taken. Empty the cell to add the row as new.',
    ],
    [
      'Cards',
      (rows) => withCell(rows, 'card-1', 'Text', 'x'.repeat(10_001)),
      `Cards 2:2 Text: longer than 10,000 characters; the cell was not taken: “${'x'.repeat(59)}…”`,
    ],
    [
      'Cards',
      (rows) => withCell(rows, 'card-1', 'Lane', 'Cellar'),
      'Cards 2:3 Lane: nothing of this map is called “Cellar”; the cell was not taken.',
    ],
    [
      'Cards',
      (rows) => withCell(rows, 'card-1', 'Lane', 'Emotion'),
      'Cards 2:3 Lane: “Emotion” is a lane of scores, where no cards stand; the cell was not taken.',
    ],
    [
      'Cards',
      (rows) => [...rows, rowOf(rows, { Text: 'Total' })],
      'Cards 3:3 Lane: nothing of this map is called “”; the cell was not taken.',
    ],
    [
      'Pain points',
      (rows) => withCell(rows, 'card-2', 'Severity (1–5)', '84 %'),
      'Pain points 2:5 Severity (1–5): “84 %” is no whole number from 1 to 5; the cell was not taken.',
    ],
    [
      'Lanes',
      (rows) => [...rows, rowOf(rows, { Zone: 'Support', Kind: 'Touchpoints', Title: 'x' })],
      'Lanes 5: The row was not taken: A “Touchpoints” lane cannot stand in the Support zone. Choose another zone, or change the kind of the lane first.',
    ],
    [
      'Lanes',
      (rows) => withCell(rows, 'lane-1', 'Frontstage ID', 'card-1'),
      'Lanes 2:6 The ID card-1 belongs to something of another kind; the row was not taken.',
    ],
    [
      'Scores',
      (rows) => withCell(rows, 'lane-3/step-1', 'Mina', '11'),
      'Scores 2:4 Mina: “11” is no score from 1 to 10; the cell was not taken.',
    ],
    [
      'Rounds',
      (rows) => withCell(rows, 'round-1', 'Date', 'soon'),
      'Rounds 2:2 Date: “soon” is no day such as 2026-11-22; the cell was not taken.',
    ],
    [
      'Lanes',
      (rows) => withCell(rows, 'lane-1', 'Zone', 'Support'),
      'Lanes 2:2 Zone: “Support” was not taken; that is changed on the map.',
    ],
  ])('says of %s, with row and column, what it cannot take', (name, edit, sentence) => {
    expect(said(sheetsWith(name, edit))).toContain(sentence);
  });

  test('of an empty sheet says nothing, and of another project becomes a map of its own, which is said', () => {
    expect(plan(sheetsWith('Cards', () => [])).comingBack.differences).toEqual([]);
    const other = toDoc(
      SMALL_PROJECT.map((entity) => (entity.kind === 'project' ? entity : card(`other-${entity.id}`, 'x'))).filter(
        ({ kind }) => kind === 'project',
      ),
    );
    const sheets = sheetsWith('Cards', (rows) => rows);
    const { notes } = planImport(other, [{ kind: 'table', fileName: 'map.xlsx', sheets, remarks: [] }], countingIds());
    expect(notes.map(({ key }) => key)).toEqual(['import.workbook.other-project']);
  });

  test('of another project keeps every id that can be one, and gives a new one for any other', () => {
    const sheets = sheetsOf(toWorkbook(doc, { mapId: 'map-1' }, createSay('en'))).map(({ name, rows }) => ({
      name,
      rows: rows.map((cells) => cells.map((cell) => (cell === 'map-1' ? 'of:a.map' : cell === 'lane-1' ? '__proto__' : cell))),
    }));
    const source = { kind: 'table', fileName: 'map.xlsx', sheets, remarks: [] } as const;
    const { after, mapIds } = planImport(toDoc(SMALL_PROJECT.filter(({ kind }) => kind === 'project')), [source], countingIds('new-'));
    expect(mapIds).toEqual(['of:a.map']);
    expect([...after.lane.keys()]).toEqual(['new-1', 'lane-2', 'lane-3']);
  });

  test('of another project says that what single answers came to is not in it, and where', () => {
    const rounds = ['b', 'c'].map((id): Entity => ({ kind: 'round', id, measureId: 'measure-1', date: '2026-06-01', raw: [7, 9] }));
    const answered = toDoc([...SMALL_PROJECT, ...rounds]);
    const sheets = sheetsOf(toWorkbook(answered, { mapId: 'map-1' }, createSay('en')));
    const source = { kind: 'table', fileName: 'map.xlsx', sheets, remarks: [] } as const;
    const other = toDoc(SMALL_PROJECT.filter(({ kind }) => kind === 'project'));
    const [, ...notes] = planImport(other, [source], countingIds()).notes;
    expect(notes.map(({ sheet, line, key, values }) => `${sheet} ${line}: ${createSay('en')(key, values)}`)).toEqual([
      'Rounds 3: 2 rounds have no value in the table, the first of them here. Where they were made of answers, these are only in the project that they came from.',
    ]);
    expect(planImport(answered, [source], countingIds()).notes).toEqual([]);
  });
});
