// Sentences of peak and end, of levers and of what-if.

import type { Sentences } from './sentences.ts';

export const memoryText = {
  'action.peak': { en: 'This is the peak', zh: '此处为峰值' },
  'action.end': { en: 'This is the end', zh: '此处为终值' },
  'action.what-if': { en: 'What if…', zh: '假设推演…' },

  'what-if.title': { en: 'What if', zh: '假设推演' },
  'what-if.hint': {
    en: 'Drag a point of the curve, or raise it with ↑ and ↓: see what they would remember. Nothing is changed until you keep it.',
    zh: '拖动曲线上的点，或用 ↑ ↓ 升降，看看他们会记住什么。在您保留之前，不会有任何更改。',
  },
  'what-if.flags': {
    en: 'Only scores are tried out: leave the what-if to set the peak or the end by hand.',
    zh: '推演只涉及评分：如需人工指定峰值或终值，请先离开假设推演。',
  },
  'what-if.remembered': { en: 'remembered', zh: '记忆' },
  'what-if.all': { en: 'all', zh: '全部' },
  'what-if.change': { en: '{{before}} → {{after}}', zh: '{{before}} → {{after}}' },
  'what-if.keep-to-be': { en: 'Keep in the to-be map', zh: '保留到未来地图' },
  'what-if.keep-here': { en: 'Keep here', zh: '保留在此' },
  'what-if.new-to-be': { en: 'A new to-be map', zh: '新的未来地图' },
  'what-if.take-back': { en: 'Take back the last trial', zh: '收回上一次尝试' },
  'what-if.start-over': { en: 'Start over', zh: '重新开始' },
  'what-if.leave': { en: 'Leave', zh: '离开' },
  'what-if.leave-whole': { en: 'Leave the what-if', zh: '离开假设推演' },
  'what-if.try': { en: 'Try it: {{step}}', zh: '试一试：{{step}}' },
  'what-if.kept': {
    en: { one: '{{count}} score was kept in “{{title}}”.', other: '{{count}} scores were kept in “{{title}}”.' },
    zh: '已将 {{count}} 个评分保留到“{{title}}”。',
  },
  'what-if.kept-some': {
    en: {
      one: '{{count}} score was kept in “{{title}}”; {{lost}} found no lane or step there.',
      other: '{{count}} scores were kept in “{{title}}”; {{lost}} found no lane or step there.',
    },
    zh: '已将 {{count}} 个评分保留到“{{title}}”；另有 {{lost}} 个在那里没有对应的泳道或步骤。',
  },
  'undo.what-if': { en: 'keep the what-if', zh: '保留假设推演' },

  'levers.level': { en: 'Levers raise a score to', zh: '着力点提升到' },
  'levers.all': { en: { one: 'The one lever', other: 'All {{count}} levers' }, zh: '全部 {{count}} 个着力点' },
  'levers.step': { en: 'Step', zh: '步骤' },
  'levers.now': { en: 'now', zh: '现在' },
  'levers.then': { en: 'then', zh: '届时' },
  'levers.about': {
    en: 'What they would remember then, if this one moment rose to {{level}}.',
    zh: '若只有这一刻提升到 {{level}}，他们届时会记住的分值。',
  },

  'remembered.all': { en: 'What all of them will remember', zh: '所有人会记住什么' },
  'remembered.all.weighted': {
    en: { one: '{{count}} persona', other: 'mean of {{count}} personas, weighted by segment share' },
    zh: '{{count}} 个用户画像的平均，按细分群体占比加权',
  },
  'remembered.all.unweighted': {
    en: {
      one: '{{count}} persona',
      other: 'mean of {{count}} personas, unweighted: not each of them has a segment share',
    },
    zh: '{{count}} 个用户画像的平均，未加权：并非每个都有细分群体占比',
  },
  'remembered.all.average': { en: 'Mean of their averages', zh: '各自平均值的平均' },
  'remembered.lane': { en: '{{name}}: what they will remember', zh: '{{name}}：他们会记住什么' },
  'remembered.start-end': { en: 'Start {{start}} · End {{end}}', zh: '起点 {{start}} · 终值 {{end}}' },
  'remembered.hand-offs': { en: 'Where the work changes hands ({{count}})', zh: '工作交接之处（{{count}}）' },
  'remembered.hand-offs.about': {
    en: 'Steps in which a one-way or two-way connector lands in another lane of customer actions, people, technology or support.',
    zh: '单向或双向连线落入另一条顾客行为、人员、技术或支持泳道的步骤。',
  },
  'remembered.hand-offs.unscored': { en: 'not scored', zh: '未评分' },
} as const satisfies Sentences;
