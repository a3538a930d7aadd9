// The main job by keyboard alone, from Home to the export dialog; no pointer is moved in this file.

import type { Page } from '@playwright/test';
import { createSay } from '../../shared/text/text.ts';
import { card, editorOf, entitiesIn, fileIn, stepHead, undoButton, untilKeysReach, untilSaved, write } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { outlineOf } from '../support/outline.ts';

const say = createSay('en');

/** Goes on from where the focus is until it is on something of that name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = page.locator(':focus');
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await focused.evaluateAll(
      (elements, wanted) => elements.some((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').startsWith(wanted)),
      name,
    );
    if (isThere) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}

test('R10: a map is written, scored, ordered and exported by keyboard alone', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await expect(page.getByRole('main')).toBeVisible();
  await tabTo(page, 'Customer journey map');
  await page.keyboard.press('Enter');
  await page.locator('.inspector').waitFor();

  await page.keyboard.press('Control+Enter');
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.type('Hears of it');
  await page.keyboard.press('Tab');
  await expect(card(page, 'Hears of it')).toBeVisible();
  await expect(editorOf(page)).toHaveValue('');
  await write(page, 'Compares');
  await expect(card(page, 'Compares')).toBeFocused();
  await page.keyboard.press('F2');
  await write(page, ' prices');
  await page.keyboard.press('ArrowLeft');
  await expect(card(page, 'Hears of it')).toBeFocused();
  await page.keyboard.press('Enter');
  await write(page, 'Hears of it from a friend');

  await page.keyboard.press('ArrowUp');
  await expect(stepHead(page, 1)).toBeFocused();
  await page.keyboard.press('F2');
  await write(page, 'Hear');
  await page.keyboard.press('Control+Shift+t');
  await write(page, 'Ask');
  await expect(stepHead(page, 2)).toHaveAttribute('aria-label', 'Ask');

  await page.keyboard.press('Control+Shift+l');
  await untilKeysReach(page.getByRole('menu'));
  await page.keyboard.press('N');
  await expect(page.locator(':focus')).toHaveText('Needs');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+e');
  const score = page.locator('[data-role="score"]');
  await expect(score).toHaveCount(1);
  await expect(score).toBeFocused();
  for (const _ of Array(5)) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(score).toHaveAttribute('aria-label', /1\.5/);

  await untilSaved(page);
  const outline = outlineOf(entitiesIn(fileIn(frontstage)));
  expect(outline.stages[0]).toBe('Become aware: Hear, Ask, –');
  expect(outline.lanes.filter(([, ...cards]) => cards.length > 0)).toEqual([
    ['customer customer-actions', 'Hears of it from a friend @1–1', 'Compares prices @3–3'],
  ]);
  expect(outline.lanes.at(-1)).toEqual(['customer needs']);
  expect(outline.scores).toEqual(['675 @1']);

  await page.keyboard.press('Delete');
  await expect(score).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(score).toHaveCount(1);
  await page.keyboard.press('Control+y');
  await expect(score).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+z');
  await expect(score).toHaveCount(1);

  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: say('export-dialog.title') });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Control+Shift+h');
  await expect(page.getByRole('heading', { level: 1, name: say('home.projects') })).toBeVisible();
});

test('the menu key opens the menu of what is focused; a pain is flagged from there and written', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.getByRole('main')).toBeVisible();
  await tabTo(page, say('home.sample.open'));
  await page.keyboard.press('Enter');
  await page.locator('.inspector').waitFor();
  await tabTo(page, 'Tries the jacket on at home');
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: say('editor.context-menu') });
  await untilKeysReach(menu);
  await page.keyboard.press('F');
  await expect(page.locator(':focus')).toHaveText(/^Flag a pain here/);
  await page.keyboard.press('Enter');
  await write(page, 'Mirror too small');
  await expect(card(page, 'Mirror too small')).toBeFocused();
  await expect(undoButton(page)).toHaveAttribute('title', /flag a pain/);
});

test('Tab goes through the editor in its order, and the focus can always be seen', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.getByRole('main')).toBeVisible();
  await tabTo(page, say('home.sample.open'));
  await page.keyboard.press('Enter');
  await page.locator('.inspector').waitFor();
  const regions: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const inside = element.closest('header, .screen-rail, .canvas, .status, .editor-side');
      const reach = element.querySelector('.head-reach');
      const stroke = reach ? getComputedStyle(reach).stroke : 'none';
      const name = element.getAttribute('aria-label') ?? element.textContent;
      const isSeen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || stroke !== 'none';
      return { region: inside?.className.split(' ')[0] ?? element.tagName, isSeen, name };
    });
    if (!focused || (regions.length > 1 && focused.region === regions[0])) break;
    expect(focused).toMatchObject({ isSeen: true });
    if (regions.at(-1) !== focused.region) regions.push(focused.region);
  }
  // A project opens with the keyboard on the map.
  expect(regions).toEqual(['editor-side', 'status', 'editor-bar', 'screen-rail', 'canvas']);
});
