// Copying rows of the register as a table.

import { useEffect, useRef } from 'react';
import { writeHtmlTable } from '../../../shared/formats/html-table.ts';
import { type Table, writeTsv } from '../../../shared/formats/table.ts';
import { safeTable } from '../../../shared/formats/write-csv.ts';

/** What is copied while a cell has the keyboard: a copy event comes to whatever text was selected last. */
export function useCopy(frame: React.RefObject<HTMLElement | null>, toTable: () => Table): void {
  const latest = useRef(toTable);
  latest.current = toTable;
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const cell = document.activeElement;
      if (!(cell instanceof HTMLTableCellElement) || !frame.current?.contains(cell)) return;
      const table = latest.current();
      if (table.length === 0) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', writeTsv(safeTable(table)));
      event.clipboardData?.setData('text/html', writeHtmlTable(table));
    };
    window.addEventListener('copy', onCopy, true);
    return () => window.removeEventListener('copy', onCopy, true);
  }, [frame]);
}
