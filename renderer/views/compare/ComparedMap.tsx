// One map of a comparison, drawn from its Drawing: only what is in view and around it is mounted; stages and steps stay in sight.

import { Fragment, memo, useCallback, useEffect, useRef, useState } from 'react';
import { type Difference, idOf } from '../../../shared/analysis/comparison/compare.ts';
import type { Drawing, Item, Rect } from '../../../shared/layout/drawing.ts';
import { overlap } from '../../../shared/layout/geometry.ts';
import { Marks } from '../../canvas/layers/Marks.tsx';
import type { Pane } from './ComparedMaps.tsx';
import { useComparing } from './comparing.ts';

type Props = {
  readonly name: string;
  readonly drawing: Drawing;
  readonly zoom: number;
  readonly currentId: string | undefined;
  readonly byId: ReadonlyMap<string, Difference>;
  readonly pane: Pane;
  readonly onZoom: (by: number) => void;
};

/** Map units: what is mounted changes only when the view has gone so far. */
const STRIDE = 400;
const HEADS: readonly string[] = ['stage', 'step'];

export function ComparedMap({ name, drawing, zoom, currentId, byId, pane, onZoom }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<Rect>({ x: 0, y: 0, width: 0, height: 0 });
  const { bounds, items, frame } = drawing;

  const follow = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const next = rangeAround(element, zoom);
    setRange((now) => (now.x === next.x && now.y === next.y && now.width === next.width && now.height === next.height ? now : next));
  }, [zoom]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      onZoom(event.deltaY < 0 ? 1.1 : 1 / 1.1);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      observer.disconnect();
      element.removeEventListener('wheel', onWheel);
    };
  }, [follow, onZoom]);

  const isHead = ({ id, role }: Item) => id === 'head' || HEADS.includes(role);
  const width = bounds.width * zoom;
  const draw = (shown: readonly Item[], height: number) => (
    <svg width={width} height={height * zoom} viewBox={`0 0 ${bounds.width} ${height}`} aria-hidden>
      {shown.map((item) => (
        <Fragment key={item.id}>
          {item.entityId !== undefined && item.entityId === currentId && <CurrentRing rect={item.rect} />}
          <DrawnItem item={item} isDifferent={byId.has(item.entityId ?? '')} />
        </Fragment>
      ))}
    </svg>
  );
  return (
    <section className="compare-map" aria-label={name}>
      <h3>{name}</h3>
      <div
        ref={(element) => {
          box.current = element;
          pane.ref(element);
        }}
        className="compare-pane"
        role="img"
        aria-label={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys as well
        tabIndex={0}
        onScroll={() => {
          follow();
          pane.onScroll();
        }}
        onPointerDown={pane.onLead}
        onWheel={pane.onLead}
        onKeyDown={pane.onLead}
        onClick={({ target }) => {
          const id = target instanceof Element ? target.closest('[data-item]')?.getAttribute('data-item') : undefined;
          const difference = byId.get(id ?? '');
          if (difference) useComparing.setState({ currentId: idOf(difference) });
        }}
      >
        <div className="compare-heads">{draw(items.filter(isHead), frame.headHeight)}</div>
        <div style={{ marginTop: -frame.headHeight * zoom }}>
          {draw(
            items.filter((item) => !isHead(item) && overlap(item.rect, range)),
            bounds.height,
          )}
        </div>
      </div>
    </section>
  );
}

/** Below the thing itself, so that it covers no word of it. */
function CurrentRing({ rect: { x, y, width, height } }: { readonly rect: Rect }) {
  return <rect className="compare-current" x={x - 9} y={y - 9} width={width + 18} height={height + 18} rx={14} />;
}

const DrawnItem = memo(function DrawnItem({ item, isDifferent }: { readonly item: Item; readonly isDifferent: boolean }) {
  return (
    <g data-item={item.entityId} data-different={isDifferent || undefined} transform={`translate(${item.rect.x} ${item.rect.y})`}>
      <Marks marks={item.marks} />
    </g>
  );
});

function rangeAround(element: HTMLElement, zoom: number): Rect {
  const down = (value: number) => Math.floor(value / zoom / STRIDE - 1) * STRIDE;
  const up = (value: number) => Math.ceil(value / zoom / STRIDE + 1) * STRIDE;
  const [x, y] = [down(element.scrollLeft), down(element.scrollTop)];
  return { x, y, width: up(element.scrollLeft + element.clientWidth) - x, height: up(element.scrollTop + element.clientHeight) - y };
}
