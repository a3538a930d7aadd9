// What a card can be taken by: its edges, to stretch it over steps, and four dots, to draw a connector from. Only the card
// under the pointer has them, or else the one that is selected.

import type { Drawing } from '../../shared/layout/drawing.ts';
import { useView } from './view.ts';

export function Handles({ drawing }: { readonly drawing: Drawing }) {
  const hoveredId = useView((view) => view.hoveredId);
  const selectedId = useView(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined));
  const isIdle = useView((view) => view.editing === undefined && view.inHand.size === 0);
  if (!isIdle) return null;
  const id = hoveredId ?? selectedId;
  return drawing.items
    .filter((item) => item.role === 'card' && item.id === id)
    .map(({ rect }) => (
      <div
        key={id}
        className="handles"
        style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height }}
      >
        <span className="stretch stretch-first" data-stretch="first" data-of={id} />
        <span className="stretch stretch-last" data-stretch="last" data-of={id} />
        {(['top', 'right', 'bottom', 'left'] as const).map((side) => (
          <span key={side} className={`wire-handle is-${side}`} data-wire={side} data-of={id} />
        ))}
      </div>
    ));
}
