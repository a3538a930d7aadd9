// Sentences of the table view.

import type { Sentences } from './sentences.ts';

export const tableText = {
  'action.table': { en: 'Show as a table', zh: '以表格显示' },
  'table.screens': { en: 'How the map is shown', zh: '地图的显示方式' },
  'table.map': { en: 'Map', zh: '地图' },
  'table.table': { en: 'Table', zh: '表格' },
  'table.goes-on': { en: 'goes on to step {{number}}', zh: '延续到步骤 {{number}}' },
  'table.continued': { en: 'goes on from step {{number}}', zh: '由步骤 {{number}} 延续' },
  'table.pains': { en: { one: '{{count}} open pain point', other: '{{count}} open pain points' }, zh: '{{count}} 个未解决的痛点' },
  'table.severity': { en: 'severity {{number}} of 5', zh: '严重程度 {{number}}/5' },
  'table.owner': { en: 'owner: {{owner}}', zh: '负责人：{{owner}}' },
} as const satisfies Sentences;
