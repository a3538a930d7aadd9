// What the signs on a map mean: only those that occur on it, each drawn as it is there. Where the legend stands is decided elsewhere.

import { countOpenPains } from '../analysis/pains/pains.ts';
import { type CardLook, drawBox, drawLink, drawMark, drawPains, drawSeverity, lookOf } from '../layout/card-drawing.ts';
import { drawConnectorLine } from '../layout/connectors/connector-drawing.ts';
import type { Drawing, Mark, Stroke } from '../layout/drawing.ts';
import { polyline } from '../layout/geometry.ts';
import { LINE_STROKES } from '../layout/heads.ts';
import { CANVAS } from '../layout/request.ts';
import { type Doc, get } from '../model/document.ts';
import { CONNECTOR_KINDS, MARKS } from '../model/entities/map.ts';
import type { Say } from '../text/text.ts';

/** The room that a sign has, in map units. */
export const SIGN = { width: 40, height: 20 } as const;

/** `marks`: within SIGN, in map units. */
export type LegendEntry = { readonly words: string; readonly marks: readonly Mark[] };

/** Looks that mean something by themselves, from front to back. */
const LOOKS = ['action', 'chip', 'front', 'back', 'support', 'pain', 'opportunity'] as const satisfies readonly CardLook[];

const MIDDLE = { x: SIGN.width / 2, y: SIGN.height / 2 } as const;
const ACROSS = [2, SIGN.width - 2].map((x) => ({ x, y: MIDDLE.y }));

/** @param say in the language of the export. */
export function legendOf(doc: Doc, { items, frame }: Pick<Drawing, 'items' | 'frame'>, say: Say): readonly LegendEntry[] {
  const cards = items.flatMap(({ role, entityId }) => (role === 'card' && get(doc, 'card', entityId)) || []);
  const steps = items.flatMap(({ role, entityId }) => (role === 'step' && get(doc, 'step', entityId)) || []);
  const looks = new Set(
    cards.flatMap(({ laneId }) => {
      const lane = get(doc, 'lane', laneId);
      return lane ? [lookOf(lane)] : [];
    }),
  );
  const marks = new Set([...cards, ...steps].flatMap((each) => each.marks));
  const kinds = new Set(
    items.flatMap(({ role, entityId }) => (role === 'connector' && get(doc, 'connector', entityId)?.connectorKind) || []),
  );
  const pains = countOpenPains(doc);
  const isRated = cards.some(({ laneId, severity }) => severity !== undefined && get(doc, 'lane', laneId)?.laneKind === 'pain-points');
  const sign = (isThere: boolean, words: string, drawn: readonly Mark[]): readonly LegendEntry[] =>
    isThere ? [{ words, marks: drawn }] : [];
  return [
    ...frame.bands.map(({ line }) => ({ words: say(`legend.line.${line}`), marks: [lineOf(LINE_STROKES[line])] })),
    ...LOOKS.flatMap((look) => sign(looks.has(look), say(`legend.card.${look}`), drawBox(look, SIGN.width, SIGN.height, undefined))),
    ...MARKS.flatMap((mark) => sign(marks.has(mark), say(`mark.${mark}`), drawMark(mark, MIDDLE.x, MIDDLE.y, CANVAS))),
    ...sign(isRated, say('legend.severity'), drawSeverity(3, 1, MIDDLE.y)),
    ...sign(
      cards.some(({ id }) => (pains.get(id) ?? 0) > 0),
      say('legend.pains'),
      drawPains(1, MIDDLE.x, MIDDLE.y, CANVAS),
    ),
    ...sign(
      cards.some(({ linkedMapId }) => doc.map.has(linkedMapId ?? '')),
      say('legend.link'),
      drawLink(MIDDLE.y),
    ),
    ...CONNECTOR_KINDS.flatMap((kind) => sign(kinds.has(kind), say(`legend.connector.${kind}`), drawConnectorLine(kind, ACROSS))),
    ...curvesIn(doc, items, say),
  ];
}

function lineOf(stroke: Stroke): Mark {
  return { type: 'path', segments: polyline(ACROSS), stroke };
}

/** Each persona's stroke once; in another lane it may be another. */
function curvesIn(doc: Doc, items: Drawing['items'], say: Say): readonly LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const { role, id, marks } of items) {
    if (role !== 'curve') continue;
    const stroke = marks.flatMap((mark) => (mark.type === 'path' && mark.stroke) || [])[0];
    const persona = get(doc, 'persona', id.split(':').at(-1));
    if (stroke)
      entries.set(JSON.stringify([persona?.id, stroke]), { words: persona?.title || say('legend.curve'), marks: [lineOf(stroke)] });
  }
  return [...entries.values()];
}
