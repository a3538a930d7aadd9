// What the system's errors mean for a file that is being exported. Nothing that draws is imported here: the command line asks before it draws.

import type { ExportProblem } from '../../shared/ipc/export-api.ts';
import type { SaveProblem } from '../../shared/ipc/project-api.ts';
import { toSaveProblem } from '../storage/error-codes.ts';

const PROBLEMS: Partial<Record<SaveProblem, ExportProblem>> = {
  'disk-full': 'disk-full',
  'read-only': 'no-access',
  moved: 'no-access',
  'in-use': 'no-access',
};

/** @throws the error itself where it is not the disk's doing, but a fault of ours. */
export function toExportProblem(error: unknown): ExportProblem {
  const problem = toSaveProblem(error);
  if (!problem) throw error;
  return PROBLEMS[problem] ?? 'failed';
}
