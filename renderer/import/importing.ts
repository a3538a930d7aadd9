// Files that the user chose to import, as they were read, while it is decided what becomes of them.

import { create } from 'zustand';
import type { ReadOutcome } from '../../shared/ipc/import-api.ts';
import { main } from '../bridge.ts';
import { useView } from '../canvas/view.ts';

type Importing = { readonly files: readonly ReadOutcome[] };

export const useImporting = create<Importing>(() => ({ files: [] }));

/** Asks which, reads them, and shows what they come to. */
export async function chooseImports(): Promise<void> {
  const read = await main.readFiles(null);
  if ('cancelled' in read) return;
  useImporting.setState({ files: read });
  useView.setState({ dialog: 'import' });
}
