// The two maps, each as its Drawing has it, with what differs marked: scrolled and zoomed together, steps and lanes that are paired
// beside each other; beside or above each other by what fits.

import { Columns2, Rows2, ZoomIn, ZoomOut } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Comparison, type Difference, marksOf } from '../../../shared/analysis/comparison/compare.ts';
import type { Side } from '../../../shared/analysis/comparison/pairing.ts';
import type { Drawing, Point } from '../../../shared/layout/drawing.ts';
import { layout } from '../../../shared/layout/layout.ts';
import { CANVAS } from '../../../shared/layout/request.ts';
import { personasOf } from '../../../shared/model/grid.ts';
import { mapSay } from '../../session/map-say.ts';
import { useMeasure } from '../../session/measure.ts';
import { useSay } from '../../ui/language.tsx';
import { alignmentOf, pointBeside } from './alignment.ts';
import { ComparedMap } from './ComparedMap.tsx';
import { type Choices, type Now, useComparing } from './comparing.ts';
import { nameOfSide } from './save-comparison.ts';

const SIDES = ['before', 'after'] as const;
/** At the least zoom that it comes with, text can still be read. */
const ZOOM = { least: 0.2, comes: 0.6, most: 2 };

type Props = { readonly now: Now; readonly choices: Choices; readonly comparison: Comparison };

export function ComparedMaps({ now, choices, comparison }: Props) {
  const say = useSay();
  const drawings = { before: useDrawingOf(comparison, 'before'), after: useDrawingOf(comparison, 'after') };
  const area = useRef<HTMLDivElement>(null);
  const size = useSize(area);
  const currentId = useComparing((state) => state.currentId);
  const fit = useMemo(() => fitOf(drawings.before, drawings.after, size), [drawings.before, drawings.after, size]);
  const isStacked = useComparing((state) => state.isStacked) ?? fit.isStacked;
  const zoom = useComparing((state) => state.zoom) ?? Math.min(1, Math.max(fit.zoom, ZOOM.comes));
  const zoomBy = useCallback((by: number) => useComparing.setState({ zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, zoom * by)) }), [zoom]);
  const byId = useMemo(
    () =>
      new Map(
        comparison.differences.flatMap((each) => SIDES.flatMap((side) => (each[side] ? [[each[side].id as string, each] as const] : []))),
      ),
    [comparison],
  );
  const panes = useTogether(comparison, drawings, zoom, isStacked, byId.get(currentId ?? ''));

  return (
    <div className="compare-maps">
      <div className="compare-tools">
        <Tool label={say('compare.beside')} isPressed={!isStacked} onPress={() => useComparing.setState({ isStacked: false })}>
          <Columns2 size={16} aria-hidden />
        </Tool>
        <Tool label={say('compare.above')} isPressed={isStacked} onPress={() => useComparing.setState({ isStacked: true })}>
          <Rows2 size={16} aria-hidden />
        </Tool>
        <Tool label={say('compare.zoom-out')} onPress={() => zoomBy(0.8)}>
          <ZoomOut size={16} aria-hidden />
        </Tool>
        <output>{`${Math.round(zoom * 100)} %`}</output>
        <Tool label={say('compare.zoom-in')} onPress={() => zoomBy(1.25)}>
          <ZoomIn size={16} aria-hidden />
        </Tool>
      </div>
      <div ref={area} className={isStacked ? 'compare-panes is-stacked' : 'compare-panes'}>
        {SIDES.map((side) => (
          <ComparedMap
            key={side}
            name={say('compare.of', { who: say(`compare.${side}`), what: nameOfSide(now, choices, side, say) })}
            drawing={drawings[side]}
            zoom={zoom}
            currentId={byId.get(currentId ?? '')?.[side]?.id}
            byId={byId}
            pane={panes[side]}
            onZoom={zoomBy}
          />
        ))}
      </div>
    </div>
  );
}

type ToolProps = { readonly label: string; readonly isPressed?: boolean; readonly onPress: () => void; readonly children: ReactNode };

function Tool({ label, isPressed, onPress, children }: ToolProps) {
  return (
    <button type="button" className="button is-quiet" aria-label={label} title={label} aria-pressed={isPressed} onClick={onPress}>
      {children}
    </button>
  );
}

/** All lanes, so that nothing that differs stays unseen; of the personas only the one that was chosen. */
function useDrawingOf(comparison: Comparison, side: Side): Drawing {
  const measure = useMeasure();
  // layout remembers what it drew last by measure and map: two versions of one map would each make the other forget.
  const own = useMemo((): typeof measure => (text, style) => measure(text, style), [measure]);
  const { doc, mapId, personaId } = comparison.sides[side];
  return useMemo(() => {
    const hiddenIds = personaId === undefined ? [] : personasOf(doc).flatMap(({ id }) => (id === personaId ? [] : [id]));
    return layout(doc, { mapId, hiddenIds, metrics: CANVAS, measure: own, say: mapSay(doc), differences: marksOf(comparison, side) });
  }, [comparison, side, doc, mapId, personaId, own]);
}

type Size = { readonly width: number; readonly height: number };

function useSize(element: { readonly current: HTMLElement | null }): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const measure = () => setSize({ width: box.clientWidth, height: box.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** The way in which both maps are seen larger when they are seen whole. */
function fitOf(before: Drawing, after: Drawing, { width, height }: Size): { readonly isStacked: boolean; readonly zoom: number } {
  const whole = {
    width: Math.max(before.bounds.width, after.bounds.width, 1),
    height: Math.max(before.bounds.height, after.bounds.height, 1),
  };
  const beside = Math.min(width / 2 / whole.width, height / whole.height);
  const above = Math.min(width / whole.width, height / 2 / whole.height);
  return { isStacked: above > beside, zoom: Math.max(beside, above) };
}

/** What holds one map to the other. */
export type Pane = {
  readonly ref: (element: HTMLElement | null) => void;
  /** The hand is on this one: the other follows. */
  readonly onLead: () => void;
  readonly onScroll: () => void;
};

function useTogether(
  comparison: Comparison,
  drawings: Readonly<Record<Side, Drawing>>,
  zoom: number,
  isStacked: boolean,
  current: Difference | undefined,
): Readonly<Record<Side, Pane>> {
  const alignment = useMemo(
    () => alignmentOf(comparison, { before: drawings.before, after: drawings.after }),
    [comparison, drawings.before, drawings.after],
  );
  const now = useRef({ alignment, zoom });
  now.current = { alignment, zoom };
  const elements = useRef<Record<Side, HTMLElement | null>>({ before: null, after: null });
  const leading = useRef<Side>(undefined);
  /** What is in the middle of each, in map units. */
  const middles = useRef<Partial<Record<Side, Point>>>({});

  const show = useCallback((side: Side, middle: Point) => {
    const element = elements.current[side];
    if (!element) return;
    middles.current[side] = middle;
    const { zoom } = now.current;
    element.scrollTo({ left: middle.x * zoom - element.clientWidth / 2, top: middle.y * zoom - element.clientHeight / 2 });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in the middle stays there at any size
  useLayoutEffect(() => {
    leading.current = undefined;
    for (const side of SIDES) if (middles.current[side]) show(side, middles.current[side]);
  }, [zoom, isStacked, show]);

  useEffect(() => {
    if (!current) return;
    leading.current = undefined;
    const places = { before: placeOf(drawings.before, current.before), after: placeOf(drawings.after, current.after) };
    const lead = places.after ? 'after' : 'before';
    const other = lead === 'after' ? 'before' : 'after';
    const at = places[lead];
    if (!at) return;
    show(lead, at);
    // Lanes and steps stay beside each other, but for what was moved to others.
    const hasMoved = current.fields.includes('place') || current.fields.includes('order');
    show(other, (hasMoved && places[other]) || pointBeside(now.current.alignment, at, lead));
  }, [current, drawings.before, drawings.after, show]);

  return useMemo(() => {
    const paneOf = (side: Side): Pane => ({
      ref: (element) => {
        elements.current[side] = element;
      },
      onLead: () => {
        leading.current = side;
      },
      onScroll: () => {
        const element = elements.current[side];
        if (!element || leading.current !== side) return;
        const { alignment, zoom } = now.current;
        const middle = {
          x: (element.scrollLeft + element.clientWidth / 2) / zoom,
          y: (element.scrollTop + element.clientHeight / 2) / zoom,
        };
        middles.current[side] = middle;
        show(side === 'before' ? 'after' : 'before', pointBeside(alignment, middle, side));
      },
    });
    return { before: paneOf('before'), after: paneOf('after') };
  }, [show]);
}

/** The middle of a thing; of one in a collapsed lane, where its lane meets its step. */
function placeOf({ items, frame }: Drawing, thing: Difference['after']): Point | undefined {
  if (!thing) return undefined;
  const rect = items.find(({ entityId }) => entityId === thing.id)?.rect;
  if (rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  if (thing.kind !== 'card' && thing.kind !== 'score') return undefined;
  const column = frame.columns.find(({ stepId }) => stepId === thing.stepId);
  const row = frame.rows.find(({ laneId }) => laneId === thing.laneId);
  return column && row && { x: column.x + column.width / 2, y: row.y + row.height / 2 };
}
