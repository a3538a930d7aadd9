// Files dragged in from elsewhere: the place shows while they hover over the window, and what is dropped is handed over.

import { useEffect, useEffectEvent, useState } from 'react';
import { useSay } from './language.tsx';
import './drop-zone.css';

export function DropZone({ onDrop }: { readonly onDrop: (files: readonly File[]) => void }) {
  const say = useSay();
  const [isOver, setOver] = useState(false);
  const hand = useEffectEvent(onDrop);

  useEffect(() => {
    const ending = new AbortController();
    const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void) =>
      window.addEventListener(type, hear, { signal: ending.signal });
    const hover = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    listen('dragenter', hover);
    listen('dragover', hover);
    listen('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      hand([...(event.dataTransfer?.files ?? [])]);
    });
    return () => ending.abort();
  }, []);

  return isOver ? (
    <div className="drop-zone" role="status">
      <p>{say('home.drop')}</p>
    </div>
  ) : null;
}
