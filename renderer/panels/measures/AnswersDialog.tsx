// Answers pasted or read from a file, into rounds: shows how the columns are read, what would come of it and what would not be taken,
// before anything changes. All rounds come as one undo step.

import { FileUp, X } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { readingOf, roundsOf } from '../../../shared/analysis/measures/readings.ts';
import { type AnswerColumns, guessColumns, isNeeded, rolesOf, toAnswerTable } from '../../../shared/formats/answer-columns.ts';
import { type AnswerPlan, GROUPINGS, type Grouping, planRounds, type RoundFields } from '../../../shared/formats/answers.ts';
import { type Decimal, parseWritten } from '../../../shared/formats/written-number.ts';
import type { TextRead } from '../../../shared/ipc/main-api.ts';
import type { Measure } from '../../../shared/model/entities/measures.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { measureName, sayProblem, sayReading } from '../../../shared/words/say-measure.ts';
import { readText } from '../../session/text-files.ts';
import { useDoc } from '../../session/use-session.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChoiceField, DateField, SelectField } from '../../ui/Field.tsx';
import { GuessedEncoding } from '../../ui/GuessedEncoding.tsx';
import { useSay } from '../../ui/language.tsx';
import { formatNumber } from '../../ui/number-text.ts';
import { today } from '../../ui/today.ts';
import { useRun } from '../use-run.ts';

type Props = { readonly measure: Measure; readonly onClose: () => void };

const MOST_ROUNDS = 6;
const MOST_NOT_TAKEN = 4;
const MOST_OF_A_TEXT = 30;

export function AnswersDialog({ measure, onClose }: Props) {
  const say = useSay();
  const run = useRun();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState('');
  const [file, setFile] = useState<TextRead>();
  const [date, setDate] = useState(today);
  const [chosen, setChosen] = useState<AnswerColumns>({});
  const [grouping, setGrouping] = useState<Grouping>();
  const [decimal, setDecimal] = useState<Decimal>('.');

  const text = useDeferredValue(file?.text ?? typed);
  const table = useMemo(() => toAnswerTable(text, measure), [text, measure]);
  const columns = useMemo(() => ({ ...guessColumns(table, measure), ...chosen }), [table, measure, chosen]);
  const plan = useMemo(
    () => planRounds(measure, table, { columns, date, grouping, decimal }),
    [measure, table, columns, date, grouping, decimal],
  );
  const rounds = plan?.rounds ?? [];

  const open = async () => {
    const read = await readText('csv');
    if (!read) return;
    setFile(read);
    setChosen({});
  };
  const add = () => {
    const commands = rounds.map(
      (fields) => ({ type: 'add', entity: { kind: 'round', id: uuidv7(), measureId: measure.id, ...fields } }) as const,
    );
    if (run(commands, 'undo.answers')) onClose();
  };
  const isText = text.trim() !== '';
  return (
    <Dialog title={say('measure.bring.title', { name: measureName(measure, say) })} onClose={onClose} width={560} initialFocus={field}>
      <div className="answers-dialog">
        <p className="hint">{say('measure.bring.hint')}</p>
        {file ? (
          <p className="answers-file">
            <strong>{file.fileName}</strong>
            <button
              type="button"
              className="button is-quiet icon-button"
              aria-label={say('measure.bring.no-file')}
              onClick={() => setFile(undefined)}
            >
              <X size={14} aria-hidden />
            </button>
          </p>
        ) : (
          <label className="field">
            {say('measure.bring.answers')}
            <textarea ref={field} rows={5} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
          </label>
        )}
        {file && <GuessedEncoding encoding={file.encoding} />}
        <button type="button" className="button" onClick={() => void open()}>
          <FileUp size={14} aria-hidden />
          {say('measure.bring.file')}
        </button>
        {isText && table.heads.length > 1 && table.items.length === 0 && (
          <div className="field-row">
            {rolesOf(measure).map((role) => (
              <SelectField
                key={role}
                label={say(`measure.column.${role}`)}
                value={columns[role] === undefined ? '' : `${columns[role]}`}
                choices={[
                  ...(isNeeded(role) && columns[role] !== undefined ? [] : [{ value: '', label: say('measure.column.none') }]),
                  ...table.heads.map((head, column) => ({ value: `${column}`, label: head.slice(0, 60) })),
                ]}
                onChoose={(value) => setChosen({ ...chosen, [role]: value === '' ? undefined : Number(value) })}
              />
            ))}
          </div>
        )}
        {isText && table.items.length > 0 && <p className="formula">{say('measure.bring.items', { count: table.items.length })}</p>}
        {plan?.doubt !== undefined && <DoubtField text={plan.doubt} decimal={decimal} onChoose={setDecimal} />}
        {plan && columns.date === undefined && (
          <DateField
            label={say('measure.bring.date')}
            value={date}
            onCommit={(value) => {
              setDate(value);
              return true;
            }}
          />
        )}
        {plan && columns.date !== undefined && (
          <ChoiceField
            label={say('measure.bring.grouping')}
            value={grouping ?? ''}
            choices={[
              { value: '' as const, label: say('measure.grouping.auto') },
              ...GROUPINGS.map((value) => ({ value, label: say(`measure.grouping.${value}`) })),
            ]}
            onChoose={(value) => setGrouping(value === '' ? undefined : value)}
          />
        )}
        <div aria-live="polite">
          {isText && !plan && <p className="round-problem">{say('measure.bring.nothing')}</p>}
          {isText && plan && <Preview measure={measure} plan={plan} />}
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {say('ui.cancel')}
          </button>
          <button type="button" className="button is-primary" disabled={rounds.length === 0} onClick={add}>
            {say('measure.bring.add', { count: rounds.length })}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

type DoubtProps = { readonly text: string; readonly decimal: Decimal; readonly onChoose: (decimal: Decimal) => void };

/** What a number comes to that could be read two ways, so that a wrong guess is seen. */
function DoubtField({ text, decimal, onChoose }: DoubtProps) {
  const say = useSay();
  return (
    <SelectField
      label={say('measure.bring.doubt', { text: short(text) })}
      value={decimal}
      choices={(['.', ','] as const).map((value) => ({ value, label: formatNumber(parseWritten(text, value) ?? 0) }))}
      onChoose={onChoose}
    />
  );
}

function Preview({ measure, plan }: { readonly measure: Measure; readonly plan: AnswerPlan }) {
  const say = useSay();
  const days = new Set(roundsOf(useDoc(), measure.id).map(({ date }) => date));
  const { rounds, taken, notTaken } = plan;
  return (
    <>
      <p className="answers-taken">
        {say('measure.bring.taken', { count: taken })}
        {notTaken.length > 0 && ` ${say('measure.bring.not-taken', { count: notTaken.length })}`}
      </p>
      {rounds.length > 0 && (
        <table className="sheet">
          <tbody>
            {rounds.slice(0, MOST_ROUNDS).map((fields, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: of one day there may be several
              <tr key={index}>
                <th scope="row">{fields.date}</th>
                <td>{sayRound(measure, fields, say)}</td>
                <td className="hint">{days.has(fields.date) && say('measure.bring.same-day')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rounds.length > MOST_ROUNDS && <p className="hint">{say('measure.bring.more', { count: rounds.length - MOST_ROUNDS })}</p>}
      {notTaken.length > 0 && (
        <ul className="answers-not-taken">
          {notTaken.slice(0, MOST_NOT_TAKEN).map(({ line, text, reason }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line may hold several
            <li key={index}>{say(`measure.row.${reason}`, { line, text: short(text), limit: LIMITS.rawAnswers })}</li>
          ))}
          {notTaken.length > MOST_NOT_TAKEN && <li>{say('measure.bring.more', { count: notTaken.length - MOST_NOT_TAKEN })}</li>}
        </ul>
      )}
    </>
  );
}

function sayRound(measure: Measure, fields: RoundFields, say: ReturnType<typeof useSay>): string {
  const reading = readingOf(measure, { kind: 'round', id: '-', measureId: measure.id, ...fields });
  return 'problem' in reading ? sayProblem(reading, say) : sayReading(measure, reading, say);
}

const short = (text: string) => (text.length > MOST_OF_A_TEXT ? `${text.slice(0, MOST_OF_A_TEXT)}…` : text);
