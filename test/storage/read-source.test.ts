// Files of tables as they are found: what their cells come to, and one file for each way to do harm with one, made here.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readBytes, readSource } from '../../electron/importer/read-source.ts';
import { readPasted } from '../../shared/formats/read-text.ts';
import { parseReadOutcome, type ReadOutcome } from '../../shared/ipc/import-api.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { makeFolder } from '../support/folders.ts';
import { workbook, workbookFiles } from '../support/workbooks.ts';

function tableOf(outcome: ReadOutcome) {
  if (!('kind' in outcome) || outcome.kind !== 'table') throw new Error(JSON.stringify(outcome).slice(0, 200));
  expect(parseReadOutcome(structuredClone(outcome))).toEqual(outcome);
  return outcome;
}
const xlsx = (parts: Parameters<typeof workbook>[0]) => readBytes('a.xlsx', workbook(parts));
const rowsOf = (outcome: ReadOutcome) => tableOf(outcome).sheets.map(({ rows }) => rows);
const csv = (text: string | Uint8Array, name = 'a.csv') => readBytes(name, typeof text === 'string' ? strToU8(text) : text);

describe('CSV', () => {
  test.each([
    [
      'commas, lists with semicolons in cells',
      'step,tags\na,x;y\nb,z;w\n',
      [
        ['step', 'tags'],
        ['a', 'x;y'],
        ['b', 'z;w'],
      ],
    ],
    [
      'semicolons, decimal commas',
      '\ufeffStep;Wert\nA;1,5\nB;2,5\n',
      [
        ['Step', 'Wert'],
        ['A', '1,5'],
        ['B', '2,5'],
      ],
    ],
    [
      'tabs',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'line breaks and separators in quotation marks',
      'a,b\r\n"one, two\r\nthree; ""four""","x;y"\r\n',
      [
        ['a', 'b'],
        ['one, two\r\nthree; "four"', 'x;y'],
      ],
    ],
    ['empty rows keep their place', 'Title\n\n;a;b\nx;1;\n', [['Title'], [], ['', 'a', 'b'], ['x', '1', '']]],
    ['the separator said', 'sep=|\na|b;c\n', [[], ['a', 'b;c']]],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(csv(text))).toEqual([rows]);
  });

  test.each([
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('步骤\t评分\n排队\t2\n', 'utf16le')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('步骤\t评分\n排队\t2\n', 'utf16le').swap16()])],
    ['gb18030', Buffer.from('b2bdd6e809c6c0b7d60ac5c5b6d309320a', 'hex')],
  ])('%s', (encoding, bytes) => {
    const table = tableOf(csv(bytes));
    expect([table.encoding, table.sheets[0]?.rows]).toEqual([
      encoding,
      [
        ['步骤', '评分'],
        ['排队', '2'],
      ],
    ]);
  });

  test('a quotation mark that is never closed, or stands where none should, loses no row and is said', () => {
    const open = tableOf(csv('Lane,Step\n"a ""b""",x\n5,"6 inch\nc,"d e\nf,g\n'));
    expect([open.sheets[0]?.rows, open.remarks]).toEqual([
      [
        ['Lane', 'Step'],
        ['a "b"', 'x'],
        ['5', '"6 inch'],
        ['c', '"d e'],
        ['f', 'g'],
      ],
      [{ row: 3, code: 'open-quote' }],
    ]);
    const stray = tableOf(csv('Lane,Step\n"a "b" c",x\nf,g\n'));
    expect([stray.sheets[0]?.rows.at(-1), stray.remarks]).toEqual([['f', 'g'], [{ row: 2, code: 'stray-quote' }]]);
  });

  test('what is pasted is a journey where it begins as one, with its faults; else a table with whatever parts its cells', () => {
    expect(readPasted('Pasted', 'journey\n  section A\n  no score\n')).toMatchObject({ kind: 'journey' });
    expect(rowsOf(readPasted('Pasted', 'Lane,Step\na,"b, c"\n'))).toEqual([
      [
        ['Lane', 'Step'],
        ['a', 'b, c'],
      ],
    ]);
    expect(readPasted('Pasted', `${'\ta'.repeat(1000)}\n`.repeat(2000))).toEqual({ fileName: 'Pasted', problem: 'too-many-cells' });
  });

  test('a text with tabs is a table, one with a journey is a journey', () => {
    expect(tableOf(csv('\tA\tB\nActions\tx\ty\n', 'a.txt')).sheets[0]?.rows).toHaveLength(2);
    expect(csv('journey\n\tGo: 3: Me\n', 'a.txt')).toMatchObject({ kind: 'journey' });
  });
});

describe('XLSX', () => {
  test('shared and inline texts, runs, numbers, truth, gaps, sheets hidden and not', () => {
    const outcome = xlsx({
      sheets: {
        Map: '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t xml:space="preserve"> in &amp; line </t></is></c><c><v>0.10000000000000001</v></c><c t="b"><v>1</v></c><c t="str"><v>007</v></c></row>',
        Notes: '<row r="1"><c r="A1"><v>3</v></c></row>',
      },
      hidden: ['Notes'],
      strings: '<si><t>评分</t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t>runs_x000D_&#10;more</t></r><rPh><t>no</t></rPh></si>',
    });
    expect(tableOf(outcome)).toEqual({
      fileName: 'a.xlsx',
      kind: 'table',
      sheets: [
        { name: 'Map', rows: [[], ['', '评分', '', 'two runs\nmore'], [], [' in & line ', '0.1', 'TRUE', '007']] },
        { name: 'Notes', isHidden: true, rows: [['3']] },
      ],
      remarks: [],
    });
  });

  test('days and times by how they are shown, from either beginning', () => {
    const parts = {
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="[$-409]yyyy&quot;年&quot;m"/><numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>',
      sheets: {
        A: '<row><c s="1"><v>46082</v></c><c s="2"><v>46082.395833333336</v></c><c s="3"><v>46082</v></c><c s="4"><v>0.5</v></c><c s="1"><v>-1</v></c><c t="d"><v>2026-03-01</v></c></row>',
      },
    };
    expect(rowsOf(xlsx(parts))).toEqual([[['2026-03-01', '2026-03-01T09:30', '46082', '12:00', '-1', '2026-03-01']]]);
    const from1904 = { ...parts, properties: '<workbookPr date1904="1"/>', sheets: { A: '<row><c s="1"><v>44620</v></c></row>' } };
    expect(rowsOf(xlsx(from1904))).toEqual([[['2026-03-01']]]);
  });

  test('formulas by what they came to, errors by their cell, hidden rows; macros and links are never followed', () => {
    const { sheets, remarks } = tableOf(
      xlsx({
        sheets: {
          A: '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>x</v></c><c><f>NOW()</f></c><c><f>1</f><v/></c><c t="str"><f>""</f><v></v></c></row><row hidden="1"><c t="e"><v>#REF!</v></c><c><v>5</v></c></row>',
        },
        more: {
          'xl/vbaProject.bin': 'Sub Auto_Open()',
          'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        },
      }),
    );
    expect(sheets[0]?.rows).toEqual([
      ['2', 'x'],
      ['', '5'],
    ]);
    expect(remarks).toEqual([
      { code: 'formula-empty', row: 1, column: 3, sheet: 'A' },
      { code: 'formula-empty', row: 1, column: 4, sheet: 'A' },
      { code: 'error-cell', found: '#REF!', row: 2, column: 1, sheet: 'A' },
      { code: 'formulas', count: 5, sheet: 'A' },
      { code: 'hidden-rows', count: 1, sheet: 'A' },
      { code: 'macros' },
      { code: 'links' },
    ]);
  });

  test('a workbook that lies elsewhere in its archive is found where the archive says', () => {
    const files = workbookFiles({ sheets: { A: '<row><c><v>1</v></c></row>' } });
    const moved = Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name.replace(/^xl\//, 'book/').replace('workbook.xml', 'workbook2.xml'), bytes]),
    );
    const root = '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="/book/workbook2.xml"/></Relationships>';
    expect(rowsOf(readBytes('a.xlsx', zipSync({ ...moved, '_rels/.rels': strToU8(root) })))).toEqual([[['1']]]);
    const document = zipSync({
      'word/document.xml': new Uint8Array(9),
      '_rels/.rels': strToU8(root.replace('book/workbook2', 'word/document')),
    });
    expect(readBytes('a.xlsx', document)).toEqual({ fileName: 'a.xlsx', problem: 'not-a-workbook' });
  });

  test('what another program writes is read as another reader reads it', async () => {
    const data = [
      ['', 'Decide', '排队'],
      ['Actions', 'a\nb', '<&>"\''],
      ['Emotion', 3.25, -2],
      ['Day', new Date('2026-03-01'), true],
    ];
    const cells = data.map((row) =>
      row.map((value) => (value instanceof Date ? { type: Date, value, format: 'dd/mm/yyyy' } : value === '' ? null : { value })),
    );
    const bytes = await writeXlsxFile([{ data: cells, sheet: 'Map' }]).toBuffer();
    expect(rowsOf(readBytes('a.xlsx', bytes))).toEqual([
      [
        ['', 'Decide', '排队'],
        ['Actions', 'a\nb', '<&>"\''],
        ['Emotion', '3.25', '-2'],
        ['Day', '2026-03-01', 'TRUE'],
      ],
    ]);
    const [other] = await readXlsxFile(bytes);
    expect(other?.data.slice(0, 3)).toEqual([[null, 'Decide', '排队'], ...data.slice(1, 3)]);
  });
});

describe('R6: a file that does harm, or is not for us, ends with a sentence of its own', () => {
  const cellsOf = (cells: string) => ({ sheets: { A: cells } });
  const problemOf = (outcome: ReadOutcome) => ('problem' in outcome ? outcome.problem : outcome.kind);
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  test.each([
    ['an old workbook', 'old-workbook', () => ole],
    ['a workbook with a password', 'protected', () => Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])],
    ['a binary workbook', 'old-workbook', () => zipSync({ 'xl/workbook.bin': new Uint8Array(9) })],
    [
      'an OpenDocument',
      'other-spreadsheet',
      () => zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
    ],
    ['a Numbers file', 'other-spreadsheet', () => zipSync({ 'Index/Document.iwa': new Uint8Array(9) })],
    ['nothing', 'empty', () => new Uint8Array(0)],
    ['a text of nothing', 'empty', () => strToU8('\ufeff \n\n')],
    ['a PDF of plain characters', 'not-text', () => strToU8('%PDF-1.4\n1 0 obj\n<< /Type /Catalog, /Pages 2 >>\n')],
    ['any other archive', 'unknown-kind', () => zipSync({ '../../etc/passwd': new Uint8Array(9) })],
    ['a project', 'is-project', () => strToU8('SQLite format 3\0')],
    ['an archive that is cut off', 'damaged', () => workbook(cellsOf('<row/>')).slice(0, 300)],
    [
      'a sheet that is cut off',
      'damaged',
      () => zipSync({ ...workbookFiles(cellsOf('')), 'xl/worksheets/sheet1.xml': strToU8('<worksheet><c r="A1') }),
    ],
    [
      'entities made of entities',
      'unsafe-xml',
      () =>
        zipSync({
          ...workbookFiles(cellsOf('')),
          'xl/sharedStrings.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'),
        }),
    ],
    [
      'an entity from a file',
      'unsafe-xml',
      () =>
        zipSync({
          ...workbookFiles(cellsOf('')),
          'xl/sharedStrings.xml': strToU8('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst/>'),
        }),
    ],
    [
      'a bomb',
      'unpacks-too-large',
      () => zipSync({ ...workbookFiles(cellsOf('')), 'xl/sharedStrings.xml': new Uint8Array(LIMITS.unpackedBytes) }),
    ],
    ['a bomb that calls itself small', 'unpacks-too-large', () => lyingZip(LIMITS.unpackedBytes + 1)],
    [
      'too many files',
      'unpacks-too-large',
      () => zipSync(Object.fromEntries(Array.from({ length: LIMITS.archiveFiles + 1 }, (_, at) => [`${at}`, new Uint8Array()]))),
    ],
    [
      'a cell in the last row of many sheets',
      'too-many-cells',
      () =>
        workbook({
          sheets: Object.fromEntries(
            Array.from({ length: 3 }, (_, at) => [`S${at}`, '<row r="1048576"><c r="A1048576"><v>1</v></c></row>']),
          ),
        }),
    ],
    [
      'wide rows',
      'too-many-cells',
      () => workbook(cellsOf(Array.from({ length: 130 }, (_, at) => `<row><c r="XFD${at + 1}"><v>1</v></c></row>`).join(''))),
    ],
    [
      'one long text over and over',
      'too-many-cells',
      () =>
        workbook({ ...cellsOf(`<row>${'<c t="s"><v>0</v></c>'.repeat(60)}</row>`), strings: `<si><t>${'x'.repeat(1_000_000)}</t></si>` }),
    ],
    [
      'more sheets than are read',
      'too-many-sheets',
      () =>
        zipSync({
          ...workbookFiles(cellsOf('<row/>')),
          'xl/workbook.xml': strToU8(`<workbook><sheets>${'<sheet name="a" r:id="r1"/>'.repeat(LIMITS.sheets + 1)}</sheets></workbook>`),
        }),
    ],
    ['a place that no sheet has', 'damaged', () => workbook(cellsOf('<row><c r="ZZZ9999999"><v>1</v></c></row>'))],
    ['a picture', 'not-text', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1])],
  ])('%s', (_, problem, make) => {
    expect(problemOf(readBytes('a.csv', make()))).toBe(problem);
  });

  test('any other archive that is called a workbook, and a document or a picture', () => {
    for (const bytes of [zipSync({ 'hello.txt': new Uint8Array(9) }), strToU8('%PDF-1.7\na, b\n'), Uint8Array.from([0x89, 0x50, 0, 0])])
      expect(problemOf(readBytes('a.xlsx', bytes))).toBe('not-a-workbook');
  });

  test('a project is one however large it is, and a JSON of nothing is empty', () => {
    const folder = makeFolder();
    const [project, json] = [path.join(folder, 'a.frontstage'), path.join(folder, 'a.json')];
    fs.writeFileSync(project, 'SQLite format 3\0');
    fs.truncateSync(project, LIMITS.readBytes + 1);
    expect(readSource(project)).toEqual({ fileName: 'a.frontstage', problem: 'is-project' });
    fs.writeFileSync(json, ' \n');
    expect(readSource(json)).toEqual({ fileName: 'a.json', problem: 'empty' });
  });

  test('a sheet that is listed several times is read once, and what is named of all sheets has one limit', () => {
    const errors = '<row><c t="e"><v>#REF!</v></c></row>'.repeat(40);
    const twice = '<sheets><sheet name="A" r:id="r1"/><sheet name="B" r:id="r1"/><sheet name="C" r:id="r2"/></sheets>';
    const files = { ...workbookFiles({ sheets: { A: errors, C: errors } }), 'xl/workbook.xml': strToU8(`<workbook>${twice}</workbook>`) };
    const { sheets, remarks } = tableOf(readBytes('a.xlsx', zipSync(files)));
    expect(sheets.map(({ name }) => name)).toEqual(['A', 'C']);
    expect(remarks.filter(({ code }) => code === 'error-cell')).toHaveLength(50);
    expect(remarks.at(-1)).toEqual({ code: 'more', count: 30, sheet: 'C' });
  });

  test('what is no file, and might never end, is not read', () => {
    const folder = makeFolder();
    fs.mkdirSync(path.join(folder, 'a.csv'));
    expect(readSource(path.join(folder, 'a.csv'))).toEqual({ fileName: 'a.csv', problem: 'no-file' });
    for (const name of ['pipe.csv', 'pipe.json']) {
      const pipe = path.join(folder, name);
      execFileSync('mkfifo', [pipe]);
      expect(readSource(pipe)).toEqual({ fileName: name, problem: 'no-file' });
    }
  });

  test('what is made to be slow is read to its end like any other', () => {
    const empty = ['\n', '\r', '\u2028'].map((end) => csv(`a\tb${end.repeat(200_000)}x`, 'a.md'));
    for (const outcome of empty) expect(tableOf(outcome).sheets).toHaveLength(1);
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(100_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`;
    expect(rowsOf(xlsx({ ...cellsOf('<row><c s="0"><v>1</v></c></row>'), styles }))).toEqual([[['1']]]);
    for (const attributes of ['a'.repeat(100_000), `a${' '.repeat(100_000)}b`, 'a = '.repeat(50_000)])
      expect(rowsOf(xlsx(cellsOf(`<row ${attributes}><c><v>1</v></c></row>`)))).toEqual([[['1']]]);
  });

  test('a CSV of 200 MB is not read at all', () => {
    const file = path.join(makeFolder(), 'large.csv');
    fs.writeFileSync(file, 'a,b\n');
    fs.truncateSync(file, 200 * 1024 * 1024);
    expect(readSource(file)).toEqual({ fileName: 'large.csv', problem: 'too-large' });
  });

  test('too many cells in a text', () => {
    expect(problemOf(csv(`${','.repeat(1999)}\n`.repeat(1001)))).toBe('table');
    expect(problemOf(csv(`a${','.repeat(1999)}\n`.repeat(1001)))).toBe('too-many-cells');
  });

  test('whatever the bytes are, there is an outcome', () => {
    const whole = workbook({ sheets: { A: '<row><c t="s"><v>0</v></c><c><f>1</f><v>2</v></c></row>' }, strings: '<si><t>a</t></si>' });
    const folder = makeFolder();
    const file = path.join(folder, 'a.xlsx');
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }).map((changes) => {
        const changed = Uint8Array.from(whole);
        for (const [at, byte] of changes) changed[at] = byte;
        return changed;
      }),
    );
    fc.assert(
      fc.property(bytes, (content) => {
        fs.writeFileSync(file, content);
        expect(parseReadOutcome(readSource(file))).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

/** An archive whose shared texts come to so many bytes, and which says that they are ten. */
function lyingZip(bytes: number): Uint8Array {
  const zip = zipSync({ ...workbookFiles({ sheets: { A: '' } }), 'xl/sharedStrings.xml': new Uint8Array(bytes) });
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === bytes) view.setUint32(at + 24, 10, true);
  return zip;
}
