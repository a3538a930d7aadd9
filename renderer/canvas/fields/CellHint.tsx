// Where the pointer rests on an empty cell: a "+" that writes there. On a map without cards the first cell says so in words.

import { Plus } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import type { Drawing, Rect } from '../../../shared/layout/drawing.ts';
import { get } from '../../../shared/model/document.ts';
import { cardsAt } from '../../../shared/model/grid.ts';
import { beginCard } from '../../grid/next-cell.ts';
import { openLanes } from '../../grid/walk.ts';
import { sayRefusal } from '../../session/refused.ts';
import { useProject, useShownDoc, useShownGrid } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { putScore } from '../../what-if/what-if.ts';
import { focusItem } from '../focus-item.ts';
import { setScore } from '../gestures/drag-score.ts';
import { chosenPersona, select, useView } from '../view.ts';

type Place = { readonly laneId: string; readonly stepId: string };

export function CellHint({ drawing }: { readonly drawing: Drawing }) {
  const say = useSay();
  const doc = useShownDoc();
  const { session } = useProject();
  const { hoveredCell, isIdle } = useHints();
  const personaId = chosenPersona(doc);
  const grid = useShownGrid();
  const lanes = openLanes(grid);
  const first = lanes.find((lane) => lane.laneKind === 'customer-actions') ?? lanes.find((lane) => lane.laneKind !== 'emotion');
  const [step] = grid.steps;
  const isBlank = drawing.items.every((item) => item.role !== 'card');
  const place: Place | undefined = hoveredCell ?? (isBlank && first && step ? { laneId: first.id, stepId: step.id } : undefined);
  const rect = place && isIdle ? rectOf(drawing, place) : undefined;
  if (!place || !rect) return null;
  const { laneId, stepId } = place;
  const isEmotion = get(doc, 'lane', laneId)?.laneKind === 'emotion';
  const isTaken = isEmotion
    ? [...doc.score.values()].some((score) => score.laneId === laneId && score.stepId === stepId && score.personaId === personaId)
    : cardsAt(doc, grid, laneId, stepId).length > 0;
  if (isTaken) return null;

  function write(): void {
    if (!isEmotion) {
      beginCard(laneId, stepId);
      return;
    }
    const id = uuidv7();
    sayRefusal(putScore(session, setScore({ id, laneId, stepId, personaId }, 0), `step:${id}`));
    select([id]);
    focusItem(id);
  }
  const label = isEmotion ? say('action.add-score') : say('editor.write-here');
  return (
    <button
      type="button"
      tabIndex={-1}
      className="cell-hint"
      style={{ left: rect.x + rect.width / 2, top: rect.y + rect.height / 2 }}
      aria-label={label}
      title={label}
      onClick={write}
    >
      <Plus size={14} aria-hidden />
      {isBlank && !hoveredCell && <span>{say('editor.first-card')}</span>}
    </button>
  );
}

function useHints() {
  return {
    hoveredCell: useView((view) => view.hoveredCell),
    personaId: useView((view) => view.personaId),
    isIdle: useView((view) => view.editing === undefined && view.inHand.size === 0 && view.preview.length === 0),
  };
}

function rectOf({ frame }: Drawing, { laneId, stepId }: Place): Rect | undefined {
  const row = frame.rows.find((each) => each.laneId === laneId);
  const column = frame.columns.find((each) => each.stepId === stepId);
  return row && !row.isCollapsed && column ? { x: column.x, y: row.y, width: column.width, height: row.height } : undefined;
}
