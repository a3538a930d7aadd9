// The slides of stops as the pane and the panel show them, and what of them is too much: of the document as it is kept, when there is time.

import { type RefObject, startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Measure } from '../../shared/layout/drawing.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { gridOfStop } from '../../shared/model/stops.ts';
import { type Slide, slidesOf } from '../../shared/present/slides.ts';
import { touchedBetween } from '../../shared/present/touched.ts';
import { type UnreadableStop, unreadableStops } from '../../shared/present/unreadable.ts';
import { mapSay } from '../session/map-say.ts';
import { useMeasure } from '../session/measure.ts';
import { useDoc } from '../session/use-session.tsx';

const NONE: readonly Slide[] = [];

/** Undefined at first: the words are there before the pictures. */
function useDocInTime(): Doc | undefined {
  return useDeferredValue<Doc | undefined>(useDoc(), undefined);
}

/** None where the stop is not wanted, or has gone. */
export function useSlides(stop: Stop, isWanted = true): readonly Slide[] {
  const doc = useDocInTime();
  const measure = useMeasure();
  const there = isWanted ? doc?.stop.get(stop.id) : undefined;
  return useMemo(() => (doc && there ? slidesApart(doc, there, measure) : NONE), [doc, there, measure]);
}

type Known = { readonly doc: Doc; readonly measure: Measure; readonly slides: readonly Slide[] };
const known = new WeakMap<Stop, Known>();

/** As a deck has them, whatever a show made of them; the same as long as nothing is changed that they show. */
function slidesApart(doc: Doc, stop: Stop, measure: Measure): readonly Slide[] {
  const last = known.get(stop);
  const isSame = last?.measure === measure && last.doc.stop === doc.stop && isUntouched(last.doc, doc, stop);
  const slides = isSame ? last.slides : slidesOf(doc, stop, { measure, say: mapSay(doc), larger: 1 });
  known.set(stop, { doc, measure, slides });
  return slides;
}

function isUntouched(before: Doc, now: Doc, stop: Stop): boolean {
  return touchedBetween(before, now, gridOf(now, stop.mapId))?.(gridOfStop(now, stop)) === false;
}

/** By the id of the stop: those that cannot be read from the back row. */
export function useUnreadable(): ReadonlyMap<string, UnreadableStop> {
  const doc = useDocInTime();
  const measure = useMeasure();
  return useMemo(
    () => new Map(doc && unreadableStops(doc, { measure, say: mapSay(doc) }).map((each) => [each.stopId, each])),
    [doc, measure],
  );
}

/** Whether it is in sight, or nearly, in what scrolls. */
export function useIsInSight(element: RefObject<Element | null>): boolean {
  const [isInSight, setInSight] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver((entries) => startTransition(() => setInSight(entries.at(-1)?.isIntersecting ?? false)), {
      rootMargin: '120px',
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isInSight;
}
