// A new row of the register: the button asks at which step, then its name is written. Its lane is made where the map has none.

import { Menu } from '@base-ui/react/menu';
import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { uuidv7 } from 'uuidv7';
import { mapsCovered } from '../../../shared/analysis/maps-covered.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { type Doc, get } from '../../../shared/model/document.ts';
import { gridOf } from '../../../shared/model/grid.ts';
import { sayStep } from '../../../shared/words/say-insights.ts';
import { showRegister } from '../../actions/register-actions.ts';
import { select, useView } from '../../canvas/view.ts';
import { useRun } from '../../panels/use-run.ts';
import { useSay } from '../../ui/language.tsx';
import { NO_FILTER } from './register-view.ts';

export function AddRow({ doc }: { readonly doc: Doc }) {
  const say = useSay();
  const run = useRun();
  const { table, filter, isAdding } = useView(({ register }) => register);
  const [selectedId] = useView(({ selection }) => selection);
  // Done when the menu has gone: as long as it is there it takes the keyboard from what is written in.
  const chosen = useRef<() => void>(undefined);
  useEffect(() => () => showRegister({ isAdding: false }), []);
  const label = say(table === 'pains' ? 'action.add-pain' : 'action.add-opportunity');
  const maps = mapsCovered(doc, filter.mapId);
  const add = (mapId: string, stepId: string) => {
    const id = uuidv7();
    const isDone = run(
      toCommands(doc, { id, mapId, stepId, laneKind: table === 'pains' ? 'pain-points' : 'opportunities' }),
      'undo.add-card',
    );
    if (!isDone) return;
    flushSync(() => {
      select([id]);
      showRegister({ isAdding: false, filter: { ...NO_FILTER, mapId: filter.mapId }, cursor: { id, column: 'text' }, writing: 'on' });
    });
  };
  const toItem = (mapId: string, stepId: string) => (
    <Menu.Item
      key={stepId}
      className="menu-item"
      onClick={() => {
        chosen.current = () => add(mapId, stepId);
      }}
    >
      {sayStep(doc, mapId, stepId)}
    </Menu.Item>
  );
  const here = maps.flatMap(({ id }) =>
    gridOf(doc, id).steps.flatMap((step) => (step.id === get(doc, 'card', selectedId)?.stepId ? [toItem(id, step.id)] : [])),
  );
  return (
    <Menu.Root
      open={isAdding}
      onOpenChange={(isOpen) => showRegister({ isAdding: isOpen })}
      onOpenChangeComplete={(isOpen) => {
        if (!isOpen) chosen.current?.();
        chosen.current = undefined;
      }}
    >
      <Menu.Trigger className="button">
        <Plus size={15} aria-hidden />
        {label}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-positioner" align="end" sideOffset={6} collisionPadding={8}>
          <Menu.Popup className="menu" aria-label={label} finalFocus={() => chosen.current === undefined}>
            {here.length > 0 && (
              <Menu.Group>
                <Menu.GroupLabel className="menu-label">{say('register.add.here')}</Menu.GroupLabel>
                {here}
              </Menu.Group>
            )}
            {maps.map(({ id, title }) => (
              <Menu.Group key={id}>
                <Menu.GroupLabel className="menu-label">
                  {say('register.add.step', { map: title.trim() || say('editor.untitled-map') })}
                </Menu.GroupLabel>
                {gridOf(doc, id).steps.map((step) => toItem(id, step.id))}
              </Menu.Group>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

type Added = { readonly id: string; readonly mapId: string; readonly stepId: string; readonly laneKind: 'pain-points' | 'opportunities' };

function toCommands(doc: Doc, { id, mapId, stepId, laneKind }: Added): readonly Command[] {
  const lane = gridOf(doc, mapId).lanes.find((each) => each.laneKind === laneKind);
  const laneId = lane?.id ?? uuidv7();
  return [
    ...(lane
      ? []
      : [{ type: 'addLane', id: laneId, mapId, zone: 'customer', laneKind, index: Number.MAX_SAFE_INTEGER, title: '' } as const]),
    { type: 'addCards', cards: [{ id, laneId, stepId, text: '', status: 'open' }] },
  ];
}
