// Sentences of the stops of a show: their pane, their fields, laying them down, and what the stories write into them.

import type { Sentences } from './sentences.ts';

export const stopsText = {
  'undo.lay-down': { en: 'lay down {{what}}', zh: '铺设{{what}}' },

  'stops.story.stages': { en: 'Stage by stage', zh: '按阶段' },
  'stops.story.stages.about': { en: 'The whole journey in its order, a stop for each stage.', zh: '按顺序讲完整个旅程，每个阶段一站。' },
  'stops.story.stages.none': { en: 'The map has no steps yet.', zh: '此地图还没有步骤。' },
  'stops.story.lanes': { en: 'Lane by lane', zh: '按泳道' },
  'stops.story.lanes.about': {
    en: 'From the customer down across the three lines; what the customer does stays in sight.',
    zh: '从顾客向下越过三条分界线；顾客行为始终可见。',
  },
  'stops.story.lanes.none': { en: 'No lane that is shown holds anything yet.', zh: '显示的泳道中还没有内容。' },
  'stops.story.emotion': { en: 'Along the emotion curve', zh: '沿情绪曲线' },
  'stops.story.emotion.about': {
    en: 'The whole curve, then its start, peak, turning points and end, each with its neighbours.',
    zh: '先看整条曲线，再看起点、峰值、转折点和终点，各带相邻步骤。',
  },
  'stops.story.emotion.none': { en: 'The map has no customer’s emotion scores yet.', zh: '此地图还没有顾客的情绪评分。' },
  'stops.story.pains': { en: 'The worst pains', zh: '最严重的痛点' },
  'stops.story.pains.about': {
    en: 'Up to ten that are open, in the order of the project’s ranking, each with what it is about and what answers it.',
    zh: '按项目的排序取最多十个未解决的痛点，连同其所涉内容和回应的机会点。',
  },
  'stops.story.pains.none': { en: 'The map has no open pain points.', zh: '此地图没有未解决的痛点。' },
  'stops.story.levers': { en: 'The levers', zh: '着力点' },
  'stops.story.levers.about': {
    en: 'The moments that would change most what is remembered if they were better.',
    zh: '哪些时刻若有改善，最能改变顾客的记忆。',
  },
  'stops.story.levers.none': { en: 'No moment whose raising would change what is remembered.', zh: '没有提升后能改变记忆的时刻。' },
  'stops.story.as-is-to-be': { en: 'As-is, then to-be', zh: '先现状，后未来' },
  'stops.story.as-is-to-be.about': {
    en: 'Stage by stage, first as it is, then as it is to be, with what differs.',
    zh: '逐个阶段先看现状，再看未来，并说明差异。',
  },
  'stops.story.as-is-to-be.none': { en: 'The map has no to-be map and is none.', zh: '此地图没有对应的未来地图，本身也不是未来地图。' },

  'stops.word.start': { en: 'Start', zh: '起点' },
  'stops.word.high': { en: 'High', zh: '高点' },
  'stops.word.low': { en: 'Low', zh: '低点' },
  'stops.title.curve': { en: 'What they will remember: {{score}}', zh: '他们会记住：{{score}}' },
  'stops.title.moment': { en: '{{word}} {{score}}: {{step}}', zh: '{{word}} {{score}}：{{step}}' },
  'stops.title.lever': { en: '{{step}} raised to {{level}}: remembered {{then}}', zh: '{{step}}提升到 {{level}}：记忆 {{then}}' },
  'stops.title.pain': { en: 'Pain {{number}}: {{text}}', zh: '痛点 {{number}}：{{text}}' },
  'stops.title.as-is': { en: 'As it is: {{title}}', zh: '现状：{{title}}' },
  'stops.title.to-be': { en: 'To be: {{title}}', zh: '未来：{{title}}' },

  'stops.note.step': { en: '{{step}}: {{texts}}', zh: '{{step}}：{{texts}}' },
  'stops.note.hurts': { en: 'Hurts: {{texts}}', zh: '痛点：{{texts}}' },
  'stops.note.ideas': { en: 'Ideas: {{texts}}', zh: '机会点：{{texts}}' },
  'stops.note.cross.interaction': {
    en: 'We cross the line of interaction: below it is what the customer meets.',
    zh: '越过互动分界线：以下是顾客接触到的服务。',
  },
  'stops.note.cross.visibility': {
    en: 'We cross the line of visibility: from here on the customer sees nothing.',
    zh: '越过可视分界线：从这里起，顾客看不到。',
  },
  'stops.note.cross.internal-interaction': {
    en: 'We cross the line of internal interaction: below it is what supports those who serve.',
    zh: '越过内部互动分界线：以下是对服务人员的支持。',
  },
  'stops.note.nothing-at': { en: 'Nothing stands at step {{numbers}}. Is that so?', zh: '步骤 {{numbers}} 没有内容。确实如此吗？' },
  'stops.note.whose': { en: 'The curve: {{name}}', zh: '曲线：{{name}}' },
  'stops.note.remembered': {
    en: 'Remembered {{remembered}}: the mean of the peak, {{peak}}, and the end, {{end}}. The average of all steps is {{average}}.',
    zh: '记忆 {{remembered}}：峰值 {{peak}} 与终值 {{end}} 的平均。全部步骤的平均为 {{average}}。',
  },
  'stops.note.peak': { en: 'The peak: with the end, it makes what will be remembered.', zh: '峰值：与终值一起决定会记住什么。' },
  'stops.note.end': { en: 'The end: with the peak, it makes what will be remembered.', zh: '终值：与峰值一起决定会记住什么。' },
  'stops.note.lever': {
    en: 'It is {{now}} now. Raised to {{level}}, they would remember {{then}} instead of {{remembered}}: {{gain}}.',
    zh: '现在为 {{now}}。提升到 {{level}} 后，记忆将由 {{remembered}} 变为 {{then}}：{{gain}}。',
  },
  'stops.note.ranked': { en: '{{ranking}}: {{value}}', zh: '{{ranking}}：{{value}}' },
  'stops.note.about': { en: 'It is about: {{texts}}', zh: '所涉内容：{{texts}}' },
  'stops.note.answered': { en: 'Answered by: {{texts}}', zh: '回应的机会点：{{texts}}' },
  'stops.note.unanswered': { en: 'Nothing answers it yet. What could?', zh: '还没有机会点回应它。可以怎么做？' },
  'stops.note.owner': { en: 'Owner: {{name}}', zh: '负责人：{{name}}' },
  'stops.note.unowned': { en: 'Nobody owns it yet. Who will?', zh: '还没有负责人。由谁负责？' },
  'stops.note.come': { en: 'New: {{texts}}', zh: '新增：{{texts}}' },
  'stops.note.other': { en: 'Different: {{texts}}', zh: '改变：{{texts}}' },
  'stops.note.gone': { en: 'Gone: {{texts}}', zh: '取消：{{texts}}' },
  'stops.note.felt': {
    en: 'Step {{number}} feels {{after}} instead of {{before}}.',
    zh: '步骤 {{number}} 的感受由 {{before}} 变为 {{after}}。',
  },
  'stops.note.same': { en: 'Nothing differs here yet.', zh: '这里还没有不同。' },
} as const satisfies Sentences;
