// The register: written in like a spreadsheet, its plots dragged; each a user's job, with one undo step for one gesture.

import type { Locator, Page } from '@playwright/test';
import { createSay } from '../../shared/text/text.ts';
import { boxOf, entitiesIn, fileIn, newProject, pressAllTheWay, take, undoButton, untilSaved } from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { inspectorOf, openSample } from '../support/sample.ts';

const say = createSay('en');

const grid = (page: Page) => page.getByRole('grid');
const row = (page: Page, name: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name, exact: true }) });
const cell = (page: Page, name: string, column: string) => row(page, name).locator(`[data-column="${column}"]`);
const names = (page: Page) => grid(page).locator('[data-column="text"]').allTextContents();
const dot = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}: `) });

async function openRegister(launch: Launch): Promise<Frontstage> {
  const frontstage = await launch();
  await openSample(frontstage.page);
  await frontstage.page.getByRole('button', { name: say('register.title'), exact: true }).click();
  await expect(grid(frontstage.page)).toBeVisible();
  return frontstage;
}

/** Where a dot of those numbers stands, seen from another. */
async function away(from: Locator, steps: { readonly across: number; readonly up: number }) {
  const ground = await boxOf(from.page().locator('.plot-ground'));
  const { x, y, width, height } = await boxOf(from);
  return { x: x + width / 2 + (steps.across * ground.width) / 10, y: y + height / 2 - (steps.up * ground.height) / 10 };
}

test('a severity typed in the table puts its pain point in another place, and undo puts it back', async ({ launch }) => {
  const { page } = await openRegister(launch);
  expect(await names(page)).toEqual([
    'No sign, no greeting',
    'Eight days of silence',
    'Fee shown only at the end',
    'Box is already recycled',
  ]);
  await cell(page, 'No sign, no greeting', 'severity').click();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => names(page))
    .toEqual(['Eight days of silence', 'Fee shown only at the end', 'No sign, no greeting', 'Box is already recycled']);
  await expect(cell(page, 'No sign, no greeting', 'result')).toHaveText('1 × 4 = 4');
  // A number that does not fit stays in its field and is said to.
  await cell(page, 'Eight days of silence', 'frequency').click();
  await page.keyboard.type('9');
  await page.keyboard.press('Tab');
  await expect(page.getByText(say('ui.number.range', { low: 1, high: 5 }))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Eight days of silence', 'frequency')).toBeFocused();
  await expect(cell(page, 'Eight days of silence', 'frequency')).toHaveText('4');
  expect(await pressAllTheWay(undoButton(page))).toBe(1);
  await expect(cell(page, 'No sign, no greeting', 'result')).toHaveText('5 × 4 = 20');
});

test('R10: a dragged dot changes importance and performance in one undo step; Escape leaves everything as it was', async ({ launch }) => {
  const frontstage = await openRegister(launch);
  const { page } = frontstage;
  const fee = dot(page, 'Fee shown only at the end');
  const numbers = () =>
    Promise.all(['importance', 'performance'].map((column) => cell(page, 'Fee shown only at the end', column).textContent()));
  const file = fileIn(frontstage);
  const before = entitiesIn(file);
  await take(page, fee, await away(fee, { across: 3, up: 2 }));
  await expect.poll(numbers).toEqual(['8', '7']);
  await page.keyboard.press('Escape');
  await expect.poll(numbers).toEqual(['6', '4']);
  await page.mouse.up();
  await expect(undoButton(page)).toBeDisabled();
  await untilSaved(page);
  expect(entitiesIn(file)).toEqual(before);

  await take(page, fee, await away(fee, { across: 3, up: 2 }));
  await page.mouse.up();
  await expect.poll(numbers).toEqual(['8', '7']);
  await expect(fee).toHaveAccessibleName(/importance 8, performance 7: Keep up the good work$/);
  // Arrow keys go on from there; those of one sitting are one step.
  await fee.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect.poll(numbers).toEqual(['7', '6']);
  expect(await pressAllTheWay(undoButton(page))).toBe(2);
  await expect.poll(numbers).toEqual(['6', '4']);
});

test('several rows take a status at once, are copied as a table and deleted with undo', async ({ launch }) => {
  const { app, page } = await openRegister(launch);
  await cell(page, 'No sign, no greeting', 'text').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(grid(page).locator('[aria-selected="true"]')).toHaveCount(3);
  await inspectorOf(page)
    .getByLabel(say('inspector.status'))
    .selectOption({ label: say('status.doing') });
  for (const name of ['No sign, no greeting', 'Eight days of silence', 'Fee shown only at the end'])
    await expect(cell(page, name, 'status')).toHaveText(say('status.doing'));
  await cell(page, 'Fee shown only at the end', 'status').click();
  await page.keyboard.press('s');
  await expect(cell(page, 'Fee shown only at the end', 'status')).toHaveText(say('status.solved'));
  await page.keyboard.press('Control+c');
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^Rank\tName\t.*\n\tFee shown only at the end\t/);
  await page.keyboard.press('Delete');
  await expect(row(page, 'Fee shown only at the end')).toHaveCount(0);
  await expect(grid(page).locator(':focus')).toHaveCount(1);
  expect(await pressAllTheWay(undoButton(page))).toBe(3);
  await expect(cell(page, 'Fee shown only at the end', 'status')).toHaveText(say('status.open'));
});

test('a pain point is answered by a new opportunity, which stands in the other table and waits for its place on the plot', async ({
  launch,
}) => {
  const { page } = await openRegister(launch);
  await cell(page, 'Eight days of silence', 'answers').click();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel(say('register.answer.new')).fill('Say when the money comes');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Eight days of silence', 'answers')).toHaveText('Refund on scan, Say when the money comes');
  await page.getByRole('radio', { name: say('register.opportunities', { count: 5 }) }).check();
  await expect(cell(page, 'Say when the money comes', 'answers')).toHaveText('Eight days of silence');
  await expect(cell(page, 'Say when the money comes', 'where')).toContainText('7 Wait for the refund');
  // By keyboard it comes to the middle of the plot.
  await page.locator('.plot-waiting button').press('Enter');
  await expect(dot(page, 'Say when the money comes')).toBeFocused();
  await expect(cell(page, 'Say when the money comes', 'result')).toHaveText('3 ÷ 3 = 1');
});

test('an empty register says what it is for, and its first row makes the lane that it needs', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await newProject(page, 'empty');
  await page.getByRole('button', { name: say('register.title'), exact: true }).click();
  await expect(page.getByText(say('register.empty.pains'))).toBeVisible();
  await page.getByRole('button', { name: say('action.add-pain') }).press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(grid(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Nobody answers');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'Nobody answers', 'where')).toBeFocused();
  await untilSaved(page);
  const entities = entitiesIn(fileIn(frontstage));
  expect(entities.filter(({ kind }) => kind === 'card')).toMatchObject([{ text: 'Nobody answers', status: 'open' }]);
  expect(entities.filter((each) => each.kind === 'lane' && each.laneKind === 'pain-points')).toHaveLength(1);
});

test('a new row asks for its step, that of the selected row first; the other table begins at its left', async ({ launch }) => {
  const { page } = await openRegister(launch);
  await cell(page, 'Eight days of silence', 'evidence').click();
  await expect.poll(() => page.locator('.register-frame').evaluate((frame) => frame.scrollLeft)).toBeGreaterThan(0);
  await page.getByRole('radio', { name: say('register.opportunities', { count: 4 }) }).check();
  await expect.poll(() => page.locator('.register-frame').evaluate((frame) => frame.scrollLeft)).toBe(0);
  await cell(page, 'Refund on scan', 'text').click();
  await page.getByRole('button', { name: say('action.add-opportunity') }).click();
  await expect(page.getByRole('menuitem').first()).toHaveText('7 Wait for the refund');
  await page.getByRole('menuitem', { name: /^4 / }).click();
  await expect(grid(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Lend a box');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'Lend a box', 'where')).toContainText(/^4 /);
  expect(await pressAllTheWay(undoButton(page))).toBe(2);
});

test('a double click on a number takes all of it; a dragged dot selects its row', async ({ launch }) => {
  const { page } = await openRegister(launch);
  await cell(page, 'No sign, no greeting', 'severity').dblclick();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'No sign, no greeting', 'result')).toHaveText('4 × 4 = 16');
  const fee = dot(page, 'Fee shown only at the end');
  await take(page, fee, await away(fee, { across: 3, up: 2 }));
  await page.mouse.up();
  await expect(row(page, 'Fee shown only at the end')).toHaveAttribute('aria-selected', 'true');
  await expect(inspectorOf(page).getByLabel(say('inspector.importance'))).toHaveValue('8');
});

test('a to-be map is not counted with the maps of today, nor tied with them', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: say('compare.title'), exact: true }).click();
  await page.getByRole('button', { name: say('compare.empty.to-be') }).click();
  await page.getByRole('button', { name: say('register.title'), exact: true }).click();
  const ranks = () => grid(page).locator('[data-column="rank"]').allTextContents();
  await expect.poll(ranks).toEqual(['1', '2', '3', '']);
  await expect(page.getByRole('radio', { name: say('register.pains', { count: 4 }) })).toBeChecked();
  await expect(page.getByText(say('register.tied'))).toHaveCount(0);
  await page.getByRole('combobox', { name: say('register.filter.map'), exact: true }).selectOption('to-be');
  await expect.poll(ranks).toEqual(['1', '2', '3', '']);
  await expect(cell(page, 'No sign, no greeting', 'where')).toContainText('5 ');
});

test('a row stays while it is written in, though what is written filters it out, and keeps a space at a pause', async ({ launch }) => {
  const { page } = await openRegister(launch);
  const owner = (name: string) => cell(page, name, 'owner');
  await owner('Box is already recycled').click();
  await page.keyboard.press('Backspace');
  await page.getByRole('combobox', { name: say('register.filter.owner'), exact: true }).selectOption('=');
  await expect.poll(() => names(page)).toEqual(['Fee shown only at the end', 'Box is already recycled']);
  await owner('Fee shown only at the end').click();
  await page.keyboard.type('Mei ');
  await expect(owner('Fee shown only at the end').locator('.register-text')).toHaveText('Mei');
  await page.keyboard.type('Lin');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'Fee shown only at the end', 'status')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => names(page)).toEqual(['Box is already recycled']);
  await expect(cell(page, 'Box is already recycled', 'status')).toBeFocused();
  await page.getByRole('button', { name: say('register.filter.clear') }).click();
  await expect(owner('Fee shown only at the end')).toHaveText('Mei Lin');
  await expect(owner('Box is already recycled')).toHaveText('');
  expect(await pressAllTheWay(undoButton(page))).toBe(2);
});

test('keys that change a cell at once go on changing the same row, though it is filtered out', async ({ launch }) => {
  const { page } = await openRegister(launch);
  await page.getByRole('combobox', { name: say('register.filter.status'), exact: true }).selectOption('to-do');
  const listed = ['No sign, no greeting', 'Eight days of silence', 'Fee shown only at the end'];
  await expect.poll(() => names(page)).toEqual(listed);
  const status = cell(page, 'Eight days of silence', 'status');
  await status.click();
  await page.keyboard.press('s');
  await expect(status).toHaveText(say('status.solved'));
  await page.keyboard.press('d');
  await expect(status).toHaveText(say('status.doing'));
  await page.keyboard.press('s');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => names(page)).toEqual(['No sign, no greeting', 'Fee shown only at the end']);
  await expect(cell(page, 'No sign, no greeting', 'status')).toBeFocused();
});

test('a click beside the cell that is written in takes the keyboard away from it', async ({ launch }) => {
  const { page } = await openRegister(launch);
  await cell(page, 'Fee shown only at the end', 'owner').click();
  await page.keyboard.type('Mei');
  await page.getByLabel(say('register.find'), { exact: true }).click();
  await page.keyboard.type('fee');
  await expect.poll(() => names(page)).toEqual(['Fee shown only at the end']);
  await expect(cell(page, 'Fee shown only at the end', 'owner')).toHaveText('Mei');
});

test('Delete reaches no row that is filtered out, and nothing from outside of the table', async ({ launch }) => {
  const { page } = await openRegister(launch);
  await cell(page, 'Fee shown only at the end', 'text').click();
  await page.keyboard.press('Control+a');
  await page.getByLabel(say('register.find'), { exact: true }).fill('fee');
  await expect(inspectorOf(page).getByLabel(say('inspector.status'))).toBeVisible();
  for (const elsewhere of [dot(page, 'Fee shown only at the end'), page.getByRole('button', { name: say('action.add-pain') })]) {
    await elsewhere.focus();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Backspace');
  }
  await expect(undoButton(page)).toBeDisabled();
  await cell(page, 'Fee shown only at the end', 'text').focus();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: say('register.filter.clear') }).click();
  await expect.poll(() => names(page)).toEqual(['No sign, no greeting', 'Eight days of silence', 'Box is already recycled']);
});

test('R10: a dot that is let go beyond its plot, or after its plot has gone, stays where it was', async ({ launch }) => {
  const { page } = await openRegister(launch);
  const fee = dot(page, 'Fee shown only at the end');
  const ground = await boxOf(page.locator('.plot-ground'));
  await take(page, fee, { x: ground.x + ground.width / 2, y: ground.y + ground.height + 40 });
  await page.mouse.up();
  await expect(fee).toHaveAccessibleName(/importance 6, performance 4/);
  await take(page, fee, await away(fee, { across: 3, up: 2 }));
  await expect(fee).toHaveAccessibleName(/importance 8, performance 7/);
  await page.keyboard.press('Control+Alt+1');
  await expect(grid(page)).toHaveCount(0);
  await page.mouse.up();
  await expect(undoButton(page)).toBeDisabled();
});

test('what has no numbers yet is not placed by a press that trembles', async ({ launch }) => {
  const { page } = await openRegister(launch);
  await cell(page, 'Fee shown only at the end', 'importance').click();
  await page.keyboard.press('Backspace');
  const chip = page.locator('.plot-waiting button');
  const { x, y } = await boxOf(chip);
  await take(page, { x: x + 10, y: y + 10 }, { x: x + 16, y: y + 12 });
  await page.mouse.up();
  await expect(chip).toBeVisible();
  expect(await pressAllTheWay(undoButton(page))).toBe(1);
});

test('a walk through the choices of a cell is one undo step', async ({ launch }) => {
  const { page } = await openRegister(launch);
  const status = cell(page, 'Fee shown only at the end', 'status');
  await status.click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(status).toHaveText(say('status.solved'));
  await expect(status).toBeFocused();
  expect(await pressAllTheWay(undoButton(page))).toBe(1);
});
