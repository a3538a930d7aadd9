// What tables that come back say otherwise than the project: each difference with what was and what will be, before any of it is done.

import { useId } from 'react';
import type { ComingBack, Difference, FieldDifference } from '../../shared/formats/workbook/difference.ts';
import { useSay } from '../ui/language.tsx';

type Props = {
  readonly comingBack: ComingBack;
  /** Of the map that they came from. */
  readonly title: string;
  readonly deletesMissing: boolean;
  readonly onDeleteMissing: (isOn: boolean) => void;
};

const CHANGES = ['added', 'changed', 'removed'] as const;
/** More of one kind are counted. */
const MOST_SHOWN = 100;

export function Differences({ comingBack, title, deletesMissing, onDeleteMissing }: Props) {
  const say = useSay();
  const { differences, exported, missing } = comingBack;
  const name = title || say('editor.untitled-map');
  return (
    <section className="differences" aria-label={say('import-dialog.differences')}>
      <p>
        {exported === undefined
          ? say('import-dialog.comes-back', { name })
          : say('import-dialog.comes-back.exported', { name, day: exported })}{' '}
        {differences.length === 0 && say('import-dialog.same')}
      </p>
      {missing > 0 && (
        <label className="differences-missing">
          <input type="checkbox" checked={deletesMissing} onChange={(event) => onDeleteMissing(event.currentTarget.checked)} />
          {say('import-dialog.delete-missing', { count: missing })}
        </label>
      )}
      {CHANGES.map((change) => (
        <Group key={change} change={change} differences={differences.filter((each) => each.change === change)} />
      ))}
    </section>
  );
}

function Group({ change, differences }: { readonly change: Difference['change']; readonly differences: readonly Difference[] }) {
  const say = useSay();
  const id = useId();
  if (differences.length === 0) return null;
  return (
    <>
      <h3 id={id}>{say(`import-dialog.${change}`, { count: differences.length })}</h3>
      <ul aria-labelledby={id}>
        {differences.slice(0, MOST_SHOWN).map((difference, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: of scores several have one place, and none moves
          <li key={index} className={`is-${change}`}>
            <p>
              <strong>{difference.name || say('editor.untitled')}</strong> <Place difference={difference} />
            </p>
            {difference.fields.length > 0 && (
              <dl>
                {difference.fields.map((field) => (
                  <Field key={field.heading} field={field} />
                ))}
              </dl>
            )}
          </li>
        ))}
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
