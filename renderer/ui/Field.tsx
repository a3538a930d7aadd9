// Labelled inputs: text, number, date, one of a list, one of a few. They know nothing of documents.

import { createContext, type KeyboardEvent, type ReactNode, useContext, useEffect, useId, useRef } from 'react';
import { useSay } from './language.tsx';
import { formatNumber, parseNumber, type Range, rangeInWords } from './number-text.ts';
import { type Commit, newSitting, useDraft } from './use-draft.ts';
import './field.css';

/** True where everything within is for reading only. */
export const ReadOnlyContext = createContext(false);
export const useReadOnly = () => useContext(ReadOnlyContext);

type Labelled = { readonly label: string /** Only for those who do not see what stands around it. */; readonly isLabelHidden?: boolean };
type Identified = { /** To be focused from elsewhere. */ readonly id?: string };

type FieldProps = Labelled & {
  readonly id: string;
  /** Why what is typed is not taken. The input is described by `problemOf(id)`. */
  readonly problem?: string;
  readonly children: ReactNode;
};

function Field({ id, label, isLabelHidden, problem, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {children}
      {problem !== undefined && (
        <p className="field-problem" id={problemOf(id)}>
          {problem}
        </p>
      )}
    </div>
  );
}

const problemOf = (id: string) => `${id}-problem`;

type TextFieldProps = Labelled &
  Identified & {
    readonly value: string;
    readonly onCommit: Commit<string>;
    readonly normalise?: (text: string) => string;
    readonly placeholder?: string | undefined;
    /** The id of a datalist: what is offered while typing. */
    readonly list?: string;
    /** More than one makes it a field of many lines. */
    readonly lines?: number;
  };

export function TextField({ id: given, value, onCommit, normalise, placeholder, list, lines = 1, ...labelled }: TextFieldProps) {
  const own = useId();
  const id = given ?? own;
  const { ref, isRefused, events } = useDraft({ value, normalise, onCommit, isRefusedKept: true });
  const shared = { ref, id, placeholder, readOnly: useReadOnly(), 'aria-invalid': isRefused || undefined, ...events };
  return (
    <Field id={id} {...labelled}>
      {lines > 1 ? <textarea rows={lines} {...shared} /> : <input type="text" list={list} {...shared} />}
    </Field>
  );
}

type NumberFieldProps = Labelled &
  Identified &
  Range & {
    readonly value: number | undefined;
    readonly onCommit: Commit<number | undefined>;
    readonly step?: number;
    /** Places after the point; all that are typed where absent. */
    readonly decimals?: number;
    readonly isRequired?: boolean;
  };

/** Arrow keys go one step, with Shift ten. */
export function NumberField({
  id: given,
  value,
  onCommit,
  min,
  max,
  step = 1,
  decimals,
  isRequired = false,
  ...labelled
}: NumberFieldProps) {
  const say = useSay();
  const own = useId();
  const id = given ?? own;
  const isReadOnly = useReadOnly();
  const format = (number: number | undefined) => (number === undefined ? '' : formatNumber(number));
  const parse = (text: string) => {
    const parsed = parseNumber(text, { min, max });
    if (isRequired && parsed === undefined) return 'invalid';
    return decimals !== undefined && typeof parsed === 'number' ? Number(parsed.toFixed(decimals)) : parsed;
  };
  const draft = useDraft({
    value: format(value),
    normalise: (text) => {
      const parsed = parse(text);
      return parsed === 'invalid' ? text : format(parsed);
    },
    onCommit: (text, sitting) => {
      const parsed = parse(text);
      return parsed !== 'invalid' && onCommit(parsed, sitting);
    },
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (steps !== undefined && !isReadOnly) {
      event.preventDefault();
      const typed = parse(draft.text);
      const from = typeof typed === 'number' ? typed : (value ?? 0);
      const next = Math.round((from + steps * step * (event.shiftKey ? 10 : 1)) / step) * step;
      draft.put(format(Math.max(min ?? next, Math.min(max ?? next, next))));
    }
    draft.events.onKeyDown(event);
  };
  const wanted = min === undefined || max === undefined ? say('ui.number') : say('ui.number.range', rangeInWords(min, max));
  return (
    <Field id={id} problem={draft.isRefused ? wanted : undefined} {...labelled}>
      <input
        ref={draft.ref}
        id={id}
        type="text"
        inputMode="decimal"
        role="spinbutton"
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-invalid={draft.isRefused || undefined}
        aria-describedby={draft.isRefused ? problemOf(id) : undefined}
        readOnly={isReadOnly}
        {...draft.events}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}

type DateFieldProps = Labelled & { /** YYYY-MM-DD */ readonly value: string; readonly onCommit: Commit<string> };

/** The browser's own field, left alone while a date is half typed. */
export function DateField({ value, onCommit, ...labelled }: DateFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const sitting = useRef('');
  useEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value;
  }, [value]);
  return (
    <Field id={id} {...labelled}>
      <input
        ref={input}
        id={id}
        type="date"
        max="9999-12-31"
        defaultValue={value}
        readOnly={useReadOnly()}
        onFocus={() => {
          sitting.current = newSitting();
        }}
        onChange={(event) => {
          if (event.currentTarget.value !== '') onCommit(event.currentTarget.value, sitting.current);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          event.currentTarget.blur();
        }}
      />
    </Field>
  );
}

export type Choice<T extends string> = {
  readonly value: T;
  readonly label: string /** Where the label is too short to be read out. */;
  readonly name?: string;
  /** In a list that drops down: what those beside each other have in common. */
  readonly group?: string;
};

type ChoiceProps<T extends string> = Labelled &
  Identified & {
    readonly value: T;
    readonly choices: readonly Choice<T>[];
    readonly onChoose: (value: T, sitting: string) => void;
  };

type SelectProps<T extends string> = ChoiceProps<T> & { readonly onFocus?: () => void; readonly onBlur?: () => void };

export function SelectField<T extends string>({ id: given, value, choices, onChoose, onFocus, onBlur, ...labelled }: SelectProps<T>) {
  const own = useId();
  const id = given ?? own;
  return (
    <Field id={id} {...labelled}>
      <select
        id={id}
        value={value}
        disabled={useReadOnly()}
        onFocus={onFocus}
        onBlur={onBlur}
        onChange={(event) => onChoose(event.currentTarget.value as T, newSitting())}
      >
        {toGroups(choices).map(({ group, own }) => {
          const options = own.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ));
          return group === undefined ? (
            options
          ) : (
            <optgroup key={own[0]?.value} label={group}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </Field>
  );
}

function toGroups<T extends string>(choices: readonly Choice<T>[]) {
  const groups: { readonly group: string | undefined; readonly own: Choice<T>[] }[] = [];
  for (const choice of choices) {
    const last = groups.at(-1);
    if (last && last.group === choice.group) last.own.push(choice);
    else groups.push({ group: choice.group, own: [choice] });
  }
  return groups;
}

/** All choices in sight, side by side; arrow keys go from one to the next. */
export function ChoiceField<T extends string>({ value, choices, onChoose, label }: Omit<ChoiceProps<T>, 'id'>) {
  const id = useId();
  const isReadOnly = useReadOnly();
  const sitting = useRef('');
  return (
    <div
      className="field"
      role="radiogroup"
      aria-labelledby={id}
      onFocus={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) sitting.current = newSitting();
      }}
    >
      <span className="field-label" id={id}>
        {label}
      </span>
      <div className="choices">
        {choices.map((choice) => (
          <label key={choice.value} className="choice press">
            <input
              type="radio"
              name={id}
              aria-label={choice.name}
              checked={choice.value === value}
              disabled={isReadOnly}
              onChange={() => onChoose(choice.value, sitting.current)}
            />
            <span aria-hidden={choice.name !== undefined}>{choice.label}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
