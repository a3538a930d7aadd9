// The screen of standards: a moment of truth gets one, it is checked, and who answers for what follows from the map.

import { createSay } from '../../shared/text/text.ts';
import { card, entitiesIn, fileIn, untilSaved } from '../support/editor.ts';
import { expect, type Launch, test } from '../support/electron-app.ts';
import { inspectorOf, openSample } from '../support/sample.ts';

const say = createSay('en');

async function openStandards(launch: Launch) {
  const frontstage = await launch();
  await openSample(frontstage.page);
  await frontstage.page.getByRole('button', { name: say('screen.standards'), exact: true }).click();
  return frontstage;
}

test('the moment of truth at step 5 is held to a standard, which is due, is checked today, and is then not due', async ({ launch }) => {
  const frontstage = await openStandards(launch);
  const { page } = frontstage;
  const truths = page.getByRole('region', { name: say('standards.truths') });
  await expect(truths.getByRole('listitem')).toHaveText([/Step 5 · Find the returns desk/, /Step 8 · See the refund arrive/]);
  await truths.getByRole('button', { name: 'Add a standard for “Step 5 · Find the returns desk”' }).click();

  const row = page.locator('.standards tbody tr').first();
  await expect(row.getByLabel(say('standard.sentence'))).toBeFocused();
  await page.keyboard.type('Greeted within a minute');
  await row.getByLabel(say('inspector.measure.title')).fill('Time until greeted');
  await row.getByRole('spinbutton').fill('1');
  await row.getByLabel(say('inspector.measure.unit')).fill('min');
  await row.getByLabel(say('standard.owner')).fill('Store team');
  await row.getByLabel(say('standard.how')).fill('Observed');
  await row.getByLabel(say('standard.every')).selectOption('weekly');
  await expect(truths.getByRole('listitem')).toHaveCount(1);
  await expect(row).toContainText('Never checked: a check is due');

  await row.getByRole('button', { name: say('standard.checked-today') }).click();
  await expect(row).toContainText('No check is due');
  await row.getByLabel(say('standard.last')).fill('2026-01-01');
  await expect(row).toContainText('A check has been due since 2026-01-08');
  await untilSaved(page);
  const standard = entitiesIn(fileIn(frontstage)).find((each) => each.kind === 'measure' && each.standard !== undefined);
  expect(standard).toMatchObject({
    standard: 'Greeted within a minute',
    title: 'Time until greeted',
    target: 1,
    unit: 'min',
    owner: 'Store team',
    checkedHow: 'Observed',
    checkedEvery: 'weekly',
    lastChecked: '2026-01-01',
  });
  await page.getByLabel(say('standards.filter'), { exact: true }).selectOption('missed');
  await expect(page.locator('.standards tbody tr')).toHaveCount(1);
  await expect(page.locator('.standards tbody')).toContainText('missed by 4 min');
});

test('a helper named in the inspector stands among the responsibilities; owners of several cards are set at once', async ({ launch }) => {
  const { page } = await openStandards(launch);
  await page.getByRole('button', { name: say('table.map'), exact: true }).click();
  await card(page, 'Reserves desk capacity').click();
  const helpers = inspectorOf(page).getByLabel(say('inspector.helpers'));
  await helpers.fill('Planning，IT');
  await helpers.press('Enter');
  await page.getByRole('button', { name: say('screen.standards'), exact: true }).click();
  await page.getByRole('radio', { name: say('standards.part.roles') }).check();

  const matrix = page.locator('.role-matrix');
  await expect(
    matrix
      .getByRole('row', { name: /^Store team/ })
      .getByRole('cell')
      .nth(5),
  ).toContainText('In charge: Scans the code, inspects, prints a receipt');
  await expect(
    matrix
      .getByRole('row', { name: /^Store team/ })
      .getByRole('cell')
      .nth(5),
  ).toContainText('Helps by agreement: Grades the item, restocks');
  await expect(
    matrix
      .getByRole('row', { name: /^Planning/ })
      .getByRole('cell')
      .nth(2),
  ).toContainText('Helps: Reserves desk capacity');
  await expect(matrix.getByRole('row', { name: /^Nobody/ }).getByRole('cell')).toHaveText(['', '2', '3', '1', '', '2', '3', '1']);

  for (const name of ['CMS', 'Slot planner']) await page.getByRole('checkbox', { name: `Choose “${name}”` }).check();
  await page.getByLabel(say('roles.chosen.owner')).fill('IT');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('In charge of “Slot planner”')).toHaveValue('IT');
  await expect(matrix.getByRole('row', { name: /^IT/ }).getByRole('cell').nth(1)).toContainText('In charge: CMS');
  await page.getByRole('button', { name: say('action.undo'), exact: true }).click();
  await expect(page.getByLabel('In charge of “Slot planner”')).toHaveValue('');
  await expect(page.getByLabel('In charge of “CMS”')).toHaveValue('');
});
