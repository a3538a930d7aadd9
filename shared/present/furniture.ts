// What stands on a slide beside its map: the stop's title, where it stands in the show, and in a deck the number of the page. In points of
// the slide; below the map it leaves room for what belongs to a show that is on.

import type { Page } from '../export/pages.ts';
import type { Item, Mark, Measure, Rect, TextStyle } from '../layout/drawing.ts';
import { textMark } from '../layout/geometry.ts';
import { truncate } from '../layout/wrap.ts';
import { roomOf, type Size } from './slide-metrics.ts';

const titleOf = (size: number): TextStyle => ({ size, weight: 600, italic: false });
const TITLE = titleOf(26);
/** A long title is rather smaller than cut. */
const SMALLER_TITLES = [23, 20, 18].map(titleOf);
const SMALL: TextStyle = { size: 15, weight: 400, italic: false };
const LEADING = 1.35;
const GAP = 13;
/** What the words beside a title keep of the width, however long it is. */
const LEAST_WORDS = 0.4;

export type Words = { readonly title: string /** Such as "Stop 5 of 13 · Click & collect returns". */; readonly place: string };

/** Both on one baseline, within the width of `room`; each cut where it has to be. @param room where the map stands. */
export function drawTitle({ title, place }: Words, room: Rect, measure: Measure): readonly Item[] {
  const placeWidth = Math.min(measure(place, SMALL), room.width * LEAST_WORDS);
  const line = title.replaceAll('\n', ' ');
  const left = room.width - placeWidth - GAP;
  const style = [TITLE, ...SMALLER_TITLES].find((each) => measure(line, each) <= left) ?? SMALLER_TITLES.at(-1) ?? TITLE;
  const shown = truncate(line, left, measure, style);
  const width = measure(shown, style);
  const x = width > 0 ? width + GAP : 0;
  const rect: Rect = { x: room.x, y: 26, width: room.width, height: TITLE.size * LEADING };
  const words = truncate(place.replaceAll('\n', ' '), room.width - x, measure, SMALL);
  // The baselines of both are one.
  const topOf = ({ size }: TextStyle) => 0.3635 * (TITLE.size - size) + (rect.height - size * LEADING) / 2;
  return [
    {
      id: 'slide-title',
      role: 'title',
      rect,
      name: [title, place].filter((part) => part !== '').join(' · '),
      marks: [
        ...(shown === '' ? [] : [textMark([shown], { x: 0, top: topOf(style), leading: LEADING }, style, 'ink')]),
        textMark([words], { x, top: topOf(SMALL), leading: LEADING }, SMALL, 'ink-soft'),
      ],
    },
  ];
}

/** Round the map, which may be lower than its room. */
export function drawOutline(rect: Rect): Item {
  const box = { x: 0, y: 0, width: rect.width, height: rect.height };
  const marks: readonly Mark[] = [{ type: 'box', rect: box, radius: 3, stroke: { colour: 'paper-edge', width: 1 } }];
  return { id: 'slide-edge', role: 'background', rect, name: '', marks };
}

/** Where the show has its footer; below it there is room for a border. */
export function footOf(size: Size): Rect {
  return { ...roomOf(size), y: size.height - 42, height: 21 };
}
export const PAGE_NUMBER = 'page-number';

/** Of a page in a deck, at its lower right. */
export function drawPageNumber(number: number, size: Size): Item {
  const { x, y, width } = footOf(size);
  const rect: Rect = { x, y, width, height: SMALL.size * LEADING };
  const marks = [textMark([`${number}`], { x: width, top: 0, leading: LEADING }, SMALL, 'ink-soft', 'right')];
  return { id: PAGE_NUMBER, role: 'title', rect, name: `${number}`, marks };
}

/** What is said of the furniture of a slide. */
export function namesOn({ furniture }: Pick<Page, 'furniture'>): readonly string[] {
  return furniture.flatMap(({ name }) => (name === '' ? [] : [name]));
}
