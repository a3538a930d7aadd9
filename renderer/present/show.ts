// The show that is on: where it stands, on how many screens, and what is put over it. Never kept (R11); undefined while nothing is presented.

import type { Doc } from '../../shared/model/document.ts';
import { get, projectOf } from '../../shared/model/document.ts';
import type { Stop } from '../../shared/model/entities.ts';
import { beatsOf, type Pieces, piecesOf } from '../../shared/present/reveal.ts';
import { after, type BeatsOf, before, beginOf, endOf, type ShowPlace, settledAt } from '../../shared/present/show.ts';
import { LARGER, type Slide, slidesOf } from '../../shared/present/slides.ts';
import { stopsOf } from '../../shared/present/stops.ts';
import { createSay } from '../../shared/text/text.ts';
import { showMap } from '../canvas/show-map.ts';
import { useView } from '../canvas/view.ts';
import { measureNow } from '../session/measure.ts';
import { createLookedAt } from '../views/looked-at.ts';
import type { Zoom } from './tools/zoom.ts';

/** What the presenter points with (tools/). */
export type PointingTool = 'pointer' | 'spotlight';
export type PaneName = 'notes' | 'agenda' | 'vote' | 'tray';

export type Show = {
  readonly place: ShowPlace;
  /** `two`: the room has a window of its own, and this one is the presenter's. */
  readonly screens: 'one' | 'two';
  /** Put over the stop, so that the room looks at the speaker. */
  readonly curtain: 'black' | 'white' | undefined;
  readonly tool: PointingTool | undefined;
  /** How the slide is enlarged, until the show goes on. */
  readonly zoom: Zoom | undefined;
  /** The pane for the presenter that is open; beside the slide on one screen. */
  readonly pane: PaneName | undefined;
  /** The record of this workshop, once something of it is worth keeping (workshop.ts). */
  readonly workshopId: string | undefined;
  /** An index into LARGER. */
  readonly larger: number;
  /** Milliseconds since 1970. */
  readonly started: number;
};

export const useShow = createLookedAt<{ readonly show: Show | undefined }>({ show: undefined });

const SAYS = { en: createSay('en'), 'zh-CN': createSay('zh-CN') } as const;

type Slides = { readonly slides: readonly Slide[]; readonly pieces: readonly Pieces[] };
type Known = { readonly from: readonly unknown[]; readonly made: Slides };
const known = new WeakMap<Stop, Known>();

/** The slides of a stop of this document, and the pieces of each. */
export function slidesNow(doc: Doc, stop: Stop): Slides {
  const larger = LARGER[useShow.getState().show?.larger ?? 0] ?? 1;
  const measure = measureNow();
  const from = [doc, measure, larger];
  const before = known.get(stop);
  if (before && from.every((each, index) => each === before.from[index])) return before.made;
  const slides = slidesOf(doc, stop, { measure, say: SAYS[projectOf(doc).language], larger });
  const made = { slides, pieces: slides.map(({ drawing }) => piecesOf(drawing, stop.reveal ?? 'at-once')) };
  known.set(stop, { from, made });
  return made;
}

function countsIn(doc: Doc): BeatsOf {
  return (stop) => slidesNow(doc, stop).pieces.map(beatsOf);
}

export type Shown = Slides & { readonly stop: Stop; readonly place: ShowPlace; readonly slide: Slide; readonly ofSlide: Pieces };

/** What is on now; undefined where nothing is presented or no stop is left. */
export function shownNow(doc: Doc): Shown | undefined {
  const { show } = useShow.getState();
  const place = show && settledAt(stopsOf(doc), show.place, countsIn(doc));
  const stop = place && get(doc, 'stop', place.stopId);
  if (!place || !stop) return undefined;
  const made = slidesNow(doc, stop);
  const slide = made.slides[place.slide];
  return slide && { ...made, stop, place, slide, ofSlide: made.pieces[place.slide] ?? [] };
}

/** What is on stays on, and this of it is another. */
export function changeShow(next: Partial<Show>): void {
  const { show } = useShow.getState();
  if (show) useShow.setState({ show: { ...show, ...next } });
}

function goTo(doc: Doc, place: ShowPlace | undefined): void {
  const { show } = useShow.getState();
  if (!show || !place) return;
  const { mapId } = get(doc, 'stop', place.stopId) ?? {};
  if (mapId !== undefined) showMap(mapId);
  useView.setState({ cursor: undefined, editing: undefined, preview: [], ghost: undefined });
  changeShow({ place, curtain: undefined, zoom: undefined });
}

/** One beat on. */
export function showNext(doc: Doc): void {
  const { show } = useShow.getState();
  if (show) goTo(doc, after(stopsOf(doc), show.place, countsIn(doc)));
}

export function showPrevious(doc: Doc): void {
  const { show } = useShow.getState();
  if (show) goTo(doc, before(stopsOf(doc), show.place, countsIn(doc)));
}

/** @param number from 1; the last one where there are fewer. */
export function showStop(doc: Doc, number: number): void {
  const stops = stopsOf(doc);
  const stop = stops[Math.max(1, Math.min(number, stops.length)) - 1];
  if (stop) goTo(doc, beginOf(stop));
}

export function showLast(doc: Doc): void {
  const stop = stopsOf(doc).at(-1);
  if (stop) goTo(doc, endOf(stop, countsIn(doc)));
}

/** @param stopId begins there; at the first stop where absent. */
export function beginShow(doc: Doc, stopId?: string): void {
  const stop = get(doc, 'stop', stopId) ?? stopsOf(doc)[0];
  if (!stop) return;
  useShow.setState({
    show: {
      place: beginOf(stop),
      screens: 'one',
      curtain: undefined,
      tool: undefined,
      zoom: undefined,
      pane: undefined,
      workshopId: undefined,
      larger: 0,
      started: Date.now(),
    },
  });
  goTo(doc, beginOf(stop));
}

export function endShow(): void {
  useShow.setState({ show: undefined });
  useView.setState({ cursor: undefined, editing: undefined, preview: [], ghost: undefined });
}

/** What of the map is left out as it is looked at now, where its own canvas shows a slide. */
export function hiddenOnStage(doc: Doc): readonly string[] | undefined {
  return useShow.getState().show?.screens === 'one' ? shownNow(doc)?.slide.hiddenIds : undefined;
}
