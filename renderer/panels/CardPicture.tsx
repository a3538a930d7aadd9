// The picture of a card: chosen from a file, replaced, removed.

import { useId } from 'react';
import { type Doc, get } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities.ts';
import { keepImage, sayImageProblem, toPicture, useImageHref } from '../session/images.ts';
import { useProject } from '../session/use-session.tsx';
import { useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { useRun } from './use-run.ts';

export function CardPicture({ doc, card }: { readonly doc: Doc; readonly card: Card }) {
  const say = useSay();
  const project = useProject();
  const run = useRun();
  const id = useId();
  const isReadOnly = useReadOnly();
  const image = get(doc, 'image', card.imageId);
  const choose = async (file: File) => {
    try {
      const { imageId, commands } = await keepImage(project, file, file.name);
      run([...commands, ...toPicture(project.session.store.getState().doc, card.id, imageId)], 'undo.picture');
    } catch (error) {
      sayImageProblem(error);
    }
  };
  if (isReadOnly && !image) return null;
  return (
    <div className="field card-picture">
      <span className="field-label">{say('inspector.picture')}</span>
      {image && <Thumbnail imageId={image.id} name={image.name} />}
      {!isReadOnly && (
        <div className="card-picture-actions">
          <input
            id={id}
            className="visually-hidden"
            type="file"
            accept="image/png,image/jpeg"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file) void choose(file);
            }}
          />
          <label htmlFor={id} className="button">
            {say(image ? 'inspector.picture.replace' : 'inspector.picture.choose')}
          </label>
          {image && (
            <button type="button" className="button is-quiet" onClick={() => run(toPicture(doc, card.id, undefined), 'undo.picture')}>
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
