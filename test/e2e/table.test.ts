// The table: the same map as a spreadsheet, read by role as assistive technology reads it, written by the same keys, with the same undo.

import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { SIZES } from '../../renderer/views/table/sheet.ts';
import { createSay } from '../../shared/text/text.ts';
import { dropFiles } from '../support/clipboard.ts';
import {
  boxOf,
  chooseFromContextMenu,
  editorOf,
  entitiesIn,
  fileIn,
  newProject,
  pressAllTheWay,
  redoButton,
  take,
  undoButton,
  untilSaved,
  write,
} from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { createLargeMap } from '../support/large-map.ts';
import { outlineOf } from '../support/outline.ts';
import { canBeReadOnly, launchReadOnly } from '../support/read-only.ts';
import { openSample } from '../support/sample.ts';
import { PNG } from '../support/small-project.ts';

const say = createSay('en');
const ACTIONS = 'Customer actions';

const table = (page: Page) => page.getByRole('grid', { name: say('table.table'), exact: true });
const row = (page: Page, lane: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: lane, exact: true }) });
/** @param step from 1, among those on the page. */
const cell = (page: Page, lane: string, step: number) =>
  row(page, lane)
    .getByRole('gridcell')
    .nth(step - 1);
const selected = (page: Page) => page.locator('.table [data-item][aria-pressed="true"]');

async function showTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('table.table'), exact: true }).click();
  await expect(table(page)).toBeVisible();
}

async function openTable(launch: Launch): Promise<Frontstage> {
  const frontstage = await launch();
  await openSample(frontstage.page);
  await showTable(frontstage.page);
  return frontstage;
}

/** Beside what stands in the cell, to the right and at its foot. */
async function clickGround(of: Locator): Promise<void> {
  const { width, height } = await boxOf(of);
  await of.click({ position: { x: width - 3, y: height - 3 } });
}

/** Of the lane of that kind: its cards as `text @first–last`. */
async function lane(frontstage: Frontstage, kind: string): Promise<readonly string[]> {
  await untilSaved(frontstage.page);
  const found = outlineOf(entitiesIn(fileIn(frontstage))).lanes.find(([name]) => name === kind);
  return found?.slice(1) ?? [];
}

test('a row of eight cells is eight texts and seven Tabs, and is taken back on the map', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await newProject(page, 'journey');
  await showTable(page);
  await clickGround(cell(page, ACTIONS, 1));
  const texts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  for (const [at, text] of texts.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Escape');
  expect(await lane(frontstage, 'customer customer-actions')).toEqual(texts.map((text, at) => `${text} @${at + 1}–${at + 1}`));

  await page.keyboard.press('Control+t');
  await expect(page.locator('.canvas [data-role="card"]')).toHaveCount(8);
  await expect(page.locator('.canvas [data-role="card"]:focus')).toHaveAttribute('aria-label', 'eight');
  expect(await pressAllTheWay(undoButton(page))).toBe(8);
  await expect(page.locator('.canvas [data-role="card"]')).toHaveCount(0);
  expect(await pressAllTheWay(redoButton(page))).toBe(8);
  await page.keyboard.press('Control+t');
  await expect(cell(page, ACTIONS, 8)).toHaveText('eight');
});

test('rows, columns and cells are a grid with its counts; the lines part the zones; one place of it is in the Tab order', async ({
  launch,
}) => {
  const { page } = await openTable(launch);
  await expect(table(page)).toHaveAttribute('aria-rowcount', '11');
  await expect(table(page)).toHaveAttribute('aria-colcount', '9');
  await expect(table(page).getByRole('columnheader', { name: 'Hand over', exact: true })).toHaveAttribute('aria-colspan', '2');
  await expect(table(page).getByRole('columnheader', { name: /^Find the returns desk/ })).toHaveAttribute('aria-colindex', '6');
  await expect(row(page, 'Pain points')).toHaveAttribute('aria-rowindex', '7');
  await expect(cell(page, 'Emotion', 5)).toHaveText('−3.6Peak');
  await expect(cell(page, 'Pain points', 5).getByRole('button')).toHaveAccessibleName(
    /^No sign, no greeting, severity 5 of 5, owner: Store team$/,
  );

  const tops = await page.locator('.table-row, .table-line').evaluateAll((bands) =>
    bands
      .map((band) => ({ top: band.getBoundingClientRect().top, name: band.querySelector('.table-title, span')?.textContent }))
      .sort((a, b) => a.top - b.top)
      .map(({ name }) => name),
  );
  expect(tops.slice(5, 8)).toEqual([say('line.interaction'), 'Front-stage people', say('line.visibility')]);

  await expect(page.locator('.table table [tabindex="0"], .table table textarea')).toHaveCount(1);
  await page.keyboard.press('Tab');
  expect(await table(page).evaluate((grid) => grid.contains(document.activeElement))).toBe(false);
  await page.keyboard.press('Shift+Tab');
  expect(await table(page).evaluate((grid) => grid.contains(document.activeElement))).toBe(true);
});

test('the keys are those of the map: walking, F2, the next below, ranges, clearing, moving, numbers', async ({ launch }) => {
  const frontstage = await openTable(launch);
  const { page } = frontstage;
  await cell(page, ACTIONS, 1).getByText('Tries the jacket').click();
  await page.keyboard.press('F2');
  await write(page, ' again');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await write(page, 'Looks in the mirror');
  await page.keyboard.press('Alt+ArrowRight');
  expect((await lane(frontstage, 'customer customer-actions')).slice(0, 3)).toEqual([
    'Tries the jacket on at home again @1–1',
    'Searches “return” on the web site @2–2',
    'Looks in the mirror @2–2',
  ]);

  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveText(/^Web/);
  await page.keyboard.press('Control+ArrowRight');
  await expect(page.locator(':focus')).toHaveText('Bank app');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(selected(page)).toHaveText([/^App/, 'E-mail', 'Bank app', /^Know when/, 'Closure']);
  await expect(table(page).locator('td[aria-selected="true"]')).toHaveCount(4);
  await page.keyboard.press('Delete');
  await expect(cell(page, 'Needs', 8)).toHaveText('');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'Needs', 8)).toHaveText('Closure');

  await cell(page, 'Needs', 2).getByRole('button').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('-2.4');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Emotion', 2)).toHaveText('−2.4');
  await expect(cell(page, 'Emotion', 3)).toHaveText('+3.0');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'Emotion', 3)).toHaveText('+2.0');
});

test('the pointer takes ranges, writes by double click, renames heads and opens the menu', async ({ launch }) => {
  const frontstage = await openTable(launch);
  const { page } = frontstage;
  await take(page, cell(page, 'Touchpoints', 1), cell(page, 'Needs', 2));
  await page.mouse.up();
  await expect(selected(page)).toHaveText(['Parcel', /^Web/, /^Feel it/, /^Know the cost/]);
  await cell(page, 'Touchpoints', 3)
    .getByRole('button')
    .click({ modifiers: ['Control'] });
  await expect(selected(page)).toHaveCount(5);
  await expect(page.locator('.inspector')).toContainText('5 selected');

  await cell(page, 'Front-stage people', 2).dblclick();
  await write(page, 'Explains the fee');
  expect((await lane(frontstage, 'front-stage people'))[0]).toBe('Explains the fee @2–2');
  await chooseFromContextMenu(page, cell(page, 'Front-stage people', 2).getByRole('button'), say('action.flag-pain'));
  await write(page, 'Nobody reads it');
  await expect(cell(page, 'Pain points', 2)).toContainText('Nobody reads it');
  await expect(cell(page, 'Front-stage people', 2).getByRole('button')).toHaveAccessibleName('Explains the fee, 1 open pain point');

  await table(page).getByRole('columnheader', { name: 'Repack the parcel' }).dblclick();
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.type('Pack it');
  await page.keyboard.press('Enter');
  await table(page).getByRole('rowheader', { name: 'Needs' }).dblclick();
  await write(page, 'Wishes');
  await expect(row(page, 'Wishes')).toHaveCount(1);
  await untilSaved(page);
  expect(outlineOf(entitiesIn(fileIn(frontstage))).stages[1]).toBe('Prepare: Start the return in the app, Pack it');
});

test('a card that spans steps stands in each of them, whole in the first, and is one card', async ({ launch }) => {
  const { page } = await openTable(launch);
  await cell(page, ACTIONS, 1).getByRole('button').click();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(cell(page, ACTIONS, 1).getByRole('button')).toHaveAccessibleName('Tries the jacket on at home, goes on to step 2');
  const continued = cell(page, ACTIONS, 2).getByRole('button').first();
  await expect(continued).toHaveAccessibleName('Tries the jacket on at home, goes on from step 1');
  await continued.click();
  await expect(continued).toBeFocused();
  await expect(selected(page)).toHaveCount(2);
  await page.keyboard.press('Enter');
  await write(page, ' and at work');
  await expect(cell(page, ACTIONS, 1)).toContainText('at work');
});

test('what is found is marked, a card is connected by keys and takes a dropped picture, as on the map', async ({ launch }) => {
  const { page } = await openTable(launch);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('label');
  await expect(page.locator('.table [data-hit]')).toHaveText(['Label', 'Label service']);
  await page.keyboard.press('Escape');

  await cell(page, 'Support processes', 2).getByRole('button').click();
  await page.keyboard.press('c');
  await expect(page.locator('.table .is-from')).toHaveText('CMS');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.table .is-from')).toHaveCount(0);
  await expect(undoButton(page)).toHaveAttribute('title', /connect/);

  const { x, y } = await boxOf(cell(page, 'Support processes', 2));
  const picture = { name: 'counter.png', type: 'image/png', start: PNG.toString('base64') };
  await dropFiles(page, { x: x + 60, y: y + 14 }, [picture], false);
  await expect(page.locator('.table .is-drop')).toHaveText('CMS');
  await dropFiles(page, { x: x + 60, y: y + 14 }, [picture]);
  await expect(cell(page, 'Support processes', 2).locator('img')).toBeVisible();
  await dropFiles(page, { x: x - 20, y: y + 14 }, [picture]);
  await expect(cell(page, 'Support processes', 1).locator('img')).toBeVisible();
});

/** A map that reaches far beyond the window both ways. */
async function openLarge(launch: Launch): Promise<Frontstage> {
  const first = await launch();
  const file = path.join(first.home, 'large.frontstage');
  expect(createProjectFile(file, createLargeMap(5000))).toEqual({ created: true });
  await first.quit();
  const frontstage = await launch({ home: first.home, args: [file] });
  await frontstage.page.locator('.inspector').waitFor();
  return frontstage;
}

test('R10: a map of 5,000 cards has few cells on the page, and is written at its far end while the table scrolls away', async ({
  launch,
}) => {
  const { page, home } = await openLarge(launch);
  await page.keyboard.press('Control+t');
  await expect(table(page)).toHaveAttribute('aria-colcount', '101');
  await page.keyboard.press('Control+End');
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000);
  await page.keyboard.type('At the far end');
  const field = page.locator('textarea.card-editor');
  const id = await field.evaluate((textarea) => textarea.parentElement?.querySelector('[data-item]')?.getAttribute('data-item'));
  await page.locator('.table').evaluate((box) => box.scrollTo(0, 0));
  await expect(table(page).getByRole('columnheader', { name: 'Step 1', exact: true })).toBeVisible();
  await page.keyboard.type(' of it all');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 });
  await untilSaved(page);
  const kept = entitiesIn(path.join(home, 'large.frontstage')).find((each) => each.id === id);
  expect(kept).toMatchObject({ text: 'At the far end of it all', stepId: 'step99' });
});

test('R11: from the map to the table and back the keyboard, the selection and what is in sight stay', async ({ launch }) => {
  const { page } = await openLarge(launch);
  const fullyInSight = (head: Locator) => expect(head).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Control+ArrowRight');
  const at = await page.locator(':focus').getAttribute('data-item');
  await fullyInSight(page.locator(`.canvas [data-item="${at}"]`));
  await page.keyboard.press('Control+t');
  await expect(page.locator(`[data-item="${at}"]`)).toBeFocused();
  await fullyInSight(page.locator(`.table [data-item="${at}"]`));
  await page.locator('.table').evaluate((box, left) => box.scrollTo(left, 0), 49 * SIZES.column);
  const middle = page.locator('[data-item="card50"]');
  await fullyInSight(middle);
  await page.keyboard.press('Control+t');
  await expect(page.locator('.canvas')).toBeVisible();
  await fullyInSight(middle);
  await expect(page.locator(`.canvas [data-item="${at}"]`)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+t');
  await fullyInSight(middle);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 });
});

test('a file for looking is walked in the table and not written', async ({ launch }) => {
  test.skip(!canBeReadOnly);
  const { home, folder, page, quit } = await launch();
  await openSample(page);
  await untilSaved(page);
  const file = fileIn({ folder } as Frontstage);
  await quit();
  const later = await launchReadOnly(launch, home, file);
  await later.page.locator('.inspector').waitFor();
  await showTable(later.page);
  await expect(table(later.page)).toHaveAttribute('aria-readonly', 'true');
  await cell(later.page, ACTIONS, 1).getByRole('button').click();
  await later.page.keyboard.press('ArrowRight');
  await expect(later.page.locator(':focus')).toContainText('Searches');
  await later.page.keyboard.type('x');
  await cell(later.page, 'Needs', 4).dblclick();
  await expect(editorOf(later.page)).toHaveCount(0);
  await expect(later.page.getByRole('button', { name: say('editor.add-step'), exact: true })).toHaveCount(0);
});
