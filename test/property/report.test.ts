// The report: whatever stands in a project, its tables keep their cells and nothing of it is markup.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMarkdown, toTable } from '../../shared/export/markdown.ts';
import { toReport } from '../../shared/export/report.ts';
import { type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';

const HOSTILE = [
  '|',
  'a | b',
  '\\',
  'ends in \\',
  '\\|',
  '`code`',
  '<img src=x onerror=alert(1)>',
  '<script>',
  '[text](javascript:alert(1))',
  '![](https://example.com/a.png)',
  'https://example.com',
  'www.example.com',
  '&lt;b&gt;',
  'one\n\n# two',
  'a\r\n| --- |',
  '- item',
  '1. item',
  '***',
  '---',
  '~~gone~~',
  '$x$',
  '退货\u2028处理',
];
const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 60 }));

/** As a reader of GitHub's tables does: a bar that a backslash stands before is no end of a cell. */
function cellsOf(row: string): readonly string[] {
  return row
    .replace(/\\[!-/:-@[-`{-~]/g, 'x')
    .split('|')
    .slice(1, -1);
}

/** With a letter for every escaped character. */
const bare = (line: string) => line.replace(/\\[!-/:-@[-`{-~]/g, 'x');

test('what is plain has no character that could be markup, and is one line', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const plain = toMarkdown(text);
      expect(plain).not.toMatch(/[\n\r\u2028]/);
      expect(bare(plain)).not.toMatch(/[<>[\]`*_|~]|(https?|ftp):\/\/|www\.|^[-=#]|^\+( |$)|^\d+[.)]( |$)/i);
      // An ampersand means something only where an entity begins.
      expect(plain).not.toMatch(/(?<!\\)&(#|[a-z][a-z\d]*;)/i);
    }),
  );
});

test('a plain text says what it said, with its white space as single spaces', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(toMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  );
});

test('every row of a table has the cells of its head', () => {
  const table = fc.tuple(
    fc.array(hostile, { minLength: 1, maxLength: 6 }),
    fc.array(fc.array(hostile, { maxLength: 8 }), { maxLength: 6 }),
  );
  fc.assert(
    fc.property(table, ([head, rows]) => {
      const lines = toTable(head, rows).split('\n');
      expect(lines).toHaveLength(rows.length + 2);
      for (const line of lines) expect(cellsOf(line)).toHaveLength(head.length);
    }),
  );
});

test('a report keeps its headings and the cells of its tables under whatever titles, texts and names there are', () => {
  const sample = templateDoc('sample');
  const say = createSay('en');
  const shapeOf = (doc: Doc) => {
    const [map] = mapsOf(doc);
    const lines = toReport(doc, map?.id ?? '', say, '2026-11-22').split('\n');
    return lines.map((line) =>
      line.startsWith('|') ? cellsOf(line).length : line.startsWith('#') ? line.split(' ')[0] : line === '' ? '' : 'text',
    );
  };
  const shape = shapeOf(sample);
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), (texts) => {
      let at = 0;
      const next = () => `${texts[at++ % texts.length]}x`;
      const entities = toEntities(sample).map((entity) => ({
        ...entity,
        ...('title' in entity && { title: next() }),
        ...('text' in entity && { text: next() }),
        ...('owner' in entity && { owner: next() }),
        ...('client' in entity && { client: next() }),
      }));
      expect(shapeOf(toDoc(entities as typeof entities & ReturnType<typeof toEntities>))).toEqual(shape);
    }),
    { numRuns: 60 },
  );
});
