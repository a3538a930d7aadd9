// From a file to what is read in: which kind it is, and what it holds, within limits. For the importer process and the command line alike.

import path from 'node:path';
import { kindOf, type ReadOutcome } from '../../shared/ipc/import-api.ts';
import { readText } from '../text-files.ts';

export function readSource(file: string): ReadOutcome {
  const fileName = path.basename(file);
  const kind = kindOf(fileName);
  if (!kind) return { fileName, problem: 'unknown-kind' };
  const read = readText(file);
  return 'problem' in read ? read : { kind, ...read };
}
