// The small picture of a project's first map for Home: zones, lines, cards and curves without their words.

import { loadDoc } from '../model/load.ts';
import { mapsOf } from '../model/grid.ts';
import { projectOf } from '../model/document.ts';
import { toSvgMark } from '../export/svg-marks.ts';
import { createSay } from '../text/text.ts';
import type { Item, Mark, Measure } from './drawing.ts';
import { layout } from './layout.ts';
import { CANVAS } from './request.ts';
import { LIGHT } from './theme.ts';

/** Close enough for a picture without words, and costs no font. */
const roughly: Measure = (text, style) => [...text].reduce((width, char) => width + (char > '\u2e80' ? 1 : 0.55) * style.size, 0);

/** Width and height of the picture, in its own units: the upper left of a large map. */
const PICTURE = { width: 1400, height: 600 };

/** A whole `<svg>`; '' where there is no map to draw. */
export function createPicture(records: readonly unknown[]): string {
  const { doc } = loadDoc(records);
  const [map] = mapsOf(doc);
  if (!map) return '';
  const drawing = layout(doc, { mapId: map.id, metrics: CANVAS, measure: roughly, say: createSay(projectOf(doc).language) });
  const left = drawing.frame.headWidth;
  const width = Math.min(PICTURE.width, Math.max(400, drawing.bounds.width - left));
  const height = (width * PICTURE.height) / PICTURE.width;
  const shown = drawing.items.filter((item) => item.rect.y < height && item.rect.x < left + width && item.role !== 'lane' && item.role !== 'step');
  const body = shown.map(toPictureItem).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} 0 ${width} ${height}" preserveAspectRatio="xMidYMin slice">${body}</svg>`;
}

function toPictureItem(item: Item): string {
  const marks = item.marks.filter(isWordless).map((mark) => toSvgMark(mark, LIGHT)).join('');
  return marks === '' ? '' : `<g transform="translate(${item.rect.x} ${item.rect.y})">${marks}</g>`;
}

function isWordless(mark: Mark): boolean {
  return mark.type === 'path' ? mark.fill === undefined || typeof mark.fill === 'string' : mark.type === 'box' && (mark.fill === undefined || typeof mark.fill === 'string');
}
