// What a user does in the editor, by intent. Places come from what is on the screen; what was kept comes from the file.

import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { readProject } from '../../electron/cli/read-project.ts';
import { toEntities } from '../../shared/model/document.ts';
import type { Language } from '../../shared/model/entities/project.ts';
import type { Entity } from '../../shared/model/entities.ts';
import type { Template } from '../../shared/model/templates.ts';
import { createSay } from '../../shared/text/text.ts';
import type { Frontstage } from './electron-app.ts';

export type Point = { readonly x: number; readonly y: number };
type Spot = Point | Locator;

const say = createSay('en');

export async function newProject(page: Page, template: Template, language: Language = 'en'): Promise<void> {
  const title = createSay(language)(`home.template.${template}`);
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .dblclick();
  await page.locator('.inspector').waitFor();
}

/** From Home, where it is a card that begins with its title. */
export async function openProject(page: Page, title: string): Promise<void> {
  await page.locator('.project-open').filter({ hasText: title }).click();
  await page.locator('.inspector').waitFor();
}

export function card(page: Page, text: string): Locator {
  return page.locator(`[data-role="card"][aria-label="${text}"]`);
}

export function laneHead(page: Page, title: string): Locator {
  return page.locator(`[data-role="lane"][aria-label="${title}"]`);
}

/** @param number from 1, among those that are in view. */
export function stepHead(page: Page, number: number): Locator {
  return page.locator('[data-role="step"]').nth(number - 1);
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not to be seen`);
  return box;
}

/** The middle of the cell of a lane at a step; `down` the lane from 0 to 1. */
export async function cell(page: Page, lane: string, step: number, down = 0.5): Promise<Point> {
  const row = await boxOf(laneHead(page, lane));
  const column = await boxOf(stepHead(page, step));
  return { x: column.x + column.width / 2, y: row.y + row.height * down };
}

async function toPoint(spot: Spot): Promise<Point> {
  if ('x' in spot) return spot;
  const { x, y, width, height } = await boxOf(spot);
  return { x: x + width / 2, y: y + height / 2 };
}

export async function doubleClick(page: Page, spot: Spot): Promise<void> {
  const { x, y } = await toPoint(spot);
  await page.mouse.dblclick(x, y);
}

/** Presses and goes there; the button stays down. */
export async function take(page: Page, from: Spot, to: Spot): Promise<void> {
  const start = await toPoint(from);
  const end = await toPoint(to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
}

export async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await take(page, from, to);
  await page.mouse.up();
}

/** One of the four dots of a card, as they come out under the pointer. */
export async function dotOf(page: Page, text: string, side: 'top' | 'right' | 'bottom' | 'left'): Promise<Locator> {
  await card(page, text).hover({ position: { x: 9, y: 9 } });
  return page.locator(`[data-wire="${side}"][data-of="${await card(page, text).getAttribute('data-item')}"]`);
}

/** A point on the connector between two cards, half way along it. */
export async function middleOfConnector(page: Page, from: string, to: string): Promise<readonly [number, number]> {
  const ids = await Promise.all([from, to].map((text) => card(page, text).getAttribute('data-item')));
  const at = await page.locator('.ground').evaluate((ground, ends) => {
    for (const connector of ground.querySelectorAll<SVGGElement>('.connector')) {
      if (connector.dataset.from !== ends[0] || connector.dataset.to !== ends[1]) continue;
      const line = connector.querySelector('polyline');
      const matrix = line?.getScreenCTM();
      const middle = line?.getPointAtLength(line.getTotalLength() / 2).matrixTransform(matrix ?? undefined);
      if (middle) return [middle.x, middle.y] as const;
    }
    return undefined;
  }, ids);
  if (!at) throw new Error(`no connector from ${from} to ${to} is to be seen`);
  return at;
}

/** Where a card is taken to be stretched. */
export async function edgeOf(page: Page, text: string, edge: 'first' | 'last'): Promise<Point> {
  const { x, y, width, height } = await boxOf(card(page, text));
  return { x: edge === 'first' ? x + 2 : x + width - 2, y: y + height / 4 };
}

export function editorOf(page: Page): Locator {
  return page.locator('textarea.card-editor, textarea.head-editor');
}

/** Types into the field that is open and leaves it by Escape. */
export async function write(page: Page, text: string): Promise<void> {
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
  await expect(editorOf(page)).toHaveCount(0);
}

export async function writeCard(page: Page, lane: string, step: number, text: string): Promise<void> {
  await doubleClick(page, await cell(page, lane, step));
  await write(page, text);
  await expect(card(page, text)).toBeVisible();
}

/** The whole map in sight. */
export async function showWhole(page: Page, language: Language = 'en'): Promise<void> {
  await page.getByRole('button', { name: createSay(language)('action.fit'), exact: true }).click();
}

export async function chooseFromContextMenu(page: Page, on: Locator, entry: string): Promise<void> {
  await on.click({ button: 'right' });
  await page.getByRole('menuitem', { name: entry }).click();
}

/** Those of the bar: a notice may offer to undo as well. */
const inBar = (page: Page, name: string) => page.getByRole('banner').getByRole('button', { name, exact: true });
/** A menu that is seen hears keys a moment later. */
export async function untilKeysReach(menu: Locator): Promise<void> {
  await expect.poll(() => menu.evaluate((element) => element.contains(document.activeElement))).toBe(true);
}

export const undoButton = (page: Page) => inBar(page, say('action.undo'));
export const redoButton = (page: Page) => inBar(page, say('action.redo'));

/** Presses it until there is nothing left, and counts. */
export async function pressAllTheWay(button: Locator): Promise<number> {
  let presses = 0;
  for (; await button.isEnabled(); presses += 1) await button.click();
  return presses;
}

export const saveStatus = (page: Page) => page.locator('[data-save]');

/** Everything committed so far is on disk. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(saveStatus(page)).toHaveAttribute('data-save', 'saved');
}

/** The one project file in the user's folder. */
export function fileIn({ folder }: Frontstage): string {
  const [name, ...others] = readdirSync(folder).filter((each) => each.endsWith('.frontstage'));
  if (name === undefined || others.length > 0) throw new Error('not one project');
  return path.join(folder, name);
}

/** What is on disk, by id. An open file is locked; between commits it is whole, so a copy of it can be read. */
export function entitiesIn(file: string): readonly Entity[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontstage-'));
  try {
    const copy = path.join(folder, 'copy.frontstage');
    copyFileSync(file, copy);
    const project = readProject(copy);
    if ('refused' in project) throw new Error(`the copy does not open: ${project.refused}`);
    return toEntities(project.doc).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Everything on the canvas that has a name and a place, and what of it is selected; not what belongs to the pointer. */
export function seen(page: Page): Promise<readonly string[]> {
  return page.locator('.canvas').evaluate((canvas) => {
    const copy = canvas.cloneNode(true) as Element;
    for (const handles of copy.querySelectorAll('.handles')) handles.remove();
    const origin = canvas.getBoundingClientRect();
    const places = [...canvas.querySelectorAll('[data-item]')].map((item) => {
      const { x, y, width, height } = item.getBoundingClientRect();
      const rounded = [x - origin.x, y - origin.y, width, height].map((each) => Math.round(each));
      return `${item.getAttribute('data-item')} ${item.getAttribute('aria-label')} ${item.getAttribute('aria-pressed')} ${rounded}`;
    });
    return [...places.sort(), copy.querySelector('.gesture-layer')?.outerHTML ?? 'no gesture'];
  });
}
