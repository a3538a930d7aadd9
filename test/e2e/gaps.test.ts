// The "+" between heads: it comes where the pointer is, adds a step or a lane at that place, and is not there to be in the way.

import type { Page } from '@playwright/test';
import { boxOf, editorOf, laneHead, pressAllTheWay, showWhole, stepHead, take, undoButton, write } from '../support/editor.ts';
import { expect, type Frontstage, type Launch, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

async function openFitted(launch: Launch): Promise<Frontstage> {
  const frontstage = await launch();
  await openSample(frontstage.page);
  await showWhole(frontstage.page);
  return frontstage;
}

const plus = (page: Page) => page.locator('.add-between');

const namesOf = (page: Page, role: 'lane' | 'step') =>
  page.locator(`[data-role="${role}"]`).evaluateAll((heads) => heads.map((head) => head.getAttribute('data-item')));

/** To the edge of a head. */
async function pointAt(page: Page, head: ReturnType<typeof stepHead>, edge: 'left' | 'right' | 'top' | 'bottom'): Promise<void> {
  const { x, y, width, height } = await boxOf(head);
  if (edge === 'left' || edge === 'right') await page.mouse.move(edge === 'left' ? x + 3 : x + width - 3, y + height / 2, { steps: 2 });
  else await page.mouse.move(x + width / 2, edge === 'top' ? y + 3 : y + height - 3, { steps: 2 });
}

test('a step comes between two others, before the first and after the last; its title is then typed', async ({ launch }) => {
  const { page } = await openFitted(launch);
  const before = await namesOf(page, 'step');
  await pointAt(page, stepHead(page, 3), 'left');
  await plus(page).click();
  await write(page, 'between');
  const [, , third] = await namesOf(page, 'step');
  expect(third).not.toBe(before[2]);

  await pointAt(page, stepHead(page, 1), 'left');
  await plus(page).click();
  await write(page, 'first');
  await expect(stepHead(page, 1)).toHaveAttribute('data-item', /./);
  expect(await namesOf(page, 'step')).toHaveLength(10);
  expect((await namesOf(page, 'step'))[1]).toBe(before[0]);

  await showWhole(page);
  await pointAt(page, stepHead(page, 10), 'right');
  await plus(page).click();
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  expect((await namesOf(page, 'step'))[9]).toBe(before[7]);
  expect(await pressAllTheWay(undoButton(page))).toBe(3);
});

test('a lane comes where the pointer is, of a kind of that zone, on either side of a line', async ({ launch }) => {
  const { page } = await openFitted(launch);
  const addAt = async (lane: string, edge: 'top' | 'bottom', kind: string) => {
    await pointAt(page, laneHead(page, lane), edge);
    await plus(page).click();
    await page.getByRole('menuitem', { name: kind, exact: true }).click();
    const added = page.locator('[data-role="lane"][aria-pressed="true"]');
    await expect(added).toHaveAttribute('aria-label', kind);
    return added.getAttribute('data-item');
  };
  const first = await addAt('Customer actions', 'top', 'Physical evidence');
  expect((await namesOf(page, 'lane'))[0]).toBe(first);
  const last = await addAt('Pain points', 'bottom', 'Policies');
  expect((await namesOf(page, 'lane'))[6]).toBe(last);
  await expect(page.getByRole('combobox', { name: 'Zone' })).toHaveValue('customer');
  await addAt('Front-stage people', 'top', 'Time');
  await expect(page.getByRole('combobox', { name: 'Zone' })).toHaveValue('front-stage');
  expect(await pressAllTheWay(undoButton(page))).toBe(3);
});

test('between two lines with no lane between them a lane begins the zone that they enclose', async ({ launch }) => {
  const { page } = await openFitted(launch);
  await laneHead(page, 'Front-stage people').click();
  await page.keyboard.press('Delete');
  const { x, y } = await boxOf(laneHead(page, 'Back-stage people'));
  const band = await boxOf(page.locator('.ground [data-role="line"]').nth(1));
  await page.mouse.move(x + 60, y - band.height, { steps: 2 });
  await expect(plus(page)).toHaveAccessibleName('Add a lane here, in the Front-stage zone');
  await plus(page).click();
  await page.getByRole('menuitem', { name: 'Front-stage technology' }).click();
  await expect(laneHead(page, 'Front-stage technology')).toBeVisible();
});

test('it is calm: nothing away from the edges of heads, nothing while something is in hand', async ({ launch }) => {
  const { page } = await openFitted(launch);
  await stepHead(page, 2).hover();
  await expect(plus(page)).toHaveCount(0);
  await pointAt(page, stepHead(page, 2), 'left');
  await expect(plus(page)).toHaveCount(1);
  await take(page, stepHead(page, 2), stepHead(page, 5));
  await expect(plus(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.mouse.up();
});
