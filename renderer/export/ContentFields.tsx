// What of the project is exported: a map or slides, through which view, beside which other map.

import { saysSomething } from '../../shared/export/option-scope.ts';
import { SLIDES } from '../../shared/ipc/export-api.ts';
import { get } from '../../shared/model/document.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { stopsOf } from '../../shared/model/stops.ts';
import { viewsOf } from '../../shared/model/views.ts';
import { useDoc } from '../session/use-session.tsx';
import { SelectField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import type { Choose, ExportChoices } from './choices.ts';
import { SliceFields } from './SliceFields.tsx';

export function ContentFields({ choices, choose }: { readonly choices: ExportChoices; readonly choose: Choose }) {
  const say = useSay();
  const doc = useDoc();
  const maps = mapsOf(doc);
  const hasStops = stopsOf(doc).length > 0;
  const views = viewsOf(doc, choices.mapId);
  const other = get(doc, 'map', get(doc, 'map', choices.mapId)?.asIsMapId) ?? maps.find(({ asIsMapId }) => asIsMapId === choices.mapId);
  return (
    <>
      {saysSomething('slides', choices) && (
        <SelectField
          label={say('export-dialog.what')}
          value={choices.slides}
          choices={SLIDES.filter((each) => each !== 'stops' || hasStops).map((value) => ({
            value,
            label: say(`export-dialog.what.${value}`),
          }))}
          onChoose={(slides) => choose({ slides })}
        />
      )}
      {saysSomething('map', choices) && maps.length > 1 && (
        <SelectField
          label={say('export-dialog.map')}
          value={choices.mapId}
          choices={maps.map((map) => ({ value: map.id, label: map.title || say('editor.untitled-map') }))}
          onChoose={(mapId) => choose({ mapId, viewId: undefined, leftOut: [], compareWith: undefined })}
        />
      )}
      {saysSomething('view', choices) && views.length > 0 && (
        <SelectField
          label={say('export-dialog.view')}
          value={choices.viewId ?? ''}
          choices={[
            { value: '', label: say('views.everything') },
            ...views.map((view) => ({ value: view.id, label: view.title || say('editor.untitled') })),
          ]}
          onChoose={(viewId) => choose({ viewId: viewId || undefined, leftOut: [] })}
        />
      )}
      {saysSomething('view', choices) && <SliceFields choices={choices} choose={choose} />}
      {saysSomething('compare', choices) && other && (
        <label className="export-check">
          <input
            type="checkbox"
            checked={choices.compareWith !== undefined}
            onChange={(event) => choose({ compareWith: event.currentTarget.checked ? other.id : undefined })}
          />
          <span>
            {say('compare.export', { title: other.title || say('editor.untitled-map') })}
            {choices.compareWith !== undefined && <small>{say('compare.export.pages')}</small>}
          </span>
        </label>
      )}
      {saysSomething('all-maps', choices) && maps.length > 1 && (
        <label className="export-check">
          <input type="checkbox" checked={choices.allMaps} onChange={(event) => choose({ allMaps: event.currentTarget.checked })} />
          <span>
            {say('export-dialog.all-maps')}
            <small>{say('export-dialog.all-maps.about')}</small>
          </span>
        </label>
      )}
    </>
  );
}
