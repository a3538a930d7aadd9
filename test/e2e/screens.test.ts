// What holds between the screens of a project: nothing is changed that is not seen, and nothing is left over from another screen.

import type { Page } from '@playwright/test';
import { createSay, type TextKey } from '../../shared/text/text.ts';
import { card, redoButton, undoButton } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');
const PAIN = 'No sign, no greeting';
const screenButton = (page: Page, label: TextKey) => page.locator('.screen-rail').getByRole('button', { name: say(label), exact: true });

/** By the native menu, which is there over dialogs as well. */
function choose(page: Page, id: string): Promise<void> {
  return page.evaluate(
    (action) => void window.dispatchEvent(new CustomEvent('menuAction', { detail: { type: 'menuAction', id: action } })),
    id,
  );
}

const BESIDE_MAP_AND_TABLE = [
  'insights.title',
  'register.title',
  'screen.measures',
  'personas.title',
  'screen.touchpoints',
  'screen.standards',
  'compare.title',
] as const;

test('what undo brings back is not selected where it is out of sight, and so not deleted or rated there', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  for (const label of BESIDE_MAP_AND_TABLE) {
    await screenButton(page, 'table.map').click();
    await card(page, PAIN).click();
    await page.keyboard.press('Alt+1');
    await expect(undoButton(page)).toBeEnabled();
    await screenButton(page, label).click();
    await page.keyboard.press('Control+z');
    await expect(undoButton(page)).toBeDisabled();
    await page.locator('.screen-rail').focus();
    for (const keys of ['Delete', 'Backspace', 'Alt+2', 'Control+d']) await page.keyboard.press(keys);
    await expect(undoButton(page)).toBeDisabled();
    await expect(redoButton(page)).toBeEnabled();
  }
});

test('another map turned to beside map and table has nothing selected on it', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await card(page, PAIN).click();
  await choose(page, 'map.to-be');
  await page.keyboard.press('Enter');
  await expect(undoButton(page)).toHaveAttribute('title', /to-be/);
  await screenButton(page, 'insights.title').click();
  await page.keyboard.press('Control+PageUp');
  await expect(page.locator('.screen')).toContainText('As-is blueprint');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Alt+2');
  await expect(undoButton(page)).toHaveAttribute('title', /to-be/);
});
