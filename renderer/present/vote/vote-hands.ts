// The hands of a vote: while dots are placed, a click on a card places one, with Shift or the other button it takes one; by keyboard + and
// Enter place, − takes, on the card or in the list that has the focus. What a card else does waits until the dots are revealed.

import { useEffect } from 'react';
import { isPlacing } from '../../../shared/model/ballots.ts';
import { isByPointer } from '../../canvas/pointer.ts';
import type { Session } from '../../session/session.ts';
import { placeDots, voteNow } from './vote.ts';

const BY_KEY: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, Enter: 1, '-': -1, '−': -1 };
const ROW_BY_KEY: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

function isOn({ store }: Session): boolean {
  const ballot = voteNow(store.getState().doc);
  return ballot !== undefined && isPlacing(ballot);
}

function cardAt({ target }: Event): string | undefined {
  return (target as Element).closest?.('.canvas [data-role="card"]')?.getAttribute('data-item') ?? undefined;
}

/** @returns whether the key was one of the vote's. */
export function onVoteKey(event: KeyboardEvent, session: Session): boolean {
  if (!isOn(session) || event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target as Element;
  const row = target.closest?.<HTMLElement>('[data-candidate]');
  const by = BY_KEY[event.key];
  const cardId = row?.dataset.candidate ?? cardAt(event);
  if (cardId === undefined || (row && target.matches('input'))) return false;
  const rowBy = ROW_BY_KEY[event.key];
  if (row && rowBy !== undefined) {
    const next = rowBy === 1 ? row.nextElementSibling : row.previousElementSibling;
    next?.querySelector<HTMLElement>(`[data-by="${(target as HTMLElement).dataset.by ?? '1'}"]`)?.focus();
    return true;
  }
  // A button of the list is pressed by Enter as it is.
  if (by === undefined || (row && event.key === 'Enter')) return false;
  placeDots(session, cardId, by);
  return true;
}

const TAKEN = ['pointerdown', 'mousedown', 'click', 'dblclick', 'contextmenu'] as const;

export function useVoteHands(session: Session): void {
  useEffect(() => {
    const onPress = (event: MouseEvent) => {
      const cardId = cardAt(event);
      if (cardId === undefined || event.button === 1 || !isOn(session)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.type === 'pointerdown') placeDots(session, cardId, event.shiftKey || isByPointer(event) ? -1 : 1);
    };
    for (const type of TAKEN) window.addEventListener(type, onPress, true);
    return () => {
      for (const type of TAKEN) window.removeEventListener(type, onPress, true);
    };
  }, [session]);
}
