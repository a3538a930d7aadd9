// Small maps for the checks, written as what stands on them: five steps, the lanes that are named, cards by lane and step.

import { type Doc, toDoc } from '../../shared/model/document.ts';
import type { Card, ConnectorKind, LaneKind, Step, Zone } from '../../shared/model/entities/map.ts';
import type { Entity } from '../../shared/model/entities.ts';

export type CheckMap = {
  readonly lanes?: Readonly<Record<string, readonly [Zone, LaneKind]>>;
  /** `lane step` or `lane step–last`, steps from 1, and what else the card holds. */
  readonly cards?: Readonly<Record<string, readonly [lane: string, step: number, fields?: Partial<Card> & { readonly last?: number }]>>;
  readonly connectors?: readonly (readonly [from: string, to: string, kind?: ConnectorKind])[];
  /** By lane and persona ('' for nobody in particular), step by step; null where nobody scored. */
  readonly scores?: readonly (readonly [lane: string, persona: string, values: readonly (number | null)[]])[];
  readonly steps?: number;
  readonly marked?: Readonly<Record<number, Step['marks']>>;
  readonly more?: readonly Entity[];
};

const order = (at: number) => `V${String.fromCharCode(65 + at)}`;

export function checkMap({ lanes = {}, cards = {}, connectors = [], scores = [], steps = 5, marked = {}, more = [] }: CheckMap): Doc {
  const personas = new Set(scores.flatMap(([, persona]) => (persona === '' ? [] : persona)));
  return toDoc([
    { kind: 'project', id: 'project', title: '', client: '', language: 'en' },
    { kind: 'map', id: 'map', order: 'V', title: 'Map', scale: '-2..2' },
    { kind: 'stage', id: 'stage', mapId: 'map', order: 'V', title: '' },
    ...Array.from({ length: steps }, (_, at): Entity => {
      return { kind: 'step', id: `s${at + 1}`, stageId: 'stage', order: order(at), title: `Step ${at + 1}`, marks: marked[at + 1] ?? [] };
    }),
    ...Object.entries(lanes).map(([id, [zone, laneKind]], at): Entity => {
      return { kind: 'lane', id, mapId: 'map', zone, laneKind, order: order(at), title: '' };
    }),
    ...Object.entries(cards).map(([id, [laneId, step, { last = step, ...fields } = {}]], at): Entity => {
      const place = { laneId, stepId: `s${step}`, lastStepId: `s${last}`, order: order(at) };
      return { kind: 'card', id, text: id, marks: [], ...place, ...fields };
    }),
    ...connectors.map(([fromCardId, toCardId, connectorKind = 'one-way'], at): Entity => {
      return { kind: 'connector', id: `k${at + 1}`, fromCardId, toCardId, connectorKind };
    }),
    ...[...personas].map((id, at): Entity => ({ kind: 'persona', id, order: order(at), title: id, colour: '#123456' })),
    ...scores.flatMap(([laneId, persona, values]) =>
      values.flatMap((value, at): readonly Entity[] => {
        const whose = persona === '' ? {} : { personaId: persona };
        return value === null
          ? []
          : [{ kind: 'score', id: `${laneId}-${persona}-${at + 1}`, laneId, stepId: `s${at + 1}`, ...whose, value }];
      }),
    ),
    ...more,
  ]);
}
