// What is said of a file that could not be read.

import { IMPORT_KINDS, type ReadProblem } from '../ipc/import-api.ts';
import { LIMITS } from '../model/limits.ts';
import type { Say } from '../text/text.ts';

export function sayReadProblem(problem: ReadProblem, say: Say): string {
  const endings = Object.values(IMPORT_KINDS).flat().join(', ');
  return say(`import.${problem}`, {
    megabytes: (problem === 'project-too-large' ? LIMITS.projectTextBytes : LIMITS.readBytes) / 1024 / 1024,
    unpacked: LIMITS.unpackedBytes / 1024 / 1024,
    cells: LIMITS.tableCells,
    sheets: LIMITS.sheets,
    files: LIMITS.filesAtOnce,
    endings,
  });
}
