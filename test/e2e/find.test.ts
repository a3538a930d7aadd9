// Find and replace: hits on the map, from hit to hit by keyboard, across maps, replaced at once and undone at once.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { copyMap } from '../../shared/model/copy-map.ts';
import { toDoc, toEntities } from '../../shared/model/document.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { createSay } from '../../shared/text/text.ts';
import { countingIds, templateDoc } from '../support/documents.ts';
import { card, entitiesIn, pressAllTheWay, undoButton, untilSaved } from '../support/editor.ts';
import { expect, type Launch, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');
const bar = (page: Page) => page.getByRole('search', { name: say('action.find') });
const field = (page: Page) => bar(page).getByRole('textbox', { name: say('find.text') });
const count = (page: Page) => bar(page).getByRole('status');
const marked = (page: Page) => page.locator('[data-hit]');

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await expect(field(page)).toBeFocused();
  await field(page).fill(text);
}

/** The sample, and a copy of its map beside it. */
async function openTwoMaps(launch: Launch) {
  const doc = templateDoc('sample');
  const [map] = doc.map.values();
  if (!map) throw new Error('the sample has a map');
  const copy = copyMap(doc, { map, title: 'To-be blueprint', isToBe: true }, countingIds('copy'));
  const home = mkdtempSync(path.join(tmpdir(), 'frontstage-'));
  const file = path.join(home, 'two.frontstage');
  const both = toDoc([...toEntities(doc), ...copy.entities, { ...copy.map, order: `${map.order}V` }]);
  expect(createProjectFile(file, toEntities(both))).toEqual({ created: true });
  const { page } = await launch({ home, args: [file] });
  await page.locator('.inspector').waitFor();
  return { page, file };
}

test('hits are marked on the map; Enter and F3 go from one to the next, and the keyboard ends at the last', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await find(page, 'REFUND');
  await expect(count(page)).toHaveText(say('find.hits', { count: 5 }));
  await expect(marked(page)).toHaveCount(5);
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('1 of 5');
  await expect(page.locator('.hit.is-current')).toHaveCount(1);
  await page.keyboard.press('Shift+Enter');
  await expect(count(page)).toHaveText('5 of 5');
  await page.keyboard.press('F3');
  await page.keyboard.press('F3');
  await page.keyboard.press('F3');
  await expect(count(page)).toHaveText('3 of 5');
  await expect(bar(page).locator('q')).toContainText('refund');
  const name = await page.locator('[aria-pressed="true"][data-item]').getAttribute('aria-label');
  expect(name).toMatch(/refund/i);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(marked(page)).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', name ?? '');
});

test('case, whole words, fields and kinds of lane narrow it down; all hits are selected at once', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await find(page, 'app');
  const all = Number.parseInt((await count(page).textContent()) ?? '', 10);
  await bar(page)
    .getByRole('button', { name: say('find.case') })
    .click();
  await bar(page)
    .getByRole('button', { name: say('find.word') })
    .click();
  const exact = Number.parseInt((await count(page).textContent()) ?? '', 10);
  expect(exact).toBeLessThan(all);
  await field(page).fill('');
  await expect(count(page)).toHaveText('');
  await bar(page)
    .getByRole('combobox', { name: say('find.lane-kind') })
    .selectOption('pain-points');
  await expect(count(page)).toHaveText(say('find.hits', { count: 4 }));
  await bar(page)
    .getByRole('combobox', { name: say('inspector.status') })
    .selectOption('doing');
  await expect(marked(page)).toHaveCount(1);
  await bar(page)
    .getByRole('combobox', { name: say('inspector.status') })
    .selectOption('');
  await bar(page)
    .getByRole('button', { name: say('find.select-all') })
    .click();
  await expect(page.locator('[data-role="card"][aria-pressed="true"]')).toHaveCount(4);
  await expect(page.locator('.status')).toContainText(say('status.selected', { count: 4 }));
});

test('a text is replaced one by one and then everywhere, on both maps, as one undo step', async ({ launch }) => {
  const { page, file } = await openTwoMaps(launch);
  const before = entitiesIn(file);
  await page.keyboard.press('Control+h');
  await field(page).fill('refund');
  await bar(page)
    .getByRole('combobox', { name: say('find.scope') })
    .selectOption('project');
  await expect(count(page)).toHaveText(say('find.hits', { count: 10 }));
  const replacement = bar(page).getByRole('textbox', { name: say('find.replacement') });
  await replacement.fill('refund of money');
  await replacement.press('Enter');
  await expect(count(page)).toHaveText('1 of 10');
  await replacement.press('Enter');
  await expect(count(page)).toHaveText('2 of 10');
  await expect(page.getByRole('button', { name: 'Wait for the refund of money' })).toBeVisible();

  await field(page).fill('refund of money');
  await replacement.fill('refund');
  await bar(page)
    .getByRole('button', { name: say('find.replace-all') })
    .click();
  await expect(page.getByText(say('find.replaced', { count: 1 }))).toBeVisible();

  await field(page).fill('refund');
  await replacement.fill('money back');
  await bar(page)
    .getByRole('button', { name: say('find.replace-all') })
    .click();
  await expect(page.getByText(say('find.replaced', { count: 10 }))).toBeVisible();
  await expect(count(page)).toHaveText(say('find.nothing'));
  await untilSaved(page);
  expect(JSON.stringify(entitiesIn(file))).not.toMatch(/refund/i);

  await field(page).fill('money back');
  // From the hit that is selected, and back round the beginning.
  for (const number of [2, 1, 10]) {
    await field(page).press('Shift+Enter');
    await expect(count(page)).toHaveText(`${number} of 10`);
  }
  await expect(page.getByRole('button', { name: /^To-be blueprint/ })).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.hit.is-current')).toHaveCount(1);
  await page.keyboard.press('Escape');

  expect(await pressAllTheWay(undoButton(page))).toBe(3);
  await untilSaved(page);
  expect(entitiesIn(file)).toEqual(before);
});

test('the table marks the same hits, and is gone through by the same keys', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: say('table.table'), exact: true }).click();
  await find(page, 'store');
  await expect(marked(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const current = page.locator('.table [data-hit="current"]');
  await expect(current).toBeInViewport();
  await expect(current).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(page.locator('.table [data-item]:focus')).toHaveText(/store/i);
});

test('what stands in a hidden lane is said to, with the way to show it', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await card(page, 'No sign, no greeting').click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hide');
  await page.keyboard.press('Enter');
  await expect(card(page, 'No sign, no greeting')).toHaveCount(0);
  await find(page, 'no greeting');
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('go-to.hidden'))).toBeVisible();
  await page.getByRole('button', { name: say('go-to.show-lane') }).click();
  await expect(card(page, 'No sign, no greeting')).toHaveAttribute('aria-pressed', 'true');
});

test('a replacement that would be too long is refused with the sentence, and nothing changes', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+h');
  await field(page).fill('No sign');
  await bar(page)
    .getByRole('textbox', { name: say('find.replacement') })
    .fill('x'.repeat(LIMITS.textLength));
  await bar(page)
    .getByRole('button', { name: say('find.replace-all') })
    .click();
  await expect(page.getByText(say('refusal.invalid-value', LIMITS))).toBeVisible();
  await expect(card(page, 'No sign, no greeting')).toBeVisible();
  await expect(undoButton(page)).toBeDisabled();
});

test('axe finds nothing to mend in the find bar', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  await page.keyboard.press('Control+h');
  for (const text of ['refund', 'xyzzy']) {
    await field(page).fill(text);
    await field(page).press('Enter');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.find').analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
  }
});
