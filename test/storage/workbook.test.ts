// A workbook through the files themselves: written as the exporter writes it, read as the importer reads it.

import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toXlsx } from '../../electron/exporter/to-xlsx.ts';
import { readSource } from '../../electron/importer/read-source.ts';
import { run } from '../../shared/commands/command.ts';
import { planImport } from '../../shared/formats/import-plan.ts';
import { toWorkbook } from '../../shared/formats/workbook/workbook.ts';
import { writeCards } from '../../shared/formats/workbook/write-cards.ts';
import { LIGHT } from '../../shared/layout/theme.ts';
import { apply } from '../../shared/model/change.ts';
import { type Doc, toDoc } from '../../shared/model/document.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { createSample } from '../../shared/model/sample.ts';
import { createSay } from '../../shared/text/text.ts';
import { countingIds } from '../support/documents.ts';
import { makeFolder } from '../support/folders.ts';
import { hostileText } from '../support/map-tables.ts';

function withWords(words: readonly string[]): Doc {
  let doc = toDoc(createSample('zh-CN', countingIds('s')));
  for (const [at, card] of [...doc.card.values()].slice(0, words.length).entries()) {
    const outcome = run(doc, { type: 'set', ids: [card.id], fields: { text: words[at], owner: words[at], tags: [words[at]] } });
    if ('change' in outcome) doc = apply(doc, outcome.change);
  }
  return doc;
}

test('becomes, in another project and in a new one, the map that it was', async () => {
  const doc = toDoc(createSample('en', countingIds('s')));
  const [map] = mapsOf(doc);
  if (!map) throw new Error('no map');
  const file = path.join(makeFolder(), 'map.xlsx');
  fs.writeFileSync(file, await toXlsx(toWorkbook(doc, { mapId: map.id, hiddenIds: [] }, createSay('en')), LIGHT));
  const source = readSource(file);
  if ('problem' in source) throw new Error(source.problem);
  const renamed =
    source.kind === 'table'
      ? source.sheets.map(({ rows, ...sheet }) => ({
          ...sheet,
          rows: rows.map((cells) => cells.map((cell) => (cell === map.id ? 'another' : cell))),
        }))
      : [];
  const empty = toDoc([{ kind: 'project', id: 'p', title: '', client: '', language: 'zh-CN' }]);
  const first = planImport(empty, [source], countingIds('new-'));
  // There, all ids are taken by the map of the first.
  const second = planImport(first.after, [{ fileName: 'map.xlsx', kind: 'table', sheets: renamed, remarks: [] }], countingIds('newer-'));
  for (const plan of [first, second]) {
    expect(plan.notes.map(({ key }) => key)).toEqual(['import.workbook.other-project', 'import.rounds.no-value']);
    expect(told(plan.after, plan.mapIds[0] ?? '')).toEqual(told(doc, map.id));
  }
  expect(second.after.map.size).toBe(2);
  expect(planImport(second.after, [source], countingIds('again-'))).toMatchObject({ commands: [], notes: [] });
});

/** Everything that the tables of a map say, but for its ids and what is made of raw answers, which they do not hold. */
function told(doc: Doc, mapId: string) {
  return toWorkbook(doc, { mapId, hiddenIds: [] }, createSay('en'))
    .filter(({ key }) => key !== 'about')
    .map(({ name, columns, rows }) => {
      const isShown = (heading: string) => !/\bIDs?\b|^Comes to$/.test(heading);
      const shown = columns.flatMap(({ heading }, at) => (isShown(heading) ? [at] : []));
      return { name, rows: rows.map((cells) => shown.map((at) => cells[at])) };
    });
}

test('comes back from an XLSX and from a CSV file without a difference or a formula, whatever the cards say', {
  timeout: 60_000,
}, async () => {
  const folder = makeFolder();
  await fc.assert(
    fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 20 }), async (words) => {
      const doc = withWords(words);
      const say = createSay('zh-CN');
      const tables = { mapId: mapsOf(doc)[0]?.id ?? '' };
      const [xlsx, csv] = [path.join(folder, 'map.xlsx'), path.join(folder, 'map.csv')];
      const bytes = await toXlsx(toWorkbook(doc, tables, say), LIGHT);
      fs.writeFileSync(xlsx, bytes);
      fs.writeFileSync(csv, writeCards(doc, tables, say));
      for (const file of [xlsx, csv]) {
        const source = readSource(file);
        if ('problem' in source) throw new Error(source.problem);
        const { commands, notes, files } = planImport(doc, [source], countingIds('new-'));
        expect({ commands, notes, differences: files[0]?.comingBack?.differences }).toEqual({ commands: [], notes: [], differences: [] });
      }
      const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
      for (const [, part] of parts) expect(Buffer.from(part).toString()).not.toContain('<f>');
    }),
    { numRuns: 25, examples: [[['\u0000', '']], [['\u{10fffe}']], [['\u007f', '=1+1']], [['\t', '']], [['valueOf', '__proto__']]] },
  );
});
