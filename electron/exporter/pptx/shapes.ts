// The parts of an item as elements of a slide: shapes with their text, lines, freeforms, pictures, and the group that holds several.
// The order of elements is the schema's.

import { toXml } from '../../../shared/export/to-xml.ts';
import type { Mark, Point, Rect, Segment } from '../../../shared/layout/drawing.ts';
import { bottom, boundsOf, right } from '../../../shared/layout/geometry.ts';
import { toFill, toLine } from './paint.ts';
import type { Part, ShapePart } from './parts.ts';
import type { Place } from './places.ts';
import { roomOf, toText, type Writing } from './text.ts';

/** What a slide hands out while it is written. */
export type Sheet = Writing & {
  readonly nextId: () => number;
  /** The relationship by which the slide shows an image; undefined for one that is missing. */
  readonly imageOf: (imageId: string) => string | undefined;
};

/** An element and the box around it, in EMU. */
export type Drawn = { readonly xml: string; readonly rect: Rect };

/** Longer names are cut: PowerPoint shows a line of each. */
const LONGEST_NAME = 250;

export function toNamed(id: number, name: string, description?: string): string {
  const cut = [...name].slice(0, LONGEST_NAME).join('');
  return `<p:cNvPr id="${id}" name="${toXml(cut)}"${description ? ` descr="${toXml(description)}"` : ''}/>`;
}

export function toFrame({ x, y, width, height }: Rect, attributes = ''): string {
  return `<a:xfrm${attributes}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
}

/** Grouped under the name where there are several. */
export function toShapes(parts: readonly Part[], name: string, place: Place, sheet: Sheet, main?: Main): Drawn | undefined {
  const [only, ...others] = parts;
  if (!only) return undefined;
  if (others.length === 0) return toShape(only, { id: main?.id ?? sheet.nextId(), name, of: name }, place, sheet);
  const groupId = sheet.nextId();
  const drawn = parts.map((part, index) => {
    if (index === (main?.at ?? 0)) return toShape(part, { id: main?.id ?? sheet.nextId(), name, of: name }, place, sheet);
    return toShape(part, { id: sheet.nextId(), name: nameOfPart(part, `${name} · ${index + 1}`), of: name }, place, sheet);
  });
  return toGroup(drawn, groupId, name);
}

/** The part that bears the name of all, and the id that it was given before. */
type Main = { readonly id: number; readonly at: number };
/** `of`: the name of the whole that it is part of. */
type Called = { readonly id: number; readonly name: string; readonly of: string };

function nameOfPart(part: Part, otherwise: string): string {
  const text = part.type === 'shape' || part.type === 'text' ? part.text : undefined;
  return text?.lines.map((line) => line.text).join(' ') || otherwise;
}

function toGroup(drawn: readonly Drawn[], id: number, name: string): Drawn {
  const rect = boundsOf(drawn.flatMap((each) => [each.rect, { x: right(each.rect), y: bottom(each.rect) }]));
  const { x, y, width, height } = rect;
  const child = `<a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/>`;
  const frame = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>${child}</a:xfrm>`;
  const head = `<p:nvGrpSpPr>${toNamed(id, name)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frame}</p:grpSpPr>`;
  return { xml: `<p:grpSp>${head}${drawn.map(({ xml }) => xml).join('')}</p:grpSp>`, rect };
}

function toShape(part: Part, called: Called, place: Place, sheet: Sheet): Drawn {
  const { colour } = sheet;
  switch (part.type) {
    case 'shape': {
      const rect = place.rect(part.rect);
      const looks = `${toFill(part.fill, part.rect, colour)}${toLine(part.stroke, place, colour)}`;
      return toElement(called, rect, `${toPreset(part)}${looks}`, part.text && toText(part.text, part, place, sheet));
    }
    case 'text': {
      const around = { preset: 'rect', rect: roomOf(part.text, sheet.toRuns), radius: 0 } as const;
      const geometry = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>';
      return toElement(called, place.rect(around.rect), geometry, toText(part.text, around, place, sheet), ' txBox="1"');
    }
    case 'freeform': {
      const rect = place.rect(part.rect);
      const looks = `${toFill(part.fill, part.rect, colour)}${toLine(part.stroke, place, colour)}`;
      return toElement(called, rect, `${toFreeform(part.segments, rect, part.fill !== undefined, place)}${looks}`);
    }
    case 'line': {
      const [from, to] = [place.point(part.from), place.point(part.to)];
      const isFlipped = to.x < from.x !== to.y < from.y;
      const rect = boundsOf([from, to]);
      const geometry = `<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${toLine(part.stroke, place, colour)}`;
      return toElement(called, rect, geometry, undefined, '', isFlipped ? ' flipV="1"' : '');
    }
    case 'image':
      return toPicture(part, called, place, sheet);
  }
}

function toElement({ id, name }: Called, rect: Rect, looks: string, text = '', box = '', flip = ''): Drawn {
  const head = `<p:nvSpPr>${toNamed(id, name)}<p:cNvSpPr${box}/><p:nvPr/></p:nvSpPr>`;
  return { xml: `<p:sp>${head}<p:spPr>${toFrame(rect, flip)}${looks}</p:spPr>${text}</p:sp>`, rect };
}

function toPreset({ preset, rect, radius }: ShapePart): string {
  if (preset !== 'roundRect') return `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`;
  const share = Math.min(50_000, Math.round((radius / Math.max(1e-6, Math.min(rect.width, rect.height))) * 100_000));
  return `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`;
}

function toPicture({ rect: at, imageId }: Extract<Part, { type: 'image' }>, called: Called, place: Place, sheet: Sheet): Drawn {
  const rect = place.rect(at);
  const relationship = sheet.imageOf(imageId);
  const geometry = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  if (relationship === undefined) return toElement(called, rect, `${geometry}${toFill('hairline', at, sheet.colour)}`);
  const head = `<p:nvPicPr>${toNamed(called.id, called.name, called.of)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>`;
  const fill = `<p:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>`;
  return { xml: `<p:pic>${head}${fill}<p:spPr>${toFrame(rect)}${geometry}</p:spPr></p:pic>`, rect };
}

/** In EMU from the corner of its box. */
function toFreeform(segments: readonly Segment[], { x, y, width, height }: Rect, isFilled: boolean, place: Place): string {
  const pt = (point: Point) => {
    const at = place.point(point);
    return `<a:pt x="${at.x - x}" y="${at.y - y}"/>`;
  };
  const toCommand = (segment: Segment): string => {
    switch (segment.to) {
      case 'move':
        return `<a:moveTo>${pt(segment)}</a:moveTo>`;
      case 'line':
        return `<a:lnTo>${pt(segment)}</a:lnTo>`;
      case 'curve':
        return `<a:cubicBezTo>${pt({ x: segment.x1, y: segment.y1 })}${pt({ x: segment.x2, y: segment.y2 })}${pt(segment)}</a:cubicBezTo>`;
      case 'close':
        return '<a:close/>';
    }
  };
  const path = `<a:path w="${Math.max(1, width)}" h="${Math.max(1, height)}"${isFilled ? '' : ' fill="none"'}>${segments.map(toCommand).join('')}</a:path>`;
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`;
}

/** The box of an item that has none of its own, so that it can be pointed at, and connectors can hold on to it. */
export function bare({ width, height }: Rect, text: Extract<Mark, { type: 'text' }> | undefined): ShapePart {
  return { type: 'shape', preset: 'rect', rect: { x: 0, y: 0, width, height }, radius: 0, text };
}
