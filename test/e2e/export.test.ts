// Exporting from the window: what the dialog says and shows, what is on disk afterwards, and every way out of it.

import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { nameOfFormat } from '../../renderer/export/formats.ts';
import { EXPORT_FORMATS, isDrawn } from '../../shared/ipc/export-api.ts';
import { createSay } from '../../shared/text/text.ts';
import { expect, type Launch, test } from '../support/electron-app.ts';
import { createLargeMap } from '../support/large-map.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');

async function openDialog(launch: Launch) {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await page.getByRole('button', { name: say('action.export') }).click();
  const dialog = page.getByRole('dialog', { name: say('export-dialog.title') });
  await expect(dialog).toBeVisible();
  return { ...frontstage, dialog, start: dialog.getByRole('button', { name: say('export-dialog.export') }) };
}

test('a PDF of the map, with preview, and its place said afterwards', async ({ launch }) => {
  const { dialog, start, home, answerDialog } = await openDialog(launch);
  await expect(dialog.getByRole('img', { name: 'Preview of “As-is blueprint”' })).toContainText('Find the returns');
  await expect(dialog).toContainText('the map at its own size');
  await dialog.getByLabel('Paper').selectOption('A3');
  await expect(dialog).toContainText(/A3, landscape · map at \d+ %/);
  await dialog.getByRole('radio', { name: 'Portrait' }).check();
  await expect(dialog).toContainText(/A3, portrait · map at \d+ %/);
  const file = path.join(home, 'returns.pdf');
  const asked = await answerDialog('showSaveDialog', file);
  await start.click();
  await expect(dialog).toContainText('Saved as returns.pdf.');
  expect((await asked.options()).defaultPath).toMatch(/Click & collect returns - As-is blueprint - A3\.pdf$/);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  await expect(dialog.getByRole('button', { name: 'Show in folder' })).toBeFocused();
});

test('a PNG has the pixels that the dialog names', async ({ launch }) => {
  const { dialog, start, home, answerDialog } = await openDialog(launch);
  await dialog.getByRole('radio', { name: /^PNG/ }).check();
  await dialog.getByRole('radio', { name: '1×' }).check();
  const size = (await dialog.locator('.export-size').textContent()) ?? '';
  const [width, height] = (size.match(/[\d,]+/g) ?? []).map((number) => Number(number.replace(',', '')));
  const file = path.join(home, 'returns.png');
  await answerDialog('showSaveDialog', file);
  await start.click();
  await expect(dialog).toContainText('Saved as returns.png.');
  await expect(dialog.getByRole('button', { name: say('export-dialog.again') })).toBeVisible();
  const bytes = readFileSync(file);
  expect({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }).toEqual({ width, height });

  await dialog.getByRole('radio', { name: '2×' }).check();
  await expect(dialog.getByRole('status')).toHaveText('');
  await expect(start).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Show in folder' })).toHaveCount(0);
});

test('an SVG says what the map said a moment ago', async ({ launch }) => {
  const { page, dialog, start, home, answerDialog } = await openDialog(launch);
  await dialog.getByRole('button', { name: say('ui.close') }).click();
  await page.locator('.inspector').getByLabel('Title').first().fill('Typed just now');
  await page.getByRole('button', { name: say('action.export') }).click();
  await dialog.getByRole('radio', { name: /^SVG/ }).check();
  const file = path.join(home, 'returns.svg');
  await answerDialog('showSaveDialog', file);
  await start.click();
  await expect(dialog).toContainText('Saved as returns.svg.');
  expect(readFileSync(file, 'utf8')).toContain('<title>Typed just now</title>');
});

test('characters that no font has are named once they are boxes in the file, and not where other fonts step in', async ({ launch }) => {
  const { page, dialog, start, home, answerDialog } = await openDialog(launch);
  await dialog.getByRole('button', { name: say('ui.close') }).click();
  await page.locator('.inspector').getByLabel('Title').first().fill('Typed 한국 👩‍💻');
  await page.getByRole('button', { name: say('action.export') }).click();
  await answerDialog('showSaveDialog', path.join(home, 'returns.pdf'));
  await start.click();
  await expect(dialog.getByRole('status')).toContainText('Saved as returns.pdf.');
  await expect(dialog.getByRole('status')).toContainText('no font for 한 국 👩 💻: boxes stand there, first in “Typed 한국 👩‍💻”');
  await dialog.getByRole('radio', { name: /^HTML/ }).check();
  await expect(dialog.getByRole('status')).toHaveText('');
  await answerDialog('showSaveDialog', path.join(home, 'returns.html'));
  await start.click();
  await expect(dialog.getByRole('status')).toHaveText('Saved as returns.html.');
});

test('a place that was not chosen leaves the dialog as it was; one that cannot be written to is said', async ({ launch }) => {
  const { dialog, start, home, answerDialog } = await openDialog(launch);
  await answerDialog('showSaveDialog', undefined);
  await start.click();
  await expect(start).toBeVisible();
  await expect(dialog.getByRole('status')).toHaveText('');
  const file = path.join(home, 'no such folder', 'returns.pdf');
  await answerDialog('showSaveDialog', file);
  await start.click();
  await expect(dialog.getByRole('status')).toContainText('Nothing can be written there');
  expect(existsSync(file)).toBe(false);
});

test('after an export that did not come about the keyboard is where it can be tried again', async ({ launch }) => {
  const { page, dialog, start, home, answerDialog } = await openDialog(launch);
  await expect(dialog.getByRole('radio', { name: /^PDF/ })).toBeFocused();
  await answerDialog('showSaveDialog', path.join(home, 'no such folder', 'returns.pdf'));
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('status')).toContainText('Nothing can be written there');
  await expect(start).toBeFocused();
  await answerDialog('showSaveDialog', path.join(home, 'returns.pdf'));
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toContainText('Saved as returns.pdf.');
});

test('a long export shows how far it is, and cancelling leaves nothing behind', async ({ launch }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontstage-'));
  const project = path.join(folder, 'large.frontstage');
  createProjectFile(project, createLargeMap(5000));
  const { page, home, answerDialog } = await launch({ args: [project], home: folder });
  await page.getByRole('button', { name: say('action.export') }).click();
  const dialog = page.getByRole('dialog', { name: say('export-dialog.title') });
  await answerDialog('showSaveDialog', path.join(home, 'large.pdf'));
  // In the page, because an export may be done before a click from outside arrives.
  const shown = page.evaluate(
    (cancel) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          const done = document.querySelector<HTMLProgressElement>('progress[value]')?.value ?? 0;
          if (done === 0) return;
          observer.disconnect();
          [...document.querySelectorAll('button')].find((button) => button.textContent === cancel)?.click();
          resolve(done);
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    say('ui.cancel'),
  );
  await dialog.getByRole('button', { name: say('export-dialog.export') }).click();
  expect(await shown).toBeGreaterThan(0);
  await expect(dialog.getByRole('button', { name: say('export-dialog.export') })).toBeVisible();
  await expect(dialog.getByRole('status')).toHaveText('');
  expect(readdirSync(home).filter((name) => name.endsWith('.pdf') || name.endsWith('.tmp'))).toEqual([]);
});

test('the dialog passes axe, keeps the keys and gives the focus back', async ({ launch }) => {
  const { page, dialog } = await openDialog(launch);
  await expect(dialog.getByRole('radio', { name: /^PDF/ })).toBeFocused();
  await dialog.getByLabel('Paper').selectOption('A4');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: say('action.export') })).toBeFocused();
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
]) {
  test(`nothing but the choices scrolls at ${size.width} × ${size.height}, whatever is chosen`, async ({ launch }) => {
    const { app, page, dialog } = await openDialog(launch);
    await app.evaluate(({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), size);
    await expect.poll(() => page.evaluate(() => window.innerHeight)).toBe(size.height);
    const room = () => dialog.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    for (const format of EXPORT_FORMATS) {
      await dialog.getByRole('radio', { name: nameOfFormat(format), exact: true }).check();
      const version = dialog.getByRole('checkbox', { name: say('export-dialog.furniture.version') });
      if (isDrawn(format)) await version.check();
      // A web page has no size, and what is written has no page.
      await expect(dialog.locator('.export-size'), format).toHaveCount(isDrawn(format) && format !== 'html' ? 1 : 0);
      expect(await room(), format).toBe(0);
    }
  });
}

test('the version is asked for where it is ticked, each format remembers its own, and Ctrl+Enter exports', async ({ launch }) => {
  const { page, dialog, home, answerDialog } = await openDialog(launch);
  await dialog.getByRole('checkbox', { name: say('export-dialog.furniture.version') }).check();
  await expect(dialog.getByRole('textbox', { name: say('export-dialog.version') })).toBeFocused();
  await page.keyboard.type('Draft 2');
  await dialog.getByLabel('Paper').selectOption('A1');
  await dialog.getByRole('radio', { name: /^PNG/ }).check();
  await expect(dialog.getByLabel('Paper')).toHaveValue('map');
  await expect(dialog.getByRole('checkbox', { name: say('export-dialog.furniture.version') })).not.toBeChecked();
  await dialog.getByRole('radio', { name: /^PDF/ }).check();
  await expect(dialog.getByLabel('Paper')).toHaveValue('A1');
  const asked = await answerDialog('showSaveDialog', path.join(home, 'returns.pdf'));
  await dialog.getByRole('textbox', { name: say('export-dialog.version') }).press('Control+Enter');
  await expect(dialog).toContainText('Saved as returns.pdf.');
  expect((await asked.options()).defaultPath).toMatch(/As-is blueprint - A1 - Draft 2\.pdf$/);
});

test('text too small for paper is said, and one press puts the map on several pages', async ({ launch }) => {
  const { dialog } = await openDialog(launch);
  await dialog.getByLabel('Paper').selectOption('A4');
  await expect(dialog).toContainText(/Smallest text about [\d.]+ pt/);
  await dialog.getByRole('button', { name: say('export-dialog.small.choose') }).click();
  await expect(dialog.getByLabel('Content')).toHaveValue('pages');
  await expect(dialog).not.toContainText('Smallest text');
});

test('the page is looked at in its actual size, and as a whole again', async ({ launch }) => {
  const { dialog } = await openDialog(launch);
  const picture = dialog.getByRole('img', { name: /^Preview/ });
  const width = async () => (await picture.boundingBox())?.width ?? 0;
  const fitted = await width();
  const zoom = dialog.getByRole('button', { name: say('export-dialog.zoom') });
  await zoom.press('Enter');
  await expect.poll(width).toBeGreaterThan(fitted);
  await zoom.press('Enter');
  await expect.poll(width).toBe(fitted);
});

test('the name that is suggested ends as files of the format do', async ({ launch }) => {
  const { dialog, start, answerDialog } = await openDialog(launch);
  await dialog.getByRole('radio', { name: 'Mermaid' }).check();
  const asked = await answerDialog('showSaveDialog', undefined);
  await start.click();
  await expect(start).toBeVisible();
  expect((await asked.options()).defaultPath).toMatch(/As-is blueprint\.mmd$/);
});
