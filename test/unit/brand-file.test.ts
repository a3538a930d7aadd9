import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../../shared/commands/command.ts';
import { lookOf } from '../../shared/export/look.ts';
import { parseBrand, writeBrand } from '../../shared/formats/brand-file.ts';
import { LIGHT } from '../../shared/layout/theme.ts';
import { apply } from '../../shared/model/change.ts';
import { projectOf, toDoc, toEntities } from '../../shared/model/document.ts';
import { templateDoc } from '../support/documents.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const brand = fc.record(
  { main: colour, accent: colour, paper: colour, font: fc.constantFrom('Inter', 'Tinos', 'One of a newer version') },
  { requiredKeys: [] },
);

describe('a brand as a file', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(
        brand,
        fc.option(fc.record({ name: fc.string({ maxLength: 40 }), data: fc.base64String() }), { nil: undefined }),
        (given, logo) => {
          expect(parseBrand(writeBrand({ brand: given, ...(logo && { logo }) }))).toEqual({ brand: given, ...(logo && { logo }) });
        },
      ),
    );
  });

  test.each(['', 'null', '[]', '{"format":"frontstage-brand"}', '{"format":"frontstage-brand","version":1,"main":"red"}'])(
    '%j is none',
    (text) => {
      expect(parseBrand(text)).toEqual({ problem: 'no-brand' });
    },
  );

  test('one of a newer version is not guessed at', () => {
    expect(parseBrand('{"format":"frontstage-brand","version":2}')).toEqual({ problem: 'newer' });
  });
});

describe('the brand of a project', () => {
  const doc = templateDoc('sample');
  const branded = toDoc([
    ...toEntities(doc),
    { kind: 'image', id: 'logo', hash: 'a'.repeat(64), mediaType: 'image/png', width: 20, height: 10, name: 'logo' },
    { ...projectOf(doc), brand: { main: '#003366', font: 'Carlito' }, logoId: 'logo' },
  ]);

  test('is what exports look like, unless they are asked not to', () => {
    expect(lookOf(branded, { format: 'pdf' })).toMatchObject({ font: 'Carlito', theme: { 'stage-fill': '#003366' } });
    expect(lookOf(branded, { format: 'pdf', font: 'Tinos' }).font).toBe('Tinos');
    expect(lookOf(branded, { format: 'pdf', isUnbranded: true })).toEqual({ font: 'Inter', theme: LIGHT });
  });

  test('has no logo once the image is gone', () => {
    const outcome = run(branded, { type: 'remove', ids: ['logo'] });
    expect('change' in outcome && projectOf(apply(branded, outcome.change)).logoId).toBe(undefined);
    expect('change' in outcome && projectOf(apply(branded, outcome.change)).brand).toEqual({ main: '#003366', font: 'Carlito' });
  });

  test('takes no image as its logo that is not there', () => {
    expect(run(doc, { type: 'set', ids: [projectOf(doc).id], fields: { logoId: 'nothing' } })).toEqual({ refused: { code: 'gone' } });
  });
});
