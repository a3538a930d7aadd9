// Sentences of maps in a project, lanes hidden and collapsed, and saved views.

import type { Sentences } from './sentences.ts';

export const mapsText = {
  'menu.map': { en: 'Map', zh: '地图' },
  'action.add-map-blueprint': { en: 'New service blueprint', zh: '新建服务蓝图' },
  'action.add-map-journey': { en: 'New customer journey map', zh: '新建顾客旅程地图' },
  'action.add-map-empty': { en: 'New empty map', zh: '新建空白地图' },
  'action.rename-map': { en: 'Rename the map', zh: '重命名地图' },
  'action.duplicate-map': { en: 'Duplicate the map', zh: '复制地图' },
  'action.to-be': { en: 'Make a to-be map of this', zh: '由此创建未来地图' },
  'action.move-map-left': { en: 'Move the map left', zh: '将地图左移' },
  'action.move-map-right': { en: 'Move the map right', zh: '将地图右移' },
  'action.delete-map': { en: 'Delete the map', zh: '删除地图' },
  'action.previous-map': { en: 'Previous map', zh: '上一张地图' },
  'action.next-map': { en: 'Next map', zh: '下一张地图' },
  'action.open-linked': { en: 'Open the linked map', zh: '打开链接的地图' },
  'action.back-to-card': { en: 'Back to the card with the link', zh: '返回带链接的卡片' },

  'map.add': { en: 'Add a map', zh: '添加地图' },
  'map.all': { en: 'All maps', zh: '所有地图' },
  'map.menu': { en: 'Actions for “{{title}}”', zh: '“{{title}}”的操作' },
  'map.back-to': { en: 'Back to “{{title}}”', zh: '返回“{{title}}”' },
  'map.to-be-of': { en: 'To-be of “{{title}}”', zh: '“{{title}}”的未来地图' },
  'map.to-be-title': { en: 'To-be: {{title}}', zh: '未来：{{title}}' },
  'map.copy-of': { en: '{{title}} (copy)', zh: '{{title}}（副本）' },
  'map.deleted': { en: '“{{title}}” was deleted.', zh: '“{{title}}”已删除。' },
  'map.deleted-linked': {
    en: {
      one: '“{{title}}” was deleted, and the link of {{count}} card to it was untied.',
      other: '“{{title}}” was deleted, and the links of {{count}} cards to it were untied.',
    },
    zh: '“{{title}}”已删除，并解除了 {{count}} 张卡片到它的链接。',
  },

  'inspector.link': { en: 'More in map', zh: '详见地图' },
  'inspector.link.none': { en: 'None', zh: '无' },
  'inspector.link.new': { en: 'New map…', zh: '新建地图…' },
  'inspector.link.open': { en: 'Open “{{title}}”', zh: '打开“{{title}}”' },
  'inspector.to-be-of': { en: 'To-be of', zh: '现状地图' },
  'inspector.to-bes': { en: 'To-be maps of this', zh: '未来地图' },
  'inspector.linked-from': { en: 'Linked from', zh: '链接来源' },

  'undo.link': { en: 'link a map', zh: '链接地图' },
  'undo.add-map': { en: 'add a map', zh: '添加地图' },
  'undo.to-be': { en: 'make a to-be map', zh: '创建未来地图' },
  'undo.move-map': { en: 'move a map', zh: '移动地图' },
  'undo.delete-map': { en: 'delete a map', zh: '删除地图' },

  'lane.collapsed': { en: '{{title}} (collapsed)', zh: '{{title}}（已折叠）' },
  'card.linked': { en: 'more in “{{map}}”', zh: '详见“{{map}}”' },
  'card.cut': { en: 'goes on beyond what is shown', zh: '延伸到未显示的步骤' },
} as const satisfies Sentences;
