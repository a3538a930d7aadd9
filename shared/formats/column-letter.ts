// What spreadsheets call a column.

/** `A`, `B`, … `Z`, `AA`. @param column from 0. */
export function letterOf(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}
