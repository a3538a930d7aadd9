// A show for those who hear it: where it stands, and that the time is up.

import { useEffect } from 'react';
import { nameOf } from '../../shared/layout/outline.ts';
import { namesOn } from '../../shared/present/furniture.ts';
import type { Say } from '../../shared/text/text.ts';
import { announce } from '../ui/announce.tsx';
import { useSay } from '../ui/language.tsx';
import type { Shown } from './slides-now.ts';
import { lookOf, useTimer } from './timer/timer-now.ts';

export function SaidInShow({ shown }: { readonly shown: Shown }) {
  const say = useSay();
  const isOver = useTimer((state) => lookOf(state)?.state === 'over');
  useEffect(() => {
    if (isOver) announce(say('room.timer.over'));
  }, [isOver, say]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {sayPlace(shown, say)}
    </p>
  );
}

/** The stop, the slide, and the piece that has come. */
function sayPlace({ slide, place, ofSlide }: Shown, say: Say): string {
  const piece = ofSlide[place.beat];
  const came = slide.drawing.items.flatMap((item) => (piece?.has(item.id) ? nameOf(item, slide.drawing, say) : []));
  return [...namesOn(slide), ...came].join(' · ');
}
