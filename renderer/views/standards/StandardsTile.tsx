// All standards of the project as a table: sorted, filtered, written in.

import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { betterOf, formatValue, KIND_FACTS, unitOf } from '../../../shared/analysis/measures/measure-kinds.ts';
import { lastReadingOf, missedBy } from '../../../shared/analysis/measures/readings.ts';
import { uniqueNames } from '../../../shared/analysis/service/same-name.ts';
import { type Standard, standardsOf } from '../../../shared/analysis/service/standards.ts';
import type { Doc } from '../../../shared/model/document.ts';
import type { Measure } from '../../../shared/model/entities/measures.ts';
import { measureName, sayMissedBy } from '../../../shared/words/say-measure.ts';
import { sayPlace } from '../../../shared/words/say-standard.ts';
import { GoTo, IconButton } from '../../panels/Panel.tsx';
import { DueNote, HowField, IntervalField, LastCheckField, PromiseField, RoleField } from '../../panels/StandardFields.tsx';
import { useRun, useSet } from '../../panels/use-run.ts';
import { NumberField, ReadOnlyContext, SelectField, TextField } from '../../ui/Field.tsx';
import { keepFocus } from '../../ui/keep-focus.ts';
import { useSay } from '../../ui/language.tsx';
import { today } from '../../ui/today.ts';
import { NameList } from '../NameList.tsx';
import { Tile } from '../Screen.tsx';
import { SortHead } from '../SortHead.tsx';
import { useSteadyRows } from '../use-steady-rows.ts';
import { type Column, FILTERS, toRows, useChosen } from './chosen.ts';

export function StandardsTile({ doc }: { readonly doc: Doc }) {
  const say = useSay();
  const chosen = useChosen();
  const roleList = useId();
  const { rows, events } = useSteadyRows(toRows(doc, chosen, today()), standardsOf(doc), ({ measure }) => measure.id, chosen);
  const head = (column: Column, label: string) => (
    <SortHead column={column} sorting={chosen.sorting} onSort={(sorting) => useChosen.setState({ sorting })}>
      {label}
    </SortHead>
  );
  const roles = uniqueNames([...doc.card.values(), ...doc.measure.values()].map(({ owner }) => owner));
  return (
    <Tile
      title={say('standards.filter.all')}
      tools={
        <ReadOnlyContext value={false}>
          <SelectField
            label={say('standards.filter')}
            isLabelHidden
            value={chosen.filter}
            choices={FILTERS.map((value) => ({ value, label: say(`standards.filter.${value}`) }))}
            onChoose={(filter) => useChosen.setState({ filter })}
          />
        </ReadOnlyContext>
      }
    >
      <NameList id={roleList} names={roles} />
      <div className="sheet-scroll">
        <table className="sheet standards">
          <thead>
            <tr>
              {head('where', say('standards.where'))}
              {head('standard', say('standard.sentence'))}
              <th scope="col">{say('standards.target')}</th>
              {head('value', say('standards.value'))}
              {head('owner', say('standard.owner'))}
              <th scope="col">{say('standard.how')}</th>
              {head('last', say('standard.last'))}
            </tr>
          </thead>
          <tbody {...events}>
            {rows.map((row) => (
              <Row key={row.measure.id} doc={doc} row={row} roleList={roleList} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className="hint">{say('standards.nothing-left')}</p>}
    </Tile>
  );
}

function Row({ doc, row, roleList }: { readonly doc: Doc; readonly row: Standard; readonly roleList: string }) {
  const say = useSay();
  const run = useRun();
  const { measure, subject, mapId } = row;
  const name = measure.standard?.trim() || measureName(measure, say);
  return (
    <tr>
      <th scope="row">
        {doc.map.size > 1 && <small>{doc.map.get(mapId)?.title || say('editor.untitled-map')}</small>}
        <GoTo id={subject.id} name={sayPlace(doc, row, say)} />
        <IconButton
          name={say('standards.delete', { name })}
          icon={<Trash2 size={14} aria-hidden />}
          onPress={() => keepFocus(() => run([{ type: 'remove', ids: [measure.id] }], 'undo.standard'))}
        />
      </th>
      <td className="is-promise">
        <PromiseField id={`promise-${measure.id}`} measure={measure} isLabelHidden />
      </td>
      <td>
        <Target measure={measure} />
      </td>
      <td>
        <LastValue doc={doc} measure={measure} />
      </td>
      <td>
        <RoleField measure={measure} isLabelHidden list={roleList} />
      </td>
      <td>
        <div className="standard-fields">
          <HowField measure={measure} isLabelHidden />
          <IntervalField measure={measure} />
        </div>
      </td>
      <td className="is-check">
        <div className="standard-fields">
          <LastCheckField measure={measure} isLabelHidden />
          <DueNote measure={measure} />
        </div>
      </td>
    </tr>
  );
}

function Target({ measure }: { readonly measure: Measure }) {
  const say = useSay();
  const set = useSet([measure.id]);
  const better = betterOf(measure);
  const { range, better: fixed, given } = KIND_FACTS[measure.measureKind];
  const [low, high] = range;
  return (
    <div className="standard-fields">
      <TextField
        label={say('inspector.measure.title')}
        isLabelHidden
        value={measure.title}
        placeholder={say('inspector.measure.title')}
        onCommit={(title, sitting) => set({ title }, 'undo.standard', sitting)}
      />
      <div className="standard-target">
        <SelectField
          label={say('inspector.measure.better')}
          isLabelHidden
          value={better}
          choices={(fixed ? [fixed] : (['lower', 'higher'] as const)).map((value) => ({ value, label: say(`standards.target.${value}`) }))}
          onChoose={(value) => set({ better: value }, 'undo.standard')}
        />
        <NumberField
          label={say(`inspector.measure.target.${better}`)}
          isLabelHidden
          value={measure.target}
          {...(Number.isFinite(low) && { min: low })}
          {...(Number.isFinite(high) && { max: high })}
          onCommit={(target, sitting) => set({ target }, 'undo.standard', sitting)}
        />
        {given === 'numbers' || given === 'worth' ? (
          <TextField
            label={say('inspector.measure.unit')}
            isLabelHidden
            value={measure.unit ?? ''}
            placeholder={say('inspector.measure.unit')}
            onCommit={(unit, sitting) => set({ unit: unit || undefined }, 'undo.standard', sitting)}
          />
        ) : (
          <span>{unitOf(measure)}</span>
        )}
      </div>
    </div>
  );
}

function LastValue({ doc, measure }: { readonly doc: Doc; readonly measure: Measure }) {
  const say = useSay();
  const last = lastReadingOf(doc, measure);
  const missed = missedBy(doc, measure);
  if (!last) return <span className="hint">{say('standards.no-value')}</span>;
  return (
    <div className="standard-value">
      <strong>{formatValue(last.reading.value, measure)}</strong>
      <small>{last.round.date}</small>
      {missed === undefined ? (
        <span className="hint">{say('standards.no-target')}</span>
      ) : (
        <span className={missed > 0 ? 'is-missed' : undefined}>{sayMissedBy(measure, missed, say)}</span>
      )}
    </div>
  );
}
