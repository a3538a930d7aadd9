// A plot of two whole numbers in four quadrants. Its dots are dragged, or moved by arrow keys, to other numbers; what has none yet waits
// below it. It knows nothing of pain points and opportunities.

import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Measure } from '../../../shared/layout/drawing.ts';
import { useMeasure } from '../../session/measure.ts';
import { announce } from '../../ui/announce.tsx';
import { useReadOnly } from '../../ui/Field.tsx';
import { formatNumber } from '../../ui/number-text.ts';
import { newSitting } from '../../ui/use-draft.ts';
import { dragDot } from './drag-dot.ts';
import { type Hands, type PlacedThing, PlotDot, type PlotThing } from './PlotDot.tsx';
import { type Axes, type Box, placeDots, placeNames, placeQuadrantNames, type Size, type Spot, toNumbers, toPlace } from './plot-places.ts';
import './plot.css';

type Props = {
  readonly label: string;
  readonly axes: Axes;
  readonly titles: { readonly x: string; readonly y: string };
  readonly crosshair: Spot;
  /** Upper left, upper right, lower left, lower right. */
  readonly quadrants: readonly [string, string, string, string];
  readonly things: readonly PlotThing[];
  /** Of what waits below the plot, how it is said. */
  readonly waiting: (count: number) => string;
  /** Where it is and what that means, for those who do not see it. */
  readonly describe: (at: Spot) => string;
  readonly selection?: ReadonlySet<string>;
  readonly onSelect?: ((id: string) => void) | undefined;
  readonly onPreview: (id: string, at: Spot | undefined) => void;
  /** Moves of one sitting are one undo step. */
  readonly onPlace: (id: string, at: Spot, sitting?: string) => void;
  /** Of the whole plot, in pixels. */
  readonly height?: number;
};

const MARGIN = { left: 40, right: 6, top: 6, bottom: 36 } as const;
/** Pixels beyond its ground at which what is let go is no longer meant for the plot. */
const REACH = 24;
const NAME_STYLE = { size: 12.5, weight: 400, italic: false } as const;
const STEPS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

export function QuadrantPlot(props: Props) {
  const { label, axes, titles, crosshair, quadrants, things, waiting, describe, selection, onSelect, height = 300 } = props;
  const isReadOnly = useReadOnly();
  const measure = useMeasure();
  const frame = useRef<HTMLDivElement>(null);
  const sitting = useRef('');
  const cancelDrag = useRef<() => void>(undefined);
  useEffect(() => () => cancelDrag.current?.(), []);
  const width = useWidth(frame);
  const size: Size = { width: Math.max(120, width - MARGIN.left - MARGIN.right), height: height - MARGIN.top - MARGIN.bottom };

  const unplaced = things.filter(({ at }) => !at);
  const { placed, dots, names, shown, corners, cross } = usePlaces({ things, axes, size, quadrants, crosshair, measure });
  const nameless = placed.filter(({ id }) => !names.has(id));

  const numbersAt = (event: { readonly clientX: number; readonly clientY: number }): Spot | undefined => {
    const box = frame.current?.getBoundingClientRect();
    const spot = { x: event.clientX - (box?.left ?? 0) - MARGIN.left, y: event.clientY - (box?.top ?? 0) - MARGIN.top };
    const isBeyond = (part: number, whole: number) => part < -REACH || part > whole + REACH;
    return isBeyond(spot.x, size.width) || isBeyond(spot.y, size.height) ? undefined : toNumbers(spot, axes, size);
  };
  const take = (event: PointerEvent, thing: PlotThing, onClick: () => void) => {
    if (event.button !== 0 || !event.isPrimary) return;
    if (isReadOnly) {
      onClick();
      return;
    }
    let last = thing.at;
    cancelDrag.current = dragDot(event.nativeEvent, {
      onMove: (moved) => {
        const next = numbersAt(moved);
        if (next?.x === last?.x && next?.y === last?.y) return;
        last = next;
        props.onPreview(thing.id, next);
      },
      onDrop: (dropped) => {
        props.onPreview(thing.id, undefined);
        const at = numbersAt(dropped);
        if (!at) return;
        props.onPlace(thing.id, at);
        onSelect?.(thing.id);
      },
      onCancel: () => props.onPreview(thing.id, undefined),
      onClick,
    });
  };
  const onKeyDown = (event: KeyboardEvent, thing: PlacedThing) => {
    if (event.key === 'Enter' || event.key === ' ') onSelect?.(thing.id);
    const by = STEPS[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey || (!by && event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    if (!by || isReadOnly) return;
    const at = kept({ x: thing.at.x + by.x, y: thing.at.y + by.y }, axes);
    props.onPlace(thing.id, at, sitting.current);
    announce(describe(at));
  };

  /** One object for all renders: a dot is drawn anew where it changed, and only there. */
  const latest = useRef<Hands>(undefined);
  latest.current = {
    onFocus: () => {
      sitting.current = newSitting();
    },
    onPointerDown: (event, thing) => take(event, thing, () => onSelect?.(thing.id)),
    onKeyDown,
  };
  const hands = useRef<Hands>({
    onFocus: () => latest.current?.onFocus(),
    onPointerDown: (event, thing) => latest.current?.onPointerDown(event, thing),
    onKeyDown: (event, thing) => latest.current?.onKeyDown(event, thing),
  });

  return (
    <div className="plot">
      <div ref={frame} className="plot-frame" style={{ height }}>
        {/* biome-ignore lint/a11y/useSemanticElements: dots of a plot are no fields of a form */}
        <svg role="group" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <g transform={`translate(${MARGIN.left} ${MARGIN.top})`}>
            <rect className="plot-ground" width={size.width} height={size.height} rx={4} />
            <line className="plot-cross" x1={cross.x} x2={cross.x} y1={0} y2={size.height} />
            <line className="plot-cross" x1={0} x2={size.width} y1={cross.y} y2={cross.y} />
            <Ticks axes={axes} size={size} titles={titles} />
            {placed.map((thing, index) => {
              const dot = dots[index];
              return (
                dot && (
                  <PlotDot
                    key={thing.id}
                    thing={thing}
                    dot={dot}
                    isSelected={selection?.has(thing.id)}
                    isReadOnly={isReadOnly}
                    describe={describe}
                    hands={hands.current}
                  />
                )
              );
            })}
            {quadrants.map((name, index) => (
              <Corner key={name} name={name} box={corners[index]} />
            ))}
            {[...names].map(([id, box]) => (
              <text key={id} className="plot-name" x={box.x} y={box.y + box.height - 4} aria-hidden>
                {shown.get(id)}
              </text>
            ))}
          </g>
        </svg>
      </div>
      {nameless.length > 0 && (
        <ul className="plot-legend" aria-hidden>
          {nameless.slice(0, LISTED).map(({ id, sign, name }) => (
            <li key={id}>
              <b>{sign}</b> {shortened(name)}
            </li>
          ))}
        </ul>
      )}
      {unplaced.length > 0 && (
        <div className="plot-waiting">
          <p>{waiting(unplaced.length)}</p>
          <ul>
            {unplaced.map((thing) => (
              <li key={thing.id}>
                {isReadOnly ? (
                  shortened(thing.name)
                ) : (
                  <button
                    type="button"
                    title={thing.name}
                    onPointerDown={(event) => take(event, thing, () => undefined)}
                    onClick={(event) => event.detail === 0 && placeInTheMiddle(thing.id, axes, props.onPlace)}
                    onDoubleClick={() => placeInTheMiddle(thing.id, axes, props.onPlace)}
                  >
                    {shortened(thing.name)}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type Places = {
  readonly things: readonly PlotThing[];
  readonly axes: Axes;
  readonly size: Size;
  readonly quadrants: readonly string[];
  readonly crosshair: Spot;
  readonly measure: Measure;
};

/** Placed anew where the things or the room for them change. */
function usePlaces({ things, axes, size: { width, height }, quadrants, crosshair: { x: crossX, y: crossY }, measure }: Places) {
  const quadrantNames = quadrants.join('\n');
  return useMemo(() => {
    const size = { width, height };
    const placed = things.flatMap((thing): readonly PlacedThing[] => (thing.at ? [{ ...thing, at: thing.at }] : []));
    const dots = placeDots(placed, axes, size);
    const shown = new Map(placed.map(({ id, name }) => [id, shortened(name)]));
    const widthOf = (id: string) => measure(shown.get(id) ?? '', NAME_STYLE) + 2;
    const widths = quadrantNames.split('\n').map((name) => measure(name, { ...NAME_STYLE, size: 11 }) + 2);
    const cross = toPlace({ x: crossX, y: crossY }, axes, size);
    const corners = placeQuadrantNames(widths, cross, dots, size);
    return { placed, dots, names: placeNames(dots, widthOf, size, corners), shown, corners, cross };
  }, [things, axes, width, height, quadrantNames, crossX, crossY, measure]);
}

/** By keyboard, where there is no pointer to say where: from there, arrow keys move it. */
function placeInTheMiddle(id: string, { x, y }: Axes, onPlace: Props['onPlace']): void {
  onPlace(id, { x: Math.floor((x.low + x.high) / 2), y: Math.floor((y.low + y.high) / 2) });
  requestAnimationFrame(() => document.querySelector<SVGGElement>(`[data-plot="${CSS.escape(id)}"]`)?.focus());
}

function kept({ x, y }: Spot, axes: Axes): Spot {
  return { x: Math.max(axes.x.low, Math.min(axes.x.high, x)), y: Math.max(axes.y.low, Math.min(axes.y.high, y)) };
}

const LONGEST = 28;
/** Of those whose names found no room; the others are told by their numbers in the table. */
const LISTED = 8;

function shortened(name: string): string {
  const characters = [...name.replace(/\s+/g, ' ').trim()];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

function Corner({ name, box }: { readonly name: string; readonly box: Box | undefined }) {
  return (
    <text className="plot-quadrant" x={box?.x} y={(box?.y ?? 0) + 12}>
      {name}
    </text>
  );
}

function Ticks({ axes, size, titles }: Pick<Props, 'axes' | 'titles'> & { readonly size: Size }) {
  const whole = ({ low, high }: Axes['x']) => Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return (
    <g className="plot-axis" aria-hidden>
      {whole(axes.x).map((x) => (
        <text key={x} x={toPlace({ x, y: axes.y.low }, axes, size).x} y={size.height + 14} textAnchor="middle">
          {formatNumber(x)}
        </text>
      ))}
      {whole(axes.y).map((y) => (
        <text key={y} x={-6} y={toPlace({ x: axes.x.low, y }, axes, size).y + 4} textAnchor="end">
          {formatNumber(y)}
        </text>
      ))}
      <text x={size.width / 2} y={size.height + 31} textAnchor="middle">
        {titles.x} →
      </text>
      <text transform={`translate(-26 ${size.height / 2}) rotate(-90)`} textAnchor="middle">
        {titles.y} →
      </text>
    </g>
  );
}

/** Of what holds the plot, as it is now. */
function useWidth(frame: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(480);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    setWidth(element.clientWidth);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
