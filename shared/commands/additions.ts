// Commands that bring things which have no place in the grid: whole maps, personas, measures with their rounds, images.

import { apply } from '../model/change.ts';
import { type Doc, find, get } from '../model/document.ts';
import type { Entity, Image, Measure, Persona, Round } from '../model/entities.ts';
import { measuresOf, personasOf } from '../model/grid.ts';
import { repair } from '../model/integrity.ts';
import { keyAt } from '../model/order.ts';
import { changed, type Outcome, refuse } from './outcome.ts';

export type AdditionCommand =
  /** Personas and measures come last among their like. */
  | { readonly type: 'add'; readonly entity: Omit<Persona, 'order'> | Omit<Measure, 'order'> | Round | Image }
  /** A map with all that is in it, such as a template makes. */
  | { readonly type: 'addMap'; readonly entities: readonly Entity[] };

export function runAdditionCommand(doc: Doc, command: AdditionCommand): Outcome {
  switch (command.type) {
    case 'add': {
      const { entity } = command;
      if (find(doc, entity.id)) return refuse('id-taken');
      if (entity.kind === 'round' && !get(doc, 'measure', entity.measureId)) return refuse('gone');
      if (entity.kind === 'measure' && !isSubject(doc, entity.subjectId)) return refuse('gone');
      if (entity.kind === 'persona') return changed([{ after: { ...entity, order: keyAt(personasOf(doc), Number.POSITIVE_INFINITY) } }]);
      if (entity.kind === 'measure')
        return changed([{ after: { ...entity, order: keyAt(measuresOf(doc, entity.subjectId), Number.POSITIVE_INFINITY) } }]);
      return changed([{ after: entity }]);
    }
    case 'addMap': {
      if (command.entities.some((entity) => entity.kind === 'project' || find(doc, entity.id))) return refuse('id-taken');
      const change = command.entities.map((entity) => ({ after: entity }));
      return repair(apply(doc, change)).repairs.length > 0 ? refuse('invalid-value') : changed(change);
    }
  }
}

/** A measure is about a map, a step, a lane or a card. */
export function isSubject(doc: Doc, id: string): boolean {
  return doc.map.has(id) || doc.step.has(id) || doc.lane.has(id) || doc.card.has(id);
}
