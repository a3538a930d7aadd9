// The Drawings of an export: of the map alone, or of the two maps that are compared, with what differs marked on both.

import { compare, marksOf } from '../analysis/comparison/compare.ts';
import type { ExportOptions } from '../ipc/export-api.ts';
import type { Drawing, Measure } from '../layout/drawing.ts';
import { layout } from '../layout/layout.ts';
import { type Parts, remembered } from '../layout/remembered.ts';
import { CANVAS } from '../layout/request.ts';
import { type Doc, get, projectOf } from '../model/document.ts';
import { hiddenBeside, hiddenIn } from '../model/views.ts';
import type { Say } from '../text/text.ts';

export type MapDrawing = {
  readonly mapId: string;
  readonly hiddenIds: readonly string[];
  readonly drawing: Drawing;
  readonly title: string;
  /** It is the map that was asked for. */
  readonly isAsked: boolean;
};

/** What was drawn last of a document. */
const memories = new WeakMap<Doc, { readonly parts: Parts }>();

/**
 * The same Drawings as long as the same is asked of the same document: what is chosen beside them changes none.
 * Where two are compared, what was before comes first: the as-is of the two, else the one that the map is compared with.
 * @returns undefined where a map is not there.
 */
export function drawMaps(
  doc: Doc,
  { mapId, hiddenIds, compareWith }: Pick<ExportOptions, 'mapId' | 'hiddenIds' | 'compareWith'>,
  asked: { readonly measure: Measure; readonly say: Say },
): readonly MapDrawing[] | undefined {
  const memory = memories.get(doc) ?? { parts: new Map() };
  memories.set(doc, memory);
  const { measure, say } = asked;
  return remembered(memory, 'maps', [mapId, hiddenIds?.join(), compareWith, measure, say], () =>
    drawAnew(doc, { mapId, hiddenIds, compareWith }, asked),
  );
}

function drawAnew(
  doc: Doc,
  { mapId, hiddenIds, compareWith }: Parameters<typeof drawMaps>[1],
  asked: Parameters<typeof drawMaps>[2],
): ReturnType<typeof drawMaps> {
  const map = get(doc, 'map', mapId);
  const other = get(doc, 'map', compareWith);
  if (!map || (compareWith !== undefined && !other)) return undefined;
  const hiddenIdsOf = (id: string) => (id === mapId ? (hiddenIds ?? hiddenIn(doc, id, undefined)) : hiddenBeside(doc, id, hiddenIds));
  const drawn = (id: string, more: object) => ({
    mapId: id,
    hiddenIds: hiddenIdsOf(id),
    drawing: layout(doc, {
      mapId: id,
      hiddenIds: hiddenIdsOf(id),
      metrics: CANVAS,
      ...asked,
      ...more,
    }),
    title: get(doc, 'map', id)?.title || projectOf(doc).title,
    isAsked: id === mapId,
  });
  if (!other) return [drawn(mapId, {})];
  const [before, after] = other.asIsMapId === mapId ? [map, other] : [other, map];
  const comparison = compare({ doc, mapId: before.id }, { doc, mapId: after.id });
  const name = (title: string) => title || asked.say('editor.untitled-map');
  return [
    drawn(before.id, {
      differences: marksOf(comparison, 'before'),
      legend: asked.say('compare.before-of', { before: name(before.title), after: name(after.title) }),
    }),
    drawn(after.id, {
      differences: marksOf(comparison, 'after'),
      legend: asked.say('compare.after-of', { before: name(before.title), after: name(after.title) }),
    }),
  ];
}
