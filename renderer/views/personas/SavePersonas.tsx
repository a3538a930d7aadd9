// Which personas go into a file of their own, for other projects.

import { type FormEvent, useState } from 'react';
import { type LibraryPersona, writePersonas } from '../../../shared/formats/personas.ts';
import { get, projectOf } from '../../../shared/model/document.ts';
import type { Persona } from '../../../shared/model/entities/personas.ts';
import { personasOf } from '../../../shared/model/grid.ts';
import { LIMITS } from '../../../shared/model/limits.ts';
import { toProfile } from '../../../shared/model/profile.ts';
import { bytesOf, toBase64 } from '../../actions/copied-images.ts';
import type { OpenProject } from '../../session/open-session.ts';
import { saveText } from '../../session/text-files.ts';
import { useDoc, useProject } from '../../session/use-session.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSay } from '../../ui/language.tsx';
import { notify } from '../../ui/notices.tsx';

export function SavePersonas({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const doc = useDoc();
  const project = useProject();
  const personas = personasOf(doc);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = personas.filter(({ id }) => !leftOut.has(id));
  const toggle = (id: string) =>
    setLeftOut((before) => (before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id])));
  const save = async () => {
    onClose();
    const library = await Promise.all(chosen.map((persona) => withPicture(persona, project)));
    const text = writePersonas(library);
    // As large as a file may be that is read again.
    if (text.length > LIMITS.readBytes)
      notify({ text: { key: 'library.too-large', values: { megabytes: LIMITS.readBytes / 1024 / 1024 } }, tone: 'error' });
    else await saveText('personas', say('library.name', { name: projectOf(doc).title }), text);
  };
  return (
    <Dialog title={say('library.save')} onClose={onClose}>
      <form
        className="customers-form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="hint">{say('library.save.about')}</p>
        <div className="library-personas">
          {personas.map(({ id, title }) => (
            <label key={id} className="check">
              <input type="checkbox" checked={!leftOut.has(id)} onChange={() => toggle(id)} />
              {title || say('editor.untitled')}
            </label>
          ))}
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {say('ui.cancel')}
          </button>
          <button type="submit" className="button is-primary" disabled={chosen.length === 0 || chosen.length > LIMITS.libraryPersonas}>
            {say('library.save.do')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

async function withPicture(persona: Persona, { api, session }: OpenProject): Promise<LibraryPersona> {
  const image = get(session.store.getState().doc, 'image', persona.imageId);
  const bytes = image && (await bytesOf(api, image.hash));
  return { profile: toProfile(persona), ...(bytes && { picture: { name: image.name, data: await toBase64(bytes) } }) };
}
