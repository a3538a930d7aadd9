// An edited workbook: what comes out comes back, and says nothing that it did not say.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../../shared/commands/command.ts';
import { runEach } from '../../shared/commands/run-each.ts';
import { csvTable } from '../../shared/formats/csv.ts';
import { planFile } from '../../shared/formats/import-plan.ts';
import { planWorkbook } from '../../shared/formats/workbook/plan-workbook.ts';
import { isWorkbook, toldText } from '../../shared/formats/workbook/read-tables.ts';
import { toCardTable, toWorkbook } from '../../shared/formats/workbook/workbook.ts';
import { writeCards } from '../../shared/formats/workbook/write-cards.ts';
import { fromSafeCell, safeTable } from '../../shared/formats/write-csv.ts';
import type { Sheet } from '../../shared/ipc/import-api.ts';
import { apply } from '../../shared/model/change.ts';
import { type Doc, toDoc } from '../../shared/model/document.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { hasMoreFaults } from '../../shared/model/integrity.ts';
import { createSample } from '../../shared/model/sample.ts';
import { createSay } from '../../shared/text/text.ts';
import { countingIds, pick, templateDoc } from '../support/documents.ts';
import { hostileText, sheetsOf } from '../support/map-tables.ts';

const say = createSay('en');
const mapIdOf = (doc: Doc) => mapsOf(doc)[0]?.id ?? '';

const plan = (doc: Doc, sheets: readonly Sheet[], deletesMissing = false) =>
  planWorkbook(
    doc,
    { kind: 'table', fileName: 'map.xlsx', sheets, remarks: [] },
    { mapId: mapIdOf(doc), newId: countingIds('new-'), deletesMissing },
  );

/** What the tables hold, in no order; texts as a cell can hold them. */
function held(doc: Doc): unknown {
  return toWorkbook(doc, { mapId: mapIdOf(doc), hiddenIds: [] }, say)
    .filter(({ key }) => key !== 'about' && key !== 'map')
    .map(({ key, columns, rows }) => [
      key,
      columns.map(({ heading }) => heading),
      rows.map((cells) => cells.map((cell) => toldText(String(cell)))).sort(),
    ]);
}

/** Of a project with one of everything. */
const start = toDoc(createSample('en', countingIds('s')));

/** Commands whose effect the tables hold whole: no places of lanes and steps, no personas. */
const TOLD = ['addCards', 'moveCards', 'stretchCard', 'fillCells', 'setScore', 'setMark', 'set', 'setEach', 'add'];
const scripts = fc.array(pick, { maxLength: 30 });

function edited(doc: Doc, script: readonly (typeof pick extends fc.Arbitrary<infer T> ? T : never)[]): Doc {
  const newId = countingIds('e');
  let now = doc;
  for (const choose of script) {
    const command = choose(now, newId);
    if (!command || !TOLD.includes(command.type)) continue;
    if (command.type === 'add' && command.entity.kind !== 'measure' && command.entity.kind !== 'round') continue;
    const outcome = run(now, command);
    if ('change' in outcome) now = apply(now, outcome.change);
  }
  return now;
}

describe('a workbook', () => {
  test('is taken as far as it can be, whatever is written into its cells: no row refuses the others', () => {
    const sheets = sheetsOf(toWorkbook(start, { mapId: mapIdOf(start), hiddenIds: [] }, say));
    const cells = sheets.flatMap(({ rows }) => rows.slice(1).flat()).filter((cell) => cell !== '');
    const written = fc.oneof(
      fc.constantFrom(...cells),
      hostileText,
      fc.constantFrom('', '0', '-1', '9999-12-31', '1e308', 'Emotion', '__proto__'),
    );
    const edit = fc.record({ sheet: fc.nat(), row: fc.nat(), column: fc.nat(), cell: written, isNew: fc.boolean() });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.boolean(), (edits, deletesMissing) => {
        const now = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
        // The first two are only to be read.
        for (const { sheet, row, column, cell, isNew } of edits) {
          const rows = now[2 + (sheet % (now.length - 2))]?.rows ?? [];
          const from = rows[1 + (row % (rows.length - 1))] ?? [];
          const at = column % from.length;
          const ids = rows[0]?.indexOf('Frontstage ID') ?? -1;
          if (isNew) rows.push(from.map((each, index) => (index === at ? cell : index === ids ? '' : each)));
          else from[at] = cell;
        }
        const source = { kind: 'table', fileName: 'map.xlsx', sheets: now, remarks: [] } as const;
        const { notes, after } = planFile(start, { source, choice: { deletesMissing } }, countingIds('new-'));
        expect(notes.filter(({ isError }) => isError)).toEqual([]);
        expect(hasMoreFaults(after, start)).toBe(false);
      }),
    );
  });

  test('that was not edited differs in nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('blueprint', 'journey'), scripts, hostileText, (template, script, words) => {
        let doc = edited(templateDoc(template), script);
        for (const card of [...doc.card.values()].slice(0, 3)) {
          const outcome = run(doc, {
            type: 'set',
            ids: [card.id],
            fields: { text: words, owner: words, tags: [words, 'b'], helpers: [words] },
          });
          if ('change' in outcome) doc = apply(doc, outcome.change);
        }
        const sheets = sheetsOf(toWorkbook(doc, { mapId: mapIdOf(doc) }, say));
        expect(isWorkbook(sheets)).toBe(true);
        expect(plan(doc, sheets, true)).toMatchObject({ commands: [], notes: [], comingBack: { differences: [], missing: [] } });
      }),
    );
  });

  test('of a map that was edited makes the other map say what it says', () => {
    fc.assert(
      fc.property(scripts, hostileText, (script, words) => {
        let after = edited(start, script);
        const [first] = after.card.values();
        const outcome = run(after, { type: 'set', ids: [first?.id ?? ''], fields: { text: words } });
        if ('change' in outcome) after = apply(after, outcome.change);
        const { commands, notes } = plan(start, sheetsOf(toWorkbook(after, { mapId: mapIdOf(after), hiddenIds: [] }, say)), true);
        expect(notes).toEqual([]);
        const made = runEach(start, commands);
        expect(made).not.toHaveProperty('refused');
        if ('doc' in made) expect(held(made.doc)).toEqual(held(after));
      }),
    );
  });

  test('says the same with its rows sorted, its columns in another order and others between them', () => {
    fc.assert(
      fc.property(scripts, fc.infiniteStream(fc.nat()), (script, numbers) => {
        const shuffled = <T>(things: readonly T[]): readonly T[] =>
          things
            .map((thing) => ({ thing, at: numbers.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ thing }) => thing);
        const sheets = sheetsOf(toWorkbook(edited(start, script), { mapId: mapIdOf(start) }, say));
        const turned = sheets.map(({ name, rows: [head = [], ...rows] }) => {
          const columns = shuffled([...head.keys(), -1]);
          const turn = (cells: readonly string[], other: string) => columns.map((at) => (at < 0 ? other : (cells[at] ?? '')));
          return { name, rows: [turn(head, 'My own notes'), ...shuffled(rows).map((cells) => turn(cells, 'why'))] };
        });
        const about = sheets.filter(({ name }) => name === 'About');
        const [told, again] = [plan(start, sheets), plan(start, [...about, ...turned.filter(({ name }) => name !== 'About').reverse()])];
        const byId = ({ comingBack: { differences } }: typeof told) =>
          new Map(differences.map(({ id, fields }) => [id, new Map(fields.map(({ heading, after }) => [heading, after]))]));
        expect(byId(again)).toEqual(byId(told));
        expect(again.notes).toHaveLength(told.notes.length);
      }),
    );
  });
});

describe('a CSV file of cards', () => {
  test('that was not edited differs in nothing', () => {
    fc.assert(
      fc.property(scripts, hostileText, (script, words) => {
        let doc = edited(start, script);
        const outcome = run(doc, { type: 'set', ids: [...doc.card.keys()].slice(0, 3), fields: { text: words, owner: words } });
        if ('change' in outcome) doc = apply(doc, outcome.change);
        const [sheet] = sheetsOf([toCardTable(doc, { mapId: mapIdOf(doc) }, say)]);
        const { comingBack, notes } = plan(doc, [{ name: '', rows: safeTable(sheet?.rows ?? []) }]);
        expect({ differences: comingBack.differences, notes }).toEqual({ differences: [], notes: [] });
      }),
    );
  });

  test('that was written and read again differs in nothing, whatever control characters its texts hold', () => {
    const control = fc.integer({ min: 0, max: 0xa0 }).map((code) => String.fromCodePoint(code));
    // What makes a formula of what follows, or of nothing.
    const telling = fc.constantFrom('\0', '\t', '\r', "'", '=', '\u0001');
    const words = fc.array(fc.oneof(telling, control, hostileText), { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), words, (texts, other) => {
        let doc = start;
        for (const [index, text] of texts.entries()) {
          const id = [...doc.card.keys()][index] ?? '';
          const outcome = run(doc, { type: 'set', ids: [id], fields: { text, owner: other, tags: [other, 'b'] } });
          if ('change' in outcome) doc = apply(doc, outcome.change);
        }
        const read = csvTable(writeCards(doc, { mapId: mapIdOf(doc) }, say));
        if (read === 'too-large') throw new Error(read);
        const { comingBack, notes } = plan(doc, [{ name: '', rows: read.rows }]);
        expect({ differences: comingBack.differences, notes }).toEqual({ differences: [], notes: [] });
      }),
      { examples: [[['\t\0', '\0=1'], '\t\u0001']] },
    );
  });

  test('is made harmless in a way that is undone, whatever its cells hold', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const safe = safeTable([[words]])[0]?.[0] ?? '';
        expect(fromSafeCell(safe)).toBe(words);
        // White space alone is no formula, and its apostrophe would not be known again.
        expect(safe).not.toMatch(/^[=+\-@]|^[\t\r]\s*\S/);
      }),
      { examples: [['\t'], ['\r\n'], ['\t\r=1']] },
    );
  });
});
