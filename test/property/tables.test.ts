// Laws of tables on the clipboard.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHtmlTable, writeHtmlTable } from '../../shared/formats/html-table.ts';
import { parseTsv, writeTsv } from '../../shared/formats/table.ts';

const piece = fc.constantFrom(
  '"',
  '""',
  '\t',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '  ',
  'a',
  '评',
  '<',
  '>',
  '&',
  '&lt;',
  '<br>',
  '</td>',
  '=1+1',
  '-2',
);
const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
);
const tableOf = (each: fc.Arbitrary<string>) => fc.array(fc.array(each, { minLength: 1, maxLength: 5 }), { maxLength: 6 });

test('a table written with tabs and read again is the same', () => {
  fc.assert(
    fc.property(tableOf(cell), (table) => {
      expect(parseTsv(writeTsv(table))).toEqual(table);
    }),
    { numRuns: 1000 },
  );
});

test('a table written as HTML and read again is the same; a no-break space comes back as a space', () => {
  const shown = cell.map((text) => text.replace(/\r\n?|\f/g, '\n'));
  const isTable = (table: readonly (readonly string[])[]) => table.length > 0;
  fc.assert(
    fc.property(tableOf(shown).filter(isTable), (table) => {
      const asShown = table.map((cells) => cells.map((each) => each.replaceAll('\u00a0', ' ')));
      expect(parseHtmlTable(writeHtmlTable(table))).toEqual(asShown);
    }),
    { numRuns: 1000 },
  );
});

const tag = fc.constantFrom(
  '<table>',
  '</table>',
  '<tr>',
  '</tr>',
  '<td>',
  '<td colspan=3 rowspan=2>',
  '<td colspan="99999">',
  '<th',
  '<!--',
  '-->',
);
const html = fc.array(fc.oneof(tag, piece, fc.string({ maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join(''));

test('R6: whatever text there is, reading it as a table throws nothing and gives rows of cells, or none', () => {
  fc.assert(
    fc.property(fc.oneof(html, fc.string({ unit: 'binary' })), (text) => {
      for (const read of [parseTsv(text), parseHtmlTable(text) ?? []]) {
        expect(read !== 'too-large' && read.every((row) => row.every((each) => typeof each === 'string'))).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
