// What stays in sight while the map scrolls: stages and steps along the top, lane heads and the names of the three lines
// at the left; and the zones they stand in, lit from front to back.

import type { JourneyMap, Lane, Stage, Step, Zone } from '../model/entities/map.ts';
import type { Line } from '../model/zones.ts';
import type { Say } from '../text/text.ts';
import { drawMark } from './card-drawing.ts';
import type { Band, Column, Gradient, Item, Mark, Rect, Row, Stroke, TextStyle } from './drawing.ts';
import { axisLabels, type Curve, curveStroke } from './emotion-curve.ts';
import { circle, polyline, round, textMark } from './geometry.ts';
import { drawLaneIcon, ICON_SIZE } from './lane-icons.ts';
import type { LayoutRequest, Metrics } from './request.ts';
import type { ColourToken } from './theme.ts';
import { truncate, widestWord, wrapHead } from './wrap.ts';

const PADDING = 14;

/** Of the disc that a step's number stands on. */
function numberRadius({ text }: Metrics): number {
  return round(text.head * 0.654);
}

export const LINE_STROKES: Readonly<Record<Line, Stroke>> = {
  interaction: { colour: 'line-interaction', width: 1.75 },
  visibility: { colour: 'line-visibility', width: 2.5, dash: [10, 6] },
  'internal-interaction': { colour: 'line-internal-interaction', width: 1.75, dash: [2, 5], cap: 'round' },
};

const ZONE_FILL: Readonly<Record<Zone, ColourToken>> = {
  customer: 'zone-customer',
  'front-stage': 'zone-front-stage',
  'back-stage': 'zone-back-stage',
  support: 'zone-support',
};
const ZONE_HAIRLINE: Readonly<Record<Zone, ColourToken>> = {
  customer: 'hairline-customer',
  'front-stage': 'hairline-front-stage',
  'back-stage': 'hairline-back-stage',
  support: 'hairline-support',
};

/** A lane's own title, or the name of its kind in its zone. */
export function laneTitle({ title, laneKind, zone }: Pick<Lane, 'title' | 'laneKind' | 'zone'>, say: Say): string {
  if (title !== '') return title;
  if (laneKind === 'people' || laneKind === 'technology')
    return zone === 'front-stage' ? say(`lane.${laneKind}.front-stage`) : say(`lane.${laneKind}.back-stage`);
  if (laneKind === 'emotion') return say(zone === 'customer' ? 'lane.emotion' : 'lane.emotion.staff');
  return say(`lane.${laneKind}`);
}

/** From one mark of a step to the next. */
const MARK_PITCH = 19;

/** One or two marks stand beside a step's title; more would leave it no room. */
function hasMarksBelow(step: Step): boolean {
  return step.marks.length > 2;
}

/** The strip along the top: its height follows the longest step title. */
export function drawTopHeads(
  stages: readonly Stage[],
  steps: readonly Step[],
  columns: readonly Column[],
  width: number,
  request: LayoutRequest,
): { readonly height: number; readonly items: readonly Item[] } {
  const { metrics, measure, say } = request;
  const style: TextStyle = { size: metrics.text.head, weight: 600, italic: false };
  const radius = numberRadius(metrics);
  const indent = 2 * radius + 6;
  const lineHeight = style.size * metrics.leading;
  const titles = steps.map((step, index) => {
    const besideMarks = hasMarksBelow(step) ? 0 : step.marks.length * MARK_PITCH;
    return wrapHead(step.title, (columns[index]?.width ?? 0) - 2 * metrics.gutter - indent - besideMarks, measure, style);
  });
  const stepHeights = steps.map((step, index) => (titles[index]?.length ?? 1) * lineHeight + (hasMarksBelow(step) ? MARK_PITCH : 0));
  const stepsHeight = round(Math.max(lineHeight, ...stepHeights) + 18);

  const small: TextStyle = { size: metrics.text.label, weight: 600, italic: false };
  const stageHeads = stages.flatMap((stage) => {
    const own = columns.filter((column) => column.stageId === stage.id);
    const [first] = own;
    const last = own.at(-1);
    if (!first || !last || stage.title === '' || metrics.stageHeight === 0) return [];
    const stageWidth = last.x + last.width - first.x - 10;
    return [{ stage, x: first.x + 5, width: stageWidth, lines: wrapHead(stage.title, stageWidth - 16, measure, small) }];
  });
  const stageLines = Math.max(1, ...stageHeads.map(({ lines }) => lines.length));
  const stageHeight = round(metrics.stageHeight - 8 + (stageLines - 1) * small.size * metrics.leading);
  const top = metrics.stageHeight === 0 ? 4 : round(8 + stageHeight + 8);
  const height = round(top + stepsHeight);

  const items: Item[] = [
    {
      id: 'head',
      role: 'background',
      rect: { x: 0, y: 0, width, height },
      name: '',
      marks: [
        { type: 'box', rect: { x: 0, y: 0, width, height }, radius: 0, fill: 'zone-customer' },
        {
          type: 'path',
          segments: polyline([
            { x: 0, y: height },
            { x: width, y: height },
          ]),
          stroke: { colour: 'hairline-customer', width: 1 },
        },
        ...(metrics.heads === 'plain'
          ? []
          : [
              textMark(
                [say('word.stages')],
                { x: PADDING, top: 8 + (stageHeight - small.size * metrics.leading) / 2, leading: metrics.leading },
                small,
                'ink-faint',
              ),
              textMark([say('word.steps')], { x: PADDING, top: top + 7, leading: metrics.leading }, small, 'ink-faint'),
            ]),
      ],
    },
  ];
  for (const { stage, x, width: stageWidth, lines } of stageHeads) {
    const rect: Rect = { x, y: 8, width: stageWidth, height: stageHeight };
    items.push({
      id: stage.id,
      role: 'stage',
      entityId: stage.id,
      rect,
      name: stage.title,
      marks: [
        { type: 'box', rect: { x: 0, y: 0, width: rect.width, height: rect.height }, radius: 5, fill: 'stage-fill' },
        textMark(
          lines,
          { x: round(rect.width / 2), top: (rect.height - lines.length * small.size * metrics.leading) / 2, leading: metrics.leading },
          small,
          'stage-ink',
          'middle',
        ),
      ],
    });
  }
  steps.forEach((step, index) => {
    const column = columns[index];
    if (!column) return;
    const rect: Rect = { x: column.x, y: top, width: column.width, height: stepsHeight };
    const cx = metrics.gutter + radius;
    const cy = round(7 + lineHeight / 2);
    const number = { size: metrics.text.small - 0.5, weight: 600, italic: false } as const;
    const marks: Mark[] = [
      { type: 'path', segments: circle(cx, cy, radius), fill: 'step-number' },
      textMark(
        [`${column.number}`],
        { x: cx, top: cy - (number.size * metrics.leading) / 2, leading: metrics.leading },
        number,
        'step-number-ink',
        'middle',
      ),
    ];
    if (step.title !== '')
      marks.push(textMark(titles[index] ?? [], { x: metrics.gutter + indent, top: 7, leading: metrics.leading }, style, 'ink'));
    const below = round(7 + (titles[index]?.length ?? 1) * lineHeight + MARK_PITCH / 2);
    step.marks.forEach((mark, place) => {
      const at = hasMarksBelow(step)
        ? { x: metrics.gutter + indent + 8 + place * MARK_PITCH, y: below }
        : { x: column.width - metrics.gutter - 8 - (step.marks.length - 1 - place) * MARK_PITCH, y: cy };
      marks.push(...drawMark(mark, at.x, at.y, metrics));
    });
    items.push({ id: step.id, role: 'step', entityId: step.id, rect, marks, name: step.title });
  });
  return { height, items };
}

/** How tall a lane's head wants to be: its title is cut only where the lane is collapsed. */
export function laneHeadHeight(lane: Lane, request: LayoutRequest): number {
  const { metrics } = request;
  return round(titleLines(lane, request).length * metrics.text.head * metrics.leading + 2 * metrics.rowPadding);
}

/** Where a lane's title begins. */
function titleLeft({ heads }: Metrics): number {
  return heads === 'plain' ? PADDING : PADDING + ICON_SIZE + 10;
}

/** How wide the heads of lanes are in which no word has to be broken. */
export function widthOfHeads(
  lanes: readonly Lane[],
  { metrics, measure, say }: Pick<LayoutRequest, 'metrics' | 'measure' | 'say'>,
): number {
  const style: TextStyle = { size: metrics.text.head, weight: 600, italic: false };
  const widest = lanes.reduce((width, lane) => Math.max(width, widestWord(laneTitle(lane, say), measure, style)), 0);
  return Math.ceil(titleLeft(metrics) + widest + 10);
}

function titleLines(lane: Lane, { metrics, measure, say }: LayoutRequest): readonly string[] {
  const room = metrics.headWidth - titleLeft(metrics) - (lane.laneKind === 'emotion' && metrics.heads === 'full' ? 34 : 10);
  return wrapHead(laneTitle(lane, say), room, measure, { size: metrics.text.head, weight: 600, italic: false });
}

export function drawLane(
  map: JourneyMap,
  lane: Lane,
  row: Row,
  width: number,
  curves: readonly Curve[],
  request: LayoutRequest,
): readonly Item[] {
  const { metrics, measure } = request;
  const { height } = row;
  const style: TextStyle = { size: metrics.text.head, weight: 600, italic: false };
  const title = laneTitle(lane, request.say);
  const lines = row.isCollapsed
    ? [truncate(title.replaceAll('\n', ' '), metrics.headWidth - titleLeft(metrics) - 26, measure, style)]
    : titleLines(lane, request);
  const textHeight = lines.length * style.size * metrics.leading;
  const left = titleLeft(metrics);
  const head: Mark[] = [
    ...drawColour(lane.colour, metrics.headWidth, height),
    ...(metrics.heads === 'full' ? drawLaneIcon(lane.laneKind, PADDING, round((height - ICON_SIZE) / 2)) : []),
    textMark(lines, { x: left, top: round((height - textHeight) / 2), leading: metrics.leading }, style, 'ink'),
    {
      type: 'path',
      segments: polyline([
        { x: metrics.headWidth, y: 0 },
        { x: metrics.headWidth, y: height },
      ]),
      stroke: { colour: ZONE_HAIRLINE[lane.zone], width: 1 },
    },
  ];
  const small: TextStyle = { size: metrics.text.small, weight: 400, italic: false };
  if (row.isCollapsed) head.push(collapsedMark(metrics.headWidth - 16, height / 2));
  else if (lane.laneKind === 'emotion') {
    for (const { text, y } of metrics.heads === 'full' ? axisLabels(map, height) : [])
      head.push(
        textMark(
          [text],
          { x: metrics.headWidth - 6, top: y - (small.size * metrics.leading) / 2, leading: metrics.leading },
          small,
          'ink-faint',
          'right',
        ),
      );
    if (curves.length > 1) head.push(...drawLegend(curves, left, round((height + textHeight) / 2) + 4, request, measure));
  }
  return [
    {
      id: `zone:${lane.id}`,
      role: 'zone',
      rect: { x: 0, y: row.y, width, height },
      name: '',
      marks: [
        { type: 'box', rect: { x: 0, y: 0, width, height }, radius: 0, fill: ZONE_FILL[lane.zone] },
        {
          type: 'path',
          segments: polyline([
            { x: 0, y: height },
            { x: width, y: height },
          ]),
          stroke: { colour: ZONE_HAIRLINE[lane.zone], width: 1 },
        },
      ],
    },
    {
      id: lane.id,
      role: 'lane',
      entityId: lane.id,
      rect: { x: 0, y: row.y, width: metrics.headWidth, height },
      name: row.isCollapsed ? request.say('lane.collapsed', { title }) : title,
      marks: head,
    },
  ];
}

/** A lane's own colour: a strip at its edge that fades into the head, and leaves the zone as bright as it is. */
function drawColour(colour: string | undefined, width: number, height: number): readonly Mark[] {
  if (colour === undefined) return [];
  const tint = `tint:${colour}` as ColourToken;
  const fill: Gradient = {
    from: { x: 0, y: 0 },
    to: { x: width, y: 0 },
    stops: [
      { at: 0, colour: tint, opacity: 1 },
      { at: 1, colour: tint, opacity: 0 },
    ],
  };
  return [
    { type: 'box', rect: { x: 0, y: 0, width, height }, radius: 0, fill },
    { type: 'box', rect: { x: 0, y: 0, width: 6, height }, radius: 0, fill: colour as ColourToken },
  ];
}

/** Points right: there is more that can be opened. */
function collapsedMark(x: number, y: number): Mark {
  return {
    type: 'path',
    segments: polyline([
      { x, y: round(y - 4) },
      { x: x + 4, y: round(y) },
      { x, y: round(y + 4) },
    ]),
    stroke: { colour: 'ink-soft', width: 1.75, cap: 'round' },
  };
}

/** Whose curve is whose: a piece of each stroke with the persona's name. */
function drawLegend(
  curves: readonly Curve[],
  x: number,
  top: number,
  { metrics }: LayoutRequest,
  measure: LayoutRequest['measure'],
): readonly Mark[] {
  const style: TextStyle = { size: metrics.text.small, weight: 400, italic: false };
  const lineHeight = style.size * metrics.leading;
  return curves.slice(0, 4).flatMap(({ persona }, index): readonly Mark[] => {
    const y = round(top + index * lineHeight);
    const stroke = { width: 2.25, ...curveStroke(persona, index) };
    return [
      {
        type: 'path',
        segments: polyline([
          { x, y: round(y + lineHeight / 2) },
          { x: x + 18, y: round(y + lineHeight / 2) },
        ]),
        stroke,
      },
      textMark(
        [truncate(persona?.title ?? '', metrics.headWidth - x - 18 - 6 - (metrics.heads === 'full' ? 34 : 6), measure, style)],
        { x: x + 23, top: y, leading: metrics.leading },
        style,
        'ink-soft',
      ),
    ];
  });
}

/** The band between two lanes in which a line runs from edge to edge, its name in full at the left. */
export function drawLine(band: Band, above: Zone, below: Zone, width: number, request: LayoutRequest): readonly Item[] {
  const { metrics, measure, say } = request;
  const name = say(`line.${band.line}`);
  const stroke = LINE_STROKES[band.line];
  const style: TextStyle = { size: metrics.text.label, weight: 600, italic: false };
  const middle = round(band.height / 2);
  const pill: Rect = { x: 10, y: round(middle - 10), width: Math.ceil(measure(name, style)) + 16, height: 20 };
  return [
    {
      id: `line:${band.line}`,
      role: 'line',
      rect: { x: 0, y: band.y, width, height: band.height },
      name,
      marks: [
        {
          type: 'box',
          rect: { x: 0, y: 0, width, height: band.height },
          radius: 0,
          fill: {
            from: { x: 0, y: 0 },
            to: { x: 0, y: band.height },
            stops: [
              { at: 0, colour: ZONE_FILL[above], opacity: 1 },
              { at: 1, colour: ZONE_FILL[below], opacity: 1 },
            ],
          },
        },
        {
          type: 'path',
          segments: polyline([
            { x: 0, y: middle },
            { x: width, y: middle },
          ]),
          stroke,
        },
        { type: 'box', rect: pill, radius: 6, fill: 'line-label' },
        textMark(
          [name],
          { x: pill.x + 8, top: middle - (style.size * metrics.leading) / 2, leading: metrics.leading },
          style,
          stroke.colour,
        ),
      ],
    },
  ];
}
