// What an import will do, before it does it: the maps that it makes, and what could not be taken, by line. One undo step.

import { type FormEvent, useMemo, useRef } from 'react';
import { uuidv7 } from 'uuidv7';
import { planImport } from '../../shared/formats/import-plan.ts';
import { sayReadProblem } from '../../shared/formats/read-problem.ts';
import { select, useView } from '../canvas/view.ts';
import { useRun } from '../panels/use-run.ts';
import { useDoc } from '../session/use-session.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useSay } from '../ui/language.tsx';
import { useImporting } from './importing.ts';
import './import-dialog.css';

export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const doc = useDoc();
  const run = useRun();
  const files = useImporting((importing) => importing.files);
  const confirm = useRef<HTMLButtonElement>(null);
  const { commands, mapIds, notes } = useMemo(() => {
    const sources = files.filter((file) => 'kind' in file);
    return planImport(doc, sources, uuidv7);
  }, [doc, files]);
  const unread = files.filter((file) => 'problem' in file);

  const takeIn = (event: FormEvent) => {
    event.preventDefault();
    if (!run(commands, 'undo.import')) return;
    const [mapId] = mapIds;
    if (mapId !== undefined) {
      select([]);
      useView.setState({ mapId, viewId: undefined });
    }
    onClose();
  };
  return (
    <Dialog title={say('import.title')} onClose={onClose} width={560} initialFocus={confirm}>
      <form className="import" onSubmit={takeIn}>
        <p>{commands.length > 0 ? say('import.makes', { count: mapIds.length }) : say('import.nothing')}</p>
        {unread.length + notes.length > 0 && (
          <ul className="import-notes" aria-label={say('import.notes')}>
            {unread.map(({ fileName, problem }) => (
              <li key={fileName} className="is-problem">
                <b>{fileName}</b> {sayReadProblem(problem, say)}
              </li>
            ))}
            {notes.map(({ fileName, line, key, values }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: notes have no other name, and none moves
              <li key={index}>
                <b>{line === undefined ? fileName : say('import.place', { file: fileName, line })}</b> {say(key, values)}
              </li>
            ))}
          </ul>
        )}
        <footer className="dialog-foot">
          <button type="button" className="button" onClick={onClose}>
            {say('ui.cancel')}
          </button>
          <button ref={confirm} type="submit" className="button is-primary" disabled={commands.length === 0}>
            {say('import.do')}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
