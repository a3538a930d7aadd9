// Lists of customers by recency and frequency: how many there are in each quintile and group, and what a group's share says of a persona.

import { FileUp, Trash2 } from 'lucide-react';
import {
  customersAt,
  QUINTILES,
  type Quintile,
  RFM_DIMENSIONS,
  type RfmDimension,
  rfmGroupOf,
  rfmGroupsOf,
} from '../../../shared/analysis/customers/rfm.ts';
import { all, type Doc } from '../../../shared/model/document.ts';
import type { CustomerList, Persona } from '../../../shared/model/entities/personas.ts';
import { byOrder } from '../../../shared/model/order.ts';
import { act } from '../../panels/act.ts';
import { IconButton } from '../../panels/Panel.tsx';
import { useRun, useSet } from '../../panels/use-run.ts';
import { SelectField, TextField, useReadOnly } from '../../ui/Field.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { useSay } from '../../ui/language.tsx';
import { formatNumber } from '../../ui/number-text.ts';
import { Tile } from '../Screen.tsx';

export function CustomerLists({ doc, personas }: { readonly doc: Doc; readonly personas: readonly Persona[] }) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const lists = all(doc, 'customerList').toSorted((a, b) => byOrder(b, a));
  return (
    <>
      {lists.map((list) => (
        <OneList key={list.id} list={list} personas={personas} />
      ))}
      {lists.length === 0 && !isReadOnly && (
        <Tile title={say('rfm.title')}>
          <div className="personas-empty">
            <p>{say('rfm.empty')}</p>
            <button type="button" className="button" onClick={() => act('personas.import-customers')}>
              <FileUp size={14} aria-hidden />
              {say('customers.import')}
            </button>
          </div>
        </Tile>
      )}
    </>
  );
}

function OneList({ list, personas }: { readonly list: CustomerList; readonly personas: readonly Persona[] }) {
  const say = useSay();
  const run = useRun();
  const set = useSet([list.id]);
  const n = Object.values(list.cells).reduce((sum, cell) => sum + cell.n, 0);
  return (
    <Tile
      title={`${say('rfm.title')} · ${list.title}`}
      formula={say('formula.rfm')}
      tools={
        <IconButton
          name={say('rfm.delete', { name: list.title })}
          icon={<Trash2 size={15} aria-hidden />}
          onPress={() => keepFocus(() => run([{ type: 'remove', ids: [list.id] }], 'undo.delete-customers'))}
        />
      }
    >
      <div className="rfm">
        <div className="field-row">
          <TextField label={say('rfm.list')} value={list.title} onCommit={(title, sitting) => set({ title }, 'undo.customers', sitting)} />
          <p className="hint">{say('rfm.of', { count: n, date: list.date })}</p>
        </div>
        <RfmGrid list={list} n={n} />
        <Groups list={list} personas={personas} />
        {list.cuts && <Cuts cuts={list.cuts} />}
      </div>
    </Tile>
  );
}

const FROM_BEST = QUINTILES.toReversed();
const whole = (value: number) => formatNumber(Math.round(value * 10) / 10);

/** Recency downwards, the best above; frequency to the right. The more of the customers, the darker. */
function RfmGrid({ list, n }: { readonly list: CustomerList; readonly n: number }) {
  const say = useSay();
  return (
    <table className="rfm-grid">
      <caption className="hint">{say('rfm.grid')}</caption>
      <thead>
        <tr>
          <td />
          {QUINTILES.map((frequency) => (
            <th key={frequency} scope="col">
              {say('rfm.frequency', { quintile: frequency })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {FROM_BEST.map((recency) => (
          <tr key={recency}>
            <th scope="row">{say('rfm.recency', { quintile: recency })}</th>
            {QUINTILES.map((frequency) => (
              <RfmCell key={frequency} list={list} n={n} recency={recency} frequency={frequency} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type RfmCellProps = { readonly list: CustomerList; readonly n: number; readonly recency: Quintile; readonly frequency: Quintile };

function RfmCell({ list, n, recency, frequency }: RfmCellProps) {
  const say = useSay();
  const customers = customersAt(list, recency, frequency);
  const shade = customers ? Math.min(36, Math.round((customers.n / n) * 300)) : 0;
  return (
    <td style={{ background: `color-mix(in srgb, var(--selection) ${shade}%, transparent)` }}>
      <small>{say(`rfm-group.${rfmGroupOf(recency, frequency)}`)}</small>
      <strong>{customers?.n ?? 0}</strong>
      <small>{customers ? say('rfm.mean-spend', { spend: whole(customers.spend) }) : '–'}</small>
    </td>
  );
}

function Groups({ list, personas }: { readonly list: CustomerList; readonly personas: readonly Persona[] }) {
  const say = useSay();
  const run = useRun();
  const isReadOnly = useReadOnly();
  const hasShares = !isReadOnly && personas.length > 0;
  const setShare = (personaId: string, share: number) =>
    run([{ type: 'set', ids: [personaId], fields: { share: Math.round(share * 10) / 10 } }], 'undo.share');
  return (
    <table className="sheet rfm-groups">
      <thead>
        <tr>
          <th scope="col">{say('rfm.group')}</th>
          {(['rfm.customers', 'rfm.share', 'rfm.days', 'rfm.purchases', 'rfm.spend'] as const).map((key) => (
            <th key={key} scope="col" className="is-number">
              {say(key)}
            </th>
          ))}
          {hasShares && <th scope="col">{say('rfm.set-share')}</th>}
        </tr>
      </thead>
      <tbody>
        {rfmGroupsOf(list).map(({ group, customers, share }) => (
          <tr key={group}>
            <th scope="row">{say(`rfm-group.${group}`)}</th>
            <td className="is-number">{customers?.n ?? 0}</td>
            <td className="is-number">{say('segments.share', { share: whole(share) })}</td>
            {RFM_DIMENSIONS.map((of) => (
              <td key={of} className="is-number">
                {customers ? whole(customers[of]) : '–'}
              </td>
            ))}
            {hasShares && (
              <td>
                <SelectField
                  label={say('rfm.set-share-of', { group: say(`rfm-group.${group}`) })}
                  isLabelHidden
                  value=""
                  choices={[
                    { value: '', label: say('rfm.choose-persona') },
                    ...personas.map(({ id, title }) => ({ value: id, label: title || say('editor.untitled') })),
                  ]}
                  onChoose={(id) => id !== '' && setShare(id, share)}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where quintiles are parted, so that anyone can check a customer of theirs. */
function Cuts({ cuts }: { readonly cuts: NonNullable<CustomerList['cuts']> }) {
  const say = useSay();
  return (
    <details className="definition">
      <summary>{say('rfm.cuts')}</summary>
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col">{say('rfm.quintile')}</th>
            {RFM_DIMENSIONS.map((of) => (
              <th key={of} scope="col" className="is-number">
                {say(`rfm.${of}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FROM_BEST.map((quintile) => (
            <tr key={quintile}>
              <th scope="row">{quintile}</th>
              {RFM_DIMENSIONS.map((of) => (
                <td key={of} className="is-number">
                  {rangeOf(quintile, of, cuts[of])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** `> 2 … ≤ 5`; fewer days are better. A dash where two cuts are the same, and nobody is between them. */
function rangeOf(quintile: Quintile, of: RfmDimension, cuts: readonly number[]): string {
  const [worse, better] = [cuts[quintile - 2], cuts[quintile - 1]];
  if (worse === better) return '–';
  const [after, upTo] = of === 'days' ? ['<', '≥'] : ['>', '≤'];
  const parts = [
    ...(worse === undefined ? [] : [`${after} ${formatNumber(worse)}`]),
    ...(better === undefined ? [] : [`${upTo} ${formatNumber(better)}`]),
  ];
  return (of === 'days' ? parts.toReversed() : parts).join(' … ');
}
