// What must hold in every document, and how a loaded one that breaks it is mended with the least loss: a card without a
// place gets one, a tie to nothing is untied, what cannot stand alone goes. Says what it did.

import { apply, type Change, type Edit, toEdit } from './change.ts';
import { all, type Doc, find, get } from './document.ts';
import { type Card, type Lane, type SavedView, ZONES } from './entities/map.ts';
import type { Entity } from './entities.ts';
import { gridOf, mapIdOf, mapIdOfCard, mapIdOfStep, mapsOf } from './grid.ts';
import { keyBetween, respaced } from './order.ts';
import { TIED, untie } from './ties.ts';
import { isHideable } from './views.ts';
import { isKindOfZone, KINDS_OF_ZONE } from './zones.ts';

export type RepairCode =
  | 'project-made'
  | 'projects-merged'
  | 'lane-zone'
  | 'homeless-removed'
  | 'card-rehomed'
  | 'card-span'
  | 'connector-removed'
  | 'score-removed'
  | 'measure-removed'
  | 'tie-removed'
  | 'order-respaced'
  | 'unreadable';
export type Repair = { readonly code: RepairCode; readonly count: number };

type Ids = Pick<ReadonlySet<string>, 'has'>;

const faultsOf = (doc: Doc) => repair(doc).repairs.reduce((sum, { count }) => sum + count, 0);

/** Whether more would have to be mended in a document than in the one that it came from, which may stand on what is only in the file. */
export function hasMoreFaults(doc: Doc, before: Doc): boolean {
  const faults = doc === before ? 0 : faultsOf(doc);
  return faults > 0 && faults > faultsOf(before);
}

/**
 * The Change that makes the document whole (empty for a whole one), and what it is about. Mending twice changes nothing more.
 * @param elsewhere ids that are in the file though not in the document: ties to them are kept.
 */
export function repair(doc: Doc, elsewhere: Ids = new Set()): { readonly change: Change; readonly repairs: readonly Repair[] } {
  let current = doc;
  const edits: Edit[] = [];
  const repairs: Repair[] = [];
  const mend = (code: RepairCode, found: readonly Edit[]) => {
    if (found.length === 0) return;
    edits.push(...found);
    repairs.push({ code, count: found.length });
    current = apply(current, found);
  };
  const drop = <T extends Entity>(entities: readonly T[], isHomeless: (entity: T) => boolean): Edit[] =>
    entities.filter(isHomeless).map((before) => ({ before }));

  if (current.project.size === 0)
    mend('project-made', [{ after: { kind: 'project', id: 'project', title: '', client: '', language: 'en' } }]);
  mend(
    'projects-merged',
    all(current, 'project')
      .slice(1)
      .map((before) => ({ before })),
  );
  mend(
    'homeless-removed',
    drop(all(current, 'stage'), (stage) => !current.map.has(stage.mapId)),
  );
  mend(
    'homeless-removed',
    drop(all(current, 'step'), (step) => !current.stage.has(step.stageId)),
  );
  mend(
    'homeless-removed',
    drop(all(current, 'lane'), (lane) => !current.map.has(lane.mapId)),
  );
  mend(
    'homeless-removed',
    drop(all(current, 'view'), (view) => !current.map.has(view.mapId)),
  );
  mend(
    'homeless-removed',
    drop(all(current, 'stop'), (stop) => !current.map.has(stop.mapId)),
  );
  for (const kind of ['ballot', 'idea'] as const)
    mend(
      'homeless-removed',
      drop(all(current, kind), ({ workshopId }) => !current.workshop.has(workshopId)),
    );
  mend('lane-zone', all(current, 'lane').flatMap(inItsZone));
  for (const found of rehomed(current)) mend('card-rehomed', found);
  mend(
    'homeless-removed',
    drop(all(current, 'card'), (card) => !hasHome(current, card)),
  );
  mend(
    'card-span',
    all(current, 'card').flatMap((card) => withSpan(current, card)),
  );
  mend(
    'connector-removed',
    drop(all(current, 'connector'), ({ fromCardId, toCardId }) => {
      const mapId = mapIdOfCard(current, fromCardId);
      return mapId === undefined || mapId !== mapIdOfCard(current, toCardId) || fromCardId === toCardId;
    }),
  );
  const curves = new Set<string>();
  mend(
    'score-removed',
    drop(all(current, 'score'), ({ laneId, stepId, personaId }) => {
      const lane = get(current, 'lane', laneId);
      const place = `${laneId} ${stepId} ${personaId ?? ''}`;
      const isTaken = curves.has(place);
      curves.add(place);
      return (
        isTaken ||
        lane?.laneKind !== 'emotion' ||
        mapIdOfStep(current, stepId) !== lane.mapId ||
        (personaId !== undefined && !current.persona.has(personaId))
      );
    }),
  );
  mend(
    'measure-removed',
    drop(
      all(current, 'measure'),
      ({ subjectId: id }) => !(current.map.has(id) || current.step.has(id) || current.lane.has(id) || current.card.has(id)),
    ),
  );
  mend(
    'measure-removed',
    drop(all(current, 'round'), (round) => !current.measure.has(round.measureId)),
  );
  mend(
    'homeless-removed',
    drop(
      all(current, 'silence'),
      ({ mapId, subjectId }) => !current.map.has(mapId) || !(find(current, subjectId) || elsewhere.has(subjectId)),
    ),
  );
  mend('tie-removed', [
    ...TIED.flatMap((kind) => all(current, kind).flatMap((each) => untied(current, each, elsewhere))),
    ...all(current, 'view').flatMap((view) => withoutLostHidden(current, view, elsewhere)),
  ]);
  mend('order-respaced', respacedSiblings(current));
  return { change: edits, repairs: merged(repairs) };
}

function merged(repairs: readonly Repair[]): readonly Repair[] {
  const counts = new Map<RepairCode, number>();
  for (const { code, count } of repairs) counts.set(code, (counts.get(code) ?? 0) + count);
  return [...counts].map(([code, count]) => ({ code, count }));
}

function inItsZone(lane: Lane): Edit[] {
  if (isKindOfZone(lane.laneKind, lane.zone)) return [];
  const zone = ZONES.find((each) => KINDS_OF_ZONE[each].includes(lane.laneKind));
  return zone ? [toEdit(lane, { ...lane, zone })] : [];
}

function hasHome(doc: Doc, card: Card): boolean {
  const lane = get(doc, 'lane', card.laneId);
  return lane !== undefined && lane.laneKind !== 'emotion' && mapIdOfStep(doc, card.stepId) === lane.mapId;
}

/** Cards that lost their lane or their step get the nearest place that is left: first a notes lane is made where one is needed, then the cards move. */
function rehomed(doc: Doc): readonly (readonly Edit[])[] {
  const lanes = new Map<string, Edit>();
  const moves: Edit[] = [];
  for (const card of all(doc, 'card')) {
    if (hasHome(doc, card)) continue;
    const lane = get(doc, 'lane', card.laneId);
    const stepMapId = mapIdOfStep(doc, card.stepId) ?? mapIdOfStep(doc, card.lastStepId);
    const mapId = lane?.mapId ?? stepMapId ?? mapsOf(doc).find((map) => gridOf(doc, map.id).steps.length > 0)?.id;
    if (mapId === undefined) continue;
    const grid = gridOf(doc, mapId);
    const step = [card.stepId, card.lastStepId].find((id) => grid.stepIndex.has(id)) ?? grid.steps[0]?.id;
    if (step === undefined) continue;
    let laneId = lane?.laneKind === 'emotion' ? undefined : lane?.id;
    if (laneId === undefined) {
      laneId = `recovered-${mapId}`.slice(0, 64);
      const order = keyBetween(grid.lanes.filter((each) => each.zone === 'customer').at(-1)?.order, undefined);
      if (!doc.lane.has(laneId))
        lanes.set(laneId, { after: { kind: 'lane', id: laneId, mapId, zone: 'customer', laneKind: 'text', order, title: '' } });
    }
    moves.push(toEdit(card, { ...card, laneId, stepId: step, lastStepId: step }));
  }
  return [[...lanes.values()], moves];
}

function withSpan(doc: Doc, card: Card): Edit[] {
  const { stepIndex } = gridOf(doc, mapIdOfCard(doc, card.id) ?? '');
  const first = stepIndex.get(card.stepId) ?? 0;
  const last = stepIndex.get(card.lastStepId);
  if (last === undefined) return [toEdit(card, { ...card, lastStepId: card.stepId })];
  return first <= last ? [] : [toEdit(card, { ...card, stepId: card.lastStepId, lastStepId: card.stepId })];
}

/** Nothing is about itself, or more closely told by the map that it stands on. */
function untied(doc: Doc, entity: Entity, elsewhere: Ids): Edit[] {
  const ownMapId = mapIdOf(doc, entity);
  const kept = untie(entity, (id, to) => id === entity.id || (to === 'map' && id === ownMapId) || !(doc[to].has(id) || elsewhere.has(id)));
  return kept === entity ? [] : [toEdit(entity, kept)];
}

function withoutLostHidden(doc: Doc, view: SavedView, elsewhere: Ids): Edit[] {
  const hiddenIds = view.hiddenIds.filter((id) => isHideable(doc, view.mapId, id) || elsewhere.has(id));
  return hiddenIds.length === view.hiddenIds.length ? [] : [toEdit(view, { ...view, hiddenIds })];
}

/** Siblings whose keys collide, or are not keys at all, are spaced anew: between equal keys nothing could ever be put. */
function respacedSiblings(doc: Doc): Edit[] {
  const groups = new Map<string, Entity[]>();
  const group = (name: string, entity: Entity) => {
    const siblings = groups.get(name);
    if (siblings) siblings.push(entity);
    else groups.set(name, [entity]);
  };
  for (const each of doc.map.values()) group('maps', each);
  for (const each of doc.view.values()) group(`views ${each.mapId}`, each);
  for (const each of doc.stage.values()) group(`stages ${each.mapId}`, each);
  for (const each of doc.step.values()) group(`steps ${each.stageId}`, each);
  for (const each of doc.lane.values()) group(`lanes ${each.mapId} ${each.zone}`, each);
  for (const each of doc.card.values()) group(`cards ${each.laneId} ${each.stepId}`, each);
  for (const each of doc.stop.values()) group('stops', each);
  for (const each of doc.idea.values()) group(`ideas ${each.workshopId}`, each);
  for (const each of doc.persona.values()) group('personas', each);
  for (const each of doc.customerList.values()) group('customer lists', each);
  for (const each of doc.measure.values()) group(`measures ${each.subjectId}`, each);
  return [...groups.values()].flatMap((siblings) => {
    const ordered = siblings as (Entity & { readonly order: string })[];
    const byId = new Map<string, Entity>(ordered.map((each) => [each.id, each]));
    return respaced(ordered).flatMap((after) => {
      const before = byId.get(after.id);
      return before && (before as { order?: string }).order !== after.order ? [toEdit(before, after as Entity)] : [];
    });
  });
}
