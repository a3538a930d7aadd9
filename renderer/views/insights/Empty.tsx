// What stands in a tile that has nothing to show yet: what it is, what to enter, and the way there.

import { useContext } from 'react';
import { act } from '../../panels/act.ts';
import { GoToContext } from '../../panels/Panel.tsx';
import { useSay } from '../../ui/language.tsx';

type Props = { readonly text: string /** Where it is entered; the map where absent. */; readonly placeId?: string | undefined };

export function Empty({ text, placeId }: Props) {
  const say = useSay();
  const goTo = useContext(GoToContext);
  return (
    <div className="insight-empty">
      <p>{text}</p>
      <button type="button" className="button" onClick={() => (placeId === undefined ? act('view.screen-map') : goTo(placeId))}>
        {say('insights.to-map')}
      </button>
    </div>
  );
}
