// The interface in Chinese, everywhere: no screen keeps a word of English but names, and Chinese maps wrap by Chinese rules.

import type { Locator, Page } from '@playwright/test';
import { createSay } from '../../shared/text/text.ts';
import { card, laneHead, newProject } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

const CHINESE = 'zh_CN.UTF-8';
const say = createSay('zh-CN');

/** Names of programs, formats, methods, papers and keys are the same in every language; so are the language's own name, who is quoted, and a source
 * with its year. */
const NAMES =
  /（[^（）]*\d{4}[^（）]*）|[A-Z][a-z]+(?:、[A-Z][a-z]+)* \d{4}|Frontstage|\.frontstage\b|React Flow( attribution)?|English|PDF|PNG|SVG|CSV|HTML|JSON|PowerPoint|Excel|Mermaid|Markdown|SERVQUAL|NPS|CSAT|CES|RFM|PICK|A[0-4]\b|\d×|KB|MB|MP|mm|Ctrl|Shift|Alt|Enter|Escape|Esc|Tab|Delete|Backspace|Space|Home|End|PageUp|PageDown|F\d+|Kahneman|Fredrickson|Schreiber|Redelmeier|“When More Pain Is Preferred to Less”|Psychological Science|Documents|\b[A-Z]\b/g;

/** Words in Latin letters that are to be read, or read out, within. */
async function latinWords(within: Locator): Promise<readonly string[]> {
  const said = await within.evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element?.checkVisibility()) continue;
      if (node instanceof Text) texts.push(node.data);
      if (node instanceof Element)
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) texts.push(node.getAttribute(name) ?? '');
    }
    return texts;
  });
  return said.flatMap((text) => text.replace(NAMES, '').match(/[A-Za-z]{2,}.*/g) ?? []);
}

test('on Home and its dialogs nothing is left in English', async ({ launch }) => {
  const { page } = await launch({ language: CHINESE });
  await expect(page.getByRole('heading', { level: 1, name: say('home.projects') })).toBeVisible();
  expect(await latinWords(page.locator('body'))).toEqual([]);
  await openSample(page, 'zh-CN');
  await page.keyboard.press('Control+Shift+h');
  await page.getByRole('button', { name: /更多操作/ }).click();
  expect(await latinWords(page.locator('body'))).toEqual([]);
  await page.getByRole('menuitem', { name: say('home.project.trash') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await latinWords(page.locator('body'))).toEqual([]);
});

test('in the editor, its panels, menus and dialogs nothing is left in English', async ({ launch }) => {
  const { page } = await launch({ language: CHINESE });
  await openSample(page, 'zh-CN');
  const check = async (what: string) => expect({ what, words: await latinWords(page.locator('body')) }).toEqual({ what, words: [] });
  await check('the map');
  for (const role of ['card', 'score', 'step', 'stage', 'lane'] as const) {
    await page.locator(`[data-role="${role}"]`).first().click();
    await check(role);
  }
  await card(page, '没有标识，没人招呼').click();
  await check('a pain');
  await card(page, '没有标识，没人招呼').click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await check('the context menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+l');
  await expect(page.getByRole('menu')).toBeVisible();
  await check('the lanes that can be added');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('the keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+h');
  await page.keyboard.type('退货');
  await page.keyboard.press('Enter');
  await check('the search');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toBeVisible();
  await check('the palette');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await check('several things');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('the export');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+t');
  await expect(page.getByRole('grid')).toBeVisible();
  await check('the table');
  for (const name of await page.locator('.screen-rail button').evaluateAll((buttons) => buttons.map((each) => each.textContent ?? ''))) {
    await page.getByRole('button', { name, exact: true }).first().click();
    await check(name);
  }
  await page.keyboard.press('Control+Alt+1');
  await page.keyboard.press('F7');
  await expect(page.locator('.checks')).toBeVisible();
  await check('the checks');
});

test('a Chinese map breaks its lines between characters, and never before a closing mark', async ({ launch }) => {
  const { page } = await launch({ language: CHINESE });
  await openSample(page, 'zh-CN');
  await card(page, '读到银行通知').dblclick();
  const text = '顾客在网站搜索退货政策，然后打开应用；选择门店和时段（周末也可以），最后收到确认短信。';
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  const lines = await linesOf(page, text);
  expect(lines.join('')).toBe(text);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => /^[，；）。]/.test(line) || /（$/.test(line))).toEqual([]);
});

function linesOf(page: Page, text: string): Promise<readonly string[]> {
  return card(page, text)
    .locator('text')
    .evaluateAll((lines) => lines.map((line) => line.textContent ?? ''));
}

test('lines, lanes and templates are named in the language of the map, whatever the interface speaks', async ({ launch }) => {
  const { page } = await launch({ language: CHINESE });
  await newProject(page, 'blueprint', 'zh-CN');
  await expect(laneHead(page, '顾客行为')).toBeVisible();
  for (const line of ['互动分界线', '可视分界线', '内部互动分界线'])
    await expect(page.locator('.heads-left').getByText(line, { exact: true })).toBeVisible();
  await page.getByLabel(say('inspector.language')).selectOption('en');
  await expect(laneHead(page, 'Customer actions')).toBeVisible();
  await expect(page.getByRole('button', { name: say('action.fit'), exact: true })).toBeVisible();
});

test('another language chosen on Home is that of the editor and of its native menus', async ({ launch }) => {
  const { app, page } = await launch();
  await expect(page.getByRole('main')).toBeVisible();
  const labels = await app.evaluateHandle(({ Menu }) => {
    const built: string[][] = [];
    const build = Menu.buildFromTemplate;
    Menu.buildFromTemplate = (template) => {
      const menu = build(template);
      built.push(menu.items.flatMap(({ label, submenu }) => [label, ...(submenu?.items.map((item) => item.label) ?? [])]));
      return menu;
    };
    return built;
  });
  await page.getByLabel('Language').selectOption('zh-CN');
  await openSample(page, 'zh-CN');
  const last = async () => (await labels.jsonValue()).at(-1) ?? [];
  await expect.poll(last).toEqual(expect.arrayContaining(['编辑', '撤销', '插入', '添加泳道…', '视图', '适合窗口']));
  expect((await last()).filter((label) => /[A-Za-z]{2,}/.test(label.replace(NAMES, '')))).toEqual([]);
});
