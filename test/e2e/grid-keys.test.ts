// The grid by keyboard: walking, writing on, ranges, moving, connecting, scoring. No pointer is moved in this file.

import type { Page } from '@playwright/test';
import { createSay } from '../../shared/text/text.ts';
import { card, editorOf, entitiesIn, fileIn, laneHead, newProject, stepHead, undoButton, untilSaved } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { outlineOf } from '../support/outline.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');
const cellField = (page: Page) => page.locator('[data-cell]');
const scoreField = (page: Page) => page.locator('.score-field');

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The steps that the whole map has, also those out of sight. */
async function counts(page: Page): Promise<string> {
  return (await page.locator('.status-counts').textContent()) ?? '';
}

test('R10: a row of eight cells is typed as eight texts and seven Tabs; each card is one undo step', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await newProject(page, 'empty');
  await expect(cellField(page)).toBeFocused();
  const texts = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await untilSaved(page);
  await expect
    .poll(() => outlineOf(entitiesIn(fileIn(frontstage))).lanes)
    .toEqual([['customer customer-actions', ...texts.map((text, index) => `${text} @${index + 1}–${index + 1}`)]]);
  await page.keyboard.press('Escape');
  await expect(card(page, 'Eight')).toBeFocused();
  for (let left = texts.length - 1; left > 0; left -= 1) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => counts(page)).toBe(`${left} step${left > 1 ? 's' : ''} · 1 lane · ${left} card${left > 1 ? 's' : ''}`);
  }
  await page.keyboard.press('Control+z');
  await expect.poll(() => counts(page)).toBe('1 step · 1 lane · 0 cards');
  await expect(cellField(page)).toBeFocused();
});

test('Enter makes the next card below in the cell; an empty one never was; Ctrl+Enter goes on in the next lane', async ({ launch }) => {
  const { page } = await launch();
  await newProject(page, 'journey');
  await page.keyboard.type('Hears of it');
  await press(page, 'Enter');
  await page.keyboard.type('Asks a friend');
  await press(page, 'Tab');
  await page.keyboard.type('Compares');
  await press(page, 'Control+Enter');
  await page.keyboard.type('Web');
  await press(page, 'Enter', 'Enter');
  await expect(editorOf(page)).toHaveCount(0);
  await expect(cellField(page)).toHaveAttribute('aria-label', /^Touchpoints, step 1: 1 card$/);
  await expect.poll(() => counts(page)).toBe('7 steps · 7 lanes · 4 cards');
  await press(page, 'ArrowUp');
  await expect(card(page, 'Asks a friend')).toBeFocused();
  await press(page, 'ArrowUp');
  await expect(card(page, 'Hears of it')).toBeFocused();
});

test('a step or a lane beyond the edge is there once something is written in it, and leaves nothing behind otherwise', async ({
  launch,
}) => {
  const { page } = await launch();
  await newProject(page, 'empty');
  await press(page, 'ArrowRight');
  await expect(cellField(page)).toHaveAttribute('aria-label', /step 2/);
  await expect(page.locator('.status-hint')).toHaveText(say('hint.ghost'));
  await expect(stepHead(page, 2)).toBeVisible();
  await press(page, 'ArrowLeft');
  await expect(page.locator('[data-role="step"]')).toHaveCount(1);
  await press(page, 'ArrowDown');
  await expect(laneHead(page, 'Notes')).toBeVisible();
  await page.keyboard.type('A note');
  await press(page, 'Escape', 'ArrowUp', 'ArrowUp', 'ArrowRight');
  await expect(stepHead(page, 2)).toBeFocused();
  await page.keyboard.type('Second');
  await press(page, 'Escape');
  await expect(stepHead(page, 2)).toHaveAttribute('aria-label', 'Second');
  await expect.poll(() => counts(page)).toBe('2 steps · 2 lanes · 1 card');
  await press(page, 'Control+z', 'Control+z');
  await expect.poll(() => counts(page)).toBe('1 step · 1 lane · 0 cards');
  await expect(undoButton(page)).toBeDisabled();
});

test('a stage begins at the step where the keyboard is; one that begins there without a title is given it', async ({ launch }) => {
  const { page } = await launch();
  const stages = page.locator('[data-role="stage"]');
  const begin = async (title: string) => {
    await press(page, 'Control+Shift+g');
    await expect(editorOf(page)).toHaveValue('');
    await page.keyboard.type(title);
    await press(page, 'Enter');
  };
  await newProject(page, 'empty');
  for (const text of ['One', 'Two', 'Three']) {
    if (text !== 'One') await press(page, 'Tab');
    await page.keyboard.type(text);
  }
  await press(page, 'Escape', 'ArrowLeft');
  await expect(card(page, 'Two')).toBeFocused();
  await begin('After');
  await expect(stages).toHaveText(['After']);
  await press(page, 'ArrowDown', 'ArrowLeft', 'ArrowDown');
  await expect(card(page, 'One')).toBeFocused();
  await begin('Before');
  await expect(stages).toHaveText(['Before', 'After']);
  await expect.poll(() => counts(page)).toBe('3 steps · 1 lane · 3 cards');
});

test('a step goes before or after the one where the keyboard is, in an empty cell too, and after the stage whose head has it', async ({
  launch,
}) => {
  const { page } = await launch();
  const titles = () => page.locator('[data-role="step"]').evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-label')));
  const write = async (title: string) => {
    await expect(editorOf(page)).toHaveValue('');
    await page.keyboard.type(title);
    await press(page, 'Enter');
    await expect(editorOf(page)).toHaveCount(0);
  };
  await newProject(page, 'empty');
  await press(page, 'ArrowUp', 'F2');
  await page.keyboard.type('One');
  await press(page, 'Tab');
  await page.keyboard.type('Two');
  await press(page, 'Tab');
  await page.keyboard.type('Three');
  await press(page, 'Enter', 'ArrowLeft', 'ArrowDown');
  await expect(cellField(page)).toHaveAttribute('aria-label', /step 2/);
  await press(page, 'Control+Shift+T');
  await write('After two');
  await expect.poll(titles).toEqual(['One', 'Two', 'After two', 'Three']);
  await press(page, 'ArrowDown');
  await expect(cellField(page)).toHaveAttribute('aria-label', /step 3/);
  await page.evaluate(() => void window.dispatchEvent(new CustomEvent('menuAction', { detail: { id: 'insert.step-before' } })));
  await write('Before that');
  await expect.poll(titles).toEqual(['One', 'Two', 'Before that', 'After two', 'Three']);
  // A stage of the first two.
  await press(page, 'Control+Shift+G');
  await write('Second');
  await press(page, 'ArrowDown', 'ArrowLeft', 'Control+Shift+G');
  await write('First');
  await expect(page.locator('[data-role="stage"]', { hasText: 'First' })).toBeFocused();
  await press(page, 'Control+Shift+T');
  await write('End of the first');
  await expect.poll(titles).toEqual(['One', 'Two', 'End of the first', 'Before that', 'After two', 'Three']);
});

test('arrows walk cells and cards, Ctrl jumps to the edge of content, Home and End to the edge of the map', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await expect(card(page, 'Tries the jacket on at home')).toBeFocused();
  await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect(card(page, 'Box')).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(card(page, 'Label')).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(cellField(page)).toHaveAttribute('aria-label', /^Needs, step 4/);
  await press(page, 'Control+ArrowLeft');
  await expect(card(page, 'One clear next step')).toBeFocused();
  await press(page, 'Control+ArrowLeft');
  await expect(card(page, 'Feel it was not my fault')).toBeFocused();
  await press(page, 'End');
  await expect(card(page, 'Closure')).toBeFocused();
  await press(page, 'Control+Home', 'ArrowUp');
  await expect(stepHead(page, 1)).toBeFocused();
  await press(page, 'ArrowUp');
  await expect(page.locator('[data-role="stage"][aria-label="Decide"]')).toBeFocused();
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowLeft');
  await expect(laneHead(page, 'Customer actions')).toBeFocused();
});

test('R10: Shift+arrows select a range of cells, Delete clears it in one undo step, and the keyboard stays where it was', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown');
  await expect(page.locator('.cell-range')).toBeVisible();
  await expect(page.locator('.inspector')).toContainText(say('inspector.many', { count: 4 }));
  await press(page, 'Delete');
  await expect.poll(() => counts(page)).toContain('42 cards');
  await expect(cellField(page)).toBeFocused();
  await press(page, 'Control+z');
  await expect.poll(() => counts(page)).toContain('46 cards');
});

test('R10: Alt+arrows move cards, steps and lanes, across a line too; Alt+Shift stretches; each is one undo step', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  const outline = async () => {
    await untilSaved(page);
    return outlineOf(entitiesIn(fileIn(frontstage)));
  };
  const before = await outline();
  await press(page, 'Alt+ArrowRight');
  await expect(card(page, 'Tries the jacket on at home')).toBeFocused();
  await press(page, 'Alt+Shift+ArrowRight');
  await expect.poll(async () => (await outline()).lanes[0]).toContain('Tries the jacket on at home @2–3');
  await press(page, 'Control+z', 'Control+z');
  await expect.poll(outline).toEqual(before);

  await press(page, 'Control+Home', 'ArrowUp', 'Alt+ArrowRight');
  await expect.poll(async () => (await outline()).stages[0]).toBe('Decide: Look up the return policy, Notice the fit is wrong');
  await press(page, 'Control+z');

  await press(page, 'Control+Home', 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(laneHead(page, 'Front-stage people')).toBeFocused();
  await press(page, 'Alt+ArrowDown');
  await expect.poll(async () => (await outline()).lanes.map(([lane]) => lane)).toContain('back-stage people');
  await press(page, 'Control+z');
  await expect.poll(outline).toEqual(before);
});

test('R10: C connects by arrows and Enter, C again changes the kind, Escape goes back without a trace', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await press(page, 'c', 'ArrowRight', 'Escape');
  await expect(card(page, 'Tries the jacket on at home')).toBeFocused();
  await expect(undoButton(page)).toBeDisabled();
  await press(page, 'c', 'Enter');
  await expect(page.getByRole('status').filter({ hasText: say('refusal.self-connection') })).toBeVisible();
  await press(page, 'c', 'ArrowRight', 'Enter');
  await expect(card(page, 'Searches “return” on the web site')).toBeFocused();
  await untilSaved(page);
  const kinds = entitiesIn(fileIn(frontstage)).flatMap((each) => (each.kind === 'connector' ? [each.connectorKind] : []));
  expect(kinds.filter((kind) => kind === 'two-way').length).toBe(4);
});

test('a score is typed as a number and Tab goes on; Enter takes the point, which arrow keys raise and lower', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await newProject(page, 'journey');
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(cellField(page)).toHaveAttribute('aria-label', /^Emotion, step 1: no score/);
  await page.keyboard.type('1.5');
  await press(page, 'Tab');
  await page.keyboard.type('-2');
  await press(page, 'Tab');
  await page.keyboard.type('7');
  await press(page, 'Enter');
  await expect(page.getByRole('status').filter({ hasText: 'from −2 to +2' })).toBeVisible();
  await expect(scoreField(page)).toHaveAttribute('aria-invalid', 'true');
  await press(page, 'Backspace', '0', 'Enter');
  await expect(scoreField(page)).toHaveCount(0);
  await press(page, 'Enter', 'ArrowUp', 'ArrowUp', 'Enter');
  await expect(cellField(page)).toHaveAttribute('aria-label', /^Emotion, step 3: score \+0\.2/);
  await press(page, 'ArrowDown');
  await expect(cellField(page)).toHaveAttribute('aria-label', /^Pain points, step 3/);
  await untilSaved(page);
  expect(outlineOf(entitiesIn(fileIn(frontstage))).scores).toEqual(['675 @1', '-900 @2', '90 @3']);
});

test('Alt and a digit rate a pain point, with Shift how often it happens', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await press(page, 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(card(page, 'Fee shown only at the end')).toBeFocused();
  await press(page, 'Alt+5', 'Alt+Shift+4');
  await expect(page.locator('.inspector')).toContainText(say('inspector.priority', { priority: 20 }));
});

test('when nothing is being written, Tab leaves the grid by one press and comes back to where it was', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await press(page, 'ArrowRight', 'Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.canvas') === null)).toBe(true);
  await press(page, 'Shift+Tab');
  await expect(card(page, 'Searches “return” on the web site')).toBeFocused();
});
