// One project in the desktop shell, from the start of the program to the end of a drag: what a user waits for, and beside it the bare canvas.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import type { Drawing } from '../../shared/layout/drawing.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { ask } from '../support/bridge.ts';
import { unpackedProgram } from '../support/electron-app.ts';
import { openBareCanvas } from './bare-canvas.ts';
import {
  type Cost,
  costOf,
  createDriver,
  type Driver,
  drag,
  elementsOf,
  filmOf,
  heapOf,
  type Point,
  press,
  release,
  settled,
  type,
  wheel,
} from './drive.ts';
import type { Figure } from './figures.ts';
import { driveShow } from './show.ts';

const MOVES = 60;
const ZOOMS = 60;
/** Of the wheel, for one step of 8 %: half of them lead from 100 % far into the overview. */
const NOTCH = { x: 0, y: 60 };
const TEXT = 'and then somebody calls back by phone';
/** Keystrokes that leave for the pause in which they are committed. */
const PAUSE = 600;

export async function measureWindow(entities: readonly Entity[], drawing: Drawing): Promise<readonly Figure[]> {
  const home = mkdtempSync(path.join(tmpdir(), 'frontstage-bench-'));
  const file = path.join(home, 'Documents', 'Frontstage', 'bench.frontstage');
  mkdirSync(path.dirname(file), { recursive: true });
  createProjectFile(file, entities);
  try {
    const start = await measureStart(home, file);
    return [start, ...(await measureUse(home, drawing))];
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function launch(home: string, ...args: readonly string[]): Promise<ElectronApplication> {
  const program = unpackedProgram();
  const env = { ...program.env, HOME: home, USERPROFILE: home, XDG_CONFIG_HOME: path.join(home, '.config'), LC_ALL: 'en_US.UTF-8' };
  const defined = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return await _electron.launch({
    executablePath: program.executable,
    args: [...program.args, ...args],
    env: Object.fromEntries(defined),
    cwd: home,
  });
}

/** Includes what the test driver needs to attach to the program: some tenths of a second. */
async function measureStart(home: string, file: string): Promise<Figure> {
  const start = Date.now();
  const app = await launch(home, file);
  try {
    const page = await app.firstWindow();
    await firstView(page);
    const end = await settled(await createDriver(page));
    return { name: 'open: start of the process → view', unit: 'ms', value: end - start };
  } finally {
    await app.close();
  }
}

async function firstView(page: Page): Promise<void> {
  await page.locator('.react-flow__node').first().waitFor();
}

async function measureUse(home: string, drawing: Drawing): Promise<readonly Figure[]> {
  const app = await launch(home);
  try {
    const page = await app.firstWindow();
    await page.getByRole('main').waitFor();
    const driver = await createDriver(page);
    const open = await openFromHome(driver);
    const elements = await elementsOf(driver);
    const heap = await heapOf(driver);
    const canvas = (await page.locator('.canvas').boundingBox())!;
    const middle = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 };
    const own = await driveEditor(driver, middle);
    const show = await driveShow(driver, middle);

    const bare = await openBareCanvas(app, { width: Math.round(canvas.width), height: Math.round(canvas.height) });
    const bareOpen = await bare.open(drawing);
    const plain = await driveBareCanvas(bare.driver, { x: canvas.width / 2, y: canvas.height / 2 });
    return [
      { name: 'open: port in hand → settled view', unit: 'ms', value: open, baseline: { name: 'bare canvas', value: bareOpen } },
      ...compare({ ...WORK, ...WAIT }, 'typing, a key', own.typing, plain.typing),
      { name: 'typing, the commit after a pause: main thread', unit: 'ms', value: own.commit },
      ...compare({ ...WORK, ...WAIT }, 'dragging a card, a move', own.drag, plain.drag),
      ...compare(WORK, 'panning at 100 %, a step', own.pan, plain.pan),
      ...compare(WORK, 'zooming out and back, a step', own.zoom, plain.zoom),
      ...compare(WORK, 'panning the overview, a step', own.panAfar, plain.panAfar),
      { name: 'elements in the page, as opened', unit: '', value: elements },
      ...own.elements,
      { name: 'JavaScript heap after opening', unit: 'MB', value: heap },
      ...show(plain.glide),
    ];
  } finally {
    await app.close();
  }
}

const WORK = { work: 'script + style + layout', main: 'main thread in all' };
const WAIT = { latency: 'event → frame', latency95: 'event → frame, p95' };

function compare(labels: Partial<Record<keyof Cost, string>>, name: string, own: Cost, plain: Cost): readonly Figure[] {
  return (Object.keys(labels) as (keyof Cost)[]).map((key) => ({
    name: `${name}: ${labels[key]}`,
    unit: 'ms',
    value: own[key],
    baseline: { name: 'bare canvas', value: plain[key] },
  }));
}

/** From the moment at which the page gets the project's port. */
async function openFromHome(driver: Driver): Promise<number> {
  const { page } = driver;
  const port = await page.evaluateHandle(() => {
    const seen = { at: 0 };
    window.addEventListener('message', ({ source, data }) => {
      if (source === window && data?.frontstage?.type === 'projectOpened') seen.at = performance.timeOrigin + performance.now();
    });
    return seen;
  });
  const [project] = await ask(page, 'listProjects', null);
  const outcome = await ask(page, 'openProject', { key: project?.key ?? '' });
  if (!('opened' in outcome)) throw new Error(`not opened: ${JSON.stringify(outcome)}`);
  await firstView(page);
  const end = await settled(driver);
  return end - (await port.evaluate(({ at }) => at));
}

async function driveEditor(driver: Driver, middle: Point) {
  const { page } = driver;
  await showActualSize(driver);
  const card = await cardNear(page, middle);

  await page.mouse.dblclick(card.x, card.y);
  await page.locator('.card-editor').waitFor();
  const typing = await costOf(driver, TEXT.length, ['input'], () => type(driver, TEXT));
  const commit = await costOf(driver, 1, [], async () => {
    await new Promise((over) => setTimeout(over, PAUSE));
    await page.locator('[data-save="saved"]').waitFor();
  });
  await page.keyboard.press('Escape');

  await press(driver, card);
  const dragging = await costOf(driver, MOVES, ['pointermove'], () => drag(driver, card, { x: 3, y: 1 }, MOVES));
  await page.keyboard.press('Escape');
  await release(driver, card);
  await page.keyboard.press('Escape');

  const pan = await costOf(driver, MOVES, ['wheel'], () => wheel(driver, middle, { x: 40, y: 8 }, MOVES));
  const zoom = await costOf(driver, ZOOMS, ['wheel'], () => wheel(driver, middle, NOTCH, ZOOMS, true));

  await showActualSize(driver);
  const elements: Figure[] = [];
  const count = async (name: string) => elements.push({ name: `elements in the page, ${name}`, unit: '', value: await elementsOf(driver) });
  await count('at 100 %');
  for (const percent of [60, 52, 35]) {
    await zoomTo(driver, middle, percent);
    await count(`at about ${percent} %`);
  }
  await zoomTo(driver, middle, 12);
  await count('from afar');
  const panAfar = await costOf(driver, MOVES, ['wheel'], () => wheel(driver, middle, { x: 8, y: 2 }, MOVES));
  return { typing, commit: commit.main, drag: dragging, pan, zoom, panAfar, elements };
}

async function showActualSize(driver: Driver): Promise<void> {
  await driver.page.locator('.status-button.is-zoom').click();
  await settled(driver);
}

/** Out, one small step after the other, until the map is shown at no more than `percent`. */
async function zoomTo(driver: Driver, at: Point, percent: number): Promise<void> {
  const shown = driver.page.locator('.status-button.is-zoom');
  while (Number.parseInt(await shown.innerText(), 10) > percent) {
    await wheel(driver, at, NOTCH, 1, true);
    await settled(driver);
  }
}

/** The middle of the card that stands nearest to a point of the page. */
function cardNear(page: Page, { x, y }: Point): Promise<Point> {
  return page.evaluate(
    ([x, y]) => {
      const middles = [...document.querySelectorAll('[data-role="card"]')]
        .map((element) => element.getBoundingClientRect())
        .map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }));
      const far = (point: Point) => Math.hypot(point.x - x, point.y - y);
      return middles.reduce((nearest, point) => (far(point) < far(nearest) ? point : nearest));
    },
    [x, y] as const,
  );
}

async function driveBareCanvas(driver: Driver, middle: Point) {
  const typing = await costOf(driver, TEXT.length, ['input'], () => type(driver, TEXT));
  const glide = await filmOf(driver, 'PageDown');
  await press(driver, middle);
  const dragging = await costOf(driver, MOVES, ['pointermove'], () => drag(driver, middle, { x: 3, y: 1 }, MOVES));
  await release(driver, middle);
  const pan = await costOf(driver, MOVES, ['wheel'], () => wheel(driver, middle, { x: 40, y: 8 }, MOVES));
  const zoom = await costOf(driver, ZOOMS, ['wheel'], () => wheel(driver, middle, NOTCH, ZOOMS, true));
  for (let step = 0; step < ZOOMS / 2; step += 1) await wheel(driver, middle, NOTCH, 1, true);
  const panAfar = await costOf(driver, MOVES, ['wheel'], () => wheel(driver, middle, { x: 8, y: 2 }, MOVES));
  return { typing, drag: dragging, pan, zoom, panAfar, glide };
}
