// The insights of the sample as a team uses them: read, followed to the map, presented in a room, printed, and sent as a report.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createSay } from '../../shared/text/text.ts';
import { expect, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');
const screen = (page: Page) => page.getByRole('region', { name: say('insights.title'), exact: true });
const tile = (page: Page, name: string) => screen(page).getByRole('region', { name, exact: true });

test('the screen opens by rail and by key, says the numbers of the sample, and a step leads to the map', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: say('insights.title'), exact: true }).click();
  await expect(tile(page, say('insights.memory'))).toContainText('−0.2');
  await expect(tile(page, say('insights.memory')).getByRole('img')).toHaveAccessibleName(
    /Peak −3\.6 at 5 Find the returns desk\. End \+3\.2 at 8/,
  );
  await expect(tile(page, say('insights.levers')).getByRole('row').nth(1)).toContainText('−3.6+3.2+3.4');
  await expect(tile(page, say('insights.levers'))).toContainText('Begin at step 5. Raising no other step to 0.0 would change it.');
  await expect(tile(page, say('insights.pains')).getByRole('row').nth(3)).toContainText('3 × 3 = 9no ownerCost calculator up front');

  await page.getByRole('button', { name: say('table.map'), exact: true }).click();
  await page.keyboard.press('Control+Alt+3');
  await tile(page, say('insights.levers')).getByRole('button', { name: 'Go to “5 Find the returns desk”' }).click();
  await expect(page.locator('.canvas [data-role="step"][aria-pressed="true"]')).toHaveAccessibleName(/Find the returns desk/);
});

test('the report is saved as Markdown, in the language of the map', async ({ launch }) => {
  const { page, home, answerDialog } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+Alt+3');
  const file = path.join(home, 'report.md');
  const asked = await answerDialog('showSaveDialog', file);
  await screen(page)
    .getByRole('button', { name: say('insights.report') })
    .click();
  expect(path.basename((await asked.options()).defaultPath ?? '')).toBe('Insights – As-is blueprint.md');
  await expect(page.getByText(say('text.saved', { name: 'report.md' }))).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain(
    '| Busy parent | −0.2 | −0.1 | −0.1 | −3.6 · 5 Find the returns desk | +3.2 · 8 See the refund arrive | 8 |',
  );
});

test('on paper stand the tiles and nothing of the program, white whatever the theme; no tile is cut', async ({ launch }) => {
  const { page, home, answerDialog } = await launch();
  await openSample(page);
  await page.evaluate(() => window.frontstage.request('setTheme', { theme: 'dark' }));
  await page.keyboard.press('Control+Alt+3');
  const file = path.join(home, 'insights.pdf');
  await answerDialog('showSaveDialog', file);
  await screen(page)
    .getByRole('button', { name: say('insights.pdf') })
    .click();
  await expect(page.getByText(say('text.saved', { name: 'insights.pdf' }))).toBeVisible();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark');

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'light');
  for (const hidden of ['.editor-bar', '.screen-rail', '.status', '.screen-tools', '.notices'])
    await expect(page.locator(hidden)).toBeHidden();
  await expect(page.locator('.insights-paper')).toHaveText(/^.+ · As-is blueprint · \d{4}-\d\d-\d\d$/);
  await expect(tile(page, say('insights.memory'))).toBeVisible();
  const breaks = await page.locator('.insight').evaluateAll((tiles) => tiles.map((each) => getComputedStyle(each).breakInside));
  expect([...new Set(breaks)]).toEqual(['avoid']);
});

test('a room is shown tile after tile by keyboard, in letters of 24 pixels and more; Escape leaves', async ({ launch }) => {
  const { app, page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+Alt+3');
  await expect(screen(page)).toBeVisible();
  await page.keyboard.press('Control+F5');
  const room = page.getByRole('dialog', { name: say('insights.presented') });
  const shown = (name: string) => room.getByRole('region', { name, exact: true });
  await expect(shown(say('insights.memory'))).toBeVisible();
  const isFullScreen = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  await expect.poll(isFullScreen).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect(shown(say('insights.levers'))).toBeVisible();
  await expect(shown(say('insights.levers')).getByRole('button', { name: /^Try it/ })).toHaveCount(0);
  // As large as on 1920 × 1080, whatever the display is: 24 of 1080.
  const share = await room.evaluate((stage) => {
    const sizes = [...stage.querySelectorAll('*')].map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    return (Math.min(...sizes) * Number(getComputedStyle(stage).zoom)) / Math.min(window.innerHeight, (window.innerWidth * 9) / 16);
  });
  expect(share).toBeGreaterThanOrEqual(24 / 1080);
  await page.keyboard.press('End');
  await expect(shown(say('insights.measures'))).toBeVisible();
  await page.keyboard.press('Home');
  await expect(shown(say('insights.memory'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(room).toBeHidden();
  await expect.poll(isFullScreen).toBe(false);
});

test('a check of the tile leads to what it found, in the checks beside the map', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+Alt+3');
  await tile(page, say('insights.checks')).getByRole('listitem').last().getByRole('button').click();
  const pane = page.getByRole('complementary', { name: say('checks.title') });
  await expect(pane.locator('.check-group').last().locator('[data-finding]').first()).toBeFocused();
});

test('beside a to-be map the decision stands in the insights and leads to the comparison', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+Alt+3');
  await expect(tile(page, say('insights.memory'))).toBeVisible();
  await expect(tile(page, say('insights.decision'))).toHaveCount(0);
  await page.getByRole('button', { name: say('compare.title'), exact: true }).click();
  await page.getByRole('button', { name: say('compare.empty.to-be') }).click();
  await page.keyboard.press('Control+Alt+3');
  await expect(tile(page, say('insights.decision'))).toContainText('remembered as before, −0.2');
  await tile(page, say('insights.decision')).getByRole('button').click();
  await expect(page.getByRole('region', { name: say('compare.title'), exact: true })).toBeVisible();
});
