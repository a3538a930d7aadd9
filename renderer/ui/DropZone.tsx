// Projects dragged in from elsewhere: the place shows while they hover over the window, and what is dropped is handed over. Pictures are
// for the map, where there is one.

import { useEffect, useEffectEvent, useState } from 'react';
import { useSay } from './language.tsx';
import './drop-zone.css';

type Props = {
  readonly onDrop: (files: readonly File[]) => void;
  /** Files that are of no use here: they do nothing. */
  readonly isElsewhere?: (data: DataTransfer) => boolean;
};

export function DropZone({ onDrop, isElsewhere = () => false }: Props) {
  const say = useSay();
  const [isOver, setOver] = useState(false);
  const hand = useEffectEvent(onDrop);
  const isMeant = useEffectEvent((data: DataTransfer | null) => data?.types.includes('Files') && !isElsewhere(data));

  useEffect(() => {
    const ending = new AbortController();
    const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void) =>
      window.addEventListener(type, hear, { signal: ending.signal });
    const hover = (event: DragEvent) => {
      if (!isMeant(event.dataTransfer)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    listen('dragenter', hover);
    listen('dragover', hover);
    listen('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      // Left alone, the window would go to the file itself.
      event.preventDefault();
      setOver(false);
      if (isMeant(event.dataTransfer)) hand([...(event.dataTransfer?.files ?? [])]);
    });
    return () => ending.abort();
  }, []);

  return isOver ? (
    <div className="drop-zone" role="status">
      <p>{say('home.drop')}</p>
    </div>
  ) : null;
}
