// When a project was changed, as one says it: "today 14:20", "yesterday", "12 Nov", "12 Nov 2025".

import type { Language } from '../../shared/model/entities.ts';

// Day before month and a clock of 24 hours, as the product is written.
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-CN': 'zh-CN' };

/** Both times in milliseconds since 1970; the days are those of this machine's time zone. */
export function changedWhen(changedAt: number, now: number, language: Language): string {
  const locale = LOCALES[language];
  const date = new Date(changedAt);
  const days = Math.round((startOfDay(now) - startOfDay(changedAt)) / 86_400_000);
  if (days === 0 || days === 1) {
    const day = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
    return days === 1 ? day : `${day} ${date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })}`;
  }
  const isThisYear = date.getFullYear() === new Date(now).getFullYear();
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) });
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
