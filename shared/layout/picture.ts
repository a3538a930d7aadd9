// The small picture of a project's first map for Home: zones, lines, cards and curves without their words.

import { toSvg } from '../export/svg.ts';
import { projectOf } from '../model/document.ts';
import { gridOf, mapsOf } from '../model/grid.ts';
import { loadDoc } from '../model/load.ts';
import { createSay } from '../text/text.ts';
import type { Measure } from './drawing.ts';
import { layout } from './layout.ts';
import { CANVAS, type Metrics } from './request.ts';
import { BY_NAME } from './theme.ts';

/** Close enough for a picture without words, and costs no font. */
const roughly: Measure = (text, style) => [...text].reduce((width, char) => width + (char > '\u2e80' ? 1 : 0.55) * style.size, 0);

/** Rows drawn closer than on the canvas, so that the lines come into a picture twice as wide as tall. */
const METRICS: Metrics = {
  ...CANVAS,
  rowPadding: 9,
  rowHeight: 44,
  emotionHeight: 120,
  stageHeight: 22,
  text: { card: 8, chip: 9, head: 9, label: 9, small: 9 },
};

/** Width over height of the picture; a larger map shows its upper left. */
const RATIO = 2.2;
const MOST_WIDTH = 1600;

/** A whole `<svg>`, its colours by name (`BY_NAME`); '' where there is no map to draw. */
export function createPicture(records: readonly unknown[]): string {
  const { doc } = loadDoc(records);
  const [map] = mapsOf(doc);
  if (!map) return '';
  const { language } = projectOf(doc);
  const drawing = layout(doc, { mapId: map.id, metrics: METRICS, measure: roughly, say: createSay(language) });
  const left = drawing.frame.headWidth;
  const width = Math.min(MOST_WIDTH, Math.max(400, drawing.bounds.width - left));
  const height = width / RATIO;
  const items = drawing.items.flatMap((item) => {
    const marks = item.marks.filter((mark) => mark.type === 'box' || mark.type === 'path');
    const isShown = item.rect.y < height && item.rect.x < left + width && item.role !== 'lane' && item.role !== 'step' && marks.length > 0;
    return isShown ? [{ ...item, marks, name: '' }] : [];
  });
  const page = {
    width,
    height,
    margin: 0,
    scale: 1,
    offset: { x: -left, y: 0 },
    // Below a low map its last zone goes on.
    background: `zone-${gridOf(doc, map.id).lanes.at(-1)?.zone ?? 'customer'}`,
    drawing: { ...drawing, items },
    furniture: [],
    title: '',
  } as const;
  return toSvg(page, BY_NAME, { font: 'Inter', fontFaces: [], imageHref: () => undefined, language });
}
