// The inspector: every field of what is selected, by mouse and by keyboard, and what people will remember of the map.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LIMITS } from '../../shared/model/limits.ts';
import { createSay } from '../../shared/text/text.ts';
import { fileIn, undoButton, untilSaved } from '../support/editor.ts';
import { expect, type Launch, test } from '../support/electron-app.ts';
import { canBeReadOnly, launchReadOnly } from '../support/read-only.ts';
import { inspectorOf, onMap, openSample } from '../support/sample.ts';
import { PNG } from '../support/small-project.ts';

const say = createSay('en');
const DESK = 'Scans the code, inspects, prints a receipt';
const PAIN = 'No sign, no greeting';

async function openEditor(launch: Launch) {
  const { page } = await launch();
  await openSample(page);
  return { page, inspector: inspectorOf(page), undo: page.getByRole('button', { name: say('action.undo'), exact: true }) };
}

/** As the native menu does, which takes no focus from the field. */
function undoByMenu(page: Page): Promise<void> {
  return page.evaluate(() => void window.dispatchEvent(new CustomEvent('menuAction', { detail: { type: 'menuAction', id: 'edit.undo' } })));
}

test('of the map, it says what will be remembered, why, and where to begin', async ({ launch }) => {
  const { page, inspector } = await openEditor(launch);
  const box = inspector.getByRole('region', { name: 'What they will remember' });
  await expect(box).toContainText('−0.2 mean of the peak, −3.6, and the end, +3.2');
  await expect(box).toContainText('Average of 8 scores −0.1');
  await expect(box).toContainText('Memory gap −0.1');
  await expect(box).toContainText('raised to 0.0, they remember +3.2');
  await box.getByText('How this is computed').click();
  await expect(box).toContainText('clear beginning and end');
  await expect(box).toContainText('Kahneman, Fredrickson, Schreiber and Redelmeier');

  await inspector.getByLabel('Scale of the scores').selectOption('1..5');
  await expect(box).toContainText('2.9 mean of the peak, 1.6, and the end, 4.3');

  await box.getByRole('button', { name: 'Go to “step 5, Find the returns desk”' }).click();
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Emotion · Busy parent');
  await expect(page.locator('.inspector')).toContainText('Step 5 · Find the returns desk');
});

test('R10: typing in a field commits as it pauses, and a sitting is one undo step', async ({ launch }) => {
  const { page, inspector, undo } = await openEditor(launch);
  await onMap(page, DESK).click();
  const owner = inspector.getByLabel('Owner');
  await owner.fill('Store');
  await expect(undo).toHaveAttribute('title', /change details/);
  await owner.press('End');
  await owner.pressSequentially(' crew');
  await owner.press('Escape');
  await expect(owner).not.toBeFocused();
  await expect(owner).toHaveValue('Store crew');
  await undo.click();
  await expect(owner).toHaveValue('Store team');
  await expect(undo).toBeDisabled();
});

test('R10: leaving a field commits at once, and the map shows it', async ({ launch }) => {
  const { page, inspector, undo } = await openEditor(launch);
  await onMap(page, DESK).click();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const text = inspector.getByLabel('Text');
  await text.fill('Scans and prints');
  await expect(undo).toBeDisabled();
  await text.press('Escape');
  await expect(undo).toBeEnabled();
  await expect(onMap(page, 'Scans and prints')).toBeVisible();
});

test('R10: while an input method composes nothing is committed and nothing is lost', async ({ launch }) => {
  const { page, inspector, undo } = await openEditor(launch);
  await onMap(page, DESK).click();
  const channel = inspector.getByLabel('Channel');
  await channel.fill('');
  await channel.press('Escape');
  await expect(undo).toHaveAttribute('title', /change details/);
  await undo.click();
  await expect(undo).toBeDisabled();

  await page.clock.install();
  await channel.focus();
  await channel.selectText();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'gui', selectionStart: 3, selectionEnd: 3 });
  await page.clock.runFor(2000);
  await expect(channel).toHaveValue('gui');
  await expect(undo).toBeDisabled();
  await keyboard.send('Input.insertText', { text: '柜台' });
  await page.clock.runFor(600);
  await expect(channel).toHaveValue('柜台');
  await expect(undo).toBeEnabled();
});

test('Ctrl+Z within a field takes back a run of typing, also across pauses', async ({ launch }) => {
  const { page, inspector, undo } = await openEditor(launch);
  await onMap(page, DESK).click();
  for (const field of [inspector.getByLabel('Text'), inspector.getByLabel('Owner')]) {
    const before = await field.inputValue();
    await field.press('End');
    await field.pressSequentially(' and');
    await expect(undo).toBeEnabled();
    await field.pressSequentially(' more');
    await field.press('Control+z');
    await expect(field).toHaveValue(before);
    await expect(undo).toBeDisabled();
    await field.press('Control+Shift+z');
    await expect(field).toHaveValue(`${before} and more`);
    await field.press('Control+z');
    await expect(undo).toBeDisabled();
  }
});

test('an undo while a field is open shows in the field', async ({ launch }) => {
  const { page, inspector, undo } = await openEditor(launch);
  await onMap(page, DESK).click();
  const text = inspector.getByLabel('Text');
  await text.fill('Scans');
  await expect(undo).toBeEnabled();
  await undoByMenu(page);
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(DESK);
});

test('a text above the limit is refused with a sentence, and stays in the field to be shortened', async ({ launch }) => {
  const { page, inspector, undo } = await openEditor(launch);
  await onMap(page, DESK).click();
  const text = inspector.getByLabel('Text');
  await text.fill('x'.repeat(LIMITS.textLength + 1));
  await text.blur();
  await expect(page.getByRole('status').filter({ hasText: 'up to 10000 characters' })).toBeVisible();
  await expect(text).toHaveAttribute('aria-invalid', 'true');
  await expect(text).toHaveValue(/^x{10001}$/);
  await expect(undo).toBeDisabled();
});

test('a pain point: rated by keys, prioritised by a formula, tied and untied', async ({ launch }) => {
  const { page, inspector } = await openEditor(launch);
  await onMap(page, PAIN).click();
  await expect(inspector).toContainText('Priority 20 severity 5 × frequency 4, at most 25');
  await inspector.getByRole('radiogroup', { name: 'Severity' }).getByRole('radio', { name: '5' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(inspector).toContainText('Priority 12 severity 3 × frequency 4');
  await inspector.getByLabel('Importance (1–10)').fill('10');
  await inspector.getByLabel('Importance (1–10)').press('Escape');
  await expect(inspector.getByLabel('Importance (1–10)')).toHaveValue('10');
  await inspector.getByLabel('Status').selectOption('solved');

  await inspector.getByRole('button', { name: 'Untie “Walks past two unmarked counters”' }).click();
  await inspector.getByLabel('Tie to a card of its step…').selectOption({ label: 'Store signs' });
  await expect(inspector.getByRole('button', { name: 'Go to “Store signs”' })).toBeVisible();
  await inspector.getByRole('button', { name: 'Go to “Host at the entrance”' }).click();
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Opportunities');
  await inspector.getByLabel('Choose a pain point…').selectOption({ label: 'Eight days of silence' });
  await expect(inspector.getByRole('button', { name: 'Go to “Eight days of silence”' })).toBeVisible();
});

test('a pain is flagged on a card and written at once', async ({ launch }) => {
  const { page, inspector } = await openEditor(launch);
  await onMap(page, DESK).click();
  await inspector.getByRole('button', { name: 'Flag a pain here' }).click();
  await page.keyboard.type('The printer jams');
  await page.keyboard.press('Escape');
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Pain points');
  await expect(inspector.getByRole('button', { name: `Go to “${DESK}”` })).toBeVisible();
  await onMap(page, DESK).click();
  await expect(inspector.getByRole('button', { name: 'Go to “The printer jams”' })).toBeVisible();
});

test('a target and what was measured against it, round by round', async ({ launch }) => {
  const { page, inspector } = await openEditor(launch);
  await onMap(page, DESK).click();
  await expect(inspector).toContainText('Target missed by 4 min in the last round.');
  await inspector.getByRole('button', { name: 'Add a round' }).click();
  await expect(inspector.getByLabel('Value of round 2')).toBeFocused();
  await page.keyboard.type('2,5');
  await inspector.getByLabel('Date of round 2').fill('2026-11-30');
  await expect(inspector).toContainText('Target met in the last round.');
  await expect(inspector.getByLabel('Value of round 2')).toHaveValue('2.5');
  await inspector.getByRole('button', { name: 'Delete round 2' }).click();
  await expect(inspector).toContainText('Target missed by 4 min in the last round.');
  // A wait is better when it is shorter; what is free says so itself.
  await expect(inspector.getByLabel('Better')).toHaveCount(0);
  await inspector.getByLabel('Kind', { exact: true }).selectOption('free');
  await inspector.getByLabel('Better').selectOption('higher');
  await expect(inspector).toContainText('Target met in the last round.');
  await inspector.getByRole('button', { name: 'Delete the measure “Time at the desk”' }).click();
  await inspector.getByRole('button', { name: 'Add a measure' }).click();
  await expect(inspector.getByLabel('What is measured')).toBeFocused();
  await page.keyboard.type('Receipts printed');
  await expect(inspector.getByRole('group', { name: 'Receipts printed' })).toBeVisible();
});

test('a score by number and by arrow keys; the peak and the end by hand', async ({ launch }) => {
  const { page, inspector } = await openEditor(launch);
  await onMap(page, 'Busy parent Peak −3.6').click();
  const value = inspector.getByRole('spinbutton', { name: 'Score, −5 to +5' });
  await expect(value).toHaveValue('−3.6');
  await value.press('ArrowUp');
  await value.press('Shift+ArrowUp');
  await expect(value).toHaveValue('−2.5');
  await expect(inspector).toContainText('and the end, +3.2');
  await value.fill('-5');
  await value.press('Escape');
  await expect(value).toHaveValue('−5');
  await expect(inspector).toContainText('mean of the peak, −5.0');
  await inspector.getByLabel('This is the end').check();
  await expect(inspector).toContainText('The end was set by hand.');
  await expect(inspector).toContainText('−5.0 mean of the peak, −5.0, and the end, −5.0');
});

test('a number that is none is refused with a sentence, and yields when the field is left; one with a comma is shown as it is kept', async ({
  launch,
}) => {
  const { page, inspector, undo } = await openEditor(launch);
  await onMap(page, 'Busy parent Peak −3.6').click();
  const value = inspector.getByRole('spinbutton', { name: 'Score, −5 to +5' });
  for (const text of ['9', 'abc', '']) {
    await value.fill(text);
    await expect(value).toHaveAccessibleDescription('A number from −5 to +5');
    await expect(inspector.getByText('A number from −5 to +5')).toBeVisible();
    await value.press('Enter');
    await expect(value).toHaveValue(text);
    await value.press('Tab');
    await expect(value).toHaveValue('−3.6');
    await expect(value).not.toHaveAttribute('aria-invalid');
    await expect(inspector.getByText('A number from −5 to +5')).toHaveCount(0);
  }
  await expect(undo).toBeDisabled();
  await value.fill('1,5');
  await expect(undo).toBeEnabled();
  await expect(value).toHaveValue('1,5');
  await value.press('Tab');
  await expect(value).toHaveValue('1.5');
  await value.fill('2,5');
  await value.press('Enter');
  await expect(value).toHaveValue('2.5');
});

test('lanes keep to the kinds of their zone, and a refusal says why', async ({ launch }) => {
  const { page, inspector } = await openEditor(launch);
  await onMap(page, 'Emotion').click();
  await expect(inspector.getByLabel('Title')).toHaveAttribute('placeholder', 'Emotion');
  await expect(inspector.getByLabel('Kind').locator('option', { hasText: 'Support processes' })).toHaveCount(0);
  await inspector.getByLabel('Kind').selectOption('text');
  await expect(page.getByText('This lane holds scores.')).toBeVisible();
  await expect(inspector.getByLabel('Kind')).toHaveValue('emotion');
  await inspector.getByLabel('Zone').selectOption('back-stage');
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Staff emotion');
});

test('a connector: what it means, which cards it joins, and turned round', async ({ launch }) => {
  const { page, inspector } = await openEditor(launch);
  await page.locator('[data-role="connector"]').nth(3).click();
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Connector');
  const ends = inspector.getByRole('button', { name: /^Go to “/ });
  const before = await ends.allTextContents();
  await inspector.getByLabel('Kind').selectOption('needs');
  await inspector.getByRole('button', { name: 'Reverse' }).click();
  await expect(ends.nth(0)).toHaveText(before[1] ?? '');
  await expect(ends.nth(1)).toHaveText(before[0] ?? '');
  await ends.nth(0).click();
  await expect(inspector.getByLabel('Text')).toHaveValue(before[1] ?? '');
});

test('at zero, what they will remember has one decimal too', async ({ launch }) => {
  const { page, inspector } = await openEditor(launch);
  await onMap(page, 'Busy parent Peak −3.6').click();
  await inspector.getByRole('spinbutton', { name: 'Score, −5 to +5' }).fill('-3.2');
  await expect(inspector.getByRole('region', { name: 'What they will remember' })).toContainText(
    '0.0 mean of the peak, −3.2, and the end, +3.2',
  );
});

test('personas are added, named, chosen for scoring and deleted', async ({ launch }) => {
  const { page, inspector } = await openEditor(launch);
  await inspector.getByRole('button', { name: 'Add a persona' }).click();
  await expect(inspector.getByRole('radio', { name: 'Score for Persona 2' })).toBeChecked();
  await expect(inspector.getByLabel('Name').nth(1)).toBeFocused();
  await page.keyboard.type('Student of law');
  await page.keyboard.press('Enter');
  await expect(inspector.getByRole('radio', { name: 'Score for Student of law' })).toBeChecked();
  await inspector.getByRole('radio', { name: 'Score for Nobody in particular' }).check();
  await inspector.getByRole('button', { name: 'Delete Busy parent and their scores' }).click();
  await expect(inspector).toContainText('Nothing is scored yet.');
  await undoButton(page).click();
  await expect(inspector).toContainText('mean of the peak, −3.6');
});

test('a card shows a picture; what is no picture is refused', async ({ launch }) => {
  const { page, inspector } = await openEditor(launch);
  await onMap(page, DESK).click();
  await inspector.getByText('Tags, evidence, picture').click();
  const file = inspector.getByLabel('Choose a picture');
  await file.setInputFiles({ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('no picture at all') });
  await expect(page.getByRole('alert')).toContainText('not an image that Frontstage can show');
  await file.setInputFiles({ name: 'desk.png', mimeType: 'image/png', buffer: PNG });
  await expect(inspector.getByRole('img', { name: 'desk.png' })).toBeVisible();
  await inspector.getByRole('button', { name: 'Remove' }).click();
  await expect(inspector.getByRole('img', { name: 'desk.png' })).toHaveCount(0);
});

test('several things are counted, changed together and deleted together', async ({ launch }) => {
  const { page, inspector } = await openEditor(launch);
  await onMap(page, DESK).click();
  await onMap(page, PAIN).click({ modifiers: ['Shift'] });
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('2 selected');
  await inspector.getByLabel('Owner').fill('Everybody');
  await inspector.getByLabel('Owner').press('Enter');
  const fail = inspector.getByRole('button', { name: 'Fail point' });
  await expect(fail).toHaveAttribute('aria-pressed', 'mixed');
  await fail.click();
  await expect(fail).toHaveAttribute('aria-pressed', 'true');
  await inspector.getByRole('button', { name: 'Delete all 2' }).click();
  await expect(onMap(page, PAIN)).toHaveCount(0);
  await page.getByRole('button', { name: say('action.undo'), exact: true }).click();
  await onMap(page, PAIN).click();
  await expect(inspector.getByLabel('Owner')).toHaveValue('Everybody');
});

test('every panel passes axe', async ({ launch }) => {
  const { page, inspector } = await openEditor(launch);
  const check = async (name: string) => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.inspector').analyze();
    expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  };
  await check('map');
  for (const name of [DESK, PAIN, 'Host at the entrance', 'Find the returns desk', 'Hand over', 'Emotion', 'Busy parent Peak −3.6']) {
    await onMap(page, name).click();
    await expect(inspector.getByRole('heading', { level: 2 })).not.toHaveText('As-is blueprint');
    await check(name);
  }
});

test('of a file for reading, the panels show what is there and offer nothing to change', async ({ launch }) => {
  test.skip(!canBeReadOnly, 'storage runs inside Electron');
  const maker = await launch();
  await openSample(maker.page);
  await untilSaved(maker.page);
  await maker.quit();
  const { page } = await launchReadOnly(launch, maker.home, fileIn(maker));
  const inspector = inspectorOf(page);
  await expect(inspector.getByLabel('Name')).toHaveValue('Busy parent');
  await expectNothingToChange(page);
  await expect(inspector).not.toContainText('Scores that you set');
  for (const name of [PAIN, 'Host at the entrance', 'Find the returns desk', 'Emotion', 'Busy parent Peak −3.6', DESK]) {
    await onMap(page, name).click();
    await expect(inspector.getByRole('heading', { level: 2 })).not.toHaveText('As-is blueprint');
    await expectNothingToChange(page);
  }
  await expect(inspector.getByRole('button', { name: 'Fail point' })).toBeVisible();
  await expect(inspector.getByRole('button', { name: 'Wait point' })).toHaveCount(0);
  await expect(inspector.getByLabel('Text')).toHaveValue(DESK);
});

/** What can be pressed leads elsewhere, opens what is there, copies it or tries it out; what can be focused can only be read. */
async function expectNothingToChange(page: Page): Promise<void> {
  const changing = page
    .locator('.inspector')
    .locator('button:enabled:not(.go-to, [data-changes-nothing]), select:enabled, input:enabled:not([readonly]), textarea:not([readonly])');
  await expect(changing).toHaveCount(0);
}

test('the menu of a card is whole in a small window, wherever it opens, and arrow keys in it scroll nothing', async ({ launch }) => {
  const { app, page } = await launch();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720));
  await openSample(page);
  await expect.poll(() => page.evaluate(() => window.innerHeight)).toBe(720);
  const menu = page.getByRole('menu');
  const entries = menu.getByRole('menuitem');
  for (const height of [150, 360, 560]) {
    const { x, y } = await cardAt(page, height);
    await page.mouse.click(x, y, { button: 'right' });
    await expect(entries.last()).toBeVisible();
    for (const entry of await entries.all()) await expect(entry).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('End');
    await expect(entries.last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(entries.first()).toBeFocused();
    const scrolled = await page.evaluate(() => ['html', 'body', '#root'].map((each) => document.querySelector(each)?.scrollTop));
    expect(scrolled).toEqual([0, 0, 0]);
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
  }
});

/** A point on the card that stands nearest to that height of the window. */
async function cardAt(page: Page, height: number): Promise<{ readonly x: number; readonly y: number }> {
  const boxes = await page.locator('[data-role="card"]').evaluateAll((cards) =>
    cards.map((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  const [nearest] = boxes.filter(({ x }) => x > 300 && x < 900).toSorted((a, b) => Math.abs(a.y - height) - Math.abs(b.y - height));
  if (!nearest) throw new Error('no card is in sight');
  return nearest;
}
