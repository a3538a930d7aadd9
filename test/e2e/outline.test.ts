// The outline, and going round the window by keyboard alone.

import type { Page } from '@playwright/test';
import { createSay } from '../../shared/text/text.ts';
import { card, editorOf, laneHead, showWhole, stepHead } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');
const outline = (page: Page) => page.getByRole('tree', { name: say('outline.title') });
const row = (page: Page, name: string) => outline(page).getByRole('treeitem', { name, exact: true });

test('the outline is walked by keys, goes to what Enter is pressed on, and follows what is selected', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+Shift+O');
  await row(page, 'Stages and steps').click();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'Customer actions')).toBeFocused();
  await expect(row(page, 'Customer actions')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Searches “return” on the web site')).toHaveAttribute('aria-pressed', 'true');
  await expect(row(page, 'Searches “return” on the web site')).toBeFocused();
  await expect(row(page, 'Searches “return” on the web site')).toHaveAttribute('aria-description', /Step 2 · .*1 pain point/);
  await page.keyboard.type('refund e');
  await expect(row(page, 'Refund event')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Refund event')).toBeInViewport();
  await page.keyboard.press('F6');
  await expect(card(page, 'Refund event')).toBeFocused();

  await laneHead(page, 'Needs').click();
  await expect(row(page, 'Needs')).toHaveAttribute('aria-selected', 'true');
  await expect(row(page, 'Needs')).toBeInViewport();
  await showWhole(page);
  await stepHead(page, 1).click();
  await expect(row(page, 'Notice the fit is wrong')).toHaveAttribute('aria-selected', 'true');
  await expect(row(page, 'Stages and steps')).toHaveAttribute('aria-expanded', 'true');
});

test('the outline shows what is typed and undone', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+Shift+O');
  await card(page, 'Refund event').dblclick();
  await page.keyboard.type('Money back');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Money back')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Refund event')).toBeVisible();
});

test('F6 goes round the window, also out of a field, and comes back to where one was', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await card(page, 'Refund event').click();
  await page.keyboard.press('Control+Shift+O');
  const pane = () =>
    page.evaluate(
      () =>
        document.activeElement?.closest('[data-pane]')?.getAttribute('aria-label') ??
        document.activeElement?.closest('[data-pane]')?.tagName,
    );
  const text = page.getByRole('complementary', { name: say('editor.inspector') }).getByLabel(say('inspector.text'));
  const order: (string | undefined)[] = [];
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('F6');
    order.push(await pane());
  }
  expect(order.toSorted()).toEqual(
    ['DIV', 'FOOTER', 'HEADER', say('editor.inspector'), say('outline.title'), say('table.screens')].toSorted(),
  );
  while ((await pane()) !== say('editor.inspector')) await page.keyboard.press('F6');
  await text.focus();
  await page.keyboard.press('Shift+F6');
  await expect(page.locator('.canvas :focus')).toBeVisible();
  await page.keyboard.press('F6');
  await expect(text).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Shift+F6');
  await expect(row(page, 'Refund event')).toBeFocused();
});

test('F6 leads out of a card or a title that is being written, and keeps what was written', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await card(page, 'Refund event').dblclick();
  await page.keyboard.type('Money back');
  await page.keyboard.press('F6');
  await expect(editorOf(page)).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: say('editor.inspector') }).locator(':focus')).toBeVisible();
  await expect(card(page, 'Money back')).toBeVisible();
  await laneHead(page, 'Needs').dblclick();
  await page.keyboard.type('Wants');
  await page.keyboard.press('Shift+F6');
  await expect(editorOf(page)).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: say('table.screens') }).locator(':focus')).toBeVisible();
  await expect(laneHead(page, 'Wants')).toBeVisible();
});
