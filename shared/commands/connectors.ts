// Commands for connectors: an arrow between two cards of one map.

import { toEdit } from '../model/change.ts';
import { all, type Doc, find, get } from '../model/document.ts';
import type { ConnectorKind } from '../model/entities/map.ts';
import type { Id } from '../model/entities.ts';
import { mapIdOfCard } from '../model/grid.ts';
import { changed, type Outcome, refuse } from './outcome.ts';

export type ConnectorCommand =
  | {
      readonly type: 'connect';
      readonly id: Id<'connector'>;
      readonly fromCardId: Id<'card'>;
      readonly toCardId: Id<'card'>;
      readonly connectorKind: ConnectorKind;
    }
  /** Takes one end to another card. */
  | { readonly type: 'reconnect'; readonly connectorId: Id<'connector'>; readonly end: 'from' | 'to'; readonly cardId: Id<'card'> }
  | { readonly type: 'reverse'; readonly connectorId: Id<'connector'> };

export function runConnectorCommand(doc: Doc, command: ConnectorCommand): Outcome {
  switch (command.type) {
    case 'connect': {
      const { id, fromCardId, toCardId, connectorKind } = command;
      if (find(doc, id)) return refuse('id-taken');
      return (
        refuseConnection(doc, fromCardId, toCardId) ?? changed([{ after: { kind: 'connector', id, fromCardId, toCardId, connectorKind } }])
      );
    }
    case 'reconnect': {
      const before = get(doc, 'connector', command.connectorId);
      if (!before) return refuse('gone');
      const after = command.end === 'from' ? { ...before, fromCardId: command.cardId } : { ...before, toCardId: command.cardId };
      if (after.fromCardId === before.fromCardId && after.toCardId === before.toCardId) return changed([]);
      return refuseConnection(doc, after.fromCardId, after.toCardId) ?? changed([toEdit(before, after)]);
    }
    case 'reverse': {
      const before = get(doc, 'connector', command.connectorId);
      if (!before) return refuse('gone');
      return (
        refuseConnection(doc, before.toCardId, before.fromCardId) ??
        changed([toEdit(before, { ...before, fromCardId: before.toCardId, toCardId: before.fromCardId })])
      );
    }
  }
}

/** Why these two cannot be connected; undefined where they can. The drag preview asks the same. */
export function refuseConnection(doc: Doc, fromCardId: Id<'card'>, toCardId: Id<'card'>): Outcome | undefined {
  if (!get(doc, 'card', fromCardId) || !get(doc, 'card', toCardId)) return refuse('gone');
  if (fromCardId === toCardId) return refuse('self-connection');
  if (mapIdOfCard(doc, fromCardId) !== mapIdOfCard(doc, toCardId)) return refuse('other-map');
  const isThere = all(doc, 'connector').some((each) => each.fromCardId === fromCardId && each.toCardId === toCardId);
  return isThere ? refuse('already-connected') : undefined;
}
