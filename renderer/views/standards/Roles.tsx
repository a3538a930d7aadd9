// Who answers for what on one map: its cards with who is in charge and who helps, one by one or several at once; and roles by steps.

import { useContext, useState } from 'react';
import { type Responsibilities, type Responsibility, responsibilitiesOf } from '../../../shared/analysis/service/responsibilities.ts';
import { uniqueNames } from '../../../shared/analysis/service/same-name.ts';
import { laneTitle } from '../../../shared/layout/heads.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { gridOf } from '../../../shared/model/grid.ts';
import { fromTags, toTags } from '../../../shared/model/tags.ts';
import { useView } from '../../canvas/view.ts';
import { GoTo, GoToContext } from '../../panels/Panel.tsx';
import { useSet } from '../../panels/use-run.ts';
import { mapSay } from '../../session/map-say.ts';
import { TextField, useReadOnly } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { NameList } from '../NameList.tsx';
import { Tile } from '../Screen.tsx';
import { RoleMatrix } from './RoleMatrix.tsx';
import { sayDerived } from './standards-table.ts';

const ROLES = 'known-roles';

export function Roles({ doc }: { readonly doc: Doc }) {
  const say = useSay();
  const goTo = useContext(GoToContext);
  const map = doc.map.get(useView((view) => view.mapId));
  if (!map) return null;
  const responsibilities = responsibilitiesOf(doc, map.id);
  const unowned = responsibilities.rows.filter(({ inCharge }) => inCharge === undefined).length;
  // The tabs of the maps say which.
  const titled = (title: string) => (doc.map.size > 1 ? `${title} · ${map.title || say('editor.untitled-map')}` : title);
  if (responsibilities.rows.length === 0) {
    return (
      <Tile title={titled(say('roles.none'))}>
        <p className="screen-teaching">{say('roles.none.about')}</p>
        <button type="button" className="button is-primary" onClick={() => goTo(map.id)}>
          {say('roles.none.go')}
        </button>
      </Tile>
    );
  }
  return (
    <>
      <Tile title={titled(say('roles.matrix'))} formula={say('roles.formula')}>
        <RoleMatrix doc={doc} responsibilities={responsibilities} />
      </Tile>
      <Tile title={say('roles.table')} formula={unowned > 0 ? say('roles.unowned', { count: unowned }) : say('roles.owned')}>
        <NameList id={ROLES} names={uniqueNames([...doc.card.values()].flatMap(({ owner, helpers = [] }) => [owner, ...helpers]))} />
        <CardTable key={map.id} doc={doc} responsibilities={responsibilities} />
      </Tile>
    </>
  );
}

type PartProps = { readonly doc: Doc; readonly responsibilities: Responsibilities };

function CardTable({ doc, responsibilities: { rows } }: PartProps) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = rows.map(({ card }) => card.id).filter((id) => chosen.has(id));
  const toggle = (id: string) =>
    setChosen((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  return (
    <>
      {ids.length > 0 && <ChosenCards ids={ids} rows={rows} />}
      <div className="sheet-scroll">
        <table className="sheet responsibilities">
          <thead>
            <tr>
              {!isReadOnly && (
                <th scope="col">
                  <input
                    type="checkbox"
                    aria-label={say('roles.choose-all')}
                    checked={ids.length === rows.length}
                    onChange={() => setChosen(new Set(ids.length === rows.length ? [] : rows.map(({ card }) => card.id)))}
                  />
                </th>
              )}
              <th scope="col">{say('roles.card')}</th>
              <th scope="col">{say('inspector.lane')}</th>
              <th scope="col">{say('roles.steps')}</th>
              <th scope="col">{say('roles.in-charge')}</th>
              <th scope="col">{say('roles.helps')}</th>
              <th scope="col">{say('roles.derived')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.card.id} doc={doc} row={row} isChosen={chosen.has(row.card.id)} onToggle={toggle} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

type RowProps = {
  readonly doc: Doc;
  readonly row: Responsibility;
  readonly isChosen: boolean;
  readonly onToggle: (id: string) => void;
};

function Row({ doc, row: { card, lane, steps, inCharge, helpers, derived }, isChosen, onToggle }: RowProps) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const { stepIndex } = gridOf(doc, lane.mapId);
  const name = card.text.trim();
  return (
    <tr>
      {!isReadOnly && (
        <td>
          <input type="checkbox" aria-label={say('roles.choose', { name })} checked={isChosen} onChange={() => onToggle(card.id)} />
        </td>
      )}
      <th scope="row">
        <GoTo id={card.id} name={name} />
      </th>
      <td>{laneTitle(lane, mapSay(doc))}</td>
      <td>{steps.map(({ id }) => (stepIndex.get(id) ?? 0) + 1).join(', ')}</td>
      <td>
        <RolesField
          ids={[card.id]}
          field="owner"
          label={say('roles.owner-of', { name })}
          value={inCharge ?? ''}
          placeholder={say('roles.nobody')}
        />
      </td>
      <td>
        <RolesField ids={[card.id]} field="helpers" label={say('roles.helpers-of', { name })} value={fromTags(helpers)} />
      </td>
      <td>
        {derived.map((each) => (
          <p key={each.role} className="derived">
            {sayDerived(each, say)}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** What all of them have is shown; what is written is written to all of them, as one undo step. */
function ChosenCards({ ids, rows }: { readonly ids: readonly string[]; readonly rows: readonly Responsibility[] }) {
  const say = useSay();
  const own = rows.filter(({ card }) => ids.includes(card.id));
  const shared = (values: readonly string[]) => (values.every((value) => value === values[0]) ? (values[0] ?? '') : undefined);
  const owner = shared(own.map(({ inCharge = '' }) => inCharge));
  const helpers = shared(own.map((row) => fromTags(row.helpers)));
  const several = say('inspector.several');
  return (
    <section className="chosen-cards" aria-label={say('roles.chosen', { count: ids.length })}>
      <strong>{say('roles.chosen', { count: ids.length })}</strong>
      <RolesField
        ids={ids}
        field="owner"
        label={say('roles.chosen.owner')}
        isLabelShown
        value={owner ?? ''}
        placeholder={owner === undefined ? several : undefined}
      />
      <RolesField
        ids={ids}
        field="helpers"
        label={say('roles.chosen.helpers')}
        isLabelShown
        value={helpers ?? ''}
        placeholder={helpers === undefined ? several : undefined}
      />
    </section>
  );
}

type RolesFieldProps = {
  readonly ids: readonly string[];
  readonly field: 'owner' | 'helpers';
  readonly label: string;
  readonly isLabelShown?: boolean;
  readonly value: string;
  readonly placeholder?: string | undefined;
};

function RolesField({ ids, field, label, isLabelShown = false, value, placeholder }: RolesFieldProps) {
  const set = useSet(ids);
  const isList = field === 'helpers';
  return (
    <TextField
      label={label}
      isLabelHidden={!isLabelShown}
      list={ROLES}
      value={value}
      placeholder={placeholder}
      normalise={(text) => (isList ? fromTags(toTags(text)) : text.trim())}
      onCommit={(text, sitting) => set({ [field]: isList ? toTags(text) : text.trim() || undefined }, 'undo.details', sitting)}
    />
  );
}
