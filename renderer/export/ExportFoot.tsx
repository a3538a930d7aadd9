// The foot of the export dialog: what hinders, how far it is, what came of it, and the buttons.

import { useId } from 'react';
import type { ExportProgress, ExportRefusal } from '../../shared/ipc/export-api.ts';
import { main } from '../bridge.ts';
import { useSay } from '../ui/language.tsx';
import type { Phase } from './use-export.ts';

type Props = {
  readonly phase: Phase;
  /** Why nothing can be exported as it is chosen. */
  readonly refused: ExportRefusal | undefined;
  readonly onStart: () => void;
  readonly onCancel: () => void;
};

export function ExportFoot({ phase, refused, onStart, onCancel }: Props) {
  const say = useSay();
  const problem = phase.type === 'failed' ? phase.problem : undefined;
  const isRunning = phase.type === 'running';
  return (
    <footer className="export-foot">
      <div className="export-said" role="status">
        {refused && <p className="is-problem">{say(`export.problem.${refused.problem}`, refused.values)}</p>}
        {problem && !refused && (
          <p className="is-problem">{say(problem === 'not-saved' ? 'export-dialog.not-saved' : `export.problem.${problem}`)}</p>
        )}
        {phase.type === 'done' && <p>{say('export-dialog.saved', { name: phase.fileName })}</p>}
        {isRunning && <Progress progress={phase.progress} />}
      </div>
      {isRunning && (
        <button type="button" className="button" onClick={onCancel}>
          {say('ui.cancel')}
        </button>
      )}
      {phase.type === 'done' && (
        <button type="button" className="button" onClick={() => void main.showExported(null)}>
          {say('export-dialog.show')}
        </button>
      )}
      {!isRunning && (
        <button type="button" className="button is-primary" disabled={refused !== undefined} onClick={onStart}>
          {say(phase.type === 'done' ? 'export-dialog.again' : 'export-dialog.export')}
        </button>
      )}
    </footer>
  );
}

function Progress({ progress }: { readonly progress: ExportProgress | undefined }) {
  const say = useSay();
  const id = useId();
  return (
    <div className="export-progress">
      <label htmlFor={id}>{say('export-dialog.progress')}</label>
      <progress id={id} value={progress?.done} max={progress?.of} />
    </div>
  );
}
