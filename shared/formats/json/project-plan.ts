// What a project in JSON brings into another: its maps with all that belongs to them, its personas and lists of customers. What the project
// itself is called, and the records of its workshops, stay behind.

import type { Command } from '../../commands/command.ts';
import type { ProjectSource } from '../../ipc/import-api.ts';
import { all, type Doc, find, get, projectOf, toEntities } from '../../model/document.ts';
import type { Persona } from '../../model/entities/personas.ts';
import { type Entity, isRecord, type Kind, parseEntity } from '../../model/entities.ts';
import { mapsOf, personasOf } from '../../model/grid.ts';
import { LIMITS } from '../../model/limits.ts';
import { loadDoc } from '../../model/load.ts';
import { byOrder, keysAt } from '../../model/order.ts';
import { freeTitle } from '../free-title.ts';
import type { ImportNote, Planned } from '../planned.ts';
import type { ProjectFault, ProjectRecord } from './project-json.ts';

/**
 * Ids stay what they are unless they are taken. A persona of a name that is here is the one who is here; an image is the same where its
 * bytes are. What was here before and comes once more names what it is a copy of, so that the two can be compared.
 * @param newId gives a new unique id at each call.
 */
export function planProject(before: Doc, source: ProjectSource, newId: () => string): Planned {
  const { fileName } = source;
  if ('fault' in source) return { commands: [], mapIds: [], notes: [{ ...toNote(source.fault, fileName), isError: true }] };
  const hashes = new Set(source.images.map(({ hash }) => hash));
  const { doc, repairs } = loadDoc(source.records.filter((record) => record.kind !== 'image' || hasBytes(record, hashes)));
  const ids = new Map<string, string>();
  const known = knownHere(before, doc);
  const isNew = ({ id, kind }: Entity) => kind !== 'project' && !known.has(id);
  const entities = toEntities(doc).filter((entity) => isNew(entity) && !isRecord(entity));
  for (const [id, here] of known) ids.set(id, here);
  for (const { id } of entities) ids.set(id, find(before, id) ? newId() : id);
  const moved = entities.map((entity) => {
    const placed = inPlace(entity, ids, before);
    return placed.kind === 'map' ? { ...placed, title: freeTitle(before, placed.title) } : placed;
  });

  const shown = new Set(moved.flatMap((entity) => ('imageId' in entity ? [entity.imageId] : [])));
  const images = moved.filter((entity) => entity.kind === 'image').filter(({ id }) => shown.has(id));
  const maps = withFreeStops(before, moved.filter(isOfMap));
  const commands: readonly Command[] = [
    ...[...images, ...ordered(moved, 'persona'), ...ordered(moved, 'customerList')].map((entity) => ({ type: 'add', entity }) as const),
    ...(doc.map.size > 0 ? [{ type: 'addMap', entities: maps } as const] : []),
  ];
  const unknown = new Set(source.records.flatMap((record) => ('unknownKind' in parseEntity(record) ? [record.kind] : [])));
  const mended = repairs.reduce((sum, { code, count }) => sum + (code === 'unreadable' || code === 'project-made' ? 0 : count), 0);
  const merged = personasOf(doc).filter((persona) => isToldOtherwise(persona, get(before, 'persona', known.get(persona.id))));
  const notes = [
    ...source.faults.map((fault) => toNote(fault, fileName)),
    ...(mended > 0 ? [{ fileName, key: 'import.project.mended', values: { count: mended } } as const] : []),
  ];
  const shownHashes = new Set(images.map(({ hash }) => hash));
  return {
    commands,
    mapIds: mapsOf(doc).map(({ id }) => ids.get(id) ?? id),
    images: source.images.filter(({ hash }) => shownHashes.has(hash)),
    whole: { title: projectOf(doc).title, records: source.records, images: source.images, notes },
    notes: [
      ...notes,
      ...(merged.length > 0
        ? [{ fileName, key: 'import.project.personas', values: { names: merged.map(({ title }) => title).join(', ') } } as const]
        : []),
      ...(doc.workshop.size > 0 ? [{ fileName, key: 'import.project.workshops', values: { count: doc.workshop.size } } as const] : []),
      ...(unknown.size > 0 ? [{ fileName, key: 'import.project.unknown', values: { kinds: [...unknown].join(', ') } } as const] : []),
    ],
  };
}

function toNote({ code, path = '', value = '', line, column }: ProjectFault, fileName: string): ImportNote {
  const place = { ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
  return { fileName, ...place, key: `import.project.${code}`, values: { path, value, limit: LIMITS.entities } };
}

function hasBytes(record: ProjectRecord, hashes: ReadonlySet<string>): boolean {
  return hashes.has((record as { readonly hash?: string }).hash ?? '');
}

/** Personas and images that are here already: by the id in the file, the id here. Each of these is found once. */
function knownHere(before: Doc, doc: Doc): ReadonlyMap<string, string> {
  const here = new Map<string, string>([
    ...personasOf(before).flatMap(({ id, title }) => (title.trim() === '' ? [] : [[nameOf(title), id] as const])),
    ...all(before, 'image').map(({ id, hash }) => [hash, id] as const),
  ]);
  const known = new Map<string, string>();
  for (const entity of [...personasOf(doc), ...all(doc, 'image')]) {
    const name = entity.kind === 'image' ? entity.hash : nameOf(entity.title);
    const id = here.get(name);
    if (id === undefined) continue;
    known.set(entity.id, id);
    if (entity.kind === 'persona') here.delete(name);
  }
  return known;
}

/** Where it stands among the others is nothing that it says; what its picture shows is named by an id. */
function isToldOtherwise(persona: Persona, here: Persona | undefined): boolean {
  const told = ({ id, order, imageId, ...fields }: Persona) => JSON.stringify(Object.entries(fields).toSorted());
  return here !== undefined && told(persona) !== told(here);
}

function nameOf(title: string): string {
  return `persona ${title.normalize('NFC').trim()}`;
}

const OF_MAPS: readonly Kind[] = ['persona', 'image', 'customerList'];

function isOfMap({ kind }: Entity): boolean {
  return !OF_MAPS.includes(kind);
}

function ordered<K extends 'persona' | 'customerList'>(entities: readonly Entity[], kind: K) {
  return entities.filter((entity) => entity.kind === kind).toSorted((a, b) => byOrder(a as never, b as never)) as Extract<
    Entity,
    { readonly kind: K }
  >[];
}

/** Kinds that say what they are a copy of. */
const COPIED: readonly Kind[] = ['map', 'stage', 'step', 'lane', 'card', 'connector'];

/** With the ids that things have from now on, in whatever field names some. An idea stays behind with its workshop. */
function inPlace(entity: Entity, ids: ReadonlyMap<string, string>, before: Doc): Entity {
  const named = (value: unknown): unknown => (Array.isArray(value) ? value.map(named) : (ids.get(value as string) ?? value));
  const fields = Object.entries(entity).flatMap(([field, value]) =>
    field === 'ideaId' ? [] : [[field, field === 'id' || /Ids?$/.test(field) ? named(value) : value]],
  );
  const isCopy = COPIED.includes(entity.kind) && ids.get(entity.id) !== entity.id && find(before, entity.id)?.kind === entity.kind;
  return { ...(isCopy && { originId: entity.id }), ...Object.fromEntries(fields) };
}

/** Stops are of the whole project: those that come follow those that are here. */
function withFreeStops(before: Doc, entities: readonly Entity[]): readonly Entity[] {
  const stops = entities.filter((entity) => entity.kind === 'stop').toSorted(byOrder);
  const keys = keysAt(all(before, 'stop').toSorted(byOrder), Number.POSITIVE_INFINITY, stops.length);
  const orders = new Map(stops.map(({ id }, index) => [id, keys[index] ?? '']));
  return entities.map((entity) => (entity.kind === 'stop' ? { ...entity, order: orders.get(entity.id) ?? entity.order } : entity));
}
