// Several titles in one cell: commas between them, and quotation marks about those that hold one or begin like one.

const PLAIN = /^[^\s",，、;；][^",，、;；\r\n]*$/;

export function joinList(items: readonly string[]): string {
  return items.map((item) => (PLAIN.test(item) && item === item.trim() ? item : `"${item.replaceAll('"', '""')}"`)).join(', ');
}

/** Commas and semicolons of any width and line breaks part; what is empty is left out, unless it stands in quotation marks. */
export function splitList(cell: string): readonly string[] {
  const items: string[] = [];
  for (const [, quoted, plain = ''] of cell.matchAll(/\s*"((?:[^"]|"")*)"\s*|([^,，、;；\r\n]+)/g)) {
    if (quoted !== undefined) items.push(quoted.replaceAll('""', '"'));
    else if (plain.trim() !== '') items.push(plain.trim());
  }
  return items;
}
