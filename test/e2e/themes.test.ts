// The colours of everything, chosen by the user or asked for by the system: at once, in every window, and again at the next start.

import { copyFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { THEMES } from '../../shared/layout/theme.ts';
import { createSay } from '../../shared/text/text.ts';
import { card, fileIn } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);
/** What a window shows before its page does. */
const backgrounds = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getBackgroundColor().toUpperCase()));
/** The colour that a card is drawn in. */
const fillOf = (page: Page, text: string) => card(page, text).locator('rect').first().getAttribute('fill');

test('colours chosen on Home hold on the map and at the next start, from the first moment on', async ({ launch }) => {
  const { app, page, home, quit } = await launch();
  await page.getByLabel(say('home.theme')).selectOption('dark');
  await expect.poll(() => themeOf(page)).toBe('dark');
  expect(await backgrounds(app)).toEqual([THEMES.dark.surround]);
  await openSample(page);
  expect(await fillOf(page, 'Refund event')).toBe(THEMES.dark['support-fill']);
  await quit();

  const again = await launch({ home });
  expect(await backgrounds(again.app)).toEqual([THEMES.dark.surround]);
  await expect.poll(() => themeOf(again.page)).toBe('dark');
  await expect(again.page.getByLabel(say('home.theme'))).toHaveValue('dark');
});

test('colours chosen in the editor are those of every window', async ({ launch }) => {
  const frontstage = await launch();
  const { app, page } = frontstage;
  await openSample(page);
  const copy = path.join(frontstage.home, 'copy.frontstage');
  copyFileSync(fileIn(frontstage), copy);
  const opening = app.waitForEvent('window');
  await frontstage.startAgain(copy);
  const other = await opening;
  await expect(card(other, 'Refund event')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(say('action.theme.contrast'));
  await page.keyboard.press('Enter');
  await expect.poll(() => themeOf(page)).toBe('contrast');
  await expect.poll(() => themeOf(other)).toBe('contrast');
  await expect.poll(() => fillOf(page, 'Refund event')).toBe(THEMES.contrast['support-fill']);
  expect(await backgrounds(app)).toEqual([THEMES.contrast.surround, THEMES.contrast.surround]);
});

test('as the system: dark, or in colours of its own', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => themeOf(page)).toBe(colorScheme);
    expect(await fillOf(page, 'Refund event')).toBe(THEMES[colorScheme]['support-fill']);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => fillOf(page, 'Refund event')).toBe('Canvas');
  await card(page, 'Refund event').click();
  const ring = () => card(page, 'Refund event').evaluate((face) => getComputedStyle(face).boxShadow);
  expect(await ring()).not.toBe('none');
});
