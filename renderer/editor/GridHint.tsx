// What the keyboard can do where it is, in a few words; while a connector is being drawn, how.

import type { Doc } from '../../shared/model/document.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { useConnectingSentence } from '../canvas/layers/ConnectingWire.tsx';
import { useView, type View } from '../canvas/view.ts';
import { cellOf } from '../grid/cursor.ts';
import { useDoc, useProject } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';

export function GridHint() {
  const say = useSay();
  const doc = useDoc();
  const { session } = useProject();
  const connecting = useConnectingSentence();
  const key = useView((view) => hintOf(doc, view));
  if (session.isReadOnly) return null;
  return <span className="status-hint">{connecting ?? (key && say(key))}</span>;
}

function hintOf(doc: Doc, { screen, register, cursor, editing, ghost, selection }: View): TextKey | undefined {
  if (screen === 'register') return register.cursor && (register.writing ? 'hint.register-writing' : 'hint.register');
  if (editing) return editing.field === 'text' ? 'hint.editing' : undefined;
  if (ghost) return 'hint.ghost';
  if (selection.size > 1) return 'hint.several';
  if (!cursor) return undefined;
  if (cursor.id !== undefined && doc.connector.has(cursor.id)) return 'hint.connector';
  if (cursor.id !== undefined && doc.score.has(cursor.id)) return 'hint.score';
  const cell = cellOf(cursor);
  if (cell && doc.lane.get(cell.laneId)?.laneKind === 'emotion') return 'hint.score-cell';
  if (cell) return cursor.id === undefined ? 'hint.cell' : 'hint.card';
  return cursor.id === cursor.stepId || cursor.id === cursor.laneId ? 'hint.head' : undefined;
}
