// Laws of stories and stops, over any map.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../../shared/commands/command.ts';
import { apply } from '../../shared/model/change.ts';
import { type Doc, find } from '../../shared/model/document.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { gridOfStop, stopsOf } from '../../shared/model/stops.ts';
import { STORIES, stopsOfStory } from '../../shared/present/stories.ts';
import { createSay } from '../../shared/text/text.ts';
import { countingIds, pick, play, sampleWithToBe, templateDoc } from '../support/documents.ts';

const STARTS = [templateDoc('sample'), sampleWithToBe().doc, templateDoc('empty')];
const maps = fc.tuple(fc.constantFrom(...STARTS), fc.array(pick, { maxLength: 25 })).map(([start, picks]): Doc => play(start, picks));
const SAY = createSay('en');

test('every stop of every story is about what is there, in the order of the map, and shows something', () => {
  fc.assert(
    fc.property(maps, fc.constantFrom(...STORIES), fc.nat(), (doc, story, at) => {
      const ids = [...doc.map.keys()];
      const mapId = ids[at % ids.length]!;
      for (const stop of stopsOfStory(doc, { story, mapId }, SAY, countingIds('story'))) {
        const { steps, lanes } = gridOf(doc, stop.mapId);
        expect(stop.stepIds).toEqual(steps.map(({ id }) => id).filter((id) => stop.stepIds.includes(id)));
        expect(stop.laneIds).toEqual(lanes.map(({ id }) => id).filter((id) => stop.laneIds.includes(id)));
        const shown = gridOfStop(doc, stop);
        expect({ stop, isEmpty: shown.steps.length === 0 || shown.lanes.length === 0 }).toEqual({ stop, isEmpty: false });
        for (const id of stop.aboutIds ?? []) expect(find(doc, id)).toBeDefined();
        expect(stop.title.trim()).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

test('R2: a story that is laid down stands behind the stops that were there, in its order; moved stops keep theirs', () => {
  fc.assert(
    fc.property(maps, fc.constantFrom(...STORIES), fc.array(fc.nat(), { maxLength: 4 }), fc.nat(12), (doc, story, places, index) => {
      const [mapId = ''] = doc.map.keys();
      const stops = stopsOfStory(doc, { story, mapId }, SAY, countingIds('story'));
      const laid = run(doc, { type: 'addStops', stops });
      if ('refused' in laid) throw new Error(laid.refused.code);
      const after = apply(doc, laid.change);
      const before = stopsOf(doc).map(({ id }) => id);
      expect(stopsOf(after).map(({ id }) => id)).toEqual([...before, ...stops.map(({ id }) => id)]);
      const all = stopsOf(after).map(({ id }) => id);
      const moved = all.filter((_, at) => places.some((place) => place % Math.max(1, all.length) === at));
      const outcome = run(after, { type: 'moveStops', stopIds: moved, index });
      if ('refused' in outcome) throw new Error(outcome.refused.code);
      const others = all.filter((id) => !moved.includes(id));
      expect(stopsOf(apply(after, outcome.change)).map(({ id }) => id)).toEqual([
        ...others.slice(0, index),
        ...moved,
        ...others.slice(index),
      ]);
    }),
    { numRuns: 200 },
  );
});
