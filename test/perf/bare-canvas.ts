// The baseline of everything that is seen: a page with one Canvas2D that draws the same boxes and lines of text, only those in view,
// and pans, zooms, drags, types and glides on in the most direct way there is.

import type { ElectronApplication } from '@playwright/test';
import type { Drawing } from '../../shared/layout/drawing.ts';
import { createDriver, type Driver } from './drive.ts';

type Box = { x: number; y: number; readonly width: number; readonly height: number; readonly lines: readonly string[] };
type Scene = { readonly boxes: readonly Box[]; readonly wires: readonly (readonly number[])[] };

export type BareCanvas = {
  readonly driver: Driver;
  /** Milliseconds from the scene as data to its first frame. */
  open(drawing: Drawing): Promise<number>;
};

export async function openBareCanvas(
  app: ElectronApplication,
  size: { readonly width: number; readonly height: number },
): Promise<BareCanvas> {
  const [page] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(async ({ BrowserWindow }, { width, height }) => {
      const window = new BrowserWindow({ width, height, useContentSize: true });
      await window.loadURL('data:text/html,<!doctype html><style>body{margin:0}textarea{position:fixed;left:0;bottom:0}</style>');
    }, size),
  ]);
  await page.waitForLoadState();
  const driver = await createDriver(page);
  return { driver, open: (drawing) => page.evaluate(drawScene, JSON.stringify(toScene(drawing))) };
}

function toScene({ items }: Drawing): Scene {
  const cards = items.filter(({ role }) => role === 'card');
  const connectors = items.filter(({ role }) => role === 'connector');
  return {
    boxes: cards.map(({ rect, marks }) => ({
      ...rect,
      lines: marks.flatMap((mark) => (mark.type === 'text' ? mark.lines.map(({ text }) => text) : [])),
    })),
    wires: connectors.map(({ rect, marks }) => {
      const line = marks.find((mark) => mark.type === 'path');
      return line?.type === 'path' ? line.segments.flatMap((each) => (each.to === 'close' ? [] : [each.x + rect.x, each.y + rect.y])) : [];
    }),
  };
}

async function drawScene(json: string): Promise<number> {
  const start = performance.now();
  const { boxes, wires } = JSON.parse(json) as Scene;
  const canvas = document.createElement('canvas');
  canvas.width = window.innerWidth;
  canvas.height = window.innerHeight;
  const field = document.createElement('textarea');
  document.body.append(canvas, field);
  const context = canvas.getContext('2d', { alpha: false })!;
  let camera = { x: 0, y: 0, zoom: 1 };
  let held: Box | undefined;
  let asked = false;

  const inView = (x: number, y: number, right: number, bottom: number) => {
    const { zoom } = camera;
    return (
      right * zoom + camera.x > 0 &&
      x * zoom + camera.x < canvas.width &&
      bottom * zoom + camera.y > 0 &&
      y * zoom + camera.y < canvas.height
    );
  };
  const draw = () => {
    asked = false;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.setTransform(camera.zoom, 0, 0, camera.zoom, camera.x, camera.y);
    context.font = '13px sans-serif';
    context.beginPath();
    for (const wire of wires) {
      const xs = wire.filter((_, index) => index % 2 === 0);
      const ys = wire.filter((_, index) => index % 2 === 1);
      if (!inView(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))) continue;
      for (const [index, x] of xs.entries()) {
        if (index === 0) context.moveTo(x, ys[index]!);
        else context.lineTo(x, ys[index]!);
      }
    }
    context.stroke();
    for (const { x, y, width, height, lines } of boxes) {
      if (!inView(x, y, x + width, y + height)) continue;
      context.fillStyle = '#eee';
      context.fillRect(x, y, width, height);
      context.fillStyle = '#222';
      // From afar words cannot be read, here as there.
      if (camera.zoom < 0.3) context.fillRect(x + 10, y + 10, width - 20, 5);
      else for (const [index, line] of lines.entries()) context.fillText(line, x + 10, y + 20 + index * 18);
    }
  };
  const ask = () => {
    if (!asked) requestAnimationFrame(draw);
    asked = true;
  };
  window.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { x, y, zoom } = camera;
      const next = event.ctrlKey ? Math.min(4, Math.max(0.05, zoom * 2 ** (-event.deltaY * 0.002))) : zoom;
      camera = event.ctrlKey
        ? { x: event.x - ((event.x - x) * next) / zoom, y: event.y - ((event.y - y) * next) / zoom, zoom: next }
        : { x: x - event.deltaX, y: y - event.deltaY, zoom };
      ask();
    },
    { passive: false },
  );
  window.addEventListener('pointerdown', () => {
    held = boxes.find(({ x, y }) => inView(x, y, x + 1, y + 1));
  });
  window.addEventListener('pointermove', (event) => {
    if (!held || event.buttons === 0) return;
    held.x += event.movementX;
    held.y += event.movementY;
    ask();
  });
  field.addEventListener('input', ask);
  window.addEventListener('keydown', ({ key }) => {
    if (key !== 'PageDown') return;
    const from = camera;
    const start = performance.now();
    const glide = () => {
      const part = Math.min(1, (performance.now() - start) / 220);
      camera = { ...from, x: from.x - 400 * part };
      draw();
      if (part < 1) requestAnimationFrame(glide);
    };
    requestAnimationFrame(glide);
  });
  draw();
  await new Promise((shown) => requestAnimationFrame(shown));
  field.focus();
  return performance.now() - start;
}
