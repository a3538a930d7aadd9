// The kinds of lane that can be added, by zone: the menu teaches what a blueprint is made of.

import { Menu } from '@base-ui/react/menu';
import { useMemo } from 'react';
import { uuidv7 } from 'uuidv7';
import { lanesOfZone } from '../../shared/commands/grid.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import { type LaneKind, ZONES, type Zone } from '../../shared/model/entities/map.ts';
import { KINDS_OF_ZONE } from '../../shared/model/zones.ts';
import type { ActionContext } from '../actions/action.ts';
import type { LaneGap } from '../canvas/gaps.ts';
import { select, useView } from '../canvas/view.ts';
import { shownToo } from '../present/shown-too.ts';
import { sayRefusal } from '../session/refused.ts';
import { useDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import '../ui/menu.css';

/** Beside what the menu stands, and the gap between lanes that it is about; last in a zone of its own choosing where absent. */
export type LanePlace = { readonly anchor: DOMRect; readonly gap: LaneGap | undefined };

type Props = { readonly place: LanePlace | undefined; readonly context: ActionContext; readonly onClose: () => void };

export function AddLaneMenu({ place, context, onClose }: Props) {
  const say = useSay();
  const doc = useDoc();
  const mapId = useView((view) => view.mapId);

  const gap = place?.gap;
  const anchor = useMemo(() => place && { getBoundingClientRect: () => place.anchor }, [place]);

  function add(zone: Zone, laneKind: LaneKind): void {
    const id = uuidv7();
    const index = gap?.index ?? lanesOfZone(doc, mapId, zone).length;
    const command = { type: 'addLane', id, mapId, zone, laneKind, index, title: '' } as const;
    sayRefusal(context.session.dispatchAll(shownToo(doc, [command]), 'undo.add-lane'));
    select([id]);
    context.canvas.reveal(id);
  }

  return (
    <Menu.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Portal>
        <Menu.Positioner anchor={anchor ?? centre} align="start" side="top" sideOffset={6} collisionPadding={8} className="menu-positioner">
          <Menu.Popup className={gap ? 'menu' : 'menu is-columns'} aria-label={say('editor.add-lane')}>
            {(gap ? [gap.zone] : ZONES).map((zone) => (
              <Menu.Group key={zone} className="menu-column">
                <Menu.GroupLabel className="menu-label">{say(`zone.${zone}`)}</Menu.GroupLabel>
                {KINDS_OF_ZONE[zone].map((laneKind) => (
                  <Menu.Item key={laneKind} className="menu-item" onClick={() => add(zone, laneKind)}>
                    {laneTitle({ title: '', laneKind, zone }, say)}
                  </Menu.Item>
                ))}
              </Menu.Group>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Where there is no button to stand beside: asked for by menu or key. */
const centre = {
  getBoundingClientRect: () => DOMRect.fromRect({ x: window.innerWidth / 2 - 330, y: window.innerHeight - 80, width: 0, height: 0 }),
};
