// A slice of the map: which of its stages, lanes and personas are exported. All of them unless some are left out.

import { laneTitle } from '../../shared/layout/heads.ts';
import { gridOf, personasOf } from '../../shared/model/grid.ts';
import { hiddenIn, shownGrid } from '../../shared/model/views.ts';
import { mapSay } from '../session/map-say.ts';
import { useDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import type { Choose, ExportChoices } from './choices.ts';

export function SliceFields({ choices, choose }: { readonly choices: ExportChoices; readonly choose: Choose }) {
  const say = useSay();
  const doc = useDoc();
  const { leftOut, mapId, viewId } = choices;
  const hidden = hiddenIn(doc, mapId, viewId);
  const { stages, lanes } = shownGrid(gridOf(doc, mapId), hidden);
  const untitled = say('editor.untitled');
  const groups = [
    { name: say('word.stages'), all: stages.map(({ id, title }) => ({ id, title: title || untitled })) },
    { name: say('export-dialog.slice.lanes'), all: lanes.map((lane) => ({ id: lane.id, title: laneTitle(lane, mapSay(doc)) })) },
    {
      name: say('export-dialog.slice.personas'),
      all: personasOf(doc)
        .filter(({ id }) => !hidden.includes(id))
        .map(({ id, title }) => ({ id, title: title || untitled })),
    },
  ];
  return (
    <details className="export-slice">
      <summary>{say(leftOut.length > 0 ? 'export-dialog.slice.some' : 'export-dialog.slice')}</summary>
      {leftOut.length > 0 && (
        <button type="button" className="button is-quiet" onClick={() => choose({ leftOut: [] })}>
          {say('export-dialog.slice.all')}
        </button>
      )}
      {groups.map(({ name, all }) =>
        all.length < 2 ? undefined : (
          <fieldset key={name} className="export-parts">
            <legend>{name}</legend>
            {all.map(({ id, title }) => (
              <label key={id} className="export-toggle">
                <input
                  type="checkbox"
                  checked={!leftOut.includes(id)}
                  onChange={() => choose({ leftOut: leftOut.includes(id) ? leftOut.filter((each) => each !== id) : [...leftOut, id] })}
                />
                <span>{title}</span>
              </label>
            ))}
          </fieldset>
        ),
      )}
    </details>
  );
}
