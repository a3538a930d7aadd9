// Laws of copying and pasting on maps, whatever is on them.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../../shared/commands/command.ts';
import { type Copied, copyFrom } from '../../shared/commands/copy.ts';
import { type ClipPlan, planClip } from '../../shared/commands/paste-clip.ts';
import { type PastePlan, planTable } from '../../shared/commands/paste-table.ts';
import { type Clip, parseClip, writeClip } from '../../shared/formats/clip.ts';
import { apply } from '../../shared/model/change.ts';
import { type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import { cardsFrom, gridOf } from '../../shared/model/grid.ts';
import { repair } from '../../shared/model/integrity.ts';
import { hiddenIn, shownGrid } from '../../shared/model/views.ts';
import { countingIds, pick, play, templateDoc } from '../support/documents.ts';

const script = fc.array(pick, { maxLength: 20 });
const START = templateDoc('sample');

const gridNow = (doc: Doc, mapId: string) => shownGrid(gridOf(doc, mapId), hiddenIn(doc, mapId, undefined));
const firstMap = (doc: Doc) => [...doc.map.keys()][0] ?? '';
const someOf = (ids: readonly string[], places: readonly number[]) =>
  new Set(places.flatMap((place) => ids[place % Math.max(1, ids.length)] ?? []));

/** A place by numbers: a cell, a head, or nothing. */
const place = fc.record({ lane: fc.option(fc.nat(40)), step: fc.option(fc.nat(40)) });
function toPlace(doc: Doc, { lane, step }: { readonly lane: number | null; readonly step: number | null }) {
  const { lanes, steps } = gridNow(doc, firstMap(doc));
  return {
    ...(lane !== null && { laneId: lanes[lane % Math.max(1, lanes.length)]?.id ?? 'gone' }),
    ...(step !== null && { stepId: steps[step % Math.max(1, steps.length)]?.id ?? 'gone' }),
  };
}

function copy(doc: Doc, places: readonly number[], range?: { laneIds: readonly string[]; stepIds: readonly string[] }): Copied | undefined {
  const kinds = ['card', 'card', 'score', 'lane', 'step', 'stage', 'connector'] as const;
  const ids = new Set(
    places.flatMap((each) => [...someOf([...doc[kinds[each % kinds.length] ?? 'card'].keys()], [Math.floor(each / kinds.length)])]),
  );
  const mapId = firstMap(doc);
  return copyFrom(doc, { mapId, grid: gridNow(doc, mapId), ids, range, personaId: undefined });
}

/** Everything that a plan does, or undefined where it is refused. */
function done(doc: Doc, plan: ClipPlan | PastePlan | { readonly refused: unknown }): Doc | undefined {
  if ('refused' in plan) return undefined;
  let after = doc;
  for (const command of plan.commands) {
    const outcome = run(after, command);
    if ('refused' in outcome) throw new Error(`${command.type}: ${outcome.refused.code}`);
    after = apply(after, outcome.change);
  }
  return after;
}

function paste(doc: Doc, clip: Clip, at: object): Doc | undefined {
  const mapId = firstMap(doc);
  return done(doc, planClip(doc, { mapId, grid: gridNow(doc, mapId), clip, at, imageIds: new Map(), newId: countingIds('pasted') }));
}

const selection = fc.array(fc.nat(2000), { minLength: 1, maxLength: 8 });

test('R2: whatever is copied can be pasted anywhere, also in another project, and nothing needs mending after it', () => {
  fc.assert(
    fc.property(script, script, selection, place, fc.boolean(), (picks, others, places, at, isSame) => {
      const from = play(START, picks);
      const copied = copy(from, places);
      if (!copied) return;
      const to = isSame ? from : play(templateDoc('blueprint'), others);
      const after = paste(to, parseClip(writeClip(copied.clip)) ?? copied.clip, toPlace(to, at));
      if (!after) return;
      expect(repair(after).repairs).toEqual([]);
      for (const kind of ['card', 'step', 'lane', 'score'] as const) expect(after[kind].size).toBeGreaterThanOrEqual(to[kind].size);
    }),
    { numRuns: 400 },
  );
});

test('a lane, step or stage arrives with as many cards and scores as were in it', () => {
  fc.assert(
    fc.property(
      script,
      script,
      fc.nat(100),
      fc.constantFrom('lane' as const, 'step' as const, 'stage' as const),
      (picks, others, at, kind) => {
        const from = play(START, picks);
        const ids = someOf(
          gridNow(from, firstMap(from))[`${kind}s`].map(({ id }) => id),
          [at],
        );
        const mapId = firstMap(from);
        const copied = copyFrom(from, { mapId, grid: gridNow(from, mapId), ids, range: undefined, personaId: undefined });
        if (!copied) return;
        const to = play(templateDoc('empty'), others);
        const after = paste(to, copied.clip, {});
        if (!after) return;
        expect(after[kind].size).toBeGreaterThan(to[kind].size);
        expect(after.card.size - to.card.size).toBe(copied.clip.doc.card.size);
        expect(after.connector.size - to.connector.size).toBe(copied.clip.doc.connector.size);
      },
    ),
    { numRuns: 200 },
  );
});

test('a range copied as a table and pasted over itself leaves its cells saying what they said', () => {
  fc.assert(
    fc.property(script, fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12), fc.nat(12)), (picks, [lane, lanes, step, steps]) => {
      const doc = play(START, picks);
      const mapId = firstMap(doc);
      const grid = gridNow(doc, mapId);
      const range = {
        laneIds: grid.lanes.slice(lane, lane + lanes + 1).map(({ id }) => id),
        stepIds: grid.steps.slice(step, step + steps + 1).map(({ id }) => id),
      };
      const copied = copy(doc, [], range);
      const [laneId, stepId] = [range.laneIds[0], range.stepIds[0]];
      if (!copied || laneId === undefined || stepId === undefined) return;
      const plan = planTable(doc, {
        mapId,
        grid,
        table: copied.table,
        at: { laneId, stepId },
        personaId: undefined,
        isReplacing: true,
        isCardALine: true,
        newId: countingIds('t'),
      });
      const after = done(doc, plan) ?? doc;
      const lines = (of: Doc) =>
        range.laneIds.flatMap((id) =>
          range.stepIds.map((at) =>
            cardsFrom(of, id, at)
              .flatMap(({ text }) => text.split('\n').map((line) => line.trim()))
              .filter((line) => line !== ''),
          ),
        );
      const trimmedAway = 'counts' in plan ? range.laneIds.length > plan.counts.down || range.stepIds.length > plan.counts.across : false;
      if (!trimmedAway) expect(lines(after)).toEqual(lines(doc));
      expect(repair(after).repairs).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('R6: a clip survives being written and parsed', () => {
  fc.assert(
    fc.property(script, selection, (picks, places) => {
      const copied = copy(play(START, picks), places);
      if (copied) expect(parseClip(writeClip(copied.clip))).toEqual(copied.clip);
    }),
  );
});

test('R6: junk in the place of a clip throws nothing, and what is left of a harmed one fits the map or is refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.record({ whole: fc.anything(), entities: fc.anything() }).map((each) => JSON.stringify(each) ?? ''),
      ),
      (text) => {
        const clip = parseClip(text);
        if (clip) paste(START, clip, {});
      },
    ),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(
      script,
      selection,
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(),
          fc.constantFrom('laneId', 'stepId', 'lastStepId', 'stageId', 'toCardId', 'personaId', 'subjectId', 'imageId', 'linkedMapId'),
        ),
        { maxLength: 6 },
      ),
      (picks, places, harms) => {
        const copied = copy(play(START, picks), places);
        if (!copied) return;
        const entities: Record<string, unknown>[] = toEntities(copied.clip.doc).map((entity) => ({ ...entity }));
        for (const [victim, donor, field] of harms)
          entities[victim % entities.length] = {
            ...entities[victim % entities.length],
            [field]: entities[donor % entities.length]?.id,
            aboutIds: [entities[victim % entities.length]?.id],
          };
        const clip = parseClip(JSON.stringify({ whole: [...copied.clip.whole], entities }));
        const after = clip && paste(START, clip, {});
        if (after) expect(repair(after).repairs).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
  expect(toDoc([])).toEqual(parseClip('{"entities":[]}')?.doc ?? toDoc([]));
});
