// The list of what was done: stepping back and forth in it, and finding it again after the project was closed.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createSay } from '../../shared/text/text.ts';
import { card, drag, newProject, redoButton, undoButton, writeCard } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';

const say = createSay('en');

const list = (page: Page) => page.getByRole('listbox', { name: say('history.list') });
const steps = (page: Page) => list(page).getByRole('option');
const labels = (page: Page) => list(page).locator('.undo-label').allTextContents();

async function openList(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+z');
  await expect(list(page)).toBeFocused();
}

/** Three steps, of which the last moves the second card below the first. */
async function writeAndMove(page: Page): Promise<void> {
  await writeCard(page, 'Customer actions', 1, 'Notices the fit');
  await writeCard(page, 'Customer actions', 2, 'Looks it up');
  await drag(page, card(page, 'Looks it up'), card(page, 'Notices the fit'));
}

const DONE = ['move card “Looks it up”', 'add card “Looks it up”', 'add card “Notices the fit”'];

test('the list steps back and forth by keyboard, and says how far', async ({ launch }) => {
  const { page } = await launch();
  await newProject(page, 'blueprint');
  await writeAndMove(page);
  await expect(undoButton(page)).toHaveAttribute('title', `Undo ${DONE[0]} (Ctrl+Z)`);
  await openList(page);
  expect(await labels(page)).toEqual(DONE);
  await expect(page.getByText(say('history.undo-count', { count: 1 }))).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText(say('history.undo-count', { count: 2 }))).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.undo-list').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(list(page)).toHaveCount(0);
  await expect(card(page, 'Looks it up')).toHaveCount(0);
  await expect(card(page, 'Notices the fit')).toBeVisible();
  await expect(redoButton(page)).toHaveAttribute('title', `Redo ${DONE[1]} (Ctrl+Shift+Z)`);

  await openList(page);
  expect(await labels(page)).toEqual(DONE);
  await expect(steps(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(page.getByText(say('history.redo-count', { count: 2 }))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Looks it up')).toBeVisible();
  await expect(redoButton(page)).toBeDisabled();
});

test('the list steps back by mouse, Escape leaves it as it was, and forgetting asks twice', async ({ launch }) => {
  const { page } = await launch();
  await newProject(page, 'blueprint');
  await writeAndMove(page);
  await page.getByRole('button', { name: say('history.list') }).click();
  await steps(page).nth(1).hover();
  await expect(page.getByText(say('history.undo-count', { count: 2 }))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await expect(card(page, 'Looks it up')).toBeVisible();

  await page.getByRole('button', { name: say('history.list') }).click();
  await steps(page).nth(2).click();
  await expect(card(page, 'Notices the fit')).toHaveCount(0);
  await expect(undoButton(page)).toBeDisabled();

  await page.getByRole('button', { name: say('history.list') }).click();
  await page.getByRole('button', { name: say('history.forget') }).click();
  expect(await labels(page)).toEqual(DONE);
  await page.getByRole('button', { name: say('history.forget-sure') }).click();
  await expect(list(page)).toHaveCount(0);
  await expect(redoButton(page)).toBeDisabled();
  await expect(page.getByRole('button', { name: say('history.list') })).toBeDisabled();
});
