// What of a project a search hits, map by map as a reader goes, and the command that replaces it.

import type { FieldCommand } from '../../commands/fields.ts';
import { type Doc, find } from '../../model/document.ts';
import type { Card, Lane, LaneKind } from '../../model/entities/map.ts';
import type { Entity, Id } from '../../model/entities.ts';
import { cardsInReadingOrder, connectorsOf, gridOf, mapsOf } from '../../model/grid.ts';
import { fromTags, toTags } from '../../model/tags.ts';
import { createFinder, replaceStretches, type Stretch, type TextWanted } from './find-text.ts';

export const FIND_FIELDS = ['text', 'owner', 'channel', 'tags', 'title', 'label'] as const;
export type FindField = (typeof FIND_FIELDS)[number];

export type FindRequest = TextWanted & {
  /** Only this map; the whole project where absent. */
  readonly mapId?: Id<'map'> | undefined;
  readonly field?: FindField | undefined;
  /** Only what stands in lanes of this kind, and their titles. */
  readonly laneKind?: LaneKind | undefined;
  readonly status?: Card['status'];
};

/** A stretch of one field of a thing; with no text to find, a thing as a whole: the stretch is then empty. */
export type Hit = Stretch & { readonly id: string; readonly mapId: string; readonly field: FindField };

function fieldsOf({ kind }: Entity): readonly FindField[] {
  return kind === 'card' ? ['text', 'owner', 'channel', 'tags'] : kind === 'connector' ? ['label'] : ['title'];
}

/** Without a text, whatever the filters let through, as a whole; without filters then nothing. */
export function findHits(doc: Doc, request: FindRequest): readonly Hit[] {
  const { mapId, laneKind, status } = request;
  const isFiltered = laneKind !== undefined || status !== undefined;
  const finder = createFinder(request) ?? (isFiltered ? () => WHOLE : undefined);
  if (!finder) return [];
  const isWanted = (field: FindField) => request.field === undefined || request.field === field;
  const hitsOf = (entity: Entity, onMap: string): readonly Hit[] => {
    const fields = fieldsOf(entity)
      .filter(isWanted)
      .slice(0, request.text === '' ? 1 : undefined);
    return fields.flatMap((field) =>
      finder(fieldText(entity, field)).map((stretch) => ({ id: entity.id, mapId: onMap, field, ...stretch })),
    );
  };
  return mapsOf(doc)
    .filter(({ id }) => mapId === undefined || id === mapId)
    .flatMap(({ id }) => thingsOf(doc, id, request, isFiltered).flatMap((entity) => hitsOf(entity, id)));
}

const WHOLE: readonly Stretch[] = [{ start: 0, end: 0 }];

/** Lanes and their cards only, where a filter asks for what only those have. */
function thingsOf(doc: Doc, mapId: string, { laneKind, status, text }: FindRequest, isFiltered: boolean): readonly Entity[] {
  const { stages, steps, lanes } = gridOf(doc, mapId);
  const isLaneWanted = (lane: Lane | undefined) => laneKind === undefined || lane?.laneKind === laneKind;
  const cards = cardsInReadingOrder(doc, mapId).filter(
    (card) => isLaneWanted(doc.lane.get(card.laneId)) && (status === undefined || card.status === status),
  );
  if (isFiltered) return [...(status === undefined && text !== '' ? lanes.filter(isLaneWanted) : []), ...cards];
  return [...stages, ...steps, ...lanes, ...cards, ...connectorsOf(doc, mapId)];
}

/** What a field says, as it is shown and replaced. */
export function fieldText(entity: Entity, field: FindField): string {
  const value = (entity as Readonly<Record<string, unknown>>)[field];
  return Array.isArray(value) ? fromTags(value) : typeof value === 'string' ? value : '';
}

/** One command for all of them. Optional fields that are left empty go; tags stay apart by their commas, each once. */
export function replaceHits(doc: Doc, hits: readonly Hit[], replacement: string): FieldCommand {
  const byField = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = `${hit.id} ${hit.field}`;
    const others = byField.get(key);
    if (others) others.push(hit);
    else byField.set(key, [hit]);
  }
  const each = [...byField.values()].flatMap((ofField) => {
    const [first] = ofField;
    const entity = first && find(doc, first.id);
    if (!entity) return [];
    const text = replaceStretches(fieldText(entity, first.field), ofField, replacement);
    return [{ id: first.id, fields: { [first.field]: toValue(first.field, text) } }];
  });
  return { type: 'setEach', each };
}

function toValue(field: FindField, text: string): unknown {
  if (field === 'tags') return toTags(text);
  return text === '' && field !== 'text' && field !== 'title' ? undefined : text;
}
