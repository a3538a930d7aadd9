// What an export is drawn in: the project's brand or our own look, the font, letters as shapes.

import { useState } from 'react';
import { fontOf, lookOf } from '../../shared/export/look.ts';
import { saysSomething } from '../../shared/export/option-scope.ts';
import { FONT_FAMILIES, type FontFamily, STANDS_FOR } from '../../shared/layout/font-families.ts';
import { projectOf } from '../../shared/model/document.ts';
import { useDoc } from '../session/use-session.tsx';
import { SelectField } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { BrandDialog } from './BrandDialog.tsx';
import type { Choose, ExportChoices } from './choices.ts';

export function LookFields({ choices, choose }: { readonly choices: ExportChoices; readonly choose: Choose }) {
  const say = useSay();
  const doc = useDoc();
  const [isBrandOpen, setBrandOpen] = useState(false);
  const { brand } = projectOf(doc);
  const isOfBrand = !choices.isUnbranded && fontOf(brand) !== undefined;
  const usual = STANDS_FOR[lookOf(doc, { ...choices, font: undefined }).font];
  return (
    <>
      <div className="export-font">
        <SelectField<FontFamily | ''>
          label={say('export-dialog.font')}
          value={choices.font ?? ''}
          choices={[
            { value: '', label: say(isOfBrand ? 'export-dialog.font.brand' : 'export-dialog.font.usual', { name: usual }) },
            ...FONT_FAMILIES.map((value) => ({ value, label: STANDS_FOR[value] })),
          ]}
          onChoose={(font) => choose({ font: font === '' ? undefined : font })}
        />
        <button type="button" className="button is-quiet" onClick={() => setBrandOpen(true)}>
          {say('action.brand')}
        </button>
      </div>
      {isBrandOpen && <BrandDialog onClose={() => setBrandOpen(false)} />}
      {brand && (
        <label className="export-check">
          <input
            type="checkbox"
            checked={!choices.isUnbranded}
            onChange={(event) => choose({ isUnbranded: !event.currentTarget.checked })}
          />
          <span>{say('export-dialog.brand')}</span>
        </label>
      )}
      {saysSomething('outlines', choices) && (
        <label className="export-check">
          <input type="checkbox" checked={choices.outlines} onChange={(event) => choose({ outlines: event.currentTarget.checked })} />
          <span>
            {say('export-dialog.outlines')}
            <small>{say('export-dialog.outlines.about')}</small>
          </span>
        </label>
      )}
    </>
  );
}
