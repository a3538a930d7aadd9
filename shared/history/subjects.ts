// What a Change is about: how many things of which kind, and what the only one is called. So labels of undo steps need nothing from
// whoever made the Change. Holds no words, which are said in the language of the moment (say-step.ts).

import type { Change } from '../model/change.ts';
import { type Doc, get } from '../model/document.ts';
import type { Lane, Score } from '../model/entities/map.ts';
import { type Entity, KINDS, type Kind } from '../model/entities.ts';
import { gridOf } from '../model/grid.ts';
import { standsOn } from '../model/load.ts';
import { formatScore, toScale } from '../model/score.ts';

export type Subject = {
  readonly kind: Kind;
  readonly count: number;
  /** Of the only one: the beginning of its title or text, the ends of a connector, the number of a score. */
  readonly name?: string;
  /** A lane without a title is called by these. */
  readonly lane?: Pick<Lane, 'laneKind' | 'zone'>;
  /** A step, or that of a score; from 1. */
  readonly step?: number;
};

/** Code points of a name. */
const NAME_LENGTH = 40;
/** Of each end of a connector. */
const END_LENGTH = 18;

/** What counts more comes first. */
const RANKS: readonly Kind[] = [
  'map', 'stage', 'lane', 'step', 'card', 'score', 'connector', 'measure', 'round', 'persona', 'customerList', 'stop', 'view', 'silence', 'workshop', 'ballot', 'idea', 'image', 'project',
]; // biome-ignore format: an order reads better in a line

/**
 * One Subject for each kind that the Change touches: what came or went by itself first, then what only changed, then what came or
 * went along with other things.
 * @param doc as it is before the Change or after it.
 */
export function subjectsOf(change: Change, doc: Doc): readonly Subject[] {
  const comeOrGone = new Set(change.flatMap(({ before, after }) => (before && after ? [] : [(before ?? after)?.id])));
  const byKind = KINDS.flatMap((kind) => {
    const edits = change.filter(({ before, after }) => (after ?? before)?.kind === kind);
    const entities = edits.flatMap(({ before, after }) => toNamed(before, after) ?? []);
    const came = entities.filter(({ id }) => comeOrGone.has(id));
    const own = came.filter((entity) => !standsOn(entity).some((id) => comeOrGone.has(id)));
    const weight = own.length > 0 ? 0 : came.length === 0 ? 1 : 2;
    const meant = came.length > 0 ? came : entities;
    return meant.length === 0 ? [] : [{ weight, subject: toSubject(kind, meant, change, doc) }];
  });
  const inOrder = byKind.sort((a, b) => a.weight - b.weight || RANKS.indexOf(a.subject.kind) - RANKS.indexOf(b.subject.kind));
  return inOrder.map(({ subject }) => subject);
}

/** As it is after the Change; what lost its name is called by the one it had. */
function toNamed(before: Entity | undefined, after: Entity | undefined): Entity | undefined {
  if (!before || !after) return after ?? before;
  return titleOf(after) === '' && titleOf(before) !== '' ? before : after;
}

function titleOf(entity: Entity): string {
  switch (entity.kind) {
    case 'card':
    case 'idea':
      return entity.text;
    case 'image':
      return entity.name;
    case 'round':
      return entity.date;
    case 'silence':
      return entity.note;
    case 'connector':
    case 'score':
      return '';
    default:
      return entity.title;
  }
}

function toSubject(kind: Kind, entities: readonly Entity[], change: Change, doc: Doc): Subject {
  const [one, another] = entities;
  if (!one || another) return { kind, count: entities.length };
  const name = begin(nameOf(one, change, doc), NAME_LENGTH);
  const step = one.kind === 'step' ? one.id : one.kind === 'score' ? one.stepId : undefined;
  const number = step === undefined ? undefined : numberOf(step, doc);
  return {
    kind,
    count: 1,
    ...(name !== '' && { name }),
    ...(one.kind === 'lane' && name === '' && { lane: { laneKind: one.laneKind, zone: one.zone } }),
    ...(number !== undefined && { step: number }),
  };
}

function nameOf(entity: Entity, change: Change, doc: Doc): string {
  if (entity.kind === 'score') return nameOfScore(entity, doc);
  if (entity.kind !== 'connector') return titleOf(entity);
  const ends = [entity.fromCardId, entity.toCardId].map((id) => begin(textOf(id, change, doc), END_LENGTH));
  return ends.every((end) => end === '') ? '' : ends.map((end) => end || '…').join(' → ');
}

function nameOfScore({ value, laneId }: Score, doc: Doc): string {
  const scale = get(doc, 'map', get(doc, 'lane', laneId)?.mapId)?.scale;
  return scale ? formatScore(toScale(value, scale), scale) : '';
}

function textOf(cardId: string, change: Change, doc: Doc): string {
  const gone = change.find(({ before }) => before?.id === cardId)?.before;
  return get(doc, 'card', cardId)?.text ?? (gone?.kind === 'card' ? gone.text : '');
}

function numberOf(stepId: string, doc: Doc): number | undefined {
  const mapId = get(doc, 'stage', get(doc, 'step', stepId)?.stageId)?.mapId;
  return mapId === undefined ? undefined : (gridOf(doc, mapId).stepIndex.get(stepId) ?? 0) + 1;
}

/** The first line, as far as it fits. */
function begin(text: string, length: number): string {
  const [line = ''] = text.trim().split('\n');
  const points = [...line];
  return points.length <= length
    ? line
    : `${points
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
