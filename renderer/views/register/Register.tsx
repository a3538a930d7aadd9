// The register: every pain point and opportunity of the project, in the order in which to take them, with the plot of their quadrants.

import { useLayoutEffect, useMemo } from 'react';
import { placedCards } from '../../../shared/analysis/pains/placed-cards.ts';
import { projectOf } from '../../../shared/model/document.ts';
import { PAIN_RANKINGS } from '../../../shared/model/entities/project.ts';
import { showRegister } from '../../actions/register-actions.ts';
import { select, useView } from '../../canvas/view.ts';
import { useSet } from '../../panels/use-run.ts';
import { useProject, useShownDoc } from '../../session/use-session.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { Screen } from '../Screen.tsx';
import { TableTools } from '../TableTools.tsx';
import { AddRow } from './AddRow.tsx';
import { EffortPlot } from './EffortPlot.tsx';
import { Filters } from './Filters.tsx';
import { ImportancePlot } from './ImportancePlot.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { registerOf } from './register-of.ts';
import { TABLES } from './register-view.ts';
import { useHeldRows } from './use-held-rows.ts';
import './register.css';

const selectOne = (id: string) => select([id]);

export function Register() {
  const say = useSay();
  const { isReadOnly } = useProject().session;
  const doc = useShownDoc();
  const selection = useView((state) => state.selection);
  const { table, sorting, filter, grouping, isPlotClosed } = useView((state) => state.register);
  const project = projectOf(doc);
  const set = useSet([project.id]);
  const isPains = table === 'pains';
  // The keyboard goes from cell to cell more often than what is listed changes.
  const register = useMemo(() => registerOf(doc, say, { table, sorting, filter, grouping }), [doc, say, table, sorting, filter, grouping]);
  const { words, columns, pains, opportunities, all } = register;
  const { rows, hold } = useHeldRows(register, [table, sorting, filter, grouping]);
  const { ranking } = words;
  const shownIds = useMemo(() => new Set(rows.flatMap((row) => ('entry' in row ? [row.entry.card.id] : []))), [rows]);
  // What is not listed is not selected: nothing is changed or deleted unseen.
  useLayoutEffect(() => {
    const { selection } = useView.getState();
    const listed = [...selection].filter((id) => shownIds.has(id));
    if (listed.length < selection.size) select(listed);
  }, [shownIds]);
  const shownPains = useMemo(() => pains.filter(({ card }) => shownIds.has(card.id)), [pains, shownIds]);
  const shownOpportunities = useMemo(() => opportunities.filter(({ card }) => shownIds.has(card.id)), [opportunities, shownIds]);
  const plot = { height: window.innerHeight < 800 ? 210 : 260, selection, onSelect: selectOne };
  const add = <AddRow doc={doc} />;
  const isEmpty = placedCards(doc, isPains ? 'pain-points' : 'opportunities').length === 0;
  const n = all.filter(({ value }) => value !== undefined).length;
  const formula = `${say(isPains ? `formula.${ranking}` : 'formula.value-effort')} n = ${n}`;
  return (
    <Screen title={say('register.title')} hint={isEmpty ? say('register.hint') : undefined} tools={<TableTools />}>
      <div className="register-head">
        <div className="register-tabs" role="radiogroup" aria-label={say('register.tables')}>
          {TABLES.map((name) => (
            <label key={name} className="choice press">
              <input
                type="radio"
                name="register-table"
                checked={name === table}
                onChange={() => {
                  select([]);
                  showRegister({ table: name, cursor: undefined, writing: undefined });
                }}
              />
              <span>{say(`register.${name}`, { count: name === 'pains' ? pains.length : opportunities.length })}</span>
            </label>
          ))}
        </div>
        {isPains && (
          <SelectField
            label={say('register.ranking')}
            value={ranking}
            choices={PAIN_RANKINGS.map((value) => ({ value, label: say(`register.ranking.${value}`) }))}
            onChoose={(painRanking) => set({ painRanking }, 'undo.project')}
          />
        )}
        {isPains && (
          <SelectField
            label={say('register.crosshair')}
            value={project.crosshair ?? 'middle'}
            choices={(['middle', 'mean'] as const).map((value) => ({ value, label: say(`register.crosshair.${value}`) }))}
            onChoose={(value) => set({ crosshair: value }, 'undo.project')}
          />
        )}
        <p className="formula">{formula}</p>
        {!isReadOnly && !isEmpty && add}
      </div>
      {isEmpty ? (
        <div className="tile register-empty">
          <p>{say(`register.empty.${table}`)}</p>
          {!isReadOnly && add}
        </div>
      ) : (
        <>
          <details
            className="tile register-plot"
            open={!isPlotClosed}
            onToggle={(event) => showRegister({ isPlotClosed: !event.currentTarget.open })}
          >
            <summary>
              {say(isPains ? 'plot.importance' : 'plot.effort')}
              <small>{say(isPains ? 'formula.importance-quadrants' : 'formula.effort-quadrants')}</small>
            </summary>
            {!isPlotClosed &&
              (isPains ? (
                <ImportancePlot {...plot} all={pains} of={shownPains} />
              ) : (
                <EffortPlot {...plot} all={opportunities} of={shownOpportunities} />
              ))}
          </details>
          <Filters entries={all} filter={filter} grouping={grouping} words={words} />
          {rows.length === 0 ? (
            <p className="register-nothing">
              {all.length === 0 ? say(`register.empty.${table}`) : say('register.filter.nothing', { count: all.length })}
            </p>
          ) : (
            <RegisterTable
              key={table}
              label={say(`register.${table}`, { count: all.length })}
              rows={rows}
              columns={columns}
              words={words}
              sorting={sorting[table]}
              onChange={hold}
              onSort={(next) => showRegister({ sorting: { ...sorting, [table]: next } })}
            />
          )}
        </>
      )}
    </Screen>
  );
}
