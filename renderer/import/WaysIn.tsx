// Where nothing has come in yet: files are chosen, or a text is pasted.

import { type FormEvent, type RefObject, useId, useState } from 'react';
import { useSay } from '../ui/language.tsx';
import { addPasted, chooseFiles } from './importing.ts';
import './ways-in.css';

export function WaysIn({ first }: { readonly first: RefObject<HTMLButtonElement | null> }) {
  const say = useSay();
  const [text, setText] = useState('');
  const [id, hintId] = [useId(), useId()];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    addPasted(text, say('import-dialog.pasted'));
  };
  return (
    <form className="import-ways" onSubmit={submit}>
      <div>
        <button ref={first} type="button" className="button is-primary" onClick={() => void chooseFiles()}>
          {say('import-dialog.choose')}
        </button>
        <p>{say('import-dialog.kinds')}</p>
      </div>
      <label htmlFor={id}>{say('import-dialog.paste')}</label>
      <textarea
        id={id}
        aria-describedby={hintId}
        rows={10}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (text !== '' || pasted.trim() === '') return;
          event.preventDefault();
          addPasted(pasted, say('import-dialog.pasted'));
        }}
      />
      <p id={hintId}>{say('import-dialog.paste.hint')}</p>
      <footer className="dialog-actions">
        <button type="submit" className="button" disabled={text.trim() === ''}>
          {say('import-dialog.take')}
        </button>
      </footer>
    </form>
  );
}
