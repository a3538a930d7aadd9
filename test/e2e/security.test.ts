// What a window cannot do, tried from inside the real one: each test names an attack and what must hold.

import type { Page } from '@playwright/test';
import { ask, drop, recordEvents, request } from '../support/bridge.ts';
import { expect, test } from '../support/electron-app.ts';
import { nextNavigation } from '../support/next-navigation.ts';

const ELSEWHERE = 'https://example.com/';

/** What the window was kept from doing by its content policy, by directive. */
async function recordViolations(page: Page): Promise<() => Promise<readonly string[]>> {
  const found = await page.evaluateHandle(() => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.push(effectiveDirective));
    return directives;
  });
  return () => found.jsonValue();
}

test('the page has neither Node nor Electron, only its bridge', async ({ launch }) => {
  const { page } = await launch();
  const seen = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    bridge: Object.keys((window as unknown as { frontstage: object }).frontstage).sort(),
  }));
  expect(seen).toEqual({ node: [], bridge: ['openDropped', 'request', 'startEvents'] });
});

for (const target of [ELSEWHERE, 'app://frontstage/fonts/', 'app://elsewhere/']) {
  test(`leaving the page for ${target} is stopped`, async ({ launch }) => {
    const frontstage = await launch();
    const { page } = frontstage;
    const before = page.url();
    const navigation = await nextNavigation(frontstage.app);
    await page.evaluate((url) => window.location.assign(url), target);
    expect(await navigation()).toEqual({ url: target, isStopped: true });
    expect(page.url()).toBe(before);
  });
}

test('no page opens a window; only web and mail links reach the system', async ({ launch }) => {
  const { app, page } = await launch();
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  const urls = [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://example.com/share',
    'app://frontstage/',
    'mailto:a@example.com',
    ELSEWHERE,
  ];
  const given = await page.evaluate((urls) => urls.map((url) => window.open(url)), urls);
  expect(given).toEqual(urls.map(() => null));
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
    .toEqual(['mailto:a@example.com', ELSEWHERE]);
  expect(app.windows()).toHaveLength(1);
});

test('every permission is denied', async ({ launch }) => {
  const { page } = await launch();
  const asked = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'] as PermissionName[];
    const states = await Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
    const place = await new Promise((resolve) => navigator.geolocation.getCurrentPosition(resolve, ({ message }) => resolve(message)));
    return { states: [...new Set(states)], place, notification: await Notification.requestPermission() };
  });
  expect(asked).toEqual({ states: ['denied'], place: 'User denied Geolocation', notification: 'denied' });
});

test('the content policy stops eval, inline script, frames, and anything from or to elsewhere', async ({ launch }) => {
  const { page } = await launch();
  const violations = await recordViolations(page);
  const ran = await page.evaluate(async (elsewhere) => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.handlerRan = true');
    const frame = Object.assign(document.createElement('iframe'), { src: elsewhere });
    const image = Object.assign(document.createElement('img'), { src: `${elsewhere}a.png` });
    const style = Object.assign(document.createElement('style'), { textContent: 'body { --styled: yes }' });
    const added = [script, button, frame, image, style];
    document.body.append(...added);
    button.click();
    const fetched = await fetch(elsewhere).catch(({ name }: Error) => name);
    const styled = getComputedStyle(document.body).getPropertyValue('--styled');
    for (const element of added) element.remove();
    return { inline: 'inlineRan' in window, handler: 'handlerRan' in window, fetched, styled };
  }, ELSEWHERE);
  expect(ran).toEqual({ inline: false, handler: false, fetched: 'TypeError', styled: '' });
  await expect
    .poll(async () => [...new Set(await violations())].sort())
    .toEqual(['connect-src', 'frame-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
  // `page.evaluate` may do what the page may not, so eval is tried by code of the page's own kind: a timer.
  await page.evaluate(() => setTimeout('window.timerRan = true', 0));
  await expect.poll(violations).toContain('script-src');
  expect(await page.evaluate(() => 'timerRan' in window)).toBe(false);
});

test('the program keeps to its own content policy, on Home and in a project', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.getByRole('main')).toBeVisible();
  const events = await recordEvents(page);
  await ask(page, 'createProject', { template: 'sample', language: 'en' });
  await expect.poll(async () => (await events()).map(({ type }) => type)).toContain('projectOpened');
  await expect(page.getByText('Click & collect returns').first()).toBeVisible();
  const complaints = (await page.consoleMessages()).filter((message) => message.type() === 'error').map((message) => message.text());
  expect(complaints).toEqual([]);
});

test('nothing but our own pages leaves or enters, not even past the content policy', async ({ launch }) => {
  const { app } = await launch();
  const loaded = await app.evaluate(
    async ({ BrowserWindow }, urls) => {
      const load = (url: string) => new BrowserWindow({ show: false }).loadURL(url);
      return Promise.all(
        urls.map((url) =>
          load(url).then(
            () => 'loaded',
            ({ code }: { code: string }) => code,
          ),
        ),
      );
    },
    ['http://127.0.0.1:9/', ELSEWHERE, 'file:///etc/hostname'],
  );
  expect(loaded).toEqual(['ERR_BLOCKED_BY_CLIENT', 'ERR_BLOCKED_BY_CLIENT', 'ERR_BLOCKED_BY_CLIENT']);
});

test('app:// serves the page and its fonts and no other file', async ({ launch }) => {
  const { page } = await launch();
  const status = await page.evaluate(async () => {
    const paths = [
      '/',
      '/main.cjs',
      '/../main.cjs',
      '/%2e%2e/main.cjs',
      '/..%2fmain.cjs',
      '/..%5cmain.cjs',
      '/fonts/..%2fmain.cjs',
      '/fonts/%2e%2e%2fmain.cjs',
      '//etc/passwd',
      '/.stamp',
      '/%00',
      '/%',
    ];
    return Object.fromEntries(
      await Promise.all(paths.map(async (path) => [path, (await fetch(path).catch(() => ({ status: 'refused' }))).status])),
    );
  });
  const { '/': own, ...others } = status;
  expect(own).toBe(200);
  expect(new Set(Object.values(others))).toEqual(new Set([404, 'refused']));
});

test('R6: what main does not know, or not in that form, is refused in one form', async ({ launch }) => {
  const { page } = await launch();
  const unknown = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'openDropped', 'open', '', 42, null, { toString: 'settings' }];
  for (const method of unknown) expect(await request(page, method, null)).toMatchObject({ code: 'unknown-method' });

  const malformed: readonly (readonly [string, unknown])[] = [
    ['settings', {}],
    ['setLanguage', { language: 'fr' }],
    ['openProject', { key: 7 }],
    ['openProject', { key: 'a', path: '/etc/passwd' }],
    ['createProject', { template: '__proto__', language: 'en' }],
    ['saveVersion', { entities: 'all' }],
    ['exportMap', { options: { format: 'exe' }, suggestedName: 'x' }],
    ['setMenu', { menus: [{ label: 'x', entries: [{ type: 'role', role: 'reload', label: 'x' }] }] }],
    ['setTitle', null],
  ];
  for (const [method, arg] of malformed) expect(await request(page, method, arg), method).toMatchObject({ code: 'bad-argument' });

  expect(await request(page, 'openProject', { key: '/etc/passwd' })).toMatchObject({ code: 'unknown-key' });
  expect(await request(page, 'saveCopy', null)).toMatchObject({ code: 'no-project' });
});

test('R7: a page cannot name a file, not even by one that it made up', async ({ launch }) => {
  const { page } = await launch();
  const made: readonly (() => unknown)[] = [
    () => new File(['x'], '/etc/passwd'),
    () => '/etc/passwd',
    () => ({ path: '/etc/passwd' }),
    () => null,
  ];
  const answers = await Promise.all(made.map(async (make) => drop(page, await page.evaluateHandle(make))));
  for (const answer of answers) expect(answer).toMatchObject({ code: 'bad-argument' });
});

test('R7: no path reaches a window', async ({ launch }) => {
  const { page, home } = await launch();
  const events = await recordEvents(page);
  const answers = [await ask(page, 'settings', null), await ask(page, 'createProject', { template: 'sample', language: 'en' })];
  await expect.poll(async () => (await events()).map(({ type }) => type)).toContain('projectOpened');
  const [entry] = await ask(page, 'listProjects', null);
  const told = JSON.stringify([answers, entry, await ask(page, 'summariseProject', { key: entry!.key }), await events()]);
  expect(told).not.toContain(home);
  expect(told).toContain('.frontstage');
});
