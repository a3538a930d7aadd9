// What the files come to on top of a document: planned when there is time, and each file only once as long as nothing about it changed.

import { useDeferredValue, useMemo, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { type FilePlan, type ImportPlan, planFile, planFiles } from '../../shared/formats/import-plan.ts';
import type { Doc } from '../../shared/model/document.ts';
import { type ImportFile, isSource } from './importing.ts';

export type WindowPlan = ImportPlan & {
  /** By the key of the file; none of one that could not be read. */
  readonly byKey: ReadonlyMap<number, FilePlan>;
  /** It is of what was chosen a moment ago. */
  readonly isOld: boolean;
};

/** @param isNew whether `before` is the empty beginning of a new project. */
export function useImportPlan(before: Doc, isNew: boolean, files: readonly ImportFile[]): WindowPlan {
  const wanted = useMemo(() => ({ before, isNew, files }), [before, isNew, files]);
  const now = useDeferredValue(wanted);
  const [planNext] = useState(rememberPlans);
  const plan = useMemo(() => {
    const readable = now.files.filter(({ outcome }) => isSource(outcome));
    const planned = planFiles(now.before, readable, now.isNew, planNext);
    return { ...planned, byKey: new Map(planned.files.flatMap((file, at) => (readable[at] ? [[readable[at].key, file] as const] : []))) };
  }, [now, planNext]);
  return useMemo(() => ({ ...plan, isOld: now !== wanted }), [plan, now, wanted]);
}

/** As `planFile`, with the last plan of each file kept: the ids in it stay the same as well. */
function rememberPlans(): (before: Doc, file: ImportFile) => FilePlan {
  const last = new Map<number, { readonly before: Doc; readonly file: ImportFile; readonly plan: FilePlan }>();
  return (before, file) => {
    const known = last.get(file.key);
    if (known?.before === before && known.file === file) return known.plan;
    if (!isSource(file.outcome)) throw new Error('nothing was read of this file');
    const plan = planFile(before, { source: file.outcome, choice: file.choice }, uuidv7);
    last.set(file.key, { before, file, plan });
    return plan;
  };
}
