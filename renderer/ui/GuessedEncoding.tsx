// A word on the encoding of a text that was read, where nothing in the text said it.

import type { TextEncoding } from '../../shared/ipc/text-encoding.ts';
import { useSay } from './language.tsx';

const NAMES: Readonly<Partial<Record<TextEncoding, string>>> = { gb18030: 'GB18030', 'windows-1252': 'Windows-1252' };

export function GuessedEncoding({ encoding }: { readonly encoding: TextEncoding }) {
  const say = useSay();
  const name = NAMES[encoding];
  return name === undefined ? null : <p className="hint">{say('text.read.guessed', { encoding: name })}</p>;
}
