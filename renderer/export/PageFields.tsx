// The size of the page or picture, by what the format has.

import { isDrawn, ORIENTATIONS, PAPERS, SCREEN_FORMATS } from '../../shared/ipc/export-api.ts';
import { ChoiceField, SelectField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import type { Choose, ExportChoices } from './choices.ts';

const SCALES = ['1', '2', '3', '4'] as const;

export function PageFields({ choices, choose }: { readonly choices: ExportChoices; readonly choose: Choose }) {
  const say = useSay();
  // Slides are all of one size, tables and texts of none.
  if (choices.slides !== 'map' || !isDrawn(choices.format)) return undefined;
  if (choices.format === 'png')
    return (
      <ChoiceField
        label={say('export-dialog.scale')}
        value={`${choices.scale}`}
        choices={SCALES.map((value) => ({ value, label: `${value}×` }))}
        onChoose={(scale) => choose({ scale: Number(scale) })}
      />
    );
  if (SCREEN_FORMATS.includes(choices.format)) return undefined;
  return (
    <>
      <SelectField
        label={say('export-dialog.paper')}
        value={choices.paper}
        choices={PAPERS.map((value) => ({ value, label: value === 'map' ? say('export.paper.map') : value }))}
        onChoose={(paper) => choose({ paper })}
      />
      {choices.paper !== 'map' && (
        <ChoiceField
          label={say('export-dialog.orientation')}
          value={choices.orientation}
          choices={ORIENTATIONS.map((value) => ({ value, label: say(`export.orientation.${value}`) }))}
          onChoose={(orientation) => choose({ orientation })}
        />
      )}
    </>
  );
}
