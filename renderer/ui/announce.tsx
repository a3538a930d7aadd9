// What is said to a screen reader and to nobody else: what a key did where the focus alone does not tell.

import { create } from 'zustand';

const useAnnouncement = create<{ readonly text: string; readonly turn: 0 | 1 }>(() => ({ text: '', turn: 0 }));

/** @param text in the language of the interface. The same text again is said again. */
export function announce(text: string): void {
  useAnnouncement.setState(({ turn }) => ({ text, turn: turn === 0 ? 1 : 0 }));
}

/** Two regions that take turns, because one that keeps its text stays silent. */
export function Announcements() {
  const { text, turn } = useAnnouncement();
  return (
    <>
      {([0, 1] as const).map((own) => (
        <p key={own} className="visually-hidden" aria-live="polite">
          {own === turn ? text : ''}
        </p>
      ))}
    </>
  );
}
