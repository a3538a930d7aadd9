// Maps of a project as tabs, links between them, lanes hidden and collapsed, and saved views: by mouse and by keyboard.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { toDoc } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { createTemplate } from '../../shared/model/templates.ts';
import { countingIds } from '../support/documents.ts';
import {
  boxOf,
  card,
  chooseFromContextMenu,
  drag,
  entitiesIn,
  fileIn,
  laneHead,
  pressAllTheWay,
  showWhole,
  undoButton,
  untilSaved,
} from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { inspectorOf, openSample } from '../support/sample.ts';

const PARCEL = 'Walks past two unmarked counters';

const tabs = (page: Page) => page.locator('.map-tab-title');
const tab = (page: Page, title: string) => tabs(page).filter({ hasText: title });
const shownTab = (page: Page) => page.locator('.map-tab-title[aria-current="page"]');
const mapMenu = (page: Page) => page.getByRole('button', { name: /^Actions for/ });
const docOf = (frontstage: Frontstage) => toDoc(entitiesIn(fileIn(frontstage)));
const titlesIn = (frontstage: Frontstage) => mapsOf(docOf(frontstage)).map(({ title }) => title);

async function chooseFromTab(page: Page, entry: string): Promise<void> {
  await mapMenu(page).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

async function addMap(page: Page, kind: string, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a map' }).click();
  await page.getByRole('menuitem', { name: kind }).click();
  await expect(page.locator('.map-tab-field')).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(shownTab(page)).toHaveText(title);
}

async function open(launch: Launch): Promise<Frontstage> {
  const frontstage = await launch();
  await openSample(frontstage.page);
  await showWhole(frontstage.page);
  return frontstage;
}

test('a map is copied to be the to-be of another, named in one undo step, and says so', async ({ launch }) => {
  const frontstage = await open(launch);
  const { page } = frontstage;
  await chooseFromTab(page, 'Make a to-be map of this');
  await expect(page.locator('.map-tab-field')).toHaveValue('To-be blueprint');
  await page.keyboard.type('Better returns');
  await page.keyboard.press('Enter');
  await expect(tabs(page)).toHaveText(['As-is blueprint', 'Better returns']);
  await expect(shownTab(page)).toBeFocused();
  await expect(shownTab(page)).toHaveAttribute('title', 'To-be of “As-is blueprint”');
  await expect(card(page, PARCEL)).toBeVisible();

  await untilSaved(page);
  const doc = docOf(frontstage);
  const [asIs, toBe] = mapsOf(doc);
  expect(toBe).toMatchObject({ title: 'Better returns', asIsMapId: asIs?.id });
  expect([doc.card.size, doc.connector.size, doc.score.size]).toEqual([92, 18, 16]);

  await inspectorOf(page).getByRole('button', { name: 'Go to “As-is blueprint”' }).click();
  await expect(shownTab(page)).toHaveText('As-is blueprint');
  expect(await pressAllTheWay(undoButton(page))).toBe(1);
  await expect(tabs(page)).toHaveText(['As-is blueprint']);
});

test('tabs are ordered by hand and by key, walked through, and each map is found as it was left', async ({ launch }) => {
  const frontstage = await open(launch);
  const { page } = frontstage;
  await addMap(page, 'New customer journey map', 'Second');
  await addMap(page, 'New empty map', 'Third');
  await drag(page, tab(page, 'Third'), { ...(await boxOf(tab(page, 'As-is'))), x: (await boxOf(tab(page, 'As-is'))).x + 4 });
  await expect(tabs(page)).toHaveText(['Third', 'As-is blueprint', 'Second']);

  await tab(page, 'Third').click();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(tabs(page)).toHaveText(['As-is blueprint', 'Third', 'Second']);
  await untilSaved(page);
  expect(titlesIn(frontstage)).toEqual(['As-is blueprint', 'Third', 'Second']);

  await tab(page, 'As-is').click();
  await card(page, 'Confirms the slot in chat').click();
  const zoom = page.locator('.status-button.is-zoom');
  const whole = await zoom.innerText();
  await page.keyboard.press('Control+=');
  await expect(zoom).not.toHaveText(whole);
  const left = await boxOf(card(page, 'Confirms the slot in chat'));
  await page.keyboard.press('Control+PageDown');
  await expect(shownTab(page)).toHaveText('Third');
  await page.keyboard.press('Control+Shift+Tab');
  await expect(shownTab(page)).toHaveText('As-is blueprint');
  await expect(card(page, 'Confirms the slot in chat')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => boxOf(card(page, 'Confirms the slot in chat'))).toEqual(left);
});

test('R10: a tab in hand is let go by Escape without a trace', async ({ launch }) => {
  const { page } = await open(launch);
  await addMap(page, 'New empty map', 'Second');
  const from = await boxOf(tab(page, 'Second'));
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move((await boxOf(tab(page, 'As-is'))).x + 4, from.y + 10, { steps: 4 });
  await expect(page.locator('.map-tab.is-in-hand')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('.map-tab.is-in-hand')).toHaveCount(0);
  await expect(tabs(page)).toHaveText(['As-is blueprint', 'Second']);
});

test('twenty maps stay at hand: the one that is shown is in sight, and a list names all', async ({ launch }) => {
  const { page } = await open(launch);
  for (let number = 1; number < 20; number += 1) await addMap(page, 'New empty map', `Detail number ${number}`);
  const strip = await boxOf(page.locator('.map-tab-strip'));
  const isInSight = async () => {
    const { x, width } = await boxOf(shownTab(page));
    return x >= strip.x - 1 && x + width <= strip.x + strip.width + 1;
  };
  await expect.poll(isInSight).toBe(true);
  await page.getByRole('button', { name: 'All maps' }).click();
  await expect(page.getByRole('menuitemradio')).toHaveCount(20);
  await page.getByRole('menuitemradio', { name: 'As-is blueprint' }).click();
  await expect(shownTab(page)).toHaveText('As-is blueprint');
  await expect.poll(isInSight).toBe(true);
});

test('a card links to a new map, leads there and back, and the link goes with the map in one undo step', async ({ launch }) => {
  const frontstage = await open(launch);
  const { page } = frontstage;
  await card(page, PARCEL).click();
  await page.getByLabel('More in map').selectOption('New map…');
  await expect(shownTab(page)).toHaveText(PARCEL);
  await inspectorOf(page)
    .getByRole('button', { name: new RegExp(`Go to “${PARCEL} · As-is`) })
    .waitFor();

  await page.keyboard.press('Alt+Shift+Enter');
  const linked = card(page, `${PARCEL} · more in “${PARCEL}”`);
  await expect(linked).toBeFocused();
  await page.keyboard.press('Alt+Enter');
  await expect(shownTab(page)).toHaveText(PARCEL);
  await page.getByRole('button', { name: 'Back to “As-is blueprint”' }).click();
  await page.locator('.link-mark').click();
  await expect(shownTab(page)).toHaveText(PARCEL);

  await chooseFromTab(page, 'Delete the map');
  await expect(page.getByText('and the link of 1 card to it was untied')).toBeVisible();
  await expect(card(page, PARCEL)).toBeVisible();
  await untilSaved(page);
  expect([...docOf(frontstage).card.values()].filter((each) => each.linkedMapId !== undefined)).toEqual([]);
  await undoButton(page).click();
  await expect(shownTab(page)).toHaveText(PARCEL);
  await tab(page, 'As-is').click();
  await expect(linked).toBeVisible();
});

test('the last map is not deleted, and the reason is said', async ({ launch }) => {
  const { page } = await open(launch);
  await chooseFromTab(page, 'Delete the map');
  await expect(page.getByText('A project keeps at least one map')).toBeVisible();
  await expect(tabs(page)).toHaveCount(1);
});

test('lanes are hidden, leave a mark that shows them, are collapsed and opened, and coloured', async ({ launch }) => {
  const frontstage = await open(launch);
  const { page } = frontstage;
  await chooseFromContextMenu(page, laneHead(page, 'Needs'), 'Hide the lane');
  await chooseFromContextMenu(page, laneHead(page, 'Touchpoints'), 'Hide the lane');
  await expect(laneHead(page, 'Needs')).toHaveCount(0);
  await expect(page.locator('.status')).toContainText('2 lanes hidden');
  await page.keyboard.press('Control+z');
  await expect(laneHead(page, 'Touchpoints')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+Shift+z');
  // Nothing that is hidden is selected, and so deleted unseen.
  await expect(page.locator('.status')).not.toContainText('selected');
  const mark = page.getByRole('button', { name: '2 hidden lanes · show' });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(laneHead(page, 'Touchpoints')).toBeFocused();
  await expect(laneHead(page, 'Needs')).toBeVisible();

  const collapsed = laneHead(page, 'Front-stage people (collapsed)');
  const connectors = page.locator('.ground [data-role="connector"]');
  const before = await connectors.count();
  await laneHead(page, 'Front-stage people').click({ button: 'right' });
  await page.getByRole('menuitemcheckbox', { name: 'Collapse the lane' }).click();
  await expect(collapsed).toBeVisible();
  expect((await boxOf(collapsed)).height).toBeLessThan(40);
  await expect(card(page, 'Confirms the slot in chat')).toHaveCount(0);
  expect(await connectors.count()).toBeLessThan(before);
  const row = await boxOf(collapsed);
  await page.mouse.dblclick(row.x + row.width + 200, row.y + row.height / 2);
  await expect(card(page, 'Confirms the slot in chat')).toBeVisible();
  await expect(connectors).toHaveCount(before);

  await chooseFromContextMenu(page, laneHead(page, 'Needs'), 'Colour the lane');
  await expect(page.getByRole('radio', { name: 'None' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Sand' })).toBeChecked();
  await untilSaved(page);
  expect([...docOf(frontstage).lane.values()].filter(({ colour }) => colour !== undefined)).toHaveLength(1);
});

test('R11: a view is saved, looked through and exported as it is seen; a new lane is in it, and looking changes nothing', async ({
  launch,
}) => {
  const frontstage = await open(launch);
  const { page } = frontstage;
  await page.getByRole('button', { name: 'View: Everything' }).click();
  await page.getByRole('menuitem', { name: 'Save what is shown as a view…' }).click();
  await expect(page.getByLabel('Title').last()).toBeFocused();
  await page.keyboard.type('For the desk');
  for (const name of ['Needs', 'Opportunities', 'Decide']) await page.getByRole('checkbox', { name }).uncheck();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'View: For the desk' })).toBeVisible();
  await expect(laneHead(page, 'Needs')).toHaveCount(0);
  await expect(page.locator('[data-role="step"]')).toHaveCount(6);
  expect(await pressAllTheWay(undoButton(page))).toBe(1);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await page.getByRole('button', { name: 'View: For the desk' }).waitFor();
  await untilSaved(page);
  const saved = entitiesIn(fileIn(frontstage));

  await page.keyboard.press('Control+e');
  await expect(page.getByLabel('View', { exact: true })).toHaveValue(/./);
  await page.getByRole('radio', { name: /SVG/ }).check();
  const out = path.join(frontstage.home, 'desk.svg');
  await frontstage.answerDialog('showSaveDialog', out);
  await page.getByRole('dialog').getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText('Saved as')).toBeVisible();
  const svg = readFileSync(out, 'utf8');
  expect([svg.includes('Customer actions'), svg.includes('Needs'), svg.includes('Tries the jacket')]).toEqual([true, false, false]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'View: For the desk' }).click();
  await page.getByRole('menuitemradio', { name: 'Everything' }).click();
  await expect(laneHead(page, 'Needs')).toBeVisible();
  await untilSaved(page);
  expect(entitiesIn(fileIn(frontstage))).toEqual(saved);

  await page.getByRole('button', { name: 'View: Everything' }).click();
  await page.getByRole('menuitemradio', { name: 'For the desk' }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+l');
  await page.getByRole('menuitem', { name: 'Policies', exact: true }).first().click();
  await expect(laneHead(page, 'Policies')).toBeVisible();
  await expect(laneHead(page, 'Needs')).toHaveCount(0);
});

test('R6: a file with a link and a view that lead nowhere opens mended, and says so', async ({ launch }) => {
  const first = await launch();
  const file = path.join(first.home, 'harmed.frontstage');
  const newId = countingIds();
  const entities = createTemplate('sample', 'en', newId).map((entity) =>
    entity.kind === 'card' && entity.text === PARCEL ? { ...entity, linkedMapId: 'nothing' } : entity,
  );
  const map = entities.find(({ kind }) => kind === 'map')!;
  const view: Entity = { kind: 'view', id: 'view', mapId: map.id, order: 'V', title: 'Half', hiddenIds: ['nothing'] };
  expect(createProjectFile(file, [...entities, view])).toEqual({ created: true });
  await first.quit();
  const { page } = await launch({ home: first.home, args: [file] });
  await page.locator('.inspector').waitFor();
  await expect(page.getByText('2 ties to something deleted untied')).toBeVisible();
  await expect(card(page, PARCEL)).toHaveCount(1);
});
