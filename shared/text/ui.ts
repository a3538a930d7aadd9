// Words of the interface that belong to no one screen.

import type { Sentences } from './sentences.ts';

export const uiText = {
  'ui.close': { en: 'Close', zh: '关闭' },
  'ui.cancel': { en: 'Cancel', zh: '取消' },
  'ui.between': { en: '; ', zh: '；' },
  /** Between the numbers or names of a list within a sentence. */
  'ui.listed': { en: ', ', zh: '、' },
  'ui.number': { en: 'A number', zh: '请输入数字' },
  'ui.number.range': { en: 'A number from {{low}} to {{high}}', zh: '请输入 {{low}} 到 {{high}} 之间的数字' },
} as const satisfies Sentences;
