// The screen of touchpoints: how many a customer meets and how many are managed, through which channels, and the inventory of them.

import { Plus } from 'lucide-react';
import { useContext } from 'react';
import { uuidv7 } from 'uuidv7';
import { type Inventory, mapsOfKind } from '../../../shared/analysis/service/touchpoints.ts';
import { lanesOfZone } from '../../../shared/commands/grid.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { mapsOf } from '../../../shared/model/grid.ts';
import { useView } from '../../canvas/view.ts';
import { GoToContext } from '../../panels/Panel.tsx';
import { useRun } from '../../panels/use-run.ts';
import { useDoc } from '../../session/use-session.tsx';
import { ReadOnlyContext, SelectField, useReadOnly } from '../../ui/Field.tsx';
import { useSay } from '../../ui/language.tsx';
import { Screen, Tile } from '../Screen.tsx';
import { TableTools } from '../TableTools.tsx';
import { ChannelTile } from './ChannelTile.tsx';
import { chosenInventory, chosenMaps, useChosen } from './chosen.ts';
import { InventoryTile } from './InventoryTile.tsx';
import { LikelySame } from './LikelySame.tsx';
import './touchpoints.css';

export function Touchpoints() {
  const say = useSay();
  const doc = useDoc();
  const maps = useChosen((chosen) => chosen.maps);
  const inventory = chosenInventory(doc, maps);
  const { total, byMap } = inventory;
  const [only, another] = byMap;
  const titleOf = (title = '') => title || say('editor.untitled-map');
  const where = another ? say('touchpoints.on-all', { maps: byMap.length }) : say('touchpoints.on-one', { map: titleOf(only?.map.title) });
  const isEmpty = total.met === 0;
  return (
    <Screen
      title={say('screen.touchpoints')}
      hint={isEmpty ? undefined : say('touchpoints.hint')}
      tools={
        <>
          {doc.map.size > 1 && <MapsField doc={doc} />}
          {!isEmpty && <TableTools />}
        </>
      }
    >
      {isEmpty ? (
        <NoTouchpoints doc={doc} />
      ) : (
        <div className="screen-tiles">
          <p className="touchpoint-summary">
            {say('touchpoints.summary', { count: total.met, managed: total.managed, where })} <small>{say('formula.touchpoints')}</small>
          </p>
          <ChannelTile inventory={inventory} />
          {another && <ByMap inventory={inventory} titleOf={titleOf} />}
          <LikelySame inventory={inventory} />
          <InventoryTile doc={doc} inventory={inventory} />
        </div>
      )}
    </Screen>
  );
}

/** What is only looked at can be chosen in a project for reading as well. */
function MapsField({ doc }: { readonly doc: Doc }) {
  const say = useSay();
  const maps = useChosen((chosen) => chosen.maps);
  const kinds = (['as-is', 'to-be'] as const).filter((kind) => mapsOfKind(doc, kind).length > 0);
  const known = doc.map.has(maps) || kinds.some((kind) => kind === maps);
  return (
    <ReadOnlyContext value={false}>
      <SelectField
        label={say('touchpoints.maps')}
        isLabelHidden
        value={known ? maps : 'as-is'}
        choices={[
          ...kinds.map((kind) => ({ value: kind as string, label: say(`touchpoints.maps.${kind}`) })),
          ...mapsOf(doc).map(({ id, title }) => ({ value: id as string, label: title || say('editor.untitled-map') })),
        ]}
        onChoose={(chosen) => useChosen.setState({ maps: chosen })}
      />
    </ReadOnlyContext>
  );
}

type ByMapProps = { readonly inventory: Inventory; readonly titleOf: (title: string) => string };

function ByMap({ inventory: { byMap }, titleOf }: ByMapProps) {
  const say = useSay();
  return (
    <Tile title={say('touchpoints.by-map')}>
      <table className="sheet">
        <thead>
          <tr>
            <th scope="col">{say('touchpoints.map')}</th>
            <th scope="col" className="is-number">
              {say('touchpoints.met')}
            </th>
            <th scope="col" className="is-number">
              {say('touchpoints.managed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {byMap.map(({ map, total }) => (
            <tr key={map.id}>
              <th scope="row">{titleOf(map.title)}</th>
              <td className="is-number">{total.met}</td>
              <td className="is-number">{total.managed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Tile>
  );
}

/** What touchpoints are, and the way to the lane that they are written in; made where the map has none. */
function NoTouchpoints({ doc }: { readonly doc: Doc }) {
  const say = useSay();
  const run = useRun();
  const goTo = useContext(GoToContext);
  const isReadOnly = useReadOnly();
  const shown = useView((view) => view.mapId);
  const maps = chosenMaps(
    doc,
    useChosen((chosen) => chosen.maps),
  );
  const mapId = (maps.find(({ id }) => id === shown) ?? maps[0])?.id ?? shown;
  const lane = [...doc.lane.values()].find((each) => each.laneKind === 'touchpoints' && each.mapId === mapId);
  const add = () => {
    const id = uuidv7();
    const index = lanesOfZone(doc, mapId, 'customer').length;
    if (run([{ type: 'addLane', id, mapId, zone: 'customer', laneKind: 'touchpoints', index, title: '' }], 'undo.add-lane')) goTo(id);
  };
  return (
    <Tile title={say('touchpoints.none')}>
      <p className="screen-teaching">{say('touchpoints.none.about')}</p>
      {lane && (
        <button type="button" className="button is-primary" onClick={() => goTo(lane.id)}>
          {say('touchpoints.none.go')}
        </button>
      )}
      {!lane && !isReadOnly && (
        <button type="button" className="button is-primary" onClick={add}>
          <Plus size={14} aria-hidden />
          {say('touchpoints.none.add')}
        </button>
      )}
    </Tile>
  );
}
