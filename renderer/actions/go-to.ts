// Going to a thing of the project by its id, wherever it stands: on another map, or left out of the view that is looked through.

import { flushSync } from 'react-dom';
import { type Doc, find, get } from '../../shared/model/document.ts';
import type { Lane } from '../../shared/model/entities/map.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { gridOf, mapIdOf } from '../../shared/model/grid.ts';
import { hiddenIn, shownGrid } from '../../shared/model/views.ts';
import { lookThrough, showMap } from '../canvas/show-map.ts';
import { select, useView } from '../canvas/view.ts';
import { cursorAt, setCursor } from '../grid/cursor.ts';
import { sayRefusal } from '../session/refused.ts';
import { notify } from '../ui/notices.tsx';
import { isGrid } from '../views/screens.ts';
import { type ActionContext, docOf } from './action.ts';
import { openProfile } from './persona-actions.ts';
import { chooseStops, showStops } from './stop-actions.ts';
import { showScreen } from './view-actions.ts';

/**
 * Opens its map, selects it and brings it into sight. What stands in a hidden lane is said to, with the way to show it.
 * @param isFocused the keyboard goes there as well.
 */
export function goTo(context: ActionContext, id: string, { isFocused = true } = {}): void {
  const doc = docOf(context);
  const entity = find(doc, id);
  if (entity?.kind === 'persona') goToPersona(id);
  if (entity?.kind === 'stop') {
    flushSync(showStops);
    chooseStops(context, [id]);
    return;
  }
  const mapId = entity && mapIdOf(doc, entity);
  if (!entity || mapId === undefined) return;
  // The map must be there to bring anything into sight on it.
  if (!isGrid(useView.getState().screen)) flushSync(() => showScreen('map'));
  showMap(mapId);
  if (entity.kind === 'map') {
    select([]);
    return;
  }
  if (!isShown(doc, entity, mapId)) lookThrough(undefined);
  const lane = hiddenLaneOf(doc, entity);
  if (lane) {
    select([]);
    notify({
      text: { key: 'go-to.hidden' },
      tone: 'passing',
      ...(!context.session.isReadOnly && {
        action: {
          label: 'go-to.show-lane',
          run: () => {
            sayRefusal(
              context.session.dispatch(
                { type: 'set', ids: [lane.id], fields: { isHidden: undefined, isCollapsed: undefined } },
                'undo.lane',
              ),
            );
            goTo(context, id, { isFocused });
          },
        },
      }),
    });
    return;
  }
  const cursor = cursorAt(doc, id, undefined);
  if (isFocused && cursor) setCursor(cursor);
  else select([id]);
  context.canvas.reveal(id);
}

/** Of these things of the map, those that are shown. A saved view that leaves out the first of them is left. */
export function bringIntoView(doc: Doc, mapId: string, ids: readonly string[]): readonly string[] {
  const entities = ids.flatMap((id) => find(doc, id) ?? []);
  const [first] = entities;
  if (first && !isShown(doc, first, mapId)) lookThrough(undefined);
  return entities.filter((entity) => isShown(doc, entity, mapId) && !hiddenLaneOf(doc, entity)).map(({ id }) => id);
}

/** Whose scores are set from now on: among the personas in the inspector, or the profile where there is no map. */
function goToPersona(personaId: string): void {
  select([]);
  useView.setState({ personaId, isInspectorHidden: false });
  if (!isGrid(useView.getState().screen)) {
    openProfile(personaId);
    return;
  }
  requestAnimationFrame(() => document.getElementById(personaId)?.focus());
}

/** Where a thing stands in the grid; a connector where it begins. */
function placeOf(doc: Doc, entity: Entity) {
  const at = entity.kind === 'connector' ? get(doc, 'card', entity.fromCardId) : entity;
  if (at?.kind === 'card' || at?.kind === 'score') return { laneId: at.laneId, stepId: at.stepId };
  return { ...(at?.kind === 'lane' && { laneId: at.id }), ...(at?.kind === 'step' && { stepId: at.id }) };
}

function isShown(doc: Doc, entity: Entity, mapId: string): boolean {
  const { stages, laneIndex, stepIndex } = shownGrid(gridOf(doc, mapId), hiddenIn(doc, mapId, useView.getState().viewId));
  const { laneId, stepId } = placeOf(doc, entity);
  const isOfHiddenStage = entity.kind === 'stage' && !stages.includes(entity);
  return !isOfHiddenStage && (laneId === undefined || laneIndex.has(laneId)) && (stepId === undefined || stepIndex.has(stepId));
}

/** The lane that it stands in, where that is collapsed, or hidden and shown by no view. */
function hiddenLaneOf(doc: Doc, entity: Entity): Lane | undefined {
  const lane = get(doc, 'lane', placeOf(doc, entity).laneId);
  const isCovered = lane?.isCollapsed && lane.id !== entity.id;
  return isCovered || (lane?.isHidden && useView.getState().viewId === undefined) ? lane : undefined;
}
