// Personas as a file: what is written is read again, also into a project; what is none ends in a reason.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../../shared/commands/command.ts';
import { type PersonaToTake, takeInPersonas } from '../../shared/commands/take-in-personas.ts';
import { type LibraryPersona, parsePersonas, writePersonas } from '../../shared/formats/personas.ts';
import { apply } from '../../shared/model/change.ts';
import type { Doc } from '../../shared/model/document.ts';
import { LIFECYCLES } from '../../shared/model/entities/personas.ts';
import { personasOf } from '../../shared/model/grid.ts';
import { repair } from '../../shared/model/integrity.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { type Profile, toProfile } from '../../shared/model/profile.ts';
import { countingIds, templateDoc } from '../support/documents.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const rating = fc.integer({ min: 1, max: 5 });
const profile: fc.Arbitrary<Profile> = fc.record(
  {
    title: text,
    colour: fc.constantFrom('#2b3a42', '#B03A6F'),
    quote: text,
    goals: text,
    latentNeeds: text,
    segment: text,
    share: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    lifecycle: fc.constantFrom(...LIFECYCLES),
    contribution: rating,
    growth: rating,
  },
  { requiredKeys: ['title', 'colour'] },
);
const persona: fc.Arbitrary<LibraryPersona> = fc.record(
  { profile, picture: fc.record({ name: text, data: fc.base64String() }) },
  { requiredKeys: ['profile'] },
);

function taken(doc: Doc, personas: readonly PersonaToTake[]): Doc {
  return takeInPersonas(personas, countingIds('taken')).reduce((current, command) => {
    const outcome = run(current, command);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    return apply(current, outcome.change);
  }, doc);
}

test('what is written is read again, and comes into a project as it was', () => {
  fc.assert(
    fc.property(fc.array(persona, { minLength: 1, maxLength: 6 }), (personas) => {
      const read = parsePersonas(writePersonas(personas));
      expect(read).toEqual({ personas, broken: 0 });
      const doc = taken(
        templateDoc('empty'),
        personas.map((each) => ({ profile: each.profile, imageId: undefined, replacedId: undefined })),
      );
      expect(personasOf(doc).map(toProfile)).toEqual(personas.map((each) => each.profile));
      expect(repair(doc).repairs).toEqual([]);
    }),
  );
});

test('one who is replaced says all of the other and nothing else, and keeps id, place and scores', () => {
  fc.assert(
    fc.property(profile, (other) => {
      const doc = templateDoc('sample');
      const [before] = personasOf(doc);
      const after = taken(doc, [{ profile: other, imageId: undefined, replacedId: before?.id }]);
      expect(personasOf(after)).toEqual([{ kind: 'persona', id: before?.id, order: before?.order, ...other }]);
      expect(after.score).toBe(doc.score);
    }),
  );
});

const library = (personas: unknown, version: unknown = 1) => JSON.stringify({ format: 'frontstage-personas', version, personas });
const ANN = { title: 'Ann', colour: '#2b3a42' };

test('R6: of a harmed file comes what can be read; what is no file of personas ends in a reason', () => {
  expect(parsePersonas(library([ANN, { title: 'Bo' }, 7, null, { ...ANN, share: 120 }]))).toEqual({
    personas: [{ profile: ANN }],
    broken: 4,
  });
  expect(parsePersonas(library([{ ...ANN, id: 'mine', order: '', imageId: 'x', kind: 'map', other: {}, picture: { data: 7 } }]))).toEqual({
    personas: [{ profile: ANN }],
    broken: 0,
  });
  expect(parsePersonas(library([ANN], 2))).toEqual({ problem: 'newer' });
  expect(parsePersonas(library([]))).toEqual({ problem: 'no-personas' });
  expect(parsePersonas(library([{}]))).toEqual({ problem: 'no-personas' });
  expect(parsePersonas(library(Array.from({ length: LIMITS.libraryPersonas + 1 }, () => ANN)))).toEqual({ problem: 'too-many' });
  for (const junk of ['', 'null', '[]', '{}', '"x"', '{"format":"frontstage-personas"}', library('x'), library([ANN], '1')])
    expect(parsePersonas(junk)).toEqual({ problem: 'no-library' });
});

test('R6: junk throws nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.anything().map((each) => library([each])),
        fc.anything().map((each) => library(each)),
      ),
      (junk) => {
        expect(parsePersonas(junk)).toBeDefined();
      },
    ),
    { numRuns: 500 },
  );
});
