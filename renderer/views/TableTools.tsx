// The buttons that hand the table on the screen to other programs.

import { Copy, Download } from 'lucide-react';
import { act } from '../panels/act.ts';
import { useSay } from '../ui/language.tsx';

export function TableTools() {
  const say = useSay();
  return (
    <>
      <button type="button" className="button" onClick={() => act('table.copy')}>
        <Copy size={14} aria-hidden />
        {say('action.copy-table')}
      </button>
      <button type="button" className="button" onClick={() => act('table.save')}>
        <Download size={14} aria-hidden />
        {say('action.save-table')}
      </button>
    </>
  );
}
