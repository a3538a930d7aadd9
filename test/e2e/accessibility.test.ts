// The editor for those who hear it or see little of it: axe on every screen, a name on every control, everything there in a small window.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '../../shared/model/entities/project.ts';
import { createSay } from '../../shared/text/text.ts';
import { ask } from '../support/bridge.ts';
import { card, newProject } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';
import { EDITOR_SCREENS, leaveScreen } from '../support/screens.ts';

const say = createSay('en');

/** A name is the whole text; what is drawn of it are lines, which the rule about names and contents reads without the spaces between them. */
const BLIND_TO_LINES = 'label-content-name-mismatch';
/** A menu stands over the landmarks, in none of them. */
const OUTSIDE_LANDMARKS = 'region';

async function violationsOf(axe: AxeBuilder, what: string): Promise<readonly string[]> {
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${what}: ${id} ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`);
}

const COLOURS = 'color-contrast';
/** axe cannot tell what lies under drawn words; test/unit/theme.test.ts holds their colours. */
const DRAWN = '.canvas svg, .slide-picture';
const THEMES = ['light', 'dark', 'contrast', 'projector'] as const;

/** By all rules; by that of colours in every theme, once: they are the same in every language. */
async function expectNothingToMend(page: Page, language: Language, what: string, ...besides: readonly string[]): Promise<void> {
  const everything = new AxeBuilder({ page }).disableRules([BLIND_TO_LINES, COLOURS, ...besides]);
  expect(await violationsOf(everything, what)).toEqual([]);
  for (const theme of language === 'en' ? THEMES : []) {
    await ask(page, 'setTheme', { theme });
    await expect(page.locator(`:root[data-theme="${theme}"]`)).toHaveCount(1);
    const colours = new AxeBuilder({ page }).withRules(COLOURS).exclude(DRAWN);
    expect(await violationsOf(colours, `${what}, ${theme}`)).toEqual([]);
  }
}

for (const [language, locale] of [
  ['en', 'en_US.UTF-8'],
  ['zh-CN', 'zh_CN.UTF-8'],
] as const) {
  test(`axe finds nothing to mend on Home, in every theme (${language})`, async ({ launch }) => {
    const { page } = await launch({ language: locale });
    const words = createSay(language);
    await expectNothingToMend(page, language, 'the first start');
    await page.getByRole('button', { name: words('home.templates') }).click();
    await expectNothingToMend(page, language, 'the templates');
    await page.getByRole('button', { name: words('home.projects') }).click();
    await openSample(page, language);
    await page.keyboard.press('Control+Shift+h');
    await expect(page.locator('.project-card .picture img')).toBeVisible();
    await expectNothingToMend(page, language, 'the projects');
    await page.locator('.project-more').click();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectNothingToMend(page, language, 'the menu of a project', OUTSIDE_LANDMARKS);
    await page.getByRole('menuitem', { name: words('home.project.trash') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothingToMend(page, language, 'moving to the trash');
  });

  test(`axe finds nothing to mend in the editor, whatever is open, in every theme (${language})`, async ({ launch }) => {
    test.setTimeout(600_000);
    const { page } = await launch({ language: locale });
    const words = createSay(language);
    await openSample(page, language);
    for (const screen of EDITOR_SCREENS) {
      await leaveScreen(page, words);
      await screen.open(page, words);
      await expectNothingToMend(page, language, screen.name, ...(screen.isOutsideLandmarks ? [OUTSIDE_LANDMARKS] : []));
    }
  });
}

test('everything that can be pressed or filled in has a name, also where nothing is written yet', async ({ launch }) => {
  const { page } = await launch();
  await newProject(page, 'blueprint');
  await expectNothingToMend(page, 'en', 'an empty blueprint');
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

/** Controls of the bar and the status line that cannot be seen whole. */
function controlsOutOfSight(page: Page): Promise<readonly string[]> {
  return page.locator('.editor-bar :is(button, select), .status button').evaluateAll((parts) =>
    parts
      .filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return left < 0 || right > window.innerWidth || top < 0 || bottom > window.innerHeight;
      })
      .map((part) => part.outerHTML),
  );
}

test('at 200 % in a window of 1280 × 720 everything is within reach', async ({ launch }) => {
  const { app, page } = await launch();
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window!.setContentSize(1280, 720);
    window!.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([640, 360]);
  for (const control of [page.getByLabel(say('home.theme')), page.getByRole('button', { name: say('home.template.empty') })]) {
    await control.scrollIntoViewIfNeeded();
    await expect(control).toBeInViewport({ ratio: 1 });
  }
  await page.getByRole('button', { name: say('home.sample.open') }).click();
  await expect(page.locator('.canvas')).toBeVisible();
  expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([640, 360]);
  expect(await controlsOutOfSight(page)).toEqual([]);

  // The map has the whole width until a panel is asked for.
  await expect(page.locator('.inspector')).toHaveCount(0);
  await card(page, 'Tries the jacket on at home').dblclick();
  await page.keyboard.type('Tries it on');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Tries it on')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Control+i');
  const last = page.locator('.inspector').getByText(say('inspector.remembered.about'));
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Control+i');
  await expect(page.locator('.inspector')).toHaveCount(0);

  for (const [keys, name] of [
    ['Control+e', say('export-dialog.export')],
    ['F1', say('ui.close')],
  ] as const) {
    await page.keyboard.press(keys);
    const control = page.getByRole('dialog').getByRole('button', { name });
    await control.scrollIntoViewIfNeeded();
    await expect(control).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('who wants less motion gets none', async ({ launch }) => {
  const { page } = await launch();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page);
  await page.keyboard.press('Control+Shift+o');
  await page.keyboard.press('Control+1');
  const moving = await page.evaluate(() => [
    document.getAnimations().length,
    ...[...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  ]);
  expect(moving).toEqual([0]);
});
