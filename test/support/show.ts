// A show of a project that has no stops yet.

import { expect, type Page } from '@playwright/test';
import { SLIDE } from '../../shared/present/slides.ts';
import { boxOf } from './editor.ts';

/** Lays stops down stage by stage, by keyboard, and presents from the first. */
export async function beginShow(page: Page): Promise<void> {
  await page.keyboard.press('F5');
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.show')).toBeVisible();
  // The system makes the window larger in its own time, and the slide with it.
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight].join() === [screen.width, screen.height].join())).toBe(true);
}

/** The buttons at the foot of a slide, by where they are in points: an older engine gives the boxes of what is zoomed in other pixels. */
export async function pressFoot(page: Page, button: 'back' | 'next'): Promise<void> {
  const { x, y, width } = await boxOf(page.locator('.show-slide'));
  const point = width / SLIDE.width;
  await page.mouse.click(x + (button === 'back' ? 50 : SLIDE.width - 50) * point, y + (SLIDE.height - 24) * point);
}
