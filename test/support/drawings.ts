// Small Drawings made by hand, for tests of what spells them: each kind of mark, each way to fill and stroke, both scripts.

import type { Drawing, Item, Mark, Rect } from '../../shared/layout/drawing.ts';

export function createDrawing(items: readonly Item[], bounds: Rect = { x: 0, y: 0, width: 400, height: 240 }): Drawing {
  const frame = { headWidth: 0, headHeight: 0, columns: [], rows: [], bands: [] };
  return { bounds, items, frame, reading: items.map(({ id }) => id) };
}

export function createItem(id: string, marks: readonly Mark[], rest: Partial<Item> = {}): Item {
  return { id, role: 'card', rect: { x: 0, y: 0, width: 100, height: 40 }, name: '', marks, ...rest };
}

export function createText(text: string, rest: Partial<Extract<Mark, { type: 'text' }>> = {}): Mark {
  const style = { size: 13, weight: 400, italic: false } as const;
  return { type: 'text', lines: [{ x: 0, baseline: 13, text }], style, colour: 'ink', align: 'left', ...rest };
}

/** Every mark once, on a sheet of 400 × 240. */
export const EVERY_MARK: Drawing = createDrawing([
  createItem(
    'background',
    [
      { type: 'box', rect: { x: 0, y: 0, width: 400, height: 240 }, radius: 12, fill: 'paper', stroke: { colour: 'paper-edge', width: 1 } },
      {
        type: 'box',
        rect: { x: 20, y: 150, width: 360, height: 70 },
        radius: 0,
        fill: {
          from: { x: 0, y: 150 },
          to: { x: 0, y: 220 },
          stops: [
            { at: 0, colour: 'curve-above', opacity: 0.5 },
            { at: 1, colour: 'curve-above', opacity: 0 },
          ],
        },
      },
    ],
    { role: 'background' },
  ),
  createItem(
    'line-visibility',
    [
      {
        type: 'path',
        segments: [
          { to: 'move', x: 0, y: 0 },
          { to: 'line', x: 360, y: 0 },
        ],
        stroke: { colour: 'line-visibility', width: 2.5, dash: [10, 6] },
      },
      {
        type: 'path',
        segments: [
          { to: 'move', x: 0, y: 8 },
          { to: 'line', x: 360, y: 8 },
        ],
        stroke: { colour: 'line-internal-interaction', width: 3, dash: [0, 6], cap: 'round' },
      },
    ],
    { role: 'line', rect: { x: 20, y: 130, width: 360, height: 8 }, name: 'Line of visibility' },
  ),
  createItem(
    'card-1',
    [
      {
        type: 'box',
        rect: { x: 0, y: 0, width: 170, height: 84 },
        radius: 8,
        fill: 'action-fill',
        stroke: { colour: 'action-edge', width: 1, dash: [4, 3] },
      },
      createText('AVATAR, “To” & <Wave>', {
        lines: [
          { x: 11, baseline: 22, text: 'AVATAR, “To” & <Wave>' },
          { x: 11, baseline: 40, text: '客户退货：“为什么？”' },
        ],
      }),
      createText('Quoted, 引用 −1.5', {
        lines: [{ x: 85, baseline: 58, text: 'Quoted, 引用 −1.5' }],
        align: 'middle',
        style: { size: 13, weight: 400, italic: true },
        colour: 'ink-soft',
      }),
      createText('End +1.2 终值', {
        lines: [{ x: 160, baseline: 76, text: 'End +1.2 终值' }],
        align: 'right',
        style: { size: 12.5, weight: 600, italic: false },
        colour: '#aa3366',
      }),
    ],
    { rect: { x: 20, y: 20, width: 170, height: 84 }, name: 'Hands over the parcel' },
  ),
  createItem(
    'curve',
    [
      {
        type: 'path',
        segments: [
          { to: 'move', x: 0, y: 30 },
          { to: 'curve', x1: 60, y1: -30, x2: 120, y2: 90, x: 180, y: 30 },
          { to: 'line', x: 180, y: 60 },
          { to: 'line', x: 0, y: 60 },
          { to: 'close' },
        ],
        fill: {
          from: { x: 0, y: 0 },
          to: { x: 0, y: 60 },
          stops: [
            { at: 0, colour: 'curve-below', opacity: 0.9 },
            { at: 1, colour: 'curve-below', opacity: 0.1 },
          ],
        },
        stroke: { colour: 'curve', width: 2.25 },
      },
    ],
    { role: 'curve', rect: { x: 200, y: 30, width: 180, height: 60 }, name: 'Emotion curve' },
  ),
  createItem(
    'image-1',
    [
      { type: 'image', rect: { x: 0, y: 0, width: 60, height: 40 }, imageId: 'red' },
      { type: 'image', rect: { x: 70, y: 0, width: 60, height: 40 }, imageId: 'missing' },
    ],
    { rect: { x: 200, y: 165, width: 130, height: 40 }, name: 'A red picture' },
  ),
]);

/** 2 × 2 pixels of red, with the id `red` in EVERY_MARK. */
export const RED_IMAGE = {
  mediaType: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAABHNCSVQICAgIfAhkiAAAAAFzUkdCAK7OHOkAAAAUSURBVAiZY/zPwPCfgYGBgYkBCgAfFwICvtwYPAAAAABJRU5ErkJggg==',
    'base64',
  ),
};
