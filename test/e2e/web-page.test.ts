// The exported web page as a client opens it: from a file, in a browser that has never heard of us, without a network.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { run } from '../../electron/cli/run.ts';
import { exportMap } from '../../electron/exporter/export-map.ts';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { copyMap } from '../../shared/model/copy-map.ts';
import { toDoc } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { expect, type Frontstage, test } from '../support/electron-app.ts';
import { SMALL_PROJECT } from '../support/small-project.ts';

type Opened = { readonly page: Page; readonly said: readonly string[] };

async function openPage(frontstage: Frontstage, projectFile: string): Promise<Opened> {
  const { home } = frontstage;
  const out = path.join(home, 'map.html');
  expect(await run(['export', projectFile, '--format', 'html', '--out', out], home, {})).toMatchObject({ code: 0 });
  return openFile(frontstage, out);
}

/** In a window that has nothing of the program: no preload script, a session of its own. `said`: on the console, and what was asked of a network. */
async function openFile({ app }: Frontstage, file: string): Promise<Opened> {
  const opened = app.waitForEvent('window');
  await app.evaluate(({ BrowserWindow }) => {
    const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { partition: 'a-browser' } });
    void window.loadURL('about:blank');
  });
  const page = await opened;
  const said: string[] = [];
  page.on('console', (message) => {
    // Electron's own word about the empty page before.
    if (!message.text().includes('Electron Security Warning')) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) said.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('main svg').first()).toBeVisible();
  return { page, said };
}

async function sample({ home }: Frontstage, language: 'en' | 'zh-CN'): Promise<string> {
  const file = path.join(home, 'sample.frontstage');
  expect(await run(['new', file, '--template', 'sample', '--lang', language], home, {})).toMatchObject({ code: 0 });
  return file;
}

const card = (page: Page, name: string): Locator => page.locator(`main [role="button"][aria-label^="${name}"]`);
const zoomOf = async (page: Page): Promise<number> => Number.parseInt(await page.locator('.zoom output').innerText(), 10);
const scrolled = (page: Page) => page.locator('main').evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
const middleOf = async (locator: Locator) => {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};

const distance = async (one: Locator, other: Locator) => {
  const [a, b] = await Promise.all([middleOf(one), middleOf(other)]);
  return Math.hypot(a.x - b.x, a.y - b.y);
};

test('a client pans, zooms, searches and reads what stands behind a card, by mouse', async ({ launch }) => {
  const frontstage = await launch();
  const { page, said } = await openPage(frontstage, await sample(frontstage, 'en'));

  const whole = await zoomOf(page);
  for (let times = 0; times < 4; times += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(whole * 2);

  // What is under the pointer stays there while the wheel zooms.
  const parcel = card(page, 'Confirms the slot in chat');
  await parcel.scrollIntoViewIfNeeded();
  const before = await middleOf(parcel);
  await page.mouse.move(before.x, before.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(whole * 2.5);
  const after = await middleOf(parcel);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(3);

  const [left, top] = await scrolled(page);
  await page.mouse.down();
  await page.mouse.move(before.x - 120, before.y - 60, { steps: 4 });
  await page.mouse.up();
  expect(await scrolled(page)).toEqual([left! + 120, top! + 60]);
  // What was dragged was not pressed.
  await expect(page.locator('aside')).toBeHidden();

  await expect(page.getByText('Click a card for its details')).toBeVisible();
  await page.getByRole('searchbox').fill('SILENCE');
  await expect(page.locator('.search output')).toHaveText('1 of 1');
  await expect(page.locator('aside h2')).toHaveText('Eight days of silence');
  await expect.poll(() => distance(card(page, 'Eight days of silence'), page.locator('main'))).toBeLessThan(100);
  await expect(page.locator('aside dl')).toContainText('Severity4 / 5');

  await expect(page.locator('aside mark')).toHaveText('silence');
  await expect(page.getByText('Click a card for its details')).toBeHidden();

  // What is found says the word itself, and does not only stand in a step that does.
  await page.getByRole('searchbox').fill('refund');
  const hits = Number(/\d+$/.exec(await page.locator('.search output').innerText())?.[0]);
  for (let hit = 0; hit < hits; hit += 1) {
    await expect(page.locator('aside').locator('h2 mark, dd mark, .sources mark').first()).toHaveText(/refund/i);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('searchbox').fill('SILENCE');

  // A pain leads to the card that it is about.
  await page.locator('aside').getByRole('button', { name: 'Checks the app twice a day' }).click();
  await expect(page.locator('aside h2')).toHaveText('Checks the app twice a day');
  await page.getByRole('button', { name: 'Whole map' }).click();
  await page.getByRole('button', { name: 'Close the details' }).click();
  await card(page, 'Refund on scan').click();
  const [pressed, map] = await Promise.all([card(page, 'Refund on scan').boundingBox(), page.locator('main').boundingBox()]);
  expect(pressed!.x + pressed!.width).toBeLessThanOrEqual(map!.x + map!.width);
  await expect(page.locator('aside h2')).toHaveText('Refund on scan');
  expect(said).toEqual([]);
});

test('the hits of a search are ringed on the map that is shown, and on another when that is', async ({ launch }) => {
  const frontstage = await launch();
  const file = path.join(frontstage.home, 'two.html');
  const doc = toDoc(SMALL_PROJECT);
  const map = [...doc.map.values()][0]!;
  const made = copyMap(doc, { map, title: 'To be', isToBe: true }, () => crypto.randomUUID()).entities;
  const options = { mapId: map.id, slides: 'map', format: 'html', paper: 'map', orientation: 'auto', scale: 1, language: 'en' } as const;
  const job = { entities: [...SMALL_PROJECT, ...made], images: [], options: { ...options, allMaps: true }, path: file };
  expect(await exportMap({ ...job, onProgress: () => undefined })).toMatchObject({ bytes: expect.any(Number) });
  const { page, said } = await openFile(frontstage, file);

  const shown = page.locator('main section:not([hidden])');
  const hidden = () =>
    page.locator('main .ring:not(.is-current)').evaluateAll((rings) => rings.map((ring) => ring.closest('section')!.hidden));
  await page.getByRole('searchbox').fill('Queue');
  await expect(shown.locator('.ring:not(.is-current)')).not.toHaveCount(0);
  expect(await hidden()).not.toContain(true);
  await page.getByRole('button', { name: 'To be' }).click();
  await expect(shown.locator('.ring:not(.is-current)')).not.toHaveCount(0);
  expect(await hidden()).not.toContain(true);
  expect(said).toEqual([]);
});

test('every card is reached by keyboard alone, in the order of reading, and has a name', async ({ launch }) => {
  const frontstage = await launch();
  const { page, said } = await openPage(frontstage, await sample(frontstage, 'zh-CN'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');

  await page.locator('main').focus();
  await page.keyboard.press('Tab');
  const focused = page.locator('main [role="button"]:focus');
  await expect(focused).toHaveAttribute('aria-label', /发现尺码不合/);
  const all = page.locator('main section:not([hidden]) [role="button"]');
  const names = new Set<string>();
  const count = await all.count();
  for (let index = 0; index < count; index += 1) {
    names.add((await focused.getAttribute('data-id'))!);
    await page.keyboard.press('ArrowRight');
  }
  expect(names.size).toBe(count);
  expect(await all.evaluateAll((each) => each.filter((one) => (one.getAttribute('aria-label') ?? '') === '').length)).toBe(0);

  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.locator('aside h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('aside')).toBeHidden();
  await expect(focused).toHaveAttribute('aria-label', /发现尺码不合/);

  const zoom = await zoomOf(page);
  await page.keyboard.press('+');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(zoom);
  await page.keyboard.press('0');
  await expect.poll(() => zoomOf(page)).toBeLessThanOrEqual(zoom + 1);

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: '搜索地图' })).toBeFocused();
  await page.keyboard.insertText('退货');
  await expect(page.locator('.search output')).toHaveText(/^第 1 \/ \d+ 处$/);
  const first = await page.locator('aside h2').innerText();
  await page.keyboard.press('Enter');
  await expect(page.locator('aside h2')).not.toHaveText(first);
  expect(said).toEqual([]);
});

test('hostile text is only text: nothing runs, nothing is asked for, and a link leads nowhere but to the web', async ({ launch }) => {
  const frontstage = await launch();
  const hostile = '</script><script>window.ran = 1</script><img src=x onerror="window.ran = 1">\u2028{{number}}';
  const entities = SMALL_PROJECT.map((entity): Entity => {
    if (entity.kind === 'card')
      return { ...entity, text: hostile, owner: hostile, tags: [hostile], sources: `javascript:alert(1) https://example.org/a ${hostile}` };
    return 'title' in entity ? { ...entity, title: hostile } : entity;
  });
  const file = path.join(frontstage.home, 'hostile.frontstage');
  expect(createProjectFile(file, entities)).toEqual({ created: true });
  const { page, said } = await openPage(frontstage, file);

  await page.locator('main [data-role="card"]').first().click();
  await expect(page.locator('aside h2')).toContainText('<img src=x onerror="window.ran = 1">');
  await expect(page.locator('aside dd').first()).toContainText('{{number}}');
  expect(
    await page.locator('a').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.getAttribute('rel')])),
  ).toEqual([['https://example.org/a', 'noopener noreferrer']]);
  expect(await page.evaluate(() => [(window as { ran?: number }).ran, document.querySelectorAll('img, iframe').length])).toEqual([
    undefined,
    0,
  ]);
  expect(said).toEqual([]);

  // The policy holds for what someone might yet get in.
  await page.evaluate(async () => {
    const stopped: string[] = [];
    Object.assign(window, { stopped });
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => stopped.push(effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.ran = 1';
    const picture = document.createElement('img');
    picture.src = 'https://example.org/a.png';
    document.body.append(script, picture);
    await fetch('https://example.org/').catch(() => undefined);
  });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { readonly stopped: readonly string[] }).stopped))
    .toEqual(expect.arrayContaining(['script-src-elem', 'img-src', 'connect-src']));
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBe(undefined);
});
