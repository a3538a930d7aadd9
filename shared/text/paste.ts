// Sentences of copying and pasting: tables, images, what a paste will do.

import type { Sentences } from './sentences.ts';

export const pasteText = {
  'paste.title': { en: 'Paste a table', zh: '粘贴表格' },
  'paste.as-map': { en: 'As a new map…', zh: '作为新地图…' },
  'paste.summary': { en: '{{across}} × {{down}} cells: {{list}}.', zh: '{{across}} × {{down}} 个单元格：{{list}}。' },
  'paste.between': { en: ', ', zh: '，' },
  'paste.cards': { en: { one: '{{count}} card', other: '{{count, number}} cards' }, zh: '{{count, number}} 张卡片' },
  'paste.scores': {
    en: { one: '{{count}} score of {{name}}', other: '{{count}} scores of {{name}}' },
    zh: '“{{name}}”的 {{count}} 个评分',
  },
  'paste.scores.nobody': { en: { one: '{{count}} score', other: '{{count}} scores' }, zh: '{{count}} 个评分' },
  'paste.steps': { en: { one: '{{count}} new step', other: '{{count}} new steps' }, zh: '{{count}} 个新步骤' },
  'paste.lanes': { en: { one: '{{count}} new lane', other: '{{count}} new lanes' }, zh: '{{count}} 条新泳道' },
  'paste.step-titles': {
    en: { one: 'the first row is the title of {{count}} step', other: 'the first row is the titles of {{count}} steps' },
    zh: '第一行作为 {{count}} 个步骤的标题',
  },
  'paste.lane-titles': {
    en: { one: 'the first column is the title of {{count}} lane', other: 'the first column is the titles of {{count}} lanes' },
    zh: '第一列作为 {{count}} 条泳道的标题',
  },
  'paste.nothing-comes': { en: 'nothing comes of them', zh: '没有可粘贴的内容' },
  'paste.standing': { en: 'Cards that stand there already', zh: '已有的卡片' },
  'paste.add': { en: 'Add below', zh: '保留，添加在下方' },
  'paste.replace': { en: 'Replace', zh: '替换' },
  'paste.lines': { en: 'Lines within a cell', zh: '单元格内的多行文字' },
  'paste.card-a-line': { en: 'A card each', zh: '每行一张卡片' },
  'paste.card-a-cell': { en: 'One card', zh: '合为一张卡片' },
  'paste.not-taken': {
    en: { one: '{{count}} cell is not taken:', other: '{{count}} cells are not taken:' },
    zh: '{{count}} 个单元格未采用：',
  },
  'paste.not-a-score': {
    en: '{{place}}: “{{text}}” is no number from {{low}} to {{high}}',
    zh: '{{place}}：“{{text}}”不是 {{low}} 到 {{high}} 之间的数字',
  },
  'paste.no-score': {
    en: '“{{text}}” is no score: an emotion lane takes a number from {{low}} to {{high}}.',
    zh: '“{{text}}”不是评分：情绪泳道只接受 {{low}} 到 {{high}} 之间的数字。',
  },
  'paste.too-long': {
    en: '{{place}}: “{{text}}” is longer than {{limit}} characters',
    zh: '{{place}}：“{{text}}”超过 {{limit}} 个字符',
  },
  'paste.more': { en: '{{count}} more', zh: '另有 {{count}} 个' },
  'paste.nothing': {
    en: 'What was copied holds no text, table or picture that can be pasted here. Nothing was changed.',
    zh: '复制的内容中没有可粘贴到此处的文本、表格或图片。未作任何改动。',
  },
  'paste.left': {
    en: {
      one: '{{count}} thing found no place: cards cannot stand in an emotion lane, nor scores in another.',
      other: '{{count}} things found no place: cards cannot stand in an emotion lane, nor scores in another.',
    },
    zh: '{{count}} 个对象没有位置：情绪泳道不能放卡片，其他泳道不能放评分。',
  },
  'paste.untied': {
    en: {
      one: '{{count}} link to a map that is not here was untied.',
      other: '{{count}} links to maps that are not here were untied.',
    },
    zh: '解除了 {{count}} 个指向此处没有的地图的链接。',
  },
  'paste.pictures-missing': {
    en: {
      one: '{{count}} picture did not come along: it was too large, or its project was closed too soon. Add it from its file.',
      other: '{{count}} pictures did not come along: they were too large, or their project was closed too soon. Add them from their files.',
    },
    zh: '{{count}} 张图片未能一起带来：图片过大，或其项目关闭得太早。请从文件添加。',
  },

  'undo.cut': { en: 'cut {{what}}', zh: '剪切{{what}}' },
  'undo.add-picture': { en: 'add a picture', zh: '添加图片' },
} as const satisfies Sentences;
