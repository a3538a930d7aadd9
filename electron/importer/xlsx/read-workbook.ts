// An Excel workbook as sheets of text, by a reader of our own: within limits that hold whatever the file says of itself, and with an account of
// formulas, errors, hidden rows, macros and links, which the libraries that were tried do not give.

import type { Sheet, SheetRemark } from '../../../shared/ipc/import-api.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { ReadRefusal } from '../refusal.ts';
import type { Archive } from '../zip.ts';
import { readCells, readStrings, type Shared } from './cells.ts';
import { isDateFormat } from './dates.ts';
import { attributesOf, tags } from './xml.ts';

const USUAL = 'xl/workbook.xml';
/** Of the whole file. */
const MOST_REMARKS = 50;

/** Where it lies in the archive: as most programs put it, else where the archive says. Undefined in what holds none. */
export function workbookIn(archive: Archive): string | undefined {
  if (archive.names.includes(USUAL)) return USUAL;
  const targets = targetsOf(xmlIn(archive, '_rels/.rels') ?? '', '');
  const said = [...targets.values()].find(({ type }) => type === 'officeDocument')?.path;
  return said !== undefined && /(^|\/)workbook[^/]*\.xml$/i.test(said) && archive.names.includes(said) ? said : undefined;
}

function xmlIn({ read }: Archive, name: string): string | undefined {
  const bytes = read(name);
  if (!bytes) return undefined;
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** @throws ReadRefusal where it is damaged or past the limits. */
export function readWorkbook(archive: Archive): { readonly sheets: readonly Sheet[]; readonly remarks: readonly SheetRemark[] } {
  const xmlOf = (name: string) => xmlIn(archive, name);
  const workbook = workbookIn(archive) ?? USUAL;
  const [, folder = '', own = ''] = /^(.*\/)?(.*)$/.exec(workbook) ?? [];
  const targets = targetsOf(xmlOf(`${folder}_rels/${own}.rels`) ?? '', folder);
  const { listed, is1904 } = readList(xmlOf(workbook) ?? '');
  const pathOf = (type: string) => [...targets.values()].find((target) => target.type === type)?.path;
  let [cells, characters] = [0, 0];
  const shared: Shared = {
    strings: readStrings(xmlOf(pathOf('sharedStrings') ?? 'xl/sharedStrings.xml') ?? ''),
    dates: readDates(xmlOf(pathOf('styles') ?? 'xl/styles.xml') ?? ''),
    is1904,
    count(moreCells, moreCharacters) {
      cells += moreCells;
      characters += moreCharacters;
      if (cells > LIMITS.tableCells || characters > LIMITS.readBytes) throw new ReadRefusal('too-many-cells');
    },
  };
  const remarks: SheetRemark[] = [];
  const sheets: Sheet[] = [];
  const read = new Set<string>();
  for (const { name, id, isHidden } of listed) {
    const target = targets.get(id);
    if (target?.type !== 'worksheet' || read.has(target.path)) continue;
    read.add(target.path);
    const xml = xmlOf(target.path);
    if (xml === undefined) throw new ReadRefusal('damaged');
    const { rows, remarks: found } = readCells(xml, shared, Math.max(0, MOST_REMARKS - remarks.length));
    sheets.push({ name, ...(isHidden && { isHidden }), rows });
    if (!isHidden) for (const remark of found) remarks.push({ ...remark, sheet: name });
  }
  if (archive.names.some((name) => /(^|\/)vbaProject\.bin$|^xl\/macrosheets\//i.test(name))) remarks.push({ code: 'macros' });
  if (archive.names.some((name) => /^xl\/(?:externalLinks\/|connections\.xml$)/i.test(name))) remarks.push({ code: 'links' });
  return { sheets, remarks };
}

type Target = { readonly type: string; readonly path: string };

/** By their ids, `folder` being that of what they belong to. Paths are names in the archive, never files. */
function targetsOf(xml: string, folder: string): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const tag of tags(xml)) {
    if (tag.name !== 'Relationship') continue;
    const attributes = attributesOf(tag);
    const target = attributes.get('Target') ?? '';
    if (attributes.get('TargetMode') === 'External') continue;
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`;
    targets.set(attributes.get('Id') ?? '', { type: (attributes.get('Type') ?? '').replace(/^.*\//, ''), path });
  }
  return targets;
}

function readList(xml: string) {
  const listed: { readonly name: string; readonly id: string; readonly isHidden?: true }[] = [];
  let is1904 = false;
  for (const tag of tags(xml)) {
    if (tag.name === 'workbookPr' && tag.kind !== 'end') is1904 = /^(?:1|true)$/.test(attributesOf(tag).get('date1904') ?? '');
    if (tag.name !== 'sheet' || tag.kind === 'end') continue;
    if (listed.length === LIMITS.sheets) throw new ReadRefusal('too-many-sheets');
    const attributes = attributesOf(tag);
    const isHidden = (attributes.get('state') ?? 'visible') !== 'visible';
    listed.push({ name: (attributes.get('name') ?? '').slice(0, 100), id: attributes.get('id') ?? '', ...(isHidden && { isHidden }) });
  }
  return { listed, is1904 };
}

/** By the style of a cell: whether its number is a day or a time. */
function readDates(xml: string): readonly boolean[] {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  let isOfCells = false;
  for (const tag of tags(xml)) {
    if (tag.name === 'cellXfs') isOfCells = tag.kind === 'begin';
    if (tag.kind === 'end') continue;
    const attributes = tag.name === 'numFmt' || (tag.name === 'xf' && isOfCells) ? attributesOf(tag) : undefined;
    const id = Number(attributes?.get('numFmtId') ?? 0);
    if (tag.name === 'numFmt') codes.set(id, attributes?.get('formatCode') ?? '');
    else if (attributes) dates.push(isDateFormat(id, codes.get(id)));
  }
  return dates;
}
