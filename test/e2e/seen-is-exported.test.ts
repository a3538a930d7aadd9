// What the window shows is what an export holds (R3), and the window measures text as the layout's tests say it does.

import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { run } from '../../electron/cli/run.ts';
import type { Language } from '../../shared/model/entities/project.ts';
import WIDTHS from '../golden/chromium-widths.json' with { type: 'json' };
import { fileIn, showWhole } from '../support/editor.ts';
import { expect, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

type Spelled = {
  /** Upper left corner in map units, by id, of everything that is drawn as a thing of its own. */
  readonly corners: Readonly<Record<string, readonly [number, number]>>;
  /** Lines of text with their places in the map, sorted. */
  readonly lines: readonly (readonly [text: string, x: number, y: number])[];
};

/** Read from an SVG text as a browser reads it. */
function spelledIn(page: Page, svg: string): Promise<Spelled> {
  return page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const items = [...root.querySelectorAll('[data-role]')].map((group) => {
      const [x = 0, y = 0] = (group.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
      return { group, x, y };
    });
    const ids = ['card', 'score', 'connector', 'step', 'stage', 'lane'];
    return {
      corners: Object.fromEntries(
        items
          .filter(({ group }) => ids.includes(group.getAttribute('data-role') ?? ''))
          .map(({ group, x, y }) => [group.getAttribute('data-id')!, [x, y] as const]),
      ),
      lines: items.flatMap(({ group, x, y }) =>
        [...group.querySelectorAll('text')].map(
          (line) => [line.textContent ?? '', x + Number(line.getAttribute('x')), y + Number(line.getAttribute('y'))] as const,
        ),
      ),
    };
  }, svg);
}

/** Read from where things are on the screen, by the browser's own geometry: an element's matrix, undone by that of the zoomed map. */
function spelledOnScreen(page: Page): Promise<Spelled> {
  return page.evaluate(() => {
    const canvas = document.querySelector('.canvas')!;
    const ground = canvas.querySelector<SVGSVGElement>('svg.ground')!;
    const toMap = ground.getScreenCTM()!.inverse();
    const at = (element: SVGGraphicsElement, x: number, y: number) =>
      new DOMPoint(x, y).matrixTransform(toMap.multiply(element.getScreenCTM()!));
    const drawn = [...canvas.querySelectorAll<SVGGraphicsElement>('[data-item], .item-face > svg')].filter(
      (each) => each instanceof SVGGraphicsElement,
    );
    const corners = drawn.map((element) => {
      const { x, y } = at(element, 0, 0);
      return [element.closest('[data-item]')!.getAttribute('data-item')!, [x, y] as const] as const;
    });
    const lines = [...canvas.querySelectorAll<SVGTextElement>('text')].map((line) => {
      const { x, y } = at(line, Number(line.getAttribute('x')), Number(line.getAttribute('y')));
      return [line.textContent ?? '', x, y] as const;
    });
    return { corners: Object.fromEntries(corners), lines };
  });
}

const TOLERANCE = 0.05;
const isNear = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE;

for (const language of ['en', 'zh-CN'] as const satisfies readonly Language[]) {
  test(`R3: every thing and every line of text stands on the canvas where an export has it, in ${language}`, async ({ launch }) => {
    const frontstage = await launch({ language: language === 'en' ? 'en_US.UTF-8' : 'zh_CN.UTF-8' });
    const { page, app, home } = frontstage;
    await openSample(page, language);
    // An open project is locked; a copy of it is not.
    const copy = path.join(home, 'copy.frontstage');
    const out = path.join(home, 'map.svg');
    copyFileSync(fileIn(frontstage), copy);
    expect(await run(['export', copy, '--format', 'svg', '--out', out], home, {})).toMatchObject({ code: 0 });
    const exported = await spelledIn(page, readFileSync(out, 'utf8'));

    // Large enough for all of it to be in view, and so to be in the page.
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(2400, 1300));
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(2400);
    await showWhole(page, language);
    const count = Object.keys(exported.corners).length;
    await expect.poll(async () => Object.keys((await spelledOnScreen(page)).corners).length).toBe(count);
    const shown = await spelledOnScreen(page);

    expect(Object.keys(shown.corners).sort()).toEqual(Object.keys(exported.corners).sort());
    expect(Object.keys(shown.corners).length).toBeGreaterThan(60);
    const moved = Object.entries(exported.corners).filter(
      ([id, [x, y]]) => !isNear(x, shown.corners[id]![0]) || !isNear(y, shown.corners[id]![1]),
    );
    expect(moved).toEqual([]);

    const isIn = (lines: Spelled['lines']) => {
      const byText = new Map<string, Spelled['lines'][number][]>();
      for (const line of lines) byText.set(line[0], [...(byText.get(line[0]) ?? []), line]);
      return ([text, x, y]: Spelled['lines'][number]) =>
        byText.get(text)?.some((line) => isNear(line[1], x) && isNear(line[2], y)) ?? false;
    };
    expect(shown.lines.filter((line) => !isIn(exported.lines)(line))).toEqual([]);
    expect(exported.lines.filter((line) => !isIn(shown.lines)(line))).toEqual([]);
    expect(shown.lines.length).toBeGreaterThan(80);
  });
}

test('R3: the window measures text as every other engine of ours does', async ({ launch }) => {
  const { page } = await launch();
  await openSample(page);
  const different = await page.evaluate(async (widths) => {
    const families = "Inter, 'Noto Sans SC', sans-serif";
    const styles = ['400', '600', 'italic 400'];
    const all = widths.map(([text]) => String(text)).join('');
    await Promise.all(
      styles.flatMap((style) => ['Inter', "'Noto Sans SC'"].map((family) => document.fonts.load(`${style} 100px ${family}`, all))),
    );
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.textRendering = 'geometricPrecision';
    return widths.flatMap(([text, ...expected]) =>
      styles.flatMap((style, column) => {
        canvas.font = `${style} 100px ${families}`;
        const width = (canvas.measureText(String(text)).width * 13) / 100;
        return Math.abs(width - Number(expected[column])) > 0.02 ? [`${style} ${text}: ${width}, not ${expected[column]}`] : [];
      }),
    );
  }, WIDTHS);
  expect(different).toEqual([]);
});
