// Stops as a facilitator makes them: laid down, made by hand, named, put in another order, presented from; by mouse and by keyboard alone.

import path from 'node:path';
import type { Page } from '@playwright/test';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import { keysBetween } from '../../shared/model/order.ts';
import { createTemplate } from '../../shared/model/templates.ts';
import { createSay } from '../../shared/text/text.ts';
import { countingIds } from '../support/documents.ts';
import { boxOf, card, chooseFromContextMenu, drag, laneHead, saveStatus, showWhole, undoButton } from '../support/editor.ts';
import { expect, type Launch, test } from '../support/electron-app.ts';
import { canBeReadOnly, launchReadOnly } from '../support/read-only.ts';
import { inspectorOf, openSample } from '../support/sample.ts';

const say = createSay('en');
const pane = (page: Page) => page.getByRole('complementary', { name: say('stops.title') });
const stops = (page: Page) => pane(page).locator('.stop-go');
const titles = (page: Page) => pane(page).locator('.stop-title').allTextContents();
const dialog = (page: Page) => page.getByRole('dialog', { name: say('lay-down.title') });
const slideTitle = (page: Page, name: string) => page.locator('.show').getByText(name, { exact: true });

/** A project in the home folder of a launch that has ended. */
async function make(launch: Launch, stopsOf: (mapId: string) => readonly Stop[]) {
  const { home, quit } = await launch();
  await quit();
  const entities = createTemplate('sample', 'en', countingIds());
  const mapId = entities.find(({ kind }) => kind === 'map')?.id ?? '';
  const file = path.join(home, 'show.frontstage');
  expect(createProjectFile(file, [...entities, ...stopsOf(mapId)])).toEqual({ created: true });
  return { home, file };
}

test('by mouse: a story is laid down, put in another order, renamed, presented from a stop; each is one undo step', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page
    .getByRole('banner')
    .getByRole('button', { name: say('stops.title'), exact: true })
    .click();
  await pane(page)
    .getByRole('button', { name: say('action.lay-down') })
    .last()
    .click();
  await expect(dialog(page).getByText(say('stops.story.as-is-to-be.none'))).toBeVisible();
  await dialog(page)
    .getByRole('radio', { name: say('stops.story.pains') })
    .click();
  await dialog(page)
    .getByRole('button', { name: say('lay-down.do'), exact: true })
    .click();
  const [first, second, third] = ['Pain 1: No sign, no greeting', 'Pain 2: Eight days of silence', 'Pain 3: Fee shown only at the end'];
  expect(await titles(page)).toEqual([first, second, third]);
  await expect(inspectorOf(page).getByLabel(say('inspector.title'))).toHaveValue(first);
  await expect(stops(page).first().locator('svg text').first()).toHaveText(first);

  const { x, y, height } = await boxOf(stops(page).first());
  await drag(page, stops(page).nth(2), { x: x + 40, y: y + height / 4 });
  await expect.poll(() => titles(page)).toEqual([third, first, second]);
  await stops(page).nth(1).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Nobody there');
  await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual([third, 'Nobody there', second]);
  await stops(page).nth(1).dblclick();
  await expect(page.locator('.show')).toBeVisible();
  await expect(slideTitle(page, 'Nobody there')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.show')).toHaveCount(0);
  await undoButton(page).click();
  await undoButton(page).click();
  await expect.poll(() => titles(page)).toEqual([first, second, third]);
  await undoButton(page).click();
  await expect(stops(page)).toHaveCount(0);
});

test('by keyboard alone: laid down and presented, walked, moved, duplicated, deleted, several changed together', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('F5');
  await expect(dialog(page).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(slideTitle(page, 'Decide')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.show')).toHaveCount(0);
  await card(page, 'Refund event').click();
  await page.keyboard.press('F8');
  await expect(stops(page).first()).toBeFocused();
  await page.keyboard.press('Delete');
  await expect.poll(() => titles(page)).toEqual(['Prepare', 'Hand over', 'Resolve']);
  await expect(card(page, 'Refund event')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual(['Decide', 'Prepare', 'Hand over', 'Resolve']);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(stops(page).nth(2)).toHaveAttribute('aria-pressed', 'true');
  await expect(card(page, 'Walks past two unmarked counters')).toBeInViewport();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => titles(page)).toEqual(['Decide', 'Hand over', 'Prepare', 'Resolve']);
  await expect(stops(page).nth(1)).toBeFocused();
  await page.keyboard.press('Control+d');
  await expect.poll(() => titles(page)).toEqual(['Decide', 'Hand over', 'Hand over', 'Prepare', 'Resolve']);
  await page.keyboard.press('Delete');
  await expect.poll(() => titles(page)).toEqual(['Decide', 'Hand over', 'Prepare', 'Resolve']);
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(inspectorOf(page).getByText(say('inspector.many.stop', { count: 2 }))).toBeVisible();
  await inspectorOf(page).getByLabel(say('stops.field.minutes')).fill('5');
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('status')).toContainText(say('stops.minutes', { count: 10 }));
  await page.keyboard.press('F6');
  for (
    let press = 0;
    press < 6 &&
    !(await stops(page)
      .nth(1)
      .evaluate((row) => row === document.activeElement));
    press += 1
  )
    await page.keyboard.press('F6');
  await page.keyboard.press('Shift+F5');
  await expect(page.locator('.show')).toBeVisible();
});

test('what is selected makes a stop: a card from its menu, a lane by its key; the fields say what it shows', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await showWhole(page);
  await chooseFromContextMenu(page, card(page, 'No sign, no greeting'), say('action.add-stop'));
  await page
    .getByRole('status')
    .or(page.getByRole('alert'))
    .getByRole('button', { name: say('stops.title') })
    .first()
    .click();
  await expect(stops(page)).toHaveCount(1);
  const panel = inspectorOf(page);
  await expect(panel.getByRole('button', { name: say('inspector.go-to', { name: 'No sign, no greeting' }) })).toBeVisible();
  // What can be added is listed while the list is used.
  const more = panel.getByLabel(say('stops.about.add'));
  await expect(more.locator('option')).toHaveCount(1);
  await more.focus();
  const other = (await more.locator('option').nth(1).textContent()) ?? '';
  await more.selectOption({ index: 1 });
  await expect(panel.getByRole('button', { name: say('inspector.go-to', { name: other }) })).toBeVisible();
  await expect(more.locator('option', { hasText: other })).toHaveCount(0);
  await panel.locator('summary', { hasText: say('stops.field.lanes') }).click();
  await expect(panel.getByRole('checkbox', { name: 'Pain points' })).toBeChecked();
  await expect(panel.getByRole('checkbox', { name: 'Needs' })).not.toBeChecked();
  await panel.getByRole('checkbox', { name: 'Needs' }).check();
  await expect(stops(page).first().locator('svg text', { hasText: 'Needs' })).toHaveCount(1);
  await laneHead(page, 'Touchpoints').click();
  await page.keyboard.press('Control+Shift+A');
  await expect.poll(() => titles(page)).toEqual(['No sign, no greeting', 'Touchpoints']);
  await panel.getByLabel(say('stops.field.notes')).fill('Ask who has been there');
  await panel.getByLabel(say('stops.field.reveal')).selectOption('cards');
  await expect(saveStatus(page)).toHaveAttribute('data-save', 'saved');
});

test('from a card that no stop is about, the show begins at the stop that shows it', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('F5');
  await dialog(page)
    .getByRole('button', { name: say('lay-down.do'), exact: true })
    .click();
  await card(page, 'Grades the item, restocks').click();
  await page.keyboard.press('Shift+F5');
  await expect(slideTitle(page, 'Hand over')).toBeVisible();
});

test('a stop whose steps are deleted says so, shows what is left, or goes; with a map its stops go, and undo brings them', async ({
  launch,
}) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('F5');
  await dialog(page)
    .getByRole('button', { name: say('lay-down.do'), exact: true })
    .click();
  await showWhole(page);
  await page.locator('.canvas [data-role="step"]').nth(0).click();
  await page.keyboard.press('Delete');
  await expect(pane(page).getByText(say('stops.lost', { count: 1 }))).toBeVisible();
  await stops(page).first().click();
  await inspectorOf(page)
    .getByRole('button', { name: say('action.forget-lost') })
    .click();
  await expect(pane(page).getByText(say('stops.lost', { count: 1 }))).toHaveCount(0);
  await page.locator('.canvas [data-role="step"]').nth(0).click();
  await page.keyboard.press('Delete');
  await expect(pane(page).getByText(say('stops.emptied'))).toBeVisible();
  await stops(page).first().click();
  await inspectorOf(page)
    .getByRole('button', { name: say('action.delete') })
    .last()
    .click();
  await expect.poll(() => titles(page)).toEqual(['Prepare', 'Hand over', 'Resolve']);

  await page.getByRole('button', { name: say('map.add') }).click();
  await page.getByRole('menuitem').first().click();
  await page.keyboard.press('Escape');
  await page.locator('.map-tab-title').first().click();
  await page.locator('.map-tab [aria-haspopup="menu"]').click();
  await page.getByRole('menuitem', { name: say('action.delete-map') }).click();
  await expect(stops(page)).toHaveCount(0);
  await undoButton(page).click();
  await expect(stops(page)).toHaveCount(3);
});

test('300 stops are scrolled, walked, moved and presented; only those in sight are drawn', async ({ launch }) => {
  const keys = keysBetween(undefined, undefined, 300);
  const { home, file } = await make(launch, (mapId) =>
    keys.map((order, at) => ({ kind: 'stop', id: `stop-${at}`, mapId, order, title: `Part ${at + 1}`, laneIds: [], stepIds: [] })),
  );
  const { page } = await launch({ home, args: [file] });
  await page.locator('.inspector').waitFor();
  await page.keyboard.press('F8');
  await expect(stops(page)).toHaveCount(300);
  await expect(pane(page).locator('svg.slide-picture').first()).toBeVisible();
  expect(await pane(page).locator('svg.slide-picture').count()).toBeLessThan(40);
  await page.keyboard.press('End');
  await expect(stops(page).nth(299)).toBeInViewport();
  await expect(stops(page).nth(299).locator('svg.slide-picture')).toBeVisible();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(stops(page).nth(298)).toContainText('Part 300');
  await page.keyboard.press('Shift+F5');
  await expect(slideTitle(page, 'Part 300')).toBeVisible();
});

test('a project for reading presents its stops and changes none; without any a sentence says so', async ({ launch }) => {
  test.skip(!canBeReadOnly, 'needs a Node beside Electron');
  const { home, file } = await make(launch, () => []);
  const { page } = await launchReadOnly(launch, home, file);
  await page.locator('.inspector').waitFor();
  await page.keyboard.press('F5');
  await expect(page.getByText(say('stops.nothing-to-present'))).toBeVisible();
  await page.keyboard.press('F8');
  await expect(pane(page).getByText(say('stops.empty'))).toBeVisible();
  await expect(pane(page).getByRole('button', { name: say('action.lay-down') })).toBeDisabled();
});
