// Files that come in: what the window says of them before anything is touched, by mouse and by keyboard, and what is there afterwards.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { createSay } from '../../shared/text/text.ts';
import { drop } from '../support/bridge.ts';
import { putOnClipboard } from '../support/clipboard.ts';
import { card, entitiesIn, fileIn, redoButton, undoButton, untilSaved } from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';
import { workbook } from '../support/workbooks.ts';

const say = createSay('en');

const JOURNEY = `journey
  title My working day
  section Go to work
    Make tea: 5: Me
    Do work: 9: Me, Cat
  section Go home
    Sit down: x: Me
`;
const BROKEN = 'journey\n  title Broken\n  Nothing that is a task\n';

function write({ home }: Frontstage, name: string, contents: string | Uint8Array): string {
  const file = path.join(home, name);
  writeFileSync(file, contents);
  return file;
}

const dialogOf = (page: Page) => page.getByRole('dialog', { name: say('import.title') });
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: say('editor.maps') }).getByRole('button', { name, exact: true });
const confirmOf = (page: Page) => dialogOf(page).getByRole('button', { name: say('import.do'), exact: true });
const fileButton = (page: Page, name: string) => dialogOf(page).getByRole('button', { name: new RegExp(`^${name}`) });

async function inSample(launch: Launch): Promise<Frontstage> {
  const frontstage = await launch();
  await openSample(frontstage.page);
  return frontstage;
}

async function chooseFiles(frontstage: Frontstage, ...files: readonly string[]): Promise<void> {
  const { page, answerDialog } = frontstage;
  await page.keyboard.press('Control+Shift+I');
  await answerDialog('showOpenDialog', files);
  await dialogOf(page)
    .getByRole('button', { name: say('import-dialog.choose') })
    .click();
}

test('a journey is shown as the map that it makes, with what is to be known by line; imported, it is shown, and one undo takes it back', async ({
  launch,
}) => {
  const frontstage = await inSample(launch);
  const { page } = frontstage;
  await chooseFiles(frontstage, write(frontstage, 'day.mmd', JOURNEY));
  await expect(fileButton(page, 'day.mmd')).toContainText('Mermaid journey, one map · 2 things to know');
  await expect(dialogOf(page).getByRole('img', { name: 'Preview of “My working day”' })).toContainText('Make tea');
  await expect(dialogOf(page).locator('.import-notes li')).toHaveText([/Line 5 9 lies outside/, /Line 7 "x" is no score/]);
  await expect(dialogOf(page)).toContainText('Makes one map in this project.');
  await confirmOf(page).click();
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(card(page, 'Make tea')).toBeVisible();
  await expect(tab(page, 'My working day')).toHaveAttribute('aria-current', 'page');
  await undoButton(page).click();
  await expect(card(page, 'Make tea')).toHaveCount(0);
  await expect(undoButton(page)).toBeDisabled();
  await redoButton(page).click();
  await expect(tab(page, 'My working day')).toBeVisible();
});

test('by keyboard alone: chosen, looked at, imported; Escape leaves everything as it was', async ({ launch }) => {
  const frontstage = await inSample(launch);
  const { page, answerDialog } = frontstage;
  const file = write(frontstage, 'day.mmd', JOURNEY);
  await page.keyboard.press('Control+Shift+I');
  await expect(dialogOf(page).getByRole('button', { name: say('import-dialog.choose') })).toBeFocused();
  await answerDialog('showOpenDialog', file);
  await page.keyboard.press('Enter');
  // There is something to know of it.
  await expect(fileButton(page, 'day.mmd')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(undoButton(page)).toBeDisabled();
  writeFileSync(file, JOURNEY.replace(': 9:', ': 4:').replace(': x:', ': 2:'));
  await page.keyboard.press('Control+Shift+I');
  await answerDialog('showOpenDialog', file);
  await page.keyboard.press('Enter');
  await expect(confirmOf(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Make tea')).toBeVisible();
});

test('several files at once: one that is broken says where, gives nothing, and can be left out; the others come in as one undo step', async ({
  launch,
}) => {
  const frontstage = await inSample(launch);
  const { page } = frontstage;
  const other = JOURNEY.replace('My working day', 'Another day');
  await chooseFiles(
    frontstage,
    write(frontstage, 'day.mmd', JOURNEY),
    write(frontstage, 'broken.mmd', BROKEN),
    write(frontstage, 'film.mov', 'no such kind'),
    write(frontstage, 'other.mmd', other),
  );
  await expect(dialogOf(page)).toContainText('Makes 2 maps in this project. 2 files give nothing.');
  await fileButton(page, 'broken.mmd').click();
  await expect(dialogOf(page).locator('.import-notes')).toContainText(/Line 3 This is neither a title, a section nor a task/);
  await fileButton(page, 'film.mov').click();
  await expect(dialogOf(page)).toContainText('Files with this ending are not known.');
  for (const name of ['broken.mmd', 'film.mov'])
    await dialogOf(page)
      .getByRole('button', { name: say('import-dialog.remove', { file: name }) })
      .click();
  await expect(dialogOf(page)).not.toContainText('give nothing');
  await confirmOf(page).click();
  await expect(tab(page, 'Another day')).toBeVisible();
  await undoButton(page).click();
  await expect(tab(page, 'Another day')).toHaveCount(0);
  await expect(tab(page, 'My working day')).toHaveCount(0);
  await expect(undoButton(page)).toBeDisabled();
});

test('a pasted table is guessed; a column that is given another meaning makes another map, seen before it is there', async ({ launch }) => {
  const frontstage = await inSample(launch);
  const { page } = frontstage;
  await page.keyboard.press('Control+Shift+I');
  const table =
    'Step\tLane\tWhat happens\tRemark\nArrive\tCustomer actions\tRings the bell\tUnheard\nWait\tCustomer actions\tWaits outside\tLong';
  await dialogOf(page).getByLabel(say('import-dialog.paste')).fill(table);
  await dialogOf(page)
    .getByRole('button', { name: say('import-dialog.take') })
    .click();
  await expect(dialogOf(page).getByRole('radio', { name: say('import-dialog.shape.long') })).toBeChecked();
  const picture = dialogOf(page).getByRole('img', { name: /^Preview of/ });
  await expect(picture).toContainText('Unheard');
  await dialogOf(page).getByLabel('Column C: What happens').selectOption('text');
  await expect(picture).toContainText('Rings the bell');
  await expect(picture).not.toContainText('Unheard');
  await expect(dialogOf(page).getByLabel('Column D: Remark')).toHaveValue('');
  await dialogOf(page).getByLabel('“Customer actions” is').selectOption('support support-processes');
  await confirmOf(page).click();
  await expect(card(page, 'Rings the bell')).toBeVisible();
  await untilSaved(page);
  const lanes = entitiesIn(fileIn(frontstage)).filter((entity) => entity.kind === 'lane');
  expect(lanes.at(-1)).toMatchObject({ laneKind: 'support-processes', zone: 'support' });
});

test('what is pasted while the window is open comes into the window, and nothing onto the map behind it', async ({ launch }) => {
  const frontstage = await inSample(launch);
  const { page } = frontstage;
  await putOnClipboard(page, { 'text/plain': 'Step\tArrive\tWait\nCustomer actions\tRings the bell\tWaits' });
  // Also from a field: the search of the map.
  await page.keyboard.press('Control+F');
  await page.keyboard.press('Control+Shift+I');
  await expect(dialogOf(page).getByRole('button', { name: say('import-dialog.choose') })).toBeFocused();
  await page.keyboard.press('Control+V');
  await expect(dialogOf(page).getByRole('img', { name: /^Preview of/ })).toContainText('Rings the bell');
  await expect(page.locator('.paste-preview')).toHaveCount(0);
  await page.keyboard.press('Control+V');
  await expect(fileButton(page, say('import-dialog.pasted'))).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: say('map.add') }).click();
  await page.getByRole('menuitem', { name: say('action.import') }).click();
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(undoButton(page)).toBeDisabled();
});

test('a CSV file of a card a row and an Excel workbook of lanes and steps come in together', async ({ launch }) => {
  const frontstage = await inSample(launch);
  const { page } = frontstage;
  const csv = 'Step,Lane,Card\nArrive,Customer actions,Rings the bell\nWait,Pain points,Nobody comes\n';
  const wide = path.join(frontstage.home, 'wide.xlsx');
  const rows = [
    ['Step', 'Order', 'Fetch'],
    ['Customer actions', 'Orders a coat', 'Fetches it'],
    ['Emotion', 1, -2],
  ];
  await writeXlsxFile(rows.map((row) => row.map((value) => ({ value })))).toFile(wide);
  await chooseFiles(frontstage, write(frontstage, 'long.csv', csv), wide);
  await expect(fileButton(page, 'long.csv')).toContainText('Table, 3 × 3');
  await expect(dialogOf(page).getByRole('radio', { name: say('import-dialog.shape.long') })).toBeChecked();
  await fileButton(page, 'wide.xlsx').click();
  await expect(dialogOf(page).getByRole('radio', { name: say('import-dialog.shape.across') })).toBeChecked();
  await expect(dialogOf(page).getByLabel('“Emotion” is')).toHaveValue('customer emotion');
  await confirmOf(page).click();
  await expect(card(page, 'Rings the bell')).toBeVisible();
  await tab(page, 'wide').click();
  await expect(card(page, 'Orders a coat')).toBeVisible();
});

test('a workbook that was exported, edited elsewhere and brought back says what differs, and then does it as one undo step', async ({
  launch,
}) => {
  const frontstage = await inSample(launch);
  const { page, home, answerDialog } = frontstage;
  const file = path.join(home, 'returns.xlsx');
  await page.getByRole('button', { name: say('action.export') }).click();
  const exporting = page.getByRole('dialog', { name: say('export-dialog.title') });
  await exporting.getByRole('radio', { name: 'Excel' }).check();
  await answerDialog('showSaveDialog', file);
  await exporting.getByRole('button', { name: say('export-dialog.export') }).click();
  await expect(exporting).toContainText('Saved as returns.xlsx.');
  await page.keyboard.press('Escape');
  const [before, after] = ['Tries the jacket on at home', 'Tries it on in the store'];
  await expect(card(page, before)).toBeVisible();

  await chooseFiles(frontstage, file);
  await expect(dialogOf(page)).toContainText('They say what the project says.');
  await page.keyboard.press('Escape');
  edit(file, before, after);
  await chooseFiles(frontstage, file);
  await expect(fileButton(page, 'returns.xlsx')).toContainText('Tables of “As-is blueprint”');
  const changed = dialogOf(page).getByRole('list', { name: 'One changed' });
  await expect(changed.locator('del')).toHaveText(before);
  await expect(changed.locator('ins')).toHaveText(after);
  const box = await page
    .locator('.dialog')
    .evaluate((dialog) => [dialog.scrollHeight - dialog.clientHeight, dialog.scrollWidth - dialog.clientWidth]);
  expect(box).toEqual([0, 0]);
  await changed.getByRole('checkbox').uncheck();
  await expect(confirmOf(page)).toHaveAttribute('aria-disabled', 'true');
  await changed.getByRole('checkbox').check();
  await expect(dialogOf(page)).toContainText('Makes one change in this project.');
  await confirmOf(page).click();
  await expect(card(page, after)).toBeVisible();
  await expect(page.getByText('One change imported')).toBeVisible();
  await undoButton(page).click();
  await expect(card(page, before)).toBeVisible();
  await expect(undoButton(page)).toBeDisabled();

  // The row of a card goes; the map in cells, which is only to be read, may still show it.
  const strings = [...partOf(file, 'xl/sharedStrings.xml').matchAll(/<si>.*?<\/si>/gs)].map(([string]) => string);
  const at = strings.findIndex((string) => string.includes(after));
  edit(file, new RegExp(`<row (?:(?!</row>).)*<v>${at}</v>(?:(?!</row>).)*</row>`, 'gs'), '');
  await chooseFiles(frontstage, file);
  const missing = dialogOf(page).getByRole('list', { name: 'One row is missing' }).getByRole('checkbox', { name: before });
  await expect(missing).not.toBeChecked();
  await expect(missing).toHaveAccessibleDescription('Tick it to delete it from the project; otherwise it stays.');
  await expect(confirmOf(page)).toHaveAttribute('aria-disabled', 'true');
  await missing.check();
  await confirmOf(page).click();
  await expect(card(page, before)).toBeHidden();
  await undoButton(page).click();
  await expect(card(page, before)).toBeVisible();
});

const partOf = (file: string, name: string) => strFromU8(unzipSync(readFileSync(file))[name] ?? new Uint8Array());

/** As a spreadsheet program would: what its parts say otherwise. */
function edit(file: string, before: string | RegExp, after: string): void {
  const parts = Object.entries(unzipSync(readFileSync(file))).map(
    ([name, bytes]) => [name, name.endsWith('.xml') ? strToU8(strFromU8(bytes).replaceAll(before, after)) : bytes] as const,
  );
  writeFileSync(file, zipSync(Object.fromEntries(parts)));
}

test('a new project that cannot be made says so, and what was chosen is still there to try again', async ({ launch }) => {
  const frontstage = await launch();
  const { page, folder, answerDialog } = frontstage;
  await page.getByRole('button', { name: say('home.import') }).click();
  await answerDialog('showOpenDialog', write(frontstage, 'day.mmd', JOURNEY));
  await dialogOf(page)
    .getByRole('button', { name: say('import-dialog.choose') })
    .click();
  // Where the folder of projects should be is a file.
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, '');
  const make = dialogOf(page).getByRole('button', { name: say('import-dialog.do-new') });
  await make.click();
  await expect(page.getByText(say('open.no-place', { name: 'My working day' }))).toBeVisible();
  await expect(fileButton(page, 'day.mmd')).toBeVisible();
  rmSync(folder);
  await make.click();
  await expect(card(page, 'Make tea')).toBeVisible();
  await expect(dialogOf(page)).toHaveCount(0);
});

test('on Home files make a new project, which opens; dropped files as well', async ({ launch }) => {
  const frontstage = await launch();
  const { page, answerDialog } = frontstage;
  const file = write(frontstage, 'day.mmd', JOURNEY);
  await page.getByRole('button', { name: say('home.import') }).click();
  await answerDialog('showOpenDialog', file);
  await dialogOf(page)
    .getByRole('button', { name: say('import-dialog.choose') })
    .click();
  await expect(dialogOf(page)).toContainText('Makes a project with one map.');
  await expect(dialogOf(page).getByRole('radio', { name: say('import-dialog.into.this') })).toHaveCount(0);
  await dialogOf(page)
    .getByRole('button', { name: say('import-dialog.do-new') })
    .click();
  await expect(card(page, 'Make tea')).toBeVisible();
  await expect(undoButton(page)).toBeDisabled();
  expect(entitiesIn(fileIn(frontstage)).find(({ kind }) => kind === 'project')).toMatchObject({ title: 'My working day' });
});

test('R7: files that are dropped are read by main and shown by the window, several at once; a project among them says that it is opened', async ({
  launch,
}) => {
  const frontstage = await inSample(launch);
  const { page } = frontstage;
  const files = [
    write(frontstage, 'day.mmd', JOURNEY),
    write(frontstage, 'film.mov', 'no such kind'),
    write(frontstage, 'old.frontstage', ''),
  ];
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'dropped', multiple: true })),
  );
  await page.locator('#dropped').setInputFiles(files);
  const dropped = await Promise.all(
    files.map((_, at) => page.evaluateHandle((index) => document.querySelector<HTMLInputElement>('#dropped')!.files![index], at)),
  );
  const answer = await drop(page, ...dropped);
  expect(JSON.stringify(answer)).not.toContain(frontstage.home);
  expect(answer).toMatchObject({
    value: {
      read: [
        { fileName: 'day.mmd', kind: 'journey' },
        { fileName: 'film.mov', problem: 'unknown-kind' },
        { fileName: 'old.frontstage', problem: 'is-project' },
      ],
    },
  });
  // One alone is no project either.
  expect(await drop(page, ...dropped.slice(1, 2))).toMatchObject({ value: { read: [{ fileName: 'film.mov', problem: 'unknown-kind' }] } });
  // The page itself, by the event that a drop ends with.
  await page.evaluate(() => {
    const data = new DataTransfer();
    for (const file of document.querySelector<HTMLInputElement>('#dropped')!.files!) data.items.add(file);
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(fileButton(page, 'day.mmd')).toBeVisible();
  await expect(dialogOf(page)).toContainText('Makes one map in this project. 2 files give nothing.');
});

/** Each takes seconds to read: nearly as many cells as there may be. */
const longFiles = (frontstage: Frontstage): readonly string[] => {
  const row = `<row>${'<c><v>1</v></c>'.repeat(500)}</row>`;
  const bytes = workbook({ sheets: { Long: row.repeat(3900) } });
  return [1, 2, 3, 4].map((at) => write(frontstage, `long-${at}.xlsx`, bytes));
};

test('reading says which file it is at; cancelled, it ends and leaves nothing', async ({ launch }) => {
  const frontstage = await inSample(launch);
  const { page } = frontstage;
  await chooseFiles(frontstage, write(frontstage, 'day.mmd', JOURNEY), ...longFiles(frontstage));
  await expect(dialogOf(page).getByRole('status')).toContainText(/Reading long-[1-4]\.xlsx \([2-5] of 5\)/);
  await expect(dialogOf(page).getByRole('progressbar')).toHaveAttribute('value', /^[1-4]$/);
  await dialogOf(page)
    .getByRole('button', { name: say('ui.cancel') })
    .click();
  await expect(dialogOf(page)).toHaveCount(0);
  await chooseFiles(frontstage, write(frontstage, 'day.mmd', JOURNEY));
  await expect(fileButton(page, 'day.mmd')).toBeVisible();
});

test('in Chinese the window speaks Chinese', async ({ launch }) => {
  const zh = createSay('zh-CN');
  const frontstage = await launch({ language: 'zh_CN.UTF-8' });
  const { page } = frontstage;
  await page.getByRole('button', { name: zh('home.import') }).click();
  const dialog = page.getByRole('dialog', { name: zh('import.title') });
  await dialog.getByLabel(zh('import-dialog.paste')).fill('步骤\t到店\t排队\n顾客行为\t走进门店\t等候\n情绪\t2\t-2');
  await dialog.getByRole('button', { name: zh('import-dialog.take') }).click();
  await expect(dialog.getByRole('radio', { name: zh('import-dialog.shape.across') })).toBeChecked();
  await expect(dialog.getByRole('img', { name: /预览$/ })).toContainText('走进门店');
  await dialog.getByRole('button', { name: zh('import-dialog.do-new') }).click();
  await expect(card(page, '走进门店')).toBeVisible();
});

test('the window passes axe, with nothing in it and with tables', async ({ launch }) => {
  const { page } = await inSample(launch);
  const faults = async () => (await new AxeBuilder({ page }).setLegacyMode().include('.dialog').analyze()).violations;
  await page.keyboard.press('Control+Shift+I');
  await expect(dialogOf(page)).toBeVisible();
  expect(await faults()).toEqual([]);
  await dialogOf(page).getByLabel(say('import-dialog.paste')).fill('Step\tArrive\tWait\nCustomer actions\tRings\tWaits\nEmotion\t1\t7');
  await dialogOf(page)
    .getByRole('button', { name: say('import-dialog.take') })
    .click();
  await expect(dialogOf(page).getByRole('img', { name: /^Preview of/ })).toContainText('Rings');
  expect(await faults()).toEqual([]);
  await dialogOf(page)
    .getByRole('radio', { name: say('import-dialog.shape.long') })
    .check();
  await expect(dialogOf(page).getByLabel(/^Column A/)).toBeVisible();
  expect(await faults()).toEqual([]);
});
