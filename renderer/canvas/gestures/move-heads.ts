// Steps, stages and lanes that are dragged by their heads, one or all that are selected. The map shows what would come of it while they
// are in hand, its lines and zones included; where they may not stand, a bar and a sign say so. While Alt is held, copies of them are
// carried instead, with all that is in them.

import type { Command } from '../../../shared/commands/command.ts';
import { moveLanesTo, moveStagesTo, moveStepsTo } from '../../../shared/commands/move-together.ts';
import type { Rect } from '../../../shared/layout/drawing.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { gridOf } from '../../../shared/model/grid.ts';
import { shownToo } from '../../present/shown-too.ts';
import { sayRefusal } from '../../session/refused.ts';
import { runAll, type Session } from '../../session/session.ts';
import { copiesOf } from '../copies.ts';
import { type Gesture, type HeldKeys, type Surface, showMarks } from '../gesture.ts';
import { columnGap, type MapPoint, nearestColumn, rowGap, zoneAtGap } from '../grid-geometry.ts';
import { select, useView } from '../view.ts';

const BAR = 4;
/** Things on a map beyond which moved steps are not tried out, only shown by the bar: each place of them would draw the whole map anew. */
const TRIED_OUT = 1200;

type Landing = { readonly commands: readonly Command[]; readonly bar: Rect };
/** What is in hand, the commands that make it, and the document with it. */
type Carried = { readonly doc: Doc; readonly ids: readonly string[]; readonly commands: readonly Command[] };
type Head = 'step' | 'stage' | 'lane';

/** @param grabbedId where it is selected, all selected ones of its kind go along, in their order. */
export function moveHeads(grabbedId: string, kind: Head, surface: Surface): Gesture {
  const { session } = surface;
  const { doc } = session.store.getState();
  const { mapId, selection } = useView.getState();
  const grid = gridOf(doc, mapId);
  const siblings = { step: grid.steps, stage: grid.stages, lane: grid.lanes }[kind].map(({ id }) => id);
  const ids = selection.has(grabbedId) ? siblings.filter((id) => selection.has(id)) : [grabbedId];
  const originals: Carried = { doc, ids, commands: [] };
  let copies: Carried | undefined;
  const carriedWith = ({ altKey }: HeldKeys) => {
    if (altKey) copies ??= copiesIn(ids, session);
    return (altKey && copies) || originals;
  };
  // As it was: what makes room under the pointer must not change what the pointer means.
  const { bounds, frame, items } = surface.drawing();
  const isTriedOut = kind === 'lane' || items.length < TRIED_OUT;

  function columnBar(gap: number): Rect {
    const last = frame.columns.at(-1);
    return { x: (frame.columns[gap]?.x ?? (last ? last.x + last.width : 0)) - BAR / 2, y: 0, width: BAR, height: bounds.height };
  }

  /** Steps go into the stage that the pointer is over. */
  function stepLanding({ x }: MapPoint, { doc, ids }: Carried): Landing | undefined {
    const stageId = nearestColumn(frame, x)?.stageId;
    if (stageId === undefined) return undefined;
    const gap = columnGap(frame, x);
    const next = frame.columns.slice(gap).find((column) => column.stageId === stageId && !ids.includes(column.stepId));
    return { commands: moveStepsTo(doc, ids, stageId, next?.stepId), bar: columnBar(gap) };
  }

  function stageLanding({ x }: MapPoint, { doc, ids }: Carried): Landing {
    const middleOf = (stageId: string) => {
      const own = frame.columns.filter((column) => column.stageId === stageId);
      const last = own.at(-1);
      return ((own[0]?.x ?? 0) + (last ? last.x + last.width : 0)) / 2;
    };
    const nextId = [...new Set(frame.columns.map(({ stageId }) => stageId))].find((id) => !ids.includes(id) && x < middleOf(id));
    const gap = frame.columns.findIndex(({ stageId }) => stageId === nextId);
    return { commands: moveStagesTo(doc, ids, nextId), bar: columnBar(gap < 0 ? frame.columns.length : gap) };
  }

  /** Lanes take the zone of the row they are let go in; at a line, of the side of it that the pointer is on. */
  function laneLanding({ y }: MapPoint, { doc, ids }: Carried): Landing {
    const zones = frame.rows.map(({ laneId }) => doc.lane.get(laneId)?.zone ?? 'customer');
    const gap = rowGap(frame, y);
    const zone = zoneAtGap(frame, zones, gap, y);
    const next = frame.rows.find(({ laneId }, index) => index >= gap && zones[index] === zone && !ids.includes(laneId));
    const above = frame.rows[gap - 1];
    const isUnder = above !== undefined && zones[gap - 1] === zone;
    const at = isUnder ? above.y + above.height : (frame.rows[gap]?.y ?? bounds.height);
    return {
      commands: moveLanesTo(doc, ids, zone, next?.laneId),
      bar: { x: 0, y: at - BAR / 2, width: bounds.width, height: BAR },
    };
  }

  const landingAt = { step: stepLanding, stage: stageLanding, lane: laneLanding }[kind];
  let known = '';
  let isRefused = false;

  /** The map is drawn anew only when the landing is another. */
  function preview(commands: readonly Command[]): void {
    const name = JSON.stringify(commands);
    if (name === known) return;
    known = name;
    isRefused = 'refused' in runAll(doc, commands);
    if (isTriedOut) useView.setState({ preview: isRefused ? [] : commands });
  }

  return {
    cursor: 'grabbing',
    pans: kind === 'lane' ? 'down' : 'across',
    move(point, _, keys) {
      const carried = carriedWith(keys);
      const landing = landingAt(point, carried);
      preview([...carried.commands, ...(landing?.commands ?? [])]);
      showMarks(
        {
          carried: carried.ids,
          ...(carried === copies && { staying: [] }),
          ...((isRefused || !isTriedOut) && landing && { insert: landing.bar }),
          refusedAt: isRefused ? point : undefined,
        },
        surface,
      );
    },
    end(point, keys) {
      const carried = carriedWith(keys);
      const landing = landingAt(point, carried);
      if (!landing) return;
      const refused = session.dispatchAll(
        shownToo(session.store.getState().doc, [...carried.commands, ...landing.commands]),
        carried === copies ? 'undo.duplicate' : `undo.move-${kind}`,
      );
      sayRefusal(refused);
      if (!refused) select(carried.ids);
    },
  };
}

function copiesIn(ids: readonly string[], session: Session): Carried | undefined {
  const plan = copiesOf(ids, {}, session);
  const outcome = plan && runAll(session.store.getState().doc, plan.commands);
  return plan && outcome && !('refused' in outcome) ? { doc: outcome.doc, ids: plan.ids, commands: plan.commands } : undefined;
}
