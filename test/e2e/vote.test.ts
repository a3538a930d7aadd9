// A vote by dots in a show: begun, placed for the room, hidden until it is revealed, kept with the project and never touched by undo.

import type { Page } from '@playwright/test';
import type { Ballot } from '../../shared/model/entities/workshops.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { createSay } from '../../shared/text/text.ts';
import { entitiesIn, fileIn, untilSaved } from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { canBeReadOnly, launchReadOnly } from '../support/read-only.ts';
import { openSample } from '../support/sample.ts';
import { beginShow } from '../support/show.ts';

const pane = (page: Page) => page.getByRole('complementary', { name: "Presenter's pane" });
const press = (page: Page, name: string) => pane(page).getByRole('button', { name, exact: true }).click();
/** What the room sees of the vote. */
const progress = (page: Page) => page.locator('.vote-progress');
const rings = (page: Page) => page.locator('.vote-ring');
const dotsOnCards = (page: Page) => page.locator('.vote-dots text');
const ballotsIn = (entities: readonly Entity[]) => entities.filter((entity): entity is Ballot => entity.kind === 'ballot');

/** The sample at the end of its second stop, where all of it is lit, with the pane for votes open. */
async function openAtVote(launch: Launch): Promise<Frontstage> {
  const frontstage = await launch();
  await openSample(frontstage.page);
  await beginShow(frontstage.page);
  await openVotes(frontstage.page);
  return frontstage;
}

async function openVotes(page: Page): Promise<void> {
  await expect(page.locator('main.show')).toBeFocused();
  for (const key of ['3', 'Enter', 'PageUp', 'v']) await page.keyboard.press(key);
  await expect(page.locator('.show-slide .is-unseen')).toHaveCount(0);
  await expect(pane(page).getByLabel('What the room votes on')).toBeFocused();
}

async function begin(page: Page, question = 'What hurts most?', people = '4', each = '2'): Promise<void> {
  await pane(page).getByLabel('What the room votes on').fill(question);
  await pane(page)
    .getByLabel('Dots go on')
    .selectOption({ label: (await optionOf(page, 'All cards of this stop')) ?? '' });
  await pane(page).getByLabel('People').fill(people);
  await pane(page).getByLabel('Dots each').fill(each);
  await press(page, 'Begin the vote');
  await expect(progress(page)).toContainText(question);
}

function optionOf(page: Page, label: string) {
  return pane(page).getByLabel('Dots go on').locator('option').filter({ hasText: label }).textContent();
}

test('what is half asked waits while the pane shows something else', async ({ launch }) => {
  const { page } = await openAtVote(launch);
  await pane(page).getByLabel('What the room votes on').fill('What hurts most?');
  await pane(page).getByLabel('People').fill('4');
  await page.keyboard.press('Escape');
  await page.keyboard.press('i');
  await expect(pane(page).locator('.tray')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await expect(pane(page).getByLabel('What the room votes on')).toHaveValue('What hurts most?');
  await expect(pane(page).getByLabel('People')).toHaveValue('4');
  await press(page, 'Begin the vote');
  await expect(progress(page)).toContainText('What hurts most?');
  await press(page, 'Put aside');
  await expect(pane(page).getByLabel('What the room votes on')).toHaveValue('');
});

test('R11: by mouse, dots are placed, taken, hidden, revealed, ranked, closed and taken over as votes; undo never touches them', async ({
  launch,
}) => {
  const frontstage = await openAtVote(launch);
  const { page } = frontstage;
  await begin(page);
  const cards = page.locator('.canvas [data-role="card"]');
  await expect(rings(page)).toHaveCount(await cards.count());
  const [first, second] = [cards.nth(0), cards.nth(1)];
  for (let dot = 0; dot < 5; dot += 1) await first.click();
  await first.click({ modifiers: ['Shift'] });
  await first.click({ button: 'right' });
  await second.dblclick();
  await expect(progress(page)).toContainText('5 of 8 dots placed');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.locator('.is-selected, textarea.card-editor')).toHaveCount(0);

  // The room does not see where they lie, nor does anybody who looks at the pane.
  await expect(dotsOnCards(page)).toHaveCount(0);
  await expect(pane(page).getByRole('spinbutton', { name: /^Dots on/ })).toHaveCount(0);
  await pane(page).getByLabel('Show me the counts').check();
  const row = pane(page).locator(`[data-candidate="${await first.getAttribute('data-item')}"]`);
  await expect(row.getByRole('spinbutton')).toHaveValue('3');

  for (let dot = 0; dot < 4; dot += 1) await second.click();
  await expect(page.getByRole('status').filter({ hasText: 'Of 8 dots, 0 are left' })).toBeVisible();
  await expect(progress(page)).toContainText('8 of 8 dots placed');

  await press(page, 'Reveal the dots');
  await expect(rings(page)).toHaveCount(0);
  await expect(dotsOnCards(page)).toHaveText(['3', '5']);
  const texts = [await first.getAttribute('aria-label'), await second.getAttribute('aria-label')];
  await pane(page)
    .getByRole('button', { name: /^Results for the room/ })
    .click();
  const rows = page.locator('.vote-results li');
  await expect(rows).toHaveText([`1${texts[1]}5 dots`, `2${texts[0]}3 dots`]);
  await page.keyboard.press('r');
  await expect(rows).toHaveCount(0);

  await press(page, 'Close the vote');
  await press(page, 'Take over as votes of the cards');
  await expect(pane(page)).toContainText('The cards have these votes.');
  await untilSaved(page);
  const votesOf = (text: string | null) =>
    entitiesIn(fileIn(frontstage)).flatMap((entity) => (entity.kind === 'card' && entity.text === text ? [entity.votes] : []));
  expect(votesOf(texts[1] ?? '')).toEqual([5]);
  const [kept] = ballotsIn(entitiesIn(fileIn(frontstage)));
  expect(kept?.closed?.results.slice(0, 2).map(({ text, dots }) => [text, dots])).toEqual([[texts[1], 5], [texts[0], 3]]); // biome-ignore format: one line

  await page.keyboard.press('Control+z');
  await expect(pane(page)).toContainText('The register can then rank pain points by votes.');
  await untilSaved(page);
  expect(votesOf(texts[1] ?? '')).toEqual([undefined]);
  expect(ballotsIn(entitiesIn(fileIn(frontstage)))).toEqual([kept]);
});

test('nothing is touched under a ranking: a click, going on, E and the first undo only put it away', async ({ launch }) => {
  const { page } = await openAtVote(launch);
  await begin(page);
  const counts = pane(page).getByLabel('Show me the counts');
  const cards = page.locator('.canvas [data-role="card"]');
  await cards.first().click();
  await counts.click();
  await page.keyboard.press('c');
  await expect(counts).toBeChecked();
  await press(page, 'Reveal the dots');
  await expect(dotsOnCards(page)).toHaveText(['1']);
  const heading = await page.locator('.slide-furniture').textContent();
  const ranking = page.locator('.vote-results');
  const middle = await cards.first().boundingBox();
  for (const leave of [
    () => page.mouse.click((middle?.x ?? 0) + (middle?.width ?? 0) / 2, (middle?.y ?? 0) + (middle?.height ?? 0) / 2),
    () => page.keyboard.press('PageDown'),
    () => page.keyboard.press('Control+z'),
  ]) {
    await page.keyboard.press('r');
    await expect(ranking).toBeVisible();
    await leave();
    await expect(ranking).toHaveCount(0);
    await expect(page.locator('.is-selected')).toHaveCount(0);
    await expect(dotsOnCards(page)).toHaveText(['1']);
    expect(await page.locator('.slide-furniture').textContent()).toBe(heading);
  }
  await page.keyboard.press('r');
  await expect(ranking).toBeVisible();
  await page.keyboard.press('e');
  await expect(ranking).toHaveCount(0);
  await expect(page.locator('.canvas :focus')).toHaveCount(1);
});

test('by keyboard alone: a vote is begun, dots are placed in the list and on the slide, and its result is there after opening again', async ({
  launch,
}) => {
  const frontstage = await openAtVote(launch);
  const { page } = frontstage;
  await page.keyboard.type('Which first?');
  await page.keyboard.press('Tab');
  await page.keyboard.type('All');
  await page.keyboard.press('Tab');
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await expect(progress(page)).toContainText('0 of 60 dots placed');

  const rows = pane(page).locator('[data-candidate]');
  await expect(rows.first().getByRole('button', { name: /^A dot for/ })).toBeFocused();
  for (const key of ['+', 'Enter', '-', 'ArrowDown', '+', '+', '+', 'ArrowUp', ' ']) await page.keyboard.press(key);
  await expect(progress(page)).toContainText('5 of 60 dots placed');

  // On the slide: to its first card by the keys of the map.
  await page.keyboard.press('e');
  for (let turn = 0; turn < 8 && (await page.locator('[data-role="card"]:focus').count()) === 0; turn += 1)
    await page.keyboard.press(turn % 2 === 0 ? 'ArrowDown' : 'ArrowRight');
  await expect(page.locator('[data-role="card"]:focus')).toHaveCount(1);
  for (const key of ['+', 'Enter', '=', '-']) await page.keyboard.press(key);
  await expect(progress(page)).toContainText('7 of 60 dots placed');
  await expect(page.locator('textarea.card-editor')).toHaveCount(0);
  await page.keyboard.press('Escape');

  for (const key of ['v', 'v']) await page.keyboard.press(key);
  await expect(rows.first().getByRole('button', { name: /^A dot for/ })).toBeFocused();
  for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('Shift+Tab');
  await expect(pane(page).getByRole('button', { name: 'Reveal the dots' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dotsOnCards(page)).not.toHaveCount(0);
  await page.keyboard.press('r');
  await expect(page.locator('.vote-results')).toContainText('Which first?');
  await page.keyboard.press('Escape');
  await expect(page.locator('.vote-results')).toHaveCount(0);
  for (const key of ['v', 'v', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect(pane(page)).toContainText(/Closed \d/);
  await untilSaved(page);
  const kept = ballotsIn(entitiesIn(fileIn(frontstage)));
  expect(kept[0]?.closed?.results.reduce((sum, { dots }) => sum + dots, 0)).toBe(7);

  const { home } = frontstage;
  await frontstage.app.close();
  const again = await launch({ home });
  await again.page.locator('.project-open').first().click();
  await again.page.locator('.inspector').waitFor();
  expect(ballotsIn(entitiesIn(fileIn(again)))).toEqual(kept);
});

test('a vote that was not closed is found again in the next show; what was said of people and dots is proposed again', async ({
  launch,
}) => {
  const { page } = await openAtVote(launch);
  await begin(page);
  await page.locator('.canvas [data-role="card"]').first().click();
  for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
  await expect(page.locator('.show')).toHaveCount(0);

  await page.keyboard.press('F5');
  await openVotes(page);
  await expect(progress(page)).toHaveCount(0);
  await expect(pane(page).getByLabel('People')).toHaveValue('4');
  await expect(pane(page)).toContainText('Not closed: 1 of 8 dots placed');
  await press(page, 'Go on');
  await expect(progress(page)).toContainText('1 of 8 dots placed');
});

test('a card that goes keeps its dots until they are taken back; a budget below what is placed is refused', async ({ launch }) => {
  const { page } = await openAtVote(launch);
  await begin(page);
  const cards = page.locator('.canvas [data-role="card"]');
  const id = await cards.first().getAttribute('data-item');
  for (let dot = 0; dot < 3; dot += 1) await cards.first().click();
  await pane(page).getByLabel('Dots each').fill('1');
  await pane(page).getByLabel('People').fill('2');
  await expect(page.getByRole('status').filter({ hasText: '3 dots are placed already' })).toBeVisible();
  await pane(page).getByLabel('People').press('Escape');

  await press(page, 'Put aside');
  await cards.first().click();
  await page.keyboard.press('Delete');
  await expect(page.locator(`[data-item="${id}"]`)).toHaveCount(0);
  await press(page, 'Go on');
  const gone = pane(page).locator(`[data-candidate="${id}"]`);
  await expect(gone).toContainText('No longer on the map');
  await expect(progress(page)).toContainText('3 of 4 dots placed');
  for (let dot = 0; dot < 3; dot += 1) await gone.getByRole('button', { name: /^Take a dot/ }).click();
  await expect(progress(page)).toContainText('0 of 4 dots placed');
  await expect(gone).toHaveCount(0);
});

test('who closes although a question is refused as too long ends the show all the same: its record has an end', async ({ launch }) => {
  const frontstage = await openAtVote(launch);
  const { page } = frontstage;
  await begin(page);
  await pane(page).getByLabel('What the room votes on').fill('?'.repeat(501));
  await page.evaluate(() => window.dispatchEvent(new CustomEvent('menuAction', { detail: { type: 'menuAction', id: 'project.close' } })));
  await page.getByRole('button', { name: createSay('en')('save.close-anyway') }).click();
  await expect(page.locator('.project-open').first()).toBeVisible();
  await expect
    .poll(() => entitiesIn(fileIn(frontstage)).find(({ kind }) => kind === 'workshop'))
    .toMatchObject({ ended: expect.any(String) });
});

test('in Chinese the vote speaks Chinese, in the pane and to the room', async ({ launch }) => {
  const say = createSay('zh-CN');
  const { page } = await launch({ language: 'zh_CN.UTF-8' });
  await openSample(page, 'zh-CN');
  await beginShow(page);
  await expect(page.locator('main.show')).toBeFocused();
  for (const key of ['3', 'Enter', 'PageUp', 'v']) await page.keyboard.press(key);
  const chinesePane = page.getByRole('complementary', { name: say('present.pane') });
  await chinesePane.getByRole('button', { name: say('vote.begin') }).click();
  await chinesePane.locator('[data-by="1"]').first().click();
  await expect(progress(page)).toContainText('已放置 1 / 36 个圆点');
  await chinesePane.getByRole('button', { name: say('vote.reveal') }).click();
  await page.keyboard.press('r');
  await expect(page.locator('.vote-results')).toContainText('1 个圆点');
});

test('a project for looking only can be presented, and says why nothing can be voted on', async ({ launch }) => {
  test.skip(!canBeReadOnly, 'needs a Node beside Electron');
  const frontstage = await launch();
  await openSample(frontstage.page);
  await beginShow(frontstage.page);
  await untilSaved(frontstage.page);
  const { home } = frontstage;
  const file = fileIn(frontstage);
  await frontstage.app.close();
  const { page } = await launchReadOnly(launch, home, file);
  await page.locator('.inspector').waitFor();
  for (const key of ['F5', 'v']) await page.keyboard.press(key);
  await expect(pane(page)).toContainText('open for looking only, so nothing can be voted on');
  await expect(pane(page).getByRole('button', { name: 'Begin the vote' })).toHaveCount(0);
});
