// When something happened, as one says it: "today 14:20", "yesterday", "12 Nov", "12 Nov 2025"; of what is fresh, "5 min ago".

import type { Language } from '../../shared/model/entities/project.ts';

// Day before month and a clock of 24 hours, as the product is written.
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-CN': 'zh-CN' };

/** Both times in milliseconds since 1970; the days are those of this machine's time zone. */
export function changedWhen(changedAt: number, now: number, language: Language): string {
  const locale = LOCALES[language];
  const date = new Date(changedAt);
  const days = Math.round((startOfDay(now) - startOfDay(changedAt)) / 86_400_000);
  if (days === 0 || days === 1) {
    const day = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
    return days === 1 ? day : `${day} ${clockTime(changedAt, language)}`;
  }
  const isThisYear = date.getFullYear() === new Date(now).getFullYear();
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) });
}

/** The same, but how long ago within the last hour. */
export function happenedWhen(at: number, now: number, language: Language): string {
  const minutes = Math.max(0, Math.floor((now - at) / 60_000));
  if (minutes >= 60) return changedWhen(at, now, language);
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto', style: 'short' });
  return minutes === 0 ? format.format(0, 'second') : format.format(-minutes, 'minute');
}

/** `14:20`. */
export function clockTime(at: number, language: Language): string {
  return new Date(at).toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
}

/** `22 Nov 2026, 14:20`. */
export function dayAndTime(at: number, language: Language): string {
  return new Date(at).toLocaleString(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
