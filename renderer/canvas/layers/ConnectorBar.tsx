// The bar at the selected connector: its kinds, its direction, its label, and taking it away. It runs actions; the keyboard has them in
// menus and palette.

import { useStore } from '@xyflow/react';
import { ArrowLeftRight, Ellipsis, type LucideIcon, MoveHorizontal, MoveRight, Trash2, Type } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Drawing, Item } from '../../../shared/layout/drawing.ts';
import { get } from '../../../shared/model/document.ts';
import type { ConnectorKind } from '../../../shared/model/entities/map.ts';
import type { TextKey } from '../../../shared/text/text.ts';
import { act } from '../../panels/act.ts';
import { useDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { longestPiece } from '../fields/label-place.ts';
import { itemById } from '../grid-geometry.ts';
import { useView } from '../view.ts';

const KINDS: Readonly<Record<ConnectorKind, LucideIcon>> = { 'one-way': MoveRight, 'two-way': MoveHorizontal, needs: Ellipsis };

/** Pixels: of the bar, between it and the connector, and between it and the edges of the canvas. */
const SIZE = { width: 216, height: 36 };
const GAP = 12;
const EDGE = 8;

export function ConnectorBar({ drawing }: { readonly drawing: Drawing }) {
  const doc = useDoc();
  const selectedId = useView(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined));
  const isIdle = useView((view) => view.editing === undefined && view.inHand.size === 0 && view.preview.length === 0);
  const connector = get(doc, 'connector', selectedId);
  const item = connector && itemById(drawing, connector.id);
  if (!item || !isIdle) return null;
  return (
    <Placed item={item} drawing={drawing}>
      {(Object.keys(KINDS) as ConnectorKind[]).map((kind) => (
        <Tool key={kind} id={`connector.${kind}`} name={`connector.${kind}`} icon={KINDS[kind]} isOn={connector.connectorKind === kind} />
      ))}
      <Tool id="connector.reverse" name="action.reverse" icon={ArrowLeftRight} />
      <Tool id="edit.edit" name="hands.label" icon={Type} />
      <Tool id="edit.delete" name="action.delete" icon={Trash2} />
    </Placed>
  );
}

/** Beside a piece that goes down, above one that goes across; where that is short, above the cards that it joins. Always in sight. */
function Placed({ item, drawing, children }: { readonly item: Item; readonly drawing: Drawing; readonly children: ReactNode }) {
  const say = useSay();
  const [dx, dy, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const { x, y, length, isAcross } = longestPiece(item);
  const tops = [item.ends?.from.cardId, item.ends?.to.cardId].map((id) => (id && itemById(drawing, id)?.rect.y) || y);
  const top = length * zoom > SIZE.width ? y : Math.min(y, ...tops);
  const left = x * zoom + dx + (isAcross ? -SIZE.width / 2 : GAP);
  const above = isAcross ? top * zoom + dy - GAP - SIZE.height : y * zoom + dy - SIZE.height / 2;
  const style = {
    ...SIZE,
    left: Math.max(EDGE, Math.min(width - SIZE.width - EDGE, left)),
    top: Math.max(EDGE, Math.min(height - SIZE.height - EDGE, above)),
  };
  return (
    <div className="connector-bar" style={style} role="toolbar" aria-label={say('hands.connector')}>
      {children}
    </div>
  );
}

type ToolProps = { readonly id: string; readonly name: TextKey; readonly icon: LucideIcon; readonly isOn?: boolean };

/** The keyboard stays on the map. */
function Tool({ id, name, icon: Icon, isOn }: ToolProps) {
  const say = useSay();
  return (
    <button type="button" tabIndex={-1} aria-label={say(name)} title={say(name)} aria-pressed={isOn} onClick={() => act(id)}>
      <Icon size={16} aria-hidden />
    </button>
  );
}
