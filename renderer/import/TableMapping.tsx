// How a table is to be read: a guess, shown on its first rows, every part of it changeable. What comes of it is drawn beside it.

import type { ReactNode } from 'react';
import { guessMapping, withHeads, withLanes } from '../../shared/formats/sheets/guess.ts';
import { type GridMapping, type LongMapping, type Mapping, SHAPES } from '../../shared/formats/sheets/mapping.ts';
import type { Table } from '../../shared/formats/table.ts';
import { SCALES, type Scale } from '../../shared/model/entities/map.ts';
import type { Say } from '../../shared/text/text.ts';
import { ChoiceField, SelectField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { rangeInWords } from '../ui/number-text.ts';
import { LaneKindField } from './LaneKindField.tsx';
import { lineName } from './line-name.ts';
import { TableRows } from './TableRows.tsx';
import './table-mapping.css';

export type MappingProps<M extends Mapping = Mapping> = {
  readonly rows: Table;
  readonly mapping: M;
  readonly onMap: (mapping: Mapping) => void;
};

type Props = MappingProps & {
  /** What is to be known of the reading, under its choices. */
  readonly notes: ReactNode;
  /** What comes of it, beside the table where there is room. */
  readonly children: ReactNode;
};

/** Heads stand in one of the first. */
const MOST_HEADS = 20;

export function TableMapping({ rows, mapping, onMap, notes, children }: Props) {
  const say = useSay();
  return (
    <>
      <div className="mapping-fields">
        <ChoiceField
          label={say('import-dialog.shape')}
          value={mapping.shape}
          choices={SHAPES.map((value) => ({ value, label: say(`import-dialog.shape.${value}`) }))}
          onChoose={(shape) => onMap(guessMapping(rows, shape))}
        />
        {mapping.shape === 'long' && <LongFields rows={rows} mapping={mapping} onMap={onMap} />}
        {(mapping.shape === 'across' || mapping.shape === 'down') && <GridFields rows={rows} mapping={mapping} onMap={onMap} />}
        {mapping.shape !== 'none' && (
          <SelectField
            label={say('inspector.scale')}
            value={mapping.scale}
            choices={(Object.keys(SCALES) as Scale[]).map((value) => {
              const [low, high] = SCALES[value];
              return { value, label: say('inspector.scale.range', rangeInWords(low, high)) };
            })}
            onChoose={(scale) => onMap({ ...mapping, scale })}
          />
        )}
      </div>
      {notes}
      <div className="mapping-beside">
        <div>
          <TableRows rows={rows} mapping={mapping} onMap={onMap} />
          {mapping.shape === 'long' && <LongLanes rows={rows} mapping={mapping} onMap={onMap} />}
        </div>
        {children}
      </div>
    </>
  );
}

function LongFields({ rows, mapping, onMap }: MappingProps<LongMapping>) {
  const say = useSay();
  return (
    <PlaceField
      label={say('import-dialog.heads-at')}
      at={mapping.headRow}
      places={places(rows, 'row', say)}
      isOptional
      onPlace={(headRow) => onMap(withLanes(rows, { ...mapping, headRow }))}
    />
  );
}

function GridFields({ rows, mapping, onMap }: MappingProps<GridMapping>) {
  const say = useSay();
  const [along, through] = mapping.shape === 'across' ? (['row', 'column'] as const) : (['column', 'row'] as const);
  const heads = places(rows, along, say);
  return (
    <>
      <PlaceField
        label={say('import-dialog.steps-at')}
        at={mapping.stepsAt}
        places={heads}
        isOptional
        onPlace={(stepsAt) => onMap(withHeads(rows, { ...mapping, stepsAt }))}
      />
      <PlaceField
        label={say('import-dialog.stages-at')}
        at={mapping.stagesAt}
        places={heads}
        isOptional
        onPlace={(stagesAt) => onMap(withHeads(rows, { ...mapping, stagesAt }))}
      />
      <PlaceField
        label={say('import-dialog.first-step')}
        at={mapping.firstStep}
        places={places(rows, through, say)}
        onPlace={(firstStep) => onMap(withHeads(rows, { ...mapping, firstStep: firstStep ?? 0 }))}
      />
      <ChoiceField
        label={say('paste.lines')}
        value={mapping.isCardALine ? 'lines' : 'cell'}
        choices={[
          { value: 'lines', label: say('paste.card-a-line') },
          { value: 'cell', label: say('paste.card-a-cell') },
        ]}
        onChoose={(value) => onMap({ ...mapping, isCardALine: value === 'lines' })}
      />
    </>
  );
}

type PlaceProps = {
  readonly label: string;
  readonly at: number | undefined;
  readonly places: readonly string[];
  readonly isOptional?: boolean;
  readonly onPlace: (at: number | undefined) => void;
};

function PlaceField({ label, at, places, isOptional, onPlace }: PlaceProps) {
  const say = useSay();
  const shown = at !== undefined && at >= places.length ? [...places, ...Array.from({ length: at - places.length + 1 }, () => '')] : places;
  return (
    <SelectField
      label={label}
      value={at === undefined ? '' : `${at}`}
      choices={[
        ...(isOptional ? [{ value: '', label: say('import-dialog.no-place') }] : []),
        ...shown.map((each, index) => ({ value: `${index}`, label: each })),
      ]}
      onChoose={(value) => onPlace(value === '' ? undefined : Number(value))}
    />
  );
}

/** Rows or columns that heads may stand in, by what they begin with. */
function places(rows: Table, along: 'row' | 'column', say: Say): readonly string[] {
  const width = rows.slice(0, MOST_HEADS).reduce((most, row) => Math.max(most, row.length), 0);
  const count = Math.min(MOST_HEADS, along === 'row' ? rows.length : width);
  return Array.from({ length: count }, (_, at) => {
    const cells = along === 'row' ? (rows[at] ?? []) : rows.slice(0, MOST_HEADS).map((row) => row[at] ?? '');
    return lineName(along, at, cells.find((cell) => cell.trim() !== '') ?? '', say);
  });
}

/** The lanes that the column of lanes names, and what each is. */
function LongLanes({ mapping, onMap }: MappingProps<LongMapping>) {
  const say = useSay();
  return (
    <section className="mapping-lanes" aria-label={say('import-dialog.lanes')}>
      <h3>{say('import-dialog.lanes')}</h3>
      <ul>
        {mapping.lanes.map((lane) => (
          <li key={lane.at}>
            <span className="mapping-name">{lane.title || say('import-dialog.lane.unnamed')}</span>
            <LaneKindField
              lane={lane}
              onLane={(changed) => onMap({ ...mapping, lanes: mapping.lanes.map((each) => (each === lane ? changed : each)) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
