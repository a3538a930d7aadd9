// The steps at which a touchpoint is met, by their numbers, map by map; each leads to its card there.

import { useContext } from 'react';
import type { Meeting, Touchpoint } from '../../../shared/analysis/service/touchpoints.ts';
import type { Doc } from '../../../shared/model/document.ts';
import { GoToContext } from '../../panels/Panel.tsx';
import { useSay } from '../../ui/language.tsx';

export function MeetingLinks({ doc, touchpoint: { name, meetings, load } }: { readonly doc: Doc; readonly touchpoint: Touchpoint }) {
  const say = useSay();
  const goTo = useContext(GoToContext);
  const byMap = new Map<string, Meeting[]>();
  for (const meeting of meetings) byMap.set(meeting.mapId, [...(byMap.get(meeting.mapId) ?? []), meeting]);
  return (
    <>
      {[...byMap].map(([mapId, own]) => (
        <div key={mapId} className="meetings">
          {load.maps > 1 && <small>{doc.map.get(mapId)?.title || say('editor.untitled-map')}</small>}
          {own.map(({ card, step, number }) => {
            const label = say('touchpoints.go', { name, number, title: step.title || say('inspector.step', { number }) });
            return (
              <button
                key={`${card.id} ${step.id}`}
                type="button"
                className="meeting"
                aria-label={label}
                title={label}
                onClick={() => goTo(card.id)}
              >
                {number}
              </button>
            );
          })}
        </div>
      ))}
    </>
  );
}
