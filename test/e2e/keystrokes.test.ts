// The sample map entered from the empty template by keyboard alone, and how many keys that takes beside the text itself. The counts are
// laws, not timings: a change that makes somebody press more is seen here.

import type { Page } from '@playwright/test';
import type { Entity } from '../../shared/model/entities.ts';
import { createTemplate } from '../../shared/model/templates.ts';
import { createSay } from '../../shared/text/text.ts';
import { countingIds } from '../support/documents.ts';
import { entitiesIn, fileIn, untilSaved } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { outlineOf } from '../support/outline.ts';

const say = createSay('en');

type Matter = 'structure' | 'cards' | 'scores' | 'connectors' | 'fields';

/** Presses are counted by what they are for; characters of the text itself are not. */
function createTypist(page: Page) {
  const presses: Record<Matter, number> = { structure: 0, cards: 0, scores: 0, connectors: 0, fields: 0 };
  let matter: Matter = 'structure';
  return {
    presses,
    now: (next: Matter) => {
      matter = next;
    },
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        presses[matter] += 1;
        await page.keyboard.press(key);
      }
    },
    /** The content itself. */
    text: (text: string) => page.keyboard.type(text),
  };
}

const LANES = [
  ['customer', 'Touchpoints'],
  ['customer', 'Needs'],
  ['customer', 'Emotion'],
  ['customer', 'Pain points'],
  ['front-stage', 'Front-stage people'],
  ['back-stage', 'Back-stage people'],
  ['support', 'Support processes'],
  ['support', 'Opportunities'],
] as const;

/** A row of the sample, from its first step on: texts by step, several in a cell below one another. */
type Row = Readonly<Record<number, readonly string[]>>;

const ROWS: readonly Row[] = [
  {
    1: ['Tries the jacket on at home'],
    2: ['Searches “return” on the web site'],
    3: ['Picks a store and a time slot'],
    4: ['Looks for the original box'],
    5: ['Walks past two unmarked counters'],
    6: ['Shows the code, hands over the parcel'],
    7: ['Checks the app twice a day'],
    8: ['Reads the bank notification'],
  },
  {
    1: ['Parcel'],
    2: ['Web'],
    3: ['App'],
    4: ['Box', 'Label'],
    5: ['Store signs'],
    6: ['Returns desk'],
    7: ['App', 'E-mail'],
    8: ['Bank app'],
  },
  {
    1: ['Feel it was not my fault'],
    2: ['Know the cost before I start'],
    3: ['One clear next step'],
    5: ['Be greeted within a minute'],
    6: ['Proof that I handed it in'],
    7: ['Know when, not “soon”'],
    8: ['Closure'],
  },
  { 2: ['Fee shown only at the end'], 4: ['Box is already recycled'], 5: ['No sign, no greeting'], 7: ['Eight days of silence'] },
  { 3: ['Confirms the slot in chat'], 6: ['Scans the code, inspects, prints a receipt'], 7: ['Answers “where is my refund?”'] },
  {
    2: ['Keeps the policy page current'],
    3: ['Reserves desk capacity'],
    6: ['Grades the item, restocks'],
    7: ['Chases the finance queue'],
  },
  {
    2: ['CMS'],
    3: ['Slot planner'],
    4: ['Label service'],
    6: ['Store POS, stock ledger'],
    7: ['Payment provider batch run'],
    8: ['Refund event'],
  },
  { 2: ['Cost calculator up front'], 4: ['Box-free returns'], 5: ['Host at the entrance'], 7: ['Refund on scan'] },
];

const STEPS = [
  'Notice the fit is wrong',
  'Look up the return policy',
  'Start the return in the app',
  'Repack the parcel',
  'Find the returns desk',
  'Hand the parcel over',
  'Wait for the refund',
  'See the refund arrive',
];
const STAGES = ['Decide', 'Prepare', 'Hand over', 'Resolve'] as const;
const SCORES = ['-1', '0', '2', '-1', '-3.6', '1.6', '-2', '3.2'];

/** How one comes to it from the one before, its value and its effort. */
const OPPORTUNITIES: readonly (readonly [moves: readonly string[], value: number, effort: number])[] = [
  [['Control+ArrowRight'], 5, 4],
  [['Control+ArrowLeft'], 5, 1],
  [['ArrowLeft'], 3, 4],
  [['Control+ArrowLeft'], 4, 2],
];

/** `status`: the key that chooses it. */
const PAINS = [
  { severity: 3, frequency: 3, importance: '6', performance: '4', owner: '', status: 'o' },
  { severity: 2, frequency: 4, importance: '5', performance: '5', owner: 'Logistics', status: 's' },
  { severity: 5, frequency: 4, importance: '9', performance: '2', owner: 'Store team', status: 'd' },
  { severity: 4, frequency: 4, importance: '8', performance: '3', owner: 'Finance', status: 'o' },
] as const;

test('R10: the sample is entered from the empty template by keyboard alone, in few keys beside its text', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await expect(page.getByRole('main')).toBeVisible();
  const empty = page.getByRole('main').getByRole('button', { name: new RegExp(`^${say('home.template.empty')}`) });
  await empty.focus();
  await page.keyboard.press('Enter');
  await page.locator('.inspector').waitFor();
  await expect(page.locator('[data-cell]')).toBeFocused();
  const { press, text, now, presses } = createTypist(page);

  // Lanes: each from the menu of kinds.
  for (const [zone, name] of LANES) {
    await press('Control+Shift+l');
    const menu = page.getByRole('menu');
    const wanted = menu.getByRole('group', { name: say(`zone.${zone}`) }).getByRole('menuitem', { name, exact: true });
    await expect(menu).toBeVisible();
    while (!(await wanted.evaluate((element) => element === document.activeElement))) await press('ArrowDown');
    await press('Enter');
    await expect(menu).toHaveCount(0);
  }
  await press('Control+Home');

  now('cards');
  let step = 1;
  for (const [index, row] of ROWS.entries()) {
    let from: number | undefined;
    for (const [number, texts] of Object.entries(row)) {
      for (; step < Number(number); step += 1) await press('Tab');
      for (; step > Number(number); step -= 1) await press('Shift+Tab');
      from ??= step;
      for (const [place, each] of texts.entries()) {
        if (place > 0) await press('Enter');
        await text(each);
      }
    }
    await press(index === ROWS.length - 1 ? 'Escape' : 'Control+Enter');
    step = from ?? 1;
  }

  now('structure');
  await press('Control+Home', 'ArrowUp');
  for (const [index, title] of STEPS.entries()) {
    if (index > 0) await press('Tab');
    await text(title);
  }
  await press('Escape', 'Home');
  for (const title of STAGES.slice(1)) {
    await press('ArrowRight', 'ArrowRight', 'Control+Shift+g');
    await text(title);
    await press('Escape', 'ArrowDown');
  }
  await press('Control+Home', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'Enter', 'Shift+Tab');
  await text(STAGES[0]);
  await press('Escape');

  now('fields');
  await press('Escape');
  await toField(page, press, say('inspector.scale'));
  await press('ArrowDown', 'Shift+F6');

  now('scores');
  await press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  for (const [index, score] of SCORES.entries()) {
    if (index > 0) await press('Tab');
    await text(score);
  }
  await press('Enter');

  now('connectors');
  const oneWay = async (to: string) => press('c', to, 'Enter');
  const twoWay = async (to: string) => press('c', 'c', to, 'Enter');
  await press('Home', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await oneWay('ArrowDown');
  await press('ArrowUp', 'ArrowRight', 'ArrowUp');
  await oneWay('ArrowDown');
  await twoWay('ArrowDown');
  await press('ArrowUp', 'ArrowUp', 'Control+ArrowRight');
  for (const to of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await oneWay(to);
  await press('ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowUp');
  await twoWay('ArrowDown');
  await twoWay('ArrowDown');

  now('fields');
  await press('ArrowDown');
  for (const [moves, value, effort] of OPPORTUNITIES) await press(...moves, `Alt+${value}`, `Alt+Shift+${effort}`);
  await press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Control+ArrowRight');
  for (const [index, { severity, frequency, importance, performance, owner, status }] of PAINS.entries()) {
    if (index > 0) await press(index === 2 ? 'ArrowRight' : 'Control+ArrowRight');
    await press(`Alt+${severity}`, `Alt+Shift+${frequency}`);
    if (owner !== '') {
      await toField(page, press, say('inspector.owner'));
      await text(owner);
    }
    await toField(page, press, say('inspector.importance'));
    await text(importance);
    await toField(page, press, say('inspector.performance'));
    await text(performance);
    await toField(page, press, say('inspector.status'));
    await press(status, 'Shift+F6');
  }

  await untilSaved(page);
  const entities = entitiesIn(fileIn(frontstage));
  const sample = createTemplate('sample', 'en', countingIds());
  const mine = outlineOf(entities);
  const theirs = outlineOf(sample);
  expect(mine.stages).toEqual(theirs.stages);
  expect(mine.lanes).toEqual(theirs.lanes);
  expect(mine.scores.toSorted()).toEqual(theirs.scores.toSorted());
  expect(mine.connectors.toSorted()).toEqual(theirs.connectors.toSorted());
  expect(ratingsOf(entities)).toEqual(ratingsOf(sample));

  test.info().annotations.push({ type: 'keys beside the text', description: JSON.stringify(presses) });
  expect(presses.cards / 46).toBeLessThanOrEqual(1.3);
  expect(presses.scores / 8).toBeLessThanOrEqual(2);
  expect(presses.connectors / 9).toBeLessThanOrEqual(6);
});

/** From wherever the keyboard is to a field of the inspector. */
async function toField(page: Page, press: (...keys: readonly string[]) => Promise<void>, label: string): Promise<void> {
  const wanted = page.locator('.inspector').getByLabel(label, { exact: true }).first();
  const isThere = () => wanted.evaluate((element) => element.contains(document.activeElement));
  if (await page.locator('.canvas').evaluate((canvas) => canvas.contains(document.activeElement))) await press('F6');
  while (!(await isThere())) await press('Tab');
}

function ratingsOf(entities: readonly Entity[]) {
  return entities
    .flatMap((each) => (each.kind === 'card' && (each.severity ?? each.value) !== undefined ? [each] : []))
    .map(({ text, severity, frequency, importance, performance, value, effort, owner }) =>
      [text, severity, frequency, importance, performance, value, effort, owner].join(' '),
    )
    .toSorted();
}
