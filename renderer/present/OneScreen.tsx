// The show on the only screen: the slide fills the window and is the map itself, so that every edit works on it in large type.

import { type MouseEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Point } from '../../shared/layout/drawing.ts';
import { namesOn } from '../../shared/present/furniture.ts';
import { SLIDE } from '../../shared/present/slides.ts';
import { type ActionContext, docOf } from '../actions/action.ts';
import { Canvas } from '../canvas/Canvas.tsx';
import type { CanvasControls } from '../canvas/controls.ts';
import { useView } from '../canvas/view.ts';
import { useOnStage, useProject } from '../session/use-session.tsx';
import { useFullScreen } from '../ui/full-screen.ts';
import { useSay } from '../ui/language.tsx';
import { useThemeOfShow } from '../ui/theme.tsx';
import { isOnSlide, leaveSlide, showNext, showPartWith } from './moves.ts';
import { OverSlide } from './OverSlide.tsx';
import { RoomPane } from './RoomPane.tsx';
import { SaidInShow } from './SaidInShow.tsx';
import { ShowSheet } from './ShowSheet.tsx';
import { SlideFurniture } from './SlideFurniture.tsx';
import { useShow } from './show.ts';
import { useThemeOfRoom } from './theme-of-room.ts';
import { AIMED } from './tools/tools.ts';
import { slideIn } from './tools/zoom.ts';
import { useComingStop } from './use-coming-stop.ts';
import { useMovement } from './use-movement.ts';
import { useOfferedRoom } from './use-offered-room.ts';
import { useShowKeys } from './use-show-keys.ts';
import { useVoteHands } from './vote/vote-hands.ts';
import './present.css';

/** Of the presenter's pane beside the slide, in pixels; present.css says it too. */
const PANE_WIDTH = 360;
/** Pixels that the pointer may move while it clicks. */
const TREMBLE = 4;

type Props = { readonly context: ActionContext; readonly onControls: (controls: CanvasControls) => void };

export function OneScreen({ context, onControls }: Props) {
  const say = useSay();
  const shown = useOnStage();
  const size = useWindowSize();
  const show = useShow((state) => state.show);
  const stageElement = useRef<HTMLElement>(null);
  useShowKeys(context);
  useVoteHands(context.session);
  useComingStop();
  const slideElement = useMovement();
  useFullScreen();
  useOfferedRoom();
  useThemeWhilePresenting();
  useStageFocus(stageElement);
  const isStill = useStillPointer();
  const onStageControls = useCallback(
    (controls: CanvasControls) =>
      onControls({ ...controls, reveal: (what) => typeof what === 'string' && showPartWith(docOf(context), [what]) }),
    [onControls, context],
  );
  const downAt = useRef<Point>({ x: 0, y: 0 });
  const scale = Math.min((size.width - (show?.pane ? PANE_WIDTH : 0)) / SLIDE.width, size.height / SLIDE.height);
  useSlideScale(scale);
  const slide = shown?.slide;
  const enlarged = show?.zoom;
  const frame = useMemo(() => slideIn(scale, enlarged), [scale, enlarged]);
  const stage = useMemo(() => {
    const { x, y, zoom } = frame;
    return slide && { x: x + slide.offset.x * zoom, y: y + slide.offset.y * zoom, zoom: slide.scale * zoom };
  }, [slide, frame]);
  if (!show || !shown || !stage) return null;

  /** Beside the map a click leaves the slide; where the keyboard is not on it, it goes on. */
  const onClick = ({ target, currentTarget, clientX, clientY }: MouseEvent) => {
    const pressed = target as Element;
    // What is drawn beside the show in the page, such as a dialog, is none of it.
    if (!currentTarget.contains(pressed)) return;
    const isOnThing = pressed.closest('button, input, textarea, [data-item], .room-pane, [role="dialog"], [role="menu"]');
    const isDragged = Math.hypot(clientX - downAt.current.x, clientY - downAt.current.y) > TREMBLE;
    if (isOnThing || isDragged || (!pressed.closest('.vote-results') && isOnMap({ x: clientX, y: clientY }))) return;
    if (isOnSlide()) leaveSlide();
    else showNext(docOf(context));
  };
  const isOnMap = (point: Point) => {
    const { left = 0, top = 0 } = stageElement.current?.querySelector('.show-slide')?.getBoundingClientRect() ?? {};
    const { bounds } = shown.slide.drawing;
    const [x, y] = [(point.x - left - stage.x) / stage.zoom, (point.y - top - stage.y) / stage.zoom];
    return x >= 0 && x <= bounds.width && y >= 0 && y <= bounds.height;
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a show are taken by use-show-keys.ts
    <main
      ref={stageElement}
      className={`show${isStill ? ' is-still' : ''}${isStill || show.tool || show.zoom || show.curtain ? ' is-clean' : ''}`}
      aria-label={say('present.show')}
      tabIndex={-1}
      onPointerDown={({ clientX, clientY }) => {
        downAt.current = { x: clientX, y: clientY };
      }}
      onFocus={({ target, currentTarget }) => target === currentTarget && isOnSlide() && currentTarget.blur()}
      onClick={onClick}
    >
      <div ref={slideElement} className="show-slide" style={{ width: SLIDE.width * scale, height: SLIDE.height * scale }} {...AIMED}>
        <h1 className="visually-hidden">{namesOn(shown.slide).join(' · ')}</h1>
        <SlideFurniture furniture={shown.slide.furniture} zoom={enlarged} />
        <Canvas stage={stage} onControls={onStageControls} />
        <ShowSign zoom={scale} parts={shown.slides.length} />
        <OverSlide context={context} shown={shown} scale={scale} />
      </div>
      {show.pane && <RoomPane context={context} />}
      {show.isSheetOpen && <ShowSheet />}
      <SaidInShow shown={shown} />
    </main>
  );
}

/** In a corner, small: the number that is being typed, on how many slides a larger stop now stands, or that the keyboard is on the slide. */
function ShowSign({ zoom, parts }: { readonly zoom: number; readonly parts: number }) {
  const say = useSay();
  const { session } = useProject();
  const typed = useShow(({ show }) => show?.typed);
  const isEditing = useView(isOnSlide);
  const isResized = useJustResized();
  if (!typed && !isResized && !isEditing) return null;
  const ofKeyboard = isResized
    ? say('present.parts-now', { count: parts })
    : say(session.isReadOnly ? 'present.on-slide' : 'present.editing');
  const text = typed ? say('present.typed', { number: typed }) : ofKeyboard;
  return (
    <p className="show-sign" style={{ zoom }} role="status">
      {text}
    </p>
  );
}

const RESIZED_MS = 5000;

/** For some seconds, or until the next key, after the type was made larger. */
function useJustResized(): boolean {
  const larger = useShow(({ show }) => show?.larger ?? 0);
  const [said, setSaid] = useState(0);
  useEffect(() => {
    const forget = () => setSaid(0);
    setSaid(larger);
    const timer = setTimeout(forget, RESIZED_MS);
    window.addEventListener('keydown', forget, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', forget, true);
    };
  }, [larger]);
  return said > 0;
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

function useThemeWhilePresenting(): void {
  const [theme] = useThemeOfRoom();
  useLayoutEffect(() => {
    useThemeOfShow.setState({ theme });
    return () => useThemeOfShow.setState({ theme: undefined });
  }, [theme]);
}

/** What stands over a slide (menus, notices, dialogs) is as large as what stands on it: `--point` is a point of the slide, `--points` how many pixels that is. */
function useSlideScale(scale: number): void {
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement;
    style.setProperty('--point', `${scale}px`);
    style.setProperty('--points', `${scale}`);
    dataset.show = '';
    return () => {
      style.removeProperty('--point');
      style.removeProperty('--points');
      delete dataset.show;
    };
  }, [scale]);
}

/** The keyboard is with the show from its beginning and whenever it leaves the slide. */
function useStageFocus(stage: RefObject<HTMLElement | null>): void {
  const isEditing = useView(isOnSlide);
  const pane = useShow(({ show }) => show?.pane);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pane that closes takes the focus with it
  useEffect(() => {
    // On the slide the keyboard is with the map, also where a click came to nothing that could have the focus.
    if (isEditing) stage.current?.blur();
    else if (!document.activeElement?.closest('.room-pane, [role="dialog"]')) stage.current?.focus();
  }, [isEditing, stage, pane]);
}

/** Of the pointer, without moving: then it is in nobody's way. */
const STILL_MS = 3000;

function useStillPointer(): boolean {
  const [isStill, setStill] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const onMove = () => {
      clearTimeout(timer);
      setStill(false);
      timer = setTimeout(() => setStill(true), STILL_MS);
    };
    onMove();
    window.addEventListener('pointermove', onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
    };
  }, []);
  return isStill;
}
