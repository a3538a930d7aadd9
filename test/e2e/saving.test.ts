// Saving, whatever goes wrong beneath it: the window goes on, the status tells the truth, and nothing that was typed is lost.

import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { createSay } from '../../shared/text/text.ts';
import {
  card,
  drag,
  editorOf,
  entitiesIn,
  fileIn,
  newProject,
  openProject,
  saveStatus,
  undoButton,
  untilSaved,
  writeCard,
} from '../support/editor.ts';
import { expect, type Frontstage, test } from '../support/electron-app.ts';
import { canBeReadOnly, launchReadOnly } from '../support/read-only.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');
const tryAgain = (page: Page) => page.getByRole('button', { name: say('save.try-again') });

const textsIn = (file: string) => entitiesIn(file).flatMap((each) => (each.kind === 'card' ? [each.text] : []));

/** Of this one project, whose process is the only one while nobody looks at Home. */
async function killStorage({ storageProcesses }: Frontstage): Promise<void> {
  await expect.poll(storageProcesses).not.toEqual([]);
  for (const pid of await storageProcesses()) process.kill(pid, 'SIGKILL');
}

/** Main starts it again a few times a minute; then it wants to be asked. */
async function killUntilGivenUp(frontstage: Frontstage): Promise<void> {
  const ends = await frontstage.page.evaluateHandle(() => {
    const seen: boolean[] = [];
    window.addEventListener('message', ({ data }) => data?.frontstage?.type === 'storageEnded' && seen.push(data.frontstage.restored));
    return seen;
  });
  for (let kills = 1; kills <= 6; kills += 1) {
    await killStorage(frontstage);
    await expect.poll(() => ends.jsonValue()).toHaveLength(kills);
  }
  expect((await ends.jsonValue()).at(-1)).toBe(false);
}

/** Resolves when the status next says so, however briefly. */
function isSaving(page: Page): Promise<void> {
  return saveStatus(page).evaluate(
    (status) =>
      new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (status.getAttribute('data-save') !== 'saving') return;
          observer.disconnect();
          resolve();
        });
        observer.observe(status, { attributes: true });
      }),
  );
}

test('R8: the storage process is killed twenty times while typing, and the file holds what the screen shows', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await newProject(page, 'empty');
  const file = fileIn(frontstage);
  await page.keyboard.press('Control+Enter');
  const field = editorOf(page);
  await expect(field).toBeFocused();
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return (seed >> 8) % below;
  };

  let typed = '';
  const type = async (text: string) => {
    typed += text;
    await page.keyboard.type(text);
  };
  for (let kills = 1; kills <= 20; kills += 1) {
    const saving = isSaving(page);
    await type('abcdefghij'.slice(random(9)));
    const moment = random(3);
    if (moment === 1) await saving;
    if (moment === 2) await expect.poll(() => textsIn(file)).toEqual([typed]);
    await killStorage(frontstage);
    await type(` ${kills} `);
    await expect(async () => {
      // It is gone as soon as it is pressed: waiting for it any longer would wait for the next end.
      if (await tryAgain(page).isVisible()) await tryAgain(page).click({ timeout: 500 });
      expect(textsIn(file)).toEqual([typed]);
    }).toPass({ intervals: [50] });
    // Whoever presses a button has left the field.
    if ((await field.count()) === 0) {
      await card(page, typed).dblclick();
      await page.keyboard.press('End');
    }
  }
  await expect(field).toHaveValue(typed);
  await page.keyboard.press('Escape');
  await untilSaved(page);
  await frontstage.quit();

  const { page: later } = await launch({ home: frontstage.home });
  await openProject(later, 'New project');
  await expect(card(later, typed)).toBeVisible();
  expect(textsIn(file)).toEqual([typed]);
});

test('R8: while storage is given up the status says so, keeps what is written, and saves it when asked to try again', async ({
  launch,
}) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await newProject(page, 'blueprint');
  await killUntilGivenUp(frontstage);
  await writeCard(page, 'Customer actions', 1, 'Written meanwhile');
  await expect(saveStatus(page)).toHaveText(say('save.waiting'));
  await writeCard(page, 'Customer actions', 2, 'And this');
  await tryAgain(page).click();
  await untilSaved(page);
  expect(textsIn(fileIn(frontstage)).sort()).toEqual(['And this', 'Written meanwhile']);
});

test('R8: what another program wrote meanwhile is a conflict, and my version saved as a copy holds everything', async ({ launch }) => {
  const frontstage = await launch();
  const { page, folder } = frontstage;
  await newProject(page, 'blueprint');
  const file = fileIn(frontstage);
  await writeCard(page, 'Customer actions', 1, 'Mine from before');
  await untilSaved(page);
  await killUntilGivenUp(frontstage);
  const db = new Database(file);
  db.exec("UPDATE project SET rev = rev + 1, token = 'a token of another program'");
  db.close();
  const theirs = entitiesIn(file);
  await writeCard(page, 'Customer actions', 2, 'Mine from after');
  await tryAgain(page).click();
  await expect(saveStatus(page)).toHaveText(say('save.conflict'));
  await writeCard(page, 'Customer actions', 3, 'Mine while in conflict');

  const copy = path.join(folder, 'mine.frontstage');
  await frontstage.answerDialog('showSaveDialog', copy);
  await page.getByRole('button', { name: say('save.version-as-copy') }).click();
  await untilSaved(page);
  expect(textsIn(copy).sort()).toEqual(['Mine from after', 'Mine from before', 'Mine while in conflict']);
  expect(entitiesIn(file)).toEqual(theirs);
  await writeCard(page, 'Customer actions', 4, 'Goes on in the copy');
  await untilSaved(page);
  expect(textsIn(copy)).toContain('Goes on in the copy');
  for (const text of ['Goes on in the copy', 'Mine while in conflict']) {
    await undoButton(page).click();
    await expect(card(page, text)).toHaveCount(0);
  }
  await untilSaved(page);
  expect(textsIn(copy).sort()).toEqual(['Mine from after', 'Mine from before']);
  await frontstage.quit();
});

test('R8: a project that is deleted while it is open is said, and lives on as a copy', async ({ launch }) => {
  const frontstage = await launch();
  const { page, home } = frontstage;
  await newProject(page, 'blueprint');
  await writeCard(page, 'Customer actions', 1, 'On disk');
  await untilSaved(page);
  rmSync(fileIn(frontstage));
  await writeCard(page, 'Customer actions', 2, 'In the window');
  await expect(saveStatus(page)).toHaveText(say('save.moved'));

  const copy = path.join(home, 'Documents', 'kept.frontstage');
  await frontstage.answerDialog('showSaveDialog', copy);
  await page.getByRole('button', { name: say('save.version-as-copy') }).click();
  await untilSaved(page);
  expect(textsIn(copy).sort()).toEqual(['In the window', 'On disk']);
  await frontstage.quit();
});

test('a file that may not be written to opens for looking, and every edit is refused with a sentence', async ({ launch }) => {
  test.skip(!canBeReadOnly, 'storage runs inside Electron');
  const maker = await launch();
  await openSample(maker.page);
  await untilSaved(maker.page);
  await maker.quit();
  const file = fileIn(maker);
  const before = entitiesIn(file);
  const frontstage = await launchReadOnly(launch, maker.home, file);
  const { page } = frontstage;
  await expect(page.getByRole('status').filter({ hasText: say('status.read-only') })).toBeVisible();
  const text = 'Tries the jacket on at home';
  await card(page, text).dblclick();
  await expect(page.getByRole('status').filter({ hasText: say('refusal.read-only') })).toBeVisible();
  await page.keyboard.press('Delete');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+Enter');
  await drag(page, card(page, text), card(page, 'No sign, no greeting'));
  await expect(editorOf(page)).toHaveCount(0);
  await expect(undoButton(page)).toBeDisabled();

  const copy = path.join(maker.home, 'copy.frontstage');
  await frontstage.answerDialog('showSaveDialog', copy);
  await page.keyboard.press('Control+Shift+s');
  await expect(page.getByText(say('save.copied', { name: 'copy.frontstage' }))).toBeVisible();
  expect(entitiesIn(copy)).toEqual(before);
  expect(entitiesIn(file)).toEqual(before);
});
