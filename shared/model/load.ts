// From what a file holds to a document one can work with: every record parsed, the whole mended, and what was mended said.

import { apply, type Change } from './change.ts';
import { type Doc, toDoc } from './document.ts';
import { type Entity, parseEntity } from './entities.ts';
import { type Repair, repair } from './integrity.ts';

export type LoadedDoc = {
  readonly doc: Doc;
  /** From what the file says to `doc`; to be committed like any other. */
  readonly change: Change;
  readonly repairs: readonly Repair[];
};

/**
 * Records that do not parse, and kinds that a newer version made, are left out of the document and stay in the file; so does
 * whatever cannot stand without them. Mending never deletes what only waits for a record that is there but cannot be read.
 */
export function loadDoc(records: readonly unknown[]): LoadedDoc {
  let entities: Entity[] = [];
  /** Ids that the file has and the document has not. */
  const leftOut = new Set<string>();
  let unreadable = 0;
  let hasOtherProject = false;
  for (const record of records) {
    const parsed = parseEntity(record);
    if ('entity' in parsed) {
      entities.push(parsed.entity);
      continue;
    }
    if ('problem' in parsed) unreadable += 1;
    const {
      id,
      unreadable: unreadableId,
      kind,
    } = (record ?? {}) as { readonly id?: unknown; readonly unreadable?: unknown; readonly kind?: unknown };
    for (const each of [id, unreadableId]) if (typeof each === 'string') leftOut.add(each);
    if (kind === 'project') hasOtherProject = true;
  }
  for (let before = -1; leftOut.size > 0 && before !== entities.length; ) {
    before = entities.length;
    entities = entities.filter((entity) => {
      const stands = standsOn(entity).every((id) => !leftOut.has(id));
      if (!stands) leftOut.add(entity.id);
      return stands;
    });
  }
  const doc = toDoc(entities);
  const { change, repairs } = repair(doc, leftOut);
  return {
    doc: apply(doc, change),
    // A project record that cannot be read is not replaced by another beside it.
    change: hasOtherProject ? change.filter(({ after, before }) => before || after?.kind !== 'project') : change,
    repairs: unreadable > 0 ? [{ code: 'unreadable', count: unreadable }, ...repairs] : repairs,
  };
}

/** The ids without which an entity has no place. */
export function standsOn(entity: Entity): readonly string[] {
  switch (entity.kind) {
    case 'project':
    case 'map':
    case 'persona':
    case 'image':
    case 'customerList':
    case 'workshop':
      return [];
    case 'stage':
    case 'lane':
    case 'view':
    case 'stop':
      return [entity.mapId];
    case 'ballot':
    case 'idea':
      return [entity.workshopId];
    case 'silence':
      return [entity.mapId, entity.subjectId];
    case 'step':
      return [entity.stageId];
    case 'card':
      return [entity.laneId, entity.stepId, entity.lastStepId];
    case 'connector':
      return [entity.fromCardId, entity.toCardId];
    case 'score':
      return [entity.laneId, entity.stepId, ...(entity.personaId === undefined ? [] : [entity.personaId])];
    case 'measure':
      return [entity.subjectId];
    case 'round':
      return [entity.measureId];
  }
}
