// A show goes on with what is there: its stop may go, and the map must be the one that the slide is of, whoever changed them.

import { useEffect, useLayoutEffect, useRef } from 'react';
import { stopsOf } from '../../shared/model/stops.ts';
import { showMap } from '../canvas/show-map.ts';
import { useView } from '../canvas/view.ts';
import { focusBack } from '../grid/focus-back.ts';
import { useDoc, useOnStage } from '../session/use-session.tsx';
import { notify } from '../ui/notices.tsx';
import { keepShow, settle, touch } from './moves.ts';
import { useIsOnStage, useShow } from './show.ts';

/** After a show, on however many screens, the keyboard is where it was before. */
export function useFocusAfterShow(): void {
  const isOn = useShow(({ show }) => show !== undefined);
  const from = useRef<Element>(null);
  useLayoutEffect(() => {
    if (isOn) from.current = document.activeElement;
  }, [isOn]);
  // Not before the editor, which the only screen of a show covers, is to be seen again.
  useEffect(() => (isOn ? () => focusBack(from.current) : undefined), [isOn]);
}

export function useKeepShow(): void {
  const doc = useDoc();
  const mapId = useView((view) => view.mapId);
  const onStage = useOnStage();
  const was = useRef(stopsOf(doc));
  const docNow = useRef(doc);
  docNow.current = doc;
  useLayoutEffect(() => {
    const kept = keepShow(doc, was.current);
    if (kept) notify({ text: { key: kept === 'ended' ? 'present.no-stop-left' : 'present.stop-gone' }, tone: 'passing' });
    was.current = stopsOf(doc);
  }, [doc]);
  // At once: what is not lit cannot have the focus.
  useLayoutEffect(() => useView.subscribe((now, before) => now.selection !== before.selection && touch(docNow.current, now.selection)), []);
  const place = onStage?.place;
  useLayoutEffect(() => {
    if (place) settle(docNow.current, place);
  }, [place]);
  // Beside the room's own screen the presenter may look at any map.
  const isHere = useIsOnStage();
  const shownId = isHere ? onStage?.slide.mapId : undefined;
  useLayoutEffect(() => {
    if (shownId !== undefined && shownId !== mapId && doc.map.has(shownId)) showMap(shownId);
  }, [shownId, mapId, doc]);
}
