// How one slide becomes the next, in whichever window shows it: what is on both moves (movement.css), what is new fades in. Only when the
// show goes on, never while somebody edits; it delays nothing, and whatever a hand does next ends it.

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useShow } from './show.ts';
import './movement.css';

/** Milliseconds; movement.css says it too. */
const LASTS = 220;
/** A frame or two until everything has begun to move. */
const SPARE = 80;
const MOVING = 'is-moving';
/** One thing of a slide each, on the canvas and on a picture of it: what is in them comes with them. */
const THINGS = '.react-flow__node, g[transform]';

/** @returns for the element that shows the slide. */
export function useMovement<T extends Element>(): RefObject<T | null> {
  const slide = useRef<T>(null);
  const place = useShow(({ show }) => show?.place);
  const larger = useShow(({ show }) => show?.larger);
  const zoom = useShow(({ show }) => show?.zoom);
  const isBegun = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the show stands elsewhere
  useLayoutEffect(() => {
    const { current: element } = slide;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    if (!isBegun.current) {
      isBegun.current = true;
      return;
    }
    if (view.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    element.classList.add(MOVING);
    let timer = 0;
    const end = () => element.classList.remove(MOVING);
    // However long the first frame takes, what moves has its time after it.
    const frame = view.requestAnimationFrame(() => {
      timer = view.setTimeout(end, LASTS + SPARE);
    });
    for (const type of HANDS) view.addEventListener(type, end, true);
    return () => {
      view.cancelAnimationFrame(frame);
      view.clearTimeout(timer);
      for (const type of HANDS) view.removeEventListener(type, end, true);
      end();
    };
  }, [place, larger, zoom]);

  useEffect(() => {
    const { current: element } = slide;
    if (!element) return;
    const observer = new MutationObserver((records) => {
      if (!element.classList.contains(MOVING)) return;
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof (node.ownerDocument?.defaultView ?? window).Element && node.matches(THINGS))
            node.animate([{ opacity: 0, offset: 0 }], { duration: LASTS, easing: 'ease-out' });
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);

  return slide;
}

const HANDS = ['pointerdown', 'keydown'] as const;
