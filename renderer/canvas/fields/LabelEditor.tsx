// The field in which the label of a connector is typed, where the label stands; at its own size on screen when the map is small.

import { useStore } from '@xyflow/react';
import type { Drawing, Point } from '../../../shared/layout/drawing.ts';
import { get } from '../../../shared/model/document.ts';
import { useTyping } from '../../grid/typing.ts';
import { useDoc, useMetrics } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { focusItem } from '../focus-item.ts';
import { itemById } from '../grid-geometry.ts';
import { type Editing, useView } from '../view.ts';
import { labelPlace } from './label-place.ts';

export function LabelEditor({ drawing }: { readonly drawing: Drawing }) {
  const editing = useView((view) => view.editing);
  const item = editing?.field === 'label' ? itemById(drawing, editing.id) : undefined;
  return editing && item ? <Field key={editing.id} editing={editing} at={labelPlace(item)} /> : null;
}

function Field({ editing, at }: { readonly editing: Editing; readonly at: Point }) {
  const say = useSay();
  const doc = useDoc();
  const [x, y, zoom] = useStore((state) => state.transform);
  const { text } = useMetrics();
  const typing = useTyping(editing, get(doc, 'connector', editing.id)?.label ?? '');
  return (
    <textarea
      {...typing.field}
      className="label-editor"
      aria-label={say('hands.label')}
      placeholder={say('hands.label')}
      style={{
        fontSize: text.small,
        left: at.x * zoom + x,
        top: at.y * zoom + y,
        transform: `translate(-50%, -50%) scale(${Math.max(0.9, zoom)})`,
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || !['Escape', 'Enter', 'Tab'].includes(event.key)) return;
        event.preventDefault();
        if (typing.finish()) focusItem(editing.id);
      }}
    />
  );
}
