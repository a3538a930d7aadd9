// The inventory as a table: sorted, filtered, written in. What is changed of a touchpoint is changed on all its cards at once.

import { Pencil } from 'lucide-react';
import { type FocusEvent, type FormEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { nameKey, uniqueNames } from '../../../shared/analysis/service/same-name.ts';
import type { Inventory, Touchpoint } from '../../../shared/analysis/service/touchpoints.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { IconButton } from '../../panels/Panel.tsx';
import { useSet } from '../../panels/use-run.ts';
import { ReadOnlyContext, SelectField, TextField } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { NameList } from '../NameList.tsx';
import { Tile } from '../Screen.tsx';
import { SortHead } from '../SortHead.tsx';
import { useSteadyRows } from '../use-steady-rows.ts';
import { type Column, type Filter, toRows, useChosen } from './chosen.ts';
import { MeetingLinks } from './MeetingLinks.tsx';

type Props = { readonly doc: Doc; readonly inventory: Inventory };

const TEXT_COLUMNS = ['name', 'channel', 'owner'] as const satisfies readonly Column[];

export function InventoryTile({ doc, inventory }: Props) {
  const say = useSay();
  const chosen = useChosen();
  const channelList = useId();
  const ownerList = useId();
  const { touchpoints } = inventory;
  const { rows, events } = useSteadyRows(toRows(doc, inventory, chosen), touchpoints, ({ cards }) => cards[0]?.id ?? '', chosen);
  const channels = uniqueNames(touchpoints.flatMap((touchpoint) => touchpoint.channels));
  const hasVolume = touchpoints.some(({ load }) => load.entered !== undefined);
  const numbers: readonly Column[] = ['steps', 'connectors', 'pains', ...(hasVolume ? (['entered'] as const) : [])];
  const head = (column: Column, label: string, isNumber = false) => (
    <SortHead
      key={column}
      column={column}
      sorting={chosen.sorting}
      onSort={(sorting) => useChosen.setState({ sorting })}
      isNumber={isNumber}
    >
      {label}
    </SortHead>
  );
  const labels: Readonly<Record<(typeof TEXT_COLUMNS)[number], string>> = {
    name: say('touchpoints.name'),
    channel: say('inspector.channel'),
    owner: say('inspector.owner'),
  };
  return (
    <Tile
      title={say('touchpoints.inventory')}
      formula={[say('formula.load'), ...(hasVolume ? [say('formula.entered')] : [])].join(' ')}
      tools={
        <div className="screen-tools">
          <NameFilter name="channel" names={channels} none={say('touchpoints.no-channel')} />
          <NameFilter
            name="owner"
            names={uniqueNames(touchpoints.flatMap((touchpoint) => touchpoint.owners))}
            none={say('touchpoints.no-owner')}
          />
        </div>
      }
    >
      <NameList id={channelList} names={channels} />
      <NameList id={ownerList} names={uniqueNames([...doc.card.values()].map(({ owner }) => owner))} />
      <div className="sheet-scroll">
        <table className="sheet inventory">
          <thead>
            <tr>
              {TEXT_COLUMNS.map((column) => head(column, labels[column]))}
              <th scope="col">{say('touchpoints.met-at')}</th>
              {numbers.map((column) => head(column, say(`touchpoints.${column as 'steps'}`), true))}
            </tr>
          </thead>
          <tbody {...events}>
            {rows.map((touchpoint) => (
              <Row
                key={touchpoint.cards[0]?.id}
                doc={doc}
                touchpoint={touchpoint}
                hasVolume={hasVolume}
                channelList={channelList}
                ownerList={ownerList}
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className="hint">{say('touchpoints.nothing-left')}</p>}
    </Tile>
  );
}

type NameFilterProps = { readonly name: 'channel' | 'owner'; readonly names: readonly string[]; readonly none: string };

/** What is only looked at can be chosen in a project for reading as well. */
function NameFilter({ name, names, none }: NameFilterProps) {
  const say = useSay();
  const value = useChosen((chosen) => chosen[name]);
  const label = say(`inspector.${name}`);
  const choices: readonly { readonly value: Filter; readonly label: string }[] = [
    { value: 'all', label: `${label}: ${say('touchpoints.filter.all')}` },
    { value: 'none', label: none },
    ...names.map((each) => ({ value: `=${nameKey(each)}` as const, label: each })),
  ];
  return (
    <ReadOnlyContext value={false}>
      <SelectField
        label={label}
        isLabelHidden
        value={value}
        choices={choices.some((choice) => choice.value === value) ? choices : [...choices, { value, label: value.slice(1) }]}
        onChoose={(filter) => useChosen.setState({ [name]: filter })}
      />
    </ReadOnlyContext>
  );
}

type RowProps = {
  readonly doc: Doc;
  readonly touchpoint: Touchpoint;
  readonly hasVolume: boolean;
  readonly channelList: string;
  readonly ownerList: string;
};

function Row({ doc, touchpoint, hasVolume, channelList, ownerList }: RowProps) {
  const say = useSay();
  const { name, channels, owners, load } = touchpoint;
  return (
    <tr>
      <th scope="row">
        <Name touchpoint={touchpoint} />
      </th>
      <td>
        <SharedField
          touchpoint={touchpoint}
          field="channel"
          label={say('touchpoints.channel-of', { name })}
          names={channels}
          list={channelList}
        />
      </td>
      <td>
        <SharedField
          touchpoint={touchpoint}
          field="owner"
          label={say('touchpoints.owner-of', { name })}
          names={owners}
          none={say('touchpoints.no-owner')}
          list={ownerList}
        />
      </td>
      <td>
        <MeetingLinks doc={doc} touchpoint={touchpoint} />
      </td>
      <td className="is-number">{load.maps > 1 ? say('touchpoints.steps-maps', { steps: load.steps, maps: load.maps }) : load.steps}</td>
      <td className="is-number">{load.connectors}</td>
      <td className="is-number">{load.pains}</td>
      {hasVolume && <td className="is-number">{load.entered}</td>}
    </tr>
  );
}

/** Committed when it is left, not while it is typed: half a name may be that of another touchpoint, and the two would be one. */
function Name({ touchpoint: { name, cards } }: { readonly touchpoint: Touchpoint }) {
  const say = useSay();
  const set = useSet(cards.map(({ id }) => id));
  const [isOpen, setOpen] = useState(false);
  const cell = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const close = () => {
    // What goes with the field is not taken for leaving it.
    if (input.current) input.current.value = name;
    flushSync(() => setOpen(false));
    cell.current?.querySelector('button')?.focus();
  };
  const commit = () => {
    const text = input.current?.value.trim() ?? '';
    return text === '' || text === name || set({ text }, 'undo.rename-touchpoint');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (commit()) close();
  };
  const onBlur = (event: FocusEvent<HTMLFormElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget) && commit()) setOpen(false);
  };
  if (!isOpen) {
    return (
      <div className="touchpoint-name" ref={cell}>
        <span>{name}</span>
        <IconButton name={say('touchpoints.rename', { name })} icon={<Pencil size={13} aria-hidden />} onPress={() => setOpen(true)} />
      </div>
    );
  }
  return (
    <div className="touchpoint-name" ref={cell}>
      <form className="field" onSubmit={onSubmit} onBlur={onBlur}>
        <input
          // biome-ignore lint/a11y/noAutofocus: whoever asked for the field is about to write in it
          autoFocus
          ref={input}
          type="text"
          aria-label={say('touchpoints.new-name', { name })}
          defaultValue={name}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        />
        <button type="submit" className="button">
          {say('touchpoints.rename.do')}
        </button>
      </form>
    </div>
  );
}

type SharedFieldProps = {
  readonly touchpoint: Touchpoint;
  readonly field: 'channel' | 'owner';
  readonly label: string;
  readonly names: readonly string[];
  readonly none?: string;
  readonly list: string;
};

/** What all its cards have, or that they differ. */
function SharedField({ touchpoint: { cards }, field, label, names, none, list }: SharedFieldProps) {
  const say = useSay();
  const set = useSet(cards.map(({ id }) => id));
  const [first = ''] = names;
  const isSame = cards.every((card) => nameKey(card[field]) === nameKey(first));
  return (
    <TextField
      label={label}
      isLabelHidden
      list={list}
      value={isSame ? first : ''}
      placeholder={isSame ? none : `${say('inspector.several')}: ${names.join(', ')}`}
      onCommit={(text, sitting) => set({ [field]: text || undefined }, 'undo.details', sitting)}
    />
  );
}
