// What the import window says of itself: the ways in, the files, what becomes of them. What is said of a file's content stands in import.ts.

import type { Sentences } from './sentences.ts';

export const importDialogText = {
  'import-dialog.choose': { en: 'Choose files…', zh: '选择文件…' },
  'import-dialog.more': { en: 'More files…', zh: '更多文件…' },
  'import-dialog.kinds': {
    en: 'Tables (CSV, Excel), workbooks of this project, Mermaid journeys, Frontstage JSON. They can also be dropped on the window.',
    zh: '表格（CSV、Excel）、本项目的工作簿、Mermaid journey、Frontstage JSON。也可以把文件拖到窗口上。',
  },
  'import-dialog.paste': { en: 'Or paste a table', zh: '或粘贴一个表格' },
  'import-dialog.paste.hint': {
    en: 'From a spreadsheet or a document; a Mermaid journey can be pasted as well.',
    zh: '可来自电子表格或文档；也可以粘贴 Mermaid journey。',
  },
  'import-dialog.take': { en: 'Use what is pasted', zh: '使用粘贴的内容' },
  'import-dialog.pasted': { en: 'Pasted', zh: '粘贴的内容' },
  'import-dialog.reading': { en: 'Reading {{file}} ({{number}} of {{of}})', zh: '正在读取 {{file}}（第 {{number}} 个，共 {{of}} 个）' },
  'import-dialog.remove': { en: 'Leave out {{file}}', zh: '略去 {{file}}' },
  'import-dialog.unreadable': { en: 'Cannot be read', zh: '无法读取' },
  'import-dialog.is.journey': {
    en: { one: 'Mermaid journey, one map', other: 'Mermaid journey, {{count, number}} maps' },
    zh: 'Mermaid journey，{{count, number}} 张地图',
  },
  'import-dialog.is.table': { en: 'Table, {{across, number}} × {{down, number}}', zh: '表格，{{across, number}} × {{down, number}}' },
  'import-dialog.is.sheets': {
    en: { one: 'Workbook, one sheet', other: 'Workbook, {{count, number}} sheets' },
    zh: '工作簿，{{count, number}} 个工作表',
  },
  'import-dialog.to-know': {
    en: { one: 'one thing to know', other: '{{count, number}} things to know' },
    zh: '{{count, number}} 项须知',
  },
  'import-dialog.line': { en: 'Line {{line, number}}', zh: '第 {{line, number}} 行' },
  'import-dialog.more-notes': { en: '… and {{count, number}} more.', zh: '……还有 {{count, number}} 项。' },
  'import-dialog.picture': { en: 'Preview of “{{name}}”', zh: '“{{name}}”的预览' },
  'import-dialog.counts': {
    en: 'Steps {{steps, number}} · lanes {{lanes, number}} · cards {{cards, number}} · scores {{scores, number}}',
    zh: '步骤 {{steps, number}} · 泳道 {{lanes, number}} · 卡片 {{cards, number}} · 评分 {{scores, number}}',
  },
  'import-dialog.beginning': { en: 'The picture shows its beginning.', zh: '图中为开头部分。' },
  'import-dialog.other-map': { en: 'Map', zh: '地图' },
  'import-dialog.into': { en: 'Where to', zh: '导入到' },
  'import-dialog.into.this': { en: 'This project', zh: '此项目' },
  'import-dialog.into.new': { en: 'A new project', zh: '新项目' },
  'import-dialog.makes.this': {
    en: { one: 'Makes one map in this project.', other: 'Makes {{count, number}} maps in this project.' },
    zh: '将在此项目中新建 {{count, number}} 张地图。',
  },
  'import-dialog.makes.new': {
    en: { one: 'Makes a project with one map.', other: 'Makes a project with {{count, number}} maps.' },
    zh: '将新建一个含 {{count, number}} 张地图的项目。',
  },
  'import-dialog.changes': {
    en: { one: 'Makes one change in this project.', other: 'Makes {{count, number}} changes in this project.' },
    zh: '将对此项目做 {{count, number}} 处更改。',
  },
  'import-dialog.left-out': {
    en: { one: 'One file gives nothing.', other: '{{count, number}} files give nothing.' },
    zh: '有 {{count, number}} 个文件没有可导入的内容。',
  },
  'import-dialog.do-new': { en: 'Make the project', zh: '新建项目' },
  'import-dialog.read-only': {
    en: 'This project is open for reading only; what is imported makes a new one.',
    zh: '此项目以只读方式打开；导入的内容将成为新项目。',
  },
  'home.import': { en: 'Import…', zh: '导入…' },
} as const satisfies Sentences;
