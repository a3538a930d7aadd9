// Tables as other programs put them on the clipboard.

import { expect, test } from 'vitest';
import { parseHtmlTable, writeHtmlTable } from '../../shared/formats/html-table.ts';
import { MOST_CELLS, parseTsv, writeTsv } from '../../shared/formats/table.ts';

test.each([
  ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
  ['a\tb\nc\td', [['a', 'b'], ['c', 'd']]],
  ['a\rb', [['a'], ['b']]],
  ['\t\n', [['', '']]],
  ['a\n\nb\n', [['a'], [''], ['b']]],
  ['"two\nlines\tand ""marks"""\tb\r\n', [['two\nlines\tand "marks"', 'b']]],
  ['"Where is it?" he said\tb', [['"Where is it?" he said', 'b']]],
  ['"never closed\tb', [['"never closed', 'b']]],
  ['5" pipe\t6"', [['5" pipe', '6"']]],
  ['', []],
] as const)('tab-separated %j', (text, table) => expect(parseTsv(text)).toEqual(table)); // biome-ignore format: a table

test('a cell is quoted only where it must be', () => {
  expect(writeTsv([['plain "marks"', 'two\nlines', '"begins']])).toBe('plain "marks"\t"two\nlines"\t"""begins"\n');
});

const EXCEL = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\.";} td {white-space:nowrap;}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 style='border-collapse:
 collapse;width:96pt'><!--StartFragment-->
 <col width=64 span=2 style='width:48pt'>
 <tr height=20><td height=20 class=xl65 width=64>Books a
  slot</td><td colspan=2 class=xl66 style='mso-ignore:colspan'>Opens&nbsp; the app<br>
    scans &lt;code&gt;</td></tr>
 <tr height=20><td rowspan=2 align=right>-1,5</td><td></td><td>Caf&eacute; &#8211; &#x4F60;</td></tr>
 <tr><td>x</td><td>y</td></tr>
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]>
<!--EndFragment--></table></body></html>`;

const SHEETS = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}--></style>
<table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0"><colgroup><col width="100"/></colgroup><tbody><tr style="height:21px;">
<td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;a>b&quot;}" data-sheets-formula='>'>a&gt;b</td><td></td></tr></tbody></table>`;

const WORD = `<html><body><p class=MsoNormal>Before</p><table class=MsoTableGrid><tr><td width=301 valign=top>
  <p class=MsoNormal>Queues<o:p></o:p></p>  <p class=MsoNormal>Waits<span lang=EN-GB> long</span></p></td>
  <td><ul><li>one</li><li>two</li></ul></td></tr></table><p>After</p></body></html>`;

test.each([
  ['Excel', EXCEL, [['Books a slot', 'Opens  the app\nscans <code>', ''], ['-1,5', '', 'Café – 你'], ['', 'x', 'y']]],
  ['Google Sheets', SHEETS, [['a>b', '']]],
  ['Word', WORD, [['Queues\nWaits long', 'one\ntwo']]],
  ['a page', '<TABLE><tr><th>Step<th>Time<tr><td>Queue<td>5 <b>min</b></TABLE>', [['Step', 'Time'], ['Queue', '5 min']]],
  ['a table in a table', '<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td><td>e</td></tr></table>', [['a\nb\nc\nd', 'e']]],
  ['two tables', '<table><tr><td>a</table>between<table><tr><td>b</table>', [['a'], ['b']]],
  ['a script', '<table><tr><td>a<script>"<td>no</td>"</script></td></tr></table>', [['a']]],
  ['no end', '<table><tr><td>a</td><td>b<td', [['a', 'b']]],
  ['1 < 2', '<table><tr><td>1 < 2 &amp; &nothing; &#xffffff;</td></tr></table>', [['1 < 2 & &nothing; �']]],
  ['no table', '<p>Just text</p>', undefined],
  ['no row', '<table></table>', undefined],
] as const)('HTML of %s', (_, html, table) => expect(parseHtmlTable(html)).toEqual(table)); // biome-ignore format: a table

test('more cells than a project holds things are not read', () => {
  expect(parseTsv('\t'.repeat(MOST_CELLS))).toBe('too-large');
  expect(parseTsv('\t'.repeat(MOST_CELLS - 1))).toHaveLength(1);
  expect(parseHtmlTable(`<table>${'<tr><td rowspan=65534 colspan=9999>'.repeat(500)}</table>`)).toBe('too-large');
});

test.each([
  ['quotation marks that never close', '"a\t'.repeat(1_000_000)],
  ['doubled quotation marks', '""\t"'.repeat(1_000_000)],
] as const)('R6: megabytes of %s are read in one go', (_, text) => expect(parseTsv(text)).toBe('too-large'));

test.each([
  ['tags that never end', `<table><tr>${'<td a="'.repeat(1_000_000)}`],
  ['comments that never end', `<table><tr><td>${'<!--'.repeat(2_000_000)}`],
  ['angles', `<table><tr><td>${'<'.repeat(1_000_000)}`],
  ['styles that never end', `<table><tr><td>${'<style>'.repeat(1_000_000)}`],
  ['spaces', `<table><tr><td>a${' '.repeat(5_000_000)}</td>`],
  ['ampersands', `<table><tr><td>${'&#'.repeat(3_000_000)}`],
] as const)('R6: megabytes of %s are read in one go', (_, html) => expect(parseHtmlTable(html)).toHaveLength(1));

test('what is written for a spreadsheet keeps lines in their cell and numbers numbers', () => {
  expect(writeHtmlTable([['a\nb', '-1.5']])).toBe(
    `<meta charset="utf-8"><table><tr><td style="mso-number-format:'\\@'">a<br style="mso-data-placement:same-cell">b</td><td>-1.5</td></tr></table>`,
  );
});
