// The list of what was done: stepping back and forth in it, and finding it again after the project was closed.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { createSay } from '../../shared/text/text.ts';
import { card, drag, fileIn, newProject, openProject, redoButton, undoButton, untilSaved, writeCard } from '../support/editor.ts';
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
  await expect(page.getByText(say('history.undone-count', { count: 2 }))).toBeAttached();
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

test('what was done can be undone and redone after the project was closed and the program started again, in either language', async ({
  launch,
}) => {
  const first = await launch();
  await newProject(first.page, 'blueprint');
  await writeAndMove(first.page);
  await first.page.keyboard.press('Control+z');
  await first.page.keyboard.press('Control+Shift+h');
  await openProject(first.page, 'New service blueprint');
  await expect(redoButton(first.page)).toHaveAttribute('title', `Redo ${DONE[0]} (Ctrl+Shift+Z)`);
  await first.quit();

  const second = await launch({ home: first.home });
  await openProject(second.page, 'New service blueprint');
  await openList(second.page);
  expect(await labels(second.page)).toEqual(DONE);
  await second.page.keyboard.press('Escape');
  await second.page.keyboard.press('Control+z');
  await expect(card(second.page, 'Looks it up')).toHaveCount(0);
  await second.page.keyboard.press('Control+z');
  await expect(card(second.page, 'Notices the fit')).toHaveCount(0);
  await expect(second.page.getByText(say('history.undone', { step: DONE[2]! }))).toBeAttached();
  await expect(undoButton(second.page)).toBeDisabled();
  await redoButton(second.page).click();
  await redoButton(second.page).click();
  await second.quit();

  const { page } = await launch({ home: first.home, language: 'zh_CN.UTF-8' });
  await openProject(page, 'New service blueprint');
  await page.keyboard.press('Control+Alt+z');
  const options = page.getByRole('listbox', { name: createSay('zh-CN')('history.list') }).locator('.undo-label');
  await expect(options).toHaveText(['移动卡片“Looks it up”', '添加卡片“Looks it up”', '添加卡片“Notices the fit”']);
});

test('R6: after another program wrote to the file there is nothing to undo, and nothing is lost', async ({ launch }) => {
  const first = await launch();
  await newProject(first.page, 'blueprint');
  await writeAndMove(first.page);
  await first.quit();
  const db = new Database(fileIn(first));
  db.exec("UPDATE project SET rev = rev + 1, token = 'a token of another program'");
  db.close();

  const { page } = await launch({ home: first.home });
  await openProject(page, 'New service blueprint');
  await expect(card(page, 'Looks it up')).toBeVisible();
  await expect(undoButton(page)).toBeDisabled();
});

test('R8: a window that ends unexpectedly in the middle of the work loses no step', async ({ launch }) => {
  const frontstage = await launch();
  const { app, page, answerMessage } = frontstage;
  await newProject(page, 'blueprint');
  await writeCard(page, 'Customer actions', 1, 'Notices the fit');
  await writeCard(page, 'Customer actions', 2, 'Looks it up');
  await untilSaved(page);
  await answerMessage(0);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer());
  await frontstage.quit();

  const { page: later } = await launch({ home: frontstage.home });
  await openProject(later, 'New service blueprint');
  await expect(card(later, 'Looks it up')).toBeVisible();
  for (const text of ['Looks it up', 'Notices the fit']) {
    await undoButton(later).click();
    await expect(card(later, text)).toHaveCount(0);
  }
  await expect(undoButton(later)).toBeDisabled();
});
