// The field in which a card's text is typed, in the card's own place, type and room, so that nothing jumps when it opens or closes.

import { insetsOf, lookOf, textStyleOf } from '../../../shared/layout/card-drawing.ts';
import type { Item } from '../../../shared/layout/drawing.ts';
import { useTyping } from '../../grid/typing.ts';
import { onWritingKey } from '../../grid/writing-keys.ts';
import { useMetrics, useProject, useShownDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { type Editing, useView } from '../view.ts';

/** What a chip has room for beyond what is written in it, in map units. */
const LEAST_CHIP = 120;

export function CardEditor({ item }: { readonly item: Item }) {
  const editing = useView((view) => view.editing);
  return editing?.id === item.id ? <Field editing={editing} item={item} /> : null;
}

function Field({ editing, item }: { readonly editing: Editing; readonly item: Item }) {
  const say = useSay();
  const { session } = useProject();
  const doc = useShownDoc();
  const card = doc.card.get(item.id);
  const lane = card && doc.lane.get(card.laneId);
  const look = lane ? lookOf(lane) : 'plain';
  const metrics = useMetrics();
  const style = textStyleOf(look, metrics);
  const insets = insetsOf(look, metrics);
  const typing = useTyping(editing, card?.text ?? '');

  const textHeight = item.rect.height - insets.top - insets.bottom;
  return (
    <textarea
      {...typing.field}
      className={`card-editor is-${look}`}
      aria-label={say('editor.card-text')}
      style={{
        width: look === 'chip' ? Math.min(metrics.columnWidth - 2 * metrics.gutter, item.rect.width + LEAST_CHIP) : item.rect.width,
        minHeight: item.rect.height,
        padding: `${insets.top}px ${Math.max(0, insets.right - 1)}px ${insets.bottom}px ${insets.left}px`,
        fontSize: style.size,
        fontWeight: style.weight,
        fontStyle: style.italic ? 'italic' : 'normal',
        lineHeight: `${style.size * metrics.leading}px`,
        height: textHeight + insets.top + insets.bottom,
      }}
      onKeyDown={(event) => card && onWritingKey(event, { card, editing, typing, session })}
    />
  );
}
