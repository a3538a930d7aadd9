// Sentences of the checks. Of each: its name, what it found (`.found`), when it finds something (`.when`), and why that matters (`.why`).

import type { Sentences } from './sentences.ts';

export const checksText = {
  'check.step-without-action': { en: 'Step without an action', zh: '没有顾客行为的步骤' },
  'check.step-without-action.found': { en: 'The customer does nothing at {{step}}.', zh: '顾客在{{step}}没有任何行为。' },
  'check.step-without-action.when': {
    en: 'A step has no card in a lane of customer actions, though the map has such a lane.',
    zh: '地图有顾客行为泳道，而某个步骤在其中没有卡片。',
  },
  'check.step-without-action.why': {
    en: 'A blueprint begins with what the customer does; all else answers it (Bitner, Ostrom and Morgan 2008).',
    zh: '蓝图从顾客的行为开始，其余一切都是对它的回应（Bitner、Ostrom、Morgan 2008）。',
  },

  'check.action-without-touchpoint': { en: 'Action without a touchpoint', zh: '没有触点的顾客行为' },
  'check.action-without-touchpoint.found': { en: '“{{card}}” meets no touchpoint.', zh: '“{{card}}”没有遇到任何触点。' },
  'check.action-without-touchpoint.when': {
    en: 'None of the steps of a customer action holds a touchpoint, though the map has a lane of them.',
    zh: '地图有触点泳道，而某个顾客行为的各步骤都没有触点。',
  },
  'check.action-without-touchpoint.why': {
    en: 'Where the customer meets nothing of the service, it can neither help nor be felt.',
    zh: '顾客在此接触不到服务，服务便无从帮助，也无从被感知。',
  },

  'check.touchpoint-without-evidence': { en: 'Touchpoint without evidence', zh: '没有有形展示的触点' },
  'check.touchpoint-without-evidence.found': { en: '“{{card}}” has no physical evidence.', zh: '“{{card}}”没有有形展示。' },
  'check.touchpoint-without-evidence.when': {
    en: 'None of the steps of a touchpoint holds physical evidence, though the map has a lane of it.',
    zh: '地图有有形展示泳道，而某个触点的各步骤都没有有形展示。',
  },
  'check.touchpoint-without-evidence.why': {
    en: 'A service cannot be held: customers judge it by what they see, hold and read (Shostack 1984).',
    zh: '服务本身无法触摸，顾客凭看到、拿到、读到的东西来评判它（Shostack 1984）。',
  },

  'check.front-stage-answers-nothing': { en: 'Front-stage that answers nothing', zh: '未回应顾客的前台' },
  'check.front-stage-answers-nothing.found': {
    en: '“{{card}}” answers no action of the customer.',
    zh: '“{{card}}”没有回应任何顾客行为。',
  },
  'check.front-stage-answers-nothing.when': {
    en: 'A front-stage card of people or technology is connected to no customer action, and none stands in its steps.',
    zh: '前台的人员或技术卡片没有与任何顾客行为相连，其步骤中也没有顾客行为。',
  },
  'check.front-stage-answers-nothing.why': {
    en: 'Front-stage is where the customer is met. Without one, it is back-stage work, or an action is missing (Bitner, Ostrom and Morgan 2008).',
    zh: '前台是与顾客相遇之处。没有顾客，它就属于后台，或者少了一个顾客行为（Bitner、Ostrom、Morgan 2008）。',
  },

  'check.back-stage-serves-nothing': { en: 'Back-stage that serves nothing', zh: '未服务任何人的后台' },
  'check.back-stage-serves-nothing.found': { en: '“{{card}}” serves nothing above it.', zh: '“{{card}}”没有服务于其上方的任何卡片。' },
  'check.back-stage-serves-nothing.when': {
    en: 'A back-stage or support card of people, technology or support processes is connected to no card of a zone above it. On a map without connectors, whatever stands in its steps counts as connected.',
    zh: '后台或支持区域的人员、技术、支持流程卡片，没有与上方区域的任何卡片相连。地图上没有任何连线时，同一步骤的卡片视为相连。',
  },
  'check.back-stage-serves-nothing.why': {
    en: 'What is done out of sight is done for somebody nearer to the customer, or need not be done (Shostack 1984).',
    zh: '看不见的工作总是为更靠近顾客的人而做，否则就不必做（Shostack 1984）。',
  },

  'check.skips-the-stage': { en: 'Connector that skips the stage', zh: '越过前台的连线' },
  'check.skips-the-stage.found': {
    en: '“{{from}}” and “{{to}}” are connected with nothing front-stage between them.',
    zh: '“{{from}}”与“{{to}}”直接相连，中间没有前台。',
  },
  'check.skips-the-stage.when': {
    en: 'A connector joins the customer zone and back-stage or support, and no front-stage card stands in the steps of either end.',
    zh: '连线连接顾客区域与后台或支持区域，而两端的步骤都没有前台卡片。',
  },
  'check.skips-the-stage.why': {
    en: 'The customer does not see behind the line of visibility: somebody or something in front of it passes it on (Shostack 1984).',
    zh: '顾客看不到可视分界线之后：总要有前台的人或物来传递（Shostack 1984）。',
  },

  'check.loose-end': { en: 'Loose end', zh: '没有回音的链条' },
  'check.loose-end.found': {
    en: 'The chain ends at “{{card}}” and never gets back to the customer.',
    zh: '链条止于“{{card}}”，没有回到顾客。',
  },
  'check.loose-end.when': {
    en: 'One-way connectors lead from a customer action to this card and no further, and nothing on their way leads back to the customer zone.',
    zh: '单向连线从顾客行为通到这张卡片为止，沿途没有任何一处回到顾客区域。',
  },
  'check.loose-end.why': {
    en: 'The customer set something off and hears nothing of it: waits are made here (Bitner, Ostrom and Morgan 2008).',
    zh: '顾客发起了一件事却没有回音，等待由此产生（Bitner、Ostrom、Morgan 2008）。',
  },

  'check.no-owner': { en: 'No owner', zh: '没有负责人' },
  'check.no-owner.found': { en: '“{{card}}” has no owner.', zh: '“{{card}}”没有负责人。' },
  'check.no-owner.when': {
    en: 'A card of people, technology or support processes has no owner.',
    zh: '人员、技术或支持流程卡片没有负责人。',
  },
  'check.no-owner.why': {
    en: 'What nobody answers for is not mended when it fails.',
    zh: '无人负责的环节，出了问题也不会有人修复。',
  },

  'check.severe-pain-unowned': { en: 'Severe pain without an owner', zh: '没有负责人的严重痛点' },
  'check.severe-pain-unowned.found': {
    en: '“{{card}}” ({{priority}} of 25) has no owner.',
    zh: '“{{card}}”（{{priority}}/25）没有负责人。',
  },
  'check.severe-pain-unowned.when': {
    en: 'Severity × frequency of an open pain point is 12 or more, and it has no owner. Pains that are solved or will not be mended do not count.',
    zh: '未解决的痛点，严重度 × 发生频率不低于 12，且没有负责人。已解决或不处理的不计。',
  },
  'check.severe-pain-unowned.why': {
    en: 'What hurts much and often is the first to be mended, and somebody has to begin.',
    zh: '又痛又频繁的问题应最先解决，总要有人开始。',
  },

  'check.severe-pain-unanswered': { en: 'Severe pain without an answer', zh: '没有对策的严重痛点' },
  'check.severe-pain-unanswered.found': {
    en: 'No opportunity answers “{{card}}” ({{priority}} of 25).',
    zh: '没有机会点回应“{{card}}”（{{priority}}/25）。',
  },
  'check.severe-pain-unanswered.when': {
    en: 'Severity × frequency of an open pain point is 12 or more, and no opportunity of the project names it.',
    zh: '未解决的痛点，严重度 × 发生频率不低于 12，而项目中没有机会点针对它。',
  },
  'check.severe-pain-unanswered.why': {
    en: 'A map that shows the pain and no way out of it leads to no decision.',
    zh: '只指出痛点而没有出路的地图，带不来任何决定。',
  },

  'check.need-unanswered': { en: 'Need without an answer', zh: '没有回应的需求' },
  'check.need-unanswered.found': {
    en: 'Nothing below the line of interaction answers “{{card}}”.',
    zh: '互动分界线以下没有任何内容回应“{{card}}”。',
  },
  'check.need-unanswered.when': {
    en: 'The steps of a need hold no card below the line of interaction, on a map that is a blueprint.',
    zh: '地图是服务蓝图，而某个需求的各步骤在互动分界线以下没有卡片。',
  },
  'check.need-unanswered.why': {
    en: 'A service is there for the needs of its customers; here nobody and nothing meets one.',
    zh: '服务因顾客的需求而存在；此处却没有人或事来满足它。',
  },

  'check.unscored-step': { en: 'Unscored step', zh: '未评分的步骤' },
  'check.unscored-step.found': {
    en: '{{curve}} has no score at {{step}}, between steps that have one.',
    zh: '“{{curve}}”在{{step}}没有评分，而前后步骤都有。',
  },
  'check.unscored-step.when': {
    en: 'A persona has scores in an emotion lane on both sides of a step that has none.',
    zh: '某个用户画像在情绪泳道中，某步骤的前后都有评分，而该步骤没有。',
  },
  'check.unscored-step.why': {
    en: 'The average and the peak are computed from scores alone: what nobody scored is in neither.',
    zh: '平均与峰值只由评分计算：没有评分的步骤不在其中。',
  },

  'check.flat-ending': { en: 'Flat ending', zh: '平淡的结尾' },
  'check.flat-ending.found': { en: '{{curve}} ends at {{score}}.', zh: '“{{curve}}”以 {{score}} 结束。' },
  'check.flat-ending.when': { en: 'The end of an emotion curve is neutral or below.', zh: '情绪曲线的终值为中性或更低。' },
  'check.flat-ending.why': {
    en: 'The end is half of what is remembered (Kahneman, Fredrickson, Schreiber and Redelmeier 1993).',
    zh: '终值决定一半的记忆（Kahneman、Fredrickson、Schreiber、Redelmeier 1993）。',
  },

  'check.peak-outweighs': { en: 'Peak that outweighs the rest', zh: '压倒一切的低峰' },
  'check.peak-outweighs.found': {
    en: '{{curve}}: because of its peak of {{score}} it is remembered as {{remembered}}, worse than its average of {{average}}.',
    zh: '“{{curve}}”：因峰值 {{score}}，记忆为 {{remembered}}，低于平均 {{average}}。',
  },
  'check.peak-outweighs.when': {
    en: 'The peak of an emotion curve is below neutral, and what is remembered is below the average.',
    zh: '情绪曲线的峰值低于中性，且记忆低于平均。',
  },
  'check.peak-outweighs.why': {
    en: 'One bad moment makes the whole worse than it was (Kahneman, Fredrickson, Schreiber and Redelmeier 1993). Begin with it.',
    zh: '一个糟糕的时刻让整体显得更差（Kahneman、Fredrickson、Schreiber、Redelmeier 1993）。从它开始改进。',
  },

  'check.truth-without-standard': { en: 'Moment of truth without a target', zh: '没有目标的关键时刻' },
  'check.truth-without-standard.found': {
    en: '{{subject}} is a moment of truth but is held to no target.',
    zh: '{{subject}}是关键时刻，却没有目标。',
  },
  'check.truth-without-standard.when': {
    en: 'A moment of truth, and no measure with a target stands on its step or card.',
    zh: '关键时刻的步骤或卡片上没有带目标的度量。',
  },
  'check.truth-without-standard.why': {
    en: 'These moments decide more than the others. How well they go should not be left to chance (Shostack 1984 sets standards for each).',
    zh: '这些时刻比其他时刻更有决定性，不应听凭偶然（Shostack 1984 为其逐一设定标准）。',
  },

  'check.target-missed': { en: 'Target missed', zh: '未达标' },
  'check.target-missed.found': { en: '“{{measure}}” misses its target by {{by}}.', zh: '“{{measure}}”与目标相差 {{by}}。' },
  'check.target-missed.when': {
    en: 'The last round of a measure is on the wrong side of its target.',
    zh: '度量的最近一轮在目标的不利一侧。',
  },
  'check.target-missed.why': {
    en: 'It was promised and is not kept: find the cause, or set a target that can be met.',
    zh: '承诺没有兑现：查明原因，或设定可以达到的目标。',
  },

  'check.empty-lane': { en: 'Empty lane', zh: '空泳道' },
  'check.empty-lane.found': { en: '{{lane}} is empty.', zh: '“{{lane}}”是空的。' },
  'check.empty-lane.when': { en: 'A lane has neither cards nor scores.', zh: '泳道中既没有卡片也没有评分。' },
  'check.empty-lane.why': {
    en: 'It takes room and says nothing: fill it, or leave it out.',
    zh: '它占了位置却什么也没说：填写它，或去掉它。',
  },

  'check.too-few-steps': { en: 'Too few steps', zh: '步骤太少' },
  'check.too-few-steps.found': {
    en: { one: 'The map has {{count}} step.', other: 'The map has {{count}} steps.' },
    zh: '地图只有 {{count}} 个步骤。',
  },
  'check.too-few-steps.when': { en: 'A map has fewer than 5 steps.', zh: '地图的步骤少于 5 个。' },
  'check.too-few-steps.why': {
    en: 'What goes wrong is mostly between the steps that are easy to name.',
    zh: '问题多半出在容易想到的步骤之间。',
  },

  'check.too-many-steps': { en: 'Too many steps', zh: '步骤太多' },
  'check.too-many-steps.found': {
    en: { one: 'The map has {{count}} step.', other: 'The map has {{count}} steps.' },
    zh: '地图有 {{count}} 个步骤。',
  },
  'check.too-many-steps.when': { en: 'A map has more than 15 steps.', zh: '地图的步骤多于 15 个。' },
  'check.too-many-steps.why': {
    en: 'It cannot be read at once any more: join steps, or make a map of its own of a part.',
    zh: '已无法一眼看完：合并步骤，或把一部分另做一张地图。',
  },

  'check.assumptions': { en: 'More assumed than known', zh: '假设多于事实' },
  'check.assumptions.found': {
    en: '{{count}} of {{of}} cards that carry an evidence level are assumed.',
    zh: '标有证据程度的 {{of}} 张卡片中，{{count}} 张是假设。',
  },
  'check.assumptions.when': {
    en: 'More than half of the cards that carry an evidence level are assumed.',
    zh: '标有证据程度的卡片中，超过一半是假设。',
  },
  'check.assumptions.why': {
    en: 'A team easily maps what it believes. Ask customers before anything is decided on it.',
    zh: '团队容易画出自己相信的东西。据此决策之前，先去问顾客。',
  },

  'checks.title': { en: 'Checks', zh: '检查' },
  'action.checks': { en: 'Show or hide the checks', zh: '显示或隐藏检查' },
  'action.check-marks': { en: 'Show checks on the map', zh: '在地图上显示检查结果' },
  'checks.count': { en: { one: '{{count}} check to look at', other: '{{count}} checks to look at' }, zh: '{{count}} 项检查待查看' },
  'checks.none': { en: 'No checks to look at', zh: '没有待查看的检查' },
  'checks.hint': {
    en: 'After every edit the map is read for what is missing, what leads nowhere and what hurts. What is found stands here.',
    zh: '每次编辑之后，地图都会被检查：缺了什么、哪里断了、哪里有问题。发现的内容列在这里。',
  },
  'checks.when': { en: 'Found when', zh: '判定条件' },
  'checks.silence': { en: 'Silence…', zh: '忽略…' },
  'checks.silence.note': { en: 'Why it can stay as it is', zh: '为什么可以保持现状' },
  'checks.silence.do': { en: 'Silence', zh: '忽略' },
  'checks.silenced': { en: '{{count}} silenced', zh: '{{count}} 项已忽略' },
  'checks.silenced.one': { en: 'Silenced: {{finding}}', zh: '已忽略：{{finding}}' },
  'checks.lift': { en: 'Look at it again', zh: '重新查看' },
  'checks.fix.action': { en: 'Fix: write the action', zh: '修复：写下顾客行为' },
  'checks.fix.touchpoint': { en: 'Fix: write a touchpoint', zh: '修复：写下触点' },
  'checks.fix.evidence': { en: 'Fix: write the evidence', zh: '修复：写下有形展示' },
  'checks.fix.front-stage': { en: 'Fix: write who is front-stage', zh: '修复：写下前台' },
  'checks.fix.answer': { en: 'Fix: write an answer', zh: '修复：写下回应' },
  'checks.fix.opportunity': { en: 'Fix: write an opportunity', zh: '修复：写下机会点' },
  'checks.fix.lane': { en: 'Fix: delete the lane', zh: '修复：删除泳道' },
  'checks.fix.standard': { en: 'Fix: set a target', zh: '修复：设定目标' },
  'checks.go.owner': { en: 'Go and name an owner', zh: '去填写负责人' },
  'checks.go.connect': { en: 'Go and connect it', zh: '去连线' },
  'checks.go.score': { en: 'Go and score it', zh: '去评分' },
  'undo.silence': { en: 'silence a check', zh: '忽略一项检查' },
  'undo.lift': { en: 'look at a check again', zh: '重新查看一项检查' },
  'checks.curve': { en: '{{lane}} · {{persona}}', zh: '{{lane}} · {{persona}}' },
} as const satisfies Sentences;
