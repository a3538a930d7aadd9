// A slice of the map: which of its stages, lanes and personas are exported. All of them unless some are left out.

import { laneTitle } from '../../shared/layout/heads.ts';
import { gridOf, personasOf } from '../../shared/model/grid.ts';
import { hiddenIn, shownGrid } from '../../shared/model/views.ts';
import { mapSay } from '../session/map-say.ts';
import { useDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import type { Choose, ExportChoices } from './choices.ts';
import { sliceInWords } from './slice-words.ts';

type Part = { readonly id: string; readonly title: string; readonly partIds?: readonly string[] };

export function SliceFields({ choices, choose }: { readonly choices: ExportChoices; readonly choose: Choose }) {
  const say = useSay();
  const doc = useDoc();
  const { leftOut, mapId, viewId } = choices;
  const hidden = hiddenIn(doc, mapId, viewId);
  const { stages, steps, lanes } = shownGrid(gridOf(doc, mapId), hidden);
  const slice = sliceInWords(doc, choices, say);
  const untitled = say('editor.untitled');
  const groups: readonly { readonly name: string; readonly all: readonly Part[] }[] = [
    {
      name: say('word.stages'),
      all: stages.map(({ id, title }) => ({
        id,
        title: title || untitled,
        partIds: steps.filter(({ stageId }) => stageId === id).map((step) => step.id),
      })),
    },
    { name: say('export-dialog.slice.lanes'), all: lanes.map((lane) => ({ id: lane.id, title: laneTitle(lane, mapSay(doc)) })) },
    {
      name: say('export-dialog.slice.personas'),
      all: personasOf(doc)
        .filter(({ id }) => !hidden.includes(id))
        .map(({ id, title }) => ({ id, title: title || untitled })),
    },
  ];
  return (
    <div className="export-slice">
      {leftOut.length > 0 && (
        <p className="export-selection">
          <span>{slice === undefined ? say('export-dialog.slice.some') : say('export-dialog.slice.selection', { slice })}</span>
          <button type="button" className="button is-quiet" onClick={() => choose({ leftOut: [] })}>
            {say('export-dialog.slice.all')}
          </button>
        </p>
      )}
      <details>
        <summary>{say('export-dialog.slice')}</summary>
        {groups.map(({ name, all }) =>
          all.length < 2 ? undefined : (
            <fieldset key={name} className="export-parts">
              <legend>{name}</legend>
              {all.map((part) => (
                <PartBox key={part.id} part={part} leftOut={leftOut} onChange={(leftOut) => choose({ leftOut })} />
              ))}
            </fieldset>
          ),
        )}
      </details>
    </div>
  );
}

type BoxProps = { readonly part: Part; readonly leftOut: readonly string[]; readonly onChange: (leftOut: readonly string[]) => void };

/** Neither ticked nor empty where only some of its steps are left out. */
function PartBox({ part: { id, title, partIds = [] }, leftOut, onChange }: BoxProps) {
  const left = partIds.filter((each) => leftOut.includes(each)).length;
  const isOut = leftOut.includes(id) || (left > 0 && left === partIds.length);
  const isMixed = !isOut && left > 0;
  const own = [id, ...partIds];
  const isWhole = !isOut && !isMixed;
  return (
    <label className="export-toggle">
      <input
        ref={(input) => {
          if (input) input.indeterminate = isMixed;
        }}
        type="checkbox"
        checked={isWhole}
        onChange={() => onChange(isWhole ? [...leftOut, id] : leftOut.filter((each) => !own.includes(each)))}
      />
      <span>{title}</span>
    </label>
  );
}
