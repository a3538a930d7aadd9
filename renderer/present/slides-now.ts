// What the show that is on shows of a document: the slides of a stop, kept as steady as can be while they are written on, and which of them
// is on. What is looked at outside a show (stops/slides-of.ts, the deck) is not laid out here.

import { type Doc, get } from '../../shared/model/document.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import { KINDS, RECORDS } from '../../shared/model/entities.ts';
import { stopsOf } from '../../shared/model/stops.ts';
import { beatsOf, type Pieces, piecesOf } from '../../shared/present/reveal.ts';
import { type Counts, type ShowPlace, settledAt } from '../../shared/present/show.ts';
import { isShownOn, LARGER, type Slide, slidesOf } from '../../shared/present/slides.ts';
import { useView } from '../canvas/view.ts';
import { mapSay } from '../session/map-say.ts';
import { measureNow } from '../session/measure.ts';
import { isOnStage, useShow } from './show.ts';

type Slides = { readonly slides: readonly Slide[]; readonly piecesAt: (slide: number) => Pieces };
type Known = { readonly terms: readonly unknown[]; readonly parts: readonly unknown[]; readonly made: Slides };
/** What slides are laid out from: a dot that is placed, or a timer that is started, is no reason to do it anew. */
const DRAWN = KINDS.filter((kind) => !RECORDS.includes(kind));
const NONE: ReadonlySet<string> = new Set();
/** By the id of the stop, the one asked for last first. While one is typing, the document as it is kept stays among so few. */
const known = new Map<string, readonly Known[]>();
const MOST_KNOWN = 3;
// Begun anew with each show, and gone with it.
useShow.subscribe(({ show }, was) => show?.started !== was.show?.started && known.clear());

/** The slides of a stop of this document, and the pieces of each; while one is written on, as steady as `slidesOf` has them. */
export function slidesNow(doc: Doc, stop: Stop): Slides {
  const { show } = useShow.getState();
  const fresh = show?.made ?? NONE;
  const [measure, say, larger] = [measureNow(), mapSay(doc), LARGER[show?.larger ?? 0] ?? 1];
  const terms = [measure, say, larger];
  const parts = [fresh, ...DRAWN.map((kind) => doc[kind])];
  const earlier = (known.get(stop.id) ?? []).filter((each) => areSame(each.terms, terms));
  const now = earlier.find((each) => areSame(each.parts, parts)) ?? { terms, parts, made: make() };
  known.set(stop.id, [now, ...earlier.filter((each) => each !== now)].slice(0, MOST_KNOWN));
  return now.made;

  function make(): Slides {
    const slides = slidesOf(doc, stop, { measure, say, larger, before: earlier[0]?.made.slides });
    const pieces = new Map<number, Pieces>();
    const piecesAt = (at: number): Pieces => {
      const slide = slides[at];
      const made = pieces.get(at) ?? (slide ? without(piecesOf(slide.drawing, stop), fresh) : []);
      pieces.set(at, made);
      return made;
    };
    return { slides, piecesAt };
  }
}

/** A stop that was written on while it was shown is laid out as if nothing had been before, once it is come to again. */
export function forgetWritten(stopId: string): void {
  if ((known.get(stopId)?.length ?? 0) > 1) known.delete(stopId);
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.every((each, index) => each === others[index]);
}

function without(pieces: Pieces, made: ReadonlySet<string>): Pieces {
  return made.size === 0 ? pieces : pieces.map((piece) => new Set([...piece].filter((id) => !made.has(id)))).filter(({ size }) => size > 0);
}

export function countsIn(doc: Doc): Counts {
  return {
    slidesOf: (stop) => slidesNow(doc, stop).slides.length,
    beatsOf: (stop, slide) => beatsOf(slidesNow(doc, stop).piecesAt(slide)),
  };
}

export type Shown = Slides & { readonly stop: Stop; readonly place: ShowPlace; readonly slide: Slide; readonly ofSlide: Pieces };

/** What is on now; undefined where nothing is presented or no stop is left. */
export function shownNow(doc: Doc): Shown | undefined {
  const { show } = useShow.getState();
  const settled = show && settledAt(stopsOf(doc), show.place, countsIn(doc));
  const stop = settled && get(doc, 'stop', settled.stopId);
  return settled && stop && shownAt(doc, followed(doc, slidesNow(doc, stop), settled));
}

/** What is on there. */
export function shownAt(doc: Doc, place: ShowPlace): Shown | undefined {
  const stop = get(doc, 'stop', place.stopId);
  if (!stop) return undefined;
  const made = slidesNow(doc, stop);
  const slide = made.slides[place.slide];
  return slide && { ...made, stop, place, slide, ofSlide: made.piecesAt(place.slide) };
}

/** Where what the keyboard is on came to another slide of the stop, because all no longer fits on one, the show goes along. */
function followed(doc: Doc, { slides, piecesAt }: Slides, place: ShowPlace): ShowPlace {
  const { editing, cursor } = useView.getState();
  const id = editing?.id ?? cursor?.id;
  const isOn = (slide: Slide) =>
    id === undefined
      ? slide.laneIds.includes(cursor?.laneId ?? '') && slide.stepIds.includes(cursor?.stepId ?? '')
      : isShownOn(slide, doc, id);
  const now = slides[place.slide];
  const at = !isOnStage() || (id ?? cursor) === undefined || (now && isOn(now)) ? -1 : slides.findIndex(isOn);
  return at === -1 ? place : { ...place, slide: at, beat: beatsOf(piecesAt(at)) - 1 };
}
