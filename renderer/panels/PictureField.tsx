// The picture of a card or a persona: chosen from a file, replaced, removed.

import { type Doc, get } from '../../shared/model/document.ts';
import { bringPicture, PICTURE_STEPS, type Pictured, toPicture, useImageHref } from '../session/images.ts';
import { useProject } from '../session/use-session.tsx';
import { useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { PictureButton } from '../ui/PictureButton.tsx';
import { useRun } from './use-run.ts';

export function PictureField({ doc, of }: { readonly doc: Doc; readonly of: Pictured }) {
  const say = useSay();
  const project = useProject();
  const run = useRun();
  const isReadOnly = useReadOnly();
  const image = get(doc, 'image', of.imageId);
  if (isReadOnly && !image) return null;
  return (
    <div className="field">
      <span className="field-label">{say('inspector.picture')}</span>
      {image && <Thumbnail imageId={image.id} name={image.name} />}
      {!isReadOnly && (
        <div className="picture-field-actions">
          <PictureButton
            label={say(image ? 'inspector.picture.replace' : 'inspector.picture.choose')}
            onFile={(file) => void bringPicture(project, of, file)}
          />
          {image && (
            <button type="button" className="button is-quiet" onClick={() => run(toPicture(doc, of.id, undefined), PICTURE_STEPS[of.kind])}>
              {say('inspector.picture.remove')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Thumbnail({ imageId, name }: { readonly imageId: string; readonly name: string }) {
  const href = useImageHref(imageId);
  return href === undefined ? <div className="thumbnail" /> : <img className="thumbnail" src={href} alt={name} />;
}
