// What a thing can be taken by: a card by its edges, to stretch it over steps, and by four dots, to draw a connector from; a connector
// by its two ends. Only what is under the pointer or selected has them. They keep their size on screen when the map is small.

import { useStore } from '@xyflow/react';
import type { CSSProperties } from 'react';
import type { Drawing, Item } from '../../../shared/layout/drawing.ts';
import { itemById } from '../grid-geometry.ts';
import { useView } from '../view.ts';

export function Handles({ drawing }: { readonly drawing: Drawing }) {
  const hoveredId = useView((view) => view.hoveredId);
  const selectedId = useView(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined));
  const isIdle = useView((view) => view.editing === undefined && view.inHand.size === 0 && view.preview.length === 0);
  const zoom = useStore((state) => state.transform[2]);
  if (!isIdle) return null;
  const hovered = hoveredId === undefined ? undefined : itemById(drawing, hoveredId);
  const selected = selectedId === undefined ? undefined : itemById(drawing, selectedId);
  const card = hovered?.role === 'card' ? hovered : selected?.role === 'card' && !hovered ? selected : undefined;
  const connectors = new Set([hovered, selected].filter((item) => item?.role === 'connector'));
  const style = { '--larger': Math.max(1, 0.8 / zoom) } as CSSProperties;
  return (
    <div className="handles" style={style}>
      {card && <CardHandles item={card} />}
      {[...connectors].map((item) => item && <EndHandles key={item.id} item={item} />)}
    </div>
  );
}

function CardHandles({ item: { id, rect } }: { readonly item: Item }) {
  return (
    <div className="handles" style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height }}>
      <span className="stretch stretch-first" data-stretch="first" data-of={id} />
      <span className="stretch stretch-last" data-stretch="last" data-of={id} />
      {(['top', 'right', 'bottom', 'left'] as const).map((side) => (
        <span key={side} className={`wire-handle is-${side}`} data-wire={side} data-of={id} />
      ))}
    </div>
  );
}

function EndHandles({ item: { id, ends } }: { readonly item: Item }) {
  return (['from', 'to'] as const).map((end) => (
    <span key={end} className="wire-handle" style={{ left: ends?.[end].point.x, top: ends?.[end].point.y }} data-end={end} data-of={id} />
  ));
}
