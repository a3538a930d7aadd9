// What differs between two maps, or two versions or two personas of one: which things came, went or changed, and in what.
// What that comes to says compare-summary.ts; nothing here is words.

import { type Doc, get } from '../../model/document.ts';
import type { Card, Connector, JourneyMap, Lane, Score, Stage, Step } from '../../model/entities/map.ts';
import type { Measure } from '../../model/entities/measures.ts';
import { type Compared, type PairedMaps, pairMaps } from './paired-maps.ts';
import { outOfOrder, type Pair, type Side } from './pairing.ts';

export const DIFFERENCE_KINDS = ['added', 'removed', 'changed'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

type Thing = JourneyMap | Stage | Step | Lane | Card | Connector | Score;
type Standing =
  | 'id'
  | 'kind'
  | 'originId'
  | 'ideaId'
  | 'mapId'
  | 'order'
  | 'stageId'
  | 'laneId'
  | 'stepId'
  | 'lastStepId'
  | 'fromCardId'
  | 'toCardId';
/** How a lane is looked at is nothing that the map says; scores are paired by their persona; whose to-be a map is says which two are compared. */
type NotCompared = Standing | 'asIsMapId' | 'isHidden' | 'isCollapsed' | 'personaId';
type FieldsOf<T> = T extends unknown ? Exclude<keyof T, NotCompared> : never;

/** How each field is compared: as it is, as a list in any order, or as a list of cards, which are the same when they are paired. */
const FIELDS = {
  title: 'as-is',
  text: 'as-is',
  value: 'as-is',
  isPeak: 'as-is',
  isEnd: 'as-is',
  zone: 'as-is',
  laneKind: 'as-is',
  connectorKind: 'as-is',
  label: 'as-is',
  marks: 'list',
  status: 'as-is',
  owner: 'as-is',
  helpers: 'list',
  severity: 'as-is',
  frequency: 'as-is',
  importance: 'as-is',
  performance: 'as-is',
  effort: 'as-is',
  votes: 'as-is',
  channel: 'as-is',
  tags: 'list',
  personaIds: 'list',
  aboutIds: 'cards',
  evidence: 'as-is',
  sources: 'as-is',
  imageId: 'as-is',
  linkedMapId: 'as-is',
  colour: 'as-is',
  scale: 'as-is',
  leverLevel: 'as-is',
} as const satisfies Record<FieldsOf<Thing>, 'as-is' | 'list' | 'cards'>;
type OwnField = keyof typeof FIELDS;
const OWN_FIELDS = Object.keys(FIELDS) as readonly OwnField[];

/**
 * `place`: the stage of a step, the lane and the steps of a card, the ends of a connector. `order`: where it stands among its neighbours
 * there. `measures`: what is measured of it, and the standards it is held to; not what was measured. `title` of a map: only where it is
 * compared with another version of itself, as two maps have names of their own.
 */
export type Field = OwnField | 'place' | 'order' | 'measures';

type DifferenceOf<T extends Thing> = Pair<T> & {
  readonly what: T['kind'];
  readonly kind: DifferenceKind;
  /** Of what changed; none of what came or went. */
  readonly fields: readonly Field[];
  /** Where it stands or begins, as an index into the steps of the comparison; −1 for lanes, −2 for the map itself. */
  readonly column: number;
};
export type Difference = { [T in Thing as T['kind']]: DifferenceOf<T> }[Thing['kind']];

export type Comparison = PairedMaps & {
  /** The map itself, then lanes; then step by step, each from the top, the connectors that begin there last. */
  readonly differences: readonly Difference[];
};

/** Of the side on which it is to be seen, the later one where it is on both. */
export function idOf({ before, after }: Difference): string {
  return (after ?? before)?.id ?? '';
}

/** compare(b, a) finds what compare(a, b) finds, with `added` and `removed` exchanged; a map and its fresh copy do not differ. */
export function compare(before: Compared, after: Compared): Comparison {
  const paired = pairMaps(before, after);
  return { ...paired, differences: differencesOf(paired) };
}

/** What a Drawing of that side marks, by entity. */
export function marksOf({ differences }: Comparison, side: Side): ReadonlyMap<string, DifferenceKind> {
  return new Map(
    differences.flatMap((difference) => {
      const id = difference[side]?.id;
      return id === undefined ? [] : [[id, difference.kind] as const];
    }),
  );
}

function differencesOf(paired: PairedMaps): readonly Difference[] {
  const { sides, stages, steps, lanes, cards, connectors, scores, nameOf } = paired;
  const measures = { before: measuresIn(sides.before.doc), after: measuresIn(sides.after.doc) };
  const columns = placesOf(steps);
  const rows = placesOf(lanes);
  const found: { readonly difference: Difference; readonly place: readonly number[] }[] = [];

  function fieldOf(thing: Thing, field: OwnField, side: Side): unknown {
    const value = (thing as { readonly [name in OwnField]?: unknown })[field];
    if (!Array.isArray(value)) return isNothing(field, value) ? undefined : value;
    const parts = FIELDS[field] === 'cards' ? value.map((id) => nameOf.card(id, side) ?? id) : value;
    return parts.length === 0 ? undefined : JSON.stringify([...parts].sort());
  }

  /** @param placeOf where it stands, by the names of what it stands in. @param row orders things of one step. */
  function add<T extends Thing>(
    what: T['kind'],
    pairs: readonly Pair<T>[],
    placeOf: (thing: T, side: Side) => string,
    at: (thing: T, side: Side) => { readonly column: number; readonly row: number },
    moved?: ReadonlySet<T>,
  ): void {
    for (const pair of pairs) {
      const { before, after } = pair;
      const thing = after ?? before;
      if (!thing) continue;
      const fields: readonly Field[] =
        !before || !after
          ? []
          : [
              ...(placeOf(before, 'before') === placeOf(after, 'after') ? [] : (['place'] as const)),
              ...(moved?.has(after) ? (['order'] as const) : []),
              ...OWN_FIELDS.filter(
                (field) => fieldOf(before, field, 'before') !== fieldOf(after, field, 'after') && !isName(field, before, after),
              ),
              ...(measures.before.get(before.id) === measures.after.get(after.id) ? [] : (['measures'] as const)),
            ];
      const kind = !before ? 'added' : !after ? 'removed' : 'changed';
      if (kind === 'changed' && fields.length === 0) continue;
      const { column, row } = at(thing, after ? 'after' : 'before');
      found.push({ difference: { ...pair, what, kind, fields, column } as unknown as Difference, place: [column, row] });
    }
  }

  const stepAt = (id: string, side: Side) => columns[side].get(id) ?? -1;
  const laneAt = (id: string, side: Side) => rows[side].get(id) ?? 0;
  const named = (kind: keyof PairedMaps['nameOf'], id: string, side: Side) => nameOf[kind](id, side) ?? id;
  const firstSteps = { before: firstStepsOf(steps, 'before'), after: firstStepsOf(steps, 'after') };
  const cardOf = (id: string, side: Side) => sides[side].doc.card.get(id);
  const none = () => '';
  const placeOfCard = ({ laneId, stepId, lastStepId }: Card, side: Side) =>
    [named('lane', laneId, side), named('step', stepId, side), named('step', lastStepId, side)].join(' ');
  const cellOf = ({ laneId, stepId }: Card, side: Side) => `${named('lane', laneId, side)} ${named('step', stepId, side)}`;

  const [mapBefore, mapAfter] = [get(sides.before.doc, 'map', sides.before.mapId), get(sides.after.doc, 'map', sides.after.mapId)];
  if (mapBefore && mapAfter) add('map', [{ before: mapBefore, after: mapAfter }], none, () => ({ column: -2, row: 0 }));
  add(
    'lane',
    lanes,
    none,
    ({ id }, side) => ({ column: -1, row: laneAt(id, side) }),
    movedAmong(lanes, ({ zone }) => zone),
  );
  add(
    'stage',
    stages,
    none,
    ({ id }, side) => ({ column: stepAt(firstSteps[side].get(id) ?? '', side), row: -2 }),
    movedAmong(stages, none),
  );
  const stageOf = ({ stageId }: Step, side: Side) => named('stage', stageId, side);
  add('step', steps, stageOf, ({ id }, side) => ({ column: stepAt(id, side), row: -1 }), movedAmong(steps, stageOf));
  add(
    'card',
    cards,
    placeOfCard,
    ({ stepId, laneId }, side) => ({ column: stepAt(stepId, side), row: laneAt(laneId, side) }),
    movedAmong(cards, cellOf),
  );
  add('score', scores, none, ({ stepId, laneId }, side) => ({ column: stepAt(stepId, side), row: laneAt(laneId, side) }));
  add(
    'connector',
    connectors,
    ({ fromCardId, toCardId }, side) => `${named('card', fromCardId, side)} ${named('card', toCardId, side)}`,
    ({ fromCardId }, side) => ({ column: stepAt(cardOf(fromCardId, side)?.stepId ?? '', side), row: lanes.length }),
  );
  return found
    .sort((a, b) => (a.place[0] ?? 0) - (b.place[0] ?? 0) || (a.place[1] ?? 0) - (b.place[1] ?? 0))
    .map(({ difference }) => difference);
}

/** Of things that stand among the same neighbours on both sides, those that stand elsewhere among them. */
function movedAmong<T extends Thing & { readonly order: string }>(
  pairs: readonly Pair<T>[],
  groupOf: (thing: T, side: Side) => string,
): ReadonlySet<T> {
  const groups = new Map<string, Required<Pair<T>>[]>();
  for (const { before, after } of pairs) {
    const group = before && groupOf(before, 'before');
    if (!before || !after || group === undefined || groupOf(after, 'after') !== group) continue;
    const siblings = groups.get(group);
    if (siblings) siblings.push({ before, after });
    else groups.set(group, [{ before, after }]);
  }
  return new Set([...groups.values()].flatMap((siblings) => (siblings.length < 2 ? [] : [...outOfOrder(siblings)])));
}

function isNothing(field: OwnField, value: unknown): boolean {
  return value === false || value === '' || (field === 'leverLevel' && value === 0);
}

function isName(field: OwnField, before: Thing, after: Thing): boolean {
  return field === 'title' && before.kind === 'map' && before.id !== after.id;
}

/** The same of two measures of which the same is said, but for what was measured. */
export function saidOfMeasure({ id: _, subjectId: __, order: ___, ...said }: Measure): string {
  return JSON.stringify(
    Object.entries(said)
      .filter(([, value]) => value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** By subject: all that is said of its measures but what was measured. */
function measuresIn({ measure: measures }: Doc): ReadonlyMap<string, string> {
  const said = new Map<string, string[]>();
  for (const measure of measures.values()) {
    const own = said.get(measure.subjectId) ?? [];
    said.set(measure.subjectId, own);
    own.push(saidOfMeasure(measure));
  }
  return new Map([...said].map(([subjectId, own]) => [subjectId, own.sort().join()]));
}

function placesOf(pairs: readonly Pair<{ readonly id: string }>[]): Readonly<Record<Side, ReadonlyMap<string, number>>> {
  const placesOn = (side: Side) => new Map(pairs.flatMap((pair, index) => (pair[side] ? [[pair[side].id, index] as const] : [])));
  return { before: placesOn('before'), after: placesOn('after') };
}

function firstStepsOf(steps: readonly Pair<Step>[], side: Side): ReadonlyMap<string, string> {
  // The first of a stage is set last.
  return new Map(steps.flatMap((pair) => (pair[side] ? [[pair[side].stageId, pair[side].id] as const] : [])).reverse());
}
