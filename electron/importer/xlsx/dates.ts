// Which numbers of a workbook are days and times, by how they are shown, and what they are as ISO 8601.

/** Built-in formats of days and times (ECMA-376, part 1, 18.8.30), those of East Asian versions among them. */
const isBuiltIn = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Characters of a format that Excel takes. */
const LONGEST_CODE = 255;

/** @param code how the number is shown, as the workbook writes it; undefined where the id is a built-in one. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltIn(id);
  const bare = code
    .slice(0, LONGEST_CODE)
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .replace(/General|E[+-]/gi, '');
  return /[ymdhs年月日时分秒]/i.test(bare);
}

const DAY_MS = 86_400_000;

/**
 * `2026-03-01`, `2026-03-01T09:30`, `09:30`; the number itself where it is no day that there is.
 * @param serial days since 1899-12-30, or since 1904-01-01. Before March 1900 Excel counts a day that there was not.
 */
export function toIso(serial: number, is1904: boolean): string {
  if (!(serial >= 0 && serial < 2_958_466)) return `${serial}`;
  const days = is1904 ? serial + 1462 : serial > 0 && serial < 60 ? serial + 1 : serial;
  const time = new Date(Math.round((days - 25_569) * DAY_MS * 1e-3) * 1000).toISOString();
  const [day = '', clock = ''] = time.slice(0, 19).split('T');
  const short = clock.endsWith(':00') ? clock.slice(0, 5) : clock;
  if (serial < 1 && !is1904) return short;
  return short === '00:00' ? day : `${day}T${short}`;
}
