// The findings on the map while the checks are looked at: a small mark at the card, step head or lane head that they are about. It says what
// was found, and leads to it in the list.

import { memo } from 'react';
import type { Item, Rect } from '../../shared/layout/drawing.ts';
import { overlap } from '../../shared/layout/geometry.ts';
import { sayFinding } from '../../shared/words/say-finding.ts';
import { mapSay } from '../session/map-say.ts';
import { useSay } from '../ui/language.tsx';
import { focusFinding, useCheckedDoc, useMarked } from './checks.ts';

type Props = { readonly items: readonly Item[]; readonly of: 'card' | 'step' | 'lane'; readonly range?: Rect };

/** Of the items of that role, in view where a range is given. */
export const CheckMarks = memo(({ items, of, range }: Props) => {
  const say = useSay();
  const doc = useCheckedDoc();
  const marked = useMarked();
  if (marked.size === 0) return null;
  return items.flatMap((item) => {
    const findings = item.role === of && (!range || overlap(item.rect, range)) ? marked.get(item.id) : undefined;
    const [first] = findings ?? [];
    if (!findings || !first) return [];
    const said = findings.map((finding) => sayFinding(doc, finding, say, mapSay(doc))).join('\n');
    return [
      <button
        key={item.id}
        type="button"
        tabIndex={-1}
        className="check-mark"
        style={toPlace(of, item.rect)}
        aria-label={said}
        title={said}
        onClick={() => focusFinding(first.id)}
      >
        {findings.length > 1 ? findings.length : '!'}
      </button>,
    ];
  });
});

/** The upper right corner of a card is its badges', the left of a head its number's or its icon's. */
function toPlace(of: Props['of'], { x, y, width, height }: Rect) {
  if (of === 'card') return { left: x - 9, top: y - 9 };
  return { left: x + width - 20, top: of === 'step' ? y + height - 20 : y + 4 };
}
