// Drawing to React Flow nodes. Only what stands in the cells in view and one around them, and whatever must not leave the
// page (selected, edited, in hand). A node keeps its object as long as nothing about it changed: React Flow then skips it.

import type { Node } from '@xyflow/react';
import type { Drawing, Item, Rect } from '../../shared/layout/drawing.ts';
import { overlap } from '../../shared/layout/geometry.ts';
import type { Viewport } from './grid-geometry.ts';

export type ItemNode = Node<
  {
    readonly item: Item;
    readonly isSelected: boolean;
    readonly isInHand: boolean;
    readonly isEdited: boolean;
    readonly isCursor: boolean;
    readonly description: string;
  },
  'item'
>;

export type Shown = {
  readonly selection: ReadonlySet<string>;
  readonly inHand: ReadonlySet<string>;
  readonly editedId: string | undefined;
  /** Where the keyboard is. */
  readonly cursorId: string | undefined;
  readonly describe: (id: string) => string;
};

/** Steps of the range in view, so that it changes seldom: about a cell in each direction. */
const STEP = { x: 180, y: 120 };

/** What of the map is in view, rounded outwards to whole cells with one to spare. The same object while that does not change. */
export function createRangeOf() {
  let last: Rect = { x: 0, y: 0, width: 0, height: 0 };
  return ({ x, y, zoom }: Viewport, width: number, height: number): Rect => {
    const left = (Math.floor(-x / zoom / STEP.x) - 1) * STEP.x;
    const top = (Math.floor(-y / zoom / STEP.y) - 1) * STEP.y;
    const right = (Math.ceil((width - x) / zoom / STEP.x) + 1) * STEP.x;
    const bottom = (Math.ceil((height - y) / zoom / STEP.y) + 1) * STEP.y;
    if (left !== last.x || top !== last.y || right - left !== last.width || bottom - top !== last.height)
      last = { x: left, y: top, width: right - left, height: bottom - top };
    return last;
  };
}

export function countCards({ items }: Drawing, range: Rect): number {
  let count = 0;
  for (const item of items) if (item.role === 'card' && overlap(item.rect, range)) count += 1;
  return count;
}

export function createFlowNodes() {
  let known = new Map<string, ItemNode>();
  return (drawing: Drawing, range: Rect, { selection, inHand, editedId, cursorId, describe }: Shown): ItemNode[] => {
    const next = new Map<string, ItemNode>();
    for (const item of drawing.items) {
      if (item.role !== 'card' && item.role !== 'score' && item.role !== 'figure') continue;
      const isSelected = selection.has(item.id);
      const isInHand = inHand.has(item.id);
      const isEdited = editedId === item.id;
      const isCursor = cursorId === item.id;
      if (!overlap(item.rect, range) && !isSelected && !isInHand && !isEdited && !isCursor) continue;
      const description = describe(item.id);
      const before = known.get(item.id);
      const isSame =
        before &&
        before.data.item === item &&
        before.data.isSelected === isSelected &&
        before.data.isInHand === isInHand &&
        before.data.isEdited === isEdited &&
        before.data.isCursor === isCursor &&
        before.data.description === description;
      next.set(item.id, isSame ? before : toNode({ item, isSelected, isInHand, isEdited, isCursor, description }));
    }
    known = next;
    return [...next.values()];
  };
}

function toNode(data: ItemNode['data']): ItemNode {
  const { item, isSelected, isInHand, isEdited } = data;
  const { x, y, width, height } = item.rect;
  return {
    id: item.id,
    type: 'item',
    position: { x, y },
    data,
    width,
    height,
    measured: { width, height },
    handles: [],
    ariaRole: 'presentation' as never,
    zIndex: isInHand || isEdited ? 3 : item.role === 'score' || isSelected ? 2 : 1,
  };
}
