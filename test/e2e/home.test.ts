// Home as its user meets it: the first start, the projects that are there, and what can be done with them, by mouse and by keyboard.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import type { Language } from '../../shared/model/entities/project.ts';
import { createTemplate, type Template } from '../../shared/model/templates.ts';
import { expect, test as shell } from '../support/electron-app.ts';

const HOUR = 3_600_000;

type Project = { readonly title: string; readonly client?: string; readonly template?: Template; readonly hoursAgo?: number };

/** `seed` puts projects into a folder of one user and gives that user's home: what is there before the program starts, or comes while it runs. */
const test = shell.extend<{ seed: (projects: readonly Project[], folder?: string) => string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants it so
  seed: async ({}, use) => {
    const home = mkdtempSync(path.join(tmpdir(), 'frontstage-'));
    await use((projects, folder = 'Documents/Frontstage') => {
      for (const project of projects) makeFile(path.join(home, folder), project);
      return home;
    });
    rmSync(home, { recursive: true, force: true });
  },
});

function makeFile(folder: string, { title, client = '', template = 'sample', hoursAgo = 0 }: Project): void {
  let lastId = 0;
  const entities = createTemplate(template, 'en', () => {
    lastId += 1;
    return `id-${lastId}`;
  });
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${title}.frontstage`);
  const made = createProjectFile(
    file,
    entities.map((entity) => (entity.kind === 'project' ? { ...entity, title, client } : entity)),
  );
  expect(made).toEqual({ created: true });
  const at = (Date.now() - hoursAgo * HOUR) / 1000;
  utimesSync(file, at, at);
}

const card = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
/** A picture that is really drawn: an image that cannot be read has no size. */
const expectPicture = (within: Locator) =>
  expect.poll(() => within.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
const filesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.frontstage'));
/** Before its first word a page shows no Home either. */
const hasLeftHome = (page: Page) => expect(page.locator('.canvas')).toBeVisible();

test('the first start invites to the finished sample, which becomes a project like any other', async ({ launch }) => {
  const first = await launch();
  const { page } = first;
  await expect(page.getByRole('heading', { level: 1, name: 'Projects' })).toBeVisible();
  const invitation = page.getByRole('region', { name: 'Click & collect returns' });
  await expectPicture(invitation);
  await invitation.getByRole('button', { name: 'Open the sample' }).click();
  await hasLeftHome(page);
  await first.quit();

  const { page: later } = await launch({ home: first.home });
  await expect(card(later, /^Click & collect returns Northgate Retail · 1 map · today/)).toBeVisible();
  await expect(card(later, 'Open the sample')).toHaveCount(0);
});

test('two clicks on a template make one project, in the language of the interface', async ({ launch }) => {
  const { page, folder } = await launch();
  await page.getByLabel('Language').selectOption('zh-CN');
  await expect(page.getByRole('heading', { level: 1, name: '项目' })).toBeVisible();
  await card(page, /^服务蓝图/).dblclick();
  await expect(page.getByRole('navigation', { name: '分区' })).toHaveCount(0);
  expect(filesIn(folder)).toEqual(['新服务蓝图.frontstage']);
});

test('projects stand latest first with client, maps and time; what would not open says why', async ({ launch, seed }) => {
  const home = seed([
    { title: 'Broadband fault to repair', client: 'Telco workshop', hoursAgo: 3 * 24 },
    { title: 'Hotel check-in', hoursAgo: 24 },
  ]);
  writeFileSync(path.join(home, 'Documents/Frontstage/Notes.frontstage'), 'no project');
  const { page } = await launch({ home });
  const cards = page.locator('.project-open');
  await expect(cards).toHaveText([
    /Notes\.frontstage is not a Frontstage project\..*Notestoday \d\d:\d\d/,
    /^Hotel check-in1 map · yesterday$/,
    /^Broadband fault to repairTelco workshop · 1 map · \d+ \w+$/,
  ]);
  await expect(cards.nth(1)).toHaveAttribute('title', 'Hotel check-in.frontstage');
  await expectPicture(cards.nth(1));
});

test('a file that comes while Home shows is there when one looks again', async ({ launch, seed }) => {
  const home = seed([{ title: 'Hotel check-in' }]);
  const { page } = await launch({ home });
  await expect(card(page, /^Hotel check-in/)).toBeVisible();
  seed([{ title: 'Library card' }]);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(card(page, /^Library card 1 map/)).toBeVisible();
});

test('a file opened from elsewhere has a place of its own on Home', async ({ launch, seed }) => {
  const home = seed([{ title: 'Hotel check-in' }], 'Downloads');
  const first = await launch({ home, args: [path.join(home, 'Downloads/Hotel check-in.frontstage')] });
  await hasLeftHome(first.page);
  await first.quit();
  const { page } = await launch({ home });
  const elsewhere = page.getByRole('region', { name: 'Elsewhere' });
  await expect(elsewhere.getByRole('button', { name: /^Hotel check-in 1 map .*Hotel check-in\.frontstage$/ })).toBeVisible();
});

test('a project goes to the trash only when that was confirmed', async ({ launch, seed }) => {
  const home = seed([{ title: 'Hotel check-in' }, { title: 'Library card', hoursAgo: 1 }]);
  const { page, folder } = await launch({ home });
  await card(page, 'More for Hotel check-in').click();
  await page.getByRole('menuitem', { name: 'Move to trash…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move “Hotel check-in” to the trash?' });
  await expect(dialog).toContainText('The file Hotel check-in.frontstage leaves its folder');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  expect(filesIn(folder)).toHaveLength(2);

  await card(page, /^Hotel check-in/).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Move to trash…' }).click();
  await dialog.getByRole('button', { name: 'Move to trash' }).click();
  await expect(card(page, /^Hotel check-in/)).toHaveCount(0);
  expect(filesIn(folder)).toEqual(['Library card.frontstage']);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('by keyboard alone: between the cards, the menu of one, and into a project', async ({ launch, seed }) => {
  const home = seed([{ title: 'First' }, { title: 'Second', hoursAgo: 1 }, { title: 'Third', hoursAgo: 2 }]);
  const { page } = await launch({ home });
  await expect(card(page, /^Third 1 map/)).toBeVisible();
  const order = [
    /^Projects$/,
    /^Templates$/,
    /^Change folder…$/,
    /^Language/,
    /^Colours/,
    /^Import…$/,
    /^Open…$/,
    /^First 1 map/,
    /^More for First$/,
    /^Second 1 map/,
  ];
  for (const name of order) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toHaveAccessibleName(name);
    await expect(focused).toHaveCSS('outline-style', 'solid');
  }
  await page.keyboard.press('ArrowRight');
  await expect(card(page, /^Third/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(card(page, /^Empty map/)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Open', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, 'More for Third')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await hasLeftHome(page);
});

test('Ctrl+O asks for a file; a cancelled dialog changes nothing, a file that is no project gets a sentence', async ({ launch }) => {
  const { page, home, answerDialog } = await launch();
  await expect(page.getByRole('main')).toBeVisible();
  const cancelled = await answerDialog('showOpenDialog', undefined);
  await page.keyboard.press('Control+o');
  await cancelled.options();
  await expect(card(page, 'Open…')).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);

  const notes = path.join(home, 'notes.txt');
  writeFileSync(notes, 'no project');
  await answerDialog('showOpenDialog', notes);
  await card(page, 'Open…').click();
  await expect(page.getByRole('alert')).toContainText('notes.txt is not a Frontstage project.');
});

test('a file dragged over the window shows where it will go, and opens when dropped', async ({ launch, seed }) => {
  const home = seed([{ title: 'Hotel check-in' }], 'Downloads');
  const { page } = await launch({ home });
  await expect(page.getByRole('main')).toBeVisible();
  // What the system gives when a file is dropped is the same kind of File that a file field gives.
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'dropped' })));
  await page.locator('#dropped').setInputFiles(path.join(home, 'Downloads/Hotel check-in.frontstage'));
  const drag = (type: 'dragenter' | 'dragleave' | 'drop') =>
    page.evaluate((type) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(document.querySelector<HTMLInputElement>('#dropped')!.files![0]!);
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, type);
  const zone = page.getByText('Drop to import or open');
  await drag('dragenter');
  await expect(zone).toBeVisible();
  await drag('dragleave');
  await expect(zone).toHaveCount(0);
  await drag('drop');
  await hasLeftHome(page);
});

test('the native menu is in the language of the window and leads to the templates', async ({ launch }) => {
  const { app, page } = await launch();
  await expect(page.getByRole('main')).toBeVisible();
  const built = await app.evaluateHandle(({ Menu }) => {
    const menus: Electron.Menu[] = [];
    const build = Menu.buildFromTemplate;
    Menu.buildFromTemplate = (template) => {
      const menu = build(template);
      menus.push(menu);
      return menu;
    };
    return menus;
  });
  await page.getByLabel('Language').selectOption('zh-CN' satisfies Language);
  await expect
    .poll(() => built.evaluate((menus) => menus.at(-1)?.items[0]?.submenu?.items.map(({ label, role }) => role ?? label)))
    .toEqual(['新建项目…', '新建：服务蓝图', '新建：顾客旅程地图', '新建：空白地图', '新建：到店退货', '', '打开…', '导入…', '', 'quit']);
  await built.evaluate((menus) => menus.at(-1)!.items[0]!.submenu!.items[0]!.click());
  await expect(page.getByRole('heading', { level: 1, name: '模板' })).toBeFocused();
  await expect(card(page, /^空白地图/)).toBeVisible();
});

test('axe finds nothing to mend on Home, at the first start and later', async ({ launch, seed }) => {
  const check = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  };
  const { page: first } = await launch();
  await expect(card(first, 'Open the sample')).toBeVisible();
  await check(first);

  const home = seed([{ title: 'Hotel check-in', client: 'Lindenhof' }]);
  writeFileSync(path.join(home, 'Documents/Frontstage/Notes.frontstage'), 'no project');
  const { page } = await launch({ home });
  await expect(page.getByText('Notes.frontstage is not a Frontstage project.')).toBeVisible();
  await check(page);
  await card(page, 'More for Hotel check-in').click();
  await page.getByRole('menuitem', { name: 'Move to trash…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await check(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Templates' }).click();
  await check(page);
});
