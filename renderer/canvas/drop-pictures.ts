// Picture files that are dragged from elsewhere onto the map: the card or the cell that they would come to is shown before they are let go.

import { useEffect } from 'react';
import { refuseCell } from '../../shared/commands/cards.ts';
import type { Rect } from '../../shared/layout/drawing.ts';
import { get } from '../../shared/model/document.ts';
import { bringPictures, imagesIn, type PictureTarget } from '../actions/pictures.ts';
import { useProject } from '../session/use-session.tsx';
import { pointOf, type Surface, showMarks } from './gesture.ts';
import { cellAt, itemById } from './grid-geometry.ts';

/** Known while they hover, when the files themselves are not. */
export function arePictures({ items }: DataTransfer): boolean {
  return items.length > 0 && [...items].every(({ kind, type }) => kind === 'file' && type.startsWith('image/'));
}

type Target = PictureTarget & { readonly rects: readonly Rect[] };

/** A single picture may be let go on a card; several, and one beside every card, come to cells. */
function targetAt(event: DragEvent, count: number, surface: Surface): Target | undefined {
  const { frame } = surface.drawing();
  const cell = cellAt(frame, pointOf(event, surface));
  if (!cell) return undefined;
  const { row, column } = cell;
  const place = { laneId: row.laneId, stepId: column.stepId };
  const id = (event.target as Element).closest('[data-role="card"]')?.getAttribute('data-item') ?? undefined;
  const card = id === undefined || count > 1 ? undefined : itemById(surface.drawing(), id);
  if (card) return { ...place, cardId: card.id, rects: [card.rect] };
  const isStoryboard = get(surface.session.store.getState().doc, 'lane', row.laneId)?.laneKind === 'images';
  const at = frame.columns.indexOf(column);
  const columns = frame.columns.slice(at, at + (isStoryboard ? count : 1));
  return { ...place, rects: columns.map(({ x, width }) => ({ x, y: row.y, width, height: row.height })) };
}

export function useDropPictures(surface: Surface): void {
  const project = useProject();
  useEffect(() => {
    const { element, session } = surface;
    const ending = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent, data: DataTransfer) => void) =>
      element.addEventListener(type, (event) => event.dataTransfer && arePictures(event.dataTransfer) && hear(event, event.dataTransfer), {
        signal: ending.signal,
      });
    listen('dragover', (event, data) => {
      event.preventDefault();
      const target = targetAt(event, data.items.length, surface);
      const { doc } = session.store.getState();
      const isRefused = session.isReadOnly || (target && !target.cardId && refuseCell(doc, target.laneId ?? '', target.stepId ?? ''));
      data.dropEffect = target && !isRefused ? 'copy' : 'none';
      showMarks(isRefused ? { refusedAt: pointOf(event, surface) } : { ...(target && { drop: target.rects }) }, surface);
    });
    listen('dragleave', (event) => {
      if (!element.contains(event.relatedTarget as Node | null)) showMarks({}, surface);
    });
    listen('drop', (event, data) => {
      event.preventDefault();
      const target = targetAt(event, data.items.length, surface);
      showMarks({}, surface);
      if (target) void bringPictures(imagesIn(data), project, target);
    });
    return () => ending.abort();
  }, [surface, project]);
}
