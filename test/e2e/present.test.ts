// A show on one screen: gone through by keys and clickers, edited live in large type, and steady whatever goes from under it.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { toDoc } from '../../shared/model/document.ts';
import type { Card, Score } from '../../shared/model/entities/map.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { gridOf, mapsOf } from '../../shared/model/grid.ts';
import { createTemplate } from '../../shared/model/templates.ts';
import { createSay } from '../../shared/text/text.ts';
import { countingIds } from '../support/documents.ts';
import { boxOf, card, chooseFromContextMenu, drag, editorOf, entitiesIn, saveStatus } from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { canBeReadOnly, launchReadOnly } from '../support/read-only.ts';
import { beginShow, pressFoot } from '../support/show.ts';

const say = createSay('en');
const SAMPLE = createTemplate('sample', 'en', countingIds());
const DOC = toDoc(SAMPLE);
const [MAP] = mapsOf(DOC);
const GRID = gridOf(DOC, MAP?.id ?? '');

/** Its lanes by kind, its steps by number from 1; all of them where none is named. */
function stop(number: number, title: string, lanes: readonly string[], steps: readonly number[], more: Partial<Stop> = {}): Stop {
  return {
    kind: 'stop',
    id: `stop-${number}`,
    mapId: MAP?.id ?? '',
    order: `a${String(number).padStart(3, '0')}`,
    title,
    laneIds: GRID.lanes.filter(({ laneKind }) => lanes.includes(laneKind)).map(({ id }) => id),
    stepIds: steps.flatMap((step) => GRID.steps[step - 1]?.id ?? []),
    ...more,
  };
}

const ACTIONS_AND_FEELING = ['customer-actions', 'emotion', 'pain-points'];
const STOPS: readonly Stop[] = [
  stop(1, 'Decide', ACTIONS_AND_FEELING, [1, 2], { reveal: 'lanes', notes: 'Ask who has done this before.' }),
  stop(2, 'Hand over', ACTIONS_AND_FEELING, [5, 6]),
  stop(3, 'Resolve', ACTIONS_AND_FEELING, [7, 8], { reveal: 'cards' }),
];

type Shown = Frontstage & { readonly file: string };

async function open(launch: Launch, entities: readonly Entity[] = [...SAMPLE, ...STOPS]): Promise<Shown> {
  const first = await launch();
  const file = path.join(first.home, 'Documents', 'returns.frontstage');
  mkdirSync(path.dirname(file), { recursive: true });
  expect(createProjectFile(file, entities)).toEqual({ created: true });
  await first.quit();
  const frontstage = await launch({ home: first.home, args: [file] });
  await frontstage.page.locator('.canvas, .table').waitFor();
  return { ...frontstage, file };
}

async function present(launch: Launch, entities?: readonly Entity[]): Promise<Shown> {
  const frontstage = await open(launch, entities);
  await frontstage.page.keyboard.press('F5');
  await expect(stage(frontstage.page)).toBeFocused();
  return frontstage;
}

const stage = (page: Page) => page.getByRole('main', { name: say('present.show'), exact: true });
const title = (page: Page) => page.locator('.slide-furniture');
const sign = (page: Page) => page.locator('.show-sign');
const unseen = (page: Page) => page.locator('.canvas .is-unseen');
const dim = (page: Page) => page.locator('.canvas .is-dim');
const curtain = (page: Page) => page.getByRole('button', { name: say('present.curtain') });
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const cardsIn = ({ file }: Shown) => entitiesIn(file).filter((entity): entity is Card => entity.kind === 'card');
const scoresIn = ({ file }: Shown) => entitiesIn(file).filter((entity): entity is Score => entity.kind === 'score');
const saved = (page: Page) => expect(saveStatus(page)).toHaveAttribute('data-save', 'saved');

test('keys and clickers go through the stops, piece by piece, by number, and bring back what a curtain covers', async ({ launch }) => {
  const { app, page } = await present(launch);
  const isFullScreen = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  await expect.poll(isFullScreen).toBe(true);
  await expect(title(page)).toContainText('DecideStop 1 of 3');
  await expect(unseen(page)).not.toHaveCount(0);
  await press(page, 'ArrowRight', ' ');
  await expect(dim(page)).not.toHaveCount(0);
  await press(page, 'PageDown');
  await expect(unseen(page)).toHaveCount(0);
  await expect(dim(page)).toHaveCount(0);
  await expect(page.locator('.show-next')).toHaveText('next: Hand over');
  await press(page, 'ArrowDown');
  await expect(title(page)).toContainText('Hand overStop 2 of 3');
  await press(page, 'PageUp', 'ArrowLeft');
  await expect(title(page)).toContainText('DecideStop 1 of 3');
  await press(page, 'End');
  await expect(title(page)).toContainText('ResolveStop 3 of 3');
  await expect(page.locator('.show-next')).toHaveText(say('present.foot.end'));
  await press(page, 'ArrowRight', 'Home');
  await expect(title(page)).toContainText('DecideStop 1 of 3');

  await press(page, '1', '2');
  await expect(sign(page)).toHaveText('To stop 12 · Enter');
  await press(page, 'Escape');
  await expect(sign(page)).toHaveCount(0);
  await press(page, '2', 'Enter');
  await expect(title(page)).toContainText('Hand overStop 2 of 3');

  for (const [key, back] of [
    ['b', 'PageDown'],
    ['w', 'x'],
    ['.', 'Escape'],
  ] as const) {
    await press(page, key);
    await expect(curtain(page)).toBeVisible();
    await press(page, back);
    await expect(curtain(page)).toHaveCount(0);
    await expect(title(page)).toContainText('Hand overStop 2 of 3');
  }
  await press(page, 'b');
  await curtain(page).click();
  await expect(curtain(page)).toHaveCount(0);

  await press(page, 'c');
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'contrast');
  await press(page, '?');
  const sheet = page.getByRole('dialog', { name: say('present.keys') });
  await expect(sheet).toContainText(say('present.number'));
  await press(page, 'Escape', 'n');
  await expect(page.getByRole('complementary', { name: say('present.pane') })).toBeVisible();
  await press(page, 'Escape');
  await expect(stage(page)).toBeFocused();
  await press(page, 'Escape');
  await expect(stage(page)).toHaveCount(0);
  await expect.poll(isFullScreen).toBe(false);
  await expect(page.locator(':root')).not.toHaveAttribute('data-theme', 'contrast');
  await expect(page.locator('.editor [data-cell], .editor [data-item]').and(page.locator(':focus'))).toHaveCount(1);
});

test('what the mouse pressed gives the keyboard back to the show, and a dialog over it is none of it', async ({ launch }) => {
  const { page } = await present(launch);
  await press(page, '2', 'Enter');
  await pressFoot(page, 'back');
  await expect(title(page)).toContainText('Stop 1 of 3');
  await press(page, ' ');
  await expect(title(page)).toContainText('Stop 2 of 3');
  await press(page, 'Home', '?');
  await expect(page.getByRole('dialog')).toBeVisible();
  const before = await unseen(page).count();
  expect(before).toBeGreaterThan(0);
  await page.mouse.click(4, 4);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(unseen(page)).toHaveCount(before);
});

test('a key that is held down goes on with the show; what it turns on it turns on once', async ({ launch }) => {
  const { page } = await present(launch);
  const contrast = page.locator(':root[data-theme="contrast"]');
  for (let times = 0; times < 2; times += 1) await page.keyboard.down('c');
  await expect(contrast).toHaveCount(1);
  await page.keyboard.up('c');
  for (let times = 0; times < 4; times += 1) await page.keyboard.down('PageDown');
  await page.keyboard.up('PageDown');
  await expect(title(page)).toContainText('Stop 2 of 3');
});

test('under a curtain nothing is undone unseen, and it stays where only the volume is turned', async ({ launch }) => {
  const { page } = await present(launch);
  await press(page, '2', 'Enter');
  await card(page, 'Walks past two unmarked counters').dblclick();
  await page.keyboard.type('Asks at the till');
  await press(page, 'Escape', 'Escape', 'b', 'AudioVolumeUp');
  await expect(curtain(page)).toBeVisible();
  await press(page, 'Control+z');
  await expect(curtain(page)).toHaveCount(0);
  await expect(card(page, 'Asks at the till')).toBeVisible();
  await press(page, 'Control+z');
  await expect(card(page, 'Walks past two unmarked counters')).toBeVisible();
});

test('R10: while a score is held the show does not go on; Escape lets go of it and leaves the keyboard on the slide', async ({
  launch,
}) => {
  const { page } = await present(launch);
  await press(page, '2', 'Enter');
  await card(page, 'Walks past two unmarked counters').click();
  const score = page.locator('.canvas [data-role="score"]').first();
  const { x, y, width, height } = await boxOf(score);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2 - 50, { steps: 4 });
  await expect.poll(async () => (await boxOf(score)).y).toBeLessThan(y - 10);
  await press(page, 'PageDown');
  await expect(title(page)).toContainText('Stop 2 of 3');
  await press(page, 'Escape');
  await expect.poll(async () => (await boxOf(score)).y).toBe(y);
  await expect(sign(page)).toHaveText(say('present.editing'));
  await page.mouse.up();
});

test('larger lays the stop out anew, on more slides; what was first in sight stays, and 0 makes it as it was', async ({ launch }) => {
  const { page } = await present(launch);
  await press(page, '2', 'Enter');
  const before = await boxOf(card(page, 'Walks past two unmarked counters'));
  await press(page, '+', '+');
  await expect(title(page)).toContainText('part 1 of');
  await expect(sign(page)).toHaveText(/^\d+ parts now · 0 as it was$/);
  await expect.poll(async () => (await boxOf(card(page, 'Walks past two unmarked counters'))).height).toBeGreaterThan(before.height * 1.2);
  await press(page, '-', '0');
  await expect(sign(page)).toHaveCount(0);
  await expect.poll(() => boxOf(card(page, 'Walks past two unmarked counters'))).toEqual(before);
});

test('R10: with the mouse, a card is written and moved, a score dragged and a pain flagged on the slide, and all of it undone', async ({
  launch,
}) => {
  const shown = await present(launch);
  const { page } = shown;
  const before = entitiesIn(shown.file);
  await press(page, '2', 'Enter');
  await card(page, 'Walks past two unmarked counters').dblclick();
  const type = () =>
    editorOf(page).evaluate(
      (field) =>
        Number.parseFloat(getComputedStyle(field).fontSize) * (field.getBoundingClientRect().width / (field as HTMLElement).offsetWidth),
    );
  // As large as what stands on the slide: 24 of 1080.
  expect(await type()).toBeGreaterThanOrEqual(((await page.evaluate(() => Math.min(innerHeight, (innerWidth * 9) / 16))) * 24) / 1080);
  await page.keyboard.type('Asks at the till');
  await press(page, 'Escape');
  await expect(card(page, 'Asks at the till')).toBeVisible();
  await expect(sign(page)).toHaveText(say('present.editing'));

  const score = page.locator('.canvas [data-role="score"]').first();
  const { x, y, width, height } = await boxOf(score);
  const middle = { x: x + width / 2, y: y + height / 2 };
  await drag(page, middle, { x: middle.x, y: middle.y - 50 });
  await expect(page.locator('.canvas [data-role="curve"]').first()).toBeVisible();

  await chooseFromContextMenu(page, card(page, 'Shows the code, hands over the parcel'), say('action.flag-pain'));
  await page.keyboard.type('The code is not found');
  await press(page, 'Escape');
  await expect(card(page, 'The code is not found')).toBeVisible();
  await press(page, 'Alt+4');

  const from = await boxOf(card(page, 'Asks at the till'));
  const to = await boxOf(card(page, 'Shows the code, hands over the parcel'));
  await drag(page, card(page, 'Asks at the till'), { x: to.x + to.width / 2, y: to.y + to.height });
  await expect.poll(async () => (await boxOf(card(page, 'Asks at the till'))).x).toBeGreaterThan(from.x + from.width / 2);
  await press(page, 'Escape');
  await expect(sign(page)).toHaveCount(0);
  await expect(stage(page)).toBeFocused();

  await saved(page);
  const written = cardsIn(shown);
  expect(written.find(({ text }) => text === 'Asks at the till')?.stepId).toBe(GRID.steps[5]?.id);
  expect(written.find(({ text }) => text === 'The code is not found')?.severity).toBe(4);
  expect(scoresIn(shown)).not.toEqual(before.filter(({ kind }) => kind === 'score'));

  for (let step = 0; step < 6; step += 1) await press(page, 'Control+z');
  await expect(card(page, 'Walks past two unmarked counters')).toBeVisible();
  await expect(stage(page)).toBeFocused();
  await saved(page);
  expect(entitiesIn(shown.file)).toEqual(before);
});

test('by keyboard alone: onto the slide, written from cell to cell, scored, moved, connected, deleted, back to the show and on', async ({
  launch,
}) => {
  const shown = await present(launch);
  const { page } = shown;
  await press(page, '2', 'Enter', 'e');
  const first = cardsIn(shown).find(({ laneId, stepId }) => laneId === STOPS[1]?.laneIds[0] && stepId === GRID.steps[4]?.id);
  await expect(card(page, first?.text ?? '')).toBeFocused();
  await page.keyboard.type('Takes a ticket');
  await expect(editorOf(page)).toHaveValue('Takes a ticket');
  await press(page, 'Tab');
  await expect(editorOf(page)).toHaveValue('Shows the code, hands over the parcel');
  // At the edge of the slide there is no further step to write in.
  await press(page, 'Tab');
  await expect(editorOf(page)).toHaveCount(0);
  await expect(card(page, 'Shows the code, hands over the parcel')).toBeFocused();
  await press(page, 'Alt+ArrowLeft');
  await expect.poll(async () => cardsIn(shown).find(({ text }) => text.startsWith('Shows the code'))?.stepId).toBe(GRID.steps[4]?.id);
  await press(page, 'c', 'ArrowUp', 'Enter');
  await expect(page.locator('.ground .connector')).toHaveCount(1);
  await press(page, 'Delete');
  await expect(page.locator('.ground .connector')).toHaveCount(0);
  await press(page, 'Escape');
  await expect(stage(page)).toBeFocused();

  await press(page, 'Tab', 'ArrowDown');
  const emotion = page.locator('.cell-field[aria-label^="Emotion"]:focus');
  while ((await emotion.count()) === 0) await press(page, 'ArrowDown');
  await page.keyboard.type('4');
  await press(page, 'Enter', 'Escape', 'PageDown');
  await expect(title(page)).toContainText('ResolveStop 3 of 3');
  await expect(stage(page)).toBeFocused();
});

test('while it is not all shown, what is written is lit and what has not come stays away', async ({ launch }) => {
  const { page } = await present(launch);
  const hidden = await unseen(page).count();
  await press(page, 'e', 'ArrowRight', 'Enter');
  await page.keyboard.type(' and asks a friend');
  await press(page, 'Escape', 'Escape');
  await expect(unseen(page)).toHaveCount(hidden);
  await expect(sign(page)).toHaveCount(0);
  await press(page, 'ArrowRight');
  await expect(page.locator('.item', { has: card(page, ' and asks a friend') })).not.toHaveClass(/is-dim/);
});

test('what is written, deleted and brought back makes nothing else come or go', async ({ launch }) => {
  const { page } = await present(launch);
  const come = () =>
    page.locator('.canvas .item:not(.is-unseen) [data-item]').evaluateAll((cards) => cards.map((each) => each.ariaLabel ?? '').sort());
  await press(page, '3', 'Enter', 'PageDown');
  await expect.poll(come).toHaveLength(2);
  const before = await come();
  await press(page, 'e');
  await page.keyboard.type('Calls the shop');
  await press(page, 'Escape', 'Escape');
  await expect.poll(come).toEqual([...before, 'Calls the shop'].sort());

  await press(page, 'End');
  await expect(unseen(page)).toHaveCount(0);
  await card(page, 'Eight days of silence').click();
  await press(page, 'Delete', 'Escape', 'Control+z');
  await expect(card(page, 'Eight days of silence')).toBeVisible();
  await expect(unseen(page)).toHaveCount(0);
  await expect(dim(page)).toHaveCount(0);
});

test('nothing opens behind a slide, by key or by menu', async ({ launch }) => {
  const { page } = await present(launch);
  for (const keys of ['Control+k', 'Control+f', 'Control+t', 'Control+1', 'Control+i', 'F7', 'Control+Alt+3', 'Control+Alt+z'])
    await press(page, keys);
  for (const id of ['help.shortcuts', 'map.export', 'view.screen-insights', 'edit.history', 'map.add-empty', 'find.palette'])
    await page.evaluate((of) => window.dispatchEvent(new CustomEvent('menuAction', { detail: { type: 'menuAction', id: of } })), id);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.editor')).toBeHidden();
  await press(page, 'Escape');
  await expect(page.locator('.inspector')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what a stop showed may go while it is on: the show says so and goes on, and comes back by undo', async ({ launch }) => {
  const { page } = await present(launch);
  await press(page, '2', 'Enter');
  for (const _ of [1, 2]) {
    await page.locator('.heads-top [data-role="step"]').first().click();
    await press(page, 'Delete');
  }
  await expect(page.getByText(say('present.gone'))).toBeVisible();
  await expect(stage(page)).toBeFocused();
  await press(page, 'ArrowRight');
  await expect(title(page)).toContainText('ResolveStop 3 of 3');
  await press(page, 'ArrowLeft');
  await expect(page.getByText(say('present.gone'))).toBeVisible();
  await press(page, 'Control+z', 'Control+z');
  await expect(page.getByText(say('present.gone'))).toHaveCount(0);
  await expect(card(page, 'Walks past two unmarked counters')).toBeVisible();
});

test('R10: undo and redo in a show go no further back than to its beginning, and say so', async ({ launch }) => {
  const { page } = await open(launch, SAMPLE);
  await beginShow(page);
  const written = card(page, 'Written in the show');
  await press(page, 'PageDown', 'e', 'Enter');
  await editorOf(page).fill('Written in the show');
  await press(page, 'Escape', 'Escape');
  await expect(written).toBeVisible();
  await press(page, 'Control+z');
  await expect(written).toHaveCount(0);
  await press(page, 'Control+z', 'Control+z');
  await expect(page.getByText(say('present.nothing-to-undo'))).toBeVisible();
  await expect(stage(page)).toBeVisible();
  await press(page, 'Control+y');
  await expect(written).toBeVisible();
});

test('on a slide nothing is offered to a hand that is not at work: not at the beginning, while it points, nor after going on', async ({
  launch,
}) => {
  const { page } = await open(launch);
  const offered = page.locator('.canvas .wire-handle:visible');
  await page.locator('.canvas [data-role="card"]').first().click();
  await expect(offered.first()).toBeVisible();
  await press(page, 'F5', '2', 'Enter');
  await expect(title(page)).toContainText('Hand over');
  await expect(offered).toHaveCount(0);
  const first = page.locator('.canvas [data-role="card"]').first();
  await first.hover();
  await expect(offered.first()).toBeVisible();
  await press(page, 'l');
  await expect(offered).toHaveCount(0);
  await press(page, 'l');
  await expect(offered.first()).toBeVisible();
  await press(page, '3', 'Enter');
  await expect(title(page)).toContainText('Resolve');
  await expect(offered).toHaveCount(0);
});

test('a project that is closed while it is presented leaves nothing of the show behind', async ({ launch }) => {
  const { app, page } = await present(launch);
  await press(page, 'c', 'e');
  await page.evaluate(() => window.dispatchEvent(new CustomEvent('menuAction', { detail: { type: 'menuAction', id: 'project.close' } })));
  await expect(page.getByRole('button', { name: say('home.templates') })).toBeVisible();
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator(':root[data-show]')).toHaveCount(0);
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen())).toBe(false);
});

test('axe finds nothing to mend in a show, in its light and in the dark', async ({ launch }) => {
  const { page } = await present(launch);
  // axe cannot tell what lies under drawn words; test/unit/theme.test.ts holds their colours.
  const violations = async () => {
    const found = await new AxeBuilder({ page })
      .disableRules(['label-content-name-mismatch'])
      .exclude('.show-slide svg')
      .setLegacyMode(true)
      .analyze();
    return found.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`);
  };
  for (const keys of [['3'], ['Enter'], ['e'], ['Enter'], ['Escape', 'Escape', 'n'], ['Escape', 'b'], ['b', 'c'], ['e', 'Enter']]) {
    await press(page, ...keys);
    expect(await violations(), keys.join(' ')).toEqual([]);
  }
  await press(page, 'Escape', 'Escape', '?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect((await violations()).filter((each) => !each.startsWith('region'))).toEqual([]);
});

test('three hundred stops, one without a step: each is come to, and none is blank', async ({ launch }) => {
  const many = Array.from({ length: 300 }, (_, index) => stop(index + 1, `Stop no. ${index + 1}`, ['customer-actions'], [(index % 8) + 1]));
  const gone = { ...many[299]!, stepIds: ['nowhere'] };
  const { page } = await present(launch, [...SAMPLE, ...many.slice(0, 299), gone]);
  await press(page, '2', '9', '9', 'Enter');
  await expect(title(page)).toContainText('Stop no. 299Stop 299 of 300');
  await press(page, 'PageDown');
  await expect(page.getByText(say('present.gone'))).toBeVisible();
  await press(page, '9', '9', '9', 'Enter', 'Home');
  await expect(title(page)).toContainText('Stop no. 1Stop 1 of 300');
});

test('a file for looking only is presented and stays as it is', async ({ launch }) => {
  test.skip(!canBeReadOnly, 'needs a Node beside Electron');
  const first = await open(launch);
  await first.quit();
  const before = entitiesIn(first.file);
  const { page } = await launchReadOnly(launch, first.home, first.file);
  await page.locator('.canvas').waitFor();
  await press(page, 'F5', '2', 'Enter', 'e');
  await expect(sign(page)).toHaveText(say('present.on-slide'));
  await press(page, 'Enter', 'x', 'Delete', 'Escape', 'ArrowRight');
  await expect(title(page)).toContainText('ResolveStop 3 of 3');
  expect(entitiesIn(first.file)).toEqual(before);
});
