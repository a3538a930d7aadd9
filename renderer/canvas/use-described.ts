// What a screen reader says of a thing on the map besides its name: where it stands, its marks, its pains, what it is connected to;
// and what the checks found of it, while they are looked at.

import { useMemo } from 'react';
import type { Drawing } from '../../shared/layout/drawing.ts';
import { createDescribe, describedAs } from '../../shared/layout/outline.ts';
import { sayFinding } from '../../shared/words/say-finding.ts';
import { useMarked } from '../checks/checks.ts';
import { mapSay } from '../session/map-say.ts';
import { useDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';

/** Of the document as it is, not as a gesture or typing would make it: said anew with each step, not with each letter. */
export function useDescribed({ frame: { columns } }: Drawing): (id: string) => string {
  const doc = useDoc();
  const say = useSay();
  const marked = useMarked();
  return useMemo(() => {
    const describe = createDescribe(doc, columns, say, mapSay(doc));
    const foundOf = (id: string) => (marked.get(id) ?? []).map((finding) => sayFinding(doc, finding, say, mapSay(doc)));
    const known = new Map<string, string>();
    return (id) => {
      const said = known.get(id) ?? [describedAs(describe(id), say), ...foundOf(id)].filter((part) => part !== '').join(say('ui.between'));
      known.set(id, said);
      return said;
    };
  }, [doc, columns, say, marked]);
}
