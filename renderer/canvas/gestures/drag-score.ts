// A point of an emotion curve that is dragged up and down, by tenths of the map's scale; with Shift by halves.

import type { SetScore } from '../../../shared/commands/scores.ts';
import { scoreAtY } from '../../../shared/layout/emotion-curve.ts';
import { get } from '../../../shared/model/document.ts';
import type { Scale } from '../../../shared/model/entities/map.ts';
import { fromScale, toScale } from '../../../shared/model/score.ts';
import { sayRefusal } from '../../session/refused.ts';
import { putScore } from '../../what-if/what-if.ts';
import type { Gesture, HeldKeys, Surface } from '../gesture.ts';
import type { MapPoint } from '../grid-geometry.ts';
import { type ScorePlace, useView } from '../view.ts';

/** The stored score that a point of the map stands for in its lane; snapped to the tenth, or the half, of the scale. */
export function scoreAtPoint(point: MapPoint, laneId: string, scale: Scale, isCoarse: boolean, { drawing }: Surface): number {
  const row = drawing().frame.rows.find((each) => each.laneId === laneId);
  const shown = toScale(scoreAtY(point.y - (row?.y ?? 0), row?.height ?? 1), scale);
  return fromScale(isCoarse ? Math.round(shown * 2) / 2 : shown, scale);
}

export function setScore(place: ScorePlace, value: number | null): SetScore {
  const { personaId, ...rest } = place;
  return { type: 'setScore', ...rest, ...(personaId !== undefined && { personaId }), value };
}

export function dragScore(place: ScorePlace, surface: Surface): Gesture {
  const { session } = surface;
  const scale = get(session.store.getState().doc, 'map', useView.getState().mapId)?.scale ?? '-2..2';
  const commandAt = (point: MapPoint, { shiftKey }: HeldKeys) =>
    setScore(place, scoreAtPoint(point, place.laneId, scale, shiftKey, surface));
  return {
    cursor: 'ns-resize',
    pans: 'down',
    move: (point, _, keys) => useView.setState({ preview: [commandAt(point, keys)] }),
    end: (point, keys) => sayRefusal(putScore(session, commandAt(point, keys))),
  };
}
