// Comparing a map with its to-be: made, changed, what differs said, walked, gone to, swapped and saved.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { card, showWhole, undoButton } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { inspectorOf, onMap, openSample } from '../support/sample.ts';

const compareButton = (page: Page) => page.getByRole('button', { name: 'Compare', exact: true });
const sum = (page: Page) => page.locator('.compare-sum');
const list = (page: Page) => page.getByRole('region', { name: 'Differences, step by step' });
const current = (page: Page) => list(page).locator('[aria-current="true"]');

async function withToBe(page: Page): Promise<void> {
  await openSample(page);
  await compareButton(page).click();
  await page.getByRole('button', { name: 'Make a to-be map' }).click();
  await page.keyboard.press('Enter');
  await expect(sum(page)).toContainText('Nothing differs yet');
}

test('what was changed in a to-be map is said, walked by keys, gone to, swapped and saved', async ({ launch }) => {
  const { page, answerDialog, home } = await launch();
  await withToBe(page);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await showWhole(page);
  await card(page, 'No sign, no greeting').click();
  await inspectorOf(page).getByLabel('Status').selectOption('solved');
  await card(page, 'Label service').click();
  await page.keyboard.press('Delete');
  await onMap(page, 'Busy parent Peak −3.6').click();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await compareButton(page).click();

  await expect(sum(page)).toContainText('1 pain solved; 2 pains still there');
  await expect(sum(page)).toContainText('remembered from −0.2 to');
  await expect(list(page).locator('.difference')).toHaveText([
    /removed.*Support processes.*Label service/,
    /changed.*Emotion.*Score of Busy parent, from −3.6 to \+2.0/,
    /changed.*Pain points.*No sign, no greeting.*Status: Doing → Solved/,
  ]);
  await expect(page.locator('.compare-pane')).toHaveCount(2);

  await page.keyboard.press('F9');
  await expect(current(page)).toContainText('Label service');
  await page.keyboard.press('Shift+F9');
  await expect(current(page)).toContainText('No sign, no greeting');
  await current(page).press('ArrowUp');
  await expect(current(page)).toContainText('Score of Busy parent');
  await expect(page.locator('.compare-current')).toHaveCount(2);

  await list(page).getByRole('button', { name: 'Cards 2' }).click();
  await expect(list(page).locator('.difference')).toHaveCount(1);
  await list(page).getByRole('button', { name: 'Cards 2' }).click();

  const file = path.join(home, 'differences.md');
  await answerDialog('showSaveDialog', file);
  await page.getByRole('button', { name: 'Save as Markdown' }).click();
  await expect(page.getByText('“differences.md” is saved.')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('- **removed** Support processes · Label service\n');

  await page.getByRole('button', { name: 'Swap the two' }).click();
  await expect(list(page).locator('.difference').first()).toContainText('added');
  await expect(sum(page)).toContainText('1 new pain');

  await list(page).locator('.difference').first().click();
  await list(page).getByRole('button', { name: 'Go to it after' }).click();
  await expect(page.locator('.canvas')).toBeVisible();
  await expect(page.locator('.map-tab-title[aria-current="page"]')).toHaveText('As-is blueprint');
});

test('a map is compared with how it was before a step that can be undone', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await showWhole(page);
  await card(page, 'Label service').click();
  await page.keyboard.press('Delete');
  await expect(undoButton(page)).toBeEnabled();
  await compareButton(page).click();
  await page.getByRole('button', { name: 'Compare with how it was before' }).click();
  await expect(list(page).locator('.difference')).toHaveText([/removed.*Label service/]);
  await expect(page.getByLabel('Before: version').locator('option:checked')).toHaveText(/^As it was before: delete/);
});
