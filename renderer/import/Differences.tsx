// What tables that come back say otherwise than the project: each difference with what was and what will be, before any of it is done.

import { type ReactNode, useId } from 'react';
import { type ComingBack, type Difference, differenceKey, type FieldDifference } from '../../shared/formats/workbook/difference.ts';
import type { WorkbookChoice } from '../../shared/formats/workbook/plan-workbook.ts';
import { useSay } from '../ui/language.tsx';
import './differences.css';

type Props = {
  readonly comingBack: ComingBack;
  /** Of the map that they came from. */
  readonly title: string;
  readonly choice: WorkbookChoice;
  readonly onChoose: (choice: WorkbookChoice) => void;
};

const CHANGES = ['added', 'changed'] as const;
/** More of one kind are counted. */
const MOST_SHOWN = 100;

export function Differences({ comingBack, title, choice: { deletesMissing = false, leftOut = [] }, onChoose }: Props) {
  const say = useSay();
  const { differences, exported, missing } = comingBack;
  const name = title || say('editor.untitled-map');
  const keysOfMissing = missing.map(differenceKey);
  const without = (keys: readonly string[]) => leftOut.filter((each) => !keys.includes(each));
  const turn = (key: string, isOn: boolean) => onChoose({ leftOut: isOn ? without([key]) : [...leftOut, key] });
  const turnMissing = (key: string, isOn: boolean) =>
    deletesMissing
      ? turn(key, isOn)
      : onChoose({ deletesMissing: true, leftOut: [...without(keysOfMissing), ...keysOfMissing.filter((each) => each !== key)] });
  return (
    <section className="differences" aria-label={say('import-dialog.differences')}>
      <p>
        {exported === undefined
          ? say('import-dialog.comes-back', { name })
          : say('import-dialog.comes-back.exported', { name, day: exported })}{' '}
        {differences.length + missing.length === 0 && say('import-dialog.same')}
      </p>
      {CHANGES.map((change) => {
        const these = differences.filter((each) => each.change === change);
        const heading = say(`import-dialog.${change}`, { count: these.length });
        return <Group key={change} heading={heading} differences={these} isOn={(key) => !leftOut.includes(key)} onTurn={turn} />;
      })}
      <Group
        heading={say('import-dialog.missing', { count: missing.length })}
        meaning={say('import-dialog.missing.means', { count: missing.length })}
        differences={missing}
        isOn={(key) => deletesMissing && !leftOut.includes(key)}
        onTurn={turnMissing}
      >
        {missing.length > 1 && (
          <label className="difference-turn">
            <input
              type="checkbox"
              checked={deletesMissing && !keysOfMissing.some((key) => leftOut.includes(key))}
              onChange={({ currentTarget }) => onChoose({ deletesMissing: currentTarget.checked, leftOut: without(keysOfMissing) })}
            />
            {say('import-dialog.delete-missing', { count: missing.length })}
          </label>
        )}
      </Group>
    </section>
  );
}

type GroupProps = {
  readonly heading: string;
  /** What a tick does here, where the heading does not tell. */
  readonly meaning?: string;
  readonly differences: readonly Difference[];
  readonly isOn: (key: string) => boolean;
  readonly onTurn: (key: string, isOn: boolean) => void;
  readonly children?: ReactNode;
};

function Group({ heading, meaning, differences, isOn, onTurn, children }: GroupProps) {
  const say = useSay();
  const id = useId();
  const meaningId = meaning && `${id}-meaning`;
  if (differences.length === 0) return null;
  return (
    <>
      <h3 id={id}>{heading}</h3>
      {meaning && <p id={meaningId}>{meaning}</p>}
      {children}
      <ul aria-labelledby={id}>
        {differences.slice(0, MOST_SHOWN).map((difference) => {
          const key = differenceKey(difference);
          return (
            <li key={key} className={`is-${difference.change}`}>
              <label className="difference-turn">
                <input
                  type="checkbox"
                  aria-describedby={meaningId}
                  checked={isOn(key)}
                  onChange={({ currentTarget }) => onTurn(key, currentTarget.checked)}
                />
                <span>
                  <strong>{difference.name || say('editor.untitled')}</strong> <Place difference={difference} />
                </span>
              </label>
              {difference.fields.length > 0 && (
                <dl>
                  {difference.fields.map((field) => (
                    <Field key={field.heading} field={field} />
                  ))}
                </dl>
              )}
            </li>
          );
        })}
      </ul>
      {differences.length > MOST_SHOWN && <p>{say('import-dialog.more-notes', { count: differences.length - MOST_SHOWN })}</p>}
    </>
  );
}

function Place({ difference: { what, sheet, row } }: { readonly difference: Difference }) {
  const say = useSay();
  const place = row === undefined ? [] : [sheet ?? '', say('import-dialog.row', { number: row })];
  return <small>{[say(`import-dialog.what.${what}`), ...place].filter((part) => part !== '').join(' · ')}</small>;
}

function Field({ field: { heading, before, after } }: { readonly field: FieldDifference }) {
  const say = useSay();
  return (
    <>
      <dt>{heading}</dt>
      <dd>
        {before !== '' && <del>{before}</del>} {after === '' ? <em>{say('import-dialog.nothing')}</em> : <ins>{after}</ins>}
      </dd>
    </>
  );
}
