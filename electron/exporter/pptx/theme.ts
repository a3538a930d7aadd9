// The theme of the presentation: our colours and fonts in its slots, where a client's template has its own.

import type { Look } from '../../../shared/export/look.ts';
import { toXml } from '../../../shared/export/to-xml.ts';
import { STANDS_FOR } from '../../../shared/layout/font-families.ts';
import { toColour } from '../../../shared/layout/theme.ts';
import { SLOTS } from './scheme.ts';
import { XML } from './xml.ts';

/** What Chinese is set in on a client's machine; here it is measured in Noto Sans SC, whose characters are as wide. */
const CHINESE = 'Microsoft YaHei';

export function toTheme(name: string, { font, theme }: Look): string {
  const colours = Object.entries(SLOTS).map(
    ([slot, token]) => `<a:${slot}><a:srgbClr val="${toColour(theme, token).slice(1).toUpperCase()}"/></a:${slot}>`,
  );
  const faces = `<a:latin typeface="${toXml(STANDS_FOR[font])}"/><a:ea typeface="${CHINESE}"/><a:cs typeface=""/>`;
  const fonts = `<a:fontScheme name="${toXml(name)}"><a:majorFont>${faces}</a:majorFont><a:minorFont>${faces}</a:minorFont></a:fontScheme>`;
  return `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${toXml(name)}"><a:themeElements><a:clrScheme name="${toXml(name)}">${colours.join('')}</a:clrScheme>${fonts}${FORMATS}</a:themeElements></a:theme>\n`;
}

/** Three of each are asked for; no shape of ours refers to them. */
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="9525">${FILL}</a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const FORMATS = `<a:fmtScheme name="Frontstage"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`;
