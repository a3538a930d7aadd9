// Text within a shape: our own line breaks, no wrapping and no fitting, so that it stands where the Drawing has it in every program.

import { toXml } from '../../../shared/export/to-xml.ts';
import type { Mark, Rect, TextStyle } from '../../../shared/layout/drawing.ts';
import type { Language } from '../../../shared/model/entities/project.ts';
import { createMeasure, type ToRuns } from '../measure.ts';
import type { ShapePart } from './parts.ts';
import type { Place } from './places.ts';
import type { SchemeColour } from './scheme.ts';

type TextMark = Extract<Mark, { type: 'text' }>;

export type Writing = { readonly toRuns: ToRuns; readonly colour: SchemeColour; readonly language: Language };

/** How far below its baseline Arial reaches: with exact line spacing a line stands by it on the lower edge of its height. */
const DESCENT = 0.212;
/** Of lines whose distance is not known, for there is one. */
const SINGLE = 1.2;

/** @param as `number`: the program fills in the number of the slide. */
export function toText(
  text: TextMark,
  part: Pick<ShapePart, 'preset' | 'rect' | 'radius'>,
  place: Place,
  writing: Writing,
  as: 'words' | 'number' = 'words',
): string {
  const room = roomIn(part);
  const height = heightOf(text);
  const [first] = text.lines;
  const { size } = text.style;
  const middle = (first?.baseline ?? 0) + DESCENT * size - height + (height * text.lines.length) / 2;
  const [left, right] = acrossIn(text, room);
  const down = place.length(2 * (middle - (room.y + room.height / 2)));
  const insets = `lIns="${place.length(left)}" tIns="${Math.max(0, down)}" rIns="${place.length(right)}" bIns="${Math.max(0, -down)}"`;
  return `<p:txBody><a:bodyPr wrap="none" ${insets} rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>${toParagraph(text, place, writing, as)}</p:txBody>`;
}

/** Around text that stands by itself. */
export function roomOf(text: TextMark, toRuns: ToRuns): Rect {
  const measure = createMeasure(toRuns);
  const width = Math.max(1, ...text.lines.map((line) => measure(line.text, text.style)));
  const [first] = text.lines;
  const height = heightOf(text);
  const x = (first?.x ?? 0) - { left: 0, middle: width / 2, right: width }[text.align];
  return { x, y: (first?.baseline ?? 0) + DESCENT * text.style.size - height, width, height: height * text.lines.length };
}

function heightOf({ lines, style }: TextMark): number {
  const first = lines[0]?.baseline ?? 0;
  const last = lines.at(-1)?.baseline ?? first;
  return last > first ? (last - first) / (lines.length - 1) : style.size * SINGLE;
}

/** Insets at the left and right that bring the text to its x. */
function acrossIn({ lines, align }: TextMark, room: Rect): readonly [left: number, right: number] {
  const x = lines[0]?.x ?? 0;
  if (align === 'left') return [Math.max(0, x - room.x), 0];
  if (align === 'right') return [0, Math.max(0, room.x + room.width - x)];
  const by = 2 * (x - room.x) - room.width;
  return [Math.max(0, by), Math.max(0, -by)];
}

/** Half of what a diagonal cuts off a quarter of a circle: 1 − cos 45°. */
const CORNER = 0.292_89;

/** The part of a shape that PowerPoint gives to its text. */
function roomIn({ preset, rect, radius }: Pick<ShapePart, 'preset' | 'rect' | 'radius'>): Rect {
  const shares = { rect: 0, roundRect: 0, ellipse: CORNER / 2, diamond: 0.25 };
  const by = preset === 'roundRect' ? CORNER * Math.min(radius, rect.width / 2, rect.height / 2) : 0;
  const dx = by + shares[preset] * rect.width;
  const dy = by + shares[preset] * rect.height;
  return { x: rect.x + dx, y: rect.y + dy, width: rect.width - 2 * dx, height: rect.height - 2 * dy };
}

/** The lines of one paragraph, so that it is one when it is edited; what is typed into an empty one takes its looks from its end. */
function toParagraph(text: TextMark, place: Place, writing: Writing, as: 'words' | 'number'): string {
  const align = { left: 'l', middle: 'ctr', right: 'r' }[text.align];
  const spacing = Math.round(place.points(heightOf(text)) * 100);
  const properties = toProperties(text, place, writing);
  const end = properties('a:endParaRPr', false);
  const lines = text.lines.map((line) =>
    as === 'number' ? toNumberField(line.text, properties) : toLineRuns(line.text, text.style, properties, writing),
  );
  const content = lines.join(`<a:br>${properties('a:rPr', false)}</a:br>`);
  return `<a:p><a:pPr algn="${align}"><a:lnSpc><a:spcPts val="${spacing}"/></a:lnSpc></a:pPr>${content}${end}</a:p>`;
}

type Properties = (name: 'a:rPr' | 'a:endParaRPr', isSlanted: boolean) => string;

function toProperties({ style, colour: token }: TextMark, place: Place, { colour, language }: Writing): Properties {
  const size = Math.max(100, Math.round(place.points(style.size) * 100));
  const spoken = language === 'en' ? 'lang="en-US"' : 'lang="zh-CN" altLang="en-US"';
  const bold = style.weight === 600 ? ' b="1"' : '';
  const fill = `<a:solidFill>${colour(token)}</a:solidFill>`;
  return (name, isSlanted) => `<${name} ${spoken} sz="${size}"${bold}${isSlanted ? ' i="1"' : ''}>${fill}</${name}>`;
}

/** Chinese is never slanted, and so parts an italic line into runs. */
function toLineRuns(line: string, style: TextStyle, properties: Properties, { toRuns }: Writing): string {
  if (line === '') return '';
  const run = (text: string, isSlanted: boolean) => `<a:r>${properties('a:rPr', isSlanted)}<a:t>${toXml(text)}</a:t></a:r>`;
  if (!style.italic) return run(line, false);
  return toRuns(line, style)
    .map(({ face, text }) => run(text, !face.startsWith('noto-sans-sc')))
    .join('');
}

/** The id that PowerPoint itself gives to such a field; it means nothing more. */
export const NUMBER_FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

function toNumberField(number: string, properties: Properties): string {
  return `<a:fld id="${NUMBER_FIELD}" type="slidenum">${properties('a:rPr', false)}<a:t>${toXml(number)}</a:t></a:fld>`;
}

/** The text of a placeholder that is not seen: titles, `above` the slide and small, and notes, a paragraph to a line. */
export function toPlainText(text: string, language: Writing['language'], as: 'above' | 'notes' = 'notes'): string {
  const lang = `lang="${language === 'en' ? 'en-US' : 'zh-CN'}"${as === 'above' ? ' sz="1000"' : ''}`;
  const body = as === 'above' ? '<a:bodyPr wrap="none" anchor="b"><a:noAutofit/></a:bodyPr>' : '<a:bodyPr/>';
  const paragraphs = text
    .split('\n')
    .map((line) =>
      line === '' ? `<a:p><a:endParaRPr ${lang}/></a:p>` : `<a:p><a:r><a:rPr ${lang}/><a:t>${toXml(line)}</a:t></a:r></a:p>`,
    );
  return `<p:txBody>${body}<a:lstStyle/>${paragraphs.join('')}</p:txBody>`;
}
