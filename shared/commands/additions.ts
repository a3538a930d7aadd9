// The command that brings things which have no place in the grid: personas, measures with their rounds, images, saved views, silenced
// checks, customer lists, and the records of workshops.

import { all, type Doc, find, get } from '../model/document.ts';
import {
  type Ballot,
  type CustomerList,
  type Entity,
  type Image,
  type Measure,
  type Persona,
  parseEntity,
  type Round,
  type SavedView,
  type Silence,
  type Workshop,
} from '../model/entities.ts';
import { measuresOf, personasOf } from '../model/grid.ts';
import { byOrder, keyAt } from '../model/order.ts';
import { hasNewLostTies } from '../model/ties.ts';
import { isHideable, viewsOf } from '../model/views.ts';
import { refuseBallot } from './ballots.ts';
import { changed, type Outcome, refuse } from './outcome.ts';

/** What has an order comes last among its like. */
export type AdditionCommand = {
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
};

export function runAdditionCommand(doc: Doc, { entity }: AdditionCommand): Outcome {
  if (find(doc, entity.id)) return refuse('id-taken');
  // What has an order gets it below.
  if (!('entity' in parseEntity({ order: '-', ...entity }))) return refuse('invalid-value');
  if (hasNewLostTies(entity as Entity, undefined, (id, to) => doc[to].has(id))) return refuse('gone');
  switch (entity.kind) {
    case 'persona':
      return changed([{ after: { ...entity, order: keyAt(personasOf(doc), Number.POSITIVE_INFINITY) } }]);
    case 'measure':
      if (!isSubject(doc, entity.subjectId)) return refuse('gone');
      return changed([{ after: { ...entity, order: keyAt(measuresOf(doc, entity.subjectId), Number.POSITIVE_INFINITY) } }]);
    case 'view':
      if (!get(doc, 'map', entity.mapId) || !entity.hiddenIds.every((id) => isHideable(doc, entity.mapId, id))) return refuse('gone');
      return changed([{ after: { ...entity, order: keyAt(viewsOf(doc, entity.mapId), Number.POSITIVE_INFINITY) } }]);
    case 'round':
      return get(doc, 'measure', entity.measureId) ? changed([{ after: entity }]) : refuse('gone');
    case 'customerList':
      return changed([{ after: { ...entity, order: keyAt(all(doc, 'customerList').toSorted(byOrder), Number.POSITIVE_INFINITY) } }]);
    case 'ballot':
      if (!get(doc, 'workshop', entity.workshopId)) return refuse('gone');
      return refuseBallot(entity) ?? changed([{ after: entity }]);
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
