// Timer and agenda of a show, and the record of the workshop that they leave behind: what the room sees, what is kept, what undo goes past.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Workshop } from '../../shared/model/entities/workshops.ts';
import { createSay } from '../../shared/text/text.ts';
import { entitiesIn, fileIn, openProject, undoButton, untilSaved } from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { canBeReadOnly, launchReadOnly } from '../support/read-only.ts';
import { openSample } from '../support/sample.ts';
import { beginShow } from '../support/show.ts';

const MINUTE = 60_000;
/** What the room sees, at the foot of the slide. */
const pill = (page: Page) => page.locator('.show-foot').getByRole('timer');
const pane = (page: Page) => page.getByRole('complementary', { name: "Presenter's pane" });
const own = (page: Page) => pane(page).getByLabel('Another time');
const minutesOf = (page: Page, stop: string) => pane(page).getByRole('spinbutton', { name: `Minutes of “${stop}”` });

/** The sample in a show, on a clock that can be put forward, as a machine that slept finds it. */
async function present(launch: Launch): Promise<Frontstage> {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await page.clock.install();
  await beginShow(page);
  return frontstage;
}

/** How many tones were sounded since. */
async function listen(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { createOscillator } = AudioContext.prototype;
    AudioContext.prototype.createOscillator = function (this: AudioContext) {
      document.body.dataset.tones = `${Number(document.body.dataset.tones ?? 0) + 1}`;
      return createOscillator.call(this);
    };
  });
  return async () => Number((await page.locator('body').getAttribute('data-tones')) ?? 0);
}

async function workshopIn(frontstage: Frontstage): Promise<Workshop | undefined> {
  await untilSaved(frontstage.page);
  return entitiesIn(fileIn(frontstage)).find((entity): entity is Workshop => entity.kind === 'workshop');
}

async function endShow(page: Page): Promise<void> {
  for (let level = 0; level < 5 && (await page.locator('.show').isVisible()); level += 1) await page.keyboard.press('Escape');
  await expect(page.locator('.show')).toHaveCount(0);
}

test('T starts and pauses the timer that the room sees; at its end it sounds, says so in words and counts over', async ({ launch }) => {
  const { page } = await present(launch);
  const tones = await listen(page);
  await expect(pill(page)).toHaveCount(0);
  await page.keyboard.press('t');
  await expect(pill(page)).toHaveText(/^(5:00|4:5\d)$/);
  await page.clock.fastForward(2 * MINUTE);
  await expect(pill(page)).toHaveText(/^2:[45]\d$/);

  await page.keyboard.press('t');
  await expect(pill(page).getByLabel('paused')).toBeVisible();
  const paused = await pill(page).textContent();
  await page.clock.fastForward(60 * MINUTE);
  await expect(pill(page)).toHaveText(paused ?? '');

  await page.keyboard.press('t');
  await expect(pill(page).getByLabel('paused')).toHaveCount(0);
  expect(await tones()).toBe(0);
  await page.clock.fastForward(3 * MINUTE);
  await expect(pill(page)).toHaveText(/^Time is up\+0:\d\d$/);
  expect(await tones()).toBe(2);
});

test('M mutes the sound; a press lets it be heard', async ({ launch }) => {
  const { page } = await present(launch);
  const tones = await listen(page);
  await page.keyboard.press('m');
  await page.keyboard.press('n');
  await expect(pane(page).getByRole('button', { name: 'Mute' })).toHaveAttribute('aria-pressed', 'true');
  await pane(page).getByRole('button', { name: '1 min', exact: true }).click();
  await page.clock.fastForward(MINUTE);
  await expect(pill(page)).toContainText('Time is up');
  expect(await tones()).toBe(0);
  await pane(page).getByRole('button', { name: 'Hear it' }).click();
  await expect.poll(tones).toBe(2);
});

test('a timer is typed, up to a day; a minute more, back to the whole, counting up, away', async ({ launch }) => {
  const { page } = await present(launch);
  await page.keyboard.press('n');
  for (const [typed, problem] of [
    ['25 h', 'A timer runs for 24 hours at most.'],
    ['soon', 'Type minutes, such as 20, or a time, such as 7:30 or 90 s.'],
    ['0', 'A timer runs for a second at least.'],
  ] as const) {
    await own(page).fill(typed);
    await own(page).press('Enter');
    await expect(pane(page).getByRole('alert')).toHaveText(problem);
    await expect(own(page)).toBeFocused();
  }
  await expect(pill(page)).toHaveCount(0);
  // The Escape of an input method only drops what it composes.
  await own(page).evaluate((element) =>
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, cancelable: true })),
  );
  await expect(own(page)).toBeFocused();
  await own(page).fill('10 h');
  await own(page).press('Enter');
  await expect(pane(page).getByRole('alert')).toHaveCount(0);
  await expect(pill(page)).toHaveText(/^(10:00:00|9:59:\d\d)$/);
  await page.clock.fastForward(9 * 60 * MINUTE);
  await expect(pill(page)).toHaveText(/^(1:00:00|59:\d\d)$/);

  await pane(page).getByRole('button', { name: '+1 minute' }).click();
  await expect(pill(page)).toHaveText(/^1:00:\d\d$/);
  await pane(page).getByRole('button', { name: 'Back to the whole time' }).click();
  await expect(pill(page)).toHaveText('10:01:00');
  await pane(page).getByRole('button', { name: 'Count up' }).click();
  await expect(pill(page)).toHaveText(/^0:0\d$/);
  await expect(pane(page).getByRole('button', { name: '+1 minute' })).toHaveCount(0);
  await pane(page).getByRole('button', { name: 'Take the timer away' }).click();
  await expect(pill(page)).toHaveCount(0);
});

test('A opens the agenda: minutes are given there, it says how far behind the whole is, and leads to a stop', async ({ launch }) => {
  const { page } = await present(launch);
  await page.keyboard.press('a');
  await expect(pane(page)).toContainText('No stop has minutes yet.');
  for (const [stop, minutes] of [
    ['Decide', '5'],
    ['Hand over', '20'],
  ] as const) {
    await minutesOf(page, stop).fill(minutes);
    await minutesOf(page, stop).press('Enter');
  }
  await minutesOf(page, 'Hand over').fill('1000');
  await minutesOf(page, 'Hand over').press('Enter');
  await expect(minutesOf(page, 'Hand over')).toHaveAttribute('aria-invalid', 'true');
  await minutesOf(page, 'Hand over').press('Escape');
  await expect(minutesOf(page, 'Hand over')).toHaveValue('20');

  await expect(pane(page).locator('.agenda')).toContainText('On time');
  await expect(pane(page).locator('.agenda')).toContainText('25 min planned');
  await page.clock.fastForward(9 * MINUTE);
  await expect(pane(page).locator('.agenda-behind')).toHaveText(/^4 min behind4:\d\d over at this stop$/);
  await pane(page)
    .getByRole('button', { name: /Hand over/ })
    .click();
  await expect(page.getByRole('heading', { name: /Hand over/ })).toBeAttached();
  await expect(pane(page).locator('.agenda tr[aria-current]')).toContainText('Hand over');
  await expect(pane(page).locator('.agenda-behind')).toHaveText(/^4 min behind(20:00|19:5\d) left at this stop$/);

  await page.keyboard.press('Control+z');
  await expect(minutesOf(page, 'Hand over')).toHaveValue('');
});

test('R11: what ran and what was shown is kept with the project, named, handed on and deleted on its own screen, and undo goes past it', async ({
  launch,
}) => {
  const frontstage = await present(launch);
  const { page, home, answerDialog } = frontstage;
  await page.keyboard.press('a');
  await minutesOf(page, 'Decide').fill('2');
  await minutesOf(page, 'Decide').press('Enter');
  await minutesOf(page, 'Decide').press('Escape');
  expect(await workshopIn(frontstage)).toBeUndefined();
  await page.keyboard.press('t');
  await expect.poll(async () => (await workshopIn(frontstage))?.timers).toMatchObject([{ planned: 300, ran: 0, title: 'Decide' }]);
  await page.clock.fastForward(3 * MINUTE);
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await page.clock.fastForward(MINUTE);
  await endShow(page);
  await expect.poll(async () => (await workshopIn(frontstage))?.ended).toBeDefined();
  const record = await workshopIn(frontstage);
  expect(record).toMatchObject({ title: 'Click & collect returns', timers: [{ direction: 'down', title: 'Decide' }] });
  expect(record?.timers?.[0]?.ran).toBeGreaterThanOrEqual(240);
  expect(record?.visits?.map(({ title, seconds }) => [title, Math.floor(seconds / 60)])).toEqual([
    ['Decide', 3],
    ['Prepare', 1],
  ]);

  while (await undoButton(page).isEnabled()) await undoButton(page).click();
  expect(await workshopIn(frontstage)).toEqual(record);
  await page.keyboard.press('Control+Shift+z');

  await page.keyboard.press('Control+Alt+0');
  const screen = page.getByRole('region', { name: 'Workshops', exact: true });
  await expect(screen.getByRole('row', { name: /^Decide/ }).first()).toContainText(/3:0\d/);
  await screen.getByRole('textbox', { name: 'Title' }).fill('Returns, with the store team');
  await screen.getByRole('textbox', { name: 'Title' }).press('Enter');
  await expect(screen.getByRole('button', { name: /^Returns, with the store team/ })).toHaveAttribute('aria-pressed', 'true');

  const file = path.join(home, 'workshop.md');
  await answerDialog('showSaveDialog', file);
  await screen.getByRole('button', { name: 'Save as Markdown' }).click();
  await expect(page.getByText('“workshop.md” is saved.')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toMatch(/^# Returns, with the store team\n/);

  await screen.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('This cannot be undone.');
  await page.keyboard.press('Escape');
  expect(await workshopIn(frontstage)).toBeDefined();
  await screen.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(screen).toContainText('Nothing is kept yet.');
  await expect.poll(() => workshopIn(frontstage)).toBeUndefined();
});

test('R11: a program that is killed during a workshop loses of its record what was under way and no more', async ({ launch }) => {
  const frontstage = await present(launch);
  const { page, home } = frontstage;
  await page.keyboard.press('t');
  await page.clock.fastForward(2 * MINUTE);
  await page.keyboard.press('t');
  await page.keyboard.press('n');
  await pane(page).getByRole('button', { name: '10 min' }).click();
  await expect.poll(async () => (await workshopIn(frontstage))?.timers?.length).toBe(2);
  frontstage.app.process().kill('SIGKILL');

  const again = await launch({ home });
  await openProject(again.page, 'Click & collect returns');
  const record = await workshopIn(again);
  expect(record?.ended).toBeUndefined();
  expect(record?.timers?.map(({ planned, ran }) => [planned, ran >= 120])).toEqual([
    [300, true],
    [600, false],
  ]);
  // Laying down the stops is the one step.
  await undoButton(again.page).click();
  await expect(undoButton(again.page)).toBeDisabled();
  expect(await workshopIn(again)).toEqual(record);
  await again.page.keyboard.press('Control+Alt+0');
  await expect(again.page.getByRole('region', { name: 'Workshops', exact: true })).toContainText('Its end was not recorded.');
});

test('a project that is closed during a show has its record whole', async ({ launch }) => {
  const frontstage = await present(launch);
  await frontstage.page.keyboard.press('t');
  await frontstage.page.clock.fastForward(MINUTE);
  await frontstage.quit();
  const record = entitiesIn(fileIn(frontstage)).find((entity): entity is Workshop => entity.kind === 'workshop');
  expect(record?.ended).toBeDefined();
  expect(record?.timers?.[0]?.ran).toBeGreaterThanOrEqual(60);
});

test('a press by the mouse leaves the keys to the show; by keyboard alone everything in the pane is reached', async ({ launch }) => {
  const { page } = await present(launch);
  await page.keyboard.press('a');
  await pane(page).getByRole('button', { name: '10 min' }).click();
  await page.clock.fastForward(MINUTE);
  await expect(pill(page)).toHaveText(/^(9:00|8:5\d)$/);
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { name: /Resolve/ })).toBeAttached();
  await page.keyboard.press(' ');
  await expect(pill(page)).toHaveText(/^(9:00|8:5\d)$/);

  // To the pane, past what stands above the agenda.
  await page.keyboard.press('F6');
  const focused = page.locator(':focus');
  for (let tab = 0; tab < 40 && (await focused.getAttribute('aria-label')) !== 'Count up'; tab += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(pill(page)).toHaveText(/^0:\d\d$/);
  await page.keyboard.press('Tab');
  await expect(own(page)).toBeFocused();
  await page.keyboard.type('90 s');
  await page.keyboard.press('Enter');
  await expect(pill(page)).toHaveText(/^1:[23]\d$/);
});

test('axe finds nothing to mend in the agenda and the timer, running, paused and over, in a light room and a dark one', async ({
  launch,
}) => {
  const { page } = await present(launch);
  const expectNothingToMend = async () => {
    const axe = new AxeBuilder({ page }).setLegacyMode(true).include('.agenda').include('.timer-panel').include('.show-foot .timer-pill');
    expect((await axe.analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('a');
  await minutesOf(page, 'Decide').fill('1');
  await minutesOf(page, 'Decide').press('Enter');
  await minutesOf(page, 'Decide').press('Escape');
  for (const _ of ['light', 'dark']) {
    await own(page).fill('60 s');
    await own(page).press('Enter');
    await expectNothingToMend();
    await own(page).press('Escape');
    await page.keyboard.press('t');
    await expectNothingToMend();
    await page.keyboard.press('t');
    await page.clock.fastForward(2 * MINUTE);
    await expect(pill(page)).toContainText('Time is up');
    await expectNothingToMend();
    await page.keyboard.press('c');
  }
});

test('in Chinese the timer and the agenda speak Chinese', async ({ launch }) => {
  const say = createSay('zh-CN');
  const { page } = await launch({ language: 'zh_CN.UTF-8' });
  await openSample(page, 'zh-CN');
  await page.clock.install();
  await beginShow(page);
  await page.keyboard.press('a');
  const chinese = page.getByRole('complementary', { name: say('present.pane') });
  await chinese.getByLabel(say('room.timer.own')).fill('1分钟');
  await chinese.getByLabel(say('room.timer.own')).press('Enter');
  await page.clock.fastForward(MINUTE);
  await expect(pill(page)).toContainText('时间到');
  await expect(chinese).toContainText('还没有站点设定时长');
});

test('in a project for looking only the timer runs, and nothing is kept', async ({ launch }) => {
  test.skip(!canBeReadOnly, 'needs a Node beside Electron');
  const maker = await present(launch);
  await untilSaved(maker.page);
  await maker.quit();
  const { page } = await launchReadOnly(launch, maker.home, fileIn(maker));
  await page.locator('.inspector').waitFor();
  for (const key of ['F5', 't', 'a']) await page.keyboard.press(key);
  await expect(pill(page)).toBeVisible();
  await expect(minutesOf(page, 'Decide')).toHaveAttribute('readonly', '');
  await endShow(page);
  await page.keyboard.press('Control+Alt+0');
  await expect(page.getByRole('region', { name: 'Workshops', exact: true })).toContainText('Nothing is kept yet.');
});
