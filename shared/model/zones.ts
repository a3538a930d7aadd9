// Zones, the kinds of lane that belong to them, and the three lines that follow from them: derived, never stored.

import { type Lane, type LaneKind, ZONES, type Zone } from './entities/map.ts';
import { byOrder } from './order.ts';

export type Line = 'interaction' | 'visibility' | 'internal-interaction';

const ANY_ZONE: readonly LaneKind[] = ['text', 'time', 'policy', 'metric', 'emotion', 'pain-points', 'opportunities', 'images'];

export const KINDS_OF_ZONE: Readonly<Record<Zone, readonly LaneKind[]>> = {
  customer: [
    'physical-evidence',
    'customer-actions',
    'touchpoints',
    'needs',
    'thoughts',
    'emotion',
    'pain-points',
    'opportunities',
    'images',
    'text',
    'time',
    'policy',
    'metric',
  ],
  'front-stage': ['people', 'technology', ...ANY_ZONE],
  'back-stage': ['people', 'technology', ...ANY_ZONE],
  support: ['support-processes', ...ANY_ZONE],
};

/** Of cards that do the work of the service: a person's, a system's or a supporting process; no note about it, no pain and no idea. */
export const WORKING_KINDS: readonly LaneKind[] = ['people', 'technology', 'support-processes'];

export function isKindOfZone(laneKind: LaneKind, zone: Zone): boolean {
  return KINDS_OF_ZONE[zone].includes(laneKind);
}

export function zoneRank(zone: Zone): number {
  return ZONES.indexOf(zone);
}

export function byZoneAndOrder(a: Lane, b: Lane): number {
  return zoneRank(a.zone) - zoneRank(b.zone) || byOrder(a, b);
}

const LINE_BELOW: readonly { readonly zone: Zone; readonly line: Line }[] = [
  { zone: 'customer', line: 'interaction' },
  { zone: 'front-stage', line: 'visibility' },
  { zone: 'back-stage', line: 'internal-interaction' },
];

/**
 * Which lines there are, and before which lane (index into `zones`, top to bottom) each runs. A line exists when there
 * is a lane on both sides of it; two that fall in the same place come in their order.
 */
export function linesOf(zones: readonly Zone[]): readonly { readonly line: Line; readonly before: number }[] {
  return LINE_BELOW.flatMap(({ zone, line }) => {
    const before = zones.findIndex((each) => zoneRank(each) > zoneRank(zone));
    return before > 0 ? [{ line, before }] : [];
  });
}
