// How a show begins, goes on and ends: every key and button of it comes here.

import { type Doc, get } from '../../shared/model/document.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import { gridOfStop, stopsOf } from '../../shared/model/stops.ts';
import { beatsOf } from '../../shared/present/reveal.ts';
import { after, before, beginOf, endOf, type ShowPlace, successorOf } from '../../shared/present/show.ts';
import { isShownOn, LARGER, type Slide } from '../../shared/present/slides.ts';
import { showMap } from '../canvas/show-map.ts';
import { select, useView, type View } from '../canvas/view.ts';
import { isSecondDisplayThere } from './room.ts';
import { changeShow, leaveResults, type Show, useShow } from './show.ts';
import { countsIn, forgetWritten, shownNow, slidesNow } from './slides-now.ts';
import { leaveAim } from './tools/aim.ts';
import { FRESH_TRAY, useTray } from './tray/tray-view.ts';

const NONE: ReadonlySet<string> = new Set();

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
  if (place.stopId !== show.place.stopId) forgetWritten(show.place.stopId);
  standAt(doc, place);
  leaveResults();
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
  // Until the pointer moves again, nothing is offered to it.
  useView.setState({ hoveredId: undefined, hoveredCell: undefined, hoveredGap: undefined });
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
  const fresh = [...ids].filter((id) => !lit.has(id) && !there.has(id));
  changeShow({ lit: new Set([...lit, ...ids]), ...(fresh.length > 0 && { made: new Set([...made, ...fresh]) }) });
}

/** What comes after what is on, one beat on; undefined at the end. */
export function comingNext(doc: Doc): ShowPlace | undefined {
  const place = shownNow(doc)?.place;
  return place && after(stopsOf(doc), place, countsIn(doc));
}

/** On the only screen, or on one for the room, as long as anything is shown; what was begun on the map is let go with it. */
export function showOn(screens: Show['screens']): void {
  if (!useShow.getState().show) return;
  leaveSlide();
  leaveAim();
  changeShow({ screens });
}

/** One beat on; first back to the slide, where a ranking lies over it. */
export function showNext(doc: Doc): void {
  if (leaveResults()) return;
  goTo(doc, comingNext(doc));
}

export function showPrevious(doc: Doc): void {
  if (leaveResults()) return;
  const place = shownNow(doc)?.place;
  if (place) goTo(doc, before(stopsOf(doc), place, countsIn(doc)));
}

/** All of the slide that is on. */
export function showWhole(doc: Doc): void {
  const place = shownNow(doc)?.place;
  if (place) goTo(doc, { ...place, beat: Number.POSITIVE_INFINITY });
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
  const { screen, mapId, cursor, selection, whatIf } = useView.getState();
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
      from: { screen, mapId, cursor, selection, whatIf },
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
  leaveAim();
  leaveSlide();
  showMap(show.from.mapId);
  useView.setState(show.from);
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
