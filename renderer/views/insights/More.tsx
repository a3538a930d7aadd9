// From a tile to where its things are worked on: the button bears the name of the action that leads there.

import { ArrowUpRight } from 'lucide-react';
import type { TextKey } from '../../../shared/text/text.ts';
import { actionById } from '../../actions/actions.ts';
import { act } from '../../panels/act.ts';
import { useSay } from '../../ui/language.tsx';

/** @param says what it does here, where the action's own name would say more. */
export function More({ action, says }: { readonly action: string; readonly says?: TextKey }) {
  const say = useSay();
  const label = says ?? actionById(action)?.label;
  if (!label) return null;
  return (
    <button type="button" className="button is-quiet insight-more" onClick={() => act(action)}>
      {say(label)}
      <ArrowUpRight size={13} aria-hidden />
    </button>
  );
}
