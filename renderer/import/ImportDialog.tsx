// What files come to before anything is touched: the files, what becomes of each, where it goes; then one undo step, or a new project.

import { TriangleAlert } from 'lucide-react';
import { type FormEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { ImportPlan } from '../../shared/formats/import-plan.ts';
import { untitledOf } from '../../shared/formats/planned.ts';
import type { OpenOutcome } from '../../shared/ipc/main-api.ts';
import { type Doc, get, toDoc, toEntities } from '../../shared/model/document.ts';
import type { Language } from '../../shared/model/entities/project.ts';
import { main } from '../bridge.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ChoiceField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { FileDetail } from './FileDetail.tsx';
import { FileList } from './FileList.tsx';
import { addPasted, cancelReading, chooseFiles, closeImport, isSource, useImporting } from './importing.ts';
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
  /** True when the project opens; why it does not is said. */
  readonly onOpen: (ask: () => Promise<OpenOutcome>) => Promise<boolean>;
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
  const left = useRef<HTMLDivElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const hasFiles = files.length > 0;
  const without = plan.isOld || plan.commands.length === 0 ? 0 : files.filter(({ key }) => !plan.byKey.get(key)?.commands.length).length;
  const canTake = (plan.commands.length > 0 || plan.whole !== undefined) && !plan.isOld && !isTaking;
  const settled = useRef(0);
  /** The file that is looked at; what is left to do where there is nothing to know of new ones is to import. */
  const toFocus = (isMore: boolean): HTMLElement | null => {
    const isPlain = plan.notes.length === 0 && files.every(({ outcome }) => isSource(outcome));
    const row = left.current?.querySelector<HTMLElement>('[aria-pressed="true"]') ?? null;
    return files.length === 0 ? first.current : isMore && isPlain ? confirm.current : row;
  };
  const focusShown = useEffectEvent(() => {
    if (files.length === settled.current) return;
    const isMore = files.length > settled.current;
    settled.current = files.length;
    toFocus(isMore)?.focus();
  });
  const isSettled = !reading && !plan.isOld;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when files came or went
  useEffect(() => {
    if (isSettled) focusShown();
  }, [isSettled, files.length]);
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
    setTaking(true);
    // What was chosen stays until it is where it should be.
    void (into ? into.take(plan) : onOpen(makeProject)).then((isTaken) => {
      setTaking(false);
      if (isTaken) closeImport();
    });
  };
  const makeProject = () => {
    if (plan.whole) {
      const { title, records, images } = plan.whole;
      return main.createProjectOf({ title, entities: records, images, isWhole: true });
    }
    const [map] = plan.mapIds.map((id) => get(plan.after, 'map', id));
    const title = map?.title || untitledOf(files[0]?.outcome.fileName ?? '');
    const entities = toEntities(plan.after).map((entity) => (entity.kind === 'project' ? { ...entity, title } : entity));
    return main.createProjectOf({ title, entities, images: plan.images });
  };
  return (
    <Dialog title={say('import.title')} onClose={closeImport} width={hasFiles ? 1240 : 560} initialFocus={() => toFocus(true)}>
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
        <form className={files.length === 1 ? 'import is-single' : 'import'} onSubmit={takeIn}>
          <div ref={left} className="import-left">
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
              {here?.isReadOnly && say('import-dialog.read-only')} {summary()}{' '}
              {without > 0 && (
                <span>
                  <TriangleAlert size={14} aria-hidden /> {say('import-dialog.left-out', { count: without })}
                </span>
              )}
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
    const back = plan.files.flatMap(({ comingBack }) => comingBack ?? []);
    const changes = back.reduce((sum, { taken }) => sum + taken.length, 0);
    const of = back.reduce((sum, { differences, missing }) => sum + differences.length + missing.length, 0);
    return [
      count > 0 ? say(into ? 'import-dialog.makes.this' : 'import-dialog.makes.new', { count }) : '',
      changes > 0 ? say(changes < of ? 'import-dialog.changes.of' : 'import-dialog.changes', { count: changes, of }) : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  }
}
