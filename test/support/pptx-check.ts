// What PowerPoint asks of a file before it opens it without repair, as far as our own files go: the package, ids, the order of elements,
// and that every connector ends where it is glued.

import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import type { Point, Rect } from '../../shared/layout/drawing.ts';

const { DOMParser } = new JSDOM('').window;

/** The sequences of the schema (ECMA-376, pml.xsd and dml-*.xsd) for the elements that we write; `|` parts what stands in one place. */
const ORDER: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `
p:presentation: p:sldMasterIdLst p:notesMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle
p:sldMasterIdLst: p:sldMasterId
p:notesMasterIdLst: p:notesMasterId
p:sldIdLst: p:sldId
p:defaultTextStyle: a:lvl1pPr
p:titleStyle: a:lvl1pPr
p:bodyStyle: a:lvl1pPr
p:otherStyle: a:lvl1pPr
p:notesStyle: a:lvl1pPr
p:sldMaster: p:cSld p:clrMap p:sldLayoutIdLst p:txStyles
p:sldLayoutIdLst: p:sldLayoutId
p:txStyles: p:titleStyle p:bodyStyle p:otherStyle
p:sldLayout: p:cSld p:clrMapOvr
p:notesMaster: p:cSld p:clrMap p:notesStyle
p:notes: p:cSld p:clrMapOvr
p:sld: p:cSld p:clrMapOvr
p:clrMapOvr: a:masterClrMapping
p:cSld: p:bg p:spTree
p:bg: p:bgPr
p:bgPr: a:solidFill a:effectLst
p:spTree: p:nvGrpSpPr p:grpSpPr p:sp|p:grpSp|p:cxnSp|p:pic
p:grpSp: p:nvGrpSpPr p:grpSpPr p:sp|p:grpSp|p:cxnSp|p:pic
p:nvGrpSpPr: p:cNvPr p:cNvGrpSpPr p:nvPr
p:grpSpPr: a:xfrm
p:sp: p:nvSpPr p:spPr p:txBody
p:nvSpPr: p:cNvPr p:cNvSpPr p:nvPr
p:cNvSpPr: a:spLocks
p:nvPr: p:ph
p:cxnSp: p:nvCxnSpPr p:spPr
p:nvCxnSpPr: p:cNvPr p:cNvCxnSpPr p:nvPr
p:cNvCxnSpPr: a:stCxn a:endCxn
p:pic: p:nvPicPr p:blipFill p:spPr
p:nvPicPr: p:cNvPr p:cNvPicPr p:nvPr
p:cNvPicPr: a:picLocks
p:blipFill: a:blip a:stretch
a:stretch: a:fillRect
p:spPr: a:xfrm a:custGeom|a:prstGeom a:noFill|a:solidFill|a:gradFill a:ln
a:xfrm: a:off a:ext a:chOff a:chExt
a:prstGeom: a:avLst
a:avLst: a:gd
a:custGeom: a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst
a:pathLst: a:path
a:path: a:moveTo|a:lnTo|a:cubicBezTo|a:close
a:moveTo: a:pt
a:lnTo: a:pt
a:cubicBezTo: a:pt
a:gradFill: a:gsLst a:lin
a:gsLst: a:gs
a:gs: a:schemeClr|a:srgbClr
a:solidFill: a:schemeClr|a:srgbClr|a:prstClr
a:schemeClr: a:alpha|a:hueOff|a:satMod|a:lumMod|a:lumOff
a:srgbClr: a:alpha
a:ln: a:noFill|a:solidFill a:custDash a:round a:headEnd a:tailEnd
a:custDash: a:ds
p:txBody: a:bodyPr a:lstStyle a:p
a:bodyPr: a:noAutofit|a:normAutofit
a:lstStyle: a:lvl1pPr
a:p: a:pPr a:r|a:br|a:fld a:endParaRPr
a:pPr: a:lnSpc
a:lnSpc: a:spcPts
a:r: a:rPr a:t
a:br: a:rPr
a:fld: a:rPr a:t
a:rPr: a:solidFill a:latin a:ea
a:endParaRPr: a:solidFill
a:lvl1pPr: a:buNone a:defRPr
a:defRPr: a:solidFill a:latin a:ea a:cs
a:theme: a:themeElements
a:themeElements: a:clrScheme a:fontScheme a:fmtScheme
a:clrScheme: a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink
a:dk1|a:lt1|a:dk2|a:lt2|a:accent1|a:accent2|a:accent3|a:accent4|a:accent5|a:accent6|a:hlink|a:folHlink: a:srgbClr
a:fontScheme: a:majorFont a:minorFont
a:majorFont|a:minorFont: a:latin a:ea a:cs
a:fmtScheme: a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst
a:fillStyleLst|a:bgFillStyleLst: a:solidFill
a:lnStyleLst: a:ln
a:effectStyleLst: a:effectStyle
a:effectStyle: a:effectLst
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', children = ''] = line.split(': ');
      return names.split('|').map((name) => [name, children.split(' ')]);
    }),
);

export type PptxFacts = { readonly problems: readonly string[]; readonly slides: readonly Document[]; readonly glued: number };

export function checkPptx(bytes: Uint8Array): PptxFacts {
  const problems: string[] = [];
  const files = unzipSync(bytes);
  const documents = new Map<string, Document>();
  for (const [path, content] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const document = new DOMParser().parseFromString(new TextDecoder('utf-8', { fatal: true }).decode(content), 'application/xml');
    if (document.querySelector('parsererror')) problems.push(`${path} is no XML: ${document.documentElement.textContent}`);
    documents.set(path, document);
  }
  problems.push(...checkTypes(Object.keys(files), documents), ...checkRelationships(files, documents));
  let glued = 0;
  const slides: Document[] = [];
  for (const [path, document] of documents) {
    if (!path.startsWith('ppt/') || path.endsWith('.rels')) continue;
    const say = (problem: string) => problems.push(`${path}: ${problem}`);
    checkOrder(document.documentElement, say);
    checkNumbers(document, say);
    const ids = all(document, 'p:cNvPr').map((each) => each.getAttribute('id'));
    if (new Set(ids).size < ids.length) say('an id is there twice');
    if (!path.startsWith('ppt/slides/')) continue;
    slides.push(document);
    if (all(document, 'p:ph').filter((each) => each.getAttribute('type') === 'title').length !== 1) say('a slide has one title');
    for (const each of all(document, 'p:cNvPr').slice(1)) if (!each.getAttribute('name')) say(`${each.getAttribute('id')} has no name`);
    for (const connector of all(document, 'p:cxnSp')) {
      glued += 1;
      checkGlue(connector, document, say);
    }
  }
  return { problems, slides, glued };
}

function all(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagName(name)];
}

function checkTypes(paths: readonly string[], documents: ReadonlyMap<string, Document>): readonly string[] {
  const types = documents.get('[Content_Types].xml');
  if (!types) return ['there are no content types'];
  const overrides = all(types, 'Override').map((each) => each.getAttribute('PartName') ?? '');
  const endings = all(types, 'Default').map((each) => `.${each.getAttribute('Extension')}`);
  return [
    ...overrides.filter((path) => !paths.includes(path.slice(1))).map((path) => `${path} has a type and is not there`),
    ...paths
      .filter(
        (path) =>
          path !== '[Content_Types].xml' && !overrides.includes(`/${path}`) && !endings.slice(0, 1).some((end) => path.endsWith(end)),
      )
      .map((path) => `${path} has no type`),
  ];
}

function checkRelationships(files: Readonly<Record<string, unknown>>, documents: ReadonlyMap<string, Document>): readonly string[] {
  const problems: string[] = [];
  for (const [path, document] of documents) {
    if (path.endsWith('.rels')) {
      for (const each of all(document, 'Relationship')) {
        const target = each.getAttribute('Target') ?? '';
        if (files[target.slice(1)] === undefined) problems.push(`${path} refers to ${target}, which is not there`);
      }
      continue;
    }
    const at = path.lastIndexOf('/') + 1;
    const own = documents.get(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`);
    const ids = new Set(own ? all(own, 'Relationship').map((each) => each.getAttribute('Id')) : []);
    for (const each of document.querySelectorAll('*'))
      for (const { name, value } of each.attributes)
        if (name.startsWith('r:') && !ids.has(value)) problems.push(`${path} refers to ${value}`);
  }
  return problems;
}

function checkOrder(element: Element, say: (problem: string) => void): void {
  const order = ORDER[element.tagName];
  let last = 0;
  for (const child of element.children) {
    const place = order?.findIndex((names) => names.split('|').includes(child.tagName)) ?? -1;
    if (place === -1) say(`${child.tagName} in ${element.tagName}`);
    else if (place < last) say(`${child.tagName} comes late in ${element.tagName}`);
    last = place;
    checkOrder(child, say);
  }
}

const RANGES: Readonly<Record<string, readonly [element: RegExp, least: number, most: number]>> = {
  sz: [/^a:(rPr|endParaRPr|defRPr)$/, 100, 400_000],
  cx: [/^(a:(ext|chExt)|p:(sldSz|notesSz))$/, 0, 2_147_483_647],
  cy: [/^(a:(ext|chExt)|p:(sldSz|notesSz))$/, 0, 2_147_483_647],
  x: [/^a:(off|chOff|pt)$/, -2_147_483_648, 2_147_483_647],
  y: [/^a:(off|chOff|pt)$/, -2_147_483_648, 2_147_483_647],
  w: [/^a:(ln|path)$/, 1, 2_147_483_647],
  pos: [/^a:gs$/, 0, 100_000],
};

function checkNumbers(document: Document, say: (problem: string) => void): void {
  for (const element of document.querySelectorAll('*'))
    for (const [name, [of, least, most]] of Object.entries(RANGES)) {
      const value = of.test(element.tagName) ? element.getAttribute(name) : null;
      const number = Number(value);
      if (value !== null && !(Number.isInteger(number) && number >= least && number <= most)) say(`${element.tagName} ${name}="${value}"`);
    }
}

/** A connector without breadth is a tenth of a point broad, half of it on each side. */
const NEAR = 1271;

function checkGlue(connector: Element, document: Document, say: (problem: string) => void): void {
  const name = all(connector, 'p:cNvPr')[0]?.getAttribute('name');
  const ends = endsOf(connector);
  for (const [glue, end] of [['a:stCxn', ends.start] as const, ['a:endCxn', ends.end] as const]) {
    const [site] = all(connector, glue);
    const shape = all(document, 'p:sp').find((each) => all(each, 'p:cNvPr')[0]?.getAttribute('id') === site?.getAttribute('id'));
    if (!site || !shape) {
      say(`${name} is not glued`);
      continue;
    }
    const { x, y, width, height } = frameOf(shape).rect;
    const sites = [
      { x: x + width / 2, y },
      { x, y: y + height / 2 },
      { x: x + width / 2, y: y + height },
      { x: x + width, y: y + height / 2 },
    ];
    const at = sites[Number(site.getAttribute('idx'))];
    if (!at || Math.abs(at.x - end.x) > NEAR || Math.abs(at.y - end.y) > NEAR) say(`${name} ends beside its site`);
  }
}

type Frame = { readonly rect: Rect; readonly turn: number; readonly isFlippedH: boolean; readonly isFlippedV: boolean };

function frameOf(shape: Element): Frame {
  const [frame] = all(shape, 'a:xfrm');
  const number = (element: string, name: string) => Number(all(shape, element)[0]?.getAttribute(name));
  return {
    rect: { x: number('a:off', 'x'), y: number('a:off', 'y'), width: number('a:ext', 'cx'), height: number('a:ext', 'cy') },
    turn: (Number(frame?.getAttribute('rot') ?? 0) / 60_000 / 180) * Math.PI,
    isFlippedH: frame?.getAttribute('flipH') === '1',
    isFlippedV: frame?.getAttribute('flipV') === '1',
  };
}

/** Presets of connectors go from the upper left corner of their box to the lower right, before they are flipped and then turned. */
function endsOf(connector: Element): { readonly start: Point; readonly end: Point } {
  const { rect, turn, isFlippedH, isFlippedV } = frameOf(connector);
  const half = { x: (rect.width / 2) * (isFlippedH ? -1 : 1), y: (rect.height / 2) * (isFlippedV ? -1 : 1) };
  const placed = ({ x, y }: Point): Point => ({
    x: rect.x + rect.width / 2 + x * Math.cos(turn) - y * Math.sin(turn),
    y: rect.y + rect.height / 2 + x * Math.sin(turn) + y * Math.cos(turn),
  });
  return { start: placed({ x: -half.x, y: -half.y }), end: placed(half) };
}
