// Why a file is not read any further. Thrown within the importer, an outcome for everybody else.

import type { ReadProblem } from '../../shared/ipc/import-api.ts';

export class ReadRefusal extends Error {
  readonly problem: ReadProblem;
  constructor(problem: ReadProblem) {
    super(problem);
    this.problem = problem;
  }
}
