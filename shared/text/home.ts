// What Home says: projects, templates, the rail, and the first start.

import type { Sentences } from './sentences.ts';

export const homeText = {
  'home.sections': { en: 'Sections', zh: '分区' },
  'home.projects': { en: 'Projects', zh: '项目' },
  'home.templates': { en: 'Templates', zh: '模板' },
  'home.elsewhere': { en: 'Elsewhere', zh: '其他位置' },
  'home.start': { en: 'Start a new project', zh: '新建项目' },
  'home.private': { en: 'Everything stays on this computer.', zh: '所有内容都保存在这台电脑上。' },
  'home.changeFolder': { en: 'Change folder…', zh: '更改文件夹…' },
  'home.language': { en: 'Language', zh: '语言' },
  'home.as-system': { en: 'As the system', zh: '跟随系统' },

  'home.open': { en: 'Open…', zh: '打开…' },
  'home.opening': { en: 'Opening…', zh: '正在打开…' },
  'home.drop': { en: 'Drop to import or open', zh: '松开鼠标即可导入或打开' },
  'home.maps': { en: { one: '{{count}} map', other: '{{count}} maps' }, zh: '{{count}} 张地图' },

  'home.more': { en: 'More for {{title}}', zh: '{{title}}：更多操作' },
  'home.project.open': { en: 'Open', zh: '打开' },
  'home.project.show': { en: 'Show in folder', zh: '在文件夹中显示' },
  'home.project.trash': { en: 'Move to trash…', zh: '移到回收站…' },
  'home.trash.title': { en: 'Move “{{title}}” to the trash?', zh: '将“{{title}}”移到回收站？' },
  'home.trash.what': {
    en: 'The file {{name}} leaves its folder and lies in this computer’s trash, from where you can put it back until the trash is emptied.',
    zh: '文件 {{name}} 将从所在文件夹移到这台电脑的回收站。清空回收站之前，您可以随时还原。',
  },
  'home.trash.do': { en: 'Move to trash', zh: '移到回收站' },
  'home.trash.failed': {
    en: '{{name}} was not moved to the trash: it is open in a window, or the system did not allow it. Close it, or move it in its folder.',
    zh: '{{name}} 未能移到回收站：它正在某个窗口中打开，或系统不允许此操作。请先关闭它，或直接在文件夹中移动。',
  },
  'home.failed': {
    en: 'That did not work. Try again; if it still does not, close Frontstage and start it anew.',
    zh: '操作未成功。请重试；如仍不行，请关闭并重新启动 Frontstage。',
  },

  'home.empty': {
    en: 'No projects here yet. Each one you make is a file of its own in {{folder}}. Take a look at the finished one, or start with a template below.',
    zh: '这里还没有项目。您新建的每个项目都是 {{folder}} 中的一个文件。可以先看看下面的完整示例，也可以从模板开始。',
  },
  'home.sample.kind': { en: 'A finished sample', zh: '完整示例' },
  'home.sample.what': {
    en: 'Taking a jacket back to the store, in eight steps: what the customer does, what the store does in sight and out of sight, how it feels, and where it hurts. It opens as a project of your own: change anything.',
    zh: '到店退一件外套，共八个步骤：顾客做了什么，门店在台前幕后做了什么，感受如何，哪里有痛点。它会成为您自己的项目，可以随意修改。',
  },
  'home.sample.open': { en: 'Open the sample', zh: '打开示例' },

  'home.template.blueprint': { en: 'Service blueprint', zh: '服务蓝图' },
  'home.template.blueprint.what': {
    en: 'Customer, front-stage, back-stage and support, with the three lines',
    zh: '顾客、前台、后台与支持，含三条分界线',
  },
  'home.template.journey': { en: 'Customer journey map', zh: '顾客旅程地图' },
  'home.template.journey.what': { en: 'Stages, actions, touchpoints, needs, emotion, pains', zh: '阶段、行为、触点、需求、情绪与痛点' },
  'home.template.empty': { en: 'Empty map', zh: '空白地图' },
  'home.template.empty.what': { en: 'One lane and one step, to build in your own way', zh: '一条泳道、一个步骤，按自己的方式搭建' },
  'home.template.sample': { en: 'Click & collect returns', zh: '到店退货' },
  'home.template.sample.what': { en: 'The finished sample, to look around in and to change', zh: '完整示例，可随意修改' },

  'home.menu.file': { en: 'File', zh: '文件' },
  'home.menu.edit': { en: 'Edit', zh: '编辑' },
  'home.menu.window': { en: 'Window', zh: '窗口' },
  'home.menu.new': { en: 'New project…', zh: '新建项目…' },
  'home.menu.newFrom': { en: 'New: {{template}}', zh: '新建：{{template}}' },
} as const satisfies Sentences;
