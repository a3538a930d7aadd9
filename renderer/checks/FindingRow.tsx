// One finding: what and where, leading there; and, where the keyboard is, what can be done about it.

import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Finding } from '../../shared/analysis/checks/check.ts';
import { sayFinding } from '../../shared/analysis/checks/say-finding.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import type { Say } from '../../shared/text/text.ts';
import type { ActionContext } from '../actions/action.ts';
import { mapSay } from '../session/use-session.tsx';
import { useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { useChecks } from './checks.ts';
import type { Mend } from './mend.ts';

type Props = {
  readonly doc: Doc;
  readonly finding: Finding;
  readonly place: string;
  /** The stop of Tab in the list. */
  readonly isActive: boolean;
  /** The keyboard is or was here: its tools are shown. */
  readonly isLast: boolean;
  readonly isSilencing: boolean;
  readonly mend: Mend | undefined;
  readonly context: ActionContext;
  readonly onGoTo: () => void;
  readonly onSilencing: (isSilencing: boolean) => void;
  readonly onSilence: (note: string) => void;
};

export function FindingRow({ doc, finding, place, isActive, isLast, isSilencing, mend, context, ...on }: Props) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const row = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its tools, or the field for a note, come with these
  useLayoutEffect(() => {
    if (isLast) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isLast, isSilencing]);
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
          on.onGoTo();
        }}
      >
        <span>{sayFinding(doc, finding, say, mapSay(doc))}</span>
        <small>{place}</small>
      </button>
      {isLast && !isReadOnly && !isSilencing && (
        <div className="finding-tools">
          {mend && (
            <button type="button" className="button" onClick={() => mend.run(context)}>
              {say(mend.label)}
            </button>
          )}
          <button type="button" className="button is-quiet" onClick={() => on.onSilencing(true)}>
            {say('checks.silence')}
          </button>
        </div>
      )}
      {isSilencing && <NoteForm onSilence={on.onSilence} onCancel={() => on.onSilencing(false)} />}
    </li>
  );
}

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
