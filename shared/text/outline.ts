// Sentences of the outline, of panes and of themes.

import type { Sentences } from './sentences.ts';

export const outlineText = {
  'action.theme.light': { en: 'Light colours', zh: '浅色' },
  'action.theme.dark': { en: 'Dark colours', zh: '深色' },
  'action.theme.contrast': { en: 'High contrast', zh: '高对比度' },
  'action.theme.system': { en: 'Colours as the system', zh: '颜色跟随系统' },
  'home.theme': { en: 'Colours', zh: '颜色' },
  'home.theme.light': { en: 'Light', zh: '浅色' },
  'home.theme.dark': { en: 'Dark', zh: '深色' },
  'home.theme.contrast': { en: 'High contrast', zh: '高对比度' },
} as const satisfies Sentences;
