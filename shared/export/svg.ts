// A Page as SVG text: for files, and for the preview in the window. Decides nothing: every number was decided by the layout and the Page.

import type { Fill, Gradient, Item, Mark, Rect, Segment, Stroke, TextStyle } from '../layout/drawing.ts';
import { type FontFamily, STANDS_FOR } from '../layout/font-families.ts';
import { toDrawable, toPieces } from '../layout/pieces.ts';
import { type ColourToken, type Theme, toColour } from '../layout/theme.ts';
import type { Language } from '../model/entities/project.ts';
import { svgText } from '../text/svg.ts';
import { type Page, type Sheet, sizeOf } from './pages.ts';
import { POINTS_OF_MAP_UNIT } from './paper-sizes.ts';
import { type Group, groupsOf } from './svg-groups.ts';
import { createIds } from './svg-names.ts';
import { toXml } from './to-xml.ts';

/** A font to be embedded; `href` is a data URI of a WOFF2 file. */
export type FontFace = { readonly family: string; readonly weight: 400 | 600; readonly italic: boolean; readonly href: string };

/** The shapes of the letters of each line, in the coordinates of the mark; `data` as in the `d` of a path. */
export type ToOutlines = (mark: Extract<Mark, { type: 'text' }>) => readonly { readonly text: string; readonly data: string }[];

export type SvgParts = {
  readonly font: FontFamily;
  /** Empty where the fonts are there already, as in the window. */
  readonly fontFaces: readonly FontFace[];
  /** Where there, text is drawn as shapes and needs no font; its words are labels then. */
  readonly toOutlines?: ToOutlines;
  /** The address of an image, or undefined for one that is missing: an empty box stands in its place. */
  readonly imageHref: (imageId: string) => string | undefined;
  readonly language: Language;
  /** Put before every id where the picture is a part of a document; its groups have no ids then, and are no layers. */
  readonly idPrefix?: string;
  /** The page has no ground: what is below the picture is seen. */
  readonly isTransparent?: boolean;
};

/** Where nothing of ours is there, Arial: it is narrower than Inter, and so its words stay in their boxes. */
const FALLBACK_FAMILIES = "'Noto Sans SC', Arial, 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif";
/** Widths are measured without the trimming, spacing and slanting that newer browsers add by themselves. */
export const TEXT_RULE = 'text{white-space:pre;text-spacing-trim:space-all;text-autospace:no-autospace;font-synthesis:none}';
const CHINESE = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Of Inkscape's own attributes; every other program passes over them. */
const INKSCAPE = ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"';

/**
 * Written for programs that know little: no CSS but that of fonts, one `<text>` a line (of several `<tspan>` not all keep the
 * places), no `dominant-baseline`, no `<use>`, images by `xlink:href`, and names on all groups.
 */
export function toSvg(page: Page, theme: Theme, parts: SvgParts): string {
  const { font, fontFaces, toOutlines, imageHref, language, idPrefix, isTransparent } = parts;
  const isDocument = idPrefix === undefined;
  const takeId = createIds();
  /** Ids by content: equal gradients are one. */
  const gradients = new Map<string, string>();
  const map = toLayer({ name: page.title, parts: groupsOf(page.drawing, language) }, 'map');
  const { scale, offset, sheet } = page;
  const width = page.width / scale;
  const height = page.height / scale;
  const x = -offset.x / scale;
  const y = -offset.y / scale;
  const size = sizeOf(page);
  const viewBox = sheet ? { x: 0, y: 0, ...size } : { x, y, width, height };
  const inPoints = `translate(${toNumber(x)} ${toNumber(y)}) scale(${1 / scale})`;
  const furniture =
    page.furniture.length > 0
      ? [
          `<g${toName(svgText['svg.furniture'][language === 'en' ? 'en' : 'zh'], 'furniture')} transform="${inPoints}">${page.furniture.map(toItem).join('')}</g>`,
        ]
      : [];
  const ground = toGround({ x, y, width, height }, page.background);
  const shown = sheet ? onSheet(sheet, [ground, map, ...furniture]) : [ground, map, ...furniture];
  return [
    // In CSS pixels, as map units are: the picture has the size of the paper wherever it is opened.
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${isDocument ? INKSCAPE : ''} width="${toNumber(size.width / POINTS_OF_MAP_UNIT)}" height="${toNumber(size.height / POINTS_OF_MAP_UNIT)}" viewBox="${toNumber(viewBox.x)} ${toNumber(viewBox.y)} ${toNumber(viewBox.width)} ${toNumber(viewBox.height)}" xml:lang="${language}" xml:space="preserve" font-family="${familiesOf(font)}" stroke-linejoin="round">`,
    `<title>${toXml(page.title)}</title>`,
    ...(fontFaces.length > 0 ? [`<style>${fontFaces.map(toFontRule).join('')}${TEXT_RULE}</style>`] : []),
    ...(gradients.size > 0
      ? [`<defs>${[...gradients].map(([content, id]) => `<linearGradient id="${id}" ${content}</linearGradient>`).join('')}</defs>`]
      : []),
    ...shown,
    '</svg>\n',
  ].join('\n');

  /** The page in map units, as it is seen on the paper in points. */
  function onSheet({ width, height, at, scale: seen, clip, around }: Sheet, content: readonly string[]): readonly string[] {
    const clipId = `${toXml(idPrefix ?? '')}clip`;
    const inMap = `translate(${at.x + offset.x * seen} ${at.y + offset.y * seen}) scale(${seen * scale})`;
    return [
      toGround({ x: 0, y: 0, width, height }, 'paper'),
      `<clipPath id="${clipId}"><rect${toBox(clip)}/></clipPath>`,
      `<g clip-path="url(#${clipId})"><g transform="${inMap}">`,
      ...content,
      '</g></g>',
      ...around.map(toItem),
    ];
  }

  function toGround(rect: Rect, colour: ColourToken): string {
    return isTransparent ? '' : `<rect${toBox(rect)} fill="${toColour(theme, colour)}"/>`;
  }

  function toLayer({ name, parts }: Group, kind: string): string {
    return `<g${toName(name, kind)}>\n${parts.map((part) => ('parts' in part ? toLayer(part, 'lane') : toItem(part))).join('\n')}\n</g>`;
  }

  /** A layer in Inkscape: what is in it is picked with one click. */
  function toName(name: string, instead: string): string {
    if (!isDocument) return '';
    return ` id="${takeId(name.trim() || instead)}" inkscape:groupmode="layer" inkscape:label="${toXml(name)}"`;
  }

  function toItem({ id, role, name, rect, marks }: Item): string {
    const title = name === '' ? '' : `<title>${toXml(name)}</title>`;
    const named = isDocument ? ` id="${takeId(name.trim() || role)}"${name === '' ? '' : ` inkscape:label="${toXml(name)}"`}` : '';
    return `<g${named} data-id="${toXml(id)}" data-role="${role}" transform="translate(${toNumber(rect.x)} ${toNumber(rect.y)})">${title}${marks.map(toElement).join('')}</g>`;
  }

  function toElement(mark: Mark): string {
    switch (mark.type) {
      case 'box':
        return `<rect${toBox(mark.rect)}${mark.radius > 0 ? ` rx="${toNumber(mark.radius)}"` : ''}${toPaint(mark.fill, mark.stroke)}/>`;
      case 'path':
        return `<path d="${toPathData(mark.segments)}"${toPaint(mark.fill, mark.stroke)}/>`;
      case 'text': {
        if (toOutlines)
          return toOutlines(mark)
            .map((line) => toLetters(line, mark.colour))
            .join('');
        const { size, weight, italic } = mark.style;
        const anchor = { left: '', middle: ' text-anchor="middle"', right: ' text-anchor="end"' }[mark.align];
        const attributes = `${anchor} font-size="${toNumber(size)}" font-weight="${weight}"${italic ? ' font-style="italic"' : ''} fill="${toColour(theme, mark.colour)}"`;
        return mark.lines
          .map(
            (line) => `<text x="${toNumber(line.x)}" y="${toNumber(line.baseline)}"${attributes}>${toLine(line.text, mark.style)}</text>`,
          )
          .join('');
      }
      case 'image': {
        const href = imageHref(mark.imageId);
        if (href === undefined) return `<rect${toBox(mark.rect)} fill="${toColour(theme, 'hairline')}"/>`;
        return `<image${toBox(mark.rect)} preserveAspectRatio="none" xlink:href="${toXml(href)}"/>`;
      }
    }
  }

  function toLetters({ text, data }: ReturnType<ToOutlines>[number], colour: ColourToken): string {
    return `<path aria-label="${toXml(text)}" d="${data}" fill="${toColour(theme, colour)}"/>`;
  }

  function toPaint(fill: Fill | undefined, stroke: Stroke | undefined): string {
    const filled = fill === undefined ? 'none' : typeof fill === 'string' ? toColour(theme, fill) : `url(#${toGradientId(fill)})`;
    if (!stroke) return ` fill="${filled}"`;
    const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.map(toNumber).join(' ')}"` : '';
    const cap = stroke.cap ? ` stroke-linecap="${stroke.cap}"` : '';
    return ` fill="${filled}" stroke="${toColour(theme, stroke.colour)}" stroke-width="${toNumber(stroke.width)}"${dash}${cap}`;
  }

  function toGradientId({ from, to, stops }: Gradient): string {
    const content = `gradientUnits="userSpaceOnUse" x1="${toNumber(from.x)}" y1="${toNumber(from.y)}" x2="${toNumber(to.x)}" y2="${toNumber(to.y)}">${stops
      .map(
        ({ at, colour, opacity }) =>
          `<stop offset="${toNumber(at)}" stop-color="${toColour(theme, colour)}" stop-opacity="${toNumber(opacity)}"/>`,
      )
      .join('')}`;
    const id = gradients.get(content) ?? `${toXml(idPrefix ?? '')}${takeId('gradient')}`;
    gradients.set(content, id);
    return id;
  }
}

/** What is embedded first; where that is passed over, what a machine is likely to have. */
function familiesOf(font: FontFamily): string {
  return [...new Set([STANDS_FOR[font], font]), FALLBACK_FAMILIES]
    .map((family) => (family.includes(' ') && !family.includes(',') ? `'${family}'` : family))
    .join(', ');
}

/** At most two decimals: a hundredth of a pixel. */
function toNumber(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100 || 0) : '0';
}

function toBox({
  x,
  y,
  width,
  height,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): string {
  return ` x="${toNumber(x)}" y="${toNumber(y)}" width="${toNumber(width)}" height="${toNumber(height)}"`;
}

/** The `d` of an SVG path. */
export function toPathData(segments: readonly Segment[]): string {
  return segments.map(toPathCommand).join('');
}

function toPathCommand(segment: Segment): string {
  switch (segment.to) {
    case 'move':
      return `M${toNumber(segment.x)} ${toNumber(segment.y)}`;
    case 'line':
      return `L${toNumber(segment.x)} ${toNumber(segment.y)}`;
    case 'curve':
      return `C${[segment.x1, segment.y1, segment.x2, segment.y2, segment.x, segment.y].map(toNumber).join(' ')}`;
    case 'close':
      return 'Z';
  }
}

/** Chinese within italic text stands upright, also in programs that slant what has no italic. */
function toLine(text: string, { italic }: TextStyle): string {
  if (!italic) return toXml(text);
  const parts: { isChinese: boolean; text: string }[] = [];
  for (const piece of toPieces(toDrawable(text))) {
    const isChinese = CHINESE.test(piece);
    const last = parts.at(-1);
    if (last?.isChinese === isChinese) last.text += piece;
    else parts.push({ isChinese, text: piece });
  }
  return parts.map((part) => (part.isChinese ? `<tspan font-style="normal">${toXml(part.text)}</tspan>` : toXml(part.text))).join('');
}

export function toFontRule({ family, weight, italic, href }: FontFace): string {
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${italic ? 'italic' : 'normal'};src:url(${href}) format('woff2')}`;
}
