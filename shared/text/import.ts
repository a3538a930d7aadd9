// What an import says: of files that could not be read, of what could not be taken from them, and of what it will do.

import type { Sentences } from './sentences.ts';

export const importText = {
  'action.import': { en: 'Import…', zh: '导入…' },
  'undo.import': { en: 'Import', zh: '导入' },
  'import.title': { en: 'Import', zh: '导入' },
  'import.files': { en: 'Files', zh: '文件' },
  'import.nothing': { en: 'Nothing can be taken from it.', zh: '没有可导入的内容。' },
  'import.notes': { en: 'What to know', zh: '请注意' },
  'import.place': { en: '{{file}}, line {{line}}', zh: '{{file}}，第 {{line}} 行' },
  'import.do': { en: 'Import', zh: '导入' },

  'import.no-access': { en: 'It cannot be read. Is it there, and may you read it?', zh: '无法读取。它是否存在，您是否有权读取？' },
  'import.no-file': {
    en: 'This is a folder, or something else that is no file. Choose the files themselves.',
    zh: '这是文件夹，或其他不是文件的内容。请直接选择文件。',
  },
  'import.not-text': {
    en: 'This is no text, or one in an unknown encoding. If it is a text, save it as UTF-8 and import that.',
    zh: '这不是文本文件，或其编码无法识别。如果是文本，请另存为 UTF-8 后再导入。',
  },
  'import.empty': { en: 'The file is empty.', zh: '文件为空。' },
  'import.not-a-workbook': {
    en: 'This is not an Excel workbook, though its name says so.',
    zh: '这不是 Excel 工作簿，尽管文件名如此。',
  },
  'import.too-large': { en: 'It is larger than {{megabytes}} MB.', zh: '文件超过 {{megabytes}} MB。' },
  'import.project-too-large': { en: 'It is larger than {{megabytes}} MB.', zh: '文件超过 {{megabytes}} MB。' },
  'import.unknown-kind': {
    en: 'Files with this ending are not known. It can be {{endings}}.',
    zh: '不认识这种文件扩展名。可以是 {{endings}}。',
  },
  'import.damaged': {
    en: 'It is damaged, or is not what it seems to be. Nothing was read.',
    zh: '文件已损坏，或不是看上去的类型。未读取任何内容。',
  },
  'import.protected': {
    en: 'It is protected by a password. Open it in Excel, save it without the password, and import that.',
    zh: '文件受密码保护。请在 Excel 中打开，去掉密码后另存，再导入。',
  },
  'import.old-workbook': {
    en: 'This is a workbook in an older or binary form. Open it in Excel or LibreOffice, save it as .xlsx, and import that.',
    zh: '这是旧格式或二进制格式的工作簿。请在 Excel 或 LibreOffice 中打开，另存为 .xlsx 后再导入。',
  },
  'import.other-spreadsheet': {
    en: 'This is a spreadsheet of another program. Open it there, save or export it as .xlsx, and import that.',
    zh: '这是其他程序的电子表格。请在该程序中打开，另存或导出为 .xlsx 后再导入。',
  },
  'import.is-project': {
    en: 'This is a project or another database. A Frontstage project is opened, not imported.',
    zh: '这是项目或其他数据库文件。Frontstage 项目请直接打开，而不是导入。',
  },
  'import.unpacks-too-large': {
    en: 'Unpacked, it is larger than {{unpacked}} MB or holds too many files. It was not read any further.',
    zh: '解压后超过 {{unpacked}} MB 或包含过多文件。已停止读取。',
  },
  'import.too-many-files': {
    en: 'No more than {{files}} files are read at once. Import this one afterwards.',
    zh: '一次最多读取 {{files}} 个文件。请稍后再导入此文件。',
  },
  'import.too-many-cells': {
    en: 'It holds more than {{cells, number}} cells, or more text than {{megabytes}} MB. Save only the part that makes a map.',
    zh: '单元格超过 {{cells, number}} 个，或文字超过 {{megabytes}} MB。请只保存构成地图的部分。',
  },
  'import.too-many-sheets': {
    en: 'It holds more than {{sheets, number}} sheets. Save only those that make a map.',
    zh: '工作表超过 {{sheets, number}} 个。请只保存构成地图的部分。',
  },
  'import.unsafe-xml': {
    en: 'It holds declarations that no spreadsheet needs and that can do harm. It was not read any further.',
    zh: '文件含有电子表格不需要且可能有害的声明。已停止读取。',
  },
  'import.cancelled': { en: 'Reading was cancelled.', zh: '读取已取消。' },
  'import.failed': { en: 'Reading it failed. Nothing was changed.', zh: '读取失败，未做任何更改。' },

  'import.not-a-journey': {
    en: 'This is no Mermaid journey; one begins with the word "journey".',
    zh: '这不是 Mermaid journey；它应以单词“journey”开头。',
  },
  'import.not-a-task': {
    en: 'This is neither a title, a section nor a task; a task reads "Make tea: 5: Me, Cat".',
    zh: '这既不是标题，也不是分节或任务；任务的写法如“泡茶: 5: 我, 猫”。',
  },
  'import.no-tasks': { en: 'This journey holds no task.', zh: '这个 journey 中没有任务。' },
  'import.no-score': {
    en: '"{{found}}" is no score; the step came in without one.',
    zh: '“{{found}}”不是评分；该步骤已导入，但没有评分。',
  },
  'import.score-out-of-range': {
    en: '{{found}} lies outside Mermaid’s 1 to 5; taken as {{taken}} ({{shown}} on the map).',
    zh: '{{found}} 不在 Mermaid 的 1 到 5 之间；已取为 {{taken}}（地图上为 {{shown}}）。',
  },
  'import.empty-section': { en: 'The section "{{found}}" holds no task and was left out.', zh: '分节“{{found}}”中没有任务，已略去。' },
  'import.too-long': {
    en: '"{{found}}…" is longer than {{titleLength}} characters and was cut.',
    zh: '“{{found}}…”超过 {{titleLength}} 个字符，已截短。',
  },

  'import.project.not-json': { en: 'This is no JSON from here on.', zh: '从此处起不是有效的 JSON。' },
  'import.project.not-a-project': {
    en: 'This is no Frontstage project: its "format" is not "frontstage".',
    zh: '这不是 Frontstage 项目：其“format”不是“frontstage”。',
  },
  'import.project.newer-project': {
    en: 'A newer Frontstage wrote this (version {{value}} of the format). Please update Frontstage.',
    zh: '该文件由更新版本的 Frontstage 写出（格式版本 {{value}}）。请更新 Frontstage。',
  },
  'import.project.misfit': { en: '{{path}} does not fit the format and was left out.', zh: '{{path}} 不符合格式，已略去。' },
  'import.project.misfit-all': { en: '{{path}} does not fit the format.', zh: '{{path}} 不符合格式。' },
  'import.project.id-twice': {
    en: '{{path}}: the id "{{value}}" stands there for the second time; each may come once.',
    zh: '{{path}}：id“{{value}}”第二次出现；每个 id 只能出现一次。',
  },
  'import.project.too-many-entities': {
    en: 'It holds more than {{limit, number}} things, the most a project can have.',
    zh: '其中的内容超过 {{limit, number}} 项，即一个项目的上限。',
  },
  'import.project.broken-image': {
    en: '{{path}} is no PNG or JPEG within the limits, or not the one its hash names. It was left out.',
    zh: '{{path}} 不是符合限制的 PNG 或 JPEG，或与其 hash 不符，已略去。',
  },
  'import.project.mended': {
    en: { one: 'One thing did not fit together and was mended.', other: '{{count, number}} things did not fit together and were mended.' },
    zh: '有 {{count, number}} 处内容彼此不符，已修复。',
  },
  'import.project.workshops': {
    en: {
      one: 'The record of a workshop stays behind: it belongs to its project.',
      other: 'The records of {{count, number}} workshops stay behind: they belong to their project.',
    },
    zh: '{{count, number}} 场工作坊的记录未导入：它们属于原项目。',
  },
  'import.project.personas': {
    en: 'These personas are taken as those of the same name here; what the file says otherwise of them stays behind: {{names}}.',
    zh: '这些用户画像取为此处同名的画像；文件中与之不同的内容未导入：{{names}}。',
  },
  'import.project.unknown': {
    en: 'A newer version knows these kinds; they stay behind: {{kinds}}.',
    zh: '以下种类只有更新的版本才认识，未导入：{{kinds}}。',
  },
} as const satisfies Sentences;
