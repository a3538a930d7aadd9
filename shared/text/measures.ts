// Sentences of measures, their rounds and what is wrong with one.

import type { Sentences } from './sentences.ts';

export const measuresText = {
  'measure.kind.nps': { en: 'NPS', zh: 'NPS（净推荐值）' },
  'measure.kind.csat': { en: 'CSAT', zh: 'CSAT（满意度）' },
  'measure.kind.ces': { en: 'CES', zh: 'CES（费力度）' },
  'measure.kind.servqual': { en: 'SERVQUAL', zh: 'SERVQUAL（服务质量）' },
  'measure.kind.conversion': { en: 'Conversion', zh: '转化率' },
  'measure.kind.retention': { en: 'Retention', zh: '留存率' },
  'measure.kind.waiting-time': { en: 'Waiting time', zh: '等待时间' },
  'measure.kind.response-time': { en: 'Response time', zh: '响应时间' },
  'measure.kind.cost': { en: 'Cost', zh: '成本' },
  'measure.kind.lifetime-value': { en: 'Lifetime value', zh: '顾客终身价值' },
  'measure.kind.free': { en: 'Other', zh: '其他' },

  'dimension.tangibles': { en: 'Tangibles', zh: '有形性' },
  'dimension.reliability': { en: 'Reliability', zh: '可靠性' },
  'dimension.responsiveness': { en: 'Responsiveness', zh: '响应性' },
  'dimension.assurance': { en: 'Assurance', zh: '保证性' },
  'dimension.empathy': { en: 'Empathy', zh: '移情性' },

  'measure.problem.nothing-given': { en: 'Nothing is entered yet.', zh: '尚未输入数据。' },
  'measure.problem.nobody': { en: 'Nobody answered: nothing can be computed from 0.', zh: '没有人回答：0 份数据无法计算。' },
  'measure.problem.negative': { en: '{{value}} is below 0, which cannot be.', zh: '{{value}} 小于 0，不可能出现。' },
  'measure.problem.outside-range': {
    en: '{{value}} is outside {{low}} to {{high}}, so it is no value of this measure.',
    zh: '{{value}} 超出 {{low}} 到 {{high}}，不是此度量的有效数值。',
  },
  'measure.problem.outside-scale': {
    en: '{{count}} of {{n}} answers lie outside {{low}}–{{high}}, such as {{answer}}: perhaps two scales are mixed.',
    zh: '{{n}} 份回答中有 {{count}} 份超出 {{low}}–{{high}}（例如 {{answer}}）：可能混用了两种量表。',
  },
  'measure.problem.more-went-on': {
    en: 'Of {{entered}}, {{wentOn}} cannot have gone on.',
    zh: '{{entered}} 人中不可能有 {{wentOn}} 人继续。',
  },
  'measure.problem.incomplete': { en: 'Part of the formula is missing.', zh: '公式所需的数据不完整。' },
  'measure.problem.unknown-dimension': {
    en: '“{{name}}” is no dimension of SERVQUAL.',
    zh: '“{{name}}”不是 SERVQUAL 的维度。',
  },
  'measure.problem.too-large': { en: 'The result is too large to be a number.', zh: '结果过大，无法表示。' },

  'trend.rising': { en: 'rising', zh: '上升' },
  'trend.holding': { en: 'holding', zh: '持平' },
  'trend.falling': { en: 'falling', zh: '下降' },
  'trend.rising.asks': { en: 'Rising: keep what changed.', zh: '上升：保持所做的改变。' },
  'trend.holding.asks': { en: 'Holding: maintain, and look for the next gain.', zh: '持平：维持现状，寻找下一个提升点。' },
  'trend.falling.asks': { en: 'Falling: find the cause first.', zh: '下降：先找出原因。' },

  'measure.n': { en: 'n = {{n}}', zh: 'n = {{n}}' },
  'measure.parts.nps': {
    en: '{{promoters}} promoters, {{passives}} passives, {{detractors}} detractors',
    zh: '推荐者 {{promoters}}，被动者 {{passives}}，贬损者 {{detractors}}',
  },
  'measure.parts.csat': { en: '{{satisfied}} satisfied', zh: '满意 {{satisfied}}' },
  'measure.parts.share': {
    en: '{{wentOn}} of {{entered}}; {{dropOff}} % dropped off',
    zh: '{{entered}} 人中 {{wentOn}} 人；流失 {{dropOff}}%',
  },
  'measure.parts.numbers': { en: 'median {{median}}', zh: '中位数 {{median}}' },
  'measure.parts.servqual': {
    en: { one: '{{count}} dimension of 5', other: '{{count}} dimensions of 5' },
    zh: '5 个维度中的 {{count}} 个',
  },
  'measure.otherwise': {
    en: '{{value}} is written as well, which is something else: what was counted is shown.',
    zh: '另写有 {{value}}，两者不一致：以实际计数为准。',
  },
  'trend.by.chance': {
    en: '{{change}} since the round before; up to {{margin}} may be chance (95 %).',
    zh: '较上一轮 {{change}}；{{margin}} 以内可能出于偶然（95%）。',
  },
  'trend.by.two-percent': {
    en: '{{change}} since the round before; up to {{margin}} (2 %) counts as no change.',
    zh: '较上一轮 {{change}}；{{margin}}（2%）以内视为无变化。',
  },

  'measure.gap.of': { en: 'perception {{perception}} − expectation {{expectation}}', zh: '感知 {{perception}} − 期望 {{expectation}}' },
} as const satisfies Sentences;
