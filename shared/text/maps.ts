// Sentences of maps in a project, lanes hidden and collapsed, and saved views.

import type { Sentences } from './sentences.ts';

export const mapsText = {
  'lane.collapsed': { en: '{{title}} (collapsed)', zh: '{{title}}（已折叠）' },
  'card.linked': { en: 'more in “{{map}}”', zh: '详见“{{map}}”' },
  'card.cut': { en: 'goes on beyond what is shown', zh: '延伸到未显示的步骤' },
} as const satisfies Sentences;
