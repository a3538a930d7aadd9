// What lies under the cards, as one SVG layer: zones, the bands of the three lines, connectors, curves. Connectors are drawn
// as far as they are in view; each can be pointed at along its whole length.

import { memo } from 'react';
import type { Drawing, Item, Rect, Role } from '../../../shared/layout/drawing.ts';
import { overlap } from '../../../shared/layout/geometry.ts';
import { Marks } from './Marks.tsx';
import { toneClass } from './tone.ts';

type Props = {
  readonly drawing: Drawing;
  readonly range: Rect;
  readonly selection: ReadonlySet<string>;
  readonly inHand: ReadonlySet<string>;
  readonly isOverview: boolean;
};

const GROUND: ReadonlySet<Role> = new Set(['zone', 'line', 'background', 'curve']);

export const Ground = memo(({ drawing, range, selection, inHand, isOverview }: Props) => {
  const { bounds, items } = drawing;
  const isShown = ({ id, role, rect }: Item) =>
    role === 'connector' ? (!isOverview && overlap(rect, range)) || selection.has(id) : role !== 'card' && GROUND.has(role);
  return (
    <svg className="ground" width={bounds.width} height={bounds.height} aria-hidden>
      {items
        .filter(isShown)
        .map((item) =>
          item.role === 'connector' ? (
            <ConnectorItem key={item.id} item={item} isSelected={selection.has(item.id)} isLoose={isLoose(item, inHand)} />
          ) : (
            <GroundItem key={item.id} item={item} />
          ),
        )}
      {isOverview && <path className="connectors-afar" d={connectorsAfar(items)} />}
    </svg>
  );
});

/** It or a card at its end is carried elsewhere: it pales until it has a way again. */
function isLoose({ id, ends }: Item, inHand: ReadonlySet<string>): boolean {
  return ends !== undefined && inHand.size > 0 && [id, ends.from.cardId, ends.to.cardId].some((each) => inHand.has(each));
}

/** All connectors in one path: from afar their heads and kinds cannot be told. */
function connectorsAfar(items: readonly Item[]): string {
  return items
    .flatMap(({ role, rect, marks }) => {
      const line = role === 'connector' ? marks.find((mark) => mark.type === 'path') : undefined;
      if (line?.type !== 'path') return [];
      return line.segments.map((segment) =>
        segment.to === 'close' ? '' : `${segment.to === 'move' ? 'M' : 'L'}${segment.x + rect.x} ${segment.y + rect.y}`,
      );
    })
    .join('');
}

const GroundItem = memo(({ item }: { readonly item: Item }) => (
  <g transform={`translate(${item.rect.x} ${item.rect.y})`} data-role={item.role} className={toneClass(item)}>
    <Marks marks={item.marks} />
  </g>
));

const ConnectorItem = memo(
  ({ item, isSelected, isLoose }: { readonly item: Item; readonly isSelected: boolean; readonly isLoose: boolean }) => {
    const line = item.marks.find((mark) => mark.type === 'path');
    const points =
      line?.type === 'path' ? line.segments.flatMap((segment) => (segment.to === 'close' ? [] : [`${segment.x},${segment.y}`])) : [];
    return (
      <g
        transform={`translate(${item.rect.x} ${item.rect.y})`}
        data-item={item.id}
        data-role="connector"
        data-from={item.ends?.from.cardId}
        data-to={item.ends?.to.cardId}
        className={`connector${isSelected ? ' is-selected' : ''}${isLoose ? ' is-loose' : ''} ${toneClass(item) ?? ''}`}
      >
        <polyline className="connector-reach" points={points.join(' ')} />
        <Marks marks={item.marks} />
      </g>
    );
  },
);
