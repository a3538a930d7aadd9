// The command that brings things which have no place in the grid: personas, measures with their rounds, images, saved views, silenced
// checks, customer lists, and the records of workshops.

import type { Edit } from '../model/change.ts';
import { all, type Doc, find, get } from '../model/document.ts';
import type { SavedView, Silence } from '../model/entities/map.ts';
import type { Measure, Round } from '../model/entities/measures.ts';
import type { CustomerList, Persona } from '../model/entities/personas.ts';
import type { Image } from '../model/entities/project.ts';
import type { Ballot, Workshop } from '../model/entities/workshops.ts';
import { type Entity, parseEntity } from '../model/entities.ts';
import { measuresOf, personasOf } from '../model/grid.ts';
import { byOrder, keyAt, keyBetween } from '../model/order.ts';
import { hasNewLostTies } from '../model/ties.ts';
import { isHideable, viewsOf } from '../model/views.ts';
import { refuseBallot } from './ballots.ts';
import { changed, type Outcome, refuse } from './outcome.ts';

/** What has an order comes last among its like. */
export type AdditionCommand =
  | {
      readonly type: 'add';
      readonly entity:
        | Omit<Persona, 'order'>
        | Omit<Measure, 'order'>
        | Omit<SavedView, 'order'>
        | Omit<CustomerList, 'order'>
        | Workshop
        | Ballot
        | Round
        | Silence
        | Image;
    }
  /** In their order, of things that a file may bring by the thousand; none is tied to another of them. */
  | { readonly type: 'addEach'; readonly entities: readonly (Omit<Persona, 'order'> | Omit<Measure, 'order'> | Round)[] };

type Addition = Extract<AdditionCommand, { readonly type: 'add' }>['entity'];

export function runAdditionCommand(doc: Doc, command: AdditionCommand): Outcome {
  return command.type === 'add' ? add(doc, command.entity) : addEach(doc, command.entities);
}

function addEach(doc: Doc, entities: Extract<AdditionCommand, { readonly type: 'addEach' }>['entities']): Outcome {
  const edits: Edit[] = [];
  const taken = new Set<string>();
  /** The order of the last persona (at ''), and of the last measure of each subject. */
  const lasts = new Map<string, string>();
  for (const entity of entities) {
    if (taken.has(entity.id)) return refuse('id-taken');
    taken.add(entity.id);
    const refused = refuseAddition(doc, entity);
    if (refused) return refused;
    if (entity.kind === 'round') {
      edits.push({ after: entity });
      continue;
    }
    const subject = entity.kind === 'measure' ? entity.subjectId : '';
    const there = () => (entity.kind === 'measure' ? measuresOf(doc, entity.subjectId) : personasOf(doc)).at(-1)?.order;
    const order = keyBetween(lasts.get(subject) ?? there(), undefined);
    lasts.set(subject, order);
    edits.push({ after: { ...entity, order } });
  }
  return changed(edits);
}

function refuseAddition(doc: Doc, entity: Addition): Outcome | undefined {
  if (find(doc, entity.id)) return refuse('id-taken');
  // What has an order gets it below.
  if (!('entity' in parseEntity({ order: '-', ...entity }))) return refuse('invalid-value');
  if (hasNewLostTies(entity as Entity, undefined, (id, to) => doc[to].has(id))) return refuse('gone');
  const isLost =
    (entity.kind === 'round' && !doc.measure.has(entity.measureId)) || (entity.kind === 'measure' && !isSubject(doc, entity.subjectId));
  return isLost ? refuse('gone') : undefined;
}

function add(doc: Doc, entity: Addition): Outcome {
  const refused = refuseAddition(doc, entity);
  if (refused) return refused;
  switch (entity.kind) {
    case 'persona':
      return changed([{ after: { ...entity, order: keyAt(personasOf(doc), Number.POSITIVE_INFINITY) } }]);
    case 'measure':
      return changed([{ after: { ...entity, order: keyAt(measuresOf(doc, entity.subjectId), Number.POSITIVE_INFINITY) } }]);
    case 'view':
      if (!get(doc, 'map', entity.mapId) || !entity.hiddenIds.every((id) => isHideable(doc, entity.mapId, id))) return refuse('gone');
      return changed([{ after: { ...entity, order: keyAt(viewsOf(doc, entity.mapId), Number.POSITIVE_INFINITY) } }]);
    case 'customerList':
      return changed([{ after: { ...entity, order: keyAt(all(doc, 'customerList').toSorted(byOrder), Number.POSITIVE_INFINITY) } }]);
    case 'ballot':
      if (!get(doc, 'workshop', entity.workshopId)) return refuse('gone');
      return refuseBallot(entity) ?? changed([{ after: entity }]);
    case 'round':
    case 'workshop':
      return changed([{ after: entity }]);
    case 'silence':
      return get(doc, 'map', entity.mapId) && find(doc, entity.subjectId) ? changed([{ after: entity }]) : refuse('gone');
    case 'image':
      return changed([{ after: entity }]);
  }
}

/** A measure is about a map, a step, a lane or a card. */
export function isSubject(doc: Doc, id: string): boolean {
  return doc.map.has(id) || doc.step.has(id) || doc.lane.has(id) || doc.card.has(id);
}
