// What a page is stopped from: going elsewhere.

import type { ElectronApplication } from '@playwright/test';

type Attempt = { readonly url: string; readonly isStopped: boolean };

/** Listens to the newest window from now on; resolves with the next attempt to leave its page. */
export async function nextNavigation(app: ElectronApplication): Promise<() => Promise<Attempt>> {
  // An evaluation has begun for sure only when it is answered: the attempt is kept in the program until it is asked for.
  const attempt = await app.evaluateHandle(({ BrowserWindow }) => ({
    made: new Promise<Attempt>((resolve) => {
      const contents = BrowserWindow.getAllWindows()[0]!.webContents;
      contents.once('will-navigate', (event, url) => resolve({ url, isStopped: event.defaultPrevented }));
    }),
  }));
  return () => attempt.evaluate(({ made }) => made);
}
