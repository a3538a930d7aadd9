// The command for plain fields: whatever of an entity is neither its place nor a tie that other commands keep.

import { toEdit } from '../model/change.ts';
import { type Doc, find } from '../model/document.ts';
import type { Measure } from '../model/entities/measures.ts';
import { type Entity, type Kind, parseEntity } from '../model/entities.ts';
import { measuresOf } from '../model/grid.ts';
import { byOrder, keyAt } from '../model/order.ts';
import { PROFILE_FIELDS } from '../model/profile.ts';
import { hasNewLostTies } from '../model/ties.ts';
import { isHideable } from '../model/views.ts';
import { isSubject } from './additions.ts';
import { refuseBallot } from './ballots.ts';
import { isLinkable } from './cards.ts';
import { changed, type Outcome, refuse } from './outcome.ts';

/** `undefined` takes an optional field away. */
type Fields = Readonly<Record<string, unknown>>;

export type FieldCommand =
  /** All entities named take all fields. */
  | { readonly type: 'set'; readonly ids: readonly string[]; readonly fields: Fields }
  /** Each takes fields of its own. */
  | { readonly type: 'setEach'; readonly each: readonly { readonly id: string; readonly fields: Fields }[] };

const EDITABLE: Readonly<Record<Kind, readonly string[]>> = {
  project: ['title', 'client', 'language', 'painRanking', 'crosshair', 'brand', 'logoId'],
  map: ['title', 'scale', 'leverLevel'],
  stage: ['title'],
  step: ['title'],
  lane: ['title', 'colour', 'isHidden', 'isCollapsed'],
  view: ['title', 'hiddenIds'],
  card: [
    'text',
    'owner',
    'helpers',
    'channel',
    'tags',
    'evidence',
    'sources',
    'imageId',
    'colour',
    'linkedMapId',
    'severity',
    'frequency',
    'importance',
    'performance',
    'value',
    'effort',
    'status',
    'votes',
    'personaIds',
    'aboutIds',
  ],
  connector: ['connectorKind', 'label'],
  score: [],
  persona: [...PROFILE_FIELDS, 'imageId'],
  measure: [
    'subjectId',
    'title',
    'measureKind',
    'personaId',
    'unit',
    'better',
    'target',
    'highestAnswer',
    'topAnswers',
    'standard',
    'owner',
    'checkedHow',
    'checkedEvery',
    'lastChecked',
  ],
  round: ['date', 'n', 'value', 'counts', 'raw', 'entered', 'wentOn', 'purchases', 'spend', 'periods', 'servqual', 'servqualItems'],
  silence: ['note'],
  customerList: ['title', 'date', 'cells'],
  stop: ['title', 'laneIds', 'stepIds', 'aboutIds', 'reveal', 'notes', 'minutes'],
  workshop: ['title', 'ended', 'timers', 'visits'],
  ballot: ['title', 'cardIds', 'people', 'dotsEach', 'isRevealed', 'closed'],
  idea: ['text'],
  image: ['name'],
};

export function runFieldCommand(doc: Doc, command: FieldCommand): Outcome {
  const next = new Map<string, Entity>();
  for (const { id, fields } of command.type === 'set' ? command.ids.map((each) => ({ id: each, fields: command.fields })) : command.each) {
    const before = next.get(id) ?? find(doc, id);
    if (!before) return refuse('gone');
    const names = Object.keys(fields);
    if (names.some((name) => !EDITABLE[before.kind].includes(name))) return refuse('not-editable');
    if (names.every((name) => isSame((before as Record<string, unknown>)[name], fields[name]))) continue;
    const parsed = parseEntity(Object.fromEntries(Object.entries({ ...before, ...fields }).filter(([, value]) => value !== undefined)));
    if (!('entity' in parsed)) return refuse('invalid-value');
    if (!hasNewTies(doc, before, parsed.entity)) return refuse('gone');
    const refused = parsed.entity.kind === 'ballot' && refuseBallot(parsed.entity);
    if (refused) return refused;
    next.set(id, placed(doc, before, parsed.entity, next));
  }
  return changed([...next].map(([id, after]) => toEdit(find(doc, id), after)));
}

/** A list is what it holds: one that holds the same changes nothing. */
function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** A measure that comes to be about something else is the last there. @param besides what the same command changed before it. */
function placed(doc: Doc, before: Entity, after: Entity, besides: ReadonlyMap<string, Entity>): Entity {
  if (!isPutElsewhere(before, after)) return after;
  const came = [...besides.values()].filter((each) => each.kind === 'measure' && each.subjectId === after.subjectId) as Measure[];
  return { ...after, order: keyAt([...measuresOf(doc, after.subjectId), ...came].sort(byOrder), Number.POSITIVE_INFINITY) };
}

function isPutElsewhere(before: Entity, after: Entity): after is Measure {
  return before.kind === 'measure' && after.kind === 'measure' && before.subjectId !== after.subjectId;
}

/** Ties that were there already may lead to what only a newer version can read. */
function hasNewTies(doc: Doc, before: Entity, after: Entity): boolean {
  if (before.kind === 'view' && after.kind === 'view')
    return after.hiddenIds.every((id) => before.hiddenIds.includes(id) || isHideable(doc, after.mapId, id));
  if (isPutElsewhere(before, after) && !isSubject(doc, after.subjectId)) return false;
  const isThere = (id: string, to: Kind) => {
    if (id === after.id || !doc[to].has(id)) return false;
    return after.kind !== 'card' || to !== 'map' || isLinkable(doc, after.laneId, id);
  };
  return !hasNewLostTies(after, before, isThere);
}
