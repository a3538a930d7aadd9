// The program as the system sees it: how files reach it, how it ends, and what it goes through without losing a window.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { createSay } from '../../shared/text/text.ts';
import { ask, drop, recordEvents, request } from '../support/bridge.ts';
import { expect, type Frontstage, test } from '../support/electron-app.ts';

/** A project of its own on this user's disk, made by the program and closed again. */
async function makeProject({ page, folder }: Frontstage): Promise<string> {
  const before = existsSync(folder) ? readdirSync(folder) : [];
  await createProject(page);
  const name = readdirSync(folder).find((file) => file.endsWith('.frontstage') && !before.includes(file));
  await ask(page, 'closeProject', null);
  return path.join(folder, name!);
}

async function createProject(page: Page): Promise<void> {
  const events = await recordEvents(page);
  expect(await ask(page, 'createProject', { template: 'blueprint', language: 'en' })).toEqual({ opened: true });
  await expect.poll(async () => (await events()).map(({ type }) => type)).toContain('projectOpened');
}

/** Whether main holds a project for this window. */
async function hasProject(page: Page): Promise<boolean> {
  return 'value' in (await request(page, 'retryStorage', null));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a first start shows Home and writes no file of the user', async ({ launch }) => {
  const { page, home } = await launch();
  await expect(page.getByRole('main')).toBeVisible();
  expect(await ask(page, 'listProjects', null)).toEqual([]);
  expect(readdirSync(path.join(home, 'Documents'))).toEqual([]);
});

for (const [language, shownLanguage] of [
  ['en_US.UTF-8', 'en'],
  ['zh_CN.UTF-8', 'zh-CN'],
  ['fr_FR.UTF-8', 'en'],
] as const) {
  test(`under ${language} the program speaks ${shownLanguage}`, async ({ launch }) => {
    const { page } = await launch({ language });
    expect(await ask(page, 'settings', null)).toEqual({
      language: 'system',
      shownLanguage,
      theme: 'system',
      folderLabel: 'Documents/Frontstage',
    });
  });
}

test('what the user chose is there at the next start', async ({ launch }) => {
  const first = await launch();
  const folder = path.join(first.home, 'Maps');
  await ask(first.page, 'setLanguage', { language: 'zh-CN' });
  const asked = await first.answerDialog('showOpenDialog', folder);
  await ask(first.page, 'chooseFolder', null);
  expect(await asked.options()).toMatchObject({ title: createSay('zh-CN')('shell.folderTitle') });
  await first.quit();
  const { page } = await launch({ home: first.home });
  expect(await ask(page, 'settings', null)).toMatchObject({ language: 'zh-CN', shownLanguage: 'zh-CN' });
  await createProject(page);
  expect(readdirSync(folder)).toContainEqual(expect.stringMatching(/\.frontstage$/));
});

test('projects are named after their title and never over each other', async ({ launch }) => {
  const { page, folder } = await launch();
  await createProject(page);
  await ask(page, 'closeProject', null);
  await createProject(page);
  const entries = await ask(page, 'listProjects', null);
  expect(entries.map(({ fileName }) => fileName).sort()).toEqual([
    'New service blueprint 2.frontstage',
    'New service blueprint.frontstage',
  ]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.frontstage'))).toHaveLength(2);
  expect(await ask(page, 'summariseProject', { key: entries[0]!.key })).toMatchObject({
    summary: { title: 'New service blueprint', maps: 1 },
  });
});

test('a file opens by the dialog, and a cancelled dialog changes nothing', async ({ launch }) => {
  const maker = await launch();
  const file = await makeProject(maker);
  await maker.quit();
  const frontstage = await launch({ home: maker.home });
  const { page } = frontstage;
  const events = await recordEvents(page);
  await frontstage.answerDialog('showOpenDialog', undefined);
  expect(await ask(page, 'askToOpen', null)).toEqual({ cancelled: true });
  expect(await events()).toEqual([]);
  const asked = await frontstage.answerDialog('showOpenDialog', file);
  expect(await ask(page, 'askToOpen', null)).toEqual({ opened: true });
  expect(await asked.options()).toMatchObject({ title: 'Open a project', defaultPath: frontstage.folder });
  await expect.poll(events).toContainEqual({ type: 'projectOpened', fileName: path.basename(file) });
});

test('a file opens by a drop on the window', async ({ launch }) => {
  const maker = await launch();
  const file = await makeProject(maker);
  await maker.quit();
  const { page } = await launch({ home: maker.home });
  const events = await recordEvents(page);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'dropped' })));
  await page.locator('#dropped').setInputFiles(file);
  // A drop by the system cannot be made here; what it gives is the same kind of File.
  const dropped = await page.evaluateHandle(() => document.querySelector<HTMLInputElement>('#dropped')!.files![0]);
  const answer = await drop(page, dropped);
  expect(answer).toMatchObject({ value: { opened: true } });
  await expect.poll(events).toContainEqual({ type: 'projectOpened', fileName: path.basename(file) });
});

test('a file opens by the command line, in the one window', async ({ launch }) => {
  const maker = await launch();
  const file = await makeProject(maker);
  await maker.quit();
  const { app, page } = await launch({ home: maker.home, args: [path.relative(maker.home, file)] });
  await expect.poll(() => hasProject(page)).toBe(true);
  expect(app.windows()).toHaveLength(1);
});

test('a second start hands its file over and ends; an open file comes to the front, another gets a window of its own', async ({
  launch,
}) => {
  const frontstage = await launch();
  const { app, page } = frontstage;
  const one = await makeProject(frontstage);
  const other = path.join(frontstage.home, 'other.frontstage');
  writeFileSync(other, readFileSync(one));

  const events = await recordEvents(page);
  expect(await frontstage.startAgain(path.relative(frontstage.home, one))).toBe(0);
  await expect.poll(events).toContainEqual({ type: 'projectOpened', fileName: path.basename(one) });
  expect(app.windows()).toHaveLength(1);

  const secondWindow = app.waitForEvent('window');
  expect(await frontstage.startAgain(other)).toBe(0);
  const second = await secondWindow;
  await expect.poll(() => hasProject(second)).toBe(true);

  expect(await frontstage.startAgain(one)).toBe(0);
  expect(await frontstage.startAgain()).toBe(0);
  expect(app.windows()).toHaveLength(2);
  expect(await ask(page, 'listProjects', null)).toEqual(
    expect.arrayContaining([expect.objectContaining({ fileName: 'other.frontstage', place: 'elsewhere' })]),
  );
});

test('two files that are opened at once get a window each, and neither is closed again', async ({ launch }) => {
  const frontstage = await launch();
  const { app, page } = frontstage;
  const one = await makeProject(frontstage);
  const other = path.join(frontstage.home, 'other.frontstage');
  writeFileSync(other, readFileSync(one));
  await ask(page, 'settings', null);

  const secondWindow = app.waitForEvent('window');
  await app.evaluate(
    (electron, files) => {
      // As two double clicks come in while the program is busy.
      for (const file of files) electron.app.emit('open-file', { preventDefault: () => undefined }, file);
    },
    [one, other],
  );
  const second = await secondWindow;
  for (const window of [page, second]) await expect.poll(() => hasProject(window)).toBe(true);
  expect(app.windows()).toHaveLength(2);
});

test('R9: what opening mended is said, and what it could not read is still in the file afterwards', async ({ launch }) => {
  const maker = await launch();
  const file = await makeProject(maker);
  await maker.quit();
  const db = new Database(file);
  const lane = db.prepare<[], string>("SELECT id FROM entity WHERE kind = 'lane'").pluck().get()!;
  db.prepare("UPDATE entity SET body = json_set(body, '$.laneKind', 'weather') WHERE id = ?").run(lane);
  db.close();

  const { page, quit } = await launch({ home: maker.home, args: [file] });
  await expect(page.getByText(createSay('en')('repair.unreadable', { count: 1 }))).toBeVisible();
  await expect(page.locator('.canvas')).toBeVisible();
  await quit();
  const after = new Database(file, { readonly: true });
  expect(after.prepare<[string], string>('SELECT body FROM entity WHERE id = ?').pluck().get(lane)).toContain('weather');
  after.close();
});

test('R9: a file of another program leads to a sentence and stays as it is', async ({ launch }) => {
  const maker = await launch();
  const file = path.join(maker.home, 'notes.frontstage');
  writeFileSync(file, 'Buy milk.\n'.repeat(1000));
  await maker.quit();
  const { page } = await launch({ home: maker.home, args: [file] });
  const sentence = createSay('en')('open.not-ours', { name: 'notes.frontstage' });
  await expect(page.getByText(sentence)).toBeVisible();
  expect(readFileSync(file, 'utf8')).toBe('Buy milk.\n'.repeat(1000));
});

test('R8: the storage process is killed: the window goes on and its project answers again', async ({ launch }) => {
  const { page, storageProcesses } = await launch();
  await createProject(page);
  const events = await recordEvents(page);
  for (const pid of await storageProcesses()) process.kill(pid, 'SIGKILL');
  await expect.poll(events).toContainEqual({ type: 'storageEnded', restored: true });
  expect(await ask(page, 'retryStorage', null)).toEqual({ started: true });
  await expect(page.getByRole('main')).toBeVisible();
});

test('a storage process that ends again and again is given up, and comes back when asked for', async ({ launch }) => {
  const { page, storageProcesses } = await launch();
  await createProject(page);
  const events = await recordEvents(page);
  for (let kills = 1; kills <= 6; kills++) {
    await expect.poll(storageProcesses).not.toEqual([]);
    for (const pid of await storageProcesses()) process.kill(pid, 'SIGKILL');
    await expect.poll(async () => (await events()).filter(({ type }) => type === 'storageEnded')).toHaveLength(kills);
  }
  expect((await events()).at(-1)).toEqual({ type: 'storageEnded', restored: false });
  expect(await ask(page, 'retryStorage', null)).toEqual({ started: true });
  expect((await events()).at(-1)).toEqual({ type: 'storageEnded', restored: true });
});

test('quitting asks the page, closes the file and leaves no process and no journal', async ({ launch }) => {
  const frontstage = await launch();
  await createProject(frontstage.page);
  const processes = await frontstage.storageProcesses();
  expect(processes).not.toEqual([]);
  await frontstage.quit();
  await expect.poll(() => processes.filter(isRunning)).toEqual([]);
  expect(readdirSync(frontstage.folder)).toEqual(['New service blueprint.frontstage']);
});

test('quitting while a project is still opening ends the program, and the project opens at the next start', async ({ launch }) => {
  const maker = await launch();
  const file = await makeProject(maker);
  await maker.quit();
  for (const moment of ['asked', 'told'] as const) {
    const { page, quit } = await launch({ home: maker.home });
    const events = await recordEvents(page);
    const [entry] = await ask(page, 'listProjects', null);
    const opening = request(page, 'openProject', { key: entry!.key }).catch(() => undefined);
    if (moment === 'told') await expect.poll(events).toContainEqual({ type: 'projectOpened', fileName: path.basename(file) });
    await quit();
    await opening;
  }
  const { page } = await launch({ home: maker.home, args: [file] });
  await expect(page.locator('.canvas')).toBeVisible();
});

test('a page that hangs can be closed all the same, when the user says so', async ({ launch }) => {
  const { app, page, answerMessage } = await launch();
  await createProject(page);
  await answerMessage(1);
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close());
  expect(await ended).toBe(0);
});

test('a page that ends unexpectedly is loaded anew, with a word about it', async ({ launch }) => {
  const { app, page, answerMessage, storageProcesses } = await launch();
  await createProject(page);
  const before = await storageProcesses();
  const asked = await answerMessage(0);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer());
  expect(await asked.options()).toMatchObject({ message: createSay('en')('shell.crashedTitle') });
  await expect.poll(storageProcesses).toHaveLength(before.length - 1);
  const isHome = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript('document.querySelector("main") !== null'),
    );
  await expect.poll(isHome).toBe(true);
});

test('an export asks for its place, and a project that is open is no place for a copy', async ({ launch }) => {
  const frontstage = await launch();
  const { page, home } = frontstage;
  const file = await makeProject(frontstage);
  expect(await request(page, 'exportMap', { options: exportOf('m'), suggestedName: 'x' })).toMatchObject({ code: 'no-project' });
  await frontstage.answerDialog('showOpenDialog', file);
  await ask(page, 'askToOpen', null);

  await frontstage.answerDialog('showSaveDialog', undefined);
  expect(await ask(page, 'exportMap', { options: exportOf('m'), suggestedName: 'x' })).toEqual({ cancelled: true });
  const asked = await frontstage.answerDialog('showSaveDialog', path.join(home, 'out'));
  expect(await ask(page, 'exportMap', { options: exportOf('no such map'), suggestedName: 'A/B: c' })).toEqual({ problem: 'no-map' });
  expect(await asked.options()).toMatchObject({ defaultPath: path.join(home, 'Documents', 'A B c.pdf') });

  await frontstage.answerDialog('showSaveDialog', file);
  expect(await ask(page, 'saveCopy', null)).toEqual({ problem: 'in-use' });
  await frontstage.answerDialog('showSaveDialog', path.join(home, 'copy'));
  expect(await ask(page, 'saveCopy', null)).toEqual({ saved: true, fileName: 'copy.frontstage' });
  expect(
    readdirSync(home)
      .filter((name) => !name.startsWith('.'))
      .sort(),
  ).toEqual(['Documents', 'copy.frontstage']);
});

test('an export is written where the dialog said, tells how far it is, and can be shown', async ({ launch }) => {
  const frontstage = await launch();
  const { app, page, home } = frontstage;
  const file = await makeProject(frontstage);
  const mapId = mapOf(file);
  await frontstage.answerDialog('showOpenDialog', file);
  await ask(page, 'askToOpen', null);
  expect(await ask(page, 'showExported', null)).toEqual({ shown: false });

  const events = await recordEvents(page);
  await frontstage.answerDialog('showSaveDialog', path.join(home, 'map'));
  const outcome = await ask(page, 'exportMap', { options: exportOf(mapId), suggestedName: 'Map' });
  const bytes = readFileSync(path.join(home, 'map.pdf'));
  expect(outcome).toEqual({ exported: true, fileName: 'map.pdf', bytes: bytes.length });
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const progress = (await events()).filter((event) => event.type === 'exportProgress').map((event) => event.progress);
  expect(progress.at(-1)?.done).toBe(progress.at(-1)?.of);

  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (shown) => void Object.assign(globalThis, { shown });
  });
  expect(await ask(page, 'showExported', null)).toEqual({ shown: true });
  expect(await app.evaluate(() => (globalThis as unknown as { shown: string }).shown)).toBe(path.join(home, 'map.pdf'));
});

function mapOf(file: string): string {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare<[], string>("SELECT id FROM entity WHERE kind = 'map'").pluck().get()!;
  } finally {
    db.close();
  }
}

function exportOf(mapId: string) {
  return { mapId, slides: 'map', format: 'pdf', paper: 'A4', orientation: 'auto', scale: 1, language: 'en' } as const;
}
