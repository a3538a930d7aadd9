// Measures in the program: rounds entered, refused with a sentence, brought in from a file; charts on the map and in what is exported.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createSay } from '../../shared/text/text.ts';
import { card, entitiesIn, fileIn, untilSaved } from '../support/editor.ts';
import { expect, type Launch, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');

/** The step is selected, and has a measure of that kind. */
async function openMeasure(launch: Launch, kind: 'nps' | 'csat' | 'servqual' | 'cost') {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await page.locator('.canvas [data-role="step"][data-item]').nth(4).click();
  const inspector = page.locator('.inspector');
  await inspector.getByRole('button', { name: 'Add a measure' }).click();
  await expect(inspector.getByLabel('What is measured')).toBeFocused();
  await inspector.getByLabel('Kind', { exact: true }).selectOption(kind);
  return { ...frontstage, inspector, round: inspector.getByRole('region', { name: 'Round 1' }) };
}

test('NPS is counted from the answers; a written number that says something else is named; a bad round is a sentence', async ({
  launch,
}) => {
  const { page, inspector, round } = await openMeasure(launch, 'nps');
  await inspector.getByRole('button', { name: 'Add a round' }).click();
  await expect(round.getByRole('spinbutton', { name: '0', exact: true })).toBeFocused();
  for (const [answer, count] of [
    ['10', '30'],
    ['9', '20'],
    ['8', '30'],
    ['4', '20'],
  ] as const)
    await round.getByRole('spinbutton', { name: answer, exact: true }).fill(count);
  await page.keyboard.press('Tab');
  await expect(round.getByRole('status')).toHaveText('30');
  await expect(round).toContainText('50 promoters, 30 passives, 20 detractors');
  await inspector.getByLabel('Target, at least').fill('40');
  await page.keyboard.press('Tab');
  await expect(inspector).toContainText('Target missed by 10 in the last round.');

  await round.getByRole('radio', { name: 'One number' }).check();
  await round.getByLabel('Value of round 1').fill('45');
  await page.keyboard.press('Tab');
  await expect(round).toContainText('45 was entered as well and differs: what was counted is shown.');

  await inspector.getByLabel('Kind', { exact: true }).selectOption('ces');
  await expect(round).toContainText('answers lie outside 1–7, such as 8: perhaps two scales are mixed.');
  await expect(round.getByRole('status')).not.toContainText(/\d/);
});

test('a measure is put onto a card, and the inspector goes with it', async ({ launch }) => {
  const { page, inspector } = await openMeasure(launch, 'nps');
  await inspector.getByLabel('What is measured').fill('Recommended');
  const of = inspector.getByLabel(say('measures.of'));
  await expect(of.locator('option:checked')).toHaveText('5 Find the returns desk');
  const chosen = await of.locator('option').filter({ hasText: / CMS$/ }).getAttribute('value');
  await of.selectOption(chosen);
  await expect(card(page, 'CMS')).toHaveAttribute('aria-pressed', 'true');
  await expect(of).toBeFocused();
  await expect(inspector.getByLabel('What is measured')).toHaveValue('Recommended');
});

test('half a SERVQUAL pair is kept and said to be half; taking one half away leaves the other', async ({ launch }) => {
  const frontstage = await openMeasure(launch, 'servqual');
  const { page, inspector, round } = frontstage;
  await inspector.getByRole('button', { name: 'Add a round' }).click();
  const half = (side: string) => round.getByRole('spinbutton', { name: `Empathy: ${side}` });
  await half('Expected').fill('6');
  await page.keyboard.press('Tab');
  await expect(round).toContainText('Part of the formula is missing.');
  await half('Perceived').fill('4');
  await page.keyboard.press('Tab');
  await expect(round.getByRole('status')).toHaveText('−2');
  await half('Expected').fill('');
  await page.keyboard.press('Tab');
  await untilSaved(page);
  const [kept] = entitiesIn(fileIn(frontstage)).filter((each) => each.kind === 'round' && each.servqual && !each.n);
  expect(kept).toMatchObject({ servqual: { empathy: { perception: 4 } } });
  await expect(half('Perceived')).toHaveValue('4');
  await half('Perceived').fill('');
  await page.keyboard.press('Tab');
  await expect(round).not.toContainText('Part of the formula is missing.');
});

test('a file of answers is shown as what it would become, and comes as one undo step', async ({ launch }) => {
  const frontstage = await openMeasure(launch, 'csat');
  const { page, home, inspector, answerDialog } = frontstage;
  const file = path.join(home, 'answers.csv');
  writeFileSync(file, '日期;评分;人数\n2026-09-01;5;60\n2026-09-01;2;40\n2026-10-01;4;90\n2026-10-01;7;5\n2026-10-01;1;10\n');
  await answerDialog('showOpenDialog', file);
  await inspector.getByRole('button', { name: 'Bring in answers…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Import CSV…' }).click();
  await expect(dialog.getByLabel('Answer', { exact: true })).toHaveValue('1');
  await expect(dialog).toContainText('4 rows taken. 1 row not taken:');
  await expect(dialog).toContainText('Line 5: 7 is not on the scale.');
  await expect(dialog.getByRole('row')).toHaveText([/2026-09-01\s*60 % · n = 100/, /2026-10-01\s*90 % · n = 100/]);
  await dialog.getByRole('button', { name: 'Add 2 rounds' }).click();
  await expect(dialog).toBeHidden();
  await expect(inspector).toContainText('Rising: keep what changed.');
  await untilSaved(page);
  const rounds = () => entitiesIn(fileIn(frontstage)).flatMap((each) => (each.kind === 'round' && each.counts ? [each.counts] : []));
  expect(rounds()).toEqual([
    { 5: 60, 2: 40 },
    { 4: 90, 1: 10 },
  ]);
  await page.getByRole('button', { name: say('action.undo'), exact: true }).click();
  await untilSaved(page);
  expect(rounds()).toEqual([]);
});

test('a number that could be read two ways is shown as it is read, and read as the user says; so is the encoding', async ({ launch }) => {
  const { page, home, inspector, answerDialog } = await openMeasure(launch, 'cost');
  const file = path.join(home, 'costs.csv');
  writeFileSync(file, 'Straße;Cost\nMüller;1,200\nJäger;980\n', 'latin1');
  await answerDialog('showOpenDialog', file);
  await inspector.getByRole('button', { name: 'Bring in answers…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Import CSV…' }).click();
  await expect(dialog).toContainText('Read as Windows-1252');
  await expect(dialog.getByRole('row')).toContainText('1090 · n = 2');
  await dialog.getByLabel('“1,200” means').selectOption('1.2');
  await expect(dialog.getByRole('row')).toContainText('490.6 · n = 2');
});

test('R3: a metric lane shows the measures of steps as charts that are exported; pressing one leads to its step; the screen lists it', async ({
  launch,
}) => {
  const { page, home, inspector, answerDialog } = await openMeasure(launch, 'nps');
  await inspector.getByLabel('Target, at least').fill('40');
  await inspector.getByRole('button', { name: 'Bring in answers…' }).click();
  await page.getByLabel('Paste answers here').fill('date,answer,count\n2026-09-01,9,50\n2026-09-01,1,50\n2026-10-01,9,80\n2026-10-01,7,20');
  await page.getByRole('button', { name: 'Add 2 rounds' }).click();
  await page.locator('.canvas [data-role="lane"][data-item]').last().click();
  await page.keyboard.press('Control+Shift+l');
  await page.getByRole('menuitem', { name: 'Metrics' }).first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: say('action.fit'), exact: true }).click();
  const figure = page.getByRole('button', { name: 'NPS 80, rising, target 40' });
  await figure.click();
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Step 5');

  const file = path.join(home, 'map.svg');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^SVG/ }).check();
  await answerDialog('showSaveDialog', file);
  await dialog.getByRole('button', { name: say('export-dialog.export') }).click();
  await expect(dialog).toContainText('Saved as map.svg.');
  const svg = readFileSync(file, 'utf8');
  expect(svg).toContain('data-role="figure"');
  expect(svg).toContain('<title>NPS 80, rising, target 40</title>');
  await page.keyboard.press('Escape');

  await page
    .locator('.screen-rail')
    .getByRole('button', { name: say('screen.measures') })
    .click();
  const row = page.locator('.measure-table tbody tr').filter({ hasText: 'Find the returns desk' });
  await expect(row).toContainText(/80.*n = 100.*met.*rising/s);
  await row.getByRole('button', { name: 'NPS', exact: true }).click();
  await expect(page.locator('.measure-side').getByLabel('Target, at least')).toHaveValue('40');
});
