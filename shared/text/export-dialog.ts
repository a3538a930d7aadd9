// What the export dialog says. Papers, orientations and problems are said in export.ts, which the command line shares.

import type { Sentences } from './sentences.ts';

export const exportDialogText = {
  'export-dialog.title': { en: 'Export', zh: '导出' },
  'export-dialog.what': { en: 'Content', zh: '内容' },
  'export-dialog.what.map': { en: 'A map', zh: '地图' },
  'export-dialog.what.stages': { en: 'A slide for each stage', zh: '每个阶段一张幻灯片' },
  'export-dialog.what.stops': { en: 'Slides of the show', zh: '演示的幻灯片' },
  'export-dialog.map': { en: 'Map', zh: '地图' },
  'export-dialog.view': { en: 'View', zh: '视图' },
  'export-dialog.format': { en: 'Format', zh: '格式' },
  'export-dialog.group.edit': { en: 'To edit', zh: '编辑' },
  'export-dialog.group.print': { en: 'To print', zh: '打印' },
  'export-dialog.group.show': { en: 'To show', zh: '展示' },
  'export-dialog.group.count': { en: 'To count', zh: '统计' },
  'export-dialog.group.go-on': { en: 'To go on with', zh: '继续处理' },
  'export-dialog.format.pdf': {
    en: 'To print or to send: sharp at every size, text can be searched and copied.',
    zh: '适合打印或发送：任意大小都清晰，文字可搜索、可复制。',
  },
  'export-dialog.format.pptx': {
    en: 'For PowerPoint: every card is a shape, every connector holds on to its cards.',
    zh: '用于 PowerPoint：每张卡片都是形状，连接线始终连着卡片。',
  },
  'export-dialog.format.svg': {
    en: 'For drawing programs and web pages: every shape can be edited.',
    zh: '适合绘图软件和网页：每个形状都可编辑。',
  },
  'export-dialog.format.html': {
    en: 'A web page in one file: anyone can pan, zoom, search and read each card, offline.',
    zh: '单个网页文件：任何人都可离线平移、缩放、搜索并查看每张卡片。',
  },
  'export-dialog.format.png': { en: 'A picture for slides, chats and documents.', zh: '适合幻灯片、聊天和文档的图片。' },
  'export-dialog.format.xlsx': {
    en: 'Cards, pain points, scores and measures as tables, to count or to edit: imported again, it shows what changed before anything is applied.',
    zh: '以表格呈现卡片、痛点、评分和度量，可统计也可编辑：重新导入时，会先显示有哪些更改，再应用。',
  },
  'export-dialog.format.csv': {
    en: 'All cards as one table, a row each, for spreadsheets and other programs.',
    zh: '所有卡片组成一张表，每张卡片一行，供电子表格和其他程序使用。',
  },
  'export-dialog.format.md': {
    en: 'A report to read and to paste: the map as a table, what is remembered, levers, pains, checks.',
    zh: '可阅读、可粘贴的报告：地图表格、记忆、杠杆、痛点与检查。',
  },
  'export-dialog.format.mermaid': {
    en: 'A journey for wikis and repositories: stages, steps and scores.',
    zh: '用于 wiki 和代码仓库的 journey：阶段、步骤和评分。',
  },
  'export-dialog.format.json': {
    en: 'The whole project, with nothing lost, for programs and for keeping. Frontstage reads it again.',
    zh: '整个项目，无任何损失，供程序使用或留存；Frontstage 可再次读取。',
  },
  'export-dialog.paper': { en: 'Paper', zh: '纸张' },
  'export-dialog.orientation': { en: 'Orientation', zh: '方向' },
  'export-dialog.scale': { en: 'Pixels for each point on the screen', zh: '缩放倍数' },
  'export-dialog.furniture': { en: 'Around the map', zh: '地图周围' },
  'export-dialog.furniture.title': { en: 'Title', zh: '标题' },
  'export-dialog.furniture.client': { en: 'Client', zh: '客户' },
  'export-dialog.furniture.logo': { en: 'Logo', zh: '徽标' },
  'export-dialog.furniture.legend': { en: 'Legend', zh: '图例' },
  'export-dialog.furniture.date': { en: 'Date', zh: '日期' },
  'export-dialog.furniture.version': { en: 'Version', zh: '版本' },
  'export-dialog.furniture.border': { en: 'Border', zh: '边框' },
  'export-dialog.furniture.background': { en: 'Background', zh: '背景' },
  'export-dialog.furniture.pages': { en: 'Page numbers', zh: '页码' },
  'export-dialog.version.such-as': { en: 'Such as “Draft 2”', zh: '例如“第 2 稿”' },
  'export-dialog.preview': { en: 'Preview of “{{name}}”', zh: '“{{name}}”的预览' },
  'export-dialog.size.slides': {
    en: 'Slides: {{count, number}}, 16 : 9, one on each page',
    zh: '{{count, number}} 张幻灯片，16 : 9，每页一张',
  },
  'export-dialog.size.map': {
    en: '{{width, number}} × {{height, number}} mm, the map at its own size',
    zh: '{{width, number}} × {{height, number}} 毫米，地图原始尺寸',
  },
  'export-dialog.size.landscape': { en: '{{paper}}, landscape · map at {{percent}} %', zh: '{{paper}}，横向 · 地图缩放至 {{percent}}%' },
  'export-dialog.size.portrait': { en: '{{paper}}, portrait · map at {{percent}} %', zh: '{{paper}}，纵向 · 地图缩放至 {{percent}}%' },
  'export-dialog.size.pixels': { en: '{{width, number}} × {{height, number}} pixels', zh: '{{width, number}} × {{height, number}} 像素' },
  'export-dialog.export': { en: 'Export…', zh: '导出…' },
  'export-dialog.again': { en: 'Export once more', zh: '再次导出' },
  'export-dialog.progress': { en: 'Exporting…', zh: '正在导出…' },
  'export-dialog.saved': { en: 'Saved as {{name}}.', zh: '已保存为 {{name}}。' },
  'export-dialog.show': { en: 'Show in folder', zh: '在文件夹中显示' },
  'export-dialog.not-saved': {
    en: 'The latest changes are not on disk yet, so they would be missing. Export again once the status says “Saved”.',
    zh: '最近的更改尚未写入磁盘，导出会缺少它们。请在状态显示“已保存”后再导出。',
  },
} as const satisfies Sentences;
