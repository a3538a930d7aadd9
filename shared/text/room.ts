// Sentences of working with the room: timer, agenda, and the records of workshops.

import type { Sentences } from './sentences.ts';

export const roomText = {
  'undo.workshop': { en: 'begin a workshop', zh: '开始工作坊' },
  'room.minutes': { en: '{{count}} min', zh: '{{count}} 分钟' },
  'room.timer': { en: 'Timer', zh: '计时器' },
  'room.timer.key': { en: 'Start or pause the timer', zh: '开始或暂停计时' },
  'room.timer.sound.key': { en: 'Mute the sound of the timer', zh: '计时器静音' },
  'room.timer.start': { en: 'Start', zh: '开始' },
  'room.timer.pause': { en: 'Pause', zh: '暂停' },
  'room.timer.paused': { en: 'paused', zh: '已暂停' },
  'room.timer.over': { en: 'Time is up', zh: '时间到' },
  'room.timer.more': { en: 'One minute more', zh: '加一分钟' },
  'room.timer.reset': { en: 'Back to the whole time', zh: '恢复全部时间' },
  'room.timer.end': { en: 'Take the timer away', zh: '收起计时器' },
  'room.timer.up': { en: 'Count up', zh: '正计时' },
  'room.timer.mute': { en: 'Mute', zh: '静音' },
  'room.timer.hear': { en: 'Hear it', zh: '试听' },
  'room.timer.own': { en: 'Another time', zh: '其他时长' },
  'room.timer.example': { en: '20, 7:30 or 1 h 30 min', zh: '20、7:30 或 1小时30分' },
  'room.timer.unreadable': {
    en: 'Type minutes, such as 20, or a time, such as 7:30 or 90 s.',
    zh: '请输入分钟数，如 20，或时间，如 7:30 或 90秒。',
  },
  'room.timer.nothing': { en: 'A timer runs for a second at least.', zh: '计时器至少要有一秒。' },
  'room.timer.too-long': { en: 'A timer runs for 24 hours at most.', zh: '计时器最长 24 小时。' },
  'room.agenda.empty': {
    en: 'No stop has minutes yet. Give them here: the agenda then says when each begins, and whether you are behind.',
    zh: '还没有站点设定时长。在此输入分钟数，议程便会显示每站的开始时间以及是否超时。',
  },
  'room.agenda.on-time': { en: 'On time', zh: '准时' },
  'room.agenda.behind': { en: '{{count}} min behind', zh: '晚 {{count}} 分钟' },
  'room.agenda.ahead': { en: '{{count}} min ahead', zh: '提前 {{count}} 分钟' },
  'room.agenda.left': { en: '{{time}} left at this stop', zh: '本站还剩 {{time}}' },
  'room.agenda.sum': {
    en: '{{count}} min planned, begun at {{from}}, over at {{to}}',
    zh: '计划 {{count}} 分钟，{{from}} 开始，预计 {{to}} 结束',
  },
  'room.agenda.now': { en: 'Now', zh: '当前' },
  'room.agenda.minutes-of': { en: 'Minutes of “{{title}}”', zh: '“{{title}}”的分钟数' },
} as const satisfies Sentences;
