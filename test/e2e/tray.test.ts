// Silent brainstorming: ideas are collected into the tray of a workshop, covered, and then sorted onto the map, by mouse and by keyboard.

import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Entity, Kind } from '../../shared/model/entities.ts';
import { createSay } from '../../shared/text/text.ts';
import { boxOf, card, cell, drag, entitiesIn, fileIn, openProject, type Point, take, untilSaved } from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { canBeReadOnly, launchReadOnly } from '../support/read-only.ts';
import { openSample } from '../support/sample.ts';
import { beginShow } from '../support/show.ts';

const say = createSay('en');
const SIGNS = 'Signs at the counter';
const QUEUE = 'A number says how long the queue takes';
const PAINS = 'Pain points';
const FIRST = 'Tries the jacket on at home';

const tray = (page: Page) => page.locator('.tray');
const field = (page: Page) => tray(page).getByLabel(say('tray.idea'), { exact: true });
const faces = (page: Page) => tray(page).locator('.tray-face');
const face = (page: Page, text: string) => faces(page).filter({ hasText: text });
const band = (page: Page) => page.locator('.tray-band');
const silent = (page: Page) => tray(page).getByRole('button', { name: new RegExp(`${say('tray.show')}|${say('tray.cover')}`) });
const sorted = (page: Page, count: number) => tray(page).getByText(say('tray.sorted', { count }));
const handOver = (page: Page, label: 'tray.put-back' | 'tray.take-back') =>
  page.locator('.notice').getByRole('button', { name: say(label) });

async function openTray(page: Page, present = (shown: Page) => shown.keyboard.press('F5')): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await present(page);
  await expect(card(page, FIRST)).toBeVisible();
  await page.keyboard.press('i');
  await expect(tray(page)).toBeVisible();
}

async function start(launch: Launch): Promise<Frontstage> {
  const frontstage = await launch();
  await openSample(frontstage.page);
  await openTray(frontstage.page, beginShow);
  return frontstage;
}

/** The keyboard is in the field from the beginning, and stays there. */
async function collect(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('');
  }
}

async function pasteList(page: Page, list: string): Promise<void> {
  await field(page).evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, list);
}

const textsOf = (locator: Locator) => locator.allTextContents();

function kept<K extends Kind>(frontstage: Frontstage, kind: K): readonly Extract<Entity, { kind: K }>[] {
  return entitiesIn(fileIn(frontstage)).filter((entity): entity is Extract<Entity, { kind: K }> => entity.kind === kind);
}

test('R11: ideas are covered until the facilitator uncovers them; the room sees the question and how many there are', async ({
  launch,
}) => {
  const frontstage = await start(launch);
  const { page } = frontstage;
  await tray(page).getByLabel(say('tray.question')).fill('What annoys you while you wait?');
  await field(page).focus();
  await collect(page, SIGNS, QUEUE);
  await expect(band(page)).toContainText('What annoys you while you wait?');
  await expect(band(page)).toContainText('2 ideas');
  await expect(page.locator('.show')).not.toContainText(SIGNS);
  await drag(page, faces(page).first(), await cell(page, PAINS, 2));
  await expect(page.getByText(say('tray.uncover-first'))).toBeVisible();
  await expect(card(page, SIGNS)).toHaveCount(0);

  await silent(page).click();
  expect(await textsOf(faces(page))).toEqual([SIGNS, QUEUE]);
  await face(page, QUEUE).click();
  await expect(band(page)).toContainText(QUEUE);
  await page.keyboard.press('ArrowUp');
  await expect(face(page, SIGNS)).toBeFocused();
  await tray(page)
    .getByRole('button', { name: say('tray.carry') })
    .click();
  await expect(page.locator('.drop-cell')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.drop-cell')).toHaveCount(0);
  await untilSaved(page);
  const [workshop] = kept(frontstage, 'workshop');
  expect(kept(frontstage, 'idea').map(({ text, workshopId }) => [text, workshopId])).toEqual(
    [SIGNS, QUEUE].map((text) => [text, workshop?.id]),
  );
});

test('R10, R11: by mouse an idea is dragged onto a cell: one undo step, which brings it back to the tray; a new start finds what is left', async ({
  launch,
}) => {
  const frontstage = await start(launch);
  const { page } = frontstage;
  await collect(page, SIGNS, QUEUE);
  await silent(page).click();

  await take(page, face(page, QUEUE), await cell(page, 'Emotion', 2));
  await expect(page.locator('.refused-sign')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByText(say('refusal.no-cards-in-emotion'))).toBeVisible();
  await take(page, face(page, QUEUE), await cell(page, PAINS, 2));
  await expect(page.locator('.drop-cell')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('.drop-cell')).toHaveCount(0);
  await expect(faces(page)).toHaveCount(2);

  await drag(page, face(page, QUEUE), await cell(page, PAINS, 2));
  await expect(card(page, QUEUE)).toBeVisible();
  await expect(card(page, FIRST)).toBeVisible();
  expect(await textsOf(faces(page))).toEqual([SIGNS]);
  await expect(sorted(page, 1)).toBeVisible();
  await page.keyboard.press('Control+z');
  expect(await textsOf(faces(page))).toEqual([SIGNS, QUEUE]);
  await expect(card(page, QUEUE)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(card(page, QUEUE)).toBeVisible();
  expect(await textsOf(faces(page))).toEqual([SIGNS]);

  await untilSaved(page);
  const [idea] = kept(frontstage, 'idea').filter(({ text }) => text === QUEUE);
  expect(kept(frontstage, 'card').filter(({ ideaId }) => ideaId !== undefined)).toEqual([
    expect.objectContaining({ text: QUEUE, ideaId: idea?.id }),
  ]);
  await frontstage.quit();

  const { page: again } = await launch({ home: frontstage.home });
  await openProject(again, 'Click & collect returns');
  await openTray(again);
  await again.getByText(/^1 idea left from today/).click();
  await silent(again).click();
  await drag(again, face(again, SIGNS), await cell(again, PAINS, 1));
  await expect(card(again, SIGNS)).toBeVisible();
  await expect(faces(again)).toHaveCount(0);
});

test('R10: by keyboard alone ideas are collected, uncovered, edited, carried to cells and let go', async ({ launch }) => {
  const { page } = await start(launch);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await collect(page, SIGNS, QUEUE, 'A seat');
  await press('Tab', 'Tab', 'Space');
  await expect(silent(page)).toHaveText(say('tray.cover'));
  await press('Tab');
  await expect(face(page, SIGNS)).toBeFocused();

  await press('ArrowDown', 'Enter');
  await expect(page.locator('.drop-cell')).toBeVisible();
  await press('ArrowRight', 'Escape');
  await expect(page.locator('.drop-cell')).toHaveCount(0);
  await expect(face(page, QUEUE)).toBeFocused();
  await expect(card(page, FIRST)).toBeVisible();
  await press('Enter', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(page.locator('.refused-sign')).toBeVisible();
  await press('Enter');
  await expect(page.getByText(say('refusal.no-cards-in-emotion'))).toBeVisible();
  await press('ArrowDown', 'Enter');
  await expect(card(page, QUEUE)).toBeVisible();
  await expect(face(page, 'A seat')).toBeFocused();

  // The next one comes near the last.
  await press('Enter', 'Enter');
  await expect(card(page, 'A seat')).toBeVisible();
  await expect(face(page, SIGNS)).toBeFocused();
  await press('F2', 'Control+a');
  await page.keyboard.type('Larger signs');
  await press('Enter');
  await expect(face(page, 'Larger signs')).toBeFocused();
  await press('Control+z', 'Control+z');
  expect(await textsOf(faces(page))).toEqual(['Larger signs', QUEUE, 'A seat']);
  await press('Alt+ArrowDown');
  expect(await textsOf(faces(page))).toEqual([QUEUE, 'Larger signs', 'A seat']);
  await expect(face(page, 'Larger signs')).toBeFocused();
  await press('Delete');
  await expect(faces(page)).toHaveCount(2);
  await press('Escape');
  await expect(tray(page)).toHaveCount(0);
});

test('a pasted list becomes an idea a line; what is said twice is merged, and what is deleted can be put back where it was', async ({
  launch,
}) => {
  const { page } = await start(launch);
  await silent(page).click();
  await pasteList(page, '• One\n• Two\n\n• one\n• 三');
  const all = ['One', 'Two', `one${say('tray.repeated')}`, '三'];
  await expect(faces(page)).toHaveText(all);
  await tray(page)
    .getByRole('button', { name: say('tray.merge', { count: 1 }) })
    .click();
  await expect(faces(page)).toHaveText(['One', 'Two', '三']);
  await handOver(page, 'tray.put-back').click();
  await expect(faces(page)).toHaveText(all);
  await handOver(page, 'tray.take-back').click();
  await expect(faces(page)).toHaveCount(0);

  await pasteList(page, 'x\n'.repeat(501));
  await expect(page.getByText(say('tray.too-many', { count: 501, most: 500 }))).toBeVisible();
  await expect(faces(page)).toHaveCount(0);
});

test('who leaves an idea for another field writes there; what is half written waits while the tray is away', async ({ launch }) => {
  const { page } = await start(launch);
  await collect(page, SIGNS);
  await silent(page).click();
  await face(page, SIGNS).dblclick();
  await expect(tray(page).locator('.tray-idea textarea')).toBeFocused();
  await tray(page).locator('.tray-collecting textarea').click();
  await expect(face(page, SIGNS)).toBeVisible();
  // Where the keyboard would be taken away, it is within two frames.
  await page.evaluate(() => new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(later))));
  await page.keyboard.type('bud');
  await expect(field(page)).toHaveValue('bud');
  await expect(page.locator('.show-curtain')).toHaveCount(0);

  await page.getByRole('button', { name: say('present.notes') }).click();
  await expect(tray(page)).toHaveCount(0);
  await page.getByRole('button', { name: say('tray.title') }).click();
  await expect(field(page)).toHaveValue('bud');
  await field(page).press('End');
  await page.keyboard.type('get');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('');
  await expect(face(page, 'budget')).toBeVisible();
});

test('an input method composes undisturbed, and its Enter puts nothing in', async ({ launch }) => {
  const { page } = await start(launch);
  const keyboard = await page.context().newCDPSession(page);
  await expect(field(page)).toBeFocused();
  await keyboard.send('Input.imeSetComposition', { text: 'paidui', selectionStart: 6, selectionEnd: 6 });
  // As Chromium has it while a method composes: the key is the method's.
  await field(page).evaluate((element) => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }));
  });
  await expect(faces(page)).toHaveCount(0);
  await keyboard.send('Input.insertText', { text: '排队太久' });
  await page.keyboard.press('Enter');
  await silent(page).click();
  await expect(faces(page)).toHaveText(['排队太久']);
});

test('a finger takes an idea onto the map', async ({ launch }) => {
  const { page } = await start(launch);
  await collect(page, SIGNS);
  await silent(page).click();
  const devices = await page.context().newCDPSession(page);
  const from = await boxOf(faces(page).first());
  const to = await cell(page, PAINS, 1);
  const begin: Point = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    devices.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [begin]);
  for (const part of [0.1, 0.2, 0.4]) await touch('touchMove', [{ x: begin.x + (to.x - begin.x) * part, y: begin.y }]);
  await touch('touchMove', [to]);
  await expect(page.locator('.drop-cell')).toBeVisible();
  await touch('touchEnd', []);
  await expect(card(page, SIGNS)).toBeVisible();
});

test('what is on the map is gone to from the tray, also on another stop', async ({ launch }) => {
  const { page } = await start(launch);
  await collect(page, SIGNS);
  await silent(page).click();
  await drag(page, faces(page).first(), await cell(page, PAINS, 1));
  await sorted(page, 1).click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.locator('.show').press('End');
  await expect(card(page, SIGNS)).toHaveCount(0);
  await tray(page)
    .getByRole('button', { name: say('inspector.go-to', { name: SIGNS }) })
    .click();
  await expect(card(page, SIGNS)).toBeFocused();
});

test('the tray is within reach of everybody', async ({ launch }) => {
  const { page } = await start(launch);
  await collect(page, SIGNS, SIGNS, QUEUE);
  for (const _ of ['covered', 'uncovered']) {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.tray').include('.tray-band').analyze();
    expect(violations).toEqual([]);
    await silent(page).click();
  }
});

test('a file for reading says that its tray stays as it is', async ({ launch }) => {
  test.skip(!canBeReadOnly, 'only where the storage process can be told that it may not write');
  const { page: first, home, quit, ...frontstage } = await start(launch);
  await collect(first, SIGNS);
  await untilSaved(first);
  await quit();
  const { page } = await launchReadOnly(launch, home, fileIn({ page: first, home, quit, ...frontstage }));
  await page.locator('.inspector').waitFor();
  await openTray(page);
  await expect(tray(page).getByText(say('tray.read-only'))).toBeVisible();
  await expect(field(page)).toHaveCount(0);
  await silent(page).click();
  await page.getByText(/^1 idea left from/).click();
  await drag(page, face(page, SIGNS), await cell(page, PAINS, 1));
  await expect(page.getByText(say('refusal.read-only'))).toBeVisible();
  await expect(card(page, SIGNS)).toHaveCount(0);
});
