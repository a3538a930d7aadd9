// One stop in the pane: its number, a picture of its first slide, its title, and what is wrong with it.

import { TriangleAlert } from 'lucide-react';
import { memo, useLayoutEffect, useRef } from 'react';
import { type Doc, get } from '../../shared/model/document.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import { isEmptied, lostOf } from '../../shared/model/stops.ts';
import type { Say } from '../../shared/text/text.ts';
import { useView } from '../canvas/view.ts';
import { NameField } from '../editor/NameField.tsx';
import { SlidePicture } from '../present/SlidePicture.tsx';
import { useDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { useIsInSight, useSlides } from './slides-of.ts';

type Props = {
  readonly stop: Stop;
  readonly number: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isUnreadable: boolean;
};

export const StopRow = memo(function StopRow({ stop, number, isActive, isSelected, isUnreadable }: Props) {
  const say = useSay();
  const doc = useDoc();
  const row = useRef<HTMLLIElement>(null);
  const isInSight = useIsInSight(row);
  const slides = useSlides(stop, isInSight);
  const editing = useView((view) => (view.editing?.id === stop.id ? view.editing : undefined));
  useLayoutEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const [slide] = slides;
  const warnings = isInSight ? warningsOf(doc, stop, isUnreadable, say) : [];
  const facts = [
    ...(doc.map.size > 1 ? [get(doc, 'map', stop.mapId)?.title || say('editor.untitled-map')] : []),
    ...(stop.minutes === undefined ? [] : [say('stops.minutes', { count: stop.minutes })]),
    ...(slides.length > 1 ? [say('stops.slides', { count: slides.length })] : []),
  ];
  return (
    <li ref={row} className={isSelected ? 'stop is-selected' : 'stop'} data-stop={stop.id}>
      <button
        type="button"
        className="stop-go"
        tabIndex={isActive ? 0 : -1}
        aria-pressed={isSelected}
        aria-describedby={warnings.length > 0 ? `${stop.id}-warnings` : undefined}
      >
        <span className="stop-number">{number}</span>
        <span className="stop-picture" aria-hidden>
          {slide && <SlidePicture slide={slide} drawing={slide.drawing} label="" />}
        </span>
        <span className="stop-words">
          <span className="stop-title">{stop.title || say('editor.untitled')}</span>
          <small>{facts.join(' · ')}</small>
        </span>
      </button>
      {editing && (
        <NameField
          className="stop-field"
          editing={editing}
          title={stop.title}
          onDone={() => row.current?.querySelector('button')?.focus()}
        />
      )}
      {warnings.length > 0 && (
        <p className="stop-warnings" id={`${stop.id}-warnings`}>
          <TriangleAlert size={13} aria-hidden /> {warnings.join(' ')}
        </p>
      )}
    </li>
  );
});

export function warningsOf(doc: Doc, stop: Stop, isUnreadable: boolean, say: Say): readonly string[] {
  if (isEmptied(doc, stop)) return [say('stops.emptied')];
  const lost = lostOf(doc, stop).length;
  return [...(lost > 0 ? [say('stops.lost', { count: lost })] : []), ...(isUnreadable ? [say('stops.unreadable')] : [])];
}
