// Connectors by hand: drawn to a card or to an empty cell, taken to another card by an end, labelled where they run, changed at their bar.

import type { Page } from '@playwright/test';
import {
  boxOf,
  card,
  cell,
  dotOf,
  drag,
  edgeOf,
  editorOf,
  entitiesIn,
  fileIn,
  laneHead,
  middleOfConnector,
  pressAllTheWay,
  showWhole,
  take,
  undoButton,
  untilSaved,
} from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

const DESK = 'Scans the code, inspects, prints a receipt';
const ANSWER = 'Answers “where is my refund?”';
const GRADES = 'Grades the item, restocks';
const CHASES = 'Chases the finance queue';

async function openFitted(launch: Launch): Promise<Frontstage> {
  const frontstage = await launch();
  await openSample(frontstage.page);
  await showWhole(frontstage.page);
  return frontstage;
}

const connectorsIn = (frontstage: Frontstage) =>
  entitiesIn(fileIn(frontstage)).flatMap((entity) => (entity.kind === 'connector' ? [entity] : []));

const idOf = async (page: Page, text: string) => (await card(page, text).getAttribute('data-item')) ?? '';

async function selectConnector(page: Page, from: string, to: string): Promise<void> {
  await page.mouse.click(...(await middleOfConnector(page, from, to)));
  await expect(page.getByRole('toolbar', { name: 'The connector' })).toBeVisible();
}

test('R10: a connector let go on an empty cell begins a card there; both are one undo step, and nothing where nothing was written', async ({
  launch,
}) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const before = entitiesIn(fileIn(frontstage));
  const place = await cell(page, 'Front-stage people', 4);

  await drag(page, await dotOf(page, DESK, 'left'), place);
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editorOf(page)).toHaveCount(0);
  await expect(undoButton(page)).toBeDisabled();
  expect(entitiesIn(fileIn(frontstage))).toEqual(before);

  await drag(page, await dotOf(page, DESK, 'left'), place);
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.type('Opens the box');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Opens the box')).toBeVisible();
  await untilSaved(page);
  const [from, to] = [await idOf(page, DESK), await idOf(page, 'Opens the box')];
  expect(connectorsIn(frontstage)).toContainEqual(expect.objectContaining({ fromCardId: from, toCardId: to, connectorKind: 'one-way' }));
  expect(await pressAllTheWay(undoButton(page))).toBe(1);
  await untilSaved(page);
  expect(entitiesIn(fileIn(frontstage))).toEqual(before);
});

test('a connector that may not be drawn says why: onto itself, where there is one already, in an emotion lane', async ({ launch }) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const refused = async (to: Parameters<typeof take>[2], why: string) => {
    await take(page, await dotOf(page, DESK, 'bottom'), to);
    await expect(page.locator('.refused-sign')).toBeVisible();
    await page.mouse.up();
    await expect(page.getByText(why)).toBeVisible();
    await expect(page.locator('.refused-sign')).toHaveCount(0);
  };
  await refused(card(page, DESK), 'A card cannot be connected to itself.');
  await refused(card(page, ANSWER), 'These two cards are connected already.');
  await refused(await cell(page, 'Emotion', 7, 0.9), 'An emotion lane holds scores, not cards.');
  await expect(undoButton(page)).toBeDisabled();
});

test('a connector is taken to another card by either end; where there is one already it goes back', async ({ launch }) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const [desk, answer, grades, chases] = await Promise.all([DESK, ANSWER, GRADES, CHASES].map((text) => idOf(page, text)));
  await selectConnector(page, DESK, ANSWER);
  await drag(page, page.locator('[data-end="to"]'), card(page, CHASES));
  await untilSaved(page);
  expect(connectorsIn(frontstage)).toContainEqual(expect.objectContaining({ fromCardId: desk, toCardId: chases }));
  await drag(page, page.locator('[data-end="from"]'), card(page, GRADES));
  await untilSaved(page);
  expect(connectorsIn(frontstage)).toContainEqual(expect.objectContaining({ fromCardId: grades, toCardId: chases }));

  await take(page, page.locator('[data-end="from"]'), card(page, ANSWER));
  await expect(page.locator('.refused-sign')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByText('These two cards are connected already.')).toBeVisible();
  expect(connectorsIn(frontstage)).toContainEqual(expect.objectContaining({ fromCardId: answer, toCardId: chases }));
  expect(await pressAllTheWay(undoButton(page))).toBe(2);
});

test('R10: a label is typed where it stands, by mouse and by keyboard; a sitting is one undo step and Escape keeps it', async ({
  launch,
}) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const labels = () => connectorsIn(frontstage).flatMap(({ label }) => label ?? []);
  const drawn = (text: string) => page.locator('.connector', { hasText: text });
  const field = page.getByRole('textbox', { name: 'Label of the connector' });
  await page.mouse.dblclick(...(await middleOfConnector(page, GRADES, 'Store POS, stock ledger')));
  await expect(field).toBeFocused();
  await page.keyboard.type('stock');
  await expect(undoButton(page)).toBeEnabled();
  await page.keyboard.type(' level');
  await page.keyboard.press('Escape');
  await expect(drawn('stock level')).toBeVisible();
  await untilSaved(page);
  expect(labels()).toEqual(['stock level']);

  for (const key of ['Enter', 'F2']) {
    await page.keyboard.press(key);
    await expect(field).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field).toHaveCount(0);
  }
  expect(await pressAllTheWay(undoButton(page))).toBe(1);
  await untilSaved(page);
  expect(labels()).toEqual([]);
});

test('the bar at a connector changes its kind and its direction, writes its label, and takes it away', async ({ launch }) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const before = connectorsIn(frontstage).length;
  await selectConnector(page, DESK, ANSWER);
  const bar = page.getByRole('toolbar', { name: 'The connector' });
  const [desk, answer] = [await idOf(page, DESK), await idOf(page, ANSWER)];
  const now = () =>
    connectorsIn(frontstage).find(({ fromCardId, toCardId }) => [desk, answer].every((id) => id === fromCardId || id === toCardId));
  await bar.getByRole('button', { name: 'Needs: no timing' }).click();
  await expect(bar.getByRole('button', { name: 'Needs: no timing' })).toHaveAttribute('aria-pressed', 'true');
  await untilSaved(page);
  expect(now()).toMatchObject({ connectorKind: 'needs' });
  await bar.getByRole('button', { name: 'Reverse the direction' }).click();
  await expect.poll(now).toMatchObject({ fromCardId: answer, toCardId: desk });
  await bar.getByRole('button', { name: 'Label of the connector' }).click();
  await page.keyboard.type('asks');
  await page.keyboard.press('Enter');
  await expect.poll(now).toMatchObject({ label: 'asks' });
  await bar.getByRole('button', { name: 'Delete' }).click();
  await expect(bar).toHaveCount(0);
  await expect.poll(() => connectorsIn(frontstage).length).toBe(before - 1);
  expect(await pressAllTheWay(undoButton(page))).toBe(4);
});

test('handles belong to what they are at: the right button on one opens its menu, a double click its text', async ({ launch }) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const edge = await edgeOf(page, DESK, 'last');
  await card(page, DESK).hover();
  await page.mouse.click(edge.x, edge.y, { button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Flag a pain here' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.dblclick(edge.x, edge.y);
  await expect(page.locator('textarea.card-editor')).toHaveValue(DESK);
});

test('a rectangle that touches no card selects the connectors that it crosses', async ({ launch }) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const [x, y] = await middleOfConnector(page, GRADES, 'Store POS, stock ledger');
  const [otherX] = await middleOfConnector(page, CHASES, 'Payment provider batch run');
  await drag(page, { x: x - 30, y: y + 1 }, { x: otherX + 30, y: y - 1 });
  await expect(page.locator('.connector.is-selected')).toHaveCount(2);
  await page.keyboard.press('Delete');
  await expect(page.locator('.connector')).toHaveCount(7);
  await undoButton(page).click();
  await drag(page, { x: x - 30, y }, card(page, GRADES));
  await expect(page.locator('.connector.is-selected')).toHaveCount(0);
  await expect(page.locator('.canvas [aria-pressed="true"]')).toHaveCount(1);
});

test('at any zoom and beside stuck heads the ends of a connector can be taken', async ({ launch }) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  await page.keyboard.press('Control+0');
  await page.mouse.move(700, 500);
  const { y } = await boxOf(laneHead(page, 'Back-stage people'));
  await page.mouse.wheel(300, y - 420);
  await selectConnector(page, DESK, ANSWER);
  await drag(page, page.locator('[data-end="to"]'), card(page, CHASES));
  await expect(undoButton(page)).toBeEnabled();
  await page.keyboard.down('Control');
  for (let notch = 0; notch < 6; notch += 1) await page.mouse.wheel(0, 120);
  await page.keyboard.up('Control');
  await selectConnector(page, DESK, CHASES);
  const grip = await boxOf(page.locator('[data-end="to"]'));
  expect(grip.width).toBeGreaterThanOrEqual(9);
  await drag(page, page.locator('[data-end="to"]'), card(page, ANSWER));
  await untilSaved(page);
  const [desk, answer] = [await idOf(page, DESK), await idOf(page, ANSWER)];
  expect(connectorsIn(frontstage)).toContainEqual(expect.objectContaining({ fromCardId: desk, toCardId: answer }));
});
