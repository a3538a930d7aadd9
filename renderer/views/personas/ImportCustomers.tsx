// A list of customers on its way in: which column says what, guessed and shown, what comes of it, and which rows are not taken and why.

import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { RfmProblem } from '../../../shared/analysis/customers/rfm.ts';
import {
  CUSTOMER_COLUMNS,
  type CustomerColumn,
  type CustomerReading,
  createCustomerReader,
  firstRowsOf,
  guessReading,
} from '../../../shared/formats/customers.ts';
import type { TextRead } from '../../../shared/ipc/main-api.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import type { Say } from '../../../shared/text/text.ts';
import { useRun } from '../../panels/use-run.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DateField, SelectField } from '../../ui/Field.tsx';
import { GuessedEncoding } from '../../ui/GuessedEncoding.tsx';
import { useSay } from '../../ui/language.tsx';
import { formatNumber } from '../../ui/number-text.ts';
import { type CustomersToTake, readCustomers } from './read-customers.ts';

type Props = TextRead & { readonly today: string; readonly onClose: () => void };

export function ImportCustomers({ text, encoding, fileName, today, onClose }: Props) {
  const say = useSay();
  const run = useRun();
  const rows = useMemo(() => firstRowsOf(text), [text]);
  const [reading, setReading] = useState(() => guessReading(rows, today));
  const isWhole = CUSTOMER_COLUMNS.every((column) => column === 'id' || reading.columns[column] !== undefined);
  const read = useCustomers(text, reading, isWhole);
  const rfm = read && !('problem' in read.rfm) ? read.rfm : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!rfm) return;
    const title = fileName.replace(/\.\w+$/, '').slice(0, LIMITS.titleLength);
    const entity = { kind: 'customerList', id: uuidv7(), title, date: reading.asOf, ...rfm } as const;
    if (run([{ type: 'add', entity }], 'undo.import-customers')) onClose();
  };
  return (
    <Dialog title={say('customers.title')} onClose={onClose} width={720}>
      <form className="customers-form" onSubmit={submit}>
        <p className="hint">{say('customers.about', { name: fileName })}</p>
        <GuessedEncoding encoding={encoding} />
        <Columns names={namesOf(rows[0]?.cells ?? [], reading.hasHead, say)} reading={reading} onChange={setReading} />
        {isWhole && <AsUnderstood text={text} reading={reading} />}
        <div role="status">{isWhole ? <Outcome read={read} /> : <p>{say('customers.choose')}</p>}</div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {say('ui.cancel')}
          </button>
          <button type="submit" className="button is-primary" disabled={!rfm}>
            {say('customers.take')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Undefined while it is being read. */
function useCustomers(text: string, reading: CustomerReading, isWhole: boolean): CustomersToTake | undefined {
  const [read, setRead] = useState<CustomersToTake>();
  useEffect(() => {
    const ending = new AbortController();
    setRead(undefined);
    if (isWhole) void readCustomers(text, reading, ending.signal).then((each) => ending.signal.aborted || setRead(each));
    return () => ending.abort();
  }, [text, reading, isWhole]);
  return read;
}

function namesOf(cells: readonly string[], hasHead: boolean, say: Say): readonly string[] {
  return cells.map((cell, index) => (hasHead && cell !== '' ? cell : say('customers.column', { number: index + 1 })));
}

type ColumnsProps = {
  readonly names: readonly string[];
  readonly reading: CustomerReading;
  readonly onChange: (reading: CustomerReading) => void;
};

function Columns({ names, reading, onChange }: ColumnsProps) {
  const say = useSay();
  const choose = (column: CustomerColumn, value: string) => {
    const { [column]: _, ...others } = reading.columns;
    onChange({ ...reading, columns: value === '' ? others : { ...others, [column]: Number(value) } });
  };
  return (
    <div className="customers-columns">
      {CUSTOMER_COLUMNS.map((column) => (
        <SelectField
          key={column}
          label={say(`customers.${column}`)}
          value={`${reading.columns[column] ?? ''}`}
          choices={[
            { value: '', label: say(column === 'id' ? 'customers.no-id' : 'customers.not-chosen') },
            ...names.map((label, index) => ({ value: `${index}`, label })),
          ]}
          onChoose={(value) => choose(column, value)}
        />
      ))}
      <SelectField
        label={say('customers.last-as')}
        value={reading.lastAs}
        choices={(['days', 'month-first', 'day-first'] as const).map((value) => ({ value, label: say(`customers.last-as.${value}`) }))}
        onChoose={(lastAs) => onChange({ ...reading, lastAs })}
      />
      <SelectField
        label={say('customers.decimal')}
        value={reading.decimal}
        choices={[
          { value: '.', label: '1,234.50' },
          { value: ',', label: '1.234,50' },
        ]}
        onChoose={(decimal) => onChange({ ...reading, decimal })}
      />
      <DateField
        label={say('customers.as-of')}
        value={reading.asOf}
        onCommit={(asOf) => {
          onChange({ ...reading, asOf });
          return true;
        }}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={reading.hasHead}
          onChange={(event) => onChange({ ...reading, hasHead: event.currentTarget.checked })}
        />
        {say('customers.has-head')}
      </label>
    </div>
  );
}

const ROWS_SHOWN = 3;

/** The first customers as they are read, so that a wrong guess is seen. */
function AsUnderstood({ text, reading }: { readonly text: string; readonly reading: CustomerReading }) {
  const say = useSay();
  const first = useMemo(() => {
    const reader = createCustomerReader(reading);
    reader.take(firstRowsOf(text));
    return reader.read().customers.slice(0, ROWS_SHOWN);
  }, [text, reading]);
  if (first.length === 0) return null;
  return (
    <table className="sheet">
      <caption className="visually-hidden">{say('customers.as-understood')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('customers.as-understood')}</th>
          <th scope="col" className="is-number">
            {say('rfm.days')}
          </th>
          <th scope="col" className="is-number">
            {say('rfm.purchases')}
          </th>
          <th scope="col" className="is-number">
            {say('rfm.spend')}
          </th>
        </tr>
      </thead>
      <tbody>
        {first.map(({ days, purchases, spend }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the first rows of a file are known by their place
          <tr key={index}>
            <td>{say('customers.number', { number: index + 1 })}</td>
            <td className="is-number">{formatNumber(days)}</td>
            <td className="is-number">{formatNumber(purchases)}</td>
            <td className="is-number">{formatNumber(spend)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ read }: { readonly read: CustomersToTake | undefined }) {
  const say = useSay();
  if (!read) return <p>{say('customers.reading')}</p>;
  const { customers, notTaken, firstNotTaken, rfm } = read;
  return (
    <>
      <p>{say('customers.taken', { count: customers.length, all: customers.length + notTaken })}</p>
      {'problem' in rfm && <p className="field-problem">{sayProblem(rfm, say)}</p>}
      {notTaken > 0 && (
        <details className="customers-not-taken">
          <summary>{say('customers.not-taken', { count: notTaken })}</summary>
          <ul>
            {firstNotTaken.map(({ line, reason, text }) => (
              <li key={line}>{say(`customers.not-taken.${reason}`, { line, text: text.slice(0, 40) })}</li>
            ))}
            {notTaken > firstNotTaken.length && <li>{say('paste.more', { count: notTaken - firstNotTaken.length })}</li>}
          </ul>
        </details>
      )}
    </>
  );
}

function sayProblem(rfm: RfmProblem, say: Say): string {
  return rfm.problem === 'same' ? say('rfm.same', { what: say(`rfm.${rfm.of}`) }) : say('rfm.too-few', { count: rfm.n });
}
