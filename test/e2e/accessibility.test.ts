// The editor for those who hear it or see little of it: axe on every state, a name on every control, everything there in a small window.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createSay } from '../../shared/text/text.ts';
import { card, newProject } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');

/** A name is the whole text; what is drawn of it are lines, which the rule about names and contents reads without the spaces between them. */
const BLIND_TO_LINES = 'label-content-name-mismatch';
/** A menu stands over the landmarks, in none of them. */
const OUTSIDE_LANDMARKS = 'region';

async function expectNothingToMend(page: Page, what: string, ...besides: readonly string[]): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .disableRules([BLIND_TO_LINES, ...besides])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${what}: ${id} ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`)).toEqual([]);
}

test('axe finds nothing to mend in the editor, whatever is open', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await expectNothingToMend(page, 'the map');
  await card(page, 'No sign, no greeting').dblclick();
  await expectNothingToMend(page, 'typing');
  await page.keyboard.press('Escape');
  await card(page, 'No sign, no greeting').click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await expectNothingToMend(page, 'the context menu', OUTSIDE_LANDMARKS);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+l');
  await expect(page.getByRole('menu')).toBeVisible();
  await expectNothingToMend(page, 'lanes to add', OUTSIDE_LANDMARKS);
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNothingToMend(page, 'the keys');
});

test('everything that can be pressed or filled in has a name, also where nothing is written yet', async ({ launch }) => {
  const { page } = await launch();
  await newProject(page, 'blueprint');
  await expectNothingToMend(page, 'an empty blueprint');
  const controls = page.locator('button, input, select, textarea, [role="button"], [role="menuitem"]');
  await expect(controls.first()).toBeVisible();
  for (const control of await controls.all()) await expect(control).toHaveAccessibleName(/\S/);
  await expect(page.getByRole('button', { name: 'Step 3' })).toBeVisible();
});

test('in a window of 1280 × 720 nothing is lost', async ({ launch }) => {
  const { app, page } = await launch();
  await openSample(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1280, 720));
  await expect.poll(() => page.evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([1280, 720]);
  expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([1280, 720]);
  const lost = await page.locator('.editor-bar > *, .status > *, .editor-bar button').evaluateAll((parts) =>
    parts
      .filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return left < 0 || right > window.innerWidth || top < 0 || bottom > window.innerHeight || part.scrollWidth > part.clientWidth + 1;
      })
      .map((part) => part.outerHTML),
  );
  expect(lost).toEqual([]);
  await card(page, 'No sign, no greeting').click();
  const last = page.locator('.inspector').getByText(say('inspector.remembered.about'));
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog').getByRole('button', { name: say('export-dialog.export') })).toBeInViewport();
});
