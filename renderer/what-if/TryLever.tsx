// The button beside a lever: shows on the map what would be remembered with that one score at the level.

import { FlaskConical } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import type { Curve } from '../../shared/analysis/memory/curves.ts';
import { type Doc, get } from '../../shared/model/document.ts';
import { sayStep } from '../../shared/words/say-insights.ts';
import { showScreen } from '../actions/view-actions.ts';
import { useView } from '../canvas/view.ts';
import { useProject } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { isGrid } from '../views/screens.ts';
import { tryScore } from './what-if.ts';

type Props = { readonly doc: Doc; readonly curve: Curve; readonly stepId: string };

export function TryLever({ doc, curve: { lane, persona }, stepId }: Props) {
  const say = useSay();
  const { session } = useProject();
  const name = say('what-if.try', { step: sayStep(doc, lane.mapId, stepId) });
  const value = get(doc, 'map', lane.mapId)?.leverLevel ?? 0;
  const tryOut = () => {
    if (!isGrid(useView.getState().screen)) showScreen('map');
    tryScore(session, { type: 'setScore', id: uuidv7(), laneId: lane.id, stepId, ...(persona && { personaId: persona.id }), value });
  };
  return (
    <button type="button" className="button is-quiet icon-button" data-changes-nothing aria-label={name} title={name} onClick={tryOut}>
      <FlaskConical size={14} aria-hidden />
    </button>
  );
}
