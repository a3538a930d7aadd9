// What files come to before anything is touched: the files, what becomes of each, where it goes; then one undo step, or a new project.

import { type FormEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { ImportPlan } from '../../shared/formats/import-plan.ts';
import { untitledOf } from '../../shared/formats/planned.ts';
import type { OpenOutcome } from '../../shared/ipc/main-api.ts';
import { type Doc, get, toDoc, toEntities } from '../../shared/model/document.ts';
import type { Language } from '../../shared/model/entities.ts';
import { main } from '../bridge.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ChoiceField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { FileDetail } from './FileDetail.tsx';
import { FileList } from './FileList.tsx';
import { addPasted, cancelReading, chooseFiles, closeImport, useImporting } from './importing.ts';
import { useImportPlan } from './use-import-plan.ts';
import { WaysIn } from './WaysIn.tsx';
import './import-dialog.css';

type Props = {
  /** The language of a new project. */
  readonly language: Language;
  /** The project that is open here, if one is. `take` is true when it went through. */
  readonly here?: {
    readonly doc: Doc;
    readonly isReadOnly: boolean;
    readonly take: (plan: ImportPlan) => Promise<boolean>;
  };
  readonly onOpen: (ask: () => Promise<OpenOutcome>) => void;
};

export function ImportDialog({ language, here, onOpen }: Props) {
  const say = useSay();
  const { files, reading, shownKey } = useImporting();
  const [isTaking, setTaking] = useState(false);
  const [isToBeNew, setToBeNew] = useState(false);
  const into = here && !here.isReadOnly && !isToBeNew ? here : undefined;
  const empty = useMemo(() => toDoc([{ kind: 'project', id: uuidv7(), title: '', client: '', language }]), [language]);
  const plan = useImportPlan(into?.doc ?? empty, into === undefined, files);
  const shown = files.find(({ key }) => key === shownKey);
  const first = useRef<HTMLButtonElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const hasFiles = files.length > 0;
  const canTake = (plan.commands.length > 0 || plan.whole !== undefined) && !plan.isOld && !isTaking;
  useEffect(() => {
    if (hasFiles) confirm.current?.focus();
  }, [hasFiles]);

  const take = useEffectEvent(({ target, clipboardData }: ClipboardEvent) => {
    const pasted = clipboardData?.getData('text/plain') ?? '';
    if (!reading && !(target instanceof HTMLTextAreaElement) && pasted.trim() !== '') addPasted(pasted, say('import-dialog.pasted'));
  });
  useEffect(() => {
    // With nothing to write in, it comes to the page and not to the dialog.
    const onPaste = (event: ClipboardEvent) => take(event);
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);

  const takeIn = (event: FormEvent) => {
    event.preventDefault();
    if (!canTake) return;
    if (into) {
      setTaking(true);
      void into.take(plan).then((isTaken) => {
        setTaking(false);
        if (isTaken) closeImport();
      });
      return;
    }
    closeImport();
    if (plan.whole) {
      const { title, records, images } = plan.whole;
      onOpen(() => main.createProjectOf({ title, entities: records, images, isWhole: true }));
      return;
    }
    const [map] = plan.mapIds.map((id) => get(plan.after, 'map', id));
    const title = map?.title || untitledOf(files[0]?.outcome.fileName ?? '');
    const entities = toEntities(plan.after).map((entity) => (entity.kind === 'project' ? { ...entity, title } : entity));
    onOpen(() => main.createProjectOf({ title, entities, images: plan.images }));
  };
  return (
    <Dialog title={say('import.title')} onClose={closeImport} width={hasFiles ? 1080 : 560} initialFocus={hasFiles ? confirm : first}>
      {reading ? (
        <div className="import-reading" role="status">
          <label>
            {say('import-dialog.reading', { file: reading.fileName, number: reading.done + 1, of: reading.of })}
            <progress value={reading.done} max={reading.of} />
          </label>
          <button type="button" className="button" onClick={hasFiles ? cancelReading : closeImport}>
            {say('ui.cancel')}
          </button>
        </div>
      ) : hasFiles ? (
        <form className="import" onSubmit={takeIn}>
          <div className="import-left">
            <FileList files={files} plans={plan.byKey} />
            <button type="button" className="button" onClick={() => void chooseFiles()}>
              {say('import-dialog.more')}
            </button>
          </div>
          <div className="import-right">{shown && <FileDetail file={shown} plan={plan.byKey.get(shown.key)} />}</div>
          <footer className="import-foot">
            {here && !here.isReadOnly && (
              <ChoiceField
                label={say('import-dialog.into')}
                value={isToBeNew ? 'new' : 'this'}
                choices={(['this', 'new'] as const).map((value) => ({ value, label: say(`import-dialog.into.${value}`) }))}
                onChoose={(value) => setToBeNew(value === 'new')}
              />
            )}
            <p role="status">
              {here?.isReadOnly && say('import-dialog.read-only')} {summary()}
            </p>
            <button type="button" className="button" onClick={closeImport}>
              {say('ui.cancel')}
            </button>
            <button ref={confirm} type="submit" className="button is-primary" aria-disabled={!canTake}>
              {say(into ? 'import.do' : 'import-dialog.do-new')}
            </button>
          </footer>
        </form>
      ) : (
        <WaysIn first={first} />
      )}
    </Dialog>
  );

  function summary(): string {
    if (plan.isOld) return '';
    if (plan.commands.length === 0) return say('import.nothing');
    const count = plan.mapIds.length;
    const changes = plan.files.reduce((sum, { comingBack }) => sum + (comingBack?.differences.length ?? 0), 0);
    const without = files.filter((file) => (plan.byKey.get(file.key)?.commands.length ?? 0) === 0).length;
    return [
      count > 0 ? say(into ? 'import-dialog.makes.this' : 'import-dialog.makes.new', { count }) : '',
      changes > 0 ? say('import-dialog.changes', { count: changes }) : '',
      without > 0 ? say('import-dialog.left-out', { count: without }) : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  }
}
