// The show that is on: where it stands, on how many screens, and what is put over it. Never kept (R11); undefined while nothing is presented.

import type { Doc } from '../../shared/model/document.ts';
import { get, projectOf } from '../../shared/model/document.ts';
import { KINDS, RECORDS, type Stop } from '../../shared/model/entities.ts';
import { beatsOf, type Pieces, piecesOf } from '../../shared/present/reveal.ts';
import { after, before, beginOf, type Counts, endOf, type ShowPlace, settledAt, successorOf } from '../../shared/present/show.ts';
import { isShownOn, LARGER, type Slide, slidesOf } from '../../shared/present/slides.ts';
import { gridOfStop, stopsOf } from '../../shared/present/stops.ts';
import { createSay } from '../../shared/text/text.ts';
import { showMap } from '../canvas/show-map.ts';
import { select, useView, type View } from '../canvas/view.ts';
import { measureNow } from '../session/measure.ts';
import { createLookedAt } from '../views/looked-at.ts';
import { isSecondDisplayThere } from './room.ts';
import type { Zoom } from './tools/zoom.ts';
import { FRESH_TRAY, useTray } from './tray/tray-view.ts';
import type { VoteOnStage } from './vote/vote.ts';

/** What the presenter points with (tools/). */
export type PointingTool = 'pointer' | 'spotlight';
export type PaneName = 'notes' | 'inspector' | 'agenda' | 'vote' | 'tray';

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
  /** The vote that is on stage (vote/). */
  readonly vote?: VoteOnStage | undefined;
  /** An index into LARGER. */
  readonly larger: number;
  /** Light on black, for a dark room. */
  readonly isDark: boolean;
  /** Digits of the number of a stop, as long as it is being typed. */
  readonly typed: string;
  /** What has been touched on this slide: it is lit, whether its piece has come or not. */
  readonly lit: ReadonlySet<string>;
  /** Of that, what came into being while this slide was on: it is of no piece, so that the others stay where they are. */
  readonly made: ReadonlySet<string>;
  readonly isSheetOpen: boolean;
  /** How the map was looked at before, and is again afterwards. */
  readonly from: Pick<View, 'screen' | 'mapId' | 'cursor'>;
  /** Milliseconds since 1970. */
  readonly started: number;
};

export const useShow = createLookedAt<{ readonly show: Show | undefined }>({ show: undefined });

const SAYS = { en: createSay('en'), 'zh-CN': createSay('zh-CN') } as const;

type Slides = { readonly slides: readonly Slide[]; readonly piecesAt: (slide: number) => Pieces };
type Known = { readonly terms: readonly unknown[]; readonly parts: readonly unknown[]; readonly made: Slides };
/** What slides are laid out from: a dot that is placed, or a timer that is started, is no reason to do it anew. */
const DRAWN = KINDS.filter((kind) => !RECORDS.includes(kind));
const NONE: ReadonlySet<string> = new Set();
/** By the id of the stop: it stays what it is while it is written on. Begun anew with each show. */
const known = new Map<string, Known>();

/** The slides of a stop of this document, and the pieces of each; while one is written on, as steady as `slidesOf` has them. */
export function slidesNow(doc: Doc, stop: Stop): Slides {
  const larger = LARGER[useShow.getState().show?.larger ?? 0] ?? 1;
  const measure = measureNow();
  const say = SAYS[projectOf(doc).language];
  const terms = [measure, say, larger];
  const fresh = useShow.getState().show?.made ?? NONE;
  const parts = [fresh, ...DRAWN.map((kind) => doc[kind])];
  const earlier = known.get(stop.id);
  const isOnTerms = earlier?.terms.every((each, index) => each === terms[index]) ?? false;
  if (earlier && isOnTerms && earlier.parts.every((each, index) => each === parts[index])) return earlier.made;
  const before = isOnTerms ? earlier?.made.slides : undefined;
  const slides = slidesOf(doc, stop, { measure, say, larger, before });
  const pieces = new Map<number, Pieces>();
  const piecesAt = (at: number): Pieces => {
    const slide = slides[at];
    const made = pieces.get(at) ?? (slide ? without(piecesOf(slide.drawing, stop), fresh) : []);
    pieces.set(at, made);
    return made;
  };
  const made = { slides, piecesAt };
  known.set(stop.id, { terms, parts, made });
  return made;
}

function without(pieces: Pieces, made: ReadonlySet<string>): Pieces {
  return made.size === 0 ? pieces : pieces.map((piece) => new Set([...piece].filter((id) => !made.has(id)))).filter(({ size }) => size > 0);
}

function countsIn(doc: Doc): Counts {
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

/** What is on stays on, and this of it is another. */
export function changeShow(next: Partial<Show>): void {
  const { show } = useShow.getState();
  if (show) useShow.setState({ show: { ...show, ...next } });
}

/** Where all of a slide is shown, it stays so, whatever is added to it. */
function standAt(doc: Doc, { stopId, slide, beat }: ShowPlace): void {
  const stop = get(doc, 'stop', stopId);
  const isAll = stop !== undefined && beat >= countsIn(doc).beatsOf(stop, slide) - 1;
  changeShow({ place: { stopId, slide, beat: isAll ? Number.POSITIVE_INFINITY : beat } });
}

function goTo(doc: Doc, place: ShowPlace | undefined): void {
  const { show } = useShow.getState();
  if (!show || !place) return;
  const { mapId } = get(doc, 'stop', place.stopId) ?? {};
  if (mapId !== undefined) showMap(mapId);
  // Beside the room's own screen, the map stays as the presenter has it.
  if (show.screens === 'one') leaveSlide();
  const isSameSlide = place.stopId === show.place.stopId && place.slide === show.place.slide;
  standAt(doc, place);
  changeShow({ curtain: undefined, typed: '', zoom: undefined, ...(!isSameSlide && { lit: NONE, made: NONE }) });
}

/** The keyboard is with the map on the slide. */
export function isOnSlide({ cursor, editing, selection }: View = useView.getState()): boolean {
  return cursor !== undefined || editing !== undefined || selection.size > 0;
}

/** The keyboard goes back from the slide to the show. What was being written is kept. */
export function leaveSlide(): void {
  select([]);
  useView.setState({ cursor: undefined, editing: undefined, preview: [], ghost: undefined, anchor: undefined, connecting: undefined });
}

/** The show stands where it is shown. */
export function settle(doc: Doc, place: ShowPlace): void {
  const now = useShow.getState().show?.place;
  if (now && (now.stopId !== place.stopId || now.slide !== place.slide)) standAt(doc, place);
}

/** What is touched on a slide is lit from then on. */
export function touch(doc: Doc, ids: ReadonlySet<string>): void {
  const { lit, made } = useShow.getState().show ?? {};
  if (!lit || !made || [...ids].every((id) => lit.has(id))) return;
  const there = new Set(shownNow(doc)?.slide.drawing.items.map(({ id }) => id));
  changeShow({ lit: new Set([...lit, ...ids]), made: new Set([...made, ...[...ids].filter((id) => !lit.has(id) && !there.has(id))]) });
}

/** What comes after what is on, one beat on; undefined at the end. */
export function comingNext(doc: Doc): ShowPlace | undefined {
  const place = shownNow(doc)?.place;
  return place && after(stopsOf(doc), place, countsIn(doc));
}

/** On the only screen, or on one for the room; what was begun on the map is let go with it. */
export function showOn(screens: Show['screens']): void {
  leaveSlide();
  changeShow({ screens });
}

/** One beat on. */
export function showNext(doc: Doc): void {
  goTo(doc, comingNext(doc));
}

export function showPrevious(doc: Doc): void {
  const place = shownNow(doc)?.place;
  if (place) goTo(doc, before(stopsOf(doc), place, countsIn(doc)));
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

/** Goes to the slide that shows a card, all of it lit: one of the stop that is on, else of the first that does. False where none does. */
export function showCard(doc: Doc, cardId: string): boolean {
  const card = get(doc, 'card', cardId);
  const on = shownNow(doc)?.stop;
  for (const stop of card && on ? [on, ...stopsOf(doc)] : []) {
    if (!gridOfStop(doc, stop).laneIndex.has(card?.laneId ?? '')) continue;
    const { slides, piecesAt } = slidesNow(doc, stop);
    const slide = slides.findIndex((each) => isShownOn(each, doc, cardId));
    if (slide < 0) continue;
    goTo(doc, { stopId: stop.id, slide, beat: beatsOf(piecesAt(slide)) - 1 });
    return true;
  }
  return false;
}

/** Lays the stop out anew; what stood first stays in sight. */
export function showLarger(doc: Doc, larger: number): void {
  const was = shownNow(doc);
  if (!was || LARGER[larger] === undefined) return;
  const isAllShown = was.place.beat === beatsOf(was.ofSlide) - 1;
  const [[laneId = ''], [stepId = '']] = [was.slide.laneIds, was.slide.stepIds];
  changeShow({ larger });
  const { slides, piecesAt } = slidesNow(doc, was.stop);
  const slide = Math.max(
    0,
    slides.findIndex(({ laneIds, stepIds }) => laneIds.includes(laneId) && stepIds.includes(stepId)),
  );
  standAt(doc, { stopId: was.stop.id, slide, beat: isAllShown ? beatsOf(piecesAt(slide)) - 1 : 0 });
}

/** @param stopId begins there; at the first stop where absent. */
export function beginShow(doc: Doc, stopId?: string): void {
  const stop = get(doc, 'stop', stopId) ?? stopsOf(doc)[0];
  if (!stop) return;
  known.clear();
  const { screen, mapId, cursor } = useView.getState();
  useView.setState({ screen: 'map', whatIf: undefined, dialog: undefined, pasting: undefined });
  useShow.setState({
    show: {
      place: beginOf(stop),
      screens: isSecondDisplayThere() ? 'two' : 'one',
      curtain: undefined,
      tool: undefined,
      zoom: undefined,
      pane: undefined,
      workshopId: undefined,
      larger: 0,
      isDark: false,
      typed: '',
      lit: NONE,
      made: NONE,
      isSheetOpen: false,
      from: { screen, mapId, cursor },
      started: Date.now(),
    },
  });
  leaveSlide();
  goTo(doc, beginOf(stop));
}

/** The map is looked at as it was before. */
export function endShow(): void {
  const { show } = useShow.getState();
  if (!show) return;
  useShow.setState({ show: undefined });
  useTray.setState(FRESH_TRAY);
  leaveSlide();
  const { mapId, screen, cursor } = show.from;
  showMap(mapId);
  useView.setState({ screen, cursor });
}

/** Where the stop that was on has gone, the show goes on with the one that took its place; where none is left, it ends. */
export function keepShow(doc: Doc, was: readonly Stop[]): 'went-on' | 'ended' | undefined {
  const { show } = useShow.getState();
  if (!show || get(doc, 'stop', show.place.stopId)) return undefined;
  const next = successorOf(stopsOf(doc), was, show.place.stopId);
  if (next) goTo(doc, beginOf(next));
  else endShow();
  return next ? 'went-on' : 'ended';
}

/** The part of the stop on which one of those stands comes on, whole. @returns whether there is any. */
export function showPartWith(doc: Doc, ids: readonly string[]): boolean {
  const shown = shownNow(doc);
  const isOn = (slide: Slide) => ids.some((id) => isShownOn(slide, doc, id));
  if (!shown || isOn(shown.slide)) return shown !== undefined;
  const slide = shown.slides.findIndex(isOn);
  if (slide === -1) return false;
  standAt(doc, { stopId: shown.stop.id, slide, beat: Number.POSITIVE_INFINITY });
  changeShow({ zoom: undefined });
  return true;
}

/** The slide is the map in this window, and there is nothing else to be seen. */
export function isOnStage(): boolean {
  return useShow.getState().show?.screens === 'one';
}

export function useIsOnStage(): boolean {
  return useShow(({ show }) => show?.screens === 'one');
}

/** What of the map is left out as it is looked at now, where its own canvas shows a slide. */
export function hiddenOnStage(doc: Doc): readonly string[] | undefined {
  return isOnStage() ? shownNow(doc)?.slide.hiddenIds : undefined;
}
