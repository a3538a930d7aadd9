// The keyboard goes on beside a button that goes with what it is pressed for.

import { createSay } from '../../shared/text/text.ts';
import { expect, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');

test('closed or deleted, a measure gives the keyboard back to its row or the one next to it', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Measures', exact: true }).click();
  const side = page.locator('.measure-side');
  const rows = page.locator('.measure-open');
  const row = page.getByRole('button', { name: 'SERVQUAL', exact: true });
  await row.press('Enter');
  await side.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(row).toBeFocused();
  await row.press('Enter');
  const count = await rows.count();
  await side.getByRole('button', { name: 'Delete round 1' }).press('Enter');
  await expect(side.locator(':focus')).toHaveCount(1);
  await side.getByRole('button', { name: /^Delete the measure/ }).press('Enter');
  await expect(rows).toHaveCount(count - 1);
  await expect(page.locator('.measure-table :focus')).toHaveCount(1);
});

test('a persona, a standard and a check done: the keyboard stays in their list', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: 'Personas', exact: true }).click();
  const profiles = page.locator('.profile');
  const count = await profiles.count();
  await page
    .getByRole('button', { name: /^Duplicate/ })
    .first()
    .press('Enter');
  await expect(profiles).toHaveCount(count + 1);
  await page
    .getByRole('button', { name: /earlier|left/i })
    .first()
    .press('Enter');
  await expect(page.locator('.profile :focus')).toHaveCount(1);
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .press('Enter');
  await expect(profiles).toHaveCount(count);
  await expect(page.locator('.screen :focus')).toHaveCount(1);

  await page.getByRole('button', { name: 'Standards', exact: true }).click();
  const rows = page.locator('.standards tbody tr');
  await page.getByRole('button', { name: 'Checked today' }).first().press('Enter');
  await expect(page.locator('.standards tbody :focus')).toHaveCount(1);
  const standards = await rows.count();
  await rows
    .last()
    .getByRole('button', { name: /^Delete/ })
    .press('Enter');
  await expect(rows).toHaveCount(standards - 1);
  await expect(page.locator('.screen :focus')).toHaveCount(1);
});

test('a dialog opened from a head, by key or from its menu, gives the keyboard back to the head', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const head = page.locator('.canvas [data-role="stage"][data-item]').first();
  const dialog = page.getByRole('dialog', { name: say('export-dialog.title') });
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(head).toBeFocused();
  const closed = async () => {
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(head).toBeFocused();
  };
  await page.keyboard.press('Control+e');
  await closed();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: say('action.export-selection') }).press('Enter');
  await closed();
});
