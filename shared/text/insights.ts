// Sentences of the insights screen and of the report.

import type { Sentences } from './sentences.ts';

export const insightsText = {
  'insights.title': { en: 'Insights', zh: '洞察' },
  'insights.hint': {
    en: '{{map}}: what the map comes to. Each number has its formula beside it.',
    zh: '{{map}}：地图说明了什么。每个数字旁都有其公式。',
  },
  'insights.whose': { en: 'Whose', zh: '谁的' },
  'insights.everyone': { en: 'Everyone', zh: '所有人' },
  'insights.to-map': { en: 'Go to the map', zh: '前往地图' },
  'insights.more': { en: { one: '{{count}} more', other: '{{count}} more' }, zh: '另有 {{count}} 项' },

  'action.print-insights': { en: 'Print insights…', zh: '打印洞察…' },
  'action.save-insights': { en: 'Save insights as PDF…', zh: '将洞察另存为 PDF…' },
  'action.save-report': { en: 'Save report (Markdown)…', zh: '保存报告 (Markdown)…' },
  'action.present-insights': { en: 'Present insights', zh: '演示洞察' },
  'insights.print': { en: 'Print…', zh: '打印…' },
  'insights.pdf': { en: 'PDF…', zh: 'PDF…' },
  'insights.report': { en: 'Report…', zh: '报告…' },
  'insights.present': { en: 'Present', zh: '演示' },
  'insights.presented': { en: 'Insights, presented', zh: '洞察演示' },
  'insights.previous': { en: 'Previous', zh: '上一项' },
  'insights.next': { en: 'Next', zh: '下一项' },
  'insights.page': { en: '{{number}} of {{count}}', zh: '{{number}} / {{count}}' },
  'insights.leave': { en: 'Leave (Esc)', zh: '退出 (Esc)' },

  'insights.memory': { en: 'What they will remember', zh: '他们会记住什么' },
  'insights.memory.formula': {
    en: {
      one: 'Remembered = mean of the peak and the end. {{count}} scored moment.',
      other: 'Remembered = mean of the peak and the end. {{count}} scored moments.',
    },
    zh: '记忆 = 峰值与终值的平均。{{count}} 个评分时刻。',
  },
  'insights.memory.remembered': { en: 'Remembered', zh: '记忆' },
  'insights.memory.average': { en: 'Average', zh: '平均' },
  'insights.memory.gap': { en: 'gap {{gap}} (remembered − average)', zh: '记忆差 {{gap}}（记忆 − 平均）' },
  'insights.memory.together': {
    en: 'All {{count}} personas together, each weighing the same',
    zh: '{{count}} 个用户画像合计，权重相同',
  },
  'insights.memory.together.weighted': {
    en: 'All {{count}} personas together, weighted by the share of their segments',
    zh: '{{count}} 个用户画像合计，按所属细分的占比加权',
  },
  'insights.memory.peak': { en: 'Peak {{score}}', zh: '峰值 {{score}}' },
  'insights.memory.end': { en: 'End {{score}}', zh: '终值 {{score}}' },
  'insights.memory.peak-and-end': { en: 'Peak and end {{score}}', zh: '峰值即终值 {{score}}' },
  'insights.memory.by-hand': { en: '{{flag}}, set by hand', zh: '{{flag}}（人工指定）' },
  'insights.memory.picture': {
    en: {
      one: 'Curve through {{count}} score. {{peak}} at {{peakStep}}. {{end}} at {{endStep}}.',
      other: 'Curve through {{count}} scores. {{peak}} at {{peakStep}}. {{end}} at {{endStep}}.',
    },
    zh: '经过 {{count}} 个评分的曲线。{{peak}}，在 {{peakStep}}。{{end}}，在 {{endStep}}。',
  },
  'insights.memory.empty': {
    en: 'How an experience is remembered follows from its peak and its end. Score a few steps in an emotion lane: a double click on the height that fits.',
    zh: '一段体验如何被记住，取决于其峰值与终值。请在情绪泳道中为几个步骤评分：在合适的高度双击即可。',
  },

  'insights.levers': { en: 'Levers', zh: '着力点' },
  'insights.levers.formula': {
    en: 'What they would remember if this one moment rose to {{level}}; gain = that − what they remember now.',
    zh: '若仅将该时刻提升到 {{level}}，他们会记住什么；增益 = 届时记忆 − 当前记忆。',
  },
  'insights.levers.step': { en: 'Step', zh: '步骤' },
  'insights.levers.now': { en: 'Now', zh: '当前' },
  'insights.levers.then': { en: 'Remembered then', zh: '届时记忆' },
  'insights.levers.gain': { en: 'Gain', zh: '增益' },
  'insights.levers.only': {
    en: 'Begin at step {{number}}. Nothing else moves the memory while it stands.',
    zh: '从步骤 {{number}} 入手。只要它不变，其他步骤都无法改变记忆。',
  },
  'insights.levers.first': { en: 'Begin at step {{number}}: it gains most.', zh: '从步骤 {{number}} 入手：增益最大。' },
  'insights.levers.none': {
    en: 'No single step below {{level}} would change what is remembered.',
    zh: '低于 {{level}} 的任何单个步骤都不会改变记忆。',
  },
  'insights.levers.empty': {
    en: 'A lever is a step below neutral that would change what is remembered. As soon as steps are scored they stand here, the best first.',
    zh: '着力点是低于中性且能改变记忆的步骤。为步骤评分后，它们会列在这里，增益最大的在前。',
  },

  'insights.pains': { en: 'Pain points, in the order to fix them', zh: '痛点（按解决顺序）' },
  'insights.pains.pain': { en: 'Pain', zh: '痛点' },
  'insights.pains.owner': { en: 'Owner', zh: '负责人' },
  'insights.pains.no-owner': { en: 'no owner', zh: '无负责人' },
  'insights.pains.answers': { en: 'Answered by', zh: '回应' },
  'insights.pains.no-answer': { en: 'nothing yet', zh: '尚无' },
  'insights.pains.status': { en: 'Status', zh: '状态' },
  'insights.pains.value.severity-frequency': { en: 'Severity × frequency', zh: '严重度 × 发生频率' },
  'insights.pains.value.opportunity-score': { en: 'Opportunity score', zh: '机会分值' },
  'insights.pains.value.votes': { en: 'Votes', zh: '票数' },
  'insights.pains.value.customer-value': { en: 'Severity × frequency', zh: '严重度 × 发生频率' },
  'insights.pains.empty': {
    en: 'No pain point stands on this map. Select a card on the map and flag a pain there, then say how bad it is and how often it happens.',
    zh: '此地图上还没有痛点。请在地图上选中一张卡片并在此标记痛点，然后填写其严重度与发生频率。',
  },
  'insights.pains.rank': { en: 'Rank', zh: '名次' },

  'insights.importance': { en: 'Importance and performance', zh: '重要度与满意度' },
  'insights.importance.empty': {
    en: 'Each pain point is a dot: how important it is to customers against how well it is met today. There is none on this map yet.',
    zh: '每个痛点是一个点：对顾客的重要度与当前满意度的对比。此地图上还没有痛点。',
  },
  'insights.effort': { en: 'Value and effort', zh: '价值与投入' },
  'insights.effort.empty': {
    en: 'Each opportunity is a dot: what it is worth to customers against the effort it takes. There is none on this map yet: write one into an opportunities lane.',
    zh: '每个机会点是一个点：对顾客的价值与所需投入的对比。此地图上还没有机会点：请在机会点泳道中填写。',
  },
  'insights.servqual': { en: 'SERVQUAL gap', zh: 'SERVQUAL 差距' },
  'insights.servqual.empty': {
    en: 'SERVQUAL asks what customers expect and what they perceive, in five dimensions. Add a measure of that kind to the map, and a round with its answers.',
    zh: 'SERVQUAL 从五个维度询问顾客的期望与感知。请为地图添加该类度量，并录入一轮结果。',
  },
  'insights.measures': { en: 'Measures against their targets', zh: '度量与目标' },
  'insights.measures.formula': {
    en: 'The last round of each measure; its trend against the round before.',
    zh: '每个度量的最近一轮；趋势为与前一轮相比。',
  },
  'insights.measures.empty': {
    en: 'Nothing is measured on this map yet. Select a step, a card or the map itself and add a measure with a target, then the rounds as they come in.',
    zh: '此地图上还没有度量。请选中步骤、卡片或地图本身，添加带目标的度量，再逐轮录入结果。',
  },
  'insights.measures.measure': { en: 'Measure', zh: '度量' },
  'insights.measures.place': { en: 'Of', zh: '对象' },
  'insights.measures.last': { en: 'Last round', zh: '最近一轮' },
  'insights.measures.target': { en: 'Target', zh: '目标' },
  'insights.measures.trend': { en: 'Trend', zh: '趋势' },
  'insights.measures.whole': { en: 'The whole map', zh: '整个地图' },
  'insights.measures.no-round': { en: 'no round yet', zh: '尚无结果' },
  'insights.measures.no-target': { en: 'no target', zh: '无目标' },
  'insights.measures.one-round': { en: 'needs two rounds', zh: '需两轮结果' },
  'insights.measures.missed': { en: 'missed by {{by}}', zh: '相差 {{by}}' },
  'insights.measures.met': { en: 'met', zh: '达标' },
  'insights.checks': { en: 'Checks', zh: '检查' },
  'insights.checks.formula': {
    en: '{{count}} checks read the map; what was silenced is left out.',
    zh: '{{count}} 项检查读取地图；已忽略的不计。',
  },
  'insights.checks.found': { en: { one: '{{count}} thing to look at', other: '{{count}} things to look at' }, zh: '{{count}} 处待查看' },
  'insights.checks.none': { en: 'Nothing was found.', zh: '未发现任何问题。' },

  'insights.opportunities': { en: 'Opportunities, most value for the effort first', zh: '机会点（按价值与投入之比）' },
  'insights.opportunities.opportunity': { en: 'Opportunity', zh: '机会点' },
  'insights.opportunities.value': { en: 'Value ÷ effort', zh: '价值 ÷ 投入' },
  'insights.opportunities.answers': { en: 'Answers', zh: '回应的痛点' },

  'report.title': { en: '{{title}}: insights', zh: '{{title}}：洞察' },
  'report.client': { en: 'Client: {{client}}', zh: '客户：{{client}}' },
  'report.map': { en: 'Map: {{map}}', zh: '地图：{{map}}' },
  'report.date': { en: 'Date: {{date}}', zh: '日期：{{date}}' },
} as const satisfies Sentences;
