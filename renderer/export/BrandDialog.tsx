// The brand of the project: a few colours, a font and a logo, beside the map as it is exported with them. Each change is a command; the
// brand comes from a file and goes into one.

import { lookOf } from '../../shared/export/look.ts';
import { FONT_FAMILIES, type FontFamily, STANDS_FOR } from '../../shared/layout/font-families.ts';
import { get, projectOf } from '../../shared/model/document.ts';
import type { Brand } from '../../shared/model/entities/project.ts';
import { useView } from '../canvas/view.ts';
import { useRun } from '../panels/use-run.ts';
import { useImageHref } from '../session/images.ts';
import { useDoc, useProject } from '../session/use-session.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ReadOnlyContext, SelectField, TextField, useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { PictureButton } from '../ui/PictureButton.tsx';
import { chooseLogo, removeLogo, saveBrand, takeInBrand } from './brand-files.ts';
import { USUAL_CHOICES } from './choices.ts';
import { PagePicture } from './PagePicture.tsx';
import { usePreview } from './use-preview.ts';
import './export-dialog.css';

const COLOURS = ['main', 'accent', 'paper'] as const;
const COLOUR = /^#[0-9a-f]{6}$/i;

export function BrandDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const project = useProject();
  const doc = useDoc();
  const run = useRun();
  const mapId = useView((view) => view.mapId);
  const { id, brand, logoId } = projectOf(doc);
  const { preview } = usePreview(doc, { ...USUAL_CHOICES, mapId, viewId: undefined });
  const { isReadOnly } = project.session;
  const page = 'problem' in preview ? undefined : preview.pageAt(0);
  const set = (chosen: Partial<Brand>, sitting?: string) => {
    const given = Object.fromEntries(Object.entries({ ...brand, ...chosen }).filter(([, value]) => value !== undefined));
    const fields = { brand: Object.keys(given).length > 0 ? given : undefined };
    return run([{ type: 'set', ids: [id], fields }], 'undo.brand', sitting);
  };
  return (
    <Dialog title={say('brand.title')} width={1040} onClose={onClose}>
      <div className="export">
        <ReadOnlyContext value={isReadOnly}>
          <div className="export-choices">
            <p className="format-about">{say('brand.about')}</p>
            {COLOURS.map((role) => (
              <BrandColour
                key={role}
                label={say(`brand.${role}`)}
                colour={brand?.[role]}
                onChoose={(colour, sitting) => set({ [role]: colour }, sitting)}
              />
            ))}
            <SelectField<FontFamily | ''>
              label={say('brand.font')}
              value={FONT_FAMILIES.find((family) => family === brand?.font) ?? ''}
              choices={[
                { value: '', label: say('brand.font.none') },
                ...FONT_FAMILIES.map((value) => ({ value, label: STANDS_FOR[value] })),
              ]}
              onChoose={(font) => set({ font: font || undefined })}
            />
            <div className="field">
              <span className="field-label">{say('brand.logo')}</span>
              {logoId !== undefined && <Logo imageId={logoId} name={get(doc, 'image', logoId)?.name ?? ''} />}
              {!isReadOnly && (
                <div className="brand-buttons">
                  <PictureButton label={say('brand.logo.choose')} onFile={(file) => void chooseLogo(project, file)} />
                  {logoId !== undefined && (
                    <button type="button" className="button is-quiet" onClick={() => removeLogo(project)}>
                      {say('brand.logo.remove')}
                    </button>
                  )}
                </div>
              )}
            </div>
            <div className="brand-buttons">
              <button type="button" className="button" disabled={!brand && logoId === undefined} onClick={() => void saveBrand(project)}>
                {say('brand.save')}
              </button>
              {!isReadOnly && (
                <button type="button" className="button" onClick={() => void takeInBrand(project)}>
                  {say('brand.take-in')}
                </button>
              )}
            </div>
          </div>
        </ReadOnlyContext>
        <div className="export-page">{page && <PagePicture doc={doc} page={page} look={lookOf(doc, { format: 'pdf' })} />}</div>
      </div>
    </Dialog>
  );
}

type ColourProps = {
  readonly label: string;
  readonly colour: string | undefined;
  readonly onChoose: (colour: string | undefined, sitting?: string) => boolean;
};

/** With its sign, which many leave out. */
function written(text: string): string {
  const given = text.trim();
  return COLOUR.test(`#${given}`) ? `#${given}` : given;
}

/** Typed or pasted as brands have it written down, or picked. */
function BrandColour({ label, colour, onChoose }: ColourProps) {
  const say = useSay();
  const isReadOnly = useReadOnly();
  return (
    <div className="brand-colour">
      <input
        type="color"
        aria-label={say('brand.pick', { name: label })}
        disabled={isReadOnly}
        value={colour ?? '#ffffff'}
        onChange={(event) => onChoose(event.currentTarget.value, `pick ${label}`)}
      />
      <TextField
        label={label}
        value={colour ?? ''}
        placeholder={say('brand.such-as')}
        normalise={written}
        onCommit={(text, sitting) => {
          const given = written(text);
          return (given === '' || COLOUR.test(given)) && onChoose(given || undefined, sitting);
        }}
      />
    </div>
  );
}

function Logo({ imageId, name }: { readonly imageId: string; readonly name: string }) {
  const href = useImageHref(imageId);
  return href === undefined ? undefined : <img className="brand-logo" src={href} alt={name} />;
}
