// The script of an exported web page: puts its tools around the maps that stand in it already, and follows pointer and keyboard.

import { DATA_ID, type PageData } from '../page-data.ts';
import { createDetailsPanel } from './details-panel.ts';
import { create, createButton, fill } from './dom.ts';
import { createPanZoom } from './pan-zoom.ts';
import { createRings, findPlaces, type Place } from './places.ts';
import { createSearch } from './search.ts';

/** Of the buttons and keys. */
const ZOOM = 1.25;
/** No one counts more rings. */
const MOST_RINGS = 300;

const { words, maps } = JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as PageData;
const scroller = document.querySelector('main')!;
const sections = [...document.querySelectorAll('section')];
const places = findPlaces(maps, sections);
const byId = new Map(places.map((place) => [place.details.id, place]));
const byElement = new Map<Element, Place>(places.map((place) => [place.element, place]));
const ringCurrent = createRings('ring is-current');
const ringHits = createRings('ring');
let current: Place | undefined;

const percent = create('output');
const hint = create('p', { class: 'hint' }, words['html.hint']);
const panZoom = createPanZoom(scroller, (zoom) => {
  percent.textContent = fill(words['html.zoom'], { percent: Math.round(zoom * 100) });
});
const tabs = maps.map(({ title }, index) => createButton(title, title, () => showMap(index)));
const panel = createDetailsPanel(words, { onGo: goTo, onClose: () => current?.element.focus({ preventScroll: true }) });
let hits: readonly Place[] = [];
const search = createSearch(places, words, {
  onHit: (place, word) => show(place, 'details', word),
  onHits(found) {
    hits = found;
    ringShownHits();
  },
});

/** What is not shown has no size that a ring could be drawn around. */
function ringShownHits(): void {
  ringHits(hits.filter(({ map }) => !sections[map]?.hidden).slice(0, MOST_RINGS));
}

function showMap(index: number): void {
  const section = sections[index];
  if (!section?.hidden) return;
  for (const [each, other] of sections.entries()) other.hidden = each !== index;
  for (const [each, tab] of tabs.entries()) tab.setAttribute('aria-current', `${each === index}`);
  ringShownHits();
  const svg = section.querySelector('svg');
  if (svg) panZoom.show(svg);
  const first = current?.map === index ? current : places.find(({ map }) => map === index);
  if (first) makeCurrent(first);
}

/** The one that Tab comes to. */
function makeCurrent(place: Place): void {
  current?.element.setAttribute('tabindex', '-1');
  place.element.setAttribute('tabindex', '0');
  current = place;
}

function show(place: Place, isFor: 'keyboard' | 'details', word?: string): void {
  showMap(place.map);
  makeCurrent(place);
  ringCurrent([place]);
  if (isFor === 'details' || panel.isOpen()) tell(place, word);
  panZoom.centre(place.element);
}

function tell(place: Place, word?: string): void {
  hint.remove();
  panel.show(place, word);
}

/** A thing, or a map by its id. */
function goTo(id: string): void {
  const place = byId.get(id);
  if (place) {
    show(place, 'details');
    panel.focus();
  } else showMap(maps.findIndex((map) => map.id === id));
}

scroller.addEventListener('click', ({ target }) => {
  const place = target instanceof Element ? byElement.get(target.closest('[role=button]') ?? target) : undefined;
  if (!place) return;
  makeCurrent(place);
  ringCurrent([place]);
  tell(place);
  // The panel takes its room from the map: what was pressed shall not be under it.
  panZoom.reveal(place.element);
  place.element.focus({ preventScroll: true });
});

scroller.addEventListener('focusin', ({ target }) => {
  const place = byElement.get(target as Element);
  if (place) ringCurrent([place]);
});

scroller.addEventListener('keydown', (event) => {
  const place = byElement.get(event.target as Element);
  if (!place || event.ctrlKey || event.metaKey || event.altKey) return;
  const onMap = places.filter(({ map }) => map === place.map);
  const at = onMap.indexOf(place);
  const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: onMap.length - 1 }[event.key];
  if (event.key === 'Enter' || event.key === ' ') {
    show(place, 'details');
    panel.focus();
  } else if (next !== undefined) {
    const other = onMap[next];
    if (other) {
      show(other, 'keyboard');
      other.element.focus({ preventScroll: true });
    }
  } else return;
  event.preventDefault();
});

const KEYS: Readonly<Record<string, () => void>> = {
  '+': () => panZoom.zoomBy(ZOOM),
  '=': () => panZoom.zoomBy(ZOOM),
  '-': () => panZoom.zoomBy(1 / ZOOM),
  '0': panZoom.showWhole,
  '/': search.focus,
  Escape: () => {
    if (panel.isOpen()) panel.close();
  },
};

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
  const press = KEYS[event.key];
  if (!press) return;
  event.preventDefault();
  press();
});

document.getElementById('tools')?.append(
  ...(tabs.length > 1 ? [create('nav', { 'aria-label': words['html.maps'] }, ...tabs)] : []),
  search.element,
  create(
    'div',
    { class: 'zoom' },
    createButton('−', words['html.zoom-out'], () => panZoom.zoomBy(1 / ZOOM)),
    percent,
    createButton('+', words['html.zoom-in'], () => panZoom.zoomBy(ZOOM)),
    createButton(words['html.whole'], words['html.whole'], panZoom.showWhole),
  ),
);
document.body.append(panel.element, hint, create('p', { class: 'visually-hidden', id: 'keys' }, words['html.keys']));
scroller.tabIndex = 0;
scroller.setAttribute('aria-describedby', 'keys');
for (const section of sections) {
  section.hidden = true;
  section.querySelector('svg > title')?.remove();
}
document.body.classList.add('is-live');
showMap(0);
