// A card or a score as React Flow shows it: its marks, its selection, and the field that its text is typed into.

import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useSay } from '../ui/language.tsx';
import { CardEditor } from './fields/CardEditor.tsx';
import type { ItemNode as ItemNodeType } from './flow-nodes.ts';
import { Marks } from './layers/Marks.tsx';
import { toneClass } from './layers/tone.ts';

export const ItemNode = memo(({ data }: NodeProps<ItemNodeType>) => {
  const { item, isSelected, isInHand, isEdited, isCursor, description } = data;
  const { width, height } = item.rect;
  const say = useSay();
  return (
    <div
      className={`item is-${item.role}${isSelected ? ' is-selected' : ''}${isInHand ? ' is-in-hand' : ''} ${toneClass(item) ?? ''}`}
      style={{ width, height }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a <button> would take the pointer and the space key for itself */}
      <div
        className="item-face"
        data-item={item.id}
        data-role={item.role}
        data-about={item.aboutId}
        role="button"
        tabIndex={isCursor ? 0 : -1}
        aria-pressed={isSelected}
        aria-label={item.name === '' ? say('editor.empty-card') : item.name}
        aria-description={description}
      >
        <svg width={width} height={height} overflow="visible" aria-hidden>
          <Marks marks={item.marks} />
        </svg>
      </div>
      {isEdited && item.role === 'card' && <CardEditor item={item} />}
    </div>
  );
});
