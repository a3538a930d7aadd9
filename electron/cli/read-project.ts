// A project file as a document, for commands that only read. The file is closed again before this returns.

import type { StoredImage } from '../../shared/ipc/project-api.ts';
import type { OpenRefusal } from '../../shared/ipc/storage-api.ts';
import type { Doc } from '../../shared/model/document.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { openProjectFile } from '../storage/project-file.ts';

export type ReadProject = { readonly doc: Doc; readonly entities: readonly unknown[]; readonly images: readonly StoredImage[] };

export function readProject(path: string): ReadProject | { readonly refused: OpenRefusal } {
  const opened = openProjectFile(path);
  if ('refused' in opened) return opened;
  try {
    const { entities, images } = opened.file.snapshot();
    return { doc: loadDoc(entities).doc, entities, images };
  } finally {
    opened.file.close();
  }
}
