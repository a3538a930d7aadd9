// Hands at any zoom, at the edges of the canvas, beside stuck heads, from afar, and of another kind: a pen, a finger.

import path from 'node:path';
import type { Page } from '@playwright/test';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import {
  boxOf,
  card,
  cell,
  drag,
  editorOf,
  laneHead,
  type Point,
  pressAllTheWay,
  showWhole,
  stepHead,
  take,
  undoButton,
} from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { createLargeMap } from '../support/large-map.ts';
import { openSample } from '../support/sample.ts';

const DESK = 'Scans the code, inspects, prints a receipt';

async function openFitted(launch: Launch): Promise<Frontstage> {
  const frontstage = await launch();
  await openSample(frontstage.page);
  await showWhole(frontstage.page);
  return frontstage;
}

/** Far larger than the window. */
async function openLarge(launch: Launch): Promise<Frontstage> {
  const first = await launch();
  const file = path.join(first.home, 'large.frontstage');
  expect(createProjectFile(file, createLargeMap(500))).toEqual({ created: true });
  await first.quit();
  const frontstage = await launch({ home: first.home, args: [file] });
  await frontstage.page.locator('.inspector').waitFor();
  return frontstage;
}

const corner = async (page: Page) => {
  const { x, y } = await boxOf(page.locator('.ground'));
  return { x: Math.round(x), y: Math.round(y) };
};

/** At 100 %, the upper left corner in sight, and then scrolled down. */
async function showCorner(page: Page, down = 0): Promise<void> {
  const canvas = await boxOf(page.locator('.canvas'));
  await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+0');
  await expect.poll(() => zoomOf(page)).toBe(1);
  const { x, y } = await boxOf(page.locator('.ground'));
  await page.mouse.wheel(x - canvas.x - 20, y - canvas.y - 20 + down);
  await expect.poll(() => corner(page)).toEqual({ x: Math.round(canvas.x + 20), y: Math.round(canvas.y + 20 - down) });
}

const zoomOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a);

test('every gesture takes the view along at the edges of the canvas', async ({ launch }) => {
  const { page } = await openLarge(launch);
  await showCorner(page);
  const canvas = await boxOf(page.locator('.canvas'));
  const right: Point = { x: canvas.x + canvas.width - 4, y: canvas.y + canvas.height / 2 };
  const below: Point = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height - 4 };
  const anyCard = page.locator('[data-role="card"]').nth(4);
  const { x, y, width, height } = await boxOf(anyCard);
  const dot = async () => {
    await anyCard.hover({ position: { x: 9, y: 9 } });
    return page.locator('[data-wire="bottom"]');
  };
  const from: Record<string, readonly [() => Promise<Parameters<typeof take>[1]>, Point]> = {
    'a card moved': [async () => anyCard, right],
    'a card stretched': [async () => ({ x: x + width - 2, y: y + height / 4 }), right],
    'a step moved': [async () => stepHead(page, 2), right],
    'a stage moved': [async () => page.locator('[data-role="stage"]').first(), right],
    'a lane moved': [async () => page.locator('[data-role="lane"]').nth(1), below],
    'a connector drawn': [dot, below],
    'a rectangle drawn': [async () => ({ x: x + width + 8, y: y + height / 2 }), below],
  };
  for (const [name, [spot, to]] of Object.entries(from)) {
    await test.step(name, async () => {
      const before = await corner(page);
      await take(page, await spot(), to);
      await expect.poll(() => corner(page)).not.toEqual(before);
      await page.keyboard.press('Escape');
      await page.mouse.up();
      await showCorner(page);
      await expect.poll(() => corner(page)).toEqual(before);
    });
  }
  await expect(undoButton(page)).toBeDisabled();
});

test('steps and lanes are dragged by heads that are stuck, and from afar, where a double click comes near', async ({ launch }) => {
  const { page } = await openFitted(launch);
  const titles = () => page.locator('[data-role="step"]').evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-label')));
  await showCorner(page, 400);
  const [, second, third] = await titles();
  const head = await boxOf(stepHead(page, 3));
  await drag(page, stepHead(page, 2), { x: head.x + head.width * 0.7, y: head.y + head.height / 2 });
  await expect.poll(async () => (await titles()).slice(1, 3)).toEqual([third, second]);

  await page.keyboard.down('Control');
  for (let notch = 0; notch < 12; notch += 1) await page.mouse.wheel(0, 120);
  await page.keyboard.up('Control');
  await expect(page.locator('.overview')).toBeVisible();
  await expect(page.locator('[data-of]')).toHaveCount(0);
  await drag(page, laneHead(page, 'Touchpoints'), await cell(page, 'Needs', 1, 0.9));
  expect(await pressAllTheWay(undoButton(page))).toBe(2);

  const place = await cell(page, 'Needs', 4);
  await page.mouse.dblclick(place.x, place.y);
  await expect.poll(() => zoomOf(page)).toBe(1);
  await expect(editorOf(page)).toHaveCount(0);
});

test('while Space is held, what is in hand waits and the map moves', async ({ launch }) => {
  const { page } = await openFitted(launch);
  const before = await corner(page);
  const place = await cell(page, 'Front-stage people', 3);
  await take(page, card(page, DESK), place);
  await page.keyboard.down('Space');
  await page.mouse.move(place.x - 50, place.y, { steps: 3 });
  await page.keyboard.up('Space');
  await expect.poll(() => corner(page)).toEqual({ x: before.x - 50, y: before.y });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(undoButton(page)).toBeDisabled();
});

test('a pen drags like a mouse; a finger drags a card, and moves the map beside it', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  const devices = await page.context().newCDPSession(page);
  await devices.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await openSample(page);
  await showWhole(page);
  const desk = card(page, DESK);
  const middle = async () => {
    const { x, y, width, height } = await boxOf(desk);
    return { x: x + width / 2, y: y + height / 2 };
  };
  const start = await middle();
  const pen = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', at: Point, buttons: number) =>
    devices.send('Input.dispatchMouseEvent', { ...at, type, buttons, button: 'left', clickCount: 1, pointerType: 'pen' });
  await pen('mouseMoved', start, 0);
  await pen('mousePressed', start, 1);
  const place = await cell(page, 'Front-stage people', 4);
  for (const part of [0.3, 0.6, 1]) await pen('mouseMoved', { x: start.x + (place.x - start.x) * part, y: place.y }, 1);
  await expect(page.locator('.drop-cell')).toHaveCount(1);
  await pen('mouseReleased', place, 0);
  await expect(undoButton(page)).toBeEnabled();
  expect((await middle()).x).toBeCloseTo(place.x, -1);

  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    devices.send('Input.dispatchTouchEvent', { type, touchPoints });
  const swipe = async (from: Point, by: number) => {
    await finger('touchStart', [from]);
    for (const part of [0.3, 0.6, 1]) await finger('touchMove', [{ x: from.x + by * part, y: from.y }]);
    await finger('touchEnd', []);
  };
  const before = await corner(page);
  const back = await middle();
  await swipe(back, start.x - back.x);
  await expect.poll(async () => Math.round((await middle()).x)).toBe(Math.round(start.x));
  expect(await corner(page)).toEqual(before);
  await swipe({ x: start.x, y: (await cell(page, 'Emotion', 6, 0.9)).y }, -60);
  await expect.poll(() => corner(page)).toEqual({ x: before.x - 60, y: before.y });
  expect(await pressAllTheWay(undoButton(page))).toBe(2);
});
