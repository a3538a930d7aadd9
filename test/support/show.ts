// A show of a project that has no stops yet.

import { expect, type Page } from '@playwright/test';

/** Lays stops down stage by stage, by keyboard, and presents from the first. */
export async function beginShow(page: Page): Promise<void> {
  await page.keyboard.press('F5');
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.show')).toBeVisible();
}
