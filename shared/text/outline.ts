// Sentences of the outline, of panes and of themes.

import type { Sentences } from './sentences.ts';

export const outlineText = {
  'outline.title': { en: 'Outline', zh: '大纲' },
  'outline.steps': { en: 'Stages and steps', zh: '阶段与步骤' },
  'outline.connectors': { en: 'Connectors', zh: '连线' },
  'outline.line.interaction': {
    en: 'above it the customer acts, below it the service',
    zh: '其上为顾客，其下为服务方',
  },
  'outline.line.visibility': { en: 'what is above it the customer sees', zh: '其上为顾客可见的部分' },
  'outline.line.internal-interaction': { en: 'below it others support the staff', zh: '其下为支持员工的部分' },
  'outline.severity': { en: 'severity {{severity}} of 5', zh: '严重度 {{severity}}/5' },
  'outline.pains': { en: { one: '{{count}} pain point', other: '{{count}} pain points' }, zh: '{{count}} 个痛点' },
  'outline.sets-off': { en: 'sets off: {{name}}', zh: '触发：{{name}}' },
  'outline.set-off-by': { en: 'set off by: {{name}}', zh: '触发者：{{name}}' },
  'outline.agrees': { en: 'needs agreement with: {{name}}', zh: '需协商：{{name}}' },
  'outline.needs': { en: 'needs: {{name}}', zh: '依赖：{{name}}' },
  'outline.needed-by': { en: 'needed by: {{name}}', zh: '被依赖于：{{name}}' },
  'action.outline': { en: 'Show or hide the outline', zh: '显示或隐藏大纲' },
  'action.next-pane': { en: 'Next part of the window', zh: '下一个窗格' },
  'action.previous-pane': { en: 'Previous part of the window', zh: '上一个窗格' },

  'action.theme.light': { en: 'Light colours', zh: '浅色' },
  'action.theme.dark': { en: 'Dark colours', zh: '深色' },
  'action.theme.contrast': { en: 'High contrast', zh: '高对比度' },
  'action.theme.projector': { en: 'For a projector', zh: '投影配色' },
  'action.theme.system': { en: 'Colours as the system', zh: '颜色跟随系统' },
  'home.theme': { en: 'Colours', zh: '颜色' },
  'home.theme.light': { en: 'Light', zh: '浅色' },
  'home.theme.dark': { en: 'Dark', zh: '深色' },
  'home.theme.contrast': { en: 'High contrast', zh: '高对比度' },
} as const satisfies Sentences;
