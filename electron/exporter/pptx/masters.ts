// What slides and notes stand on: one master with one layout (a title and a number), and the master of the notes.

import type { Rect } from '../../../shared/layout/drawing.ts';
import { ROOM } from '../../../shared/present/slide-metrics.ts';
import { toFrame } from './shapes.ts';
import { ROOT, SPACES } from './slide.ts';
import { NUMBER_FIELD } from './text.ts';
import { toEmu, XML } from './xml.ts';

const COLOURS =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const GROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** Of a level of text, the first of nine. */
function toLevel(name: string, size: number, font: 'mj' | 'mn', more = ''): string {
  return `<a:${name} marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:buNone/><a:defRPr sz="${size}"${more} kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:${name}>`;
}

/** What text has that says nothing else. */
export const DEFAULT_TEXT = `<p:defaultTextStyle>${toLevel('lvl1pPr', 1200, 'mn')}</p:defaultTextStyle>`;

function toPlaceholder(id: number, name: string, kind: string, box: Rect, text: string): string {
  const head = `<p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>`;
  return `<p:sp>${head}<p:spPr>${toFrame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${text}</p:sp>`;
}

const NO_INSETS = 'lIns="0" tIns="0" rIns="0" bIns="0"';

function toTitleAndNumber({ width, height }: { readonly width: number; readonly height: number }): string {
  const inset = Math.min(toEmu(ROOM.x), Math.round(width / 10));
  const line = Math.min(toEmu(36), Math.round(height / 4));
  const title = { x: inset, y: inset, width: width - 2 * inset, height: line };
  const number = { x: width - inset - line, y: height - line, width: line, height: Math.round(line / 2) };
  const field = `<a:fld id="${NUMBER_FIELD}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld>`;
  return [
    toPlaceholder(
      2,
      'Title',
      'type="title"',
      title,
      `<p:txBody><a:bodyPr ${NO_INSETS} anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>`,
    ),
    toPlaceholder(
      3,
      'Slide number',
      'type="sldNum" sz="quarter" idx="12"',
      number,
      `<p:txBody><a:bodyPr ${NO_INSETS} anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1500"/></a:lvl1pPr></a:lstStyle><a:p>${field}<a:endParaRPr lang="en-US"/></a:p></p:txBody>`,
    ),
  ].join('');
}

export function toSlideMaster(size: { readonly width: number; readonly height: number }): string {
  const styles = `<p:titleStyle>${toLevel('lvl1pPr', 2600, 'mj', ' b="1"')}</p:titleStyle><p:bodyStyle>${toLevel('lvl1pPr', 1400, 'mn')}</p:bodyStyle><p:otherStyle>${toLevel('lvl1pPr', 1200, 'mn')}</p:otherStyle>`;
  return `${XML}<p:sldMaster ${SPACES}><p:cSld>${GROUND}<p:spTree>${ROOT}${toTitleAndNumber(size)}</p:spTree></p:cSld>${COLOURS}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles>${styles}</p:txStyles></p:sldMaster>\n`;
}

export function toSlideLayout(size: { readonly width: number; readonly height: number }): string {
  return `${XML}<p:sldLayout ${SPACES} type="titleOnly" preserve="1"><p:cSld name="Frontstage"><p:spTree>${ROOT}${toTitleAndNumber(size)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>\n`;
}

/** Notes are printed on upright paper: the slide above, the words below. */
export const NOTES_SIZE = { width: 6_858_000, height: 9_144_000 } as const;

const PICTURE_LOCKS = '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>';
const PICTURE = { x: 685_800, y: 1_143_000, width: 5_486_400, height: 3_086_100 } as const;
const WORDS = { x: 685_800, y: 4_400_550, width: 5_486_400, height: 3_600_450 } as const;

export function toNotesMaster(): string {
  const picture = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/>${PICTURE_LOCKS}<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${toFrame(PICTURE)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>`;
  const words = toPlaceholder(
    3,
    'Notes',
    'type="body" sz="quarter" idx="3"',
    WORDS,
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>',
  );
  return `${XML}<p:notesMaster ${SPACES}><p:cSld>${GROUND}<p:spTree>${ROOT}${picture}${words}</p:spTree></p:cSld>${COLOURS}<p:notesStyle>${toLevel('lvl1pPr', 1200, 'mn')}</p:notesStyle></p:notesMaster>\n`;
}

/** @param words as `toPlainText` gives them. */
export function toNotes(words: string): string {
  const picture = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide image"/>${PICTURE_LOCKS}<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`;
  const body = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/>${words}</p:sp>`;
  return `${XML}<p:notes ${SPACES}><p:cSld><p:spTree>${ROOT}${picture}${body}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>\n`;
}
