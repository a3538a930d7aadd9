// Tables of other programs on the map: what a paste will do is shown, and done or not done.

import type { Page } from '@playwright/test';
import { clipboardOf, dropFiles, putOnClipboard } from '../support/clipboard.ts';
import {
  boxOf,
  card,
  entitiesIn,
  fileIn,
  laneHead,
  newProject,
  seen,
  showWhole,
  stepHead,
  undoButton,
  untilSaved,
} from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { canBeReadOnly, launchReadOnly } from '../support/read-only.ts';
import { openSample } from '../support/sample.ts';
import { PNG } from '../support/small-project.ts';

const sheet = (page: Page) => page.locator('.paste-preview');
const notice = (page: Page) => page.locator('.notice').last();

const TABLE = `<table><tr><td>Asks<br>Pays</td><td>Leaves</td></tr><tr><td></td><td>&lt;b&gt;</td></tr></table>`;

async function paste(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+v');
}

test('R10: a table is shown as it would come out; Escape leaves everything as it was, Enter pastes it as one undo step', async ({
  launch,
}) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await showWhole(page);
  await putOnClipboard(page, { 'text/html': TABLE, 'text/plain': 'not this' });
  await card(page, 'Parcel').click();
  const before = await seen(page);

  await paste(page);
  await expect(sheet(page)).toContainText('2 × 2 cells: 4 cards.');
  await expect(card(page, 'Pays')).toBeVisible();
  await expect(page.locator('.gesture-layer .drop-cell')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expect(undoButton(page)).toBeDisabled();
  expect(await seen(page)).toEqual(before);

  await paste(page);
  await expect(sheet(page).getByRole('button', { name: 'Paste' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toHaveCount(0);
  for (const text of ['Asks', 'Pays', 'Leaves', '<b>']) await expect(card(page, text)).toHaveCount(1);
  await undoButton(page).click();
  await expect(card(page, 'Pays')).toHaveCount(0);
});

test('a table is pasted as a new map instead, by the keys', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await putOnClipboard(page, { 'text/plain': 'Step\tArrive\tWait\nCustomer actions\tRings\t"Waits\nLeaves"' });
  await laneHead(page, 'Touchpoints').click();
  await paste(page);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(sheet(page).getByRole('button', { name: 'As a new map…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toHaveCount(0);
  const importing = page.getByRole('dialog', { name: 'Import' });
  await expect(importing.getByRole('button', { name: 'Import', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(importing).toHaveCount(0);
  await expect(card(page, 'Rings')).toBeVisible();
  await expect(card(page, 'Parcel')).toHaveCount(0);
});

test('what stands there is kept or replaced, and lines are cards or one card, as one chooses', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await showWhole(page);
  await putOnClipboard(page, { 'text/html': TABLE });
  await card(page, 'Slot planner').click();
  await paste(page);
  await sheet(page).getByRole('radio', { name: 'Replace' }).click();
  await sheet(page).getByRole('radio', { name: 'One card' }).click();
  await expect(card(page, 'Slot planner')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await untilSaved(page);
  const texts = entitiesIn(fileIn(frontstage)).flatMap((entity) => (entity.kind === 'card' ? [entity.text] : []));
  expect(texts).toContain('Asks\nPays');
  expect(texts.filter((text) => text === 'Slot planner' || text === 'Label service')).toEqual([]);
});

test('at the head of a step the first row names steps; numbers become scores, and what is none is said', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await newProject(page, 'journey');
  await showWhole(page);
  const lanes = await page.locator('[data-role="lane"]').count();
  const rows = Array.from({ length: lanes }, () => '1,5\tlater');
  await putOnClipboard(page, { 'text/plain': ['Arrive\tWait', ...rows].join('\n') });
  await stepHead(page, 1).click();
  await paste(page);
  await expect(sheet(page)).toContainText('the first row is the titles of 2 steps');
  await expect(sheet(page)).toContainText(/“later” is no number from/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-role="step"]').first()).toHaveAttribute('aria-label', /Arrive/);
  await untilSaved(page);
  expect(entitiesIn(fileIn(frontstage)).filter(({ kind }) => kind === 'score').length).toBeGreaterThan(0);
});

test('a copied range is a table for a spreadsheet and text for a mail, and comes back as it was', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await showWhole(page);
  await card(page, 'Slot planner').click();
  await page.keyboard.press('ControlOrMeta+c');
  expect((await clipboardOf(page))['text/plain']).toBe('Slot planner');

  await card(page, 'Box').click();
  await card(page, 'Store signs').click({ modifiers: ['Shift'] });
  await page
    .locator('[data-role="score"]')
    .nth(3)
    .click({ modifiers: ['Shift'] });
  await page.keyboard.press('ControlOrMeta+c');
  const { 'text/html': html = '', 'text/plain': text = '' } = await clipboardOf(page);
  expect(text.split('\n').map((line) => line.split('\t'))).toEqual([
    ['Box', 'Store signs'],
    ['', ''],
    [expect.stringMatching(/^-?\d/), ''],
    [''],
  ]);
  await putOnClipboard(page, { 'text/html': html });
  await laneHead(page, 'Opportunities').click();
  await page.keyboard.press('Escape');
  await card(page, 'Parcel').click();
  await paste(page);
  await expect(sheet(page)).toContainText('2 × 3 cells: 2 cards, 1 score of Busy parent.');
});

test('R6: whatever lies on the clipboard ends in a sentence and an unchanged map', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await showWhole(page);
  await card(page, 'Slot planner').click();
  const before = await seen(page);
  const attacks = [
    [{ 'text/html': `<table>${'<tr><td rowspan=99999 colspan=9999>x'.repeat(900)}` }, /too large to paste/],
    [{ 'text/plain': '\t'.repeat(10 * 1024 * 1024) }, /too large to paste/],
    [{ 'text/plain': `${'line of a very long text\n'.repeat(420_000)}` }, /too large to paste|at most/],
    [{ 'text/plain': 'x'.repeat(10 * 1024 * 1024) }, /up to 10,?000 characters/],
    [{ 'text/plain': '\u0001\u0002\u0000PK\u0003\u0004\t\u0000' }, /no text, table or picture/],
    [{ 'text/html': '<table><tr><td>' }, /no text, table or picture/],
  ] as const;
  for (const [data, sentence] of attacks) {
    await putOnClipboard(page, data);
    await paste(page);
    await expect(notice(page)).toContainText(sentence);
    await expect(sheet(page)).toHaveCount(0);
    expect(await seen(page)).toEqual(before);
    await notice(page).getByRole('button', { name: 'Close' }).click();
  }
  for (const junk of ['{', 'null', '{"entities":7}', '{"whole":["a"],"entities":[{"kind":"card"}]}']) {
    await putOnClipboard(page, { 'application/x-frontstage': junk });
    await paste(page);
    await expect(notice(page)).toContainText(/no text, table or picture/);
    await notice(page).getByRole('button', { name: 'Close' }).click();
  }
  const lost = { kind: 'card', id: 'a', laneId: 'l', stepId: 's', lastStepId: 's', order: 'V', text: 'Lost', marks: [] };
  await putOnClipboard(page, { 'application/x-frontstage': JSON.stringify({ whole: ['l', 's'], entities: [lost] }) });
  await paste(page);
  await expect(notice(page)).toContainText(/no text, table or picture/);
  await expect(undoButton(page)).toBeDisabled();
  expect(await seen(page)).toEqual(before);
});

test('ten thousand cells come in one undo step', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await newProject(page, 'empty');
  const row = (down: number) => Array.from({ length: 100 }, (_, along) => `${down}·${along}`).join('\t');
  await putOnClipboard(page, { 'text/plain': Array.from({ length: 100 }, (_, down) => row(down)).join('\n') });
  await page.locator('[data-role="lane"]').first().click();
  await page.keyboard.press('ArrowRight');
  await paste(page);
  await expect(sheet(page)).toContainText(/100 × 100 cells: [\d,]+ cards/, { timeout: 30_000 });
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toHaveCount(0);
  await untilSaved(page);
  expect(entitiesIn(fileIn(frontstage)).filter(({ kind }) => kind === 'card').length).toBeGreaterThan(9000);
  await undoButton(page).click();
  await untilSaved(page);
  expect(entitiesIn(fileIn(frontstage)).filter(({ kind }) => kind === 'card')).toEqual([]);
});

test('of a file for reading, what is selected is copied, and nothing is cut, pasted or dropped', async ({ launch }) => {
  test.skip(!canBeReadOnly, 'storage runs inside Electron');
  const maker = await launch();
  await openSample(maker.page);
  await untilSaved(maker.page);
  await maker.quit();
  const { page } = await launchReadOnly(launch, maker.home, fileIn(maker));
  await page.locator('.inspector').waitFor();
  await showWhole(page);
  await card(page, 'Slot planner').click();
  const before = await seen(page);
  await page.keyboard.press('ControlOrMeta+c');
  expect((await clipboardOf(page))['text/plain']).toBe('Slot planner');
  await page.keyboard.press('ControlOrMeta+x');
  await paste(page);
  await expect(notice(page)).toContainText('open for looking only');
  await notice(page).getByRole('button', { name: 'Close' }).click();
  const at = await boxOf(card(page, 'Slot planner'));
  await dropFiles(page, { x: at.x + 20, y: at.y + 10 }, [{ name: 'a.png', type: 'image/png', start: PNG.toString('base64') }]);
  await expect(notice(page)).toContainText('open for looking only');
  expect(await seen(page)).toEqual(before);
});

test('R10: a block pasted where a card is about to be written goes onto the map', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await putOnClipboard(page, { 'text/plain': 'Asks\tPays\nLeaves\tReturns' });
  const { y } = await boxOf(laneHead(page, 'Front-stage people'));
  const column = await boxOf(stepHead(page, 1));
  await page.mouse.dblclick(column.x + column.width / 2, y + 20);
  await expect(page.locator('textarea.card-editor')).toBeFocused();
  await paste(page);
  await expect(sheet(page)).toContainText('2 × 2 cells: 4 cards.');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Returns')).toHaveCount(1);
  await expect(page.locator('textarea.card-editor')).toHaveCount(0);
});
