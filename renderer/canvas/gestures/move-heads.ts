// Steps, stages and lanes that are dragged by their heads to another place; a bar shows where they would come to stand.

import { type Command, run } from '../../../shared/commands/command.ts';
import { get } from '../../../shared/model/document.ts';
import { gridOf, stepsOfStage } from '../../../shared/model/grid.ts';
import { sayRefusal } from '../../session/refused.ts';
import { type Gesture, type Surface, useGestureMarks } from '../gesture.ts';
import { columnGap, type MapPoint, nearestColumn, rowGap, zoneAtGap } from '../grid-geometry.ts';
import { useView } from '../view.ts';

const BAR = 4;

type Landing = {
  readonly command: Command;
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

export function moveHead(id: string, surface: Surface): Gesture {
  const { session, drawing } = surface;
  const { doc } = session.store.getState();
  const landingAt = doc.step.has(id) ? stepLanding : doc.stage.has(id) ? stageLanding : laneLanding;
  const label = doc.step.has(id) ? 'undo.move-step' : doc.stage.has(id) ? 'undo.move-stage' : 'undo.move-lane';

  function columnBar(gap: number) {
    const { bounds, frame } = drawing();
    const column = frame.columns[gap];
    const last = frame.columns.at(-1);
    return { x: (column?.x ?? (last ? last.x + last.width : 0)) - BAR / 2, y: 0, width: BAR, height: bounds.height };
  }

  /** The step goes into the stage that the pointer is over. */
  function stepLanding(point: MapPoint): Landing | undefined {
    const { frame } = drawing();
    const stageId = nearestColumn(frame, point.x)?.stageId;
    if (stageId === undefined) return undefined;
    const gap = columnGap(frame, point.x);
    const before = new Set(frame.columns.slice(0, gap).map((column) => column.stepId));
    const index = stepsOfStage(doc, stageId).filter((step) => step.id !== id && before.has(step.id)).length;
    return { command: { type: 'moveStep', stepId: id, stageId, index }, rect: columnBar(gap) };
  }

  function stageLanding(point: MapPoint): Landing | undefined {
    const { frame } = drawing();
    const { stages } = gridOf(doc, useView.getState().mapId);
    const others = stages.filter((stage) => stage.id !== id);
    const spanOf = (stageId: string) => frame.columns.filter((column) => column.stageId === stageId);
    const index = others.filter((stage) => {
      const own = spanOf(stage.id);
      const [first] = own;
      const last = own.at(-1);
      return first && last && (first.x + last.x + last.width) / 2 < point.x;
    }).length;
    const next = others[index];
    const gap = next ? frame.columns.findIndex((column) => column.stageId === next.id) : frame.columns.length;
    return { command: { type: 'moveStage', stageId: id, index }, rect: columnBar(gap) };
  }

  function laneLanding(point: MapPoint): Landing | undefined {
    const { bounds, frame } = drawing();
    const { lanes } = gridOf(doc, useView.getState().mapId);
    const gap = rowGap(frame, point.y);
    const zone = zoneAtGap(
      frame,
      lanes.map((lane) => lane.zone),
      gap,
      point.y,
    );
    const index = lanes.slice(0, gap).filter((lane) => lane.zone === zone && lane.id !== id).length;
    const row = frame.rows[gap];
    const above = frame.rows[gap - 1];
    const isUpper = above !== undefined && lanes[gap - 1]?.zone === zone;
    const y = isUpper ? above.y + above.height : (row?.y ?? bounds.height);
    return { command: { type: 'moveLane', laneId: id, zone, index }, rect: { x: 0, y: y - BAR / 2, width: bounds.width, height: BAR } };
  }

  return {
    pans: doc.lane.has(id) ? 'down' : 'across',
    move(point) {
      const landing = landingAt(point);
      const isRefused = landing !== undefined && 'refused' in run(doc, landing.command);
      useGestureMarks.setState({ insert: landing && { rect: landing.rect, isRefused } }, true);
    },
    end(point) {
      const landing = landingAt(point);
      if (landing && (get(doc, 'step', id) ?? get(doc, 'stage', id) ?? get(doc, 'lane', id)))
        sayRefusal(session.dispatch(landing.command, label));
    },
  };
}
