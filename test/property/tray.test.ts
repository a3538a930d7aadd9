// Laws of the tray: whatever is collected, sorted, edited, copied, undone and redone, tray and map agree, and no history is lost.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outbox } from '../../renderer/session/outbox.ts';
import { createSession, type Session } from '../../renderer/session/session.ts';
import type { Command } from '../../shared/commands/command.ts';
import { copyFrom } from '../../shared/commands/copy.ts';
import { planClip } from '../../shared/commands/paste-clip.ts';
import type { Clip } from '../../shared/formats/clip.ts';
import { type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import type { Workshop } from '../../shared/model/entities/workshops.ts';
import { isRecord } from '../../shared/model/entities.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { cardsByIdea, trayOf } from '../../shared/model/tray.ts';
import { countingIds, pick, templateDoc } from '../support/documents.ts';

const WORKSHOP: Workshop = { kind: 'workshop', id: 'workshop', title: 'Returns', started: '2026-10-14T09:00:00Z' };
const START = toDoc([...toEntities(templateDoc('sample')), WORKSHOP]);

const NOWHERE: Outbox = {
  status: () => 'saved',
  token: () => '',
  send: () => undefined,
  resend: () => undefined,
  hold: () => undefined,
  flush: () => Promise.resolve(true),
};

/** A session with what was copied last, and ids for what comes. */
type Play = { readonly session: Session; readonly newId: () => string; clip: Clip | undefined };
type Act = { readonly on: 'map' | 'tray' | 'undo' | 'redo'; readonly choose: (doc: Doc, play: Play) => readonly Command[] };

function at<T>(things: Iterable<T>, place: number): T | undefined {
  const all = [...things];
  return all[place % Math.max(1, all.length)];
}
const ideaAt = (doc: Doc, place: number) => at(doc.idea.keys(), place) ?? 'nothing';

const nat = fc.nat(1000);
const texts = fc.array(fc.string({ minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 3 });
const tray = (choose: Act['choose']): Act => ({ on: 'tray', choose });
const map = (choose: Act['choose']): Act => ({ on: 'map', choose });

const collecting = fc.oneof(
  fc.tuple(texts, nat).map(([given, index]) =>
    tray((_, { newId }) => {
      const ideas = given.map((text) => ({ id: newId(), text }));
      return [{ type: 'addIdeas', workshopId: WORKSHOP.id, ideas, ...(index % 2 === 0 && { index: index % 5 }) }];
    }),
  ),
  fc.tuple(nat, fc.string()).map(([a, text]) => tray((doc) => [{ type: 'set', ids: [ideaAt(doc, a)], fields: { text } }])),
  fc.tuple(nat, nat).map(([a, index]) => tray((doc) => [{ type: 'moveIdea', ideaId: ideaAt(doc, a), index: index % 5 }])),
  nat.map((a) => tray((doc) => [{ type: 'remove', ids: [ideaAt(doc, a)] }])),
);

const sorting = fc.tuple(nat, nat, nat).map(([a, b, c]) =>
  map((doc, { newId }) => {
    const place = { laneId: at(doc.lane.keys(), b) ?? '', stepId: at(doc.step.keys(), c) ?? '' };
    return [{ type: 'addCards', cards: [{ id: newId(), ...place, text: 'sorted', ideaId: ideaAt(doc, a) }] }];
  }),
);

/** The card of an idea is copied or cut, or what was copied last is pasted. */
const clipping = fc.oneof(
  fc.tuple(nat, fc.boolean()).map(([a, isCut]) =>
    map((doc, play) => {
      const card = at(cardsByIdea(doc).values(), a);
      const mapId = doc.lane.get(card?.laneId ?? '')?.mapId ?? '';
      if (!card) return [];
      const ids = new Set([card.id]);
      play.clip = copyFrom(doc, { mapId, grid: gridOf(doc, mapId), ids, range: undefined, personaId: undefined })?.clip;
      return isCut ? [{ type: 'remove', ids: [card.id] }] : [];
    }),
  ),
  fc.tuple(nat, nat).map(([a, b]) =>
    map((doc, { clip, newId }) => {
      const mapId = at(doc.map.keys(), a) ?? '';
      const grid = gridOf(doc, mapId);
      const place = { laneId: at(grid.lanes, a)?.id ?? '', stepId: at(grid.steps, b)?.id ?? '' };
      const plan = clip && planClip(doc, { mapId, grid, clip, at: place, imageIds: new Map(), newId });
      return plan && !('refused' in plan) ? plan.commands : [];
    }),
  ),
);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: collecting },
  { weight: 3, arbitrary: sorting },
  { weight: 2, arbitrary: clipping },
  { weight: 3, arbitrary: pick.map((choose) => map((doc, { newId }) => [choose(doc, newId)].filter((command) => command !== undefined))) },
  { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'redo' as const).map((on): Act => ({ on, choose: () => [] })) },
);

function start(): Play {
  return { session: createSession(START, false, () => NOWHERE), newId: countingIds('n'), clip: undefined };
}

function run({ on, choose }: Act, play: Play): void {
  const { session } = play;
  if (on === 'undo' || on === 'redo') session[on]();
  else session.dispatchAll(choose(session.store.getState().doc, play), 'undo.change');
}

/** All but the records, by id. */
const mapsOf = (doc: Doc) =>
  toEntities(doc)
    .filter((entity) => !isRecord(entity))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

test('R11: tray and map agree after anything that is done: an idea is in the tray, or one card says that it is the idea', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const play = start();
      for (const each of acts) {
        run(each, play);
        const { doc } = play.session.store.getState();
        const { left, sorted } = trayOf(doc, WORKSHOP.id);
        const said = [...doc.card.values()].flatMap(({ ideaId }) => ideaId ?? []);
        expect(new Set(said).size).toBe(said.length);
        expect(sorted.map(({ idea }) => idea.id).sort()).toEqual(said.filter((id) => doc.idea.has(id)).sort());
        expect(left.length + sorted.length).toBe(doc.idea.size);
      }
    }),
    { numRuns: 300 },
  );
});

test('R11: what happens to the tray is no undo step and loses none; undoing all leaves the maps as they were and the tray as it is', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const play = start();
      const { store } = play.session;
      for (const each of acts) {
        const before = store.getState();
        run(each, play);
        const { undo, redo } = store.getState();
        if (each.on === 'tray') expect({ undo, redo }).toEqual({ undo: before.undo, redo: before.redo });
        else if (each.on !== 'map') expect(undo.length + redo.length).toBe(before.undo.length + before.redo.length);
        else expect(undo.length).toBeGreaterThanOrEqual(before.undo.length);
      }
      const end = store.getState();
      const steps = end.undo.length;
      while (play.session.undo().length > 0);
      expect(mapsOf(store.getState().doc)).toEqual(mapsOf(START));
      expect(store.getState().doc.idea).toBe(end.doc.idea);
      expect(trayOf(store.getState().doc, WORKSHOP.id).sorted).toEqual([]);
      for (let step = 0; step < steps; step += 1) play.session.redo();
      expect(mapsOf(store.getState().doc)).toEqual(mapsOf(end.doc));
    }),
    { numRuns: 200 },
  );
});
