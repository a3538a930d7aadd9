// Laws of a project as JSON: nothing is lost on the way out and in, no text makes reading fail, and what comes into another project is whole.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runEach } from '../../shared/commands/run-each.ts';
import { placeOfFault } from '../../shared/formats/json/json-fault.ts';
import { type ProjectRecord, readProject, writeProject } from '../../shared/formats/json/project-json.ts';
import { planProject } from '../../shared/formats/json/project-plan.ts';
import { toEntities } from '../../shared/model/document.ts';
import { repair } from '../../shared/model/integrity.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { countingIds, pick, play, templateDoc } from '../support/documents.ts';

const scripts = fc.array(pick, { maxLength: 30 }).map((picks) => play(templateDoc('sample'), picks));

/** What a newer version may have written beside what we know. */
const field = fc.oneof(fc.constantFrom('__proto__', 'toString', 'extra', 'αβ'), fc.string({ unit: 'binary', maxLength: 8 }));
const extra = fc.dictionary(
  field.filter((name) => !['kind', 'id'].includes(name)),
  fc.jsonValue({ maxDepth: 3, noUnicodeString: false }).map((value) => JSON.parse(JSON.stringify(value)) as unknown),
  { maxKeys: 3, noNullPrototype: true },
);
const newer = fc.uniqueArray(
  fc
    .tuple(fc.stringMatching(/^[a-z]{3,8}-newer$/), fc.stringMatching(/^newer-[\w.:-]{1,20}$/), extra)
    .map(([kind, id, fields]): ProjectRecord => ({ ...fields, kind, id })),
  { maxLength: 3, selector: ({ id }) => id },
);
const image = fc.uint8Array({ maxLength: 20 }).map((bytes) => ({
  hash: Buffer.from(bytes).toString('hex').padStart(64, '0').slice(-64),
  mediaType: 'image/png',
  data: Buffer.from(bytes).toString('base64'),
}));

const sourceOf = (records: readonly ProjectRecord[]) => ({ fileName: 'a.json', kind: 'project', records, images: [], faults: [] }) as const;

const bothById = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

test('what is written comes back the same, with kinds and fields that only a newer version knows; written again it is the same text', () => {
  fc.assert(
    fc.property(
      scripts,
      newer,
      extra,
      fc.uniqueArray(image, { selector: ({ hash }) => hash, maxLength: 3 }),
      (doc, others, fields, images) => {
        const records = [...toEntities(doc).map((entity) => Object.assign(JSON.parse('{}'), fields, entity) as ProjectRecord), ...others];
        const text = writeProject(records, images);
        const read = readProject(text);
        if ('fault' in read) throw new Error(read.fault.code);
        expect(read.faults).toEqual([]);
        expect(read.records.toSorted(bothById)).toEqual(records.toSorted(bothById));
        expect(read.images.toSorted((a, b) => (a.hash < b.hash ? -1 : 1))).toEqual(images.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)));
        expect(writeProject(read.records.toReversed(), read.images)).toBe(text);
      },
    ),
    { numRuns: 60 },
  );
});

test('as another project, all of its maps come in whole, once or twice, and nothing that was there changes', () => {
  fc.assert(
    fc.property(scripts, scripts, (before, given) => {
      const newId = countingIds('fresh');
      let doc = before;
      for (const _ of [1, 2]) {
        const planned = planProject(doc, sourceOf(toEntities(given)), newId);
        const made = runEach(doc, planned.commands);
        if ('refused' in made) throw new Error(made.refused.code);
        expect(made.change.every(({ before: was }) => was === undefined)).toBe(true);
        const plain = (title = '') => title.replace(/( \d+)+$/, '');
        expect(planned.mapIds.map((id) => plain(made.doc.map.get(id)?.title))).toEqual(
          [...given.map.values()].toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ title }) => plain(title)),
        );
        const here = new Set([...doc.map.values()].map(({ title }) => title));
        expect(planned.mapIds.map((id) => made.doc.map.get(id)?.title ?? '').filter((title) => title && here.has(title))).toEqual([]);
        for (const kind of [
          'map',
          'stage',
          'step',
          'lane',
          'card',
          'connector',
          'score',
          'measure',
          'round',
          'view',
          'stop',
          'silence',
        ] as const)
          expect([kind, made.doc[kind].size - doc[kind].size]).toEqual([kind, given[kind].size]);
        doc = made.doc;
      }
      expect(repair(doc).repairs).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const envelope = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json({ noUnicodeString: false }),
  fc.record({
    format: fc.oneof(fc.constant('frontstage'), fc.jsonValue()),
    version: fc.oneof(fc.constant(1), fc.jsonValue()),
    entities: fc.oneof(
      fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(...toEntities(templateDoc('sample'))).map((entity) => ({ ...entity, title: 4 })))),
      fc.subarray([...toEntities(templateDoc('sample'))]),
      fc.jsonValue(),
    ),
    images: fc.oneof(fc.array(fc.oneof(image, fc.jsonValue())), fc.jsonValue()),
  }).map((file) => JSON.stringify(file)),
); // biome-ignore format: as it stands it reads like the file

test('no text makes reading fail, and whatever is read comes into a project whole or is refused in words', () => {
  const before = templateDoc('blueprint');
  fc.assert(
    fc.property(envelope, (text) => {
      const read = readProject(text);
      if ('fault' in read) return void expect(read.fault.code).toMatch(/./);
      const { commands } = planProject(before, sourceOf(read.records), countingIds('fresh'));
      const made = runEach(before, commands);
      if ('refused' in made) throw new Error(`${made.refused.code} ${text}`);
      expect(repair(made.doc).repairs).toEqual([]);
      expect(loadDoc(read.records).doc.project.size).toBe(1);
    }),
    { numRuns: 1000 },
  );
});

test('a text that is no JSON has its place where the engine says it is, and nothing deep or long is too much', () => {
  const spoilt = fc.tuple(
    fc.json({ noUnicodeString: false }),
    fc.nat(),
    fc.constantFrom('', ',', '}', ']', '"', ':', '1', 'x', '\n', '\\', '\u0001', '01', '-'),
  );
  fc.assert(
    fc.property(spoilt, fc.boolean(), ([whole, at, sign], isCut) => {
      const place = at % (whole.length + 1);
      const text = whole.slice(0, place) + sign + (isCut ? '' : whole.slice(place + 1));
      try {
        JSON.parse(text);
      } catch (error) {
        const found = placeOfFault(text);
        const [, said] = /at position (\d+)/.exec(String(error)) ?? [];
        const lines = text.split('\n');
        const offset = lines.slice(0, found.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + found.column - 1;
        // Within a string or a number that is broken, the engine goes on to the sign that breaks it.
        if (said !== undefined) expect(offset).toBeLessThanOrEqual(Number(said));
        expect(offset).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2000 },
  );
  expect(placeOfFault('['.repeat(200_000))).toEqual({ line: 1, column: 200_001 });
  expect(placeOfFault(`{\n  "a": 1,\n  "b" 2\n}`)).toEqual({ line: 3, column: 7 });
  expect(readProject('['.repeat(200_000))).toEqual({ fault: { code: 'not-json', line: 1, column: 200_001 } });
});
