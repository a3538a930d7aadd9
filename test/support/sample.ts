// The sample project, opened in the editor as a user does on the first start.

import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../shared/model/entities/project.ts';
import { createSay } from '../../shared/text/text.ts';

export async function openSample(page: Page, language: Language = 'en'): Promise<void> {
  await page.getByRole('button', { name: createSay(language)('home.sample.open') }).click();
  await page.locator('.inspector').waitFor();
}

/** What is drawn on the map under that name, such as a card by its text. */
export function onMap(page: Page, name: string): Locator {
  return page
    .locator('[data-item]')
    .filter({ hasText: name })
    .or(page.locator(`[data-item][aria-label="${name}"]`))
    .first();
}

export function inspectorOf(page: Page): Locator {
  return page.locator('.inspector');
}
