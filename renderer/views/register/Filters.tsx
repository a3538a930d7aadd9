// What the tables of the register are narrowed to, and in which groups they stand.

import { Search } from 'lucide-react';
import { mapsCovered } from '../../../shared/analysis/maps-covered.ts';
import { mapsOfKind } from '../../../shared/analysis/service/touchpoints.ts';
import { STATUSES } from '../../../shared/model/entities/map.ts';
import { gridOf, mapsOf, personasOf } from '../../../shared/model/grid.ts';
import { showRegister } from '../../actions/register-actions.ts';
import { useSay } from '../../ui/language.tsx';
import type { Entry, Words } from './columns.ts';
import { type Filter, GROUPS, type Grouping, NO_FILTER } from './register-view.ts';

type Props = { readonly entries: readonly Entry[]; readonly filter: Filter; readonly grouping: Grouping; readonly words: Words };

export function Filters({ entries, filter, grouping, words: { doc } }: Props) {
  const say = useSay();
  const narrow = (part: Partial<Filter>) => showRegister({ filter: { ...filter, ...part } });
  const named = ({ id, title }: { readonly id: string; readonly title: string }) => ({
    value: id,
    label: title.trim() || say('editor.untitled'),
  });
  const maps = mapsOf(doc);
  const hasToBe = mapsOfKind(doc, 'to-be').length > 0;
  const stages = mapsCovered(doc, filter.mapId).flatMap(({ id }) => gridOf(doc, id).stages);
  const owners = [...new Set(entries.map(({ card }) => card.owner ?? ''))].sort();
  return (
    <div className="register-filters">
      <label className="register-find">
        <Search size={14} aria-hidden />
        <input
          type="search"
          aria-label={say('register.find')}
          placeholder={say('register.find')}
          value={filter.text}
          onChange={(event) => narrow({ text: event.currentTarget.value })}
        />
      </label>
      {maps.length > 1 && (
        <Narrowing
          name={say('register.filter.map')}
          value={filter.mapId}
          any={say('touchpoints.maps.as-is')}
          choices={[...(hasToBe ? [{ value: 'to-be', label: say('touchpoints.maps.to-be') }] : []), ...maps.map(named)]}
          onChoose={(mapId) => narrow({ mapId, stageId: '' })}
        />
      )}
      <Narrowing
        name={say('register.filter.stage')}
        value={filter.stageId}
        choices={stages.map(named)}
        onChoose={(stageId) => narrow({ stageId })}
      />
      <Narrowing
        name={say('register.filter.status')}
        value={filter.status}
        choices={[
          { value: 'to-do', label: say('register.filter.to-do') },
          ...STATUSES.map((value) => ({ value, label: say(`status.${value}`) })),
        ]}
        onChoose={(status) => narrow({ status: status as Filter['status'] })}
      />
      <Narrowing
        name={say('register.filter.owner')}
        value={filter.owner}
        choices={owners.map((owner) => ({ value: `=${owner}`, label: owner || say('register.no-owner') }))}
        onChoose={(owner) => narrow({ owner })}
      />
      {doc.persona.size > 1 && (
        <Narrowing
          name={say('register.filter.persona')}
          value={filter.personaId}
          choices={personasOf(doc).map(named)}
          onChoose={(personaId) => narrow({ personaId })}
        />
      )}
      <select
        aria-label={say('register.group')}
        value={grouping}
        onChange={(event) => showRegister({ grouping: event.currentTarget.value as Grouping })}
      >
        {GROUPS.map((each) => (
          <option key={each} value={each}>
            {say(`register.group.${each}`)}
          </option>
        ))}
      </select>
      {Object.values(filter).some((value) => value !== '') && (
        <button type="button" className="button is-quiet" onClick={() => showRegister({ filter: NO_FILTER })}>
          {say('register.filter.clear')}
        </button>
      )}
    </div>
  );
}

type NarrowingProps = {
  readonly name: string;
  readonly any?: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
};

function Narrowing({ name, any, value, choices, onChoose }: NarrowingProps) {
  const say = useSay();
  return (
    <select
      aria-label={name}
      className={value === '' ? undefined : 'is-narrowed'}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{any ?? say('register.filter.any', { name })}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
