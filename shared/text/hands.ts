// Sentences of what hands do on the map: dragging, connecting, labelling.

import type { Sentences } from './sentences.ts';

export const handsText = {
  'hands.connector': { en: 'The connector', zh: '连线' },
  'hands.label': { en: 'Label of the connector', zh: '连线标签' },
  'hands.add-step': { en: 'Add a step after step {{number}}', zh: '在步骤 {{number}} 之后添加步骤' },
  'hands.add-step-first': { en: 'Add a step before the first', zh: '在第一个步骤之前添加步骤' },
  'hands.add-lane': { en: 'Add a lane here, in the {{zone}} zone', zh: '在此处（{{zone}}区域）添加泳道' },

  'hands.write': {
    en: 'Double click an empty place in a lane to write a card; double click a card, a title or a connector to change it.',
    zh: '双击泳道空白处新建卡片；双击卡片、标题或连线进行修改。',
  },
  'hands.score': {
    en: 'Double click in an emotion lane to set a score; drag a point up and down.',
    zh: '在情绪泳道中双击设定评分；上下拖动圆点调整。',
  },
  'hands.move': {
    en: 'Drag cards to other cells, with Alt copies of them; Escape lets go without a trace.',
    zh: '把卡片拖到其他单元格，按住 Alt 则拖动副本；按 Esc 取消，不留痕迹。',
  },
  'hands.stretch': {
    en: 'Drag the left or right edge of a card over several steps; all selected cards go along.',
    zh: '拖动卡片左右边缘，使其跨越多个步骤；所选卡片一起变化。',
  },
  'hands.connect': {
    en: 'Drag from one of a card’s four dots to another card to connect them, or to an empty cell for a new card; drag either end of a connector to another card.',
    zh: '从卡片四周的圆点拖到另一张卡片即可连线，拖到空单元格则新建卡片；拖动连线的任一端可改接到另一张卡片。',
  },
  'hands.heads': {
    en: 'Drag steps, stages and lanes by their heads, with Alt copies of them with all that is in them. A lane that crosses a line changes its zone.',
    zh: '拖动步骤、阶段和泳道的标题可调整顺序，按住 Alt 则连同内容拖动副本；泳道越过分界线即改变区域。',
  },
  'hands.add': {
    en: 'At the edge of a step’s or a lane’s head a + comes that adds one there.',
    zh: '指向步骤或泳道标题的边缘，会出现 +，可在该处添加。',
  },
  'hands.copy': {
    en: 'Ctrl+C, Ctrl+X and Ctrl+V copy, cut and paste what is selected; a table from elsewhere fills cells, a line of text becomes a card.',
    zh: 'Ctrl+C、Ctrl+X、Ctrl+V 可复制、剪切和粘贴所选内容；从别处粘贴的表格填入单元格，每行文本成为一张卡片。',
  },
  'hands.pictures': {
    en: 'Drop picture files on a card or a cell; on a storyboard, several go to one step after another.',
    zh: '将图片文件拖放到卡片或单元格；拖到故事板时，多张图片依次放入各步骤。',
  },
  'hands.marquee': {
    en: 'Draw a rectangle on empty ground to select; Shift adds. On heads, Shift selects all up to the one clicked, Ctrl one more.',
    zh: '在空白处拉框选择；按住 Shift 追加。在标题上，Shift+点击选中其间全部，Ctrl+点击逐个加选。',
  },
  'hands.pan': {
    en: 'Scroll, drag with the middle button, or hold Space and drag, to move the map; Ctrl and scroll to zoom.',
    zh: '滚动、按中键拖动或按住空格拖动以移动地图；按住 Ctrl 滚动以缩放。',
  },
  'hands.thanks': { en: 'The canvas is drawn with React Flow.', zh: '画布由 React Flow 绘制。' },
} as const satisfies Sentences;
