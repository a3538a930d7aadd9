// Why a command was refused, and what a loaded file needed mending for.

import type { Sentences } from './sentences.ts';

export const refusalText = {
  'refusal.gone': { en: 'That is no longer there: it was deleted meanwhile.', zh: '该内容已不存在：可能已被删除。' },
  'refusal.id-taken': { en: 'That is already in this project, so nothing was added.', zh: '该内容已在本项目中，未作添加。' },
  'refusal.kind-not-in-zone': {
    en: 'A “{{kind}}” lane cannot stand in the {{zone}} zone. Choose another zone, or change the kind of the lane first.',
    zh: '“{{kind}}”泳道不能放在{{zone}}区域。请选择其他区域，或先更改泳道的类型。',
  },
  'refusal.no-cards-in-emotion': {
    en: 'An emotion lane holds scores, not cards. Drop the card on another lane.',
    zh: '情绪泳道用于评分，不能放置卡片。请把卡片放到其他泳道。',
  },
  'refusal.not-emotion': { en: 'Scores belong in an emotion lane. Add one first.', zh: '评分只能放在情绪泳道中。请先添加情绪泳道。' },
  'refusal.lane-has-scores': {
    en: 'This lane holds scores. Delete them before you make it another kind of lane.',
    zh: '此泳道含有评分。请先删除评分，再更改泳道类型。',
  },
  'refusal.lane-has-cards': {
    en: 'This lane holds cards. Move them to another lane before you make it an emotion lane.',
    zh: '此泳道含有卡片。请先把卡片移到其他泳道，再改为情绪泳道。',
  },
  'refusal.self-connection': {
    en: 'A card cannot be connected to itself. Drop the connector on another card.',
    zh: '卡片不能与自身连线。请把连线拖到另一张卡片上。',
  },
  'refusal.already-connected': { en: 'These two cards are connected already.', zh: '这两张卡片之间已有连线。' },
  'refusal.other-map': { en: 'These belong to two different maps and cannot be tied together.', zh: '它们属于两张不同的地图，不能关联。' },
  'refusal.not-editable': { en: 'This cannot be changed here.', zh: '此处不能更改。' },
  'refusal.invalid-value': {
    en: 'That value does not fit. A text may have up to {{textLength}} characters, a title up to {{titleLength}}.',
    zh: '该值不符合要求。文本最多 {{textLength}} 个字符，标题最多 {{titleLength}} 个字符。',
  },
  'refusal.last-map': {
    en: 'A project keeps at least one map. Add another before you delete this one.',
    zh: '项目至少保留一张地图。请先添加另一张，再删除这一张。',
  },
  'refusal.too-many-entities': {
    en: 'A project holds at most {{limit}} things (cards, steps, connectors…). Start another project for more.',
    zh: '一个项目最多容纳 {{limit}} 个对象（卡片、步骤、连线等）。如需更多，请新建项目。',
  },
  'refusal.table-too-large': {
    en: 'This table is too large to paste: it may have up to {{tableSide}} rows and {{tableSide}} columns. Copy a smaller part of it.',
    zh: '此表格过大，无法粘贴：最多 {{tableSide}} 行、{{tableSide}} 列。请复制其中较小的一部分。',
  },
  'refusal.idea-sorted': {
    en: 'This idea is on the map already. Delete its card there, and it is back in the tray.',
    zh: '此想法已在地图上。删除地图上的卡片后，它会回到想法盘。',
  },
  'refusal.vote-closed': {
    en: 'This vote is closed. Open it again, or begin another one.',
    zh: '此次投票已结束。可重新打开，或开始新的投票。',
  },
  'refusal.not-up-for-vote': {
    en: 'This card is not up for the vote. Dots go on the cards marked with a ring.',
    zh: '此卡片不在投票范围内。圆点只能放在带圆环标记的卡片上。',
  },
  'refusal.no-dots-left': {
    en: 'Of {{budget}} dots, {{left}} are left. Take one back, or give the vote more people or dots.',
    zh: '共 {{budget}} 个圆点，只剩 {{left}} 个。请取回一个，或增加人数或每人圆点数。',
  },
  'refusal.no-dots-there': { en: 'There is no dot to take back on this card.', zh: '此卡片上没有可取回的圆点。' },
  'refusal.budget-below-dots': {
    en: '{{placed}} dots are placed already, and that would make only {{budget}}. Take some back first.',
    zh: '已放置 {{placed}} 个圆点，而这样只有 {{budget}} 个。请先取回一些。',
  },
  'refusal.read-only': {
    en: 'This file is open for looking only. Save a copy to change it.',
    zh: '此文件以只读方式打开。请另存副本后再修改。',
  },

  'repair.said': {
    en: 'Frontstage mended this file while opening it: {{list}}. Everything else is as it was.',
    zh: 'Frontstage 在打开时修复了此文件：{{list}}。其余内容保持不变。',
  },
  'repair.project-made': { en: 'the project record was missing', zh: '补上了缺失的项目记录' },
  'repair.projects-merged': {
    en: { one: '{{count}} surplus project record left out', other: '{{count}} surplus project records left out' },
    zh: '略去了 {{count}} 条多余的项目记录',
  },
  'repair.lane-zone': {
    en: { one: '{{count}} lane moved to a zone it belongs to', other: '{{count}} lanes moved to zones they belong to' },
    zh: '{{count}} 条泳道移到了所属区域',
  },
  'repair.homeless-removed': {
    en: { one: '{{count}} thing removed whose place is gone', other: '{{count}} things removed whose place is gone' },
    zh: '移除了 {{count}} 个位置已不存在的对象',
  },
  'repair.card-rehomed': {
    en: { one: '{{count}} lost card given a place', other: '{{count}} lost cards given a place' },
    zh: '为 {{count}} 个失去位置的对象重新安排了位置',
  },
  'repair.card-span': {
    en: { one: '{{count}} card put right in its steps', other: '{{count}} cards put right in their steps' },
    zh: '更正了 {{count}} 张卡片的步骤范围',
  },
  'repair.connector-removed': {
    en: { one: '{{count}} connector without two cards removed', other: '{{count}} connectors without two cards removed' },
    zh: '移除了 {{count}} 条缺少端点卡片的连线',
  },
  'repair.score-removed': {
    en: { one: '{{count}} score without a place removed', other: '{{count}} scores without a place removed' },
    zh: '移除了 {{count}} 个没有位置的评分',
  },
  'repair.measure-removed': {
    en: { one: '{{count}} measure or round about nothing removed', other: '{{count}} measures or rounds about nothing removed' },
    zh: '移除了 {{count}} 个没有对象的度量或轮次',
  },
  'repair.tie-removed': {
    en: { one: '{{count}} tie to something deleted untied', other: '{{count}} ties to something deleted untied' },
    zh: '解除了 {{count}} 个指向已删除对象的关联',
  },
  'repair.order-respaced': {
    en: { one: '{{count}} place in the order made clear', other: '{{count}} places in the order made clear' },
    zh: '理清了 {{count}} 处顺序',
  },
  'repair.unreadable': {
    en: {
      one: '{{count}} record could not be read and stays untouched in the file',
      other: '{{count}} records could not be read and stay untouched in the file',
    },
    zh: '{{count}} 条记录无法读取，原样保留在文件中',
  },
} as const satisfies Sentences;
