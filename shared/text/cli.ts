// What the command line says. Names of commands and options are the same in every language.

import type { Sentences } from './sentences.ts';

export const cliText = {
  'cli.usage': { en: 'Usage:', zh: '用法：' },
  'cli.about': {
    en: 'Frontstage {{version}}: customer journey maps and service blueprints from the command line.',
    zh: 'Frontstage {{version}}：在命令行中处理顾客旅程图与服务蓝图。',
  },
  'cli.exitCodes': {
    en: 'Exit code: 0 done, 1 the input is wrong, 2 wrong usage.',
    zh: '退出码：0 完成，1 输入有误，2 用法有误。',
  },

  'cli.created': { en: 'Created {{file}}.', zh: '已创建 {{file}}。' },
  'cli.exported': { en: 'Wrote {{file}} ({{kilobytes}} kB).', zh: '已写入 {{file}}（{{kilobytes}} kB）。' },
  'cli.workshops': { en: { one: '{{count}} workshop', other: '{{count}} workshops' }, zh: '{{count}} 场工作坊' },
  'cli.counts': {
    en: 'stages: {{stages}}, steps: {{steps}}, lanes: {{lanes}}, cards: {{cards}}, connectors: {{connectors}}',
    zh: '阶段 {{stages}}，步骤 {{steps}}，泳道 {{lanes}}，卡片 {{cards}}，连线 {{connectors}}',
  },
  'cli.insights.remembered': {
    en: '{{who}}: remembered {{remembered}}, average {{average}}, gap {{gap}} (n = {{count}})',
    zh: '{{who}}：记忆 {{remembered}}，平均 {{average}}，记忆差 {{gap}}（n = {{count}}）',
  },
  'cli.insights.peak': { en: 'peak {{score}} at step {{number}}, {{title}}', zh: '峰值 {{score}}，步骤 {{number}}：{{title}}' },
  'cli.insights.end': { en: 'end {{score}} at step {{number}}, {{title}}', zh: '终值 {{score}}，步骤 {{number}}：{{title}}' },
  'cli.insights.lever': {
    en: 'begin at step {{number}}, {{title}}: gain {{gain}}',
    zh: '从步骤 {{number}}（{{title}}）入手：增益 {{gain}}',
  },
  'cli.insights.noLever': {
    en: 'no single step below the level would change what is remembered',
    zh: '低于目标水平的任何单个步骤都不会改变记忆',
  },
  'cli.insights.nothing': { en: 'nothing is scored', zh: '尚无评分' },
  'cli.check.nothing': { en: 'The checks find nothing.', zh: '检查没有发现问题。' },
  'cli.check.silenced': { en: '{{message}} (silenced: {{note}})', zh: '{{message}}（已忽略：{{note}}）' },
  'cli.untitled': { en: '(untitled)', zh: '（未命名）' },

  'cli.noCommand': { en: 'Say what to do: {{commands}}.', zh: '请指明要做什么：{{commands}}。' },
  'cli.unknownCommand': {
    en: '"{{command}}" is no command; there are {{commands}}.',
    zh: '没有“{{command}}”命令；可用的命令有 {{commands}}。',
  },
  'cli.unknownOption': { en: '"{{command}}" has no option {{option}}.', zh: '“{{command}}”没有 {{option}} 选项。' },
  'cli.noValue': { en: '{{option}} wants a value.', zh: '{{option}} 需要一个值。' },
  'cli.unwantedValue': { en: '{{option}} takes no value.', zh: '{{option}} 不接受值。' },
  'cli.missingOption': { en: '{{option}} is missing.', zh: '缺少 {{option}}。' },
  'cli.oneFile': { en: 'Name one file.', zh: '请指定一个文件。' },
  'cli.badChoice': {
    en: '{{option}} is one of {{choices}}, not "{{value}}".',
    zh: '{{option}} 应为 {{choices}} 之一，而不是“{{value}}”。',
  },
  'cli.badRange': {
    en: '{{option}} is from {{least}} to {{most}}, not "{{value}}".',
    zh: '{{option}} 应在 {{least}} 到 {{most}} 之间，而不是“{{value}}”。',
  },
  'cli.notOfFormat': { en: '{{option}} says something only of {{formats}}.', zh: '{{option}} 仅适用于 {{formats}}。' },
  'cli.needsOption': { en: '{{option}} says nothing without {{other}}.', zh: '{{option}} 需与 {{other}} 一起使用。' },
  'cli.outIsNoFolder': {
    en: 'Several files want a folder as --out, and {{file}} is a file.',
    zh: '多个文件需要以文件夹作为 --out，而 {{file}} 是一个文件。',
  },
  'cli.someFiles': { en: 'Name one file or several.', zh: '请指定一个或多个文件。' },
  'cli.notOfSlides': {
    en: '{{option}} does not go with --slides {{slides}}.',
    zh: '{{option}} 不能与 --slides {{slides}} 同用。',
  },
  'cli.outIsProject': {
    en: '--out {{file}} names a project, which an export would replace. Choose another name.',
    zh: '--out {{file}} 是一个项目文件，导出会将其覆盖。请换一个名称。',
  },

  'cli.import.added': { en: 'Added to {{file}}:', zh: '已添加到 {{file}}：' },
  'cli.import.nothing': { en: 'Nothing is different: {{file}} stays as it is.', zh: '没有差异：{{file}} 保持不变。' },
  'cli.import.changes': {
    en: { one: 'One thing changed.', other: '{{count, number}} things changed.' },
    zh: '共更改 {{count, number}} 处。',
  },
  'cli.import.map': {
    en: '“{{title}}”: stages: {{stages}}, steps: {{steps}}, scores: {{scores}}, personas: {{personas}}',
    zh: '“{{title}}”：阶段 {{stages}}，步骤 {{steps}}，评分 {{scores}}，用户画像 {{personas}}',
  },

  'cli.noMaps': { en: '{{file}} holds no map.', zh: '{{file}} 中没有地图。' },
  'cli.noViews': { en: 'The map "{{map}}" has no saved view.', zh: '地图“{{map}}”没有保存的视图。' },
  'cli.unknownView': {
    en: 'The map "{{map}}" has no view "{{view}}"; its views are {{views}}.',
    zh: '地图“{{map}}”没有名为“{{view}}”的视图；其视图有 {{views}}。',
  },
  'cli.unknownMap': {
    en: '{{file}} has no map "{{map}}"; its maps are {{maps}}.',
    zh: '{{file}} 中没有名为“{{map}}”的地图；其中的地图有 {{maps}}。',
  },
  'cli.ambiguousMap': {
    en: '{{file}} has {{count}} maps named "{{map}}". Give them different names first.',
    zh: '{{file}} 中有 {{count}} 个名为“{{map}}”的地图。请先为它们取不同的名称。',
  },
  'cli.quoted': { en: '"{{name}}"', zh: '“{{name}}”' },
  'cli.separator': { en: ', ', zh: '、' },
  'cli.failed': { en: 'It did not work: {{reason}}', zh: '操作失败：{{reason}}' },
} as const satisfies Sentences;
