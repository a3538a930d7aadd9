// The files of an import, one below the other: what each is, and whether there is something to know about it.

import { CircleAlert, FileText, TriangleAlert, X } from 'lucide-react';
import type { FilePlan } from '../../shared/formats/import-plan.ts';
import { sayReadProblem } from '../../shared/formats/read-problem.ts';
import type { ImportSource } from '../../shared/ipc/import-api.ts';
import { get } from '../../shared/model/document.ts';
import type { Say } from '../../shared/text/text.ts';
import { useSay } from '../ui/language.tsx';
import { type ImportFile, isSource, removeFile, useImporting } from './importing.ts';
import './file-list.css';

type Props = { readonly files: readonly ImportFile[]; readonly plans: ReadonlyMap<number, FilePlan> };

export function FileList({ files, plans }: Props) {
  const say = useSay();
  const shownKey = useImporting((importing) => importing.shownKey);
  return (
    <ul className="import-files" aria-label={say('import.files')}>
      {files.map((file) => {
        const { key, outcome } = file;
        const plan = plans.get(key);
        const isProblem = !isSource(outcome) || plan?.notes.some(({ isError }) => isError);
        const count = isProblem ? 0 : (plan?.notes.length ?? 0);
        return (
          <li key={key}>
            <button
              type="button"
              className="import-file"
              aria-pressed={key === shownKey}
              onClick={() => useImporting.setState({ shownKey: key })}
            >
              {isProblem ? (
                <CircleAlert size={16} aria-hidden />
              ) : count > 0 ? (
                <TriangleAlert size={16} aria-hidden />
              ) : (
                <FileText size={16} aria-hidden />
              )}
              <span>
                <span className="import-name">{outcome.fileName}</span>
                <small>
                  {!isSource(outcome)
                    ? sayReadProblem(outcome.problem, say)
                    : isProblem
                      ? say('import-dialog.unreadable')
                      : whatItIs(outcome, plan, say)}
                  {count > 0 && ` · ${say('import-dialog.to-know', { count })}`}
                </small>
              </span>
            </button>
            <button
              type="button"
              className="button is-quiet"
              aria-label={say('import-dialog.remove', { file: outcome.fileName })}
              onClick={() => removeFile(key)}
            >
              <X size={14} aria-hidden />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function whatItIs(source: ImportSource, plan: FilePlan | undefined, say: Say): string {
  switch (source.kind) {
    case 'journey':
      return say('import-dialog.is.journey', { count: plan?.mapIds.length ?? 0 });
    case 'project':
      return say('import-dialog.is.project', { count: plan?.mapIds.length ?? 0 });
    case 'table': {
      if (plan?.comingBack) {
        const name = get(plan.after, 'map', plan.comingBack.mapId)?.title || say('editor.untitled-map');
        return say('import-dialog.is.back', { name });
      }
      const [first, second] = source.sheets;
      if (!first || second) return say('import-dialog.is.sheets', { count: source.sheets.length });
      const across = first.rows.reduce((most, row) => Math.max(most, row.length), 0);
      return say('import-dialog.is.table', { across, down: first.rows.length });
    }
  }
}
