// The screen of touchpoints: what it counts, where its cells lead, and what is changed of a touchpoint everywhere at once.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createSay } from '../../shared/text/text.ts';
import { card, entitiesIn, fileIn, newProject, untilSaved } from '../support/editor.ts';
import { expect, type Launch, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');

async function openTouchpoints(launch: Launch) {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await page
    .locator('.screen-rail')
    .getByRole('button', { name: say('screen.touchpoints') })
    .click();
  const row = (name: string) => page.locator('.inventory tbody tr').filter({ has: page.getByText(name, { exact: true }) });
  return { ...frontstage, row, undo: page.getByRole('button', { name: say('action.undo'), exact: true }) };
}

test('the sample has nine touchpoints, three of them managed; a cell leads to the cards that it counts', async ({ launch }) => {
  const { page, row } = await openTouchpoints(launch);
  await expect(page.locator('.touchpoint-summary')).toContainText('A customer meets 9 touchpoints on “As-is blueprint”; we manage 3.');
  await expect(page.locator('.inventory tbody tr')).toHaveCount(9);
  await expect(row('App').getByRole('cell')).toHaveText([/^Channel/, /^Owner/, '37', '2', '0', '1']);
  await page.getByRole('button', { name: 'Mobile, Resolve: 2' }).click();
  const there = page.getByRole('region', { name: 'Mobile · Resolve' });
  await expect(there.getByRole('button')).toHaveText(['App · step 7', 'Bank app · step 8']);
  await there.getByRole('button', { name: 'Bank app' }).click();
  await expect(card(page, 'Bank app')).toHaveAttribute('aria-pressed', 'true');
});

test('a touchpoint is renamed wherever it is met, given an owner on all its cards, each by one undo step', async ({ launch }) => {
  const frontstage = await openTouchpoints(launch);
  const { page, row, undo } = frontstage;
  const texts = () => entitiesIn(fileIn(frontstage)).flatMap((each) => (each.kind === 'card' ? [`${each.text}: ${each.owner ?? ''}`] : []));
  await row('App').getByRole('button', { name: 'Rename “App” everywhere' }).click();
  await page.keyboard.type('Store app');
  await page.keyboard.press('Enter');
  await expect(row('Store app').getByRole('button', { name: /at step/ })).toHaveText(['3', '7']);
  await row('Store app').getByLabel('Owner of “Store app”').fill('App team');
  await page.keyboard.press('Enter');
  await untilSaved(page);
  expect(texts().filter((text) => text === 'Store app: App team')).toHaveLength(2);

  await undo.click();
  await expect(row('Store app').getByLabel('Owner of “Store app”')).toHaveValue('Digital team');
  await undo.click();
  await expect(row('App')).toBeVisible();
  await expect(undo).toBeDisabled();
  await untilSaved(page);
  expect(texts().filter((text) => text === 'App: Digital team')).toHaveLength(2);
});

test('a row stays under the hands although what is written filters it out; names that are nearly the same are made one', async ({
  launch,
}) => {
  const { page, row } = await openTouchpoints(launch);
  await page.getByLabel('Owner', { exact: true }).selectOption({ label: 'Nobody' });
  await expect(page.locator('.inventory tbody tr')).toHaveCount(6);
  const owner = row('Parcel').getByLabel('Owner of “Parcel”');
  await owner.fill('Logistics');
  await page.keyboard.press('Enter');
  await expect(page.locator('.touchpoint-summary')).toContainText('we manage 4');
  await expect(owner).toBeFocused();
  await page.getByLabel('Owner', { exact: true }).selectOption({ label: 'Logistics' });
  await expect(page.locator('.inventory tbody tr')).toHaveCount(1);

  await page.getByLabel('Owner', { exact: true }).selectOption('all');
  await row('Web').getByRole('button', { name: 'Rename “Web” everywhere' }).click();
  await page.keyboard.type('e mail');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Call all “E-mail”' }).click();
  await expect(page.locator('.touchpoint-summary')).toContainText('A customer meets 8 touchpoints');
});

test('the inventory is copied, and saved as a file in which nothing is a formula', async ({ launch }) => {
  const { app, page, row, home, answerDialog } = await openTouchpoints(launch);
  await row('Web').getByRole('button', { name: 'Rename “Web” everywhere' }).click();
  await page.keyboard.type('=1+1');
  await page.keyboard.press('Enter');
  const file = path.join(home, 'touchpoints.csv');
  await answerDialog('showSaveDialog', file);
  await page.getByRole('button', { name: say('action.save-table') }).click();
  await expect(page.getByRole('status').filter({ hasText: 'touchpoints.csv' })).toBeVisible();
  const lines = readFileSync(file, 'utf8').split('\r\n');
  expect(lines[0]).toBe('\ufeffTouchpoint,Channel,Owner,Met at step,Steps,Connectors,Open pains,Customers');
  expect(lines[2]).toBe("'=1+1,Web,Digital team,As-is blueprint · Step 2 · Look up the return policy,1,0,1,");
  await page.getByRole('button', { name: say('action.copy-table') }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The table is copied' })).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain("'=1+1\tWeb\tDigital team");
});

test('where no touchpoint is written yet, the screen says what they are and leads to their lane', async ({ launch }) => {
  const { page } = await launch();
  await newProject(page, 'empty');
  await page
    .locator('.screen-rail')
    .getByRole('button', { name: say('screen.touchpoints') })
    .click();
  await expect(page.getByText('A touchpoint is what a customer meets at a step')).toBeVisible();
  await page.getByRole('button', { name: say('touchpoints.none.add') }).click();
  await expect(page.locator('.canvas [data-role="lane"][aria-label="Touchpoints"]')).toBeVisible();
});
