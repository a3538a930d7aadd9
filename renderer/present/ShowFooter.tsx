// The foot of a slide: back, how far the show has come, what comes next, the timer, and the tray. A click beside its buttons goes on.

import { type Doc, get } from '../../shared/model/document.ts';
import { stopsOf } from '../../shared/model/stops.ts';
import type { ShowPlace } from '../../shared/present/show.ts';
import type { Say } from '../../shared/text/text.ts';
import { type ActionContext, docOf } from '../actions/action.ts';
import { useShownDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { comingNext, showNext, showPrevious } from './moves.ts';
import type { Shown } from './slides-now.ts';
import { TimerPill } from './timer/TimerPill.tsx';
import { TrayBand } from './tray/TrayBand.tsx';

/** With more, ticks would run into each other. */
const MOST_TICKS = 60;

type Props = { readonly context: ActionContext; readonly shown: Shown };

export function ShowFooter({ context, shown }: Props) {
  const say = useSay();
  const doc = useShownDoc();
  const stops = stopsOf(doc);
  const at = stops.findIndex(({ id }) => id === shown.stop.id);
  const next = comingNext(doc);
  const { slides, place } = shown;
  return (
    <footer className="show-foot">
      <button type="button" tabIndex={-1} onClick={() => showPrevious(docOf(context))}>
        {say('present.foot.back')}
      </button>
      <TrayBand />
      <progress className="visually-hidden" aria-label={say('present.progress')} value={at + 1} max={stops.length} />
      <div className="show-progress" aria-hidden>
        <span style={{ width: `${(100 * (at + (place.slide + 1) / slides.length)) / stops.length}%` }} />
        {stops.length <= MOST_TICKS &&
          stops.slice(1).map(({ id }, index) => <i key={id} style={{ left: `${(100 * (index + 1)) / stops.length}%` }} />)}
      </div>
      <button type="button" tabIndex={-1} className="show-next" aria-disabled={!next} onClick={() => showNext(docOf(context))}>
        {sayNext(doc, shown, next, say)}
      </button>
      <TimerPill />
    </footer>
  );
}

function sayNext(doc: Doc, { place, slides }: Shown, next: ShowPlace | undefined, say: Say): string {
  if (!next) return say('present.foot.end');
  if (next.stopId !== place.stopId) {
    const title = get(doc, 'stop', next.stopId)?.title;
    return title ? say('present.foot.next', { title }) : say('present.foot.next-stop');
  }
  if (next.slide === place.slide) return say('present.foot.next-piece');
  return say('present.foot.next-slide', { part: next.slide + 1, parts: slides.length });
}
