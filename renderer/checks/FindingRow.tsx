// One finding: what and where, leading there; and, where the keyboard is, what can be done about it.

import { memo, useId, useLayoutEffect, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { Finding } from '../../shared/analysis/checks/check.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import type { Say } from '../../shared/text/text.ts';
import { sayFinding } from '../../shared/words/say-finding.ts';
import type { ActionContext } from '../actions/action.ts';
import { useRun } from '../panels/use-run.ts';
import { mapSay } from '../session/map-say.ts';
import { useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { notify } from '../ui/notices.tsx';
import { focusFinding, useChecks } from './checks.ts';
import { mendOf, showFinding } from './mend.ts';

type Props = {
  readonly doc: Doc;
  readonly finding: Finding;
  readonly isMapNamed: boolean;
  /** The stop of Tab in the list. */
  readonly isActive: boolean;
  /** The keyboard is or was here: its tools are shown. */
  readonly isLast: boolean;
  readonly isSilencing: boolean;
  readonly context: ActionContext;
  /** With the id of the finding that a note is asked for. */
  readonly onSilencing: (id: string | undefined) => void;
};

/** Kept as drawn: an arrow key in a long list draws two of them again. */
export const FindingRow = memo(function FindingRow({
  doc,
  finding,
  isMapNamed,
  isActive,
  isLast,
  isSilencing,
  context,
  onSilencing,
}: Props) {
  const say = useSay();
  const run = useRun();
  const isReadOnly = useReadOnly();
  const mend = isLast && !isReadOnly ? mendOf(doc, finding) : undefined;
  const row = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its tools, or the field for a note, come with these
  useLayoutEffect(() => {
    if (isLast) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isLast, isSilencing]);
  const closeNote = () => {
    onSilencing(undefined);
    focusFinding(finding.id);
  };
  const silence = (note: string) => {
    const { check, subjectId, mapId } = finding;
    closeNote();
    const silenced = { kind: 'silence', id: uuidv7(), mapId, check, subjectId, note } as const;
    if (!run([{ type: 'add', entity: silenced }], 'undo.silence')) return;
    const text = sayFinding(doc, finding, say, mapSay(doc));
    notify({
      text: { key: 'checks.silenced.one', values: { finding: text } },
      tone: 'passing',
      action: { label: 'action.undo', run: () => void context.session.undo() },
    });
  };
  return (
    <li ref={row} className={isLast ? 'finding is-active' : 'finding'}>
      <button
        type="button"
        className="finding-go"
        data-finding={finding.id}
        tabIndex={isActive ? 0 : -1}
        // Not where a pointer goes down: what moves beneath it is not clicked.
        onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && useChecks.setState({ lastId: finding.id })}
        onClick={() => {
          useChecks.setState({ lastId: finding.id });
          showFinding(context, finding);
        }}
      >
        <span>{sayFinding(doc, finding, say, mapSay(doc))}</span>
        <small>{placeOf(doc, finding, say, isMapNamed)}</small>
      </button>
      {isLast && !isReadOnly && !isSilencing && (
        <div className="finding-tools">
          {mend && (
            <button type="button" className="button" onClick={() => mend.run(context)}>
              {say(mend.label)}
            </button>
          )}
          <button type="button" className="button is-quiet" onClick={() => onSilencing(finding.id)}>
            {say('checks.silence')}
          </button>
        </div>
      )}
      {isSilencing && <NoteForm onSilence={silence} onCancel={closeNote} />}
    </li>
  );
});

/** A silence without a reason would be a loss to whoever looks next. */
function NoteForm({ onSilence, onCancel }: { readonly onSilence: (note: string) => void; readonly onCancel: () => void }) {
  const say = useSay();
  const id = useId();
  const [note, setNote] = useState('');
  return (
    <form
      className="finding-note"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() !== '') onSilence(note.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{say('checks.silence.note')}</label>
        <input
          id={id}
          type="text"
          value={note}
          maxLength={LIMITS.textLength}
          // biome-ignore lint/a11y/noAutofocus: it was asked for by the press before
          autoFocus
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <div className="finding-tools">
        <button type="submit" className="button" disabled={note.trim() === ''}>
          {say('checks.silence.do')}
        </button>
        <button type="button" className="button is-quiet" onClick={onCancel}>
          {say('ui.cancel')}
        </button>
      </div>
    </form>
  );
}

/** Map, step and lane, what there is of them. */
export function placeOf(doc: Doc, { mapId, stepId, laneId }: Finding, say: Say, isMapNamed: boolean): string {
  const lane = get(doc, 'lane', laneId);
  const parts = [
    ...(isMapNamed ? [get(doc, 'map', mapId)?.title || say('editor.untitled-map')] : []),
    ...(stepId === undefined ? [] : [say('inspector.step', { number: (gridOf(doc, mapId).stepIndex.get(stepId) ?? 0) + 1 })]),
    ...(lane ? [laneTitle(lane, mapSay(doc))] : []),
  ];
  return parts.join(' · ');
}
