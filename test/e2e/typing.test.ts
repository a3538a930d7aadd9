// Typing into a card: what commits and when, what an input method may rely on, and what happens to a text that does not fit.

import { LIMITS } from '../../shared/model/limits.ts';
import { createSay } from '../../shared/text/text.ts';
import { card, editorOf, entitiesIn, fileIn, newProject, pressAllTheWay, stepHead, undoButton, untilSaved } from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');
const DESK = 'Scans the code, inspects, prints a receipt';

/** The sample with one of its cards open for typing, all of its text selected. */
async function openCard(launch: Launch) {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  const id = await card(page, DESK).getAttribute('data-item');
  await card(page, DESK).dblclick();
  const field = editorOf(page);
  await expect(field).toBeFocused();
  const element = await field.elementHandle();
  return {
    ...frontstage,
    field,
    /** The field is the very element that was opened. */
    isSame: () => field.evaluate((now, then) => now === then, element),
    onDisk: () => textOnDisk(frontstage, id),
  };
}

function textOnDisk(frontstage: Frontstage, id: string | null): string | undefined {
  const found = entitiesIn(fileIn(frontstage)).find((each) => each.id === id);
  return found?.kind === 'card' ? found.text : undefined;
}

test('R10: every pause commits without leaving the field; a sitting is one undo step; Escape keeps the text', async ({ launch }) => {
  const { page, field, isSame, onDisk } = await openCard(launch);
  await page.keyboard.type('Scans');
  await expect.poll(onDisk).toBe('Scans');
  await page.keyboard.type(' and prints');
  await expect.poll(onDisk).toBe('Scans and prints');
  await expect(field).toBeFocused();
  expect(await isSame()).toBe(true);

  await page.keyboard.type(' it');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(card(page, 'Scans and prints it')).toBeFocused();
  await expect.poll(onDisk).toBe('Scans and prints it');
  expect(await pressAllTheWay(undoButton(page))).toBe(1);
  await expect.poll(onDisk).toBe(DESK);
});

test('R10: a new card that was left empty never was', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  const before = entitiesIn(fileIn(frontstage));
  await page.keyboard.press('Control+Enter');
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editorOf(page)).toHaveCount(0);
  await expect(undoButton(page)).toBeDisabled();
  expect(entitiesIn(fileIn(frontstage))).toEqual(before);
});

test('R10: a new card whose text was kept at a pause and is cleared again never was, on the map, beyond its edge and in the table', async ({
  launch,
}) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await newProject(page, 'empty');
  await untilSaved(page);
  const before = entitiesIn(fileIn(frontstage));
  const clear = async (...leave: readonly string[]) => {
    await page.keyboard.type('Typed');
    await expect(undoButton(page)).toBeEnabled();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    for (const key of leave) await page.keyboard.press(key);
    await expect(undoButton(page)).toBeDisabled();
    await untilSaved(page);
    expect(entitiesIn(fileIn(frontstage))).toEqual(before);
  };
  const isLeft = async () => {
    await expect(editorOf(page)).toHaveCount(0);
    await expect(page.locator('[data-cell]')).toBeFocused();
  };
  await clear('Escape');
  await isLeft();
  await clear('Enter');
  await isLeft();
  // It goes at the next pause, and the field stays.
  await clear();
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.type('Stays');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Stays')).toBeFocused();
  expect(await pressAllTheWay(undoButton(page))).toBe(1);

  await page.locator('[data-cell]').press('ArrowRight');
  await clear('Escape');
  await isLeft();
  await page.locator('[data-cell]').press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await expect(stepHead(page, 2)).toBeFocused();
  await clear('Escape');
  await expect(stepHead(page, 1)).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: say('table.table'), exact: true }).click();
  await expect(page.locator('.table [data-cell]')).toBeFocused();
  await clear('Escape');
  await isLeft();
});

test('R10: an input method composes undisturbed by pauses and by what is drawn anew, and its text is committed once', async ({
  launch,
}) => {
  const { page, field, isSame, onDisk } = await openCard(launch);
  await page.clock.install();
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['g', 'gu', 'gui', 'gui t', 'gui tai']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.clock.runFor(700);
  }
  await page.evaluate(() => void window.dispatchEvent(new CustomEvent('menuAction', { detail: { id: 'view.zoom-in' } })));
  await page.clock.runFor(700);
  await expect(field).toHaveValue('gui tai');
  await expect(undoButton(page)).toBeDisabled();
  expect(onDisk()).toBe(DESK);

  await keyboard.send('Input.insertText', { text: '柜台' });
  await expect(field).toHaveValue('柜台');
  await page.clock.runFor(700);
  await expect(undoButton(page)).toBeEnabled();
  await expect(field).toBeFocused();
  expect(await isSame()).toBe(true);
  await expect.poll(onDisk).toBe('柜台');
  await page.keyboard.press('Escape');
  expect(await pressAllTheWay(undoButton(page))).toBe(1);
});

test('a pasted text above the limit gets a sentence and stays in the field until it fits', async ({ launch }) => {
  const { app, page, field, onDisk } = await openCard(launch);
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), 'x'.repeat(LIMITS.textLength + 1));
  await page.keyboard.press('Control+v');
  const { textLength, titleLength } = LIMITS;
  await expect(page.getByRole('status').filter({ hasText: say('refusal.invalid-value', { textLength, titleLength }) })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/^x{10001}$/);
  expect(onDisk()).toBe(DESK);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect.poll(onDisk).toBe('x'.repeat(LIMITS.textLength));
});

test('a text that does not fit is not lost in a card that is new, nor when another card is opened', async ({ launch }) => {
  const { app, page, field } = await openCard(launch);
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), 'x'.repeat(LIMITS.textLength + 1));
  await page.keyboard.press('Control+v');
  await card(page, 'No sign, no greeting').dblclick();
  await expect(field).toHaveValue(/^x{10001}$/);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);

  await page.keyboard.press('Control+Enter');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Control+v');
  await card(page, 'No sign, no greeting').dblclick();
  await expect(field).toHaveValue(/^x{10001}$/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('short');
  await page.keyboard.press('Escape');
  await expect(card(page, 'short')).toBeVisible();
});

test('R8: what is being typed while the window closes is found at the next start', async ({ launch }) => {
  const { page, home, folder, quit } = await openCard(launch);
  await page.keyboard.type('Typed and closed at once');
  await quit();
  const later = await launch({ home });
  expect(later.folder).toBe(folder);
  const texts = entitiesIn(fileIn(later)).flatMap((each) => (each.kind === 'card' ? [each.text] : []));
  expect(texts).toContain('Typed and closed at once');
});
