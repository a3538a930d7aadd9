// Several things at once: how many of what, and the fields that they share; each change of all of them is one undo step.

import { laneTitle } from '../../shared/layout/heads.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import { type Card, CONNECTOR_KINDS, type Connector, type Lane } from '../../shared/model/entities/map.ts';
import type { Entity, Kind } from '../../shared/model/entities.ts';
import { KINDS_OF_ZONE } from '../../shared/model/zones.ts';
import { mapSay } from '../session/map-say.ts';
import { useShownGrid } from '../session/use-session.tsx';
import { StopFields } from '../stops/StopFields.tsx';
import { TextField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { act } from './act.ts';
import { EvidenceField, HelpersField, SharedSelect, StatusField } from './CardFields.tsx';
import { ColourField } from './ColourField.tsx';
import { MarkToggles } from './MarkToggles.tsx';
import { Head } from './Panel.tsx';
import { SharedTags } from './SharedTags.tsx';
import { useRun, useSet } from './use-run.ts';

const COUNTED = ['stage', 'step', 'lane', 'card', 'connector', 'score', 'stop'] as const satisfies readonly Kind[];

type Props = { readonly doc: Doc; readonly entities: readonly Entity[] };

export function ManyPanel({ doc, entities }: Props) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  const cards = entities.filter((entity) => entity.kind === 'card');
  const lanes = entities.filter((entity) => entity.kind === 'lane');
  const connectors = entities.filter((entity) => entity.kind === 'connector');
  const marked = entities.filter((entity) => entity.kind === 'card' || entity.kind === 'step');
  const stops = entities.filter((entity) => entity.kind === 'stop');
  const coloured = [...cards, ...lanes];
  const counts = COUNTED.flatMap((kind) => {
    const count = entities.filter((entity) => entity.kind === kind).length;
    return count > 0 ? [say(`inspector.many.${kind}`, { count })] : [];
  });
  return (
    <>
      <Head title={say('inspector.many', { count: entities.length })} place={counts.join(' · ')} />
      {cards.length > 0 && <CardFields doc={doc} cards={cards} />}
      {lanes.length > 0 && <LaneKindField lanes={lanes} />}
      {connectors.length > 0 && <ConnectorKindField connectors={connectors} />}
      {stops.length > 0 && <StopFields stops={stops} />}
      {coloured.length > 0 && <ColourField coloured={coloured} />}
      {marked.length === entities.length && <MarkToggles marked={marked} />}
      {cards.length > 0 && <SharedTags doc={doc} cards={cards} />}
      {!isReadOnly && (
        <button type="button" className="button is-danger" onClick={() => act('edit.delete')}>
          {say('inspector.many.delete', { count: entities.length })}
        </button>
      )}
    </>
  );
}

type CardsProps = { readonly doc: Doc; readonly cards: readonly Card[] };

function CardFields({ doc, cards }: CardsProps) {
  const withStatus = cards.filter(({ laneId }) => {
    const kind = get(doc, 'lane', laneId)?.laneKind;
    return kind === 'pain-points' || kind === 'opportunities';
  });
  return (
    <>
      <div className="field-row">
        <SharedText cards={cards} name="owner" />
        <SharedText cards={cards} name="channel" />
      </div>
      {cards.every(({ laneId }) => get(doc, 'lane', laneId)?.zone !== 'customer') && <HelpersField cards={cards} />}
      <LaneField doc={doc} cards={cards} />
      {withStatus.length > 0 && <StatusField cards={withStatus} />}
      <EvidenceField cards={cards} />
    </>
  );
}

function SharedText({ cards, name }: { readonly cards: readonly Card[]; readonly name: 'owner' | 'channel' }) {
  const say = useSay();
  const set = useSet(cards.map((card) => card.id));
  const isSame = cards.every((card) => card[name] === cards[0]?.[name]);
  return (
    <TextField
      label={say(`inspector.${name}`)}
      value={isSame ? (cards[0]?.[name] ?? '') : ''}
      placeholder={isSame ? undefined : say('inspector.several')}
      onCommit={(text, sitting) => set({ [name]: text || undefined }, 'undo.details', sitting)}
    />
  );
}

/** To another lane, each card in its step: what kind of card it is follows from there. */
function LaneField({ doc, cards }: CardsProps) {
  const say = useSay();
  const run = useRun();
  const { lanes, laneIndex } = useShownGrid();
  // Of other maps too: then there is no lane for all of them.
  if (!cards.every(({ laneId }) => laneIndex.has(laneId))) return null;
  const choices = lanes
    .filter(({ laneKind }) => laneKind !== 'emotion')
    .map((lane) => ({ value: lane.id, label: laneTitle(lane, mapSay(doc)) }));
  return (
    <SharedSelect
      label={say('inspector.lane')}
      values={cards.map(({ laneId }) => laneId)}
      choices={choices}
      onChoose={(laneId) => {
        const moves = cards.filter((card) => card.laneId !== laneId).map(({ id, stepId }) => ({ cardId: id, laneId, stepId }));
        run([{ type: 'moveCards', moves }], 'undo.move-cards');
      }}
    />
  );
}

/** The kinds that all of their zones know. */
function LaneKindField({ lanes }: { readonly lanes: readonly Lane[] }) {
  const say = useSay();
  const run = useRun();
  const [first, ...others] = lanes;
  if (!first) return null;
  const kinds = KINDS_OF_ZONE[first.zone].filter((kind) => others.every(({ zone }) => KINDS_OF_ZONE[zone].includes(kind)));
  const own = kinds.includes(first.laneKind) ? [] : [first.laneKind];
  return (
    <SharedSelect
      label={say('inspector.lane.kind')}
      values={lanes.map(({ laneKind }) => laneKind)}
      choices={[...own, ...kinds].map((laneKind) => ({ value: laneKind, label: laneTitle({ ...first, laneKind, title: '' }, say) }))}
      onChoose={(laneKind) =>
        laneKind !== '' &&
        run(
          lanes.map(({ id }) => ({ type: 'setLaneKind', laneId: id, laneKind })),
          'undo.lane',
        )
      }
    />
  );
}

function ConnectorKindField({ connectors }: { readonly connectors: readonly Connector[] }) {
  const say = useSay();
  const set = useSet(connectors.map(({ id }) => id));
  return (
    <SharedSelect
      label={say('inspector.connector.kind')}
      values={connectors.map(({ connectorKind }) => connectorKind)}
      choices={CONNECTOR_KINDS.map((value) => ({ value, label: say(`connector.${value}`) }))}
      onChoose={(connectorKind) => set({ connectorKind }, 'undo.connector')}
    />
  );
}
