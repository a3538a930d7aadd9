// What the room sees of the tray, in the foot of a slide: what it is asked, how many ideas there are, and, uncovered, the one that is spoken
// about.

import { useMemo } from 'react';
import { get } from '../../../shared/model/document.ts';
import { cardsByIdea, trayOf } from '../../../shared/model/tray.ts';
import { useDoc } from '../../session/use-session.tsx';
import { useSay } from '../../ui/language.tsx';
import { useShow } from '../show.ts';
import { useTray } from './tray-view.ts';
import './tray.css';

/** Nothing where the tray is not open. */
export function TrayBand() {
  const isOpen = useShow(({ show }) => show?.pane === 'tray');
  return isOpen ? <Band /> : null;
}

function Band() {
  const say = useSay();
  const doc = useDoc();
  const { question, isSilent, currentId, carried } = useTray();
  const workshopId = useShow(({ show }) => show?.workshopId);
  const isSorted = cardsByIdea(doc).has(currentId ?? '');
  const taken = isSilent ? undefined : (carried?.idea ?? (isSorted ? undefined : get(doc, 'idea', currentId)));
  const ofId = taken?.workshopId ?? workshopId;
  const { left, sorted } = useMemo(() => trayOf(doc, ofId), [doc, ofId]);
  const spoken = isSilent ? undefined : (taken ?? left[0])?.text;
  return (
    <div className={spoken === undefined ? 'tray-band' : 'tray-band is-spoken'}>
      <p className="tray-words">{spoken ?? question}</p>
      <p className="tray-count">
        {isSilent ? say('tray.count', { count: left.length + sorted.length }) : say('tray.to-sort', { count: left.length })}
      </p>
    </div>
  );
}
