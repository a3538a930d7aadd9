// Where a card's mark says that another map tells more, a pointer opens that map. By keyboard it is an action (map-actions.ts).

import { memo } from 'react';
import { linkRect } from '../../../shared/layout/card-drawing.ts';
import type { Drawing, Rect } from '../../../shared/layout/drawing.ts';
import { overlap } from '../../../shared/layout/geometry.ts';
import { useDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { followLink } from '../show-map.ts';

export const LinkMarks = memo(({ drawing, range }: { readonly drawing: Drawing; readonly range: Rect }) => {
  const say = useSay();
  const doc = useDoc();
  return drawing.items.flatMap(({ id, role, rect }) => {
    const map = role === 'card' && overlap(rect, range) ? doc.map.get(doc.card.get(id)?.linkedMapId ?? '') : undefined;
    if (!map) return [];
    const { x, y, width, height } = linkRect(rect);
    const label = say('inspector.link.open', { title: map.title || say('editor.untitled-map') });
    return [
      <button
        key={id}
        type="button"
        tabIndex={-1}
        className="link-mark"
        style={{ left: x, top: y, width, height }}
        aria-label={label}
        title={label}
        onClick={() => followLink(id, map.id)}
      />,
    ];
  });
});
