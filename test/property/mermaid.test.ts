// Laws of reading Mermaid journeys: nothing makes it fail, and what is written comes back.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../../shared/commands/command.ts';
import { toMap } from '../../shared/formats/journey-map.ts';
import { type JourneySection, parseJourney, parseJourneys } from '../../shared/formats/mermaid.ts';
import { apply } from '../../shared/model/change.ts';
import { repair } from '../../shared/model/integrity.ts';
import { countingIds, templateDoc } from '../support/documents.ts';

const word = fc.stringMatching(/^[A-Za-z\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff ()!?'./-]{0,20}$/).map((text) => `x${text.trim()}`);
const task = fc.record({
  title: word,
  score: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
  actors: fc.uniqueArray(word, { maxLength: 3 }),
});
const journey = fc.record({
  title: word,
  sections: fc.array(fc.record({ title: word, tasks: fc.array(task, { minLength: 1, maxLength: 4 }) }), { minLength: 1, maxLength: 4 }),
});

function written({ title, sections }: { readonly title: string; readonly sections: readonly JourneySection[] }, newLine: string): string {
  const lines = sections.flatMap((section) => [
    `  section ${section.title}`,
    ...section.tasks.map(
      ({ title: name, score, actors }) => `    ${[name, score, ...(actors.length > 0 ? [actors.join(', ')] : [])].join(': ')}`,
    ),
  ]);
  return ['journey', `  title ${title}`, ...lines, ''].join(newLine);
}

test('what is written comes back the same, in a file or in a fence', () => {
  fc.assert(
    fc.property(journey, fc.constantFrom('\n', '\r\n', '\r'), (given, newLine) => {
      const text = written(given, newLine);
      const wanted = { ...given, warnings: [] };
      expect(parseJourney(text)).toEqual(wanted);
      expect(parseJourneys(`# Notes${newLine}\`\`\`mermaid${newLine}${text}\`\`\`${newLine}`)).toEqual({ journeys: [wanted] });
    }),
  );
});

/** Pieces of which journeys are made, in any order, and anything between them. */
const piece = fc.oneof(
  fc.constantFrom(
    'journey',
    '\n',
    '\r\n',
    ' ',
    ':',
    '：',
    ';',
    '#',
    '#35;',
    '#55296;',
    '%%',
    '%%{',
    '}%%',
    '---',
    '```mermaid',
    '```',
    'title ',
    'section ',
    '5',
    '-1',
    '1e9',
  ),
  fc.constantFrom('accTitle: ', 'accDescr {', '}', 'Me, Cat', '\uFEFF', '\0', '<br>'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('no text makes reading fail, and every journey that is read becomes a whole map', () => {
  const before = templateDoc('sample');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isBegun) => {
      const found = parseJourneys(`${isBegun ? 'journey\nGo: 3: Busy parent\n' : ''}${pieces.join('')}`);
      if ('problem' in found) {
        expect(found.problem.line).toBeGreaterThanOrEqual(1);
        expect(found.problem.column).toBeGreaterThanOrEqual(1);
        return;
      }
      const newId = countingIds('new');
      let doc = before;
      for (const each of found.journeys) {
        for (const command of toMap(doc, each, newId).commands) {
          const outcome = run(doc, command);
          if ('refused' in outcome) throw new Error(outcome.refused.code);
          doc = apply(doc, outcome.change);
        }
      }
      expect(repair(doc).repairs).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('a text made to be slow is read to its end like any other', () => {
  const slow = ['%%{', 'accDescr {\n', '---\n\n', '#a', '```mermaid\n', ': ', ';'].map((part) => `journey\n${part.repeat(50_000)}`);
  const gap = ' '.repeat(100_000);
  const lines = ['\n', '\r', '\u2028'].map((end) => end.repeat(100_000));
  const slower = [
    `journey\ntitle${gap}x\u2028y: 1\n a: 3`,
    `journey\nsection${gap}x\u2028y: 1\n a: 3`,
    ...lines.flatMap((empty) => [`---\nx${empty}x\n---\njourney\n a: 3`, `journey\n${empty}}\n a: 3`]),
  ];
  for (const text of [...slow, ...slower]) expect(parseJourneys(text)).toBeDefined();
});
