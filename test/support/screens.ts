// Every state of the window that a person can be in, and how to get there by keys or pointer in either language. A new screen joins here;
// whatever is asked of all of them (accessibility.test.ts) then holds for it too.

import { expect, type Locator, type Page } from '@playwright/test';
import type { Say } from '../../shared/text/text.ts';
import { putOnClipboard } from './clipboard.ts';

export type Screen = {
  readonly name: string;
  /** From the map with nothing open; Escape and a click on the ground lead back. */
  readonly open: (page: Page, say: Say) => Promise<void>;
  /** It stands over the landmarks of the page, in none of them. */
  readonly isOutsideLandmarks?: boolean;
};

const first = (page: Page, role: string): Locator => page.locator(`.canvas [data-role="${role}"][data-item]`).first();
const cardIn = (page: Page, say: Say, lane: 'lane.pain-points' | 'lane.opportunities' | 'lane.people.front-stage'): Locator =>
  page.locator(`.canvas [data-role="card"][aria-description^="${say(lane)}"]`).first();

async function press(page: Page, keys: string, shown: Locator): Promise<void> {
  await page.keyboard.press(keys);
  await expect(shown).toBeVisible();
}

/** Half way along the first connector. */
async function clickConnector(page: Page): Promise<void> {
  const at = await page.locator('.ground .connector polyline').evaluateAll((lines) => {
    const [line] = lines as SVGPolylineElement[];
    const middle = line?.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getScreenCTM() ?? undefined);
    return [middle?.x ?? 0, middle?.y ?? 0] as const;
  });
  await page.mouse.click(...at);
}

/** With the sample open, the whole map in sight. */
export const EDITOR_SCREENS: readonly Screen[] = [
  { name: 'the map', open: async () => undefined },
  { name: 'a card', open: (page, say) => cardIn(page, say, 'lane.people.front-stage').click() },
  { name: 'a pain point', open: (page, say) => cardIn(page, say, 'lane.pain-points').click() },
  { name: 'an opportunity', open: (page, say) => cardIn(page, say, 'lane.opportunities').click() },
  { name: 'a score', open: (page) => first(page, 'score').click() },
  { name: 'a step', open: (page) => first(page, 'step').click() },
  { name: 'a stage', open: (page) => first(page, 'stage').click() },
  { name: 'a lane', open: (page) => first(page, 'lane').click() },
  { name: 'a connector', open: clickConnector },
  { name: 'several', open: (page) => page.keyboard.press('Control+a') },
  { name: 'typing a card', open: (page, say) => cardIn(page, say, 'lane.pain-points').dblclick() },
  { name: 'typing a title', open: (page) => first(page, 'lane').dblclick() },
  {
    name: 'the context menu',
    open: async (page, say) => {
      await cardIn(page, say, 'lane.pain-points').click({ button: 'right' });
      await expect(page.getByRole('menu')).toBeVisible();
    },
    isOutsideLandmarks: true,
  },
  {
    name: 'the menu of a map',
    open: async (page) => {
      await page.locator('.map-tabs [aria-haspopup="menu"]').first().click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
    isOutsideLandmarks: true,
  },
  { name: 'naming a map', open: (page) => page.locator('.map-tab-title').first().dblclick() },
  { name: 'lanes to add', open: (page) => press(page, 'Control+Shift+l', page.getByRole('menu')), isOutsideLandmarks: true },
  { name: 'the palette', open: (page) => press(page, 'Control+k', page.getByRole('dialog')) },
  { name: 'the keys', open: (page) => press(page, 'F1', page.getByRole('dialog')) },
  { name: 'the export', open: (page) => press(page, 'Control+e', page.getByRole('dialog')) },
  {
    name: 'a table to paste',
    open: async (page, say) => {
      await cardIn(page, say, 'lane.pain-points').click();
      await putOnClipboard(page, { 'text/plain': '"a\nb"\tc\n\t\n\td' });
      await press(page, 'Control+v', page.getByRole('dialog'));
    },
    isOutsideLandmarks: true,
  },
  {
    name: 'what if',
    open: async (page, say) => {
      await press(page, 'Control+Alt+w', page.getByRole('region', { name: say('what-if.title') }));
      await page.locator('.lever-row .icon-button').click();
    },
  },
  { name: 'finding', open: (page) => press(page, 'Control+f', page.getByRole('search')) },
  { name: 'replacing', open: (page) => press(page, 'Control+h', page.getByRole('search')) },
  {
    name: 'what was done',
    open: async (page, say) => {
      await cardIn(page, say, 'lane.people.front-stage').click();
      await page.keyboard.press('Alt+ArrowLeft');
      await press(page, 'Control+Alt+z', page.getByRole('dialog'));
    },
  },
  {
    name: 'the views',
    open: async (page) => {
      await page.locator('.bar-view').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
    isOutsideLandmarks: true,
  },
  {
    name: 'saving a view',
    open: async (page, say) => {
      await page.locator('.bar-view').click();
      await page.getByRole('menuitem', { name: say('action.save-view') }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  // They stay so for the screens after it.
  {
    name: 'lanes hidden, collapsed and coloured',
    open: async (page, say) => {
      const choose = async (lane: 'lane.touchpoints' | 'lane.emotion' | 'lane.needs', entry: Locator) => {
        await page.locator(`.canvas [data-role="lane"][aria-label="${say(lane)}"]`).click({ button: 'right' });
        await entry.click();
      };
      await choose('lane.touchpoints', page.getByRole('menuitem', { name: say('action.lane-colour') }));
      await page.keyboard.press('ArrowRight');
      await choose('lane.emotion', page.getByRole('menuitemcheckbox', { name: say('action.collapse-lane') }));
      await choose('lane.needs', page.getByRole('menuitem', { name: say('action.hide-lane') }));
      await expect(page.locator('.hidden-lanes')).toBeVisible();
    },
  },
  { name: 'the outline', open: (page) => press(page, 'Control+Shift+o', page.getByRole('tree')) },
  { name: 'the checks', open: (page) => press(page, 'F7', page.locator('[data-finding]').first()) },
  { name: 'the table', open: (page) => press(page, 'Control+t', page.getByRole('grid')) },
  {
    name: 'the touchpoints',
    open: async (page, say) => {
      await page
        .locator('.screen-rail')
        .getByRole('button', { name: say('screen.touchpoints') })
        .click();
      await page.locator('.heat').first().click();
    },
  },
  {
    name: 'the measures',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('screen.measures'), exact: true }).click();
      await page.locator('.measure-table').getByRole('button', { name: 'SERVQUAL', exact: true }).click();
      await expect(page.locator('.measure-side')).toBeVisible();
    },
  },
  {
    name: 'answers to bring in',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('screen.measures'), exact: true }).click();
      await page
        .locator('.measure-side')
        .getByRole('button', { name: say('measure.bring') })
        .click();
      await page.getByLabel(say('measure.bring.answers')).fill('item,expectation,perception\nQ1,6,5\nQ2,6,9');
      await expect(page.locator('.answers-not-taken')).toBeVisible();
    },
  },
  {
    name: 'the standards',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('screen.standards'), exact: true }).click();
      await page.getByRole('radio', { name: say('standards.part.standards') }).check();
      await expect(page.locator('.standards')).toBeVisible();
    },
  },
  {
    name: 'who answers for what',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('screen.standards'), exact: true }).click();
      await page.getByRole('radio', { name: say('standards.part.roles') }).check();
      await page.locator('.responsibilities tbody [type="checkbox"]').first().check();
    },
  },
  {
    name: 'typing in the table',
    open: async (page) => {
      await press(page, 'Control+t', page.getByRole('grid'));
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('F2');
    },
  },
  {
    name: 'the register',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('register.title'), exact: true }).click();
      await page.locator('[data-column="text"]').first().click();
    },
  },
  {
    name: 'what answers a pain point',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('register.title'), exact: true }).click();
      await page.locator('[data-column="answers"]').first().dblclick();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    isOutsideLandmarks: true,
  },
  {
    name: 'the register of opportunities, in groups',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('register.title'), exact: true }).click();
      await page.locator('.register-tabs .choice').nth(1).click();
      await page.getByLabel(say('register.group')).selectOption('owner');
      await page.locator('[data-column="status"]').first().dblclick();
    },
  },
  { name: 'no stops yet', open: (page) => press(page, 'F8', page.locator('.stops-empty')) },
  { name: 'laying stops down', open: (page) => press(page, 'F5', page.getByRole('dialog')), isOutsideLandmarks: true },
  {
    name: 'stops, one of them selected',
    open: async (page, say) => {
      await press(page, 'F5', page.getByRole('dialog'));
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('lay-down.do'), exact: true })
        .click();
      await page.locator('.stop-go').first().click();
      await expect(page.locator('.stop-slides svg').first()).toBeVisible();
    },
  },
  {
    name: 'several stops',
    open: async (page) => {
      await press(page, 'F8', page.locator('.stops-list'));
      await page.keyboard.press('Control+a');
      await expect(page.locator('.stop.is-selected')).toHaveCount(4);
    },
  },
  { name: 'insights', open: (page) => press(page, 'Control+Alt+3', page.locator('.insights')) },
  {
    name: 'insights, presented',
    open: async (page) => {
      await press(page, 'Control+Alt+3', page.locator('.insights'));
      await press(page, 'Control+F5', page.getByRole('dialog'));
    },
  },
  {
    name: 'personas',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('personas.title'), exact: true }).click();
      await expect(page.locator('.profiles')).toBeVisible();
    },
  },
  {
    name: 'saving personas',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('personas.title'), exact: true }).click();
      await page.getByRole('button', { name: say('personas.save'), exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'no workshop yet', open: (page) => press(page, 'Control+Alt+0', page.locator('.screen-teaching').first()) },
  {
    name: 'nothing to compare yet',
    open: (page, say) => page.getByRole('button', { name: say('compare.title'), exact: true }).click(),
  },
  {
    name: 'a comparison',
    open: async (page, say) => {
      await page.getByRole('button', { name: say('compare.title'), exact: true }).click();
      await page.getByRole('button', { name: say('compare.empty.to-be') }).click();
      await page.keyboard.press('Escape');
      await expect(page.locator('.compare-pane')).toHaveCount(2);
    },
  },
  // Its stops and its record stay.
  {
    name: 'a workshop that was held',
    open: async (page) => {
      await page.keyboard.press('F5');
      await press(page, 'Enter', page.locator('.show'));
      await press(page, 't', page.getByRole('timer'));
      await page.keyboard.press('Escape');
      await expect(page.locator('.show')).toHaveCount(0);
      await press(page, 'Control+Alt+0', page.locator('.workshops'));
    },
  },
];

/** To the map with nothing open and nothing selected. */
export async function leaveScreen(page: Page, say: Say): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
  await expect(page.locator('.paste-preview, .find')).toHaveCount(0);
  // By the pointer: keys make what has the focus selected.
  await page.getByRole('button', { name: say('table.map'), exact: true }).click();
  if (await page.getByRole('tree').isVisible()) await page.keyboard.press('Control+Shift+o');
  if (await page.locator('.checks').isVisible()) await page.keyboard.press('F7');
  if (await page.locator('.stops').isVisible()) await page.keyboard.press('F8');
  await expect(page.locator('.canvas')).toBeVisible();
  // A key that leads here is about what the keyboard is on.
  await page.keyboard.press('Escape');
  const open = page.locator('[role="dialog"], [role="menu"], .canvas textarea:not([data-cell]), .canvas [aria-pressed="true"]');
  await expect.poll(() => open.evaluateAll((parts) => parts.map((part) => part.outerHTML.slice(0, 200)))).toEqual([]);
  await page.getByRole('button', { name: say('action.fit'), exact: true }).click();
}
