// What the room sees on a screen of its own: the slide as far as it is revealed, what stands over it, and nothing of the editor. It is drawn
// from here into the other window, whose keys are those of the show.

import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Theme, toProperties } from '../../shared/layout/theme.ts';
import { projectOf } from '../../shared/model/document.ts';
import { namesOn } from '../../shared/present/furniture.ts';
import { revealed } from '../../shared/present/reveal.ts';
import { SLIDE } from '../../shared/present/slides.ts';
import type { ActionContext } from '../actions/action.ts';
import { useDoc, useOnStage } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { ThemeContext } from '../ui/theme.tsx';
import { OverSlide } from './OverSlide.tsx';
import { useRoom } from './room.ts';
import { SlidePicture } from './SlidePicture.tsx';
import { useShow } from './show.ts';
import { useThemeOfRoom } from './theme-of-room.ts';
import { AIMED } from './tools/tools.ts';
import { useMovement } from './use-movement.ts';
import { useShowKeys } from './use-show-keys.ts';

type Props = { readonly context: ActionContext };

export function Room({ context }: Props) {
  const room = useRoom((state) => state.window);
  return room && createPortal(<Stage context={context} room={room} />, room.document.body);
}

function Stage({ context, room }: Props & { readonly room: Window }) {
  const say = useSay();
  const shown = useOnStage();
  const show = useShow((state) => state.show);
  const [themeName, theme] = useThemeOfRoom();
  const size = useSize(room);
  const slideElement = useMovement();
  useShowKeys(context, room);
  useDress(room.document, themeName, theme);
  if (!shown) return null;
  const { slide, ofSlide, place } = shown;
  const scale = Math.min(size.width / SLIDE.width, size.height / SLIDE.height);
  const name = namesOn(slide).join(' · ');
  return (
    <ThemeContext value={theme}>
      <main className="show" aria-label={say('present.show')}>
        <div ref={slideElement} className="show-slide" style={{ width: SLIDE.width * scale, height: SLIDE.height * scale }} {...AIMED}>
          <h1 className="visually-hidden">{name}</h1>
          <SlidePicture slide={slide} drawing={revealed(slide.drawing, ofSlide, place.beat, show?.lit)} zoom={show?.zoom} label={name} />
          <OverSlide context={context} shown={shown} scale={scale} />
        </div>
      </main>
    </ThemeContext>
  );
}

/** The other window has the show's theme and the project's language, whatever this one has. */
function useDress(room: Document, themeName: string, theme: Theme): void {
  const { title, language } = projectOf(useDoc());
  useLayoutEffect(() => {
    const { documentElement: root } = room;
    root.lang = language;
    root.dataset.theme = themeName;
    for (const [property, colour] of toProperties(theme)) root.style.setProperty(property, colour);
    room.title = title;
  }, [room, language, themeName, theme, title]);
}

function useSize(room: Window) {
  const [size, setSize] = useState({ width: room.innerWidth, height: room.innerHeight });
  useEffect(() => {
    const onResize = () => setSize({ width: room.innerWidth, height: room.innerHeight });
    onResize();
    room.addEventListener('resize', onResize);
    return () => room.removeEventListener('resize', onResize);
  }, [room]);
  return size;
}
