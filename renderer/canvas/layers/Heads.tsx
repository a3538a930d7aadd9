// Stages and steps along the top and lane heads at the left, drawn over the map so that they stay in sight while it scrolls.
// They move with the viewport by one style each; nothing is rendered while the map pans.

import { Plus } from 'lucide-react';
import { memo, useCallback, useRef } from 'react';
import type { Drawing, Item, Rect } from '../../../shared/layout/drawing.ts';
import { nameOf } from '../../../shared/layout/outline.ts';
import { CheckMarks } from '../../checks/CheckMarks.tsx';
import { HeadHits } from '../../find/HitMarks.tsx';
import { useSay } from '../../ui/language.tsx';
import { useFollowViewport } from '../follow-viewport.ts';
import type { AddToGrid } from '../gaps.ts';
import type { Viewport } from '../grid-geometry.ts';
import { useView } from '../view.ts';
import { GapButton } from './GapButton.tsx';
import { LaneMarks } from './LaneMarks.tsx';
import { Marks } from './Marks.tsx';
import { toneClass } from './tone.ts';

type Props = {
  readonly drawing: Drawing;
  readonly range: Rect;
  readonly selection: ReadonlySet<string>;
  readonly describe: (id: string) => string;
  readonly onAdd: AddToGrid | undefined;
  /** They go where the map goes, as on a slide that is enlarged. */
  readonly isFixed: boolean;
};

export const Heads = memo(({ drawing, range, selection, describe, onAdd, isFixed }: Props) => {
  const say = useSay();
  const { frame, items } = drawing;
  const cursorId = useView((view) => view.cursor?.id);
  const top = useRef<HTMLDivElement>(null);
  const left = useRef<HTMLDivElement>(null);
  const corner = useRef<HTMLDivElement>(null);

  const place = useCallback(
    ({ x, y, zoom }: Viewport) => {
      const stuckX = isFixed ? x : Math.max(x, 0);
      const stuckY = isFixed ? y : Math.max(y, 0);
      if (top.current) top.current.style.transform = `translate(${x}px, ${stuckY}px) scale(${zoom})`;
      if (left.current) left.current.style.transform = `translate(${stuckX}px, ${y}px) scale(${zoom})`;
      if (corner.current) corner.current.style.transform = `translate(${stuckX}px, ${stuckY}px) scale(${zoom})`;
      for (const heads of [top, left]) heads.current?.style.setProperty('--larger', `${Math.max(1, 0.8 / zoom)}`);
      top.current?.classList.toggle('is-stuck', y < stuckY);
      left.current?.classList.toggle('is-stuck', x < stuckX);
    },
    [isFixed],
  );
  useFollowViewport(place);

  const { width, height } = drawing.bounds;
  const isLeft = ({ id, role, rect }: Item) =>
    (role === 'zone' || role === 'line' || role === 'lane') &&
    ((rect.y < range.y + range.height && rect.y + rect.height > range.y) || id === cursorId);
  const isTop = ({ id, role, rect }: Item) =>
    id === 'head' ||
    ((role === 'stage' || role === 'step') && ((rect.x < range.x + range.width && rect.x + rect.width > range.x) || id === cursorId));
  const head = items.find((item) => item.id === 'head');
  const toHead = (item: Item) => (
    <Head
      key={item.id}
      item={item}
      name={nameOf(item, drawing, say)}
      description={describe(item.id)}
      isSelected={selection.has(item.id)}
      isCursor={item.id === cursorId}
    />
  );
  return (
    <>
      <div ref={left} className="heads heads-left">
        <svg width={frame.headWidth} height={height} role="presentation">
          {items.filter(isLeft).map(toHead)}
          <HeadHits items={items.filter(isLeft)} />
        </svg>
        <CheckMarks items={items} of="lane" range={range} />
        {onAdd && (
          <>
            <LaneMarks frame={frame} />
            <GapButton kind="lane" drawing={drawing} onAdd={onAdd} />
            <button
              type="button"
              tabIndex={-1}
              className="add add-lane"
              style={{ top: height + 8, left: 10 }}
              onClick={(event) => onAdd.lane(event.currentTarget)}
            >
              <Plus size={14} aria-hidden />
              {say('editor.add-lane')}
            </button>
          </>
        )}
      </div>
      <div ref={top} className="heads heads-top">
        <svg width={width} height={frame.headHeight} role="presentation">
          {items.filter(isTop).map(toHead)}
          <HeadHits items={items.filter(isTop)} />
        </svg>
        <CheckMarks items={items} of="step" />
        {onAdd && (
          <>
            <GapButton kind="step" drawing={drawing} onAdd={onAdd} />
            <button type="button" tabIndex={-1} className="add add-stage" style={{ left: width + 8, top: 6 }} onClick={onAdd.stage}>
              <Plus size={14} aria-hidden />
              {say('editor.add-stage')}
            </button>
            <button
              type="button"
              tabIndex={-1}
              className="add add-step"
              style={{ left: width + 8, top: 42 }}
              onClick={() => onAdd.step(frame.columns.length)}
            >
              <Plus size={14} aria-hidden />
              {say('editor.add-step')}
            </button>
          </>
        )}
      </div>
      <div ref={corner} className="heads heads-corner">
        <svg width={frame.headWidth} height={frame.headHeight} aria-hidden>
          {head && <Head item={head} isSelected={false} />}
        </svg>
      </div>
    </>
  );
});

type HeadProps = {
  readonly item: Item;
  readonly isSelected: boolean;
  /** The keyboard is here. */
  readonly isCursor?: boolean;
  readonly name?: string;
  readonly description?: string;
};

const Head = memo(({ item, isSelected, isCursor = false, name, description }: HeadProps) => {
  const { x, y, width, height } = item.rect;
  const transform = `translate(${x} ${y})`;
  if (item.entityId === undefined) {
    return (
      <g transform={transform} data-role={item.role} className={toneClass(item)}>
        <Marks marks={item.marks} />
      </g>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG group cannot be a <button>
    <g
      transform={transform}
      data-item={item.id}
      data-role={item.role}
      className={`head${isSelected ? ' is-selected' : ''} ${toneClass(item) ?? ''}`}
      role="button"
      tabIndex={isCursor ? 0 : -1}
      aria-pressed={isSelected}
      aria-label={name}
      aria-description={description || undefined}
    >
      <rect className="head-reach" width={width} height={height} />
      <Marks marks={item.marks} />
      {isSelected && <rect className="head-selection" x={1} y={1} width={width - 2} height={height - 2} rx={6} />}
    </g>
  );
});
