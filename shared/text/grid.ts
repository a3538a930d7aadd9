// Sentences of the grid by keyboard: what an empty cell says, what keys do there.

import type { Sentences } from './sentences.ts';

export const gridText = {
  'action.move-left': { en: 'Move left', zh: '左移' },
  'action.move-right': { en: 'Move right', zh: '右移' },
  'action.move-up': { en: 'Move up', zh: '上移' },
  'action.move-down': { en: 'Move down', zh: '下移' },
  'action.longer': { en: 'Stretch over one more step', zh: '多跨一个步骤' },
  'action.shorter': { en: 'Take back by one step', zh: '少跨一个步骤' },
  'action.connect': { en: 'Connect this card to another', zh: '将此卡片连到另一张' },
  'action.rate.first.1': { en: 'Severity 1 (pain point), value 1 (opportunity)', zh: '严重度 1（痛点）、价值 1（机会点）' },
  'action.rate.first.2': { en: 'Severity 2 (pain point), value 2 (opportunity)', zh: '严重度 2（痛点）、价值 2（机会点）' },
  'action.rate.first.3': { en: 'Severity 3 (pain point), value 3 (opportunity)', zh: '严重度 3（痛点）、价值 3（机会点）' },
  'action.rate.first.4': { en: 'Severity 4 (pain point), value 4 (opportunity)', zh: '严重度 4（痛点）、价值 4（机会点）' },
  'action.rate.first.5': { en: 'Severity 5 (pain point), value 5 (opportunity)', zh: '严重度 5（痛点）、价值 5（机会点）' },
  'action.rate.second.1': { en: 'Frequency 1 (pain point), effort 1 (opportunity)', zh: '发生频率 1（痛点）、投入 1（机会点）' },
  'action.rate.second.2': { en: 'Frequency 2 (pain point), effort 2 (opportunity)', zh: '发生频率 2（痛点）、投入 2（机会点）' },
  'action.rate.second.3': { en: 'Frequency 3 (pain point), effort 3 (opportunity)', zh: '发生频率 3（痛点）、投入 3（机会点）' },
  'action.rate.second.4': { en: 'Frequency 4 (pain point), effort 4 (opportunity)', zh: '发生频率 4（痛点）、投入 4（机会点）' },
  'action.rate.second.5': { en: 'Frequency 5 (pain point), effort 5 (opportunity)', zh: '发生频率 5（痛点）、投入 5（机会点）' },

  'menu.arrange': { en: 'Arrange', zh: '排列' },
  'menu.rate': { en: 'Rate', zh: '评级' },

  'keys.grid': { en: 'By keyboard, on the map', zh: '地图上的键盘操作' },
  'keys.walk': {
    en: 'Arrow keys walk cells, cards and heads; with Ctrl to the edge of content; Home and End to the edge of the map.',
    zh: '方向键在单元格、卡片和标题间移动；按住 Ctrl 跳到内容边缘；Home、End 到地图边缘。',
  },
  'keys.write': {
    en: 'Typing starts a card; Enter or F2 edits the one in focus; Shift+Enter begins a new line.',
    zh: '直接输入即新建卡片；Enter 或 F2 编辑当前卡片；Shift+Enter 换行。',
  },
  'keys.next': {
    en: 'While writing: Enter begins the next card below, Tab goes to the next step, Shift+Tab back, Ctrl+Enter to the next lane.',
    zh: '书写时：Enter 在下方新建卡片，Tab 到下一步骤，Shift+Tab 返回，Ctrl+Enter 到下一泳道。',
  },
  'keys.leave': {
    en: 'Escape ends writing and keeps the text. When nothing is being written, Tab leaves the map.',
    zh: 'Esc 结束书写并保留文字。未在书写时，Tab 离开地图。',
  },
  'keys.beyond': {
    en: 'Walking or pressing Tab past the last step, or walking below the last lane, begins a new one; it stays once something is written in it.',
    zh: '越过最后一个步骤（方向键或 Tab）或走到最后一条泳道之下即开始新的一个；写入内容后才会保留。',
  },
  'keys.range': { en: 'Shift and arrow keys select a range of cells; Delete clears it.', zh: 'Shift+方向键选择一片单元格；Delete 清除。' },
  'keys.score': {
    en: 'In an emotion lane type a number and Tab on; Enter takes the point, then up and down change it by a tenth, with Shift by one.',
    zh: '在情绪泳道中输入数字并按 Tab 继续；按 Enter 选中圆点后，上下方向键按 0.1 调整，按住 Shift 按 1 调整。',
  },
  'keys.connect': {
    en: 'C begins a connector at the card in focus; arrow keys choose the other card, Enter connects, C again changes the kind.',
    zh: '按 C 从当前卡片开始连线；用方向键选择另一张卡片，Enter 连接，再按 C 切换类型。',
  },
  'keys.rate': {
    en: 'Alt and a digit rate a pain point or an opportunity, Alt+Shift and a digit its frequency or effort.',
    zh: 'Alt+数字为痛点或机会点评级，Alt+Shift+数字设定发生频率或投入。',
  },

  'grid.cell': { en: '{{lane}}, step {{number}} {{step}}', zh: '{{lane}}，步骤 {{number}} {{step}}' },
  'grid.cell.empty': { en: '{{cell}}: empty. Type to write a card.', zh: '{{cell}}：空。直接输入即可新建卡片。' },
  'grid.cell.cards': {
    en: { one: '{{cell}}: {{count}} card', other: '{{cell}}: {{count}} cards' },
    zh: '{{cell}}：{{count}} 张卡片',
  },
  'grid.cell.score': { en: '{{cell}}: score {{score}}. Type a number to change it.', zh: '{{cell}}：评分 {{score}}。输入数字即可修改。' },
  'grid.cell.no-score': { en: '{{cell}}: no score. Type a number to set it.', zh: '{{cell}}：尚无评分。输入数字即可设定。' },
  'grid.score': { en: 'Score from {{low}} to {{high}}', zh: '评分（{{low}} 到 {{high}}）' },
  'grid.score.invalid': {
    en: 'That is no score on the scale of this map. Type a number from {{low}} to {{high}}, such as 1.5.',
    zh: '该值不在本地图的评分量表内。请输入 {{low}} 到 {{high}} 之间的数字，例如 1.5。',
  },
  'grid.connecting': {
    en: '{{kind}}, from “{{name}}”. Arrows choose · Enter connects · C: kind · Escape',
    zh: '{{kind}}，从“{{name}}”出发。方向键选择 · Enter 连接 · C 切换类型 · Esc',
  },
  'grid.connecting.no-card': { en: 'Choose a card to connect to; this place is empty.', zh: '请选择要连接的卡片；此处为空。' },
  'hint.cell': { en: 'Type to write · arrows walk · Enter, Tab go on writing', zh: '直接输入 · 方向键移动 · Enter、Tab 继续书写' },
  'hint.score-cell': { en: 'Type a score · Enter takes the point, ↑ ↓ change it', zh: '输入评分 · 按 Enter 选中圆点，↑ ↓ 调整' },
  'hint.card': {
    en: 'Enter edits · type for the next card · C connects · Alt+arrows move',
    zh: 'Enter 编辑 · 直接输入新建下一张 · C 连线 · Alt+方向键移动',
  },
  'hint.score': { en: '↑ ↓ change the score, Shift by one · type a number', zh: '↑ ↓ 调整评分，按住 Shift 每次 1 · 或输入数字' },
  'hint.head': { en: 'Enter renames · Alt+arrows move', zh: 'Enter 重命名 · Alt+方向键移动' },
  'hint.several': { en: 'Alt+arrows move · Ctrl+C copies · Delete clears', zh: 'Alt+方向键移动 · Ctrl+C 复制 · Delete 清除' },
  'hint.connector': { en: 'Enter writes on it · arrows go to its cards', zh: 'Enter 添加文字 · 方向键转到两端卡片' },
  'hint.ghost': { en: 'Not there yet: type to make it', zh: '尚未创建：输入内容即可创建' },
  'hint.editing': {
    en: 'Enter: next card below · Tab: next step · Ctrl+Enter: next lane · Escape: done',
    zh: 'Enter：下方新建 · Tab：下一步骤 · Ctrl+Enter：下一泳道 · Esc：完成',
  },
} as const satisfies Sentences;
