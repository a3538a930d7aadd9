// Sentences of find and replace, of the command palette, and of the sheet of keys.

import type { Sentences } from './sentences.ts';

export const findText = {
  'keys.search': { en: 'Search the keys', zh: '搜索快捷键' },
  'keys.nothing': { en: 'Nothing here goes by that word.', zh: '没有与此相关的内容。' },
  'keys.hands': { en: 'By hand', zh: '鼠标操作' },
  'keys.besides': { en: 'On the map', zh: '在地图上' },

  'action.palette': { en: 'Commands and names…', zh: '命令与名称…' },
  'palette.search': { en: 'A command, or the name of a card, step, lane or map', zh: '命令，或卡片、步骤、泳道、地图的名称' },
  'palette.nothing': { en: 'Nothing goes by that name.', zh: '没有与此相符的命令或名称。' },
  'palette.count': { en: { one: '{{count}} answer', other: '{{count}} answers' }, zh: '{{count}} 项结果' },
  'palette.not-now': { en: 'Not for what is selected now', zh: '不适用于当前选择' },
  'palette.kind.map': { en: 'Map', zh: '地图' },
  'palette.kind.stage': { en: 'Stage', zh: '阶段' },
  'palette.kind.lane': { en: 'Lane', zh: '泳道' },
  'palette.kind.card': { en: 'Card', zh: '卡片' },
  'palette.kind.connector': { en: 'Connector', zh: '连线' },
  'palette.kind.persona': { en: 'Persona', zh: '用户画像' },

  'go-to.hidden': { en: 'It stands in a lane that is hidden or collapsed.', zh: '它位于已隐藏或折叠的泳道中。' },
  'go-to.show-lane': { en: 'Show the lane', zh: '显示该泳道' },
} as const satisfies Sentences;
