// The field in which the title of a step, a stage or a lane is typed, over its head, wherever the head is stuck.

import { useStore } from '@xyflow/react';
import type { CSSProperties } from 'react';
import type { Drawing, Rect } from '../../../shared/layout/drawing.ts';
import { laneTitle } from '../../../shared/layout/heads.ts';
import { find } from '../../../shared/model/document.ts';
import { cursorAt, setCursor } from '../../grid/cursor.ts';
import { gridNow } from '../../grid/grid-now.ts';
import { openNextTitle } from '../../grid/next-cell.ts';
import { useTyping } from '../../grid/typing.ts';
import { mapSay } from '../../session/map-say.ts';
import { useMetrics, useProject, useShownDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { type Editing, useView } from '../view.ts';

export function HeadEditor({ drawing }: { readonly drawing: Drawing }) {
  const editing = useView((view) => view.editing);
  const { stageHeight } = useMetrics();
  const item =
    editing?.field === 'title'
      ? drawing.items.find(({ id, role }) => id === editing.id && (role === 'step' || role === 'lane' || role === 'stage'))
      : undefined;
  const rect = item?.rect ?? (editing && stageRect(drawing, editing.id, stageHeight));
  if (!editing || !rect || editing.field !== 'title') return null;
  return <Field key={editing.id} editing={editing} rect={rect} isLane={item?.role === 'lane'} />;
}

/** An untitled stage draws no head; its field opens where the head will be. */
function stageRect({ frame }: Drawing, stageId: string, stageHeight: number): Rect | undefined {
  const own = frame.columns.filter((column) => column.stageId === stageId);
  const [first] = own;
  const last = own.at(-1);
  return first && last ? { x: first.x + 5, y: 8, width: last.x + last.width - first.x - 10, height: stageHeight - 8 } : undefined;
}

function Field({ editing, rect, isLane }: { readonly editing: Editing; readonly rect: Rect; readonly isLane: boolean }) {
  const [x, y, zoom] = useStore((state) => state.transform);
  const { text } = useMetrics();
  const left = (isLane ? Math.max(x, 0) : x) + rect.x * zoom;
  const top = (isLane ? y : Math.max(y, 0)) + rect.y * zoom;
  return (
    <TitleField
      editing={editing}
      style={{ left, top, width: rect.width, minHeight: rect.height, fontSize: text.head, transform: `scale(${zoom})` }}
    />
  );
}

/** `style`: where on its screen the head is. */
export function TitleField({ editing, style }: { readonly editing: Editing; readonly style?: CSSProperties }) {
  const say = useSay();
  const { session } = useProject();
  const doc = useShownDoc();
  const entity = find(doc, editing.id);
  const title = entity && 'title' in entity ? entity.title : '';
  const typing = useTyping(editing, title);
  return (
    <textarea
      {...typing.field}
      className="head-editor"
      aria-label={say('editor.title')}
      placeholder={entity?.kind === 'lane' ? laneTitle({ ...entity, title: '' }, mapSay(doc)) : undefined}
      style={style}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== 'Tab') return;
        event.preventDefault();
        const isThere = typing.isThere();
        if (!typing.finish()) return;
        const isOn = event.key === 'Tab' && openNextTitle(doc, gridNow(session).grid, editing.id, event.shiftKey ? -1 : 1);
        const now = gridNow(session);
        const back = cursorAt(now.doc, isThere ? editing.id : (now.grid.steps.at(-1)?.id ?? ''), undefined);
        if (!isOn && back) setCursor(back);
      }}
    />
  );
}
