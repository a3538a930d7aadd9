// Words of the interface that belong to no one screen.

import type { Sentences } from './sentences.ts';

export const uiText = {
  'ui.close': { en: 'Close', zh: '关闭' },
  'ui.cancel': { en: 'Cancel', zh: '取消' },
  'ui.ok': { en: 'OK', zh: '确定' },
} as const satisfies Sentences;
