// Sentences of the comparison of two maps.

import type { Sentences } from './sentences.ts';

export const compareText = {
  'compare.kind.added': { en: 'added', zh: '新增' },
  'compare.kind.removed': { en: 'removed', zh: '移除' },
  'compare.kind.changed': { en: 'changed', zh: '更改' },
  'compare.name.added': { en: '{{name}} (added)', zh: '{{name}}（新增）' },
  'compare.name.removed': { en: '{{name}} (removed)', zh: '{{name}}（移除）' },
  'compare.name.changed': { en: '{{name}} (changed)', zh: '{{name}}（更改）' },
} as const satisfies Sentences;
