// How one slide becomes the next, in whichever window shows it: what is on both moves (movement.css), what is new fades in. Only when the
// show goes on, never while somebody edits; it delays nothing, and whatever a hand does next ends it.

import { type RefCallback, useCallback, useLayoutEffect, useRef } from 'react';
import { useView } from '../canvas/view.ts';
import { isOnStage, useShow } from './show.ts';
import './movement.css';

/** Milliseconds; movement.css says it too. */
const LASTS = 220;
/** A frame or two until everything has begun to move. */
const SPARE = 80;
const MOVING = 'is-moving';
/** One thing of a slide each, on the canvas and on a picture of it: what is in them comes with them. */
const THINGS = '.react-flow__node, g[transform]';
/** What ends it at once. */
const ENDS = ['pointerdown', 'keydown', 'resize'] as const;

/** @returns for the element that shows the slide. */
export function useMovement(): RefCallback<Element> {
  const slide = useRef<Element>(null);
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
    if (isEditing() || view.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    element.classList.add(MOVING);
    let timer = 0;
    const end = () => element.classList.remove(MOVING);
    // However long the first frame takes, what moves has its time after it.
    const frame = view.requestAnimationFrame(() => {
      timer = view.setTimeout(end, LASTS + SPARE);
    });
    for (const type of ENDS) view.addEventListener(type, end, true);
    return () => {
      view.cancelAnimationFrame(frame);
      view.clearTimeout(timer);
      for (const type of ENDS) view.removeEventListener(type, end, true);
      end();
    };
  }, [place, larger, zoom]);

  return useCallback((element: Element | null) => {
    slide.current = element;
    if (!element) return;
    const observer = new MutationObserver((records) => {
      if (!element.classList.contains(MOVING)) return;
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) if (isThing(node)) fadeIn(node);
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      slide.current = null;
    };
  }, []);
}

/** What is written or moved on the slide may make the show go on to it. */
function isEditing(): boolean {
  const { cursor, editing } = useView.getState();
  return isOnStage() && (cursor !== undefined || editing !== undefined);
}

/** In any window: each has an `Element` of its own. */
function isThing(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(THINGS);
}

function fadeIn(thing: Element): void {
  thing.animate([{ opacity: 0, offset: 0 }], { duration: LASTS, easing: 'ease-out' });
}
