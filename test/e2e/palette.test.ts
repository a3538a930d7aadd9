// The command palette: by keyboard, what is typed is done or gone to, and the focus comes back.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createSay } from '../../shared/text/text.ts';
import { card, newProject, undoButton, write } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { inspectorOf, openSample } from '../support/sample.ts';

const say = createSay('en');
const field = (page: Page) => page.getByRole('combobox', { name: say('palette.search') });
const options = (page: Page) => page.getByRole('option');

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

test('a card is gone to by a part of its text, an action is run by the first letters of its name', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openPalette(page);
  await page.keyboard.type('no gree');
  await expect(options(page).first()).toHaveText(/^No sign, no greeting.*Pain points · Step 5$/);
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveCount(0);
  await expect(card(page, 'No sign, no greeting')).toBeFocused();
  await expect(inspectorOf(page).getByRole('heading', { name: 'Pain points' })).toBeVisible();

  await openPalette(page);
  await page.keyboard.type('dup');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).first()).toHaveText(/Duplicate.*Ctrl\+D/);
  await page.keyboard.press('Enter');
  await expect(card(page, 'No sign, no greeting')).toHaveCount(2);
  await expect(undoButton(page)).toBeEnabled();

  await openPalette(page);
  await expect(options(page).first()).toHaveText(/^Duplicate/);
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', 'No sign, no greeting');
});

test('it opens while a card is written, keeps what was written, and gives the keyboard back', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await card(page, 'No sign, no greeting').dblclick();
  await page.keyboard.type('Nobody greets');
  await openPalette(page);
  await page.keyboard.press('Escape');
  await expect(card(page, 'Nobody greets')).toBeFocused();
  await openPalette(page);
  await page.keyboard.type('edit');
  await page.keyboard.press('Enter');
  await write(page, ' anyone');
  await expect(card(page, 'Nobody greets anyone')).toBeFocused();
});

test('what cannot be done now says so and does nothing; nothing found is said', async ({ launch }) => {
  const { page } = await launch();
  await newProject(page, 'blueprint');
  await openPalette(page);
  await page.keyboard.type('fail point');
  await expect(options(page).first()).toHaveText(`Fail point${say('palette.not-now')}`);
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await field(page).fill('xyzzy');
  await expect(page.getByRole('status').filter({ hasText: say('palette.nothing') })).toBeVisible();
});

test('axe finds nothing to mend in the palette', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openPalette(page);
  for (const typed of ['', 'app', 'xyzzy']) {
    await field(page).fill(typed);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.palette').analyze();
    expect(violations.map(({ id, nodes }) => `${typed}: ${id} ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
  }
});
