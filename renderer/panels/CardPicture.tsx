// The picture of a card: chosen from a file, kept in the project file under its hash, replaced, removed.

import { useId } from 'react';
import { uuidv7 } from 'uuidv7';
import type { Command } from '../../shared/commands/command.ts';
import { IMAGE_PROBLEMS, SAVE_PROBLEMS } from '../../shared/ipc/project-api.ts';
import { RpcError } from '../../shared/ipc/rpc.ts';
import { all, type Doc, get } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities.ts';
import { LIMITS } from '../../shared/model/limits.ts';
import { LIMIT_VALUES } from '../../shared/text/problems.ts';
import type { TextKey } from '../../shared/text/text.ts';
import { useImageHref } from '../session/images.ts';
import { useProject } from '../session/use-session.tsx';
import { useReadOnly } from '../ui/Field.tsx';
import { useSay } from '../ui/language.tsx';
import { notify } from '../ui/notices.tsx';
import { useRun } from './use-run.ts';

export function CardPicture({ doc, card }: { readonly doc: Doc; readonly card: Card }) {
  const say = useSay();
  const { api } = useProject();
  const run = useRun();
  const id = useId();
  const isReadOnly = useReadOnly();
  const image = get(doc, 'image', card.imageId);
  /** With the card's earlier image, where no other card shows it. */
  const show = (imageId: string | undefined, before: readonly Command[]) => {
    const isLast = image && !all(doc, 'card').some((each) => each.id !== card.id && each.imageId === image.id);
    const leave: readonly Command[] = isLast && image.id !== imageId ? [{ type: 'remove', ids: [image.id] }] : [];
    run([...before, { type: 'set', ids: [card.id], fields: { imageId } }, ...leave], 'undo.picture');
  };
  const choose = async (file: File) => {
    try {
      if (file.size > LIMITS.imageBytes) throw new RpcError('image-too-large');
      const stored = await api.putImage({ bytes: new Uint8Array(await file.arrayBuffer()) });
      const known = all(doc, 'image').find((each) => each.hash === stored.hash);
      const imageId = known?.id ?? uuidv7();
      show(
        imageId,
        known ? [] : [{ type: 'add', entity: { kind: 'image', id: imageId, ...stored, name: file.name.slice(0, LIMITS.titleLength) } }],
      );
    } catch (error) {
      notify({ text: { key: problemKey(error), values: LIMIT_VALUES }, tone: 'error' });
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
            <button type="button" className="button is-quiet" onClick={() => show(undefined, [])}>
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

function problemKey(error: unknown): TextKey {
  const code = error instanceof RpcError ? error.code : undefined;
  const problem = IMAGE_PROBLEMS.find((each) => each === code);
  if (problem) return `image.${problem}`;
  return `save.${SAVE_PROBLEMS.find((each) => each === code) ?? 'disk-error'}`;
}
