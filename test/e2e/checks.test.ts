// The checks as a user meets them: counted after every edit, gone to, mended and undone, silenced and looked at again.

import type { Page } from '@playwright/test';
import { createSay } from '../../shared/text/text.ts';
import { card } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { inspectorOf, openSample } from '../support/sample.ts';

const say = createSay('en');
const counted = (page: Page, count: number) => page.getByRole('button', { name: say('checks.count', { count }) });
const pane = (page: Page) => page.getByRole('complementary', { name: say('checks.title') });
const finding = (page: Page, name: string) => pane(page).getByRole('button', { name });
const inPane = (page: Page, name: string) => pane(page).getByRole('button', { name, exact: true });

test('what is to be looked at is counted after every edit, and a finding leads to the field that mends it', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await counted(page, 20).click();
  await finding(page, '“CMS” has no owner.').click();
  await expect(card(page, 'CMS')).toHaveAttribute('aria-pressed', 'true');
  await expect(card(page, 'CMS')).toHaveAttribute('aria-description', /“CMS” has no owner\.$/);
  await inPane(page, say('checks.go.owner')).click();
  await expect(inspectorOf(page).getByLabel(say('inspector.owner'))).toBeFocused();
  await page.keyboard.type('IT');
  await page.keyboard.press('Enter');
  await expect(counted(page, 19)).toBeVisible();
  await expect(finding(page, '“CMS” has no owner.')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(counted(page, 20)).toBeVisible();
});

test('a mechanical fix is one step, which can be undone; the marks on the map lead to the list', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await card(page, 'Looks for the original box').click();
  await page.keyboard.press('Delete');
  await counted(page, 21).click();
  await page.locator('.check-mark[aria-label*="does nothing"]').click();
  await expect(finding(page, 'The customer does nothing at “Repack the parcel”.')).toBeFocused();
  await inPane(page, say('checks.fix.action')).click();
  await page.keyboard.type('Finds another box');
  await page.keyboard.press('Escape');
  await expect(counted(page, 20)).toBeVisible();
  await expect(card(page, 'Finds another box')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(counted(page, 21)).toBeVisible();
  await expect(card(page, 'Finds another box')).toHaveCount(0);
});

test('by keyboard alone: through the list, silenced with a reason, looked at again', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('F7');
  await expect(finding(page, '“Keeps the policy page current” serves nothing above it.')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Label service')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('s');
  await page.keyboard.type('A partner prints them');
  await page.keyboard.press('Enter');
  await expect(counted(page, 19)).toBeVisible();
  await expect(finding(page, '“Refund event” serves nothing above it.')).toBeFocused();
  await expect(card(page, 'Refund event')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Silenced: “Label service” serves nothing above it.')).toBeVisible();

  const silenced = pane(page).getByText(say('checks.silenced', { count: 1 }));
  await silenced.focus();
  await page.keyboard.press('Enter');
  await expect(pane(page).getByLabel(say('checks.silence.note'))).toHaveValue('A partner prints them');
  await inPane(page, say('checks.lift')).focus();
  await page.keyboard.press('Enter');
  await expect(counted(page, 20)).toBeVisible();
  await expect(silenced).toHaveCount(0);

  await finding(page, '“CMS” has no owner.').focus();
  await page.keyboard.press('Escape');
  await expect(pane(page)).toHaveCount(0);
});
