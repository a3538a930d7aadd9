// From a file to what is read in: which kind it is, and what it holds, within limits. For the importer process and the command line alike.

import path from 'node:path';
import { IMPORT_KINDS, type ReadOutcome } from '../../shared/ipc/import-api.ts';
import { readText } from '../text-files.ts';

export function readSource(file: string): ReadOutcome {
  const fileName = path.basename(file);
  const kind = kindOf(fileName);
  if (!kind) return { fileName, problem: 'unknown-kind' };
  const read = readText(file);
  return 'problem' in read ? read : { kind, ...read };
}

function kindOf(fileName: string): keyof typeof IMPORT_KINDS | undefined {
  const ending = path.extname(fileName).slice(1).toLowerCase();
  const kinds = Object.keys(IMPORT_KINDS) as (keyof typeof IMPORT_KINDS)[];
  return kinds.find((kind) => IMPORT_KINDS[kind].some((each) => each === ending));
}
