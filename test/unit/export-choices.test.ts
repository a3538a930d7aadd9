// What the export dialog keeps of its choices, how it names a slice and a file, and where it finds text too small.

import { describe, expect, test } from 'vitest';
import { suggestedName, USUAL_CHOICES, withFormat } from '../../renderer/export/choices.ts';
import { sliceInWords } from '../../renderer/export/slice-words.ts';
import { smallestText } from '../../shared/export/smallest-text.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';

const doc = templateDoc('sample');
const mapId = [...doc.map.keys()][0] ?? '';
const say = createSay('en');
const { steps, stages, lanes } = gridOf(doc, mapId);
const choices = { ...USUAL_CHOICES, mapId, viewId: undefined };
const except = (kept: readonly number[]) => steps.filter((_, index) => !kept.includes(index + 1)).map(({ id }) => id);

describe('a format', () => {
  test('opens with its own usual choices, and later as it was left', () => {
    const poster = { ...choices, paper: 'A1', tile: { paper: 'A4', overlap: 10 }, furniture: ['legend'] } as const;
    const svg = withFormat('svg', poster);
    expect(svg).toMatchObject({ format: 'svg', paper: 'map', tile: undefined, furniture: undefined });
    const back = withFormat('pdf', { ...svg, furniture: [] });
    expect(back).toMatchObject({ format: 'pdf', paper: 'A1', tile: { paper: 'A4', overlap: 10 }, furniture: ['legend'] });
    expect(withFormat('svg', back).furniture).toEqual([]);
  });
});

describe('a slice in words', () => {
  const inWords = (leftOut: readonly string[]) => sliceInWords(doc, { ...choices, leftOut }, say);
  test('names runs of steps, and counts them where there are many', () => {
    expect(inWords(except([6, 7]))).toBe('steps 6–7');
    expect(inWords(except([2]))).toBe('step 2');
    expect(inWords(except([1, 3, 4]))).toBe('steps 1, 3–4');
    expect(inWords(except([1, 3, 5, 7]))).toBe('4 steps');
  });
  test('counts lanes where some are left out, and says nothing of what is whole', () => {
    const shown = lanes.filter(({ isHidden }) => !isHidden);
    expect(inWords(shown.slice(1).map(({ id }) => id))).toBe('1 lane');
    expect(inWords([...except([1, 2]), ...shown.slice(3).map(({ id }) => id)])).toBe('steps 1–2, 3 lanes');
    expect(inWords([])).toBeUndefined();
  });
  test('a stage that is left out takes its steps with it', () => {
    const [first] = stages;
    const kept = steps.filter(({ stageId }) => stageId !== first?.id);
    expect(inWords([first?.id ?? ''])).toBe(`steps ${steps.length - kept.length + 1}–${steps.length}`);
  });
});

describe('the suggested name', () => {
  test('says slice, paper and version where there are any', () => {
    const name = (chosen: Partial<typeof choices>) => suggestedName(doc, { ...choices, ...chosen }, say);
    const usual = name({});
    expect(name({ paper: 'A3' })).toBe(`${usual} - A3`);
    expect(name({ slides: 'pages' })).toBe(`${usual} - A4`);
    expect(name({ leftOut: except([6, 7]), furniture: ['version'], version: ' Draft 2 ' })).toBe(`${usual} - steps 6–7 - Draft 2`);
    expect(name({ version: 'Draft 2' })).toBe(usual);
    expect(name({ format: 'csv', paper: 'A3' })).toBe(usual);
  });
});

test('the smallest text of a page is as small as the page makes it', () => {
  const text = (size: number) =>
    ({
      type: 'text',
      lines: [{ x: 0, baseline: 0, text: 'a' }],
      style: { size, weight: 400, italic: false },
      colour: 'ink',
      align: 'left',
    }) as const;
  const rect = { x: 0, y: 0, width: 1, height: 1 };
  const item = { id: 'a', role: 'card', rect, name: '', marks: [text(12), text(10)] } as const;
  const page = (items: readonly (typeof item)[]) => ({ scale: 0.5, drawing: { items } });
  expect(smallestText(page([item]))).toBe(5);
  expect(smallestText(page([]))).toBeUndefined();
});
