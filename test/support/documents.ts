// Documents and commands for laws: any script of commands that fits the document it meets.

import fc from 'fast-check';
import { type Command, run } from '../../shared/commands/command.ts';
import { apply } from '../../shared/model/change.ts';
import { copyMap } from '../../shared/model/copy-map.ts';
import { type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import { CONNECTOR_KINDS, LANE_KINDS, MARKS, ZONES } from '../../shared/model/entities/map.ts';
import { REVEALS } from '../../shared/model/entities/show.ts';
import { isRecord } from '../../shared/model/entities.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { createMap, createTemplate, type Template } from '../../shared/model/templates.ts';

/** Ids that count up: the same script makes the same document. */
export function countingIds(prefix = 'id'): () => string {
  let last = 0;
  return () => `${prefix}${++last}`;
}

export function templateDoc(template: Template, language: 'en' | 'zh-CN' = 'en'): Doc {
  return toDoc(createTemplate(template, language, countingIds()));
}

/** Chooses among what the document has when it is run. */
export type Pick = (doc: Doc, newId: () => string) => Command | undefined;

function pickId(ids: Iterable<string>, at: number): string {
  const all = [...ids];
  return all[at % Math.max(all.length, 1)] ?? 'nothing';
}

/** Some of what a view of that map can leave out. */
function hideableAt(doc: Doc, mapId: string, places: readonly number[]): string[] {
  const { stages, lanes } = gridOf(doc, mapId);
  const ids = [...stages.map(({ id }) => id), ...lanes.map(({ id }) => id), ...doc.persona.keys()];
  return ids.length === 0 ? [] : [...new Set(places.map((place) => pickId(ids, place)))];
}

const nat = fc.nat(1000);
const text = fc.oneof(
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom('', 'Walks past two unmarked counters', '出示退货码，交出包裹', 'a\nb'),
);

const MOMENT = '2026-11-22T09:00:00.000Z';

/** What a workshop leaves behind: timers and visits, votes, ideas. */
export const recordPick: fc.Arbitrary<Pick> = fc.oneof(
  text.map(
    (title): Pick =>
      (_, newId) => ({ type: 'add', entity: { kind: 'workshop', id: newId(), title, started: MOMENT } }),
  ),
  fc.tuple(nat, nat, fc.boolean()).map(
    ([a, ran, isOver]): Pick =>
      (doc) => ({
        type: 'set',
        ids: [pickId(doc.workshop.keys(), a)],
        fields: {
          timers: [{ started: MOMENT, direction: 'down', planned: 300, ran, title: 'Stop' }],
          visits: [{ stopId: pickId(doc.stop.keys(), a), title: 'Stop', seconds: ran }],
          ended: isOver ? MOMENT : undefined,
        },
      }),
  ),
  fc.tuple(nat, text).map(
    ([a, words]): Pick =>
      (doc, newId) => ({
        type: 'addIdeas',
        workshopId: pickId(doc.workshop.keys(), a),
        ideas: [{ id: newId(), text: words }],
        index: a % 4,
      }),
  ),
  fc.tuple(nat, text).map(
    ([a, words]): Pick =>
      (doc) => ({ type: 'set', ids: [pickId(doc.idea.keys(), a)], fields: { text: words } }),
  ),
  fc.tuple(nat, nat).map(
    ([a, index]): Pick =>
      (doc) => ({ type: 'moveIdea', ideaId: pickId(doc.idea.keys(), a), index: index % 4 }),
  ),
  fc.tuple(nat, nat, nat).map(
    ([a, b, people]): Pick =>
      (doc, newId) => {
        const workshopId = [...doc.workshop.keys()][0];
        if (workshopId === undefined) return { type: 'add', entity: { kind: 'workshop', id: newId(), title: 'Day', started: MOMENT } };
        const cardIds = [pickId(doc.card.keys(), a), pickId(doc.card.keys(), b)];
        const budget = { people: 1 + (people % 9), dotsEach: 1 + (b % 3) };
        if (doc.ballot.size > 1) return { type: 'set', ids: [pickId(doc.ballot.keys(), a)], fields: budget };
        const entity = { kind: 'ballot', id: newId(), workshopId, title: 'Which?', started: MOMENT, cardIds } as const;
        return { type: 'add', entity: { ...entity, ...budget, dots: {} } };
      },
  ),
  fc.tuple(nat, nat, fc.integer({ min: -4, max: 8 })).map(
    ([a, b, by]): Pick =>
      (doc) => {
        const ballot = doc.ballot.get(pickId(doc.ballot.keys(), a));
        return ballot && { type: 'placeDots', ballotId: ballot.id, cardId: pickId(ballot.cardIds, b), by };
      },
  ),
  fc.tuple(nat, nat, fc.boolean()).map(
    ([a, b, isClosed]): Pick =>
      (doc) => {
        const cardId = pickId(doc.card.keys(), b);
        const dots = 1 + (a % 9);
        const closed = { at: MOMENT, results: [{ cardId, text: 'What was voted for', dots }] };
        return {
          type: 'set',
          ids: [pickId(doc.ballot.keys(), a)],
          fields: { dots: { [cardId]: dots }, closed: isClosed ? closed : undefined },
        };
      },
  ),
);

export const pick: fc.Arbitrary<Pick> = fc.oneof(
  fc.tuple(nat, nat, nat).map(
    ([a, b, index]): Pick =>
      (doc, newId) => ({
        type: 'addStage',
        id: newId(),
        mapId: pickId(doc.map.keys(), a),
        index: index % 5,
        title: `S${b}`,
        stepId: newId(),
      }),
  ),
  fc.tuple(nat, text).map(
    ([a, title]): Pick =>
      (doc, newId) => ({ type: 'splitStage', id: newId(), stepId: pickId(doc.step.keys(), a), title }),
  ),
  fc.tuple(nat, nat).map(
    ([a, index]): Pick =>
      (doc) => ({ type: 'moveStage', stageId: pickId(doc.stage.keys(), a), index: index % 6 }),
  ),
  fc.tuple(nat, nat, text).map(
    ([a, index, title]): Pick =>
      (doc, newId) => ({ type: 'addStep', id: newId(), stageId: pickId(doc.stage.keys(), a), index: index % 6, title }),
  ),
  fc.tuple(nat, nat, nat).map(
    ([a, b, index]): Pick =>
      (doc) => ({ type: 'moveStep', stepId: pickId(doc.step.keys(), a), stageId: pickId(doc.stage.keys(), b), index: index % 6 }),
  ),
  fc.tuple(nat, fc.constantFrom(...ZONES), fc.constantFrom(...LANE_KINDS), nat).map(
    ([a, zone, laneKind, index]): Pick =>
      (doc, newId) => ({ type: 'addLane', id: newId(), mapId: pickId(doc.map.keys(), a), zone, laneKind, index: index % 5, title: '' }),
  ),
  fc.tuple(nat, fc.constantFrom(...ZONES), nat).map(
    ([a, zone, index]): Pick =>
      (doc) => ({ type: 'moveLane', laneId: pickId(doc.lane.keys(), a), zone, index: index % 5 }),
  ),
  fc.tuple(nat, fc.constantFrom(...LANE_KINDS)).map(
    ([a, laneKind]): Pick =>
      (doc) => ({ type: 'setLaneKind', laneId: pickId(doc.lane.keys(), a), laneKind }),
  ),
  fc.tuple(nat, nat, nat, text, nat).map(
    ([a, b, c, words, index]): Pick =>
      (doc, newId) => ({
        type: 'addCards',
        cards: [
          {
            id: newId(),
            laneId: pickId(doc.lane.keys(), a),
            stepId: pickId(doc.step.keys(), b),
            lastStepId: pickId(doc.step.keys(), c % 3 === 0 ? c : b),
            text: words,
            index: index % 4,
          },
        ],
      }),
  ),
  fc.tuple(fc.array(fc.tuple(nat, nat, nat), { minLength: 1, maxLength: 4 }), nat).map(
    ([moves, index]): Pick =>
      (doc) => ({
        type: 'moveCards',
        moves: moves.map(([a, b, c]) => ({
          cardId: pickId(doc.card.keys(), a),
          laneId: pickId(doc.lane.keys(), b),
          stepId: pickId(doc.step.keys(), c),
          ...(index % 2 === 0 && { index: index % 3 }),
        })),
      }),
  ),
  fc.tuple(nat, nat, nat).map(
    ([a, b, c]): Pick =>
      (doc) => ({
        type: 'stretchCard',
        cardId: pickId(doc.card.keys(), a),
        stepId: pickId(doc.step.keys(), b),
        lastStepId: pickId(doc.step.keys(), c),
      }),
  ),
  fc.tuple(nat, nat, fc.array(fc.oneof(text, nat), { maxLength: 3 })).map(
    ([a, b, texts]): Pick =>
      (doc, newId) => {
        const card = [...doc.card.values()][a % Math.max(1, doc.card.size)];
        const laneId = card?.laneId ?? pickId(doc.lane.keys(), a);
        const stepId = b % 2 === 0 ? (card?.stepId ?? '') : pickId(doc.step.keys(), b);
        const said = [...doc.card.values()].filter((each) => each.laneId === laneId && each.stepId === stepId).map((each) => each.text);
        const toText = (each: string | number) => (typeof each === 'string' ? each : (said[each % Math.max(1, said.length)] ?? ''));
        return { type: 'fillCells', cells: [{ laneId, stepId, cards: texts.map((each) => ({ id: newId(), text: toText(each) })) }] };
      },
  ),
  fc.tuple(nat, nat, fc.constantFrom(...CONNECTOR_KINDS)).map(
    ([a, b, connectorKind]): Pick =>
      (doc, newId) => ({
        type: 'connect',
        id: newId(),
        fromCardId: pickId(doc.card.keys(), a),
        toCardId: pickId(doc.card.keys(), b),
        connectorKind,
      }),
  ),
  fc.tuple(nat, nat, fc.constantFrom('from' as const, 'to' as const)).map(
    ([a, b, end]): Pick =>
      (doc) => ({ type: 'reconnect', connectorId: pickId(doc.connector.keys(), a), end, cardId: pickId(doc.card.keys(), b) }),
  ),
  nat.map(
    (a): Pick =>
      (doc) => ({ type: 'reverse', connectorId: pickId(doc.connector.keys(), a) }),
  ),
  fc.tuple(nat, nat, nat, fc.option(fc.integer({ min: -1200, max: 1200 }), { freq: 5 })).map(
    ([a, b, c, value]): Pick =>
      (doc, newId) => {
        const score = [...doc.score.values()][a % Math.max(1, doc.score.size)];
        if (value === null && score) {
          const { kind: _, ...place } = score;
          return { ...place, type: 'setScore', value };
        }
        const emotion = [...doc.lane.values()].filter((lane) => lane.laneKind === 'emotion').map((lane) => lane.id);
        const persona = c % 2 === 0 && doc.persona.size > 0 ? { personaId: pickId(doc.persona.keys(), c) } : {};
        return { type: 'setScore', id: newId(), laneId: pickId(emotion, a), stepId: pickId(doc.step.keys(), b), ...persona, value };
      },
  ),
  fc.tuple(nat, fc.constantFrom('isPeak' as const, 'isEnd' as const), fc.boolean()).map(
    ([a, flag, on]): Pick =>
      (doc) => ({ type: 'flagScore', scoreId: pickId(doc.score.keys(), a), flag, on }),
  ),
  fc.tuple(nat, fc.constantFrom(...MARKS), fc.boolean()).map(
    ([a, mark, on]): Pick =>
      (doc) => ({ type: 'setMark', ids: [pickId([...doc.step.keys(), ...doc.card.keys()], a)], mark, on }),
  ),
  nat.map(
    (a): Pick =>
      (doc, newId) => ({ type: 'flagPain', cardId: pickId(doc.card.keys(), a), painId: newId(), laneId: newId() }),
  ),
  fc.tuple(nat, text).map(
    ([a, words]): Pick =>
      (doc, newId) => {
        const pains = [...doc.card.values()].filter(({ laneId }) => doc.lane.get(laneId)?.laneKind === 'pain-points').map(({ id }) => id);
        return { type: 'answerPain', painId: pickId(pains, a), opportunityId: newId(), laneId: newId(), text: words };
      },
  ),
  fc.tuple(nat, text).map(
    ([a, words]): Pick =>
      (doc) => ({ type: 'set', ids: [pickId(doc.card.keys(), a)], fields: { text: words } }),
  ),
  fc.tuple(nat, fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })).map(
    ([a, severity]): Pick =>
      (doc) => ({ type: 'set', ids: [pickId(doc.card.keys(), a)], fields: { severity } }),
  ),
  fc.array(fc.tuple(nat, text, fc.option(fc.constantFrom('Store team', 'IT'), { nil: undefined })), { maxLength: 3 }).map(
    (sets): Pick =>
      (doc) => ({
        type: 'setEach',
        each: sets.map(([a, words, owner]) => ({ id: pickId(doc.card.keys(), a), fields: { text: words, owner } })),
      }),
  ),
  fc.tuple(nat, text).map(
    ([a, title]): Pick =>
      (doc) => ({ type: 'set', ids: [pickId([...doc.step.keys(), ...doc.lane.keys(), ...doc.stage.keys()], a)], fields: { title } }),
  ),
  text.map(
    (title): Pick =>
      (_, newId) => ({ type: 'add', entity: { kind: 'persona', id: newId(), title, colour: '#aa3366' } }),
  ),
  fc.tuple(nat, nat, fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })).map(
    ([a, share, growth]): Pick =>
      (doc) => ({ type: 'set', ids: [pickId(doc.persona.keys(), a)], fields: { share: share % 101, growth, quote: 'Yes' } }),
  ),
  fc.tuple(nat, nat, nat).map(
    ([a, b, votes]): Pick =>
      (doc) => ({ type: 'set', ids: [pickId(doc.card.keys(), a)], fields: { personaIds: [pickId(doc.persona.keys(), b)], votes } }),
  ),
  fc.tuple(nat, nat, fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), nat).map(
    ([a, b, date, value]): Pick =>
      (doc, newId) => {
        const measureId = pickId(doc.measure.keys(), a);
        if (b % 3 === 1) {
          const subjectId = pickId([...doc.map.keys(), ...doc.step.keys(), ...doc.lane.keys(), ...doc.card.keys()], b);
          return { type: 'set', ids: [measureId, pickId(doc.measure.keys(), b)], fields: { subjectId } };
        }
        if (b % 3 === 0)
          return { type: 'set', ids: [measureId], fields: { personaId: pickId(doc.persona.keys(), b), standard: 'At once' } };
        return { type: 'add', entity: { kind: 'round', id: newId(), measureId, date: date.toISOString().slice(0, 10), value, n: b } };
      },
  ),
  fc.tuple(nat, nat).map(
    ([a, b]): Pick =>
      (doc, newId) => {
        const subjects = [doc.card, doc.step, doc.stage, doc.score, doc.connector][b % 5] ?? doc.card;
        const subjectId = pickId(subjects.keys(), a);
        return {
          type: 'add',
          entity: { kind: 'silence', id: newId(), mapId: pickId(doc.map.keys(), a), check: 'no-owner', subjectId, note: 'Known' },
        };
      },
  ),
  nat.map(
    (n): Pick =>
      (_, newId) => ({
        type: 'add',
        entity: {
          kind: 'customerList',
          id: newId(),
          title: 'List',
          date: '2026-10-01',
          cells: { '555': { n: n + 1, days: 3, purchases: 2, spend: 50 } },
        },
      }),
  ),
  nat.map(
    (a): Pick =>
      (doc, newId) => ({
        type: 'add',
        entity: {
          kind: 'measure',
          id: newId(),
          subjectId: pickId([...doc.step.keys(), ...doc.card.keys()], a),
          title: 'time',
          measureKind: 'waiting-time',
          better: 'lower',
        },
      }),
  ),
  fc.tuple(nat, nat, fc.boolean()).map(
    ([a, index, isToBe]): Pick =>
      (doc, newId) => {
        // A script of copies alone would double the document at each step.
        const map = doc.map.size < 4 ? doc.map.get(pickId(doc.map.keys(), a)) : undefined;
        return map && { type: 'addMap', entities: copyMap(doc, { map, title: 'Copy', isToBe }, newId).entities, index: index % 4 };
      },
  ),
  nat.map(
    (index): Pick =>
      (_, newId) => ({
        type: 'addMap',
        entities: createMap('blueprint', 'en', newId).entities,
        index: index % 3,
      }),
  ),
  fc.tuple(nat, nat).map(
    ([a, index]): Pick =>
      (doc) => ({ type: 'moveMap', mapId: pickId(doc.map.keys(), a), index: index % 4 }),
  ),
  fc.tuple(nat, nat).map(
    ([a, b]): Pick =>
      (doc) => ({ type: 'set', ids: [pickId(doc.card.keys(), a)], fields: { linkedMapId: pickId(doc.map.keys(), b) } }),
  ),
  fc.tuple(nat, fc.constantFrom('isHidden', 'isCollapsed'), fc.constantFrom(true, undefined)).map(
    ([a, field, on]): Pick =>
      (doc) => ({ type: 'set', ids: [pickId(doc.lane.keys(), a)], fields: { [field]: on } }),
  ),
  fc.tuple(nat, fc.constantFrom('#8fb8a8', undefined)).map(
    ([a, colour]): Pick =>
      (doc) => ({ type: 'set', ids: [pickId([...doc.lane.keys(), ...doc.card.keys()], a)], fields: { colour } }),
  ),
  fc.tuple(nat, fc.array(nat, { maxLength: 4 })).map(
    ([a, hidden]): Pick =>
      (doc, newId) => {
        const mapId = pickId(doc.map.keys(), a);
        return { type: 'add', entity: { kind: 'view', id: newId(), mapId, title: 'View', hiddenIds: hideableAt(doc, mapId, hidden) } };
      },
  ),
  fc.tuple(nat, fc.array(nat, { maxLength: 4 })).map(
    ([a, hidden]): Pick =>
      (doc) => {
        const view = doc.view.get(pickId(doc.view.keys(), a));
        return view && { type: 'set', ids: [view.id], fields: { hiddenIds: hideableAt(doc, view.mapId, hidden) } };
      },
  ),
  fc.tuple(nat, fc.array(nat, { maxLength: 3 }), fc.option(nat, { nil: undefined }), fc.constantFrom(...REVEALS, undefined)).map(
    ([a, places, index, reveal]): Pick =>
      (doc, newId) => ({
        type: 'addStops',
        stops: places.map((place) => ({
          kind: 'stop',
          id: newId(),
          mapId: pickId(doc.map.keys(), a),
          title: `Stop ${place}`,
          laneIds: place % 2 === 0 ? [] : [pickId(doc.lane.keys(), place)],
          stepIds: place % 3 === 0 ? [] : [pickId(doc.step.keys(), place), pickId(doc.step.keys(), a)],
          ...(place % 5 === 0 && { aboutIds: [pickId(doc.card.keys(), place)], minutes: place / 10, notes: 'Said' }),
          ...(reveal && { reveal }),
        })),
        ...(index !== undefined && { index: index % 5, isInstead: index % 7 === 0 }),
      }),
  ),
  fc.tuple(fc.array(nat, { maxLength: 3 }), nat).map(
    ([places, index]): Pick =>
      (doc) => ({ type: 'moveStops', stopIds: places.map((place) => pickId(doc.stop.keys(), place)), index: index % 6 }),
  ),
  fc.tuple(nat, text, nat).map(
    ([a, title, b]): Pick =>
      (doc) => ({
        type: 'set',
        ids: [pickId(doc.stop.keys(), a)],
        fields: { title, laneIds: b % 2 === 0 ? [] : [pickId(doc.lane.keys(), b)], minutes: b % 3 === 0 ? undefined : b % 60 },
      }),
  ),
  recordPick,
  fc.array(nat, { minLength: 1, maxLength: 3 }).map(
    (places): Pick =>
      (doc) => {
        const all = [
          ...doc.card.keys(),
          ...doc.step.keys(),
          ...doc.lane.keys(),
          ...doc.stage.keys(),
          ...doc.connector.keys(),
          ...doc.score.keys(),
          ...doc.persona.keys(),
          ...doc.map.keys(),
          ...doc.view.keys(),
          ...doc.measure.keys(),
          ...doc.silence.keys(),
          ...doc.stop.keys(),
          ...doc.workshop.keys(),
          ...doc.ballot.keys(),
          ...doc.idea.keys(),
        ];
        return { type: 'remove', ids: places.map((place) => pickId(all, place)) };
      },
  ),
);

/** The sample and a copy of its map, with a silence about each of their cards, steps, stages, scores and connectors. */
export function silencedThroughout(): Doc {
  const sample = templateDoc('sample');
  const [map] = sample.map.values();
  if (!map) return sample;
  const { entities } = copyMap(sample, { map, title: 'Copy', isToBe: false }, countingIds('copy'));
  const doc = play(sample, [() => ({ type: 'addMap', entities, index: 1 })]);
  return play(
    doc,
    [doc.card, doc.step, doc.stage, doc.score, doc.connector].flatMap((subjects) =>
      [...subjects.keys()].map(
        (subjectId): Pick =>
          () => ({
            type: 'add',
            entity: { kind: 'silence', id: `silence-${subjectId}`, mapId: map.id, check: 'loose-end', subjectId, note: '' },
          }),
      ),
    ),
  );
}

/** The document after each pick that was not refused. */
export function play(start: Doc, picks: readonly Pick[], onStep?: (before: Doc, after: Doc, command: Command) => void): Doc {
  const newId = countingIds('n');
  let doc = start;
  for (const choose of picks) {
    const command = choose(doc, newId);
    const outcome = command && run(doc, command);
    if (!command || !outcome || 'refused' in outcome) continue;
    const next = apply(doc, outcome.change);
    onStep?.(doc, next, command);
    doc = next;
  }
  return doc;
}

/** All of it that undo leads back to: records of workshops stay as they are (R11). */
export function withoutRecords(doc: Doc): Doc {
  return toDoc(toEntities(doc).filter((entity) => !isRecord(entity)));
}

/** The sample and a fresh to-be map of its first map. */
export function sampleWithToBe(): { readonly doc: Doc; readonly asIsId: string; readonly toBeId: string } {
  const doc = templateDoc('sample');
  const [asIs] = doc.map.values();
  if (!asIs) throw new Error('the sample has a map');
  const { map, entities } = copyMap(doc, { map: asIs, title: 'To be', isToBe: true }, countingIds('to-'));
  return { doc: play(doc, [() => ({ type: 'addMap', entities, index: 1 })]), asIsId: asIs.id, toBeId: map.id };
}
