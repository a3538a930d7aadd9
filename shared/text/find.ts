// Sentences of find and replace, of the command palette, and of the sheet of keys.

import type { Sentences } from './sentences.ts';

export const findText = {
  'keys.search': { en: 'Search the keys', zh: '搜索快捷键' },
  'keys.nothing': { en: 'Nothing here goes by that word.', zh: '没有与此相关的内容。' },
  'keys.hands': { en: 'By hand', zh: '鼠标操作' },
  'keys.besides': { en: 'On the map', zh: '在地图上' },
} as const satisfies Sentences;
