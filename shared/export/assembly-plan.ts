// The first page of a poster on sheets: the poster made small, with the sheets that it consists of and how they are put together.

import type { Tile } from '../ipc/export-api.ts';
import type { Item, Mark, Measure, Rect, TextStyle } from '../layout/drawing.ts';
import { round, textMark } from '../layout/geometry.ts';
import { truncate, wrap } from '../layout/wrap.ts';
import type { Say } from '../text/text.ts';
import type { Page } from './pages.ts';
import { POINTS_OF_MM } from './paper-sizes.ts';
import { countOf, placesOf, type Size, type Tiling } from './tiles.ts';

const MARGIN = 15 * POINTS_OF_MM;
const TITLE: TextStyle = { size: 22, weight: 600, italic: false };
const FACTS: TextStyle = { size: 10.5, weight: 400, italic: false };
const STEPS: TextStyle = { size: 9.5, weight: 400, italic: false };
const LEADING = 1.45;
const GAP = 18;

/** Text smaller than this would be found and not be read: it is drawn as bars. */
const LEAST_TYPE = 5;

export function assemblyPlan(
  poster: Page,
  tile: Tile,
  tiling: Tiling,
  { measure, say }: { readonly measure: Measure; readonly say: Say },
): Page {
  const { rows, columns } = tiling;
  const sheet = poster.width < poster.height ? standing(tiling.sheet) : lying(tiling.sheet);
  const width = sheet.width - 2 * MARGIN;
  const mm = (points: number) => Math.round(points / POINTS_OF_MM);
  const title = poster.title.replaceAll('\n', ' ');
  const facts = [
    say('export.plan.sheets', { count: countOf(tiling), paper: tile.paper, rows, columns }),
    say('export.plan.size', { width: mm(poster.width), height: mm(poster.height) }),
    say('export.plan.overlap', { overlap: tile.overlap }),
  ];
  const above = column('plan-title', { x: MARGIN, y: MARGIN, width }, [
    ...(title === '' ? [] : [{ lines: [truncate(title, width, measure, TITLE)], style: TITLE, colour: 'ink' } as const]),
    { lines: [say('export.plan.title')], style: { ...FACTS, weight: 600 }, colour: 'ink' },
    { lines: wrap(facts.join('  ·  '), width, measure, FACTS), style: FACTS, colour: 'ink-soft' },
  ]);
  const steps = drawSteps(
    (['export.plan.print', 'export.plan.cut', 'export.plan.lay'] as const).map((key) => say(key)),
    { x: MARGIN, width, foot: sheet.height - MARGIN },
    measure,
  );
  const top = above.rect.y + above.rect.height + GAP;
  const room = { width, height: steps.rect.y - GAP - top };
  const scale = Math.min(room.width / poster.width, room.height / poster.height);
  const clip = {
    x: round((sheet.width - poster.width * scale) / 2),
    y: round(top + (room.height - poster.height * scale) / 2),
    width: poster.width * scale,
    height: poster.height * scale,
  };
  const grid = drawGrid(poster, tiling, clip, scale, measure);
  return {
    ...poster,
    title: say('export.plan.title'),
    drawing: { ...poster.drawing, items: withBars(poster.drawing.items, LEAST_TYPE / (scale * poster.scale), measure) },
    furniture: withBars(poster.furniture, LEAST_TYPE / scale, measure),
    sheet: { ...sheet, at: { x: clip.x, y: clip.y }, scale, clip, around: [above, grid, steps] },
  };
}

function standing({ width, height }: Size): Size {
  return { width: Math.min(width, height), height: Math.max(width, height) };
}

function lying({ width, height }: Size): Size {
  return { width: Math.max(width, height), height: Math.min(width, height) };
}

type Paragraph = { readonly lines: readonly string[]; readonly style: TextStyle; readonly colour: 'ink' | 'ink-soft' };

function column(
  id: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  paragraphs: readonly Paragraph[],
): Item {
  let height = 0;
  const marks = paragraphs.map(({ lines, style, colour }) => {
    const mark = textMark(lines, { x: 0, top: height, leading: LEADING }, style, colour);
    height += lines.length * style.size * LEADING;
    return mark;
  });
  const name = paragraphs.map(({ lines }) => lines.join(' ')).join(' · ');
  return { id, role: 'title', rect: { ...at, height: round(height) }, name, marks };
}

const NUMBER = 18;

/** What is to be done, one under the other, ending at the foot. */
function drawSteps(
  sentences: readonly string[],
  { x, width, foot }: { readonly x: number; readonly width: number; readonly foot: number },
  measure: Measure,
): Item {
  const lineHeight = STEPS.size * LEADING;
  const steps = sentences.map((sentence) => wrap(sentence, width - NUMBER, measure, STEPS));
  const marks: Mark[] = [];
  let height = 0;
  steps.forEach((lines, index) => {
    marks.push(textMark([`${index + 1}`], { x: 0, top: height, leading: LEADING }, { ...STEPS, weight: 600 }, 'ink'));
    marks.push(textMark(lines, { x: NUMBER, top: height, leading: LEADING }, STEPS, 'ink-soft'));
    height += lines.length * lineHeight + 3;
  });
  return {
    id: 'plan-steps',
    role: 'title',
    rect: { x, y: round(foot - height), width, height: round(height) },
    name: sentences.join(' '),
    marks,
  };
}

const VEIL = { from: { x: 0, y: 0 }, to: { x: 0, y: 1 } } as const;
const VEIL_OPACITY = 0.35;
/** Of a label over the shorter side of its sheet, and within which sizes. */
const LABEL = { share: 0.24, least: 6, most: 16 } as const;

/** A thin veil, so that the sheets stand out; the edges where they are seen to end; their labels. */
function drawGrid(poster: Page, tiling: Tiling, clip: Rect, scale: number, measure: Measure): Item {
  const rect = { x: 0, y: 0, width: clip.width, height: clip.height };
  const stops = [0, 1].map((at) => ({ at, colour: 'paper', opacity: VEIL_OPACITY }) as const);
  const places = [...placesOf(poster, tiling)].map(({ label, own }) => ({
    label,
    own: { x: round(own.x * scale), y: round(own.y * scale), width: round(own.width * scale), height: round(own.height * scale) },
  }));
  const shortest = Math.min(...places.map(({ own }) => Math.min(own.width, own.height)));
  const size = round(Math.min(LABEL.most, Math.max(LABEL.least, shortest * LABEL.share)));
  const style: TextStyle = { size, weight: 600, italic: false };
  const widest = Math.max(...places.map(({ label }) => measure(label, style)));
  const pill = { width: widest + size, height: size * 1.6 };
  const marks: Mark[] = [
    { type: 'box', rect, radius: 0, fill: { ...VEIL, to: { x: 0, y: rect.height }, stops } },
    ...places.map(({ own }): Mark => ({ type: 'box', rect: own, radius: 0, stroke: { colour: 'line-interaction', width: 0.75 } })),
    ...places.flatMap(({ label, own }): readonly Mark[] => {
      const centre = { x: own.x + own.width / 2, y: own.y + own.height / 2 };
      const box = { x: round(centre.x - pill.width / 2), y: round(centre.y - pill.height / 2), ...pill };
      return [
        { type: 'box', rect: box, radius: pill.height / 2, fill: 'paper', stroke: { colour: 'line-interaction', width: 0.75 } },
        textMark([label], { x: centre.x, top: centre.y - (size * LEADING) / 2, leading: LEADING }, style, 'ink', 'middle'),
      ];
    }),
  ];
  return { id: 'plan-grid', role: 'figure', rect: clip, name: places.map(({ label }) => label).join(', '), marks };
}

/** Half as tall as small letters with their stems. */
const BAR = 0.36;

function withBars(items: readonly Item[], leastSize: number, measure: Measure): readonly Item[] {
  return items.map((item) => ({
    ...item,
    marks: item.marks.flatMap((mark): readonly Mark[] => {
      if (mark.type !== 'text' || mark.style.size >= leastSize) return [mark];
      const { style, align, colour } = mark;
      const height = style.size * BAR;
      return mark.lines.map((line) => {
        const width = measure(line.text, style);
        const x = line.x - { left: 0, middle: width / 2, right: width }[align];
        const bar = { x, y: line.baseline - 0.3635 * style.size - height / 2, width, height };
        return { type: 'box', rect: bar, radius: 0, fill: mark.colour === 'pill-ink' ? colour : 'text-bar' };
      });
    }),
  }));
}
