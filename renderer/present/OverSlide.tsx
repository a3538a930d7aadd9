// What stands over a slide, in whichever window the room sees it: why there is nothing on it, a vote, its foot, what the presenter points
// with, and the curtain.

import type { ActionContext } from '../actions/action.ts';
import { useSay } from '../ui/language.tsx';
import { ShowFooter } from './ShowFooter.tsx';
import { changeShow, useShow } from './show.ts';
import type { Shown } from './slides-now.ts';
import { PointerLayer } from './tools/PointerLayer.tsx';
import { VoteLayer } from './vote/VoteLayer.tsx';

type Props = {
  readonly context: ActionContext;
  readonly shown: Shown;
  /** Pixels for a point of the slide. */
  readonly scale: number;
};

export function OverSlide({ context, shown, scale }: Props) {
  const say = useSay();
  const isEnlarged = useShow(({ show }) => show?.zoom !== undefined);
  const { rows, columns } = shown.slide.drawing.frame;
  const { laneIds, stepIds } = shown.stop;
  return (
    <>
      {(rows.length === 0 || columns.length === 0) && (
        <p className="show-gone" style={{ zoom: scale }}>
          {say(laneIds.length + stepIds.length > 0 ? 'present.gone' : 'present.nothing-yet')}
        </p>
      )}
      <VoteLayer shown={shown} scale={scale} />
      <div className={`show-foot-room${isEnlarged ? ' is-over-map' : ''}`} style={{ zoom: scale }}>
        <ShowFooter context={context} shown={shown} />
      </div>
      <PointerLayer />
      <Curtain />
    </>
  );
}

export function Curtain() {
  const say = useSay();
  const curtain = useShow(({ show }) => show?.curtain);
  if (!curtain) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`show-curtain is-${curtain}`}
      aria-label={say('present.curtain')}
      onClick={() => changeShow({ curtain: undefined })}
    />
  );
}
