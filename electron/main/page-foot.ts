// What stands at the foot of each page of a PDF, in the words of Chromium's template: markup, so that what comes from a project is escaped.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** As wide as the page less its margins of 12 mm. Chromium fills the classes. */
const STYLE =
  'box-sizing:border-box;width:100%;padding:0 12mm;display:flex;justify-content:space-between;gap:8mm;font:8px sans-serif;color:#4A545B';

/** @param text in one line, cut where it is too long for the page. */
export function toPageFoot(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
  const line = '<span style="overflow:hidden;white-space:nowrap;text-overflow:ellipsis">';
  const number = '<span style="white-space:nowrap"><span class="pageNumber"></span> / <span class="totalPages"></span></span>';
  return `<div style="${STYLE}">${line}${escaped}</span>${number}</div>`;
}
