// The connector that is being drawn by keyboard: from its card to where the cursor is.

import { useEffect } from 'react';
import { toPathData } from '../../../shared/export/svg.ts';
import type { Drawing, Rect } from '../../../shared/layout/drawing.ts';
import { polyline } from '../../../shared/layout/geometry.ts';
import { useDoc } from '../../session/use-session.tsx';
import { announce } from '../../ui/announce.tsx';
import { useSay } from '../../ui/language.tsx';
import { itemById } from '../grid-geometry.ts';
import { type Cursor, useView } from '../view.ts';

export function ConnectingWire({ drawing }: { readonly drawing: Drawing }) {
  const connecting = useView((view) => view.connecting);
  const cursor = useView((view) => view.cursor);
  useAnnounceConnecting();
  const from = connecting && itemById(drawing, connecting.fromCardId)?.rect;
  const to = rectOf(drawing, cursor);
  if (!connecting || !from || !to) return null;
  const isNeed = connecting.connectorKind === 'needs';
  return (
    <svg className="gesture-layer" width={1} height={1} overflow="visible" aria-hidden>
      <rect className="drop-cell" {...to} rx={8} />
      <path className="wire" strokeDasharray={isNeed ? '3 3' : undefined} d={toPathData(polyline([middleOf(from), middleOf(to)]))} />
    </svg>
  );
}

export function useAnnounceConnecting(): void {
  const said = useConnectingSentence();
  useEffect(() => {
    if (said !== undefined) announce(said);
  }, [said]);
}

/** What the keys do while a connector is being drawn; undefined while none is. */
export function useConnectingSentence(): string | undefined {
  const say = useSay();
  const connecting = useView((view) => view.connecting);
  const doc = useDoc();
  if (!connecting) return undefined;
  const name = doc.card.get(connecting.fromCardId)?.text.split('\n')[0]?.slice(0, 28) ?? '';
  return say('grid.connecting', { name, kind: say(`connector.${connecting.connectorKind}`) });
}

function rectOf({ items, frame }: Drawing, cursor: Cursor | undefined): Rect | undefined {
  const item = cursor?.id === undefined ? undefined : items.find(({ id }) => id === cursor.id);
  if (item) return item.rect;
  const row = frame.rows.find(({ laneId }) => laneId === cursor?.laneId);
  const column = frame.columns.find(({ stepId }) => stepId === cursor?.stepId);
  return row && column && { x: column.x, y: row.y, width: column.width, height: row.height };
}

function middleOf({ x, y, width, height }: Rect) {
  return { x: x + width / 2, y: y + height / 2 };
}
