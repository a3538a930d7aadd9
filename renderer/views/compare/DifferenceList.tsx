// Every difference, step by step: narrowed by kind of thing and by field, walked by arrow keys, each brought into sight on both maps.

import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useContext, useEffect, useMemo, useRef } from 'react';
import { type Comparison, type Difference, type Field, idOf } from '../../../shared/analysis/comparison/compare.ts';
import { type Doc, find } from '../../../shared/model/document.ts';
import { sayChanges, sayColumn, sayField, sayLane, sayThing, type Words } from '../../../shared/words/say-difference.ts';
import { act } from '../../panels/act.ts';
import { GoToContext } from '../../panels/Panel.tsx';
import { announce } from '../../ui/announce.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { FILTERS, type Filter, filterOf, listedOf, useComparing } from './comparing.ts';

type Props = {
  readonly comparison: Comparison;
  readonly words: Words /** As it is now: only what is in it can be gone to. */;
  readonly doc: Doc;
};

export function DifferenceList({ comparison, words, doc }: Props) {
  const { say } = words;
  const left = useComparing((state) => state.left);
  const field = useComparing((state) => state.field);
  const currentId = useComparing((state) => state.currentId);
  const list = useRef<HTMLDivElement>(null);
  const listed = useMemo(() => listedOf(comparison, { left, field }), [comparison, left, field]);
  const at = listed.findIndex((difference) => idOf(difference) === currentId);
  const current = listed[at];

  useEffect(() => {
    if (!current) return;
    document.getElementById(rowId(current))?.scrollIntoView({ block: 'nearest' });
    const said = [sayLane(current, comparison, words), say(`compare.kind.${current.kind}`), sayThing(current, comparison, words)];
    announce([...said, ...sayChanges(current, comparison, words)].filter((part) => part !== '').join(say('ui.between')));
  }, [current, comparison, words, say]);

  if (comparison.differences.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rows = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.difference')];
    const from = rows.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: rows.length - 1 }[event.key];
    const row = to === undefined || from < 0 ? undefined : rows[to];
    if (!row) return;
    event.preventDefault();
    event.stopPropagation();
    row.focus();
    row.click();
  };
  return (
    <section className="compare-list" aria-label={say('compare.list')} ref={list}>
      <header>
        <h3>{say('compare.differences')}</h3>
        <span className="hint">{current ? say('compare.at', { number: at + 1, count: listed.length }) : ''}</span>
        <button
          type="button"
          className="button is-quiet"
          disabled={listed.length === 0}
          aria-label={say('compare.previous')}
          onClick={() => act('compare.previous')}
        >
          <ArrowUp size={14} aria-hidden />
        </button>
        <button
          type="button"
          className="button is-quiet"
          disabled={listed.length === 0}
          aria-label={say('compare.next')}
          onClick={() => act('compare.next')}
        >
          <ArrowDown size={14} aria-hidden />
        </button>
      </header>
      <Filters comparison={comparison} left={left} field={field} words={words} />
      {listed.length === 0 && <p className="hint">{say('compare.filtered-out')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its rows are buttons; arrow keys lead from one to the next */}
      <div onKeyDown={onKeyDown}>
        {byColumn(listed).map((group) => (
          <section key={group[0] && idOf(group[0])}>
            <h4>{sayColumn(comparison, group[0]?.column ?? -1, say)}</h4>
            <ul>
              {group.map((difference) => (
                <Row
                  key={`${difference.what} ${idOf(difference)}`}
                  difference={difference}
                  isCurrent={difference === current}
                  comparison={comparison}
                  words={words}
                  doc={doc}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

const rowId = (difference: Difference) => `difference-${idOf(difference)}`;

function byColumn(differences: readonly Difference[]): readonly (readonly Difference[])[] {
  const groups: Difference[][] = [];
  for (const difference of differences) {
    const group = groups.at(-1);
    if (group?.[0]?.column === difference.column) group.push(difference);
    else groups.push([difference]);
  }
  return groups;
}

type FiltersProps = {
  readonly comparison: Comparison;
  readonly left: ReadonlySet<Filter>;
  readonly field: Field | undefined;
  readonly words: Words;
};

function Filters({ comparison, left, field, words: { say } }: FiltersProps) {
  const { differences } = comparison;
  const fields = [...new Set(differences.flatMap((difference) => difference.fields))].sort();
  const toggle = (filter: Filter) => {
    const next = new Set(left);
    if (!next.delete(filter)) next.add(filter);
    useComparing.setState({ left: next });
  };
  return (
    <div className="compare-filters">
      {FILTERS.map((filter) => {
        const count = differences.filter((difference) => filterOf(difference) === filter).length;
        return count === 0 ? null : (
          <button key={filter} type="button" className="button is-filter" aria-pressed={!left.has(filter)} onClick={() => toggle(filter)}>
            {say(`compare.filter.${filter}`, { count })}
          </button>
        );
      })}
      {fields.length > 1 && (
        <SelectField
          label={say('compare.filter.field')}
          isLabelHidden
          value={field ?? ''}
          choices={[
            { value: '', label: say('compare.filter.any') },
            ...fields.map((each) => ({ value: each as string, label: sayField(each, undefined, say) })),
          ]}
          onChoose={(chosen) => useComparing.setState({ field: fields.find((each) => each === chosen) })}
        />
      )}
    </div>
  );
}

const SIGNS = { added: '+', removed: '−', changed: '~' } as const;

type RowProps = {
  readonly difference: Difference;
  readonly isCurrent: boolean;
  readonly comparison: Comparison;
  readonly words: Words;
  readonly doc: Doc;
};

function Row({ difference, isCurrent, comparison, words, doc }: RowProps) {
  const { say } = words;
  const goTo = useContext(GoToContext);
  const lane = sayLane(difference, comparison, words);
  return (
    <li id={rowId(difference)}>
      <button
        type="button"
        className="difference"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => useComparing.setState({ currentId: idOf(difference) })}
      >
        <span className={`difference-sign is-${difference.kind}`} aria-hidden>
          {SIGNS[difference.kind]}
        </span>
        <span>
          <span className="visually-hidden">{say(`compare.kind.${difference.kind}`)} </span>
          {lane !== '' && <small>{lane}</small>}
          <span className="difference-name">{sayThing(difference, comparison, words)}</span>
          {sayChanges(difference, comparison, words).map((change) => (
            <small key={change}>{change}</small>
          ))}
        </span>
      </button>
      {isCurrent && (
        <div className="compare-buttons">
          {(['before', 'after'] as const).map((side) => {
            const id = difference[side]?.id;
            const isTwice = side === 'before' && id === difference.after?.id;
            return id === undefined || isTwice || !find(doc, id) ? null : (
              <button key={side} type="button" className="button" onClick={() => goTo(id)}>
                {say(`compare.go-to.${side}`)}
              </button>
            );
          })}
        </div>
      )}
    </li>
  );
}
