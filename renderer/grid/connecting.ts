// A connector drawn by keyboard: from the card in focus, to wherever the cursor is taken, until Enter ends it or Escape lets it go.

import { uuidv7 } from 'uuidv7';
import { CONNECTOR_KINDS } from '../../shared/model/entities/map.ts';
import { useView } from '../canvas/view.ts';
import { sayRefusal } from '../session/refused.ts';
import type { Session } from '../session/session.ts';
import { notify } from '../ui/notices.tsx';
import { cursorAt, setCursor } from './cursor.ts';

/** False where no card has the focus. */
export function startConnecting({ store, isReadOnly }: Session): boolean {
  const { cursor } = useView.getState();
  if (isReadOnly || cursor?.id === undefined || !store.getState().doc.card.has(cursor.id)) return false;
  useView.setState({ connecting: { fromCardId: cursor.id, connectorKind: 'one-way' } });
  return true;
}

/** The cursor goes back to where the connector began. */
export function stopConnecting({ store }: Session): void {
  const { connecting } = useView.getState();
  useView.setState({ connecting: undefined });
  const back = connecting && cursorAt(store.getState().doc, connecting.fromCardId, undefined);
  if (back) setCursor(back);
}

/** The cursor stays at the other card, from which the next connector can go on. */
export function finishConnecting(session: Session): void {
  const { connecting, cursor } = useView.getState();
  if (!connecting) return;
  const toCardId = cursor?.id ?? '';
  if (!session.store.getState().doc.card.has(toCardId)) {
    notify({ text: { key: 'grid.connecting.no-card' }, tone: 'passing' });
    return;
  }
  const refused = session.dispatch({ type: 'connect', id: uuidv7(), ...connecting, toCardId }, 'undo.connect');
  sayRefusal(refused);
  if (!refused) useView.setState({ connecting: undefined });
}

export function changeKind(): void {
  const { connecting } = useView.getState();
  if (!connecting) return;
  const next = (CONNECTOR_KINDS.indexOf(connecting.connectorKind) + 1) % CONNECTOR_KINDS.length;
  useView.setState({ connecting: { ...connecting, connectorKind: CONNECTOR_KINDS[next] ?? 'one-way' } });
}
