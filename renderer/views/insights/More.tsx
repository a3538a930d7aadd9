// From a tile to where its things are worked on: the button bears the name of the action that leads there.

import { ArrowUpRight } from 'lucide-react';
import { actionById } from '../../actions/actions.ts';
import { act } from '../../panels/act.ts';
import { useSay } from '../../ui/language.tsx';

export function More({ action }: { readonly action: string }) {
  const say = useSay();
  const label = actionById(action)?.label;
  if (!label) return null;
  return (
    <button type="button" className="button is-quiet insight-more" onClick={() => act(action)}>
      {say(label)}
      <ArrowUpRight size={13} aria-hidden />
    </button>
  );
}
