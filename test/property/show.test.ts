// Laws of going through a show: it comes to every beat once, in order, and goes back the same way.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stop } from '../../shared/model/entities/show.ts';
import { after, before, beginOf, type Counts, endOf, type ShowPlace, settledAt } from '../../shared/present/show.ts';

/** For each stop, how many beats each of its slides has. */
const shows = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

function showOf(beats: readonly (readonly number[])[]): { readonly stops: readonly Stop[]; readonly counts: Counts } {
  const stops = beats.map((_, at): Stop => ({ kind: 'stop', id: `${at}`, mapId: 'map', order: 'V', title: '', laneIds: [], stepIds: [] }));
  return { stops, counts: { slidesOf: ({ id }) => beats[Number(id)]!.length, beatsOf: ({ id }, slide) => beats[Number(id)]![slide]! } };
}

function through(first: ShowPlace, next: (place: ShowPlace) => ShowPlace | undefined): readonly ShowPlace[] {
  const places: ShowPlace[] = [];
  for (let place: ShowPlace | undefined = first; place; place = next(place)) places.push(place);
  return places;
}

test('a show comes to each beat of each slide of each stop, and goes back the same way', () => {
  fc.assert(
    fc.property(shows, (beats) => {
      const { stops, counts } = showOf(beats);
      const there = through(beginOf(stops[0]!), (place) => after(stops, place, counts));
      const all = beats.flatMap((slides, stop) =>
        slides.flatMap((count, slide) => Array.from({ length: count }, (_, beat) => ({ stopId: `${stop}`, slide, beat }))),
      );
      expect(there).toEqual(all);
      const back = through(endOf(stops.at(-1)!, counts), (place) => before(stops, place, counts));
      expect(back).toEqual(all.toReversed());
    }),
  );
});

test('wherever a show is said to stand, it stands on a beat that is there', () => {
  const somewhere = fc.nat(6).chain((stop) => fc.record({ stopId: fc.constant(`${stop}`), slide: fc.nat(6), beat: fc.nat(9) }));
  fc.assert(
    fc.property(shows, somewhere, (beats, place) => {
      const { stops, counts } = showOf(beats);
      const { stopId, slide, beat } = settledAt(stops, place, counts)!;
      expect(beat).toBeLessThan(beats[Number(stopId)]![slide]!);
      if (place.beat < (beats[Number(place.stopId)]?.[place.slide] ?? 0)) expect({ stopId, slide, beat }).toEqual(place);
    }),
  );
});
