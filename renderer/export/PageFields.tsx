// The size of the page or picture, by what the format has.

import { saysSomething } from '../../shared/export/option-scope.ts';
import { DPI, ORIENTATIONS, OVERLAP, PAPERS, TILE_PAPERS } from '../../shared/ipc/export-api.ts';
import { ChoiceField, NumberField, SelectField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { type Choose, type ExportChoices, paperIn } from './choices.ts';

const SCALES = ['1', '2', '3', '4'] as const;
const RESOLUTIONS = ['72', '150', '300', '400'] as const;

export function PageFields({ choices, choose }: { readonly choices: ExportChoices; readonly choose: Choose }) {
  const say = useSay();
  const { tile } = choices;
  const arePages = choices.slides === 'pages';
  // Slides are all of one size, tables and texts of none.
  if (!saysSomething('paper', choices)) return undefined;
  return (
    <>
      <SelectField
        label={say('export-dialog.paper')}
        value={paperIn(choices)}
        choices={PAPERS.filter((value) => !arePages || value !== 'map').map((value) => ({
          value,
          label: value === 'map' || value === '16:9' ? say(`export.paper.${value}`) : value,
        }))}
        onChoose={(chosen) => choose({ paper: chosen })}
      />
      {saysSomething('orientation', choices) && (
        <ChoiceField
          label={say('export-dialog.orientation')}
          value={choices.orientation}
          choices={ORIENTATIONS.map((value) => ({ value, label: say(`export.orientation.${value}`) }))}
          onChoose={(orientation) => choose({ orientation })}
        />
      )}
      {saysSomething('scale', choices) && (
        <ChoiceField
          label={say('export-dialog.scale')}
          value={`${choices.scale}`}
          choices={SCALES.map((value) => ({ value, label: `${value}×` }))}
          onChoose={(scale) => choose({ scale: Number(scale) })}
        />
      )}
      {saysSomething('dpi', choices) && (
        <ChoiceField
          label={say('export-dialog.dpi')}
          value={`${choices.dpi}`}
          choices={RESOLUTIONS.map((value) => ({ value, label: value }))}
          onChoose={(dpi) => choose({ dpi: Math.min(DPI.most, Number(dpi)) })}
        />
      )}
      {saysSomething('tile', choices) && (
        <SelectField
          label={say('export-dialog.tile')}
          value={tile?.paper ?? 'none'}
          choices={(['none', ...TILE_PAPERS] as const).map((value) => ({
            value,
            label: value === 'none' ? say('export-dialog.tile.none') : say('export-dialog.tile.on', { paper: value }),
          }))}
          onChoose={(value) => choose({ tile: value === 'none' ? undefined : { paper: value, overlap: tile?.overlap ?? OVERLAP.usual } })}
        />
      )}
      {tile && saysSomething('overlap', choices) && (
        <NumberField
          label={say('export-dialog.overlap')}
          value={tile.overlap}
          min={OVERLAP.least}
          max={OVERLAP.most}
          isRequired
          onCommit={(overlap) => {
            if (overlap !== undefined) choose({ tile: { ...tile, overlap } });
            return true;
          }}
        />
      )}
    </>
  );
}
