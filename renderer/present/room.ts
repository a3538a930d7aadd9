// The window for the room, on a display of its own: it is opened and drawn by this page, so that there is one document and every edit shows
// in both at once. Main says where it stands and how many displays there are. Draws nothing (Room.tsx).

import { create } from 'zustand';
import { ROOM_NAME } from '../../shared/ipc/main-api.ts';

export const useRoom = create<{
  readonly window: Window | undefined;
  /** How many the system has. */
  readonly displays: number;
}>(() => ({ window: undefined, displays: 1 }));

export const isSecondDisplayThere = () => useRoom.getState().displays > 1;

/** Does nothing where it is open already, or where there is no display for it. */
export function openRoom(): void {
  if (useRoom.getState().window || !isSecondDisplayThere()) return;
  const opened = window.open('about:blank', ROOM_NAME);
  if (!opened) return;
  dress(opened.document);
  // Closed by the user, or by main where its display has gone.
  opened.addEventListener('pagehide', () => {
    giveUp(opened);
    if (useRoom.getState().window === opened) useRoom.setState({ window: undefined });
  });
  useRoom.setState({ window: opened });
}

export function closeRoom(): void {
  const { window: opened } = useRoom.getState();
  if (!opened) return;
  useRoom.setState({ window: undefined });
  giveUp(opened);
  opened.close();
}

/** While it is still going it is not to be found where a new one is asked for. */
function giveUp(going: Window): void {
  going.name = '';
}

/** The styles and fonts of this page, and nothing else of it. */
function dress(room: Document): void {
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    const link = room.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet.href;
    room.head.append(link);
  }
}
