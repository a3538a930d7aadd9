// Storage as a shipped program starts it: in Electron's own utility process. With an engine too old for SQLite, the store behind it is a
// stand-in; what is shown is the way there and back, and that another takes its place.

import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { ask, recordEvents } from '../support/bridge.ts';
import { expect, type Program, test, unpackedProgram } from '../support/electron-app.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** The built program with the stand-in as its storage, started without a Node beside it. */
function programWithStandIn(): Program & { readonly folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontstage-program-'));
  cpSync(path.join(PROJECT, 'dist'), path.join(folder, 'dist'), { recursive: true, filter: (file) => path.basename(file) !== 'fonts' });
  symlinkSync(path.join(PROJECT, 'dist/fonts'), path.join(folder, 'dist/fonts'), 'junction');
  cpSync(fileURLToPath(import.meta.resolve('../support/storage-without-sqlite.cjs')), path.join(folder, 'dist/storage.cjs'));
  writeFileSync(path.join(folder, 'package.json'), readFileSync(path.join(PROJECT, 'package.json')));
  const { executable, args, env } = unpackedProgram();
  return { folder, executable, args: [...args.slice(0, -1), folder], env: { ...env, FRONTSTAGE_NODE: undefined } };
}

/** Asks over the port that the page is about to get, beside the page itself. */
function imageThroughPort(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        window.addEventListener('message', ({ ports: [port] }) => {
          port?.addEventListener('message', ({ data }) => data.id === 9001 && resolve(data.value));
          port?.postMessage({ id: 9001, method: 'getImage', arg: null });
        });
      }),
  );
}

test('storage speaks from a utility process, and is started again when that is killed', async ({ launch }) => {
  const program = programWithStandIn();
  try {
    const { app, page, answerDialog, storageProcesses, home } = await launch({ program });
    const file = path.join(home, 'any.frontstage');
    writeFileSync(file, 'read by nobody');
    const events = await recordEvents(page);
    const image = imageThroughPort(page);
    await answerDialog('showOpenDialog', file);
    await ask(page, 'askToOpen', null);
    await expect(page.getByText('Kept nowhere').first()).toBeVisible();
    expect(await image).toEqual({ bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/png' });

    const [pid] = await storageProcesses();
    expect(
      await app.evaluate(({ app: { getAppMetrics } }) =>
        getAppMetrics()
          .filter(({ type }) => type === 'Utility')
          .map(({ pid }) => pid),
      ),
    ).toContain(pid);
    process.kill(pid!, 'SIGKILL');
    await expect.poll(events).toContainEqual({ type: 'storageEnded', restored: true });
    expect(await storageProcesses()).not.toContain(pid);
  } finally {
    rmSync(program.folder, { recursive: true, force: true });
  }
});
