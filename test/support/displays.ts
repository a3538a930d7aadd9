// Displays that come and go. A test machine has one; what Electron says of them is the only thing stubbed.

import { expect, type Page } from '@playwright/test';
import { ask } from './bridge.ts';
import type { Frontstage } from './electron-app.ts';

/** Of each, in pixels; two stand side by side, with the presenter's window on the first, the next below. */
export const DISPLAY = { width: 1280, height: 720 } as const;

/** From now on there are so many, and the program hears of it. */
export async function setDisplays({ app, page }: Frontstage, count: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow, screen }, { count, width, height }) => {
      const all = Array.from({ length: count }, (_, index) => {
        const bounds = { x: (index % 2) * width, y: Math.floor(index / 2) * height, width, height };
        return { id: index + 1, bounds, workArea: bounds, scaleFactor: 1 };
      });
      const before = screen.getAllDisplays().length;
      Object.assign(screen, { getAllDisplays: () => all, getPrimaryDisplay: () => all[0] });
      // The first window is the presenter's; it is made where the first display is.
      const presenter = BrowserWindow.getAllWindows().at(-1);
      if (before === 1) presenter?.setBounds(all[0]!.bounds);
      screen.emit(count > before ? 'display-added' : 'display-removed', {}, all.at(-1));
    },
    { count, ...DISPLAY },
  );
  // What main answers comes after what it told.
  await ask(page, 'displays', null);
}

/** What brings the room's window, and that window. */
export async function roomOf({ app }: Frontstage, begin: () => Promise<void>): Promise<Page> {
  const [room] = await Promise.all([app.waitForEvent('window'), begin()]);
  await expect(room.locator('.slide-picture')).toBeVisible();
  return room;
}
