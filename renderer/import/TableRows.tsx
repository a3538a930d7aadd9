// The first rows of a table with what they are taken for: a choice above each column, or beside each row that begins a lane.

import { letterOf } from '../../shared/formats/column-letter.ts';
import { withLanes } from '../../shared/formats/sheets/guess.ts';
import { LONG_FIELDS, type LongField, type LongMapping, type Mapping } from '../../shared/formats/sheets/mapping.ts';
import { SelectField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { LaneKindField } from './LaneKindField.tsx';
import { lineName } from './line-name.ts';
import type { MappingProps } from './TableMapping.tsx';
import './table-rows.css';

const MOST_ROWS = 24;
const MOST_COLUMNS = 40;

export function TableRows({ rows, mapping, onMap }: MappingProps) {
  const say = useSay();
  const shown = rows.slice(0, MOST_ROWS);
  const width = Math.min(
    MOST_COLUMNS,
    shown.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const columns = Array.from({ length: width }, (_, column) => column);
  const laneAt = (at: number) => {
    if (mapping.shape !== 'across' && mapping.shape !== 'down') return null;
    const lane = mapping.lanes.find((each) => each.at === at);
    if (!lane) return null;
    const onLane = (changed: typeof lane) => onMap({ ...mapping, lanes: mapping.lanes.map((each) => (each === lane ? changed : each)) });
    return <LaneKindField lane={lane} onLane={onLane} />;
  };
  const isAcross = mapping.shape === 'across';
  return (
    <div className="mapping-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keys */}
      <section className="mapping-rows" aria-label={say('import-dialog.table')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {isAcross && <td />}
              {columns.map((column) => (
                <th key={column} scope="col">
                  {letterOf(column)}
                  {mapping.shape === 'long' && (
                    <ColumnField
                      name={lineName('column', column, rows[mapping.headRow ?? -1]?.[column] ?? '', say)}
                      field={mapping.columns[column]}
                      onField={(field) => onMap(withLanes(rows, withField(mapping, column, field)))}
                    />
                  )}
                  {mapping.shape === 'down' && laneAt(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and none moves
              <tr key={at} className={isHead(mapping, at) ? 'is-head' : undefined}>
                <th scope="row">{at + 1}</th>
                {isAcross && <td className="mapping-lane">{laneAt(at)}</td>}
                {columns.map((column) => (
                  <td key={column} className={isHeadColumn(mapping, column) ? 'is-head' : undefined}>
                    <span className="mapping-cell">{row[column]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > MOST_ROWS && <p>{say('import-dialog.table.cut', { rows: MOST_ROWS, of: rows.length })}</p>}
    </div>
  );
}

type ColumnProps = {
  readonly name: string;
  readonly field: LongField | undefined;
  readonly onField: (field: LongField | undefined) => void;
};

function ColumnField({ name, field, onField }: ColumnProps) {
  const say = useSay();
  return (
    <SelectField
      label={name}
      isLabelHidden
      value={field ?? ''}
      choices={['' as const, ...LONG_FIELDS].map((value) => ({ value, label: say(`import-dialog.field.${value || 'none'}`) }))}
      onChoose={(value) => onField(value || undefined)}
    />
  );
}

/** A field is given once: the column that had it is left aside. */
function withField(mapping: LongMapping, column: number, field: LongField | undefined): LongMapping {
  const columns = mapping.columns.map((each, at) => (at === column ? field : each === field ? undefined : each));
  return { ...mapping, columns };
}

function isHead(mapping: Mapping, row: number): boolean {
  switch (mapping.shape) {
    case 'across':
      return row === mapping.stepsAt || row === mapping.stagesAt;
    case 'down':
      return row < mapping.firstStep;
    case 'long':
      return row === mapping.headRow;
    case 'none':
      return false;
  }
}

function isHeadColumn(mapping: Mapping, column: number): boolean {
  if (mapping.shape === 'across') return column < mapping.firstStep;
  return mapping.shape === 'down' && (column === mapping.stepsAt || column === mapping.stagesAt);
}
