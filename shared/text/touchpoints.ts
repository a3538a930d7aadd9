// Sentences of the inventory of touchpoints, and of tables that are copied or saved for other programs.

import type { Sentences } from './sentences.ts';

export const touchpointsText = {
  'screen.touchpoints': { en: 'Touchpoints', zh: '触点' },
  'touchpoints.hint': {
    en: 'What a customer meets on the way, wherever it stands on the maps: through which channel, in whose care, and how much depends on it.',
    zh: '顾客一路上遇到的一切，无论在哪张地图上：通过什么渠道、由谁负责、有多少依赖于它。',
  },
  'touchpoints.summary': {
    en: {
      one: 'A customer meets {{count}} touchpoint {{where}}; we manage {{managed}}.',
      other: 'A customer meets {{count}} touchpoints {{where}}; we manage {{managed}}.',
    },
    zh: '顾客在{{where}}会遇到 {{count}} 个触点；我们管理其中 {{managed}} 个。',
  },
  'touchpoints.on-one': { en: 'on “{{map}}”', zh: '“{{map}}”上' },
  'touchpoints.on-all': { en: 'on these {{maps}} maps', zh: '这 {{maps}} 张地图上' },
  'touchpoints.map': { en: 'Map', zh: '地图' },
  'touchpoints.maps': { en: 'Maps', zh: '地图' },
  'touchpoints.maps.as-is': { en: 'All maps of today', zh: '全部现状地图' },
  'touchpoints.maps.to-be': { en: 'All to-be maps', zh: '全部未来地图' },
  'touchpoints.by-map': { en: 'Map by map', zh: '按地图' },
  'touchpoints.met': { en: 'Met', zh: '遇到' },
  'touchpoints.managed': { en: 'Managed', zh: '已管理' },

  'touchpoints.matrix': { en: 'Channels and stages', zh: '渠道与阶段' },
  'touchpoints.matrix.formula': {
    en: 'How many different touchpoints are met through a channel in a stage. Totals count a touchpoint once, wherever it is met.',
    zh: '某阶段通过某渠道遇到的不同触点数。合计中，同一触点无论在何处遇到都只计一次。',
  },
  'touchpoints.no-channel': { en: 'No channel', zh: '未填渠道' },
  'touchpoints.no-stage': { en: 'No stage', zh: '未命名阶段' },
  'touchpoints.no-owner': { en: 'Nobody', zh: '无人负责' },
  'touchpoints.total': { en: 'All', zh: '合计' },
  'touchpoints.of-which': { en: '{{count}}, {{managed}} managed', zh: '{{count}} 个，已管理 {{managed}} 个' },
  'touchpoints.cell': { en: '{{channel}}, {{stage}}: {{count}}', zh: '{{channel}}，{{stage}}：{{count}} 个' },
  'touchpoints.at': { en: '{{name}} · step {{number}}', zh: '{{name}} · 步骤 {{number}}' },

  'touchpoints.inventory': { en: 'Inventory', zh: '触点清单' },
  'touchpoints.name': { en: 'Touchpoint', zh: '触点' },
  'touchpoints.met-at': { en: 'Met at step', zh: '所在步骤' },
  'touchpoints.go': { en: 'Go to “{{name}}” at step {{number}}, {{title}}', zh: '转到步骤 {{number}}（{{title}}）的“{{name}}”' },
  'touchpoints.steps': { en: 'Steps', zh: '步骤数' },
  'touchpoints.steps-maps': { en: '{{steps}} on {{maps}} maps', zh: '{{maps}} 张地图共 {{steps}}' },
  'touchpoints.connectors': { en: 'Connectors', zh: '连线' },
  'touchpoints.pains': { en: 'Open pains', zh: '未解决痛点' },
  'touchpoints.entered': { en: 'Customers', zh: '顾客数' },
  'touchpoints.filter.all': { en: 'All', zh: '全部' },
  'touchpoints.nothing-left': { en: 'No touchpoint has this channel and this owner.', zh: '没有符合该渠道与负责人的触点。' },
  'touchpoints.rename': { en: 'Rename “{{name}}” everywhere', zh: '在所有位置重命名“{{name}}”' },
  'touchpoints.new-name': { en: 'New name of “{{name}}”', zh: '“{{name}}”的新名称' },
  'touchpoints.rename.do': { en: 'Rename', zh: '重命名' },
  'touchpoints.channel-of': { en: 'Channel of “{{name}}”', zh: '“{{name}}”的渠道' },
  'touchpoints.owner-of': { en: 'Owner of “{{name}}”', zh: '“{{name}}”的负责人' },

  'touchpoints.likely': { en: 'Likely the same', zh: '可能是同一个' },
  'touchpoints.likely.hint': {
    en: 'Their names differ only in space, hyphens or width. Choose the name that all of them get.',
    zh: '这些名称仅在空格、连字符或全半角上不同。请选择统一使用的名称。',
  },
  'touchpoints.likely.take': { en: 'Call all “{{name}}”', zh: '统一称为“{{name}}”' },

  'touchpoints.none': { en: 'No touchpoints yet', zh: '尚无触点' },
  'touchpoints.none.about': {
    en: 'A touchpoint is what a customer meets at a step: a web site, a parcel, a clerk. Write them into a touchpoint lane; the same name is the same touchpoint on every map. Here they are counted, by channel and stage, with those that nobody owns.',
    zh: '触点是顾客在某一步骤遇到的事物：网站、包裹、店员。请把它们写入触点泳道；在所有地图上，名称相同即为同一触点。这里按渠道与阶段汇总，并指出无人负责的触点。',
  },
  'touchpoints.none.add': { en: 'Add a touchpoint lane', zh: '添加触点泳道' },
  'touchpoints.none.go': { en: 'Go to the touchpoint lane', zh: '转到触点泳道' },

  'undo.rename-touchpoint': { en: 'rename touchpoint {{name}}', zh: '重命名触点{{name}}' },

  'action.copy-table': { en: 'Copy as table', zh: '复制为表格' },
  'action.save-table': { en: 'Save as CSV…', zh: '另存为 CSV…' },
  'table.copied': { en: 'The table is copied. Paste it into a spreadsheet or a document.', zh: '已复制表格，可粘贴到电子表格或文档中。' },
  'table.not-copied': {
    en: 'Not copied: the clipboard cannot be written to. Click into the window and try again.',
    zh: '未复制：无法写入剪贴板。请点击窗口后重试。',
  },
} as const satisfies Sentences;
