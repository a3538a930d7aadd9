// What comes of a project in JSON in another one that has personas, and no map, of its own.

import { expect, test } from 'vitest';
import { planImport } from '../../shared/formats/import-plan.ts';
import { toDoc } from '../../shared/model/document.ts';
import type { Persona } from '../../shared/model/entities/personas.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { countingIds } from '../support/documents.ts';

const project: Entity = { kind: 'project', id: 'p', title: 'Here', client: '', language: 'en' };
const persona = (id: string, title: string, more: Partial<Persona> = {}): Persona => ({
  kind: 'persona',
  id,
  order: id,
  title,
  colour: '#336699',
  ...more,
});
const sourceOf = (records: readonly Entity[]) =>
  ({ kind: 'project', fileName: 'a.json', records: [{ ...project, id: 'q' }, ...records], images: [], faults: [] }) as const;

test('a project without a map keeps what it is: only what the caller calls new is taken whole', () => {
  const before = toDoc([project, persona('a', 'Mina')]);
  const source = sourceOf([persona('b', 'Otto')]);
  expect(planImport(before, [source], countingIds()).whole).toBeUndefined();
  expect(planImport(toDoc([project]), [source], countingIds(), true).whole?.records).toEqual(source.records);
});

test('personas without a name are nobody that is here, and what a known one is told otherwise is said', () => {
  const before = toDoc([project, persona('a', 'Mina'), persona('b', ' '), persona('c', 'Otto')]);
  const { after, notes } = planImport(
    before,
    [sourceOf([persona('d', 'Mina', { colour: '#112233' }), persona('e', ''), persona('f', ''), persona('g', 'Otto')])],
    countingIds(),
  );
  expect([...after.persona.keys()]).toEqual(['a', 'b', 'c', 'e', 'f']);
  expect(notes.map(({ key, values }) => [key, values.names])).toEqual([['import.project.personas', 'Mina']]);
});
