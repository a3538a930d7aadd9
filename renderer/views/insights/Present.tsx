// The insights for a room: one tile at a time over the whole screen, so large that it can be read from the back row. Arrow keys go from one
// to the next, Escape leaves; the window is as it was before.

import { Dialog } from '@base-ui/react/dialog';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type KeyboardEvent, useContext, useEffect, useRef, useState } from 'react';
import { GoToContext } from '../../panels/Panel.tsx';
import { ReadOnlyContext } from '../../ui/Field.tsx';
import { useFullScreen } from '../../ui/full-screen.ts';
import { useSay } from '../../ui/language.tsx';
import type { InsightProps, InsightTile } from './tile.ts';

/** The stage on which a tile stands, enlarged until it fills the screen: on 1920 × 1080 the smallest type of 11 becomes 24. */
const STAGE = { width: 880, height: 495 };

type Props = {
  readonly tiles: readonly InsightTile[];
  readonly props: Omit<InsightProps, 'plotHeight'>;
  readonly onClose: () => void;
};

export function Present({ tiles, props, onClose }: Props) {
  const say = useSay();
  const [at, setAt] = useState(0);
  const popup = useRef<HTMLDivElement>(null);
  const zoom = useZoom();
  const goToThing = useContext(GoToContext);
  useFullScreen();
  const last = tiles.length - 1;
  const goTo = (next: number) => setAt(Math.max(0, Math.min(last, next)));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowRight: at + 1, PageDown: at + 1, ArrowLeft: at - 1, PageUp: at - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  };
  const leaveFor = (id: string) => {
    onClose();
    goToThing(id);
  };
  const shown = tiles[at];
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Popup
          ref={popup}
          initialFocus={popup}
          className="insights-present"
          style={{ zoom }}
          onKeyDown={onKeyDown}
          aria-label={say('insights.presented')}
        >
          <div key={shown?.name} className="insight insights-stage" data-tile={shown?.name}>
            <GoToContext value={leaveFor}>
              <ReadOnlyContext value>{shown && <shown.Tile {...props} plotHeight={340} />}</ReadOnlyContext>
            </GoToContext>
          </div>
          <footer className="insights-pages">
            <button
              type="button"
              className="button is-quiet"
              aria-disabled={at === 0}
              aria-label={say('insights.previous')}
              onClick={() => goTo(at - 1)}
            >
              <ChevronLeft size={16} aria-hidden />
            </button>
            <span aria-live="polite">{say('insights.page', { number: at + 1, count: tiles.length })}</span>
            <button
              type="button"
              className="button is-quiet"
              aria-disabled={at === last}
              aria-label={say('insights.next')}
              onClick={() => goTo(at + 1)}
            >
              <ChevronRight size={16} aria-hidden />
            </button>
            <Dialog.Close className="button is-quiet" aria-label={say('insights.leave')}>
              <X size={16} aria-hidden />
            </Dialog.Close>
          </footer>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function useZoom(): number {
  const [zoom, setZoom] = useState(zoomNow);
  useEffect(() => {
    const onResize = () => setZoom(zoomNow());
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return zoom;
}

function zoomNow(): number {
  return Math.min(window.innerWidth / STAGE.width, window.innerHeight / STAGE.height);
}
