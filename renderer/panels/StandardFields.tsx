// What a measure is held to, beside its target: the promise, who answers for it, how and how often it is checked, and the last check.

import { Check } from 'lucide-react';
import { useState } from 'react';
import { dueOf } from '../../shared/analysis/service/standards.ts';
import { CHECK_INTERVALS, type Measure } from '../../shared/model/entities/measures.ts';
import { sayDue } from '../../shared/words/say-standard.ts';
import { DateField, SelectField, TextField, useReadOnly } from '../ui/Field.tsx';
import { keepFocus } from '../ui/keep-focus.ts';
import { useSay } from '../ui/language.tsx';
import { today } from '../ui/today.ts';
import { useSet } from './use-run.ts';

type Props = { readonly measure: Measure };
type FieldProps = Props & { readonly isLabelHidden?: boolean };

export function StandardFields({ measure }: Props) {
  const say = useSay();
  const { standard, owner, checkedHow, checkedEvery, lastChecked } = measure;
  const isSaid = [standard, owner, checkedHow, checkedEvery, lastChecked].some((field) => field !== undefined);
  // As it is found: it does not close over a field that is emptied.
  const [isOpen] = useState(isSaid);
  if (useReadOnly() && !isSaid) return null;
  return (
    <details className="panel-section panel-details" open={isOpen}>
      <summary>{say('standard.title')}</summary>
      <PromiseField measure={measure} />
      <RoleField measure={measure} />
      <HowField measure={measure} />
      <IntervalField measure={measure} />
      <LastCheckField measure={measure} />
      {isSaid && <DueNote measure={measure} />}
    </details>
  );
}

/** Emptied, it stays a standard: one whose words are yet to be found. */
export function PromiseField({ measure, ...labelled }: FieldProps & { readonly id?: string }) {
  const say = useSay();
  const set = useSet([measure.id]);
  return (
    <TextField
      {...labelled}
      label={say('standard.sentence')}
      lines={2}
      value={measure.standard ?? ''}
      placeholder={say('standard.sentence.example')}
      onCommit={(standard, sitting) => set({ standard }, 'undo.standard', sitting)}
    />
  );
}

export function RoleField({ measure, list, ...labelled }: FieldProps & { readonly list?: string }) {
  const say = useSay();
  const set = useSet([measure.id]);
  return (
    <TextField
      {...labelled}
      {...(list !== undefined && { list })}
      label={say('standard.owner')}
      value={measure.owner ?? ''}
      onCommit={(owner, sitting) => set({ owner: owner || undefined }, 'undo.standard', sitting)}
    />
  );
}

export function HowField({ measure, ...labelled }: FieldProps) {
  const say = useSay();
  const set = useSet([measure.id]);
  return (
    <TextField
      {...labelled}
      label={say('standard.how')}
      value={measure.checkedHow ?? ''}
      placeholder={say('standard.how.example')}
      onCommit={(checkedHow, sitting) => set({ checkedHow: checkedHow || undefined }, 'undo.standard', sitting)}
    />
  );
}

export function IntervalField({ measure, ...labelled }: FieldProps) {
  const say = useSay();
  const set = useSet([measure.id]);
  return (
    <SelectField
      {...labelled}
      label={say('standard.every')}
      value={measure.checkedEvery ?? ''}
      choices={[
        { value: '', label: say('inspector.not-set') },
        ...CHECK_INTERVALS.map((value) => ({ value, label: say(`standard.every.${value}`) })),
      ]}
      onChoose={(checkedEvery) => set({ checkedEvery: checkedEvery || undefined }, 'undo.standard')}
    />
  );
}

export function LastCheckField({ measure, ...labelled }: FieldProps) {
  const say = useSay();
  const set = useSet([measure.id]);
  return (
    <DateField
      {...labelled}
      label={say('standard.last')}
      value={measure.lastChecked ?? ''}
      onCommit={(lastChecked, sitting) => set({ lastChecked }, 'undo.standard', sitting)}
    />
  );
}

/** Whether a check is due, and the button that says it was done. */
export function DueNote({ measure }: Props) {
  const say = useSay();
  const set = useSet([measure.id]);
  const isReadOnly = useReadOnly();
  const day = today();
  const due = dueOf(measure, day);
  return (
    <div className="due-note">
      <span className={due ? 'is-due' : undefined}>{sayDue(measure, day, say)}</span>
      {!isReadOnly && measure.lastChecked !== day && (
        <button type="button" className="button" onClick={() => keepFocus(() => set({ lastChecked: day }, 'undo.standard'))}>
          <Check size={14} aria-hidden />
          {say('standard.checked-today')}
        </button>
      )}
    </div>
  );
}
