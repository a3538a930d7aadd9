// Sentences of a show that is on, on one screen and on two.

import type { Sentences } from './sentences.ts';

export const presentText = {
  'action.present': { en: 'Present', zh: '演示' },
  'action.present-here': { en: 'Present from this stop', zh: '从此站开始演示' },
  'present.show': { en: 'Show', zh: '演示' },
  'present.stop-of': { en: 'Stop {{number}} of {{count}}', zh: '第 {{number}} 站，共 {{count}} 站' },
  'present.slide-of': {
    en: 'Stop {{number}} of {{count}}, part {{part}} of {{parts}}',
    zh: '第 {{number}} 站，共 {{count}} 站，第 {{part}} 部分，共 {{parts}} 部分',
  },
  'present.pane': { en: "Presenter's pane", zh: '演示者面板' },
  'present.notes': { en: 'Notes', zh: '备注' },
  'present.next': { en: 'On', zh: '前进' },
  'present.previous': { en: 'Back', zh: '后退' },
  'present.first': { en: 'First stop', zh: '第一站' },
  'present.last': { en: 'Last stop', zh: '最后一站' },
  'present.edit': { en: 'Edit on the slide', zh: '在幻灯片上编辑' },
  'present.pointer': { en: 'Pointer with a trail', zh: '带轨迹的指针' },
  'present.spotlight': { en: 'Spotlight', zh: '聚光灯' },
  'present.light-smaller': { en: 'Smaller spotlight', zh: '缩小聚光灯' },
  'present.light-larger': { en: 'Larger spotlight', zh: '放大聚光灯' },
  'present.zoom': { en: 'Zoom to what is under the pointer', zh: '放大指针所在处' },
  'present.end': { en: 'End the show', zh: '结束演示' },
} as const satisfies Sentences;
