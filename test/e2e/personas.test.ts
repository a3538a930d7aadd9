// Personas: a profile that is filled and kept, shares that are brought to a hundred, a list of customers that is imported, and personas
// that go from project to project by a file.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Entity } from '../../shared/model/entities.ts';
import { createSay } from '../../shared/text/text.ts';
import { dropFiles, putPictureOnClipboard } from '../support/clipboard.ts';
import { boxOf, entitiesIn, fileIn, newProject, openProject, undoButton, untilSaved } from '../support/editor.ts';
import { expect, type Frontstage, test } from '../support/electron-app.ts';
import { canBeReadOnly, launchReadOnly } from '../support/read-only.ts';
import { openSample } from '../support/sample.ts';
import { PNG, PNG_HASH } from '../support/small-project.ts';

const say = createSay('en');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const profile = (page: Page, name: string) => page.locator('.profiles').getByRole('region', { name, exact: true });

async function openPersonas(page: Page): Promise<void> {
  await button(page, say('personas.title')).click();
  await expect(page.getByRole('heading', { name: say('personas.title') })).toBeVisible();
}

function keptOf<K extends Entity['kind']>(frontstage: Frontstage, kind: K) {
  return entitiesIn(fileIn(frontstage)).filter((entity): entity is Extract<Entity, { kind: K }> => entity.kind === kind);
}

test('a profile is filled by hand, and is there after the project is opened again', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await page.getByRole('button', { name: 'Open the profile of Busy parent' }).click();
  const own = profile(page, 'Busy parent');
  await expect(own.getByLabel('Name')).toBeFocused();
  await expect(own).toContainText('remembered −0.2 · average −0.1 · gap −0.1');
  await own.getByLabel(say('persona.goals')).fill('Home before six');
  await own.getByLabel(say('persona.latentNeeds')).fill('');
  await own.getByLabel(say('persona.lifecycle')).selectOption({ label: say('lifecycle.loyal') });
  for (const [name, value] of [
    ['contribution', '4'],
    ['growth', '2'],
  ] as const)
    await own
      .getByRole('radiogroup', { name: say(`persona.${name}`) })
      .getByRole('radio', { name: value })
      .check({ force: true });
  await expect(own).toContainText('Secondary customer');
  await expect(own).toContainText('current 4, potential 2 · n = 2 of 5 ratings');
  const place = own.getByText(say('persona.picture-ways'));
  await place.scrollIntoViewIfNeeded();
  await dropFiles(page, await boxOf(place), [{ name: 'ann.png', type: 'image/png', start: PNG.toString('base64') }]);
  await expect(own.getByRole('img', { name: 'ann.png' })).toBeVisible();
  await untilSaved(page);
  expect(keptOf(frontstage, 'image')).toEqual([expect.objectContaining({ hash: PNG_HASH })]);

  await page.getByRole('heading', { name: say('personas.title') }).click();
  await page.keyboard.press('ControlOrMeta+Shift+h');
  await openProject(page, 'Click & collect returns');
  await openPersonas(page);
  await expect(own.getByLabel(say('persona.goals'))).toHaveValue('Home before six');
  await expect(own.getByLabel(say('persona.latentNeeds'))).toHaveValue('');
  await expect(own.getByLabel(say('persona.lifecycle'))).toHaveValue('loyal');
  await expect(own.getByRole('img', { name: 'ann.png' })).toBeVisible();
  await button(page, 'Busy parent: Secondary customer').click();
  await expect(own.getByLabel('Name')).toBeFocused();
});

test('personas are added, ordered, hidden and deleted; their shares are brought to a hundred', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await openPersonas(page);
  await button(page, say('personas.add')).click();
  await expect(profile(page, 'Persona 2').getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Student');
  await page.keyboard.press('Enter');
  await profile(page, 'Student').getByLabel(say('persona.share')).fill('30');
  await profile(page, 'Busy parent').getByLabel(say('persona.share')).fill('30');
  const segments = page.getByRole('region', { name: say('segments.title'), exact: true });
  await expect(segments).toContainText('The shares add up to 60 %, not to 100.');
  const widths = () =>
    page.locator('.share-bar').evaluate((bar) => [...bar.children].map((part) => Math.round((100 * part.clientWidth) / bar.clientWidth)));
  expect(await widths()).toEqual([30, 30]);
  await button(page, say('segments.to-whole')).click();
  await expect(segments).toContainText('The shares add up to 100 %.');
  await expect(profile(page, 'Student').getByLabel(say('persona.share'))).toHaveValue('50');

  const names = () => page.locator('.profile').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  await button(page, 'Move Student to the left').click();
  expect(await names()).toEqual(['Student', 'Busy parent']);
  await page
    .getByRole('list', { name: say('personas.shown') })
    .getByRole('button', { name: 'Student' })
    .click();
  expect(await names()).toEqual(['Busy parent']);
  await button(page, 'Delete Busy parent and their scores').click();
  await expect(page.locator('.notice')).toContainText('“Busy parent” is deleted, and 8 scores with it.');
  await undoButton(page).click();
  expect(await names()).toEqual(['Busy parent']);

  // Who was added here has no scores yet: whose are set on the map stays as it was.
  await page.getByRole('button', { name: say('table.map'), exact: true }).click();
  await expect(page.getByRole('combobox', { name: say('editor.persona') }).locator('option:checked')).toHaveText('Busy parent');
});

test('a list of customers comes in as quintiles and groups, without any customer, and sets a share', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  const file = path.join(frontstage.home, 'shoppers.csv');
  const rows = Array.from({ length: 20 }, (_, at) => `Customer ${at};${1 + at};${21 - at};${(100 - at).toFixed(2).replace('.', ',')}`);
  writeFileSync(file, ['客户;距最近购买天数;订单数;消费金额', ...rows, 'Customer 3;1;1;1', 'Somebody;soon;1;1'].join('\n'));
  await openSample(page);
  await openPersonas(page);
  const asked = await frontstage.answerDialog('showOpenDialog', file);
  await button(page, say('customers.import')).first().click();
  await asked.options();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('20 customers of 22 rows are taken.');
  await dialog.getByText('2 rows are not taken').click();
  await expect(dialog).toContainText('Row 22: customer “Customer 3” was in an earlier row.');
  await expect(dialog).toContainText('Row 23: “soon” is neither a date nor a number of days.');
  await dialog.getByRole('button', { name: say('customers.take'), exact: true }).click();
  await expect(page.getByText(/^n = 20 customers, as of/)).toBeVisible();
  await page.getByLabel('Set the share of a persona from “Champions”').selectOption({ label: 'Busy parent' });
  await expect(profile(page, 'Busy parent').getByLabel(say('persona.share'))).toHaveValue('20');
  await untilSaved(page);
  const [list] = keptOf(frontstage, 'customerList');
  expect(list).toMatchObject({ title: 'shoppers', cuts: { days: [17, 13, 9, 5] } });
  expect(Object.values(list?.cells ?? {}).reduce((sum, { n }) => sum + n, 0)).toBe(20);
  expect(JSON.stringify(list)).not.toContain('Customer');
  await undoButton(page).click();
  await undoButton(page).click();
  await expect(page.getByText(say('rfm.empty'))).toBeVisible();
});

test('personas go by a file into another project, with their pictures; what is no such file ends in a sentence', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  const file = path.join(frontstage.home, 'mine.personas.json');
  await openSample(page);
  await openPersonas(page);
  await putPictureOnClipboard(page, PNG.toString('base64'));
  await profile(page, 'Busy parent').getByLabel('Name').focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(profile(page, 'Busy parent').getByRole('img')).toBeVisible();
  const saving = await frontstage.answerDialog('showSaveDialog', file);
  await button(page, say('personas.save')).click();
  await button(page, say('library.save.do')).click();
  await saving.options();
  await expect(page.locator('.notice')).toContainText('“mine.personas.json” is saved.');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'frontstage-personas', personas: [{ title: 'Busy parent' }] });

  await page.keyboard.press('ControlOrMeta+Shift+h');
  await newProject(page, 'journey');
  await openPersonas(page);
  const broken = path.join(frontstage.home, 'other.json');
  writeFileSync(broken, '{"format": "frontstage-personas", "version": 7, "personas": []}');
  await frontstage.answerDialog('showOpenDialog', broken);
  await button(page, say('personas.take-in')).click();
  await expect(page.getByRole('alert')).toContainText('“other.json” was saved by a newer version of Frontstage');
  for (const way of [undefined, 'library.way.replace'] as const) {
    await frontstage.answerDialog('showOpenDialog', file);
    await button(page, say('personas.take-in')).click();
    const dialog = page.getByRole('dialog');
    if (way) {
      await expect(dialog).toContainText(say('library.known'));
      await dialog.getByRole('combobox').selectOption({ label: say(way) });
    }
    await dialog.getByRole('button', { name: say('library.take-in.do'), exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await expect(profile(page, 'Busy parent').getByRole('img')).toBeVisible();
    await profile(page, 'Busy parent').getByLabel(say('persona.goals')).fill('Something else');
  }
  await expect(page.locator('.profile')).toHaveCount(1);
});

test('in a project for reading, profiles are read and nothing of them is changed', async ({ launch }) => {
  test.skip(!canBeReadOnly, 'the storage process of this Electron cannot be told');
  const maker = await launch();
  await openSample(maker.page);
  await untilSaved(maker.page);
  await maker.quit();
  const { page } = await launchReadOnly(launch, maker.home, fileIn(maker));
  await openPersonas(page);
  await expect(profile(page, 'Busy parent').getByLabel('Name')).toHaveValue('Busy parent');
  const screen = page.locator('.screen');
  await expect(screen.getByRole('button')).toHaveText([say('personas.save'), 'As-is blueprint', /^Busy parent/]);
  await expect(screen.locator('input:not([readonly]):not(:disabled), textarea:not([readonly]), select:not(:disabled)')).toHaveCount(0);
});
