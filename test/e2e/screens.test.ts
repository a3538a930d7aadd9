// What holds between the screens of a project: nothing is changed that is not seen, and nothing is left over from another screen.

import type { Locator, Page } from '@playwright/test';
import { createSay, type TextKey } from '../../shared/text/text.ts';
import { card, fileIn, newProject, redoButton, undoButton, untilSaved } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { canBeReadOnly, launchReadOnly } from '../support/read-only.ts';
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
  'screen.workshops',
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

test('another project opened in the window is looked at afresh, whatever was chosen on the screens of the last one', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await screenButton(page, 'screen.standards').click();
  await page.getByRole('radio', { name: say('standards.part.roles') }).check();
  await choose(page, 'project.close');
  await newProject(page, 'blueprint');
  await screenButton(page, 'screen.standards').click();
  await expect(page.getByRole('radio', { name: say('standards.part.standards') })).toBeChecked();
});

test('a dialog ends with the screen that it stood on', async ({ launch }) => {
  const { app, page } = await launch();
  await openSample(page);
  const isFull = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  await screenButton(page, 'insights.title').click();
  await page.keyboard.press('Control+F5');
  await expect(page.getByRole('dialog', { name: say('insights.presented') })).toBeVisible();
  await choose(page, 'view.screen-map');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(isFull).toBe(false);
  await screenButton(page, 'insights.title').click();
  await expect(page.locator('.insights')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await screenButton(page, 'personas.title').click();
  await page.getByRole('button', { name: say('personas.save') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await choose(page, 'view.screen-map');
  await screenButton(page, 'personas.title').click();
  await expect(page.locator('.profiles')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what is tried out ends where it is not said, so that the register shows what is so', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await screenButton(page, 'insights.title').click();
  await page.getByRole('button', { name: 'Try it: 5 Find the returns desk' }).click();
  const bar = page.getByRole('region', { name: say('what-if.title'), exact: true });
  await expect(bar).toContainText('−0.2 → +3.2');
  await screenButton(page, 'table.table').click();
  await expect(bar).toContainText('−0.2 → +3.2');
  await screenButton(page, 'register.title').click();
  await expect(page.locator('.inspector .mean')).toContainText('−0.2');
  await screenButton(page, 'table.map').click();
  await expect(bar).toHaveCount(0);
});

/** To the map, to a thing of the screen, to another order of the rows. */
const LEADS_ON = '.go-to, .register-go, .meeting, .heat, .measure-open, .value-place button, .segments button, th button';

/** Of a project for reading, all that can be pressed, chosen or typed into beside what leads on. */
const USABLE: readonly {
  readonly screen: (typeof BESIDE_MAP_AND_TABLE)[number];
  readonly open?: string;
  readonly names: readonly string[];
}[] = [
  {
    screen: 'insights.title',
    names: [
      ...['Report (Markdown)…', 'PDF…', 'Print…', 'Present', 'Compare', 'Register', 'Go to the checks'],
      ...['Back-stage that serves nothing3', 'No owner12', 'Need without an answer1', 'Peak that outweighs the rest1'],
      ...['Moment of truth without a target2', 'Target missed1', 'Measures'],
    ],
  },
  {
    screen: 'register.title',
    names: [
      ...['Copy as table', 'Save as CSV…', 'Pain points (4)', 'Opportunities (4)', 'Find in the list'],
      ...['Map', 'Stage', 'Status', 'Owner', 'Group by'],
    ],
  },
  {
    screen: 'register.title',
    open: 'Opportunities (4)',
    names: [
      ...['Copy as table', 'Save as CSV…', 'Pain points (4)', 'Opportunities (4)', 'Find in the list'],
      ...['Map', 'Stage', 'Status', 'Owner', 'Group by'],
    ],
  },
  { screen: 'screen.measures', names: ['Which measures'] },
  { screen: 'screen.measures', open: 'SERVQUAL', names: ['Which measures', 'Close'] },
  { screen: 'personas.title', names: ['Save personas as a file…'] },
  { screen: 'screen.touchpoints', names: ['Maps', 'Copy as table', 'Save as CSV…', 'Channel', 'Owner'] },
  { screen: 'screen.standards', names: ['Standards', 'Who answers for what', 'Copy as table', 'Save as CSV…', 'Show'] },
  {
    screen: 'screen.standards',
    open: 'Who answers for what',
    names: ['Standards', 'Who answers for what', 'Copy as table', 'Save as CSV…'],
  },
  {
    screen: 'compare.title',
    names: [
      ...['Before: map', 'Swap the two', 'After: map', 'Save as Markdown'],
      ...['Beside each other', 'One above the other', 'Zoom out', 'Zoom in'],
    ],
  },
  { screen: 'screen.workshops', names: ['Present'] },
];

test('of a project for reading, each screen lets look at everything and change nothing', async ({ launch }) => {
  test.skip(!canBeReadOnly, 'storage runs inside Electron');
  const maker = await launch();
  await openSample(maker.page);
  await choose(maker.page, 'map.to-be');
  await maker.page.keyboard.press('Enter');
  await untilSaved(maker.page);
  await maker.quit();
  const { page } = await launchReadOnly(launch, maker.home, fileIn(maker));
  for (const { screen, open, names } of USABLE) {
    await screenButton(page, screen).click();
    if (open !== undefined) await page.getByRole('main').getByText(open, { exact: true }).first().click({ force: true });
    const usable = page
      .getByRole('main')
      .locator('button:enabled, select:enabled, input:enabled:not([readonly]), textarea:not([readonly])')
      .and(page.locator(`:not(${LEADS_ON}, [data-changes-nothing])`));
    await expect.poll(async () => [screen, ...(await namesOf(usable))]).toEqual([screen, ...names]);
  }
});

/** As their labels say. */
function namesOf(controls: Locator): Promise<readonly (string | null)[]> {
  return controls.evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label') ?? (each as HTMLInputElement).labels?.[0]?.textContent ?? each.textContent),
  );
}
