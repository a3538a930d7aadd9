// A small project that has one of most things, and revisions of it.

import { createHash, randomUUID } from 'node:crypto';
import type { ExportOptions } from '../../shared/ipc/export-api.ts';
import type { Commit, Head } from '../../shared/ipc/project-api.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import type { Entity } from '../../shared/model/entities.ts';

/** 1 × 1 pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const PNG_HASH = createHash('sha256').update(PNG).digest('hex');

export const card = (id: string, text: string): Card => ({
  kind: 'card',
  id,
  laneId: 'lane-1',
  stepId: 'step-1',
  lastStepId: 'step-1',
  order: 'a',
  text,
  marks: [],
});

export const SMALL_PROJECT: readonly Entity[] = [
  { kind: 'project', id: 'project-1', title: 'Click & collect returns', client: 'Northgate', language: 'en' },
  { kind: 'map', id: 'map-1', order: 'a', title: 'As it is', scale: '1..10' },
  { kind: 'stage', id: 'stage-1', mapId: 'map-1', order: 'a', title: 'Return' },
  { kind: 'step', id: 'step-1', stageId: 'stage-1', order: 'a', title: 'Queue', marks: ['wait-point'] },
  { kind: 'lane', id: 'lane-1', mapId: 'map-1', zone: 'customer', laneKind: 'customer-actions', order: 'a', title: '' },
  { kind: 'lane', id: 'lane-2', mapId: 'map-1', zone: 'customer', laneKind: 'pain-points', order: 'b', title: '' },
  { kind: 'lane', id: 'lane-3', mapId: 'map-1', zone: 'customer', laneKind: 'emotion', order: 'c', title: '' },
  card('card-1', 'Waits in the queue 排队'),
  { ...card('card-2', 'Nobody says how long'), laneId: 'lane-2', severity: 4, frequency: 5, status: 'open', aboutIds: ['card-1'] },
  { kind: 'persona', id: 'persona-1', order: 'a', title: 'Mina', colour: '#336699' },
  { kind: 'score', id: 'score-1', laneId: 'lane-3', stepId: 'step-1', personaId: 'persona-1', value: -600 },
  {
    kind: 'measure',
    id: 'measure-1',
    subjectId: 'step-1',
    order: 'a',
    title: 'Wait',
    measureKind: 'waiting-time',
    unit: 'min',
    better: 'lower',
    target: 5,
  },
  { kind: 'round', id: 'round-1', measureId: 'measure-1', date: '2026-03-01', n: 40, value: 11 },
];

/** Its map as an SVG, whole and in its own size. */
export const SMALL_EXPORT: ExportOptions = {
  mapId: 'map-1',
  slides: 'map',
  format: 'svg',
  paper: 'map',
  orientation: 'auto',
  scale: 1,
  language: 'en',
};

/** The revisions of these changes, one after another, from `head` on. */
export function toCommits(head: Head, changes: readonly Change[]): readonly Commit[] {
  let baseToken = head.token;
  return changes.map((change, index) => {
    const commit = { rev: head.rev + 1 + index, baseToken, token: randomUUID(), change };
    baseToken = commit.token;
    return commit;
  });
}
