// Many at once: what is chosen by lane, step, kind, owner or status, and changed together; and the menu of each thing that can be pointed at.

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createSay } from '../../shared/text/text.ts';
import { boxOf, card, cell, entitiesIn, fileIn, laneHead, pressAllTheWay, stepHead, undoButton, untilSaved } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { inspectorOf, openSample } from '../support/sample.ts';

const say = createSay('en');
const menu = (page: Page) => page.getByRole('menu', { name: say('editor.context-menu') });
const selected = (page: Page) => page.locator('[data-role="card"][aria-pressed="true"]');

/** From the menu that is open. */
async function choose(page: Page, ...entries: readonly string[]): Promise<void> {
  for (const entry of entries)
    await page
      .getByRole('menuitem', { name: entry, exact: true })
      .or(page.getByRole('menuitemcheckbox', { name: entry, exact: true }))
      .click();
  await expect(page.getByRole('menu')).toHaveCount(0);
}

async function entriesOf(page: Page): Promise<readonly string[]> {
  await expect(menu(page)).toBeVisible();
  const entries = await menu(page).locator('[role^="menuitem"]').allTextContents();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  return entries;
}

test('cards are selected by lane, step, kind, owner and status from any of them', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const pain = card(page, 'No sign, no greeting');
  const counts: number[] = [];
  for (const key of [
    'action.select-lane',
    'action.select-step',
    'action.select-kind',
    'action.select-owner',
    'action.select-status',
  ] as const) {
    await page.keyboard.press('Escape');
    await pain.click({ button: 'right' });
    await choose(page, say('menu.select'), say(key));
    await expect(pain).toHaveAttribute('aria-pressed', 'true');
    counts.push(await selected(page).count());
  }
  expect(counts).toEqual([4, 5, 4, 3, 1]);
});

test('lane, colour, owner, tags, status, evidence and marks of several cards are changed, each by one undo step', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await untilSaved(page);
  const file = fileIn(frontstage);
  const before = entitiesIn(file);
  await card(page, 'No sign, no greeting').click({ button: 'right' });
  await choose(page, say('menu.select'), say('action.select-lane'));
  const panel = inspectorOf(page);
  await expect(panel.getByRole('heading', { name: say('inspector.many', { count: 4 }) })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.inspector').analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);

  await panel.getByLabel(say('inspector.owner')).fill('Returns team');
  await panel.getByLabel(say('inspector.owner')).press('Enter');
  await panel.getByLabel(say('inspector.status')).selectOption('solved');
  await panel.getByLabel(say('inspector.evidence')).selectOption('researched');
  const add = panel.getByLabel(say('inspector.tags.add'));
  await add.fill('peak season, returns');
  await add.press('Enter');
  await panel.getByRole('button', { name: say('inspector.tags.remove', { tag: 'returns' }) }).click();
  await panel.getByRole('radio', { name: say('colour.teal') }).check();
  await panel.getByRole('button', { name: say('mark.question') }).click();
  await panel.getByLabel(say('inspector.lane'), { exact: true }).selectOption({ label: 'Opportunities' });
  await expect(selected(page)).toHaveCount(4);
  await untilSaved(page);
  const changed = entitiesIn(file).filter((entity) => entity.kind === 'card' && entity.owner === 'Returns team');
  expect(changed).toHaveLength(4);
  const opportunities = entitiesIn(file).find((entity) => entity.kind === 'lane' && entity.laneKind === 'opportunities');
  for (const each of changed) {
    expect(each).toMatchObject({
      laneId: opportunities?.id,
      status: 'solved',
      evidence: 'researched',
      tags: ['peak season'],
      colour: '#2e877c',
      marks: expect.arrayContaining(['question']),
    });
  }
  expect(await pressAllTheWay(undoButton(page))).toBe(8);
  await untilSaved(page);
  expect(entitiesIn(file)).toEqual(before);
});

test('the kind of several lanes and of all connectors is changed at once', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await laneHead(page, 'Needs').click();
  await laneHead(page, 'Touchpoints').click({ modifiers: ['Shift'] });
  await inspectorOf(page).getByLabel(say('inspector.lane.kind')).selectOption('thoughts');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('all connectors');
  await page.keyboard.press('Enter');
  await inspectorOf(page).getByLabel(say('inspector.connector.kind')).selectOption('needs');
  await untilSaved(page);
  const after = entitiesIn(fileIn(frontstage));
  expect(after.filter((entity) => entity.kind === 'lane' && entity.laneKind === 'thoughts')).toHaveLength(2);
  expect(after.filter((entity) => entity.kind === 'connector').every(({ connectorKind }) => connectorKind === 'needs')).toBe(true);
  expect(await pressAllTheWay(undoButton(page))).toBe(2);
});

test('everything on the map has a menu of its own actions, at the pointer or at the thing itself', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const pointed = async (at: { readonly x: number; readonly y: number }) => {
    await page.mouse.click(at.x, at.y, { button: 'right' });
    return entriesOf(page);
  };
  const of = async (spot: Parameters<typeof boxOf>[0]) => {
    const { x, y, width, height } = await boxOf(spot);
    return pointed({ x: x + width / 2, y: y + height / 2 });
  };
  const starts = (key: Parameters<typeof say>[0]) => expect.stringMatching(new RegExp(`^${say(key)}`));
  expect(await of(card(page, 'No sign, no greeting'))).toEqual(
    expect.arrayContaining([
      starts('action.edit'),
      starts('action.duplicate'),
      starts('action.delete'),
      starts('menu.mark'),
      starts('menu.select'),
    ]),
  );
  expect(await of(stepHead(page, 5))).toEqual(expect.arrayContaining([starts('action.add-step-before'), starts('action.add-stage')]));
  expect(await of(laneHead(page, 'Pain points'))).toEqual(expect.arrayContaining([starts('action.add-lane'), starts('menu.select')]));
  expect(await of(page.locator('[data-role="stage"]').first())).toEqual(
    expect.arrayContaining([starts('action.edit'), starts('action.add-step')]),
  );
  expect(await of(page.locator('[data-role="score"]').first())).toEqual(expect.arrayContaining([starts('action.delete')]));
  expect(await pointed(await cell(page, 'Pain points', 1))).toEqual(
    expect.arrayContaining([starts('action.add-card'), starts('menu.select')]),
  );
  const { x, width, y } = await boxOf(page.locator('.canvas'));
  expect(await pointed({ x: x + width - 12, y: y + 300 })).toEqual(expect.arrayContaining([starts('action.fit'), starts('action.export')]));

  const lane = laneHead(page, 'Needs');
  await lane.click();
  await page.keyboard.press('Shift+F10');
  await expect(menu(page)).toBeVisible();
  const at = await boxOf(menu(page));
  const head = await boxOf(lane);
  expect(Math.abs(at.x - head.x)).toBeLessThan(12);
  expect(at.y).toBeLessThan(head.y + head.height + 12);
  await page.keyboard.press('Escape');
  await expect(lane).toBeFocused();
});

test('what the inspector and the outline list has the same menu, which is about that thing', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await card(page, 'No sign, no greeting').click();
  await inspectorOf(page)
    .getByRole('button', { name: /^Go to “Walks past/ })
    .click({ button: 'right' });
  await choose(page, say('menu.mark'), say('mark.question'));
  await expect(inspectorOf(page).getByRole('button', { name: say('mark.question') })).toHaveAttribute('aria-pressed', 'true');
  await expect(selected(page)).toHaveAttribute('aria-label', /Walks past/);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('outline');
  await page.keyboard.press('Enter');
  await page.getByRole('treeitem', { name: /Hand the parcel over/ }).click({ button: 'right' });
  await choose(page, say('menu.mark'), say('mark.wait-point'));
  await expect(inspectorOf(page).getByRole('heading', { name: say('inspector.step', { number: 6 }) })).toBeVisible();
  await expect(inspectorOf(page).getByRole('button', { name: say('mark.wait-point') })).toHaveAttribute('aria-pressed', 'true');
});
