// Cards by way of the clipboard, and carrying one beyond what is in view.

import { boxOf, card, laneHead, showWhole, take, undoButton } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { inspectorOf, openSample } from '../support/sample.ts';

test('R10: a copied card is pasted at the selected one, a cut one goes; each is one undo step', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await showWhole(page);

  await card(page, 'Slot planner').click();
  await page.keyboard.press('ControlOrMeta+c');
  await card(page, 'Label service').click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(card(page, 'Slot planner')).toHaveCount(2);
  await undoButton(page).click();
  await expect(card(page, 'Slot planner')).toHaveCount(1);

  await card(page, 'Label service').click();
  await page.keyboard.press('ControlOrMeta+x');
  await expect(card(page, 'Label service')).toHaveCount(0);
  await undoButton(page).click();
  await expect(card(page, 'Label service')).toHaveCount(1);
});

test('cutting takes what it copied, scores as well, and what cannot stand elsewhere stays', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await showWhole(page);
  const scores = page.locator('[data-role="score"]');
  await card(page, 'Slot planner').click();
  await scores.first().click({ modifiers: ['Shift'] });
  await page.keyboard.press('ControlOrMeta+x');
  await expect(card(page, 'Slot planner')).toHaveCount(0);
  await expect(scores).toHaveCount(7);
  await undoButton(page).click();
  await expect(scores).toHaveCount(8);
});

test('cards copied together keep their places to each other and the connector between them', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await showWhole(page);
  const connectors = page.locator('.ground [data-role="connector"]');
  const before = await connectors.count();

  await card(page, 'Keeps the policy page current').click();
  await card(page, 'CMS').click({ modifiers: ['Shift'] });
  await page.keyboard.press('ControlOrMeta+c');
  await card(page, 'Grades the item, restocks').click();
  await page.keyboard.press('ControlOrMeta+v');

  await expect(connectors).toHaveCount(before + 1);
  const [upper, lower] = [await boxOf(card(page, 'Keeps the policy page current').nth(1)), await boxOf(card(page, 'CMS').nth(1))];
  expect(Math.abs(upper.x - lower.x)).toBeLessThan(2);
  expect(lower.y).toBeGreaterThan(upper.y + upper.height);
});

test('R6: text of another program becomes a card a line, whatever it is', async ({ launch }) => {
  const { app, page } = await launch();
  await openSample(page);
  await showWhole(page);
  await app.evaluate(({ clipboard }) => clipboard.writeText('Prints a label\r\n\r\n{kind: card}'));
  await card(page, 'Label service').click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(card(page, 'Prints a label')).toHaveCount(1);
  await expect(card(page, '{kind: card}')).toHaveCount(1);
  await expect(inspectorOf(page)).toContainText('2');
});

test('at the edge of the canvas the view comes along, so that a card can be carried to a step out of sight', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('ControlOrMeta+0');
  const canvas = await boxOf(page.locator('.canvas'));
  const label = await boxOf(card(page, 'No sign, no greeting'));
  const from = { x: label.x + label.width / 2, y: label.y + label.height / 2 };
  await take(page, from, { x: canvas.x + canvas.width - 10, y: from.y });
  // Heads out of range are not in the page.
  const last = page.locator('.heads-top [data-role="step"][aria-label="See the refund arrive"]');
  const rightEdge = async () => ((await last.count()) > 0 ? (await boxOf(last)).x + (await boxOf(last)).width : Number.POSITIVE_INFINITY);
  await expect.poll(rightEdge).toBeLessThan(canvas.x + canvas.width);
  const [step, lane] = [await boxOf(last), await boxOf(laneHead(page, 'Pain points'))];
  await page.mouse.move(step.x + step.width / 2, lane.y + lane.height / 2);
  await page.mouse.up();
  await expect(card(page, 'No sign, no greeting')).toHaveCount(1);
  await expect(inspectorOf(page)).toContainText('8');
});
