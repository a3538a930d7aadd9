// A whole workshop, as a facilitator holds it: stops are laid down and presented, the map is worked on in front of the room, the room votes,
// its ideas are sorted onto the map, and the record of it is there afterwards.

import type { Page } from '@playwright/test';
import type { Entity, Kind } from '../../shared/model/entities.ts';
import { createSay } from '../../shared/text/text.ts';
import { card, cell, chooseFromContextMenu, drag, entitiesIn, fileIn, laneHead, untilSaved } from '../support/editor.ts';
import { expect, type Frontstage, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';
import { beginShow } from '../support/show.ts';

const say = createSay('en');
const ACTION = 'Tries the jacket on at home';

const show = (page: Page) => page.locator('.show');
const title = (page: Page) => show(page).getByText('Stop ', { exact: false }).first();
const unseen = (page: Page) => page.locator('.canvas .is-unseen');
const pane = (page: Page) => page.getByRole('complementary', { name: say('present.pane') });
const points = (page: Page) => page.locator('.canvas [data-role="score"]');

function kept<K extends Kind>(frontstage: Frontstage, kind: K): readonly Extract<Entity, { kind: K }>[] {
  return entitiesIn(fileIn(frontstage)).filter((entity): entity is Extract<Entity, { kind: K }> => entity.kind === kind);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** On, piece by piece, until all of the slide is lit. */
async function revealAll(page: Page): Promise<void> {
  await expect(unseen(page)).not.toHaveCount(0);
  while ((await unseen(page).count()) > 0) {
    const before = await unseen(page).count();
    await page.keyboard.press('PageDown');
    await expect.poll(() => unseen(page).count()).toBeLessThan(before);
  }
}

const labelOfFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** From the slide back to the show, however much is open there. */
async function leaveSlide(page: Page): Promise<void> {
  while ((await page.locator('.show-sign').count()) > 0) await page.keyboard.press('Escape');
}

/** What must be on disk when it is over: one record with a timer, a closed vote and the ideas, and the cards that came of it. */
async function expectRecord(frontstage: Frontstage): Promise<void> {
  await untilSaved(frontstage.page);
  const [workshop, another] = kept(frontstage, 'workshop');
  expect(another).toBeUndefined();
  expect(workshop?.ended).toBeDefined();
  expect(workshop?.timers).toHaveLength(1);
  expect(workshop?.visits?.length).toBeGreaterThan(0);
  const [ballot] = kept(frontstage, 'ballot');
  expect(ballot).toMatchObject({ workshopId: workshop?.id });
  expect(ballot?.closed?.results.reduce((sum, { dots }) => sum + dots, 0)).toBe(3);
  const ideas = kept(frontstage, 'idea');
  expect(ideas.map(({ text }) => text)).toEqual(['A mirror at the counter', 'Free returns']);
  const sorted = kept(frontstage, 'card').filter(({ ideaId }) => ideaId !== undefined);
  expect(sorted.map(({ text }) => text)).toEqual(['A mirror at the counter']);
}

async function expectOnScreen(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await expect(main.getByText('What hurts most?')).toBeVisible();
  await expect(main.getByText('A mirror at the counter')).toBeVisible();
  await expect(main.getByText('Free returns')).toBeVisible();
}

test('R11: a workshop by keyboard alone: stops, reveal, writing and scoring on the slide, timer, vote, tray, record; undo passes the record by', async ({
  launch,
}) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: say('home.sample.open') }).focus();
  await press(page, 'Enter');
  await page.locator('.inspector').waitFor();

  await beginShow(page);
  await expect(title(page)).toContainText('Stop 1 of 4');
  await revealAll(page);

  // On the slide: a card below the first, and a score by its number.
  await press(page, 'e', 'ArrowRight', 'ArrowLeft');
  await expect(card(page, ACTION)).toBeFocused();
  await page.keyboard.type('Asks a friend');
  await press(page, 'Escape');
  await expect(card(page, 'Asks a friend')).toBeVisible();
  const before = await points(page).first().getAttribute('aria-label');
  for (let down = 0; down < 8 && !(await labelOfFocus(page)).startsWith('Emotion'); down += 1) await press(page, 'ArrowDown');
  await page.keyboard.type('-3');
  await press(page, 'Enter');
  await expect(points(page).first()).not.toHaveAttribute('aria-label', before ?? '');
  await leaveSlide(page);
  await expect(show(page)).toBeVisible();

  await press(page, 't');
  await expect(show(page).getByRole('timer')).toBeVisible();
  await press(page, 't');

  await press(page, 'v');
  await page.keyboard.type('What hurts most?');
  await press(page, 'Tab');
  await page.keyboard.type('All');
  await press(page, 'Tab');
  await page.keyboard.type('4');
  await press(page, 'Enter');
  await expect(
    pane(page)
      .getByRole('button', { name: /^A dot for/ })
      .first(),
  ).toBeFocused();
  await press(page, '+', '+', 'ArrowDown', '+');
  for (const name of ['vote.reveal', 'vote.close'] as const) {
    await pane(page)
      .getByRole('button', { name: say(name) })
      .focus();
    await press(page, 'Enter');
  }
  await press(page, 'Escape');
  await expect(pane(page)).toHaveCount(0);

  await press(page, 'i');
  await page.keyboard.type('A mirror at the counter');
  await press(page, 'Enter');
  await page.keyboard.type('Free returns');
  await press(page, 'Enter');
  await press(page, 'Tab', 'Tab', 'Space', 'Tab', 'Enter', 'Enter');
  await expect(card(page, 'A mirror at the counter')).toBeVisible();
  while (await show(page).count()) await press(page, 'Escape');
  await expectRecord(frontstage);

  await press(page, 'Control+Alt+0');
  await expectOnScreen(page);

  // What was done to the map is undone; the record stays.
  await press(page, 'Control+Alt+1');
  while (await kept(frontstage, 'card').some(({ text }) => text === 'Asks a friend')) {
    await press(page, 'Control+z');
    await untilSaved(page);
  }
  expect(kept(frontstage, 'idea')).toHaveLength(2);
  expect(kept(frontstage, 'ballot')).toHaveLength(1);
  expect(kept(frontstage, 'card').filter(({ ideaId }) => ideaId !== undefined)).toEqual([]);
});

test('R10, R11: a workshop by hand: cards are written, dragged and flagged on the slide, scores dragged, dots clicked, ideas dragged', async ({
  launch,
}) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page);
  await page.getByRole('button', { name: say('action.present'), exact: true }).click();
  await page.getByRole('button', { name: say('lay-down.present') }).click();
  await expect(title(page)).toContainText('Stop 1 of 4');
  await revealAll(page);

  await card(page, ACTION).dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Tries it on');
  await page.keyboard.press('Escape');
  await drag(page, card(page, 'Tries it on'), await cell(page, 'Customer actions', 2));
  await expect(card(page, 'Tries it on')).toBeVisible();
  await page.keyboard.press('Control+z');

  const emotion = laneHead(page, 'Emotion');
  const height = (await emotion.boundingBox())?.height ?? 0;
  const point = points(page).first();
  const at = await point.boundingBox();
  if (!at) throw new Error('no point');
  await drag(page, point, { x: at.x + at.width / 2, y: at.y + height / 4 });
  await page.keyboard.press('Escape');
  const pains = await page.locator('.canvas [data-role="card"]').count();
  await chooseFromContextMenu(page, card(page, 'Tries it on'), say('action.flag-pain'));
  await page.keyboard.type('Too tight');
  await page.keyboard.press('Escape');
  await expect(page.locator('.canvas [data-role="card"]')).toHaveCount(pains + 1);
  await leaveSlide(page);

  await press(page, 't', 't', 'v');
  await page.keyboard.type('What hurts most?');
  await press(page, 'Tab');
  await page.keyboard.type('All');
  await pane(page)
    .getByRole('button', { name: say('vote.begin') })
    .click();
  await card(page, 'Tries it on').click();
  await card(page, 'Tries it on').click();
  await card(page, 'Too tight').click();
  await pane(page)
    .getByRole('button', { name: say('vote.reveal') })
    .click();
  await pane(page)
    .getByRole('button', { name: say('vote.close') })
    .click();

  await press(page, 'Escape', 'i');
  await page.keyboard.type('A mirror at the counter');
  await press(page, 'Enter');
  await page.keyboard.type('Free returns');
  await press(page, 'Enter');
  await page
    .locator('.tray')
    .getByRole('button', { name: say('tray.show') })
    .click();
  await drag(page, page.locator('.tray-face').first(), await cell(page, 'Pain points', 1));
  await expect(card(page, 'A mirror at the counter')).toBeVisible();
  while (await show(page).count()) await press(page, 'Escape');
  await expectRecord(frontstage);
  await page.getByRole('button', { name: say('screen.workshops') }).click();
  await expectOnScreen(page);
});
