// Gestures on the map: each is one undo step, each is let go by Escape without a trace, and what is in hand stays there while the map scrolls.

import path from 'node:path';
import type { Page } from '@playwright/test';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import {
  boxOf,
  card,
  cell,
  dotOf,
  doubleClick,
  drag,
  edgeOf,
  entitiesIn,
  fileIn,
  laneHead,
  middleOfConnector,
  newProject,
  pressAllTheWay,
  seen,
  showWhole,
  stepHead,
  take,
  undoButton,
  untilSaved,
} from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { createLargeMap } from '../support/large-map.ts';
import { openSample } from '../support/sample.ts';

const DESK = 'Scans the code, inspects, prints a receipt';
const PAIN = 'No sign, no greeting';

async function openFitted(launch: Launch): Promise<Frontstage> {
  const frontstage = await launch();
  await openSample(frontstage.page);
  await showWhole(frontstage.page);
  return frontstage;
}

/** The point of a curve at a step. */
const score = (page: Page, step: number) => page.locator('[data-role="score"]').nth(step - 1);

const below = async (page: Page, lane: string) => ({ ...(await cell(page, lane, 1, 0.9)), x: (await boxOf(laneHead(page, lane))).x + 40 });

type Spot = Parameters<typeof take>[1];

/**
 * Each begins with a press on what it is about, which is then selected (`many`: it has selected more itself), and ends somewhere else,
 * maybe with a key held.
 */
type How = { readonly isMany?: true; readonly holding?: 'Alt' };
const GESTURES: Record<string, (page: Page) => Promise<readonly [Spot, Spot, How?]>> = {
  'a card moved': async (page) => [card(page, DESK), await cell(page, 'Front-stage people', 3)],
  'cards moved': async (page) => {
    await card(page, 'Parcel').click();
    await card(page, 'Web').click({ modifiers: ['Shift'] });
    return [card(page, 'Parcel'), await cell(page, 'Customer actions', 3), { isMany: true }];
  },
  'a card copied': async (page) => [card(page, DESK), await cell(page, 'Front-stage people', 2), { holding: 'Alt' }],
  'a step copied': async (page) => [stepHead(page, 2), stepHead(page, 5), { holding: 'Alt' }],
  'a lane copied': async (page) => [laneHead(page, 'Pain points'), laneHead(page, 'Support processes'), { holding: 'Alt' }],
  'cards stretched': async (page) => {
    await card(page, 'Parcel').click();
    await card(page, DESK).click({ modifiers: ['Shift'] });
    return [await edgeOf(page, DESK, 'last'), await cell(page, 'Front-stage people', 7), { isMany: true }];
  },
  'a card stretched': async (page) => [await edgeOf(page, DESK, 'last'), await cell(page, 'Front-stage people', 8)],
  'a score dragged': async (page) => [score(page, 2), await cell(page, 'Emotion', 2, 0.1)],
  'a connector drawn': async (page) => [await dotOf(page, PAIN, 'bottom'), card(page, DESK)],
  'an end of a connector taken to another card': async (page) => {
    await page.mouse.move(...(await middleOfConnector(page, DESK, 'Answers “where is my refund?”')));
    return [page.locator('[data-end="to"]'), card(page, PAIN)];
  },
  'a step moved': async (page) => [stepHead(page, 2), stepHead(page, 4)],
  'a stage moved': async (page) => [page.locator('[data-role="stage"]').first(), page.locator('[data-role="stage"]').last()],
  'a lane moved': async (page) => [laneHead(page, 'Needs'), await below(page, 'Pain points')],
  'a lane moved across a line': async (page) => [laneHead(page, 'Front-stage people'), laneHead(page, 'Back-stage people')],
  'steps moved': async (page) => {
    await stepHead(page, 2).click();
    await stepHead(page, 3).click({ modifiers: ['Shift'] });
    return [stepHead(page, 2), stepHead(page, 6), { isMany: true }];
  },
  'lanes moved that do not stand together': async (page) => {
    await laneHead(page, 'Touchpoints').click();
    await laneHead(page, 'Emotion').click({ modifiers: ['Control'] });
    return [laneHead(page, 'Emotion'), await below(page, 'Pain points'), { isMany: true }];
  },
};

test('R10: every gesture is one undo step, and none at all after Escape', async ({ launch }) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const file = fileIn(frontstage);
  for (const [name, placesOf] of Object.entries(GESTURES)) {
    await test.step(name, async () => {
      const [from, to, { isMany, holding } = {}] = await placesOf(page);
      // What is pressed becomes selected, so it is beforehand: only the gesture is asked about.
      if (!isMany) await drag(page, from, from);
      const before = { seen: await seen(page), entities: entitiesIn(file) };

      if (holding) await page.keyboard.down(holding);
      await take(page, from, to);
      await expect.poll(() => seen(page)).not.toEqual(before.seen);
      await page.keyboard.press('Escape');
      await page.mouse.up();
      await expect(undoButton(page)).toBeDisabled();
      expect({ seen: await seen(page), entities: entitiesIn(file) }).toEqual(before);

      await drag(page, from, to);
      if (holding) await page.keyboard.up(holding);
      await expect(undoButton(page)).toBeEnabled();
      await untilSaved(page);
      expect(entitiesIn(file)).not.toEqual(before.entities);
      expect(await pressAllTheWay(undoButton(page))).toBe(1);
      await untilSaved(page);
      expect(entitiesIn(file)).toEqual(before.entities);
      await showWhole(page);
    });
  }
});

test('R11: a rectangle, Shift and Ctrl+A select, Escape lets go, and nothing of it is kept', async ({ launch }) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const selected = page.locator('.canvas [aria-pressed="true"]');
  const before = entitiesIn(fileIn(frontstage));
  const corner = await cell(page, 'Touchpoints', 1);
  const start = { x: corner.x - (await boxOf(stepHead(page, 1))).width / 2 + 3, y: (await boxOf(laneHead(page, 'Touchpoints'))).y + 3 };
  await drag(page, start, await cell(page, 'Touchpoints', 3));
  await expect(selected).toHaveCount(3);

  await card(page, DESK).click({ modifiers: ['Shift'] });
  await expect(selected).toHaveCount(4);
  await card(page, 'Web').click({ modifiers: ['Shift'] });
  await expect(selected).toHaveCount(3);

  await take(page, start, await cell(page, 'Touchpoints', 8));
  await expect(page.locator('.marquee')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('.marquee')).toHaveCount(0);
  await expect(selected).toHaveCount(3);

  await page.keyboard.press('Escape');
  await expect(selected).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await expect(selected).toHaveCount(await page.locator('[data-role="card"]').count());
  await expect(undoButton(page)).toBeDisabled();
  expect(entitiesIn(fileIn(frontstage))).toEqual(before);
});

const lanesFromTop = (page: Page) =>
  page.locator('[data-role="lane"]').evaluateAll((heads) =>
    heads
      .map((head) => ({ name: head.getAttribute('aria-label'), top: head.getBoundingClientRect().top }))
      .toSorted((a, b) => a.top - b.top)
      .map(({ name }) => name),
  );
const linesFromTop = async (page: Page) =>
  (await Promise.all((await page.locator('.ground [data-role="line"]').all()).map(boxOf))).map(({ y }) => Math.round(y));

test('R10: while a lane is carried across a line, the line moves; where it may not stand, a sign says so, and in the end a sentence', async ({
  launch,
}) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const before = await linesFromTop(page);
  const staff = laneHead(page, 'Front-stage people');
  const { y } = await boxOf(laneHead(page, 'Back-stage people'));
  const { x } = await boxOf(staff);
  // The lower half of the line's band belongs to the zone below it.
  await take(page, staff, { x: x + 40, y: y - 4 });
  await expect(laneHead(page, 'Back-stage people')).toHaveCount(2);
  const [interaction, visibility, internal] = await linesFromTop(page);
  expect([interaction, internal]).toEqual([before[0], before[2]]);
  expect(visibility).toBeLessThan(before[1] ?? 0);

  const { x: headX, y: headY } = await boxOf(laneHead(page, 'Needs'));
  await page.mouse.move(headX + 40, headY + 5, { steps: 4 });
  await expect(page.locator('.refused-sign')).toBeVisible();
  await expect.poll(() => linesFromTop(page)).toEqual(before);
  await page.mouse.up();
  await expect(page.getByText('cannot stand in the Customer zone', { exact: false })).toBeVisible();
  await expect(undoButton(page)).toBeDisabled();
});

test('Alt switches between moving and copying while cards are in hand; copies bring their connectors, and are then selected', async ({
  launch,
}) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const before = await page.locator('.connector').count();
  await card(page, 'Grades the item, restocks').click();
  await card(page, 'Store POS, stock ledger').click({ modifiers: ['Shift'] });
  await take(page, card(page, 'Grades the item, restocks'), await cell(page, 'Back-stage people', 5));
  await expect(page.locator('.canvas.is-copying')).toHaveCount(0);
  await page.keyboard.down('Alt');
  await expect(page.locator('.canvas.is-copying')).toHaveCount(1);
  await page.keyboard.up('Alt');
  await expect(page.locator('.canvas.is-copying')).toHaveCount(0);
  await page.keyboard.down('Alt');
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect(page.locator('[aria-pressed="true"][data-role="card"]')).toHaveCount(2);
  await expect(card(page, 'Grades the item, restocks')).toHaveCount(2);
  await expect(card(page, 'Store POS, stock ledger')).toHaveCount(2);
  await expect(page.locator('.connector')).toHaveCount(before + 1);
  expect(await pressAllTheWay(undoButton(page))).toBe(1);
  await expect(page.locator('.connector')).toHaveCount(before);
});

test('a step is copied with all that is in it, by hand and by Ctrl+D', async ({ launch }) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const cards = () => page.locator('[data-role="card"]').count();
  const before = { cards: await cards(), scores: await page.locator('[data-role="score"]').count() };
  await stepHead(page, 2).click();
  await page.keyboard.press('Control+d');
  await expect(page.locator('[data-role="step"]')).toHaveCount(9);
  await expect(page.locator('[data-role="score"]')).toHaveCount(before.scores + 1);
  const added = (await cards()) - before.cards;
  expect(added).toBeGreaterThan(3);
  await undoButton(page).click();

  await page.keyboard.down('Alt');
  await drag(page, stepHead(page, 2), stepHead(page, 6));
  await page.keyboard.up('Alt');
  await expect(page.locator('[data-role="step"]')).toHaveCount(9);
  await expect.poll(cards).toBe(before.cards + added);
  expect(await pressAllTheWay(undoButton(page))).toBe(1);
});

test('heads are selected by Shift as a range and by Ctrl one by one, and land together, in their order', async ({ launch }) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const selected = page.locator('.canvas [aria-pressed="true"]');
  await stepHead(page, 3).click();
  await stepHead(page, 6).click({ modifiers: ['Shift'] });
  await expect(selected).toHaveCount(4);
  await stepHead(page, 1).click({ modifiers: ['Shift'] });
  await expect(selected).toHaveCount(3);
  await stepHead(page, 2).click({ modifiers: ['Control'] });
  await expect(selected).toHaveCount(2);

  const before = await lanesFromTop(page);
  await laneHead(page, 'Emotion').click();
  await laneHead(page, 'Touchpoints').click({ modifiers: ['Control'] });
  await drag(page, laneHead(page, 'Emotion'), await below(page, 'Pain points'));
  const others = before.filter((name) => name !== 'Emotion' && name !== 'Touchpoints');
  const at = others.indexOf('Pain points') + 1;
  await expect.poll(() => lanesFromTop(page)).toEqual(others.toSpliced(at, 0, 'Touchpoints', 'Emotion'));
  expect(await pressAllTheWay(undoButton(page))).toBe(1);
  await expect.poll(() => lanesFromTop(page)).toEqual(before);
});

test('wheel, middle button and Space move the map over heads too, while a field is open and while something is in hand', async ({
  launch,
}) => {
  const frontstage = await openFitted(launch);
  const { page } = frontstage;
  const left = async () => Math.round((await boxOf(page.locator('.ground'))).x);
  const head = await boxOf(stepHead(page, 2));
  const from = { x: head.x + head.width / 2, y: head.y + head.height / 2 };
  const start = await left();
  await page.mouse.move(from.x, from.y);
  await page.mouse.wheel(60, 0);
  await expect.poll(left).toBe(start - 60);

  const dragBy = async (dx: number, button: 'left' | 'middle') => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down({ button });
    await page.mouse.move(from.x + dx, from.y, { steps: 3 });
    await page.mouse.up({ button });
  };
  await dragBy(20, 'middle');
  await expect.poll(left).toBe(start - 40);
  await page.keyboard.down('Space');
  await dragBy(40, 'left');
  await page.keyboard.up('Space');
  await expect.poll(left).toBe(start);

  await doubleClick(page, stepHead(page, 2));
  await page.keyboard.type('typed on');
  await dragBy(-30, 'middle');
  await expect.poll(left).toBe(start - 30);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-role="step"][aria-label="typed on"]')).toBeVisible();

  await take(page, card(page, DESK), await cell(page, 'Front-stage people', 2));
  const inHand = await boxOf(card(page, DESK));
  await page.mouse.wheel(90, 0);
  await expect.poll(left).toBe(start - 120);
  await expect.poll(async () => Math.round((await boxOf(card(page, DESK))).x)).toBe(Math.round(inHand.x));
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

/** A map that reaches far beyond the window. */
async function openLarge(launch: Launch): Promise<Frontstage> {
  const first = await launch();
  const file = path.join(first.home, 'large.frontstage');
  expect(createProjectFile(file, createLargeMap(2000))).toEqual({ created: true });
  await first.quit();
  const frontstage = await launch({ home: first.home, args: [file] });
  await frontstage.page.locator('.inspector').waitFor();
  return frontstage;
}

async function scrollFarAway(page: Page): Promise<void> {
  const anyCard = page.locator('[data-role="card"]').nth(20);
  const id = await anyCard.getAttribute('data-item');
  await page.mouse.wheel(6000, 0);
  await expect(page.locator(`[data-item="${id}"]`)).toHaveCount(0);
}

test('R10: a card that is typed in stays while the map scrolls far away, and what is typed there lands', async ({ launch }) => {
  const { page, home } = await openLarge(launch);
  const edited = page.locator('[data-role="card"]').first();
  const id = await edited.getAttribute('data-item');
  await edited.dblclick();
  const field = page.locator('textarea.card-editor');
  const element = await field.elementHandle();
  await page.keyboard.type('before');
  await scrollFarAway(page);
  await page.keyboard.type(' and far away');
  await expect(field).toBeFocused();
  await expect(undoButton(page)).toBeEnabled();
  expect(await field.evaluate((now, then) => now === then, element)).toBe(true);
  await page.keyboard.press('Escape');
  await untilSaved(page);
  const kept = entitiesIn(path.join(home, 'large.frontstage')).find((each) => each.id === id);
  expect(kept).toMatchObject({ text: 'before and far away' });
});

test('R10: a card in hand stays while the map scrolls under it, and lands where it is let go', async ({ launch }) => {
  const { page } = await openLarge(launch);
  const taken = page.locator('[data-role="card"]').nth(12);
  const id = await taken.getAttribute('data-item');
  const inHand = page.locator(`[data-item="${id}"]`);
  const { x, y } = await boxOf(taken);
  await take(page, taken, { x: x + 200, y });
  await scrollFarAway(page);
  await expect(inHand).toHaveCount(1);
  await page.mouse.move(x + 260, y + 5, { steps: 3 });
  const place = await boxOf(page.locator('.drop-cell'));
  await page.mouse.up();
  await expect(undoButton(page)).toBeEnabled();
  const landed = await boxOf(inHand);
  expect(landed.x).toBeGreaterThanOrEqual(place.x - 10);
  expect(landed.x + landed.width).toBeLessThanOrEqual(place.x + place.width + 10);
});

test('a persona that is gone again is nobody: scores can still be set', async ({ launch }) => {
  const { page } = await launch();
  await newProject(page, 'blueprint');
  await showWhole(page);
  await page.getByRole('button', { name: 'Add a persona' }).click();
  await undoButton(page).click();
  await doubleClick(page, await cell(page, 'Emotion', 2));
  await expect(page.locator('[data-role="score"]')).toHaveCount(1);
});
