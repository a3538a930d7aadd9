// What is said of tables that are read in: what their cells held that is no text, and what did not come onto the map. The place is said beside it.

import type { Sentences } from './sentences.ts';

export const importTablesText = {
  'import.no-table': {
    en: 'No table was found in it: a table has the names of steps or columns in a row, and something below.',
    zh: '其中没有找到表格：表格应有一行步骤名或列名，下方有内容。',
  },
  'import.one-column': { en: 'This is no table: it has only one column.', zh: '这不是表格：只有一列。' },
  'import.table.most-aside': {
    en: 'Most cells of this table would be left aside: check how it is read.',
    zh: '此表格的大部分单元格不会导入：请检查读取方式。',
  },
  'import.table.columns-aside': {
    en: { one: 'Column {{columns}} is left aside.', other: 'Columns {{columns}} are left aside.' },
    zh: '未导入的列：{{columns}}。',
  },
  'import.table.lane-unknown': {
    en: '“{{found}}”: kind not recognised; check it.',
    zh: '“{{found}}”：未识别类型，请检查。',
  },
  'import.table.lanes-unknown': {
    en: '{{count, number}} lanes have no kind yet: choose it beside the name of each.',
    zh: '{{count, number}} 条泳道尚无类型：请在各名称旁选择。',
  },
  'import.table.lane-aside': { en: '“{{found}}” was left aside.', zh: '“{{found}}”未导入。' },
  'import.table.row-aside': { en: '“{{found}}” stands above the table and was left aside.', zh: '“{{found}}”在表格上方，未导入。' },
  'import.table.row-empty': {
    en: 'The row of “{{found}}” holds no card and no score; it was left aside.',
    zh: '“{{found}}”这一行没有卡片也没有评分，未导入。',
  },
  'import.table.text-cut': {
    en: '“{{found}}” is longer than {{limit, number}} characters and was cut.',
    zh: '“{{found}}”超过 {{limit, number}} 个字符，已截短。',
  },
  'import.table.title-cut': {
    en: '“{{found}}” is longer than {{limit, number}} characters and was cut.',
    zh: '“{{found}}”超过 {{limit, number}} 个字符，已截短。',
  },
  'import.table.not-a-score': { en: '“{{found}}” is no score and was left out.', zh: '“{{found}}”不是评分，已略去。' },
  'import.table.score-off-scale': {
    en: 'The score “{{found}}” lies outside {{low}} to {{high}} and was left out; another scale may fit.',
    zh: '评分“{{found}}”不在 {{low}} 到 {{high}} 之间，已略去；可换用其他量表。',
  },
  'import.table.score-again': {
    en: '“{{found}}” is another score of the same step; the first was taken.',
    zh: '“{{found}}”是同一步骤的另一个评分；已取第一个。',
  },
  'import.table.out-of-range': {
    en: '“{{found}}” is no whole number from {{low, number}} to {{high, number}} and was left out.',
    zh: '“{{found}}”不是 {{low, number}} 到 {{high, number}} 的整数，已略去。',
  },
  'import.table.not-known': { en: '“{{found}}” is not known here and was left out.', zh: '不认识“{{found}}”，已略去。' },
  'import.table.no-place': {
    en: '“{{found}}” has no place on a card of this lane and was left out.',
    zh: '此泳道的卡片没有可放“{{found}}”的地方，已略去。',
  },
  'import.table.taken-as': { en: '“{{found}}” was taken as {{number}}.', zh: '“{{found}}”已取为 {{number}}。' },
  'import.table.too-many-steps': {
    en: 'A map takes {{limit, number}} steps from a table; those from here on were left out.',
    zh: '一张地图最多从表格取 {{limit, number}} 个步骤；从此处起已略去。',
  },
  'import.table.too-many-lanes': {
    en: 'A map takes {{limit, number}} lanes from a table; those from here on were left out.',
    zh: '一张地图最多从表格取 {{limit, number}} 条泳道；从此处起已略去。',
  },
  'import.table.rows-cut': {
    en: 'Of a table with its steps side by side, {{limit, number}} rows and columns are read; what lies beyond was left out.',
    zh: '步骤并排的表格最多读取 {{limit, number}} 行和列；其余已略去。',
  },
  'import.table.too-many': {
    en: 'With this table the project would hold more than {{limit, number}} things; nothing of it was taken.',
    zh: '加入此表格后项目将超过 {{limit, number}} 项；未导入任何内容。',
  },
  'import.table.nothing': { en: 'No step or no lane was found in this table.', zh: '此表格中没有找到步骤或泳道。' },
  'import.table.more': {
    en: { one: 'One more note like these is not listed.', other: '{{count, number}} more notes like these are not listed.' },
    zh: '另有 {{count, number}} 条类似说明未列出。',
  },

  'import.sheet.formulas': {
    en: {
      one: 'One cell holds a formula; what it came to when the file was saved was taken.',
      other: '{{count, number}} cells hold formulas; what they came to when the file was saved was taken.',
    },
    zh: '{{count, number}} 个单元格含公式；已取保存文件时的结果。',
  },
  'import.sheet.formula-empty': {
    en: 'The formula here was saved without what it comes to; the cell was read as empty.',
    zh: '此处的公式没有保存结果；该单元格按空处理。',
  },
  'import.sheet.error-cell': {
    en: 'The cell holds an error, {{found}}; it was read as empty.',
    zh: '单元格为错误值 {{found}}；按空处理。',
  },
  'import.sheet.hidden-rows': {
    en: {
      one: 'One row is hidden in this sheet; it was read all the same.',
      other: '{{count, number}} rows are hidden in this sheet; they were read all the same.',
    },
    zh: '此工作表有 {{count, number}} 行被隐藏；同样已读取。',
  },
  'import.sheet.aside': { en: 'This sheet was left aside.', zh: '此工作表未导入。' },
  'import.sheet.hidden': { en: 'This sheet is hidden and was left aside.', zh: '此工作表被隐藏，未导入。' },
  'import.sheet.more': {
    en: { one: 'One more cell of these kinds is not listed.', other: '{{count, number}} more cells of these kinds are not listed.' },
    zh: '另有 {{count, number}} 个此类单元格未列出。',
  },
  'import.sheet.macros': { en: 'It holds macros; they were left aside and never run.', zh: '文件含宏；已忽略，从不运行。' },
  'import.sheet.open-quote': {
    en: 'A quotation mark in this row is never closed. From here on, quotation marks were read like any other character.',
    zh: '此行有一个引号没有配对。从这里起，引号按普通字符读取。',
  },
  'import.sheet.stray-quote': {
    en: 'A quotation mark stands in the middle of a cell here. Check that the cell does not reach too far.',
    zh: '此处单元格中间有一个引号。请检查该单元格是否包含了过多内容。',
  },
  'import.sheet.links': {
    en: 'It refers to other files; they were not opened.',
    zh: '文件引用了其他文件；未打开它们。',
  },
} as const satisfies Sentences;
