// What stands in a tile that has nothing to show yet: what it is, what to enter, and the way there.

import { useContext } from 'react';
import { act } from '../../panels/act.ts';
import { GoToContext } from '../../panels/Panel.tsx';
import { useSay } from '../../ui/language.tsx';
import { More } from './More.tsx';

type Props = {
  readonly text: string;
  /** Where it is entered: a thing of the map, or by the action that leads there; the map where both are absent. */
  readonly placeId?: string | undefined;
  readonly action?: string;
};

export function Empty({ text, placeId, action }: Props) {
  const say = useSay();
  const goTo = useContext(GoToContext);
  return (
    <div className="insight-empty">
      <p>{text}</p>
      {action === undefined ? (
        <button type="button" className="button" onClick={() => (placeId === undefined ? act('view.screen-map') : goTo(placeId))}>
          {say('insights.to-map')}
        </button>
      ) : (
        <More action={action} />
      )}
    </div>
  );
}
