// The foot of the export dialog: what hinders, how far it is, what came of it, and the buttons.

import { useEffect, useId, useRef } from 'react';
import type { ExportProgress, ExportRefusal } from '../../shared/ipc/export-api.ts';
import { sayUndrawn } from '../../shared/words/say-undrawn.ts';
import { showKeys } from '../actions/keys.ts';
import { main } from '../bridge.ts';
import { useSay } from '../ui/language.tsx';
import type { Phase } from './use-export.ts';

/** From wherever the focus is in the dialog. */
export const EXPORT_KEYS = 'CmdOrCtrl+Enter';

type Props = {
  readonly phase: Phase;
  /** Why nothing can be exported as it is chosen. */
  readonly refused: ExportRefusal | undefined;
  readonly onStart: () => void;
  readonly onCancel: () => void;
};

export function ExportFoot({ phase, refused, onStart, onCancel }: Props) {
  const say = useSay();
  const problem = refused ?? (phase.type === 'failed' ? phase.refused : undefined);
  const isRunning = phase.type === 'running';
  const isDone = phase.type === 'done';
  const show = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const wasRunning = useRef(isRunning);
  const label = say(isDone ? 'export-dialog.again' : 'export-dialog.export');
  // What had the focus could not keep it while the export ran.
  useEffect(() => {
    if (wasRunning.current && !isRunning) (show.current ?? start.current)?.focus();
    wasRunning.current = isRunning;
  }, [isRunning]);
  return (
    <footer className="export-foot">
      <div className="export-said" role="status">
        {problem && (
          <p className="is-problem">
            {problem === 'not-saved' ? say('export-dialog.not-saved') : say(`export.problem.${problem.problem}`, problem.values)}
          </p>
        )}
        {phase.type === 'done' && <p>{say('export-dialog.saved', { name: phase.fileName })}</p>}
        {phase.type === 'done' && phase.undrawn && <p className="export-warning">{sayUndrawn(phase.undrawn, say)}</p>}
        {isRunning && <Progress progress={phase.progress} />}
      </div>
      {isRunning && (
        <button type="button" className="button" onClick={onCancel}>
          {say('ui.cancel')}
        </button>
      )}
      {isDone && (
        <button ref={show} type="button" className="button" onClick={() => void main.showExported(null)}>
          {say('export-dialog.show')}
        </button>
      )}
      {!isRunning && (
        <button
          ref={start}
          type="button"
          className="button is-primary"
          title={`${label} (${showKeys(EXPORT_KEYS)})`}
          disabled={refused !== undefined}
          onClick={onStart}
        >
          {label}
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
