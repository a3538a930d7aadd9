// A show with a screen for the room: its window comes and goes with the display, shows what is edited at once, and never outlives its page.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createSay } from '../../shared/text/text.ts';
import { ask } from '../support/bridge.ts';
import { DISPLAY, roomOf, setDisplays } from '../support/displays.ts';
import { card, editorOf } from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { nextNavigation } from '../support/next-navigation.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');
const pane = (page: Page) => page.locator('.room-pane');
const titleIn = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => pane(page).getByRole('button', { name, exact: true }).click();

/** Stops are laid down by stage, and presented from the first, by keyboard. */
async function begin(page: Page): Promise<void> {
  await page.keyboard.press('F5');
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pane(page)).toBeFocused();
}

async function presentOnTwo(launch: Launch): Promise<Frontstage & { readonly room: Page }> {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await setDisplays(frontstage, 2);
  return { ...frontstage, room: await roomOf(frontstage, () => begin(page)) };
}

/** Of all windows, the room's first: where they are, and what they may do. */
function windowsOf({ app }: Frontstage) {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({ bounds: window.getBounds(), isFullScreen: window.isFullScreen() })),
  );
}

test('the show opens on the other display by itself; this window stays the editor, with the presenter beside the map', async ({
  launch,
}) => {
  const frontstage = await presentOnTwo(launch);
  const { page, room } = frontstage;
  expect(await windowsOf(frontstage)).toEqual([
    { bounds: { x: DISPLAY.width, y: 0, ...DISPLAY }, isFullScreen: true },
    { bounds: { x: 0, y: 0, ...DISPLAY }, isFullScreen: false },
  ]);
  await expect(titleIn(room)).toContainText('Decide · Stop 1 of 4');
  await expect(page.locator('.glimpse').first()).toContainText(say('present.now'));
  await expect(page.locator('.canvas')).toBeVisible();
  await expect(page.locator('.on-stage rect')).toHaveCount(1);
  await page.screenshot({ path: test.info().outputPath('presenter.png') });
  await room.screenshot({ path: test.info().outputPath('room.png') });

  await pane(page).getByLabel(say('present.go-to')).selectOption({ label: '3 · Hand over' });
  await expect(titleIn(room)).toContainText('Hand over · Stop 3 of 4');
  await press(page, say('present.end'));
  await expect(pane(page)).toHaveCount(0);
  await expect.poll(() => frontstage.app.windows().length).toBe(1);
});

test('keys go on with the show in both windows; on the map they are the map’s, but for those of a clicker', async ({ launch }) => {
  const frontstage = await presentOnTwo(launch);
  const { page, room } = frontstage;
  const stop = pane(page).getByLabel(say('present.go-to'));
  await page.keyboard.press('End');
  await expect(titleIn(room)).toContainText('Stop 4 of 4');
  await room.keyboard.press('Home');
  await expect(stop).toHaveValue('0');
  await room.keyboard.press('2');
  await room.keyboard.press('Enter');
  await expect(stop).toHaveValue('1');
  await room.keyboard.press('b');
  await expect(room.locator('.show-curtain')).toBeVisible();
  await expect(page.locator('.glimpse .show-curtain')).toBeVisible();
  await room.keyboard.press('b');

  await card(page, 'Looks for the original box').click();
  await page.keyboard.press('ArrowRight');
  await expect(card(page, 'Walks past two unmarked counters')).toBeFocused();
  await expect(stop).toHaveValue('1');
  const isUnseen = () => room.locator('.slide-picture .is-unseen').count();
  const before = await isUnseen();
  await page.keyboard.press('PageDown');
  await expect.poll(isUnseen).toBeLessThan(before);
  await expect(card(page, 'Walks past two unmarked counters')).toBeFocused();
  // Lets go of what is selected, then leads back to the pane, and from there, or from the room, out of the show.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(pane(page)).toBeFocused();
  // The window is gone before the key is up again.
  await room.keyboard.press('Escape').catch(() => undefined);
  await expect(pane(page)).toHaveCount(0);
  await expect.poll(() => frontstage.app.windows().length).toBe(1);
});

test('the last stop may go while it is on, as by undo in the editor: the show ends with a sentence', async ({ launch }) => {
  const { page } = await presentOnTwo(launch);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(say('present.no-stop-left'))).toBeVisible();
  await expect(pane(page)).toHaveCount(0);
});

test('the sheet of keys is left before the show is, from either window; the desk says where the show is', async ({ launch }) => {
  const { page, room } = await presentOnTwo(launch);
  await expect(pane(page).locator('[aria-live]')).toContainText('Decide · Stop 1 of 4');
  const sheet = page.getByRole('dialog', { name: say('present.keys') });
  await room.keyboard.press('F1');
  await expect(sheet).toBeVisible();
  await room.keyboard.press('End');
  await expect(titleIn(room)).toContainText('Stop 1 of 4');
  await room.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await room.keyboard.press('End');
  await expect(titleIn(room)).toContainText('Stop 4 of 4');

  const tab = pane(page).getByRole('button', { name: say('present.agenda'), exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Home');
  await expect(titleIn(room)).toContainText('Stop 1 of 4');
});

test('what is typed on the map stands in the room while it is typed, and is undone in both', async ({ launch }) => {
  const { page, room } = await presentOnTwo(launch);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await card(page, 'Tries the jacket on at home').dblclick();
  await editorOf(page).fill('Tries it on with a fri');
  await expect(room.locator('.slide-picture')).toContainText('Tries it on with a fri');
  await editorOf(page).fill('Tries it on with a friend');
  await page.keyboard.press('Escape');
  await expect(room.locator('.slide-picture')).toContainText('Tries it on with a friend');
  await page.keyboard.press('Control+z');
  await expect(room.locator('.slide-picture')).toContainText('Tries the jacket on at home');
});

test('while dots of a vote are placed, the map here shows too which cards they may go on, and a click on one places it', async ({
  launch,
}) => {
  const { page, room } = await presentOnTwo(launch);
  const rings = page.locator('.on-stage .vote-ring');
  await page.keyboard.press('End');
  await page.keyboard.press('v');
  await pane(page).getByLabel('Dots go on').selectOption('stop-cards');
  await press(page, say('vote.begin'));
  await expect(room.locator('.vote-ring').first()).toBeVisible();
  await expect(rings).toHaveCount(await page.locator('[data-candidate]').count());
  await card(page, 'Checks the app twice a day').click();
  await expect(room.locator('.vote-progress')).toContainText(/1 of \d+ dots placed/);
  await press(page, say('vote.reveal'));
  await expect(rings).toHaveCount(0);
});

test('unplugged, the show stays where it is and says so; plugged in again, it comes back', async ({ launch }) => {
  const frontstage = await presentOnTwo(launch);
  const { page } = frontstage;
  await page.keyboard.press('End');
  await setDisplays(frontstage, 1);
  await expect(pane(page).getByRole('status')).toContainText(say('present.display-gone'));
  await expect.poll(() => frontstage.app.windows().length).toBe(1);
  await expect(pane(page).getByLabel(say('present.go-to'))).toHaveValue('3');

  const again = await roomOf(frontstage, () => setDisplays(frontstage, 2));
  await expect(titleIn(again)).toContainText('Stop 4 of 4');
  await expect(pane(page).getByText(say('present.display-gone'))).toHaveCount(0);

  await setDisplays(frontstage, 1);
  await press(page, say('present.show-here'));
  await expect(page.locator('.show .canvas')).toBeVisible();
  // Plugged in while the only screen is presented on, it is offered and no more.
  await setDisplays(frontstage, 2);
  const offer = page.locator('.notice').filter({ hasText: say('present.display-there') });
  const moved = await roomOf(frontstage, () => offer.getByRole('button', { name: say('present.show-there') }).click());
  await expect(titleIn(moved)).toContainText('Stop 4 of 4');
  await expect(pane(page)).toBeFocused();
  await page.keyboard.press('d');
  await expect(page.locator('.show .canvas')).toBeVisible();
  await expect.poll(() => frontstage.app.windows().length).toBe(1);

  await setDisplays(frontstage, 1);
  await setDisplays(frontstage, 2);
  await expect(offer).toBeVisible();
  for (let level = 0; level < 5 && (await page.locator('.show').isVisible()); level += 1) await page.keyboard.press('Escape');
  await expect(page.locator('.show')).toHaveCount(0);
  await expect(offer).toHaveCount(0);
});

test('sent to one screen and at once back to two, or unplugged and at once plugged in, the room has its window', async ({ launch }) => {
  const frontstage = await presentOnTwo(launch);
  const { app, page } = frontstage;
  const roomNow = () => app.windows().find((each) => each !== page);
  const again = await roomOf(frontstage, async () => {
    await page.keyboard.press('d');
    await page.keyboard.press('d');
  });
  await expect(titleIn(again)).toContainText('Stop 1 of 4');
  await app.evaluate(({ screen }) => {
    const both = screen.getAllDisplays();
    for (const all of [both.slice(0, 1), both]) {
      screen.getAllDisplays = () => all;
      screen.emit('display-metrics-changed', {}, all[0], []);
    }
  });
  // What main answers comes after what it told: whether the room's window was another for a moment or not, it is there.
  await ask(page, 'displays', null);
  await expect.poll(() => app.windows().length).toBe(2);
  await expect(titleIn(roomNow()!)).toContainText('Stop 1 of 4');
  await expect(pane(page).locator('.room-sign')).toHaveCount(0);
});

test('with a third display left, the room moves there', async ({ launch }) => {
  const frontstage = await presentOnTwo(launch);
  await setDisplays(frontstage, 3);
  // In full screen a window has the size of the real display: what tells is where it is put.
  const moved = await frontstage.app.evaluate(
    ({ BrowserWindow, screen }) =>
      new Promise((resolve) => {
        BrowserWindow.getAllWindows()[0]!.setBounds = resolve;
        const left = screen.getAllDisplays().filter(({ id }) => id !== 2);
        screen.getAllDisplays = () => left;
        screen.emit('display-removed', {}, undefined);
      }),
  );
  expect(moved).toEqual({ x: 0, y: DISPLAY.height, ...DISPLAY });
  await expect(titleIn(frontstage.room)).toContainText('Stop 1 of 4');
});

test('where the user closes the room’s window, the show goes on and the window opens again', async ({ launch }) => {
  const frontstage = await presentOnTwo(launch);
  const { app, page } = frontstage;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect(pane(page).getByRole('status')).toContainText(say('present.room-closed'));
  await page.keyboard.press('End');
  const again = await roomOf(frontstage, () => press(page, say('present.room-again')));
  await expect(titleIn(again)).toContainText('Stop 4 of 4');
});

test('either window out of sight, the other goes on', async ({ launch }) => {
  const { app, page, room } = await presentOnTwo(launch);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[1]?.minimize());
  await room.keyboard.press('End');
  await expect(titleIn(room)).toContainText('Stop 4 of 4');
  await app.evaluate(({ BrowserWindow }) => {
    const [room, presenter] = BrowserWindow.getAllWindows();
    presenter?.restore();
    room?.hide();
  });
  await page.keyboard.press('Home');
  await expect(page.locator('.glimpse').first().getByRole('img')).toHaveAccessibleName(/Stop 1 of 4/);
});

test('the room’s window is gone with its page: loaded anew, closed, or quit', async ({ launch }) => {
  const frontstage = await presentOnTwo(launch);
  const { app, page } = frontstage;
  await page.reload();
  await expect.poll(() => app.windows().length).toBe(1);
  await page.locator('.project-open').first().click();
  await page.locator('.inspector').waitFor();
  await roomOf(frontstage, () => page.keyboard.press('F5'));
  await page.locator('.bar-home').click();
  await expect(page.locator('.project-open').first()).toBeVisible();
  await expect.poll(() => app.windows().length).toBe(1);
  await page.locator('.project-open').first().click();
  await page.locator('.inspector').waitFor();
  await roomOf(frontstage, () => page.keyboard.press('F5'));
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await frontstage.quit();
  expect(await ended).toBe(0);
});

test('R6: the room’s window has no bridge, opens nothing, goes nowhere, and runs in a sandbox', async ({ launch }) => {
  const { app, page, room } = await presentOnTwo(launch);
  expect(
    await room.evaluate(() => ({
      bridge: 'frontstage' in window,
      node: ['require', 'process', 'module'].filter((name) => name in window),
      opened: [window.open('about:blank', 'frontstage-room-2'), window.open('app://frontstage/'), window.open('https://example.com/')],
    })),
  ).toEqual({ bridge: false, node: [], opened: [null, null, null] });
  for (const name of ['_blank', 'room', 'frontstage-room-2'])
    expect(await page.evaluate((n) => window.open('about:blank', n), name)).toBeNull();
  const navigation = await nextNavigation(app);
  await room.evaluate(() => window.location.assign('https://example.com/'));
  expect(await navigation()).toMatchObject({ isStopped: true });
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { sandbox, contextIsolation, nodeIntegration, preload } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, preload };
  });
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, preload: undefined });
  expect(app.windows()).toHaveLength(2);
});

test('both windows stand before axe', async ({ launch }) => {
  const { page, room } = await presentOnTwo(launch);
  for (const each of [page, room]) {
    const axe = new AxeBuilder({ page: each })
      .disableRules(['label-content-name-mismatch'])
      .exclude('.canvas svg')
      .exclude('.slide-picture');
    const { violations } = await axe.setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`)).toEqual([]);
  }
});
