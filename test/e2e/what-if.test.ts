// What if a moment felt better: the curve and the numbers move, the document does not, until the trial is kept in the to-be map.

import type { Page } from '@playwright/test';
import {
  boxOf,
  drag,
  entitiesIn,
  fileIn,
  laneHead,
  pressAllTheWay,
  seen,
  showWhole,
  take,
  undoButton,
  untilSaved,
} from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { canBeReadOnly, launchReadOnly } from '../support/read-only.ts';
import { inspectorOf, openSample } from '../support/sample.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'What if', exact: true });
/** The point of the curve at a step. */
const score = (page: Page, step: number) => page.locator('.canvas [data-role="score"]').nth(step - 1);
const mapTab = (page: Page, title: string) => page.locator('.map-tab-title').filter({ hasText: title });
const press = (page: Page, name: string) => bar(page).getByRole('button', { name }).click();

async function openTrying(launch: Launch): Promise<Frontstage> {
  const frontstage = await launch();
  await openSample(frontstage.page);
  await showWhole(frontstage.page);
  await frontstage.page.keyboard.press('Control+Alt+w');
  await expect(bar(frontstage.page)).toContainText('Nothing is changed until you keep it');
  return frontstage;
}

/** Where the neutral line runs at a step. */
async function neutralAt(page: Page, step: number) {
  const lane = await boxOf(laneHead(page, 'Emotion'));
  const point = await boxOf(score(page, step));
  return { x: point.x + point.width / 2, y: lane.y + lane.height / 2 };
}

test('R10: a point dragged in what-if moves the numbers and nothing on disk; Escape leaves no trace', async ({ launch }) => {
  const frontstage = await openTrying(launch);
  const { page } = frontstage;
  const entities = entitiesIn(fileIn(frontstage));
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  const before = await seen(page);

  await page.keyboard.press('Control+Alt+w');
  await take(page, score(page, 5), await neutralAt(page, 5));
  await expect(bar(page)).toContainText('−0.2 → +3.2');
  await page.mouse.up();
  await expect(score(page, 8)).toHaveAttribute('aria-label', /Peak · End \+3\.2/);
  await expect(inspectorOf(page).locator('.mean')).toContainText('+3.2');
  await expect(page.locator('.curves-before path')).toHaveCount(1);

  await score(page, 7).focus();
  await page.keyboard.press('ArrowUp');
  await expect(score(page, 7)).toHaveAttribute('aria-label', /−1\.9/);
  // Undo is about the trial: the last first, and nothing before it.
  await page.keyboard.press('Control+z');
  await expect(score(page, 7)).toHaveAttribute('aria-label', /−2\.0/);

  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(undoButton(page)).toBeDisabled();
  expect(await seen(page)).toEqual(before);
  await untilSaved(page);
  expect(entitiesIn(fileIn(frontstage))).toEqual(entities);
});

test('R10: what is cut, deleted or pasted in what-if is tried out too, and nothing is changed', async ({ launch }) => {
  const frontstage = await openTrying(launch);
  const { page } = frontstage;
  const entities = entitiesIn(fileIn(frontstage));
  const scores = page.locator('.canvas [data-role="score"]');
  await score(page, 5).click();
  await expect(inspectorOf(page).getByRole('checkbox', { name: /peak/i })).toBeDisabled();
  await page.keyboard.press('ControlOrMeta+x');
  await expect(scores).toHaveCount(7);
  await score(page, 7).click();
  await page.keyboard.press('Delete');
  await expect(scores).toHaveCount(6);
  await score(page, 3).click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(score(page, 3)).toHaveAttribute('aria-label', /−3\.6/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(scores).toHaveCount(8);
  await expect(undoButton(page)).toBeDisabled();
  await untilSaved(page);
  expect(entitiesIn(fileIn(frontstage))).toEqual(entities);
});

test('kept, it makes the to-be map with the scores as they were tried: one undo step', async ({ launch }) => {
  const frontstage = await openTrying(launch);
  const { page } = frontstage;
  const entities = entitiesIn(fileIn(frontstage));
  await drag(page, score(page, 5), await neutralAt(page, 5));
  await press(page, 'Keep in the to-be map');
  await expect(mapTab(page, 'To-be blueprint')).toHaveAttribute('aria-current', 'page');
  await expect(inspectorOf(page).locator('.mean')).toContainText('+3.2');
  await expect(bar(page)).toHaveCount(0);

  await mapTab(page, 'As-is blueprint').click();
  await expect(inspectorOf(page).locator('.mean')).toContainText('−0.2');
  expect(await pressAllTheWay(undoButton(page))).toBe(1);
  await untilSaved(page);
  expect(entitiesIn(fileIn(frontstage))).toEqual(entities);
});

test('by keyboard: a lever tried, kept in the to-be map that is there, then in one of two', async ({ launch }) => {
  const { page } = await openTrying(launch);
  const lever = inspectorOf(page).getByRole('button', { name: 'Try it: 5 Find the returns desk' }).first();
  await lever.focus();
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('−0.2 → +3.2');
  const keep = bar(page).getByRole('button', { name: 'Keep in the to-be map' });
  await keep.focus();
  await page.keyboard.press('Enter');
  await expect(mapTab(page, 'To-be blueprint')).toHaveAttribute('aria-current', 'page');

  // In the to-be map itself it is kept there.
  await page.keyboard.press('Control+Alt+w');
  await score(page, 7).focus();
  for (let tenths = 0; tenths < 5; tenths += 1) await page.keyboard.press('ArrowUp');
  await press(page, 'Keep here');
  await expect(score(page, 7)).toHaveAttribute('aria-label', /−1\.5/);

  // A second one beside it: which is meant is asked.
  await mapTab(page, 'As-is blueprint').click();
  await page.keyboard.press('Control+Alt+w');
  await score(page, 1).focus();
  await page.keyboard.press('Shift+ArrowUp');
  await keep.click();
  await expect(score(page, 1)).toHaveAttribute('aria-label', /0/);
  await expect(mapTab(page, 'To-be blueprint')).toHaveAttribute('aria-current', 'page');
  await mapTab(page, 'As-is blueprint').click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Make a to-be map');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Second');
  await page.keyboard.press('Enter');
  await mapTab(page, 'As-is blueprint').click();
  await page.keyboard.press('Control+Alt+w');
  await score(page, 5).focus();
  await page.keyboard.press('Shift+ArrowUp');
  await keep.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Second' }).click();
  await expect(mapTab(page, 'Second')).toHaveAttribute('aria-current', 'page');
  await expect(score(page, 5)).toHaveAttribute('aria-label', /−2\.6/);
});

test('peak and end are set by hand at the point itself', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await showWhole(page);
  await score(page, 3).click({ button: 'right' });
  await page.getByRole('menuitemcheckbox', { name: 'This is the peak', checked: false }).click();
  await expect(score(page, 3)).toHaveAttribute('aria-label', /Peak \+2\.0/);
  await expect(inspectorOf(page)).toContainText('The peak was set by hand.');
  await score(page, 3).click({ button: 'right' });
  await page.getByRole('menuitemcheckbox', { name: 'This is the peak', checked: true }).click();
  await expect(score(page, 5)).toHaveAttribute('aria-label', /Peak −3\.6/);
});

test('a file for reading may be tried out, and not kept', async ({ launch }) => {
  test.skip(!canBeReadOnly, 'storage runs inside Electron');
  const maker = await launch();
  await openSample(maker.page);
  await untilSaved(maker.page);
  await maker.quit();
  const { page } = await launchReadOnly(launch, maker.home, fileIn(maker));
  await showWhole(page);
  await page.keyboard.press('Control+Alt+w');
  await drag(page, score(page, 5), await neutralAt(page, 5));
  await expect(bar(page)).toContainText('−0.2 → +3.2');
  await expect(bar(page).getByRole('button')).toHaveText(['Start over', 'Leave']);
});
