// Channels by stages: how many touchpoints are met where, each cell leading to its own.

import { useState } from 'react';
import { nameKey } from '../../../shared/analysis/service/same-name.ts';
import { channelMatrixOf, type Inventory, type Touchpoint } from '../../../shared/analysis/service/touchpoints.ts';
import { GoTo } from '../../panels/Panel.tsx';
import { useSay } from '../../ui/language.tsx';
import { Tile } from '../Screen.tsx';

type Place = { readonly channel: string; readonly stage: string };

export function ChannelTile({ inventory }: { readonly inventory: Inventory }) {
  const say = useSay();
  const { stages, rows } = channelMatrixOf(inventory);
  const [open, setOpen] = useState<Place>();
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => cell.length)));
  const stageName = (stage: string) => stage || say('touchpoints.no-stage');
  const channelName = (channel: string) => channel || say('touchpoints.no-channel');
  const isOpen = ({ channel, stage }: Place) => open?.channel === channel && open.stage === stage;
  return (
    <Tile title={say('touchpoints.matrix')} formula={say('touchpoints.matrix.formula')}>
      <div className="sheet-scroll">
        <table className="sheet channel-matrix">
          <thead>
            <tr>
              <th scope="col">{say('inspector.channel')}</th>
              {stages.map((stage) => (
                <th key={stage} scope="col" className="is-number">
                  {stageName(stage)}
                </th>
              ))}
              <th scope="col" className="is-number">
                {say('touchpoints.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ channel, total, cells }) => (
              <tr key={channel}>
                <th scope="row">{channelName(channel)}</th>
                {cells.map((cell, index) => {
                  const place = { channel, stage: stages[index] ?? '' };
                  return (
                    <td key={place.stage} className="is-number">
                      {cell.length > 0 && (
                        <button
                          type="button"
                          className={`heat is-${Math.ceil((cell.length / most) * 4)}`}
                          aria-label={say('touchpoints.cell', {
                            channel: channelName(channel),
                            stage: stageName(place.stage),
                            count: cell.length,
                          })}
                          aria-expanded={isOpen(place)}
                          onClick={() => setOpen(isOpen(place) ? undefined : place)}
                        >
                          {cell.length}
                        </button>
                      )}
                    </td>
                  );
                })}
                <td className="is-number">{say('touchpoints.of-which', { count: total.met, managed: total.managed })}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('touchpoints.total')}</th>
              {stages.map((stage, index) => (
                <td key={stage} className="is-number">
                  {new Set(rows.flatMap(({ cells }) => cells[index] ?? [])).size}
                </td>
              ))}
              <td className="is-number">{say('touchpoints.of-which', { count: inventory.total.met, managed: inventory.total.managed })}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {open && (
        <section className="matrix-cell" aria-label={`${channelName(open.channel)} · ${stageName(open.stage)}`}>
          <h4>
            {channelName(open.channel)} · {stageName(open.stage)}
          </h4>
          <CellLinks touchpoints={inventory.touchpoints} place={open} />
        </section>
      )}
    </Tile>
  );
}

function CellLinks({ touchpoints, place }: { readonly touchpoints: readonly Touchpoint[]; readonly place: Place }) {
  const say = useSay();
  const met = touchpoints.flatMap(({ name, meetings }) =>
    meetings
      .filter(({ card, stage }) => nameKey(card.channel) === nameKey(place.channel) && nameKey(stage.title) === nameKey(place.stage))
      .map(({ card, step, number }) => ({ key: `${card.id} ${step.id}`, id: card.id, name: say('touchpoints.at', { name, number }) })),
  );
  return (
    <ul className="links is-side-by-side">
      {met.map(({ key, id, name }) => (
        <li key={key}>
          <GoTo id={id} name={name} />
        </li>
      ))}
    </ul>
  );
}
