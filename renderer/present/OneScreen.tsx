// The show on the only screen: the slide fills the window and is the map itself, so that every edit works on it in large type.

import { useEffect, useMemo, useState } from 'react';
import { SLIDE } from '../../shared/present/slides.ts';
import type { ActionContext } from '../actions/action.ts';
import { Canvas } from '../canvas/Canvas.tsx';
import type { CanvasControls } from '../canvas/controls.ts';
import { useOnStage } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { RoomPane } from './RoomPane.tsx';
import { SlideFurniture } from './SlideFurniture.tsx';
import { useShow } from './show.ts';
import { PointerLayer } from './tools/PointerLayer.tsx';
import { AIMED } from './tools/tools.ts';
import { slideIn } from './tools/zoom.ts';
import { useShowKeys } from './use-show-keys.ts';
import './present.css';

/** Of the presenter's pane beside the slide, in pixels; present.css says it too. */
const PANE_WIDTH = 360;

type Props = { readonly context: ActionContext; readonly onControls: (controls: CanvasControls) => void };

export function OneScreen({ context, onControls }: Props) {
  const say = useSay();
  const shown = useOnStage();
  const size = useWindowSize();
  useShowKeys(context);
  const pane = useShow(({ show }) => show?.pane);
  const tool = useShow(({ show }) => show?.tool);
  const enlarged = useShow(({ show }) => show?.zoom);
  const scale = Math.min((size.width - (pane ? PANE_WIDTH : 0)) / SLIDE.width, size.height / SLIDE.height);
  const slide = shown?.slide;
  const frame = useMemo(() => slideIn(scale, enlarged), [scale, enlarged]);
  const stage = useMemo(() => {
    const { x, y, zoom } = frame;
    return slide && { x: x + slide.offset.x * zoom, y: y + slide.offset.y * zoom, zoom: slide.scale * zoom };
  }, [slide, frame]);
  if (!shown || !stage) return null;
  return (
    <main className="show" aria-label={say('present.show')}>
      <div className="show-slide" style={{ width: SLIDE.width * scale, height: SLIDE.height * scale }} data-tool={tool} {...AIMED}>
        <h1 className="visually-hidden">{shown.slide.furniture.map(({ name }) => name).join(' · ')}</h1>
        <SlideFurniture furniture={shown.slide.furniture} zoom={enlarged} />
        <Canvas stage={stage} onControls={onControls} />
        <PointerLayer />
      </div>
      {pane && <RoomPane context={context} />}
    </main>
  );
}

function useWindowSize() {
  const [size, setSize] = useState({ width: window.innerWidth, height: window.innerHeight });
  useEffect(() => {
    const onResize = () => setSize({ width: window.innerWidth, height: window.innerHeight });
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return size;
}
