// What the files come to on top of a document: planned when there is time, and each file only once as long as nothing about it changed.

import { useDeferredValue, useMemo, useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import { type FilePlan, type ImportPlan, type PlanFile, planFile, planFiles } from '../../shared/formats/import-plan.ts';
import type { ImportSource } from '../../shared/ipc/import-api.ts';
import type { Doc } from '../../shared/model/document.ts';

/** `isOld`: it is of what was chosen a moment ago. */
export function useImportPlan(before: Doc, sources: readonly ImportSource[]): ImportPlan & { readonly isOld: boolean } {
  const wanted = useMemo(() => ({ before, sources }), [before, sources]);
  const now = useDeferredValue(wanted);
  const planNext = useRef<PlanFile>(undefined);
  planNext.current ??= rememberPlans();
  const plan = useMemo(() => planFiles(now.before, now.sources, planNext.current ?? rememberPlans()), [now]);
  return { ...plan, isOld: now !== wanted };
}

/** As `planFile`, with the last plan of each source kept: the ids in it stay the same as well. */
function rememberPlans(): PlanFile {
  const last = new WeakMap<ImportSource, { readonly before: Doc; readonly plan: FilePlan }>();
  return (before, source) => {
    const known = last.get(source);
    if (known?.before === before) return known.plan;
    const plan = planFile(before, source, uuidv7);
    last.set(source, { before, plan });
    return plan;
  };
}
