// Every measure of the project in a row: where, whose, its rounds as a small chart, how it stands.

import { TriangleAlert } from 'lucide-react';
import { formatValue } from '../../../shared/analysis/measures/measure-kinds.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { sayPlace } from '../../../shared/words/say-insights.ts';
import { measureName, sayMissedBy, sayProblem } from '../../../shared/words/say-measure.ts';
import { TrendArrow } from '../../panels/measures/Verdict.tsx';
import { GoTo } from '../../panels/Panel.tsx';
import { mapSay } from '../../session/map-say.ts';
import { ReadOnlyContext, SelectField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';
import { SortHead } from '../SortHead.tsx';
import { type Column, FILTERS, type Row, toRows, useChosen } from './chosen.ts';
import { Spark } from './Spark.tsx';

export function MeasureTable({ doc }: { readonly doc: Doc }) {
  const say = useSay();
  const chosen = useChosen();
  const rows = toRows(doc, chosen, say);
  const head = (column: Column, isNumber = false) => (
    <SortHead column={column} isNumber={isNumber} sorting={chosen.sorting} onSort={(sorting) => useChosen.setState({ sorting })}>
      {say(`measures.column.${column}`)}
    </SortHead>
  );
  return (
    <Tile
      title={say('measures.all', { count: rows.length })}
      formula={say('formula.trend')}
      tools={
        <ReadOnlyContext value={false}>
          <SelectField
            label={say('measures.filter')}
            isLabelHidden
            value={chosen.filter}
            choices={FILTERS.map((value) => ({ value, label: say(`measures.filter.${value}`) }))}
            onChoose={(filter) => useChosen.setState({ filter })}
          />
        </ReadOnlyContext>
      }
    >
      <div className="sheet-scroll">
        <table className="sheet measure-table">
          <thead>
            <tr>
              {head('measure')}
              {head('where')}
              {head('whose')}
              <th scope="col">{say('inspector.rounds')}</th>
              {head('date', true)}
              {head('missed', true)}
              {head('trend')}
              {head('owner')}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MeasureRow key={row.measure.id} doc={doc} row={row} isChosen={row.measure.id === chosen.measureId} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className="hint">{say('measures.nothing-left')}</p>}
    </Tile>
  );
}

function MeasureRow({ doc, row, isChosen }: { readonly doc: Doc; readonly row: Row; readonly isChosen: boolean }) {
  const say = useSay();
  const { measure, subject, map, last, lastRound, missedBy, trend } = row;
  const kind = say(`measure.kind.${measure.measureKind}`);
  const name = measureName(measure, say);
  const problem = lastRound && 'problem' in lastRound.reading ? lastRound.reading : undefined;
  return (
    <tr className={isChosen ? 'is-chosen' : undefined}>
      <th scope="row">
        <button
          type="button"
          className="button is-quiet measure-open"
          aria-pressed={isChosen}
          onClick={() => useChosen.setState({ measureId: isChosen ? undefined : measure.id })}
        >
          {name}
        </button>
        {name !== kind && <small>{kind}</small>}
      </th>
      <td>
        {doc.map.size > 1 && <small>{map.title || say('editor.untitled-map')}</small>}
        <GoTo id={subject.id} name={sayPlace(doc, subject, say, mapSay(doc))} />
      </td>
      <td>{measure.personaId === undefined ? say('measure.whose.all') : doc.persona.get(measure.personaId)?.title}</td>
      <td>
        <Spark doc={doc} measure={measure} width={88} height={22} />
      </td>
      <td className="is-number">
        {last ? <strong>{formatValue(last.reading.value, measure)}</strong> : '–'}
        {last && (
          <>
            {last.reading.n !== undefined && <small>{say('measure.n', { n: last.reading.n })}</small>}
            <small>{last.round.date}</small>
          </>
        )}
        {problem && problem.problem !== 'nothing-given' && (
          <small className="measure-problem">
            <TriangleAlert size={12} aria-hidden /> {sayProblem(problem, say)}
          </small>
        )}
      </td>
      <td className="is-number">
        {missedBy === undefined ? '–' : <Distance missedBy={missedBy} row={row} />}
        {measure.target !== undefined && <small>{say('figure.target', { target: formatValue(measure.target, measure) })}</small>}
      </td>
      <td className="measures-trend">
        {trend ? (
          <span className={`is-${trend.trend}`}>
            <TrendArrow trend={trend.trend} /> {say(`trend.${trend.trend}`)}
          </span>
        ) : (
          '–'
        )}
      </td>
      <td>{measure.owner}</td>
    </tr>
  );
}

function Distance({ missedBy, row: { measure } }: { readonly missedBy: number; readonly row: Row }) {
  const say = useSay();
  return <span className={missedBy > 0 ? 'is-falling' : 'is-rising'}>{sayMissedBy(measure, missedBy, say)}</span>;
}
