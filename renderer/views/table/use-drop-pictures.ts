// Picture files that are dragged from elsewhere onto the table: the card or the cell that they would come to, before they are let go.

import { type RefObject, useEffect, useState } from 'react';
import { refuseCell } from '../../../shared/commands/cards.ts';
import { bringPictures, imagesIn, type PictureTarget } from '../../actions/pictures.ts';
import { arePictures } from '../../canvas/drop-pictures.ts';
import { useProject } from '../../session/use-session.tsx';
import { under } from './table-pointer.ts';

export function useDropPictures(table: RefObject<HTMLElement | null>): PictureTarget | undefined {
  const project = useProject();
  const [target, setTarget] = useState<PictureTarget>();
  useEffect(() => {
    const { session } = project;
    const ending = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent, data: DataTransfer) => void) =>
      table.current?.addEventListener(
        type,
        (event) => event.dataTransfer && arePictures(event.dataTransfer) && hear(event, event.dataTransfer),
        { signal: ending.signal },
      );
    const targetOf = (event: DragEvent, data: DataTransfer): PictureTarget | undefined => {
      const { cell, id } = under(event.target as Element);
      const { doc } = session.store.getState();
      if (!cell || session.isReadOnly) return undefined;
      // A single picture may be let go on a card; several, and one beside every card, come to cells.
      if (id !== undefined && data.items.length === 1 && doc.card.has(id)) return { ...cell, cardId: id };
      return refuseCell(doc, cell.laneId, cell.stepId) ? undefined : cell;
    };
    listen('dragover', (event, data) => {
      event.preventDefault();
      const over = targetOf(event, data);
      data.dropEffect = over ? 'copy' : 'none';
      setTarget((now) => (isSame(now, over) ? now : over));
    });
    listen('dragleave', ({ relatedTarget }) => table.current?.contains(relatedTarget as Node | null) || setTarget(undefined));
    listen('drop', (event, data) => {
      event.preventDefault();
      setTarget(undefined);
      const over = targetOf(event, data);
      if (over) void bringPictures(imagesIn(data), project, over);
    });
    return () => ending.abort();
  }, [table, project]);
  return target;
}

function isSame(a: PictureTarget | undefined, b: PictureTarget | undefined): boolean {
  return a?.cardId === b?.cardId && a?.laneId === b?.laneId && a?.stepId === b?.stepId;
}
