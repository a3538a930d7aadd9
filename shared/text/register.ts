// Sentences of the register of pain points and opportunities.

import type { Sentences } from './sentences.ts';

export const registerText = {
  'register.votes': { en: { one: '{{count}} vote', other: '{{count}} votes' }, zh: '{{count}} 票' },
  'register.number.severity': { en: 'severity', zh: '严重度' },
  'register.number.frequency': { en: 'frequency', zh: '发生频率' },
  'register.number.importance': { en: 'importance', zh: '重要度' },
  'register.number.performance': { en: 'performance', zh: '满意度' },
  'register.number.votes': { en: 'votes', zh: '票数' },
  'register.number.value': { en: 'value', zh: '价值' },
  'register.number.effort': { en: 'effort', zh: '投入' },
  'register.and': { en: ' and ', zh: '和' },
  'register.unsaid': { en: 'none', zh: '未填' },
  'register.missing': { en: 'needs {{list}}', zh: '缺少{{list}}' },

  'quadrant.concentrate-here': { en: 'Concentrate here', zh: '重点改进' },
  'quadrant.keep-it-up': { en: 'Keep up the good work', zh: '继续保持' },
  'quadrant.low-priority': { en: 'Low priority', zh: '低优先级' },
  'quadrant.possible-overkill': { en: 'Possible overkill', zh: '可能过度投入' },
  'quadrant.quick-win': { en: 'Quick wins', zh: '速赢' },
  'quadrant.big-bet': { en: 'Big bets', zh: '重大投入' },
  'quadrant.fill-in': { en: 'Fill-ins', zh: '顺手可做' },
  'quadrant.time-sink': { en: 'Time sinks', zh: '得不偿失' },

  'plot.importance': { en: 'Importance and performance', zh: '重要度与满意度' },
  'plot.effort': { en: 'Value and effort', zh: '价值与投入' },
  'plot.dot': { en: '{{name}}: {{place}}', zh: '{{name}}：{{place}}' },
  'plot.importance.place': {
    en: 'importance {{importance}}, performance {{performance}}: {{quadrant}}',
    zh: '重要度 {{importance}}，满意度 {{performance}}：{{quadrant}}',
  },
  'plot.effort.place': { en: 'value {{value}}, effort {{effort}}: {{quadrant}}', zh: '价值 {{value}}，投入 {{effort}}：{{quadrant}}' },
  'plot.importance.waiting': {
    en: {
      one: '{{count}} pain point has no importance or performance yet. Drag it onto the plot.',
      other: '{{count}} pain points have no importance or performance yet. Drag them onto the plot.',
    },
    zh: '{{count}} 个痛点尚无重要度或满意度。请拖到图上。',
  },
  'plot.effort.waiting': {
    en: {
      one: '{{count}} opportunity has no value or effort yet. Drag it onto the plot.',
      other: '{{count}} opportunities have no value or effort yet. Drag them onto the plot.',
    },
    zh: '{{count}} 个机会点尚无价值或投入。请拖到图上。',
  },
  'undo.rate': { en: 'rate {{card}}', zh: '评定{{card}}' },
  'undo.answer-pain': { en: 'answer a pain: {{card}}', zh: '回应痛点：{{card}}' },

  'register.tie.severity-frequency': {
    en: 'As high as “{{other}}”, which stands first by severity × frequency: {{theirs}} against {{own}}.',
    zh: '与“{{other}}”同分；后者按严重度 × 发生频率在前：{{theirs}} 对 {{own}}。',
  },
  'register.tie.severity': {
    en: 'As high as “{{other}}”, which stands first by severity: {{theirs}} against {{own}}.',
    zh: '与“{{other}}”同分；后者按严重度在前：{{theirs}} 对 {{own}}。',
  },
  'register.tie.importance': {
    en: 'As high as “{{other}}”, which stands first by importance: {{theirs}} against {{own}}.',
    zh: '与“{{other}}”同分；后者按重要度在前：{{theirs}} 对 {{own}}。',
  },
  'register.tie.value': {
    en: 'As high as “{{other}}”, which stands first by value: {{theirs}} against {{own}}.',
    zh: '与“{{other}}”同分；后者按价值在前：{{theirs}} 对 {{own}}。',
  },
  'register.tie.answers': {
    en: 'As high as “{{other}}”, which stands first by the worst open pain point it answers: {{theirs}} against {{own}}.',
    zh: '与“{{other}}”同分；后者所回应的最严重未解决痛点分值更高：{{theirs}} 对 {{own}}。',
  },
  'register.tie.map': {
    en: 'As high as “{{other}}”, which stands first because its map comes first.',
    zh: '与“{{other}}”同分；后者所在的地图在前。',
  },
  'register.tie.step': {
    en: 'As high as “{{other}}”, which stands first because its step comes first: {{theirs}} before {{own}}.',
    zh: '与“{{other}}”同分；后者所在的步骤在前：步骤 {{theirs}} 先于步骤 {{own}}。',
  },
  'register.tie.cell': {
    en: 'As high as “{{other}}”, which stands first because it stands above it in the same step.',
    zh: '与“{{other}}”同分；后者在同一步骤中位于其上方。',
  },
} as const satisfies Sentences;
