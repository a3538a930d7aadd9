// The main job by mouse, from an empty blueprint to one that is found again after the window was closed.

import {
  boxOf,
  card,
  cell,
  chooseFromContextMenu,
  dotOf,
  doubleClick,
  drag,
  edgeOf,
  entitiesIn,
  fileIn,
  laneHead,
  newProject,
  openProject,
  pressAllTheWay,
  redoButton,
  saveStatus,
  seen,
  showWhole,
  stepHead,
  undoButton,
  untilSaved,
  write,
  writeCard,
} from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { outlineOf } from '../support/outline.ts';
import { inspectorOf } from '../support/sample.ts';

test('R2 R10: a blueprint drawn by mouse, undone and done again, is found as it was at the next start', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await newProject(page, 'blueprint');
  const file = fileIn(frontstage);
  const before = entitiesIn(file);

  await writeCard(page, 'Customer actions', 1, 'Asks for a repair');
  await writeCard(page, 'Customer actions', 2, 'Waits at home');
  await writeCard(page, 'Front-stage people', 1, 'Takes the call');
  await writeCard(page, 'Back-stage people', 1, 'Books a technician');
  await drag(page, await dotOf(page, 'Asks for a repair', 'bottom'), card(page, 'Takes the call'));
  await drag(page, await dotOf(page, 'Takes the call', 'bottom'), card(page, 'Books a technician'));
  await drag(page, card(page, 'Waits at home'), await cell(page, 'Customer actions', 3));
  await drag(page, await edgeOf(page, 'Books a technician', 'last'), await cell(page, 'Back-stage people', 3));

  await page.getByRole('button', { name: 'Step', exact: true }).click();
  await write(page, 'Pays');
  await showWhole(page);
  await doubleClick(page, stepHead(page, 1));
  await write(page, 'Calls');
  const second = await boxOf(stepHead(page, 2));
  await drag(page, stepHead(page, 8), { x: second.x + second.width / 4, y: second.y + 10 });
  await chooseFromContextMenu(page, stepHead(page, 5), 'Begin a stage here');
  await write(page, 'Repair');
  await showWhole(page);

  await page.getByRole('button', { name: 'Lane', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Touchpoints' }).click();
  await showWhole(page);
  const lowInFront = await cell(page, 'Front-stage people', 1, 0.9);
  await drag(page, laneHead(page, 'Pain points'), { ...lowInFront, x: 120 });
  await drag(page, laneHead(page, 'Touchpoints'), { ...(await cell(page, 'Back-stage people', 1, 0.9)), x: 120 });
  await expect(page.getByRole('status').filter({ hasText: 'A “Touchpoints” lane cannot stand in the Back-stage zone.' })).toBeVisible();

  await doubleClick(page, await cell(page, 'Emotion', 1, 0.3));
  await drag(page, await cell(page, 'Emotion', 1, 0.3), await cell(page, 'Emotion', 1, 0.7));
  await chooseFromContextMenu(page, card(page, 'Asks for a repair'), 'Flag a pain here');
  await write(page, 'Nobody answers');
  await inspectorOf(page).getByRole('radiogroup', { name: 'Severity' }).getByRole('radio', { name: '4' }).check();
  await card(page, 'Waits at home').click();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Waits at home')).toHaveCount(0);

  await untilSaved(page);
  const after = entitiesIn(file);
  expect(outlineOf(after)).toEqual({
    stages: ['Before: Calls, Pays, –', 'During: –', 'Repair: –, –', 'After: –, –'],
    lanes: [
      ['customer physical-evidence'],
      ['customer customer-actions', 'Asks for a repair @1–1'],
      ['customer emotion'],
      ['customer touchpoints'],
      ['front-stage people', 'Takes the call @1–1'],
      ['front-stage pain-points', 'Nobody answers @1–1'],
      ['back-stage people', 'Books a technician @1–4'],
      ['support support-processes'],
    ],
    connectors: ['Asks for a repair → Takes the call', 'Takes the call → Books a technician'],
    scores: ['-585 @1'],
    pains: ['Nobody answers, about Asks for a repair, severity 4'],
  });

  expect(await pressAllTheWay(undoButton(page))).toBe(19);
  await untilSaved(page);
  expect(entitiesIn(file)).toEqual(before);
  expect(await pressAllTheWay(redoButton(page))).toBe(19);
  await untilSaved(page);
  expect(entitiesIn(file)).toEqual(after);

  await page.keyboard.press('Escape');
  await showWhole(page);
  const shown = await seen(page);
  await frontstage.quit();
  const { page: later } = await launch({ home: frontstage.home });
  await openProject(later, 'New service blueprint');
  await expect(saveStatus(later)).toHaveAttribute('data-save', 'saved');
  await showWhole(later);
  expect(await seen(later)).toEqual(shown);
  expect(entitiesIn(file)).toEqual(after);
});
