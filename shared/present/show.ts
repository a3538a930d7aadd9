// Where a show stands, and where it goes from there: from beat to beat, from slide to slide, from stop to stop.

import type { Stop } from '../model/entities/show.ts';

export type ShowPlace = {
  readonly stopId: string;
  /** Which of the stop's slides, from 0; and which beat of that slide, from 0. */
  readonly slide: number;
  readonly beat: number;
};

/** How many slides a stop has, and how many beats one of them, from 0, which has to be drawn for it: 1 at least each. */
export type Counts = { readonly slidesOf: (stop: Stop) => number; readonly beatsOf: (stop: Stop, slide: number) => number };

export function beginOf({ id }: Stop): ShowPlace {
  return { stopId: id, slide: 0, beat: 0 };
}

/** Where going back leads to: all of the stop has been shown. */
export function endOf(stop: Stop, counts: Counts): ShowPlace {
  return lastBeatOf(stop, counts.slidesOf(stop) - 1, counts);
}

function lastBeatOf(stop: Stop, slide: number, { beatsOf }: Counts): ShowPlace {
  return { stopId: stop.id, slide, beat: beatsOf(stop, slide) - 1 };
}

/** The place as it can be shown: what it leads to may have become less, or gone; then the first stop. Undefined without any. */
export function settledAt(stops: readonly Stop[], place: ShowPlace, { slidesOf, beatsOf }: Counts): ShowPlace | undefined {
  const stop = stops.find(({ id }) => id === place.stopId);
  if (!stop) return stops[0] && beginOf(stops[0]);
  const slide = Math.min(place.slide, slidesOf(stop) - 1);
  return { stopId: stop.id, slide, beat: Math.min(place.beat, beatsOf(stop, slide) - 1) };
}

/**
 * The stop that took the place of one that has gone: the next of those that stood after it, else the last; the first where none of the old
 * ones is left. Undefined without any.
 */
export function successorOf(stops: readonly Stop[], was: readonly Stop[], stopId: string): Stop | undefined {
  const later = was.slice(was.findIndex(({ id }) => id === stopId));
  const isLeft = (stop: Stop) => was.some(({ id }) => id === stop.id);
  return stops.find((stop) => later.some(({ id }) => id === stop.id)) ?? (stops.some(isLeft) ? stops.at(-1) : stops[0]);
}

/** Undefined after the last beat. */
export function after(stops: readonly Stop[], { stopId, slide, beat }: ShowPlace, { slidesOf, beatsOf }: Counts): ShowPlace | undefined {
  const at = stops.findIndex(({ id }) => id === stopId);
  const stop = stops[at];
  if (!stop) return undefined;
  if (beat + 1 < beatsOf(stop, slide)) return { stopId, slide, beat: beat + 1 };
  if (slide + 1 < slidesOf(stop)) return { stopId, slide: slide + 1, beat: 0 };
  const next = stops[at + 1];
  return next && beginOf(next);
}

/** Undefined before the first beat. */
export function before(stops: readonly Stop[], { stopId, slide, beat }: ShowPlace, counts: Counts): ShowPlace | undefined {
  const at = stops.findIndex(({ id }) => id === stopId);
  const stop = stops[at];
  if (!stop) return undefined;
  if (beat > 0) return { stopId, slide, beat: beat - 1 };
  if (slide > 0) return lastBeatOf(stop, slide - 1, counts);
  const earlier = stops[at - 1];
  return earlier && endOf(earlier, counts);
}
