// What the tables of a workbook are called, how to use them, and what is said of those that come back.

import type { Sentences } from './sentences.ts';

export const workbookText = {
  'workbook.sheet.about': { en: 'About', zh: '说明' },
  'workbook.sheet.map': { en: 'Map', zh: '地图' },
  'workbook.sheet.cards': { en: 'Cards', zh: '卡片' },
  'workbook.sheet.pains': { en: 'Pain points', zh: '痛点' },
  'workbook.sheet.opportunities': { en: 'Opportunities', zh: '机会点' },
  'workbook.sheet.scores': { en: 'Scores', zh: '评分' },
  'workbook.sheet.measures': { en: 'Measures', zh: '度量' },
  'workbook.sheet.rounds': { en: 'Rounds', zh: '度量轮次' },
  'workbook.sheet.stages': { en: 'Stages', zh: '阶段' },
  'workbook.sheet.steps': { en: 'Steps', zh: '步骤' },
  'workbook.sheet.lanes': { en: 'Lanes', zh: '泳道' },

  'workbook.id': { en: 'Frontstage ID', zh: 'Frontstage ID' },
  'workbook.lane': { en: 'Lane', zh: '泳道' },
  'workbook.step': { en: 'Step', zh: '步骤' },
  'workbook.last-step': { en: 'Last step', zh: '最后一步' },
  'workbook.stage': { en: 'Stage', zh: '阶段' },
  'workbook.name': { en: 'Name in the other sheets', zh: '在其他工作表中的名称' },
  'workbook.number': { en: 'No.', zh: '序号' },
  'workbook.helpers': { en: 'Helpers', zh: '协助者' },
  'workbook.tags': { en: 'Tags', zh: '标签' },
  'workbook.votes': { en: 'Votes', zh: '票数' },
  'workbook.colour': { en: 'Colour', zh: '颜色' },
  'workbook.severity': { en: 'Severity (1–5)', zh: '严重度 (1–5)' },
  'workbook.frequency': { en: 'Frequency (1–5)', zh: '发生频率 (1–5)' },
  'workbook.importance': { en: 'Importance (1–10)', zh: '重要度 (1–10)' },
  'workbook.performance': { en: 'Performance (1–10)', zh: '满意度 (1–10)' },
  'workbook.value': { en: 'Value for the customer (1–5)', zh: '对顾客的价值 (1–5)' },
  'workbook.effort': { en: 'Effort (1–5)', zh: '投入 (1–5)' },
  'workbook.pain-of': { en: 'Hurts at these cards', zh: '涉及的卡片' },
  'workbook.answers': { en: 'Pain points it answers', zh: '回应的痛点' },
  'workbook.about-ids': { en: 'IDs of these', zh: '上述卡片的 ID' },
  'workbook.nobody': { en: 'Nobody in particular', zh: '不限用户画像' },
  'workbook.subject': { en: 'What is measured', zh: '度量对象' },
  'workbook.subject-id': { en: 'ID of what is measured', zh: '度量对象的 ID' },
  'workbook.target': { en: 'Target', zh: '目标' },
  'workbook.measure': { en: 'Measure', zh: '度量' },
  'workbook.date': { en: 'Date', zh: '日期' },
  'workbook.round-value': { en: 'Value', zh: '数值' },
  'workbook.n': { en: 'Number of answers', zh: '回答数' },
  'workbook.between': { en: ' · ', zh: ' · ' },
  'workbook.reading': { en: 'Comes to', zh: '结果' },

  'workbook.about.heading': { en: 'The map as tables', zh: '以表格呈现的地图' },
  'workbook.about.project': { en: 'Project', zh: '项目' },
  'workbook.about.client': { en: 'Client', zh: '客户' },
  'workbook.about.map': { en: 'Map', zh: '地图' },
  'workbook.about.scale': { en: 'Scale of the scores', zh: '评分标度' },
  'workbook.about.date': { en: 'Exported on', zh: '导出日期' },
  'workbook.about.map-id': { en: 'ID of the map', zh: '地图 ID' },
  'workbook.about.version': { en: 'Version of the tables', zh: '表格版本' },
  'workbook.about.left-out': { en: 'Left out', zh: '未导出' },
  'workbook.rule.edit': {
    en: 'Edit what stands below dark headings, save the file, and import it into the project again: Frontstage shows what changed before it applies anything.',
    zh: '可编辑深色表头下的内容，保存文件后重新导入该项目：Frontstage 会先显示有哪些更改，再应用。',
  },
  'workbook.rule.ids': {
    en: 'The column “Frontstage ID” says which card a row is. Leave it as it is; it may be hidden.',
    zh: '“Frontstage ID”列标明每一行对应的卡片。请保持原样；可以隐藏该列。',
  },
  'workbook.rule.new': {
    en: 'A row without an ID is new: give it a lane and a step, by the names in the sheets “Lanes” and “Steps”.',
    zh: '没有 ID 的行视为新增：请填写泳道和步骤，名称见“泳道”和“步骤”工作表。',
  },
  'workbook.rule.sort': {
    en: 'Rows may be sorted and filtered, columns moved, hidden and inserted.',
    zh: '行可以排序和筛选，列可以移动、隐藏和插入。',
  },
  'workbook.rule.empty': { en: 'An emptied cell empties the field.', zh: '清空单元格即清空该字段。' },
  'workbook.rule.missing': {
    en: 'A row that is deleted here deletes nothing, unless that is asked for when importing.',
    zh: '在此删除的行不会删除任何内容，除非导入时明确选择。',
  },
  'workbook.rule.grey': {
    en: 'What stands below grey, slanted headings, and the sheet “Map”, is only to be read: what is written there is not taken.',
    zh: '灰色斜体表头的列以及“地图”工作表仅供查看：在其中填写的内容不会被采用。',
  },
  'workbook.rule.back': {
    en: 'Zones and kinds of lanes, and the order of steps and lanes, are changed on the map. “No.” says where a new step goes.',
    zh: '泳道的区域和类型，以及步骤和泳道的顺序，请在地图上更改。“序号”决定新步骤的位置。',
  },

  'import.row.twice': {
    en: 'The ID {{found}} stands here a second time; this row was not taken. Empty the cell to add the row as new.',
    zh: 'ID {{found}} 在此重复出现；未采用此行。清空该单元格即可作为新行添加。',
  },
  'import.row.bad-id': {
    en: '“{{found}}” is no ID of ours; the row was not taken. Empty the cell to add the row as new.',
    zh: '“{{found}}”不是有效的 ID；未采用此行。清空该单元格即可作为新行添加。',
  },
  'import.row.other-kind': {
    en: 'The ID {{found}} belongs to something of another kind; the row was not taken.',
    zh: 'ID {{found}} 属于其他类型的内容；未采用此行。',
  },
  'import.row.other-map': {
    en: 'The ID {{found}} belongs to another map, “{{map}}”; the row was not taken.',
    zh: 'ID {{found}} 属于另一张地图“{{map}}”；未采用此行。',
  },
  'import.row.no-place': {
    en: 'It is not said where this stands; the row was not taken: “{{found}}”',
    zh: '未注明所在位置；未采用此行：“{{found}}”',
  },
  'import.row.new-stage': {
    en: 'Stages are made on the map, with their first step; the row was not taken: “{{found}}”',
    zh: '阶段需在地图上连同首个步骤一起新建；未采用此行：“{{found}}”',
  },
  'import.row.refused': { en: 'The row was not taken: {{why}}', zh: '未采用此行：{{why}}' },
  'import.row.no-ids': {
    en: 'The sheet “{{found}}” has no column “Frontstage ID” any more; nothing of it was taken.',
    zh: '工作表“{{found}}”中已没有“Frontstage ID”列；未采用其中任何内容。',
  },
  'import.row.unknown-column': {
    en: 'No persona of the project is called “{{found}}”; the column was not taken.',
    zh: '项目中没有名为“{{found}}”的用户画像；未采用该列。',
  },
  'import.row.fixed': {
    en: '{{heading}}: “{{found}}” was not taken; that is changed on the map.',
    zh: '{{heading}}：未采用“{{found}}”；请在地图上更改。',
  },
  'import.rounds.no-value': {
    en: {
      one: 'This round has no value in the table. If it was made of answers, these are only in the project that it came from.',
      other:
        '{{count, number}} rounds have no value in the table, the first of them here. Where they were made of answers, these are only in the project that they came from.',
    },
    zh: '有 {{count, number}} 个轮次在表格中没有数值，此处为第一个。由回答算出的轮次，其回答只保存在来源项目中。',
  },
  'import.workbook.other-project': {
    en: 'The map that these tables came from is not in this project, so a new map is made of them. To see what was edited, import them in the project that they came from.',
    zh: '此项目中没有这些表格所来自的地图，因此用它们新建一张地图。要查看编辑内容，请在来源项目中导入。',
  },
  'import.cell.too-long': {
    en: '{{heading}}: longer than {{limit, number}} characters; the cell was not taken: “{{found}}”',
    zh: '{{heading}}：超过 {{limit, number}} 个字符；未采用该单元格：“{{found}}”',
  },
  'import.cell.not-whole': {
    en: '{{heading}}: “{{found}}” is no whole number from {{low, number}} to {{high, number}}; the cell was not taken.',
    zh: '{{heading}}：“{{found}}”不是 {{low, number}} 到 {{high, number}} 的整数；未采用该单元格。',
  },
  'import.cell.not-a-number': {
    en: '{{heading}}: “{{found}}” is no number; the cell was not taken.',
    zh: '{{heading}}：“{{found}}”不是数字；未采用该单元格。',
  },
  'import.cell.not-a-choice': {
    en: '{{heading}}: “{{found}}” is none of: {{choices}}; the cell was not taken.',
    zh: '{{heading}}：“{{found}}”不在可选项中：{{choices}}；未采用该单元格。',
  },
  'import.cell.not-a-day': {
    en: '{{heading}}: “{{found}}” is no day such as 2026-11-22; the cell was not taken.',
    zh: '{{heading}}：“{{found}}”不是日期（如 2026-11-22）；未采用该单元格。',
  },
  'import.cell.not-a-colour': {
    en: '{{heading}}: “{{found}}” is no colour such as #8fb8a8; the cell was not taken.',
    zh: '{{heading}}：“{{found}}”不是颜色（如 #8fb8a8）；未采用该单元格。',
  },
  'import.cell.unknown-name': {
    en: '{{heading}}: nothing of this map is called “{{found}}”; the cell was not taken.',
    zh: '{{heading}}：此地图中没有名为“{{found}}”的内容；未采用该单元格。',
  },
  'import.cell.unknown-card': {
    en: '{{heading}}: not all of these are IDs of cards; the cell was not taken: “{{found}}”',
    zh: '{{heading}}：其中有些不是卡片的 ID；未采用该单元格：“{{found}}”',
  },
  'import.cell.not-a-score': {
    en: '{{heading}}: “{{found}}” is no score from {{low}} to {{high}}; the cell was not taken.',
    zh: '{{heading}}：“{{found}}”不是 {{low}} 到 {{high}} 的评分；未采用该单元格。',
  },
  'import.cell.no-cards-there': {
    en: '{{heading}}: “{{found}}” is a lane of scores, where no cards stand; the cell was not taken.',
    zh: '{{heading}}：“{{found}}”是评分泳道，不能放置卡片；未采用该单元格。',
  },
} as const satisfies Sentences;
