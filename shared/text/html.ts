// What the web page of an export says around the maps. Its script fills the places in double braces.

import type { Sentences } from './sentences.ts';

export const htmlText = {
  'html.search': { en: 'Search the maps', zh: '搜索地图' },
  'html.found': { en: '{{number}} of {{all}}', zh: '第 {{number}} / {{all}} 处' },
  'html.nothing-found': { en: 'Nothing found', zh: '未找到' },
  'html.next': { en: 'Next hit', zh: '下一处' },
  'html.previous': { en: 'Previous hit', zh: '上一处' },
  'html.zoom-in': { en: 'Zoom in', zh: '放大' },
  'html.zoom-out': { en: 'Zoom out', zh: '缩小' },
  'html.whole': { en: 'Whole map', zh: '整张地图' },
  'html.zoom': { en: '{{percent}} %', zh: '{{percent}}%' },
  'html.maps': { en: 'Maps', zh: '地图' },
  'html.hint': { en: 'Click a card for its details', zh: '点击卡片查看详情' },
  'html.details': { en: 'Details', zh: '详情' },
  'html.close': { en: 'Close the details', zh: '关闭详情' },
  'html.sources': { en: 'Sources', zh: '来源' },
  'html.outside': { en: '(opens outside this page)', zh: '（在此页面之外打开）' },
  'html.keys': {
    en: 'Arrow keys go from card to card, Enter shows the details, + and − zoom, 0 shows the whole map, / searches.',
    zh: '方向键在卡片间移动，Enter 显示详情，+ 和 − 缩放，0 显示整张地图，/ 搜索。',
  },
} as const satisfies Sentences;
