// An undo step in words: "move 3 cards", "delete lane “Needs”", in the language that it is asked for in.

import { laneTitle } from '../layout/heads.ts';
import { KINDS } from '../model/entities.ts';
import type { Say } from '../text/text.ts';
import type { UndoStep } from './stacks.ts';
import type { Subject } from './subjects.ts';

/**
 * A label may hold {{what}}, which stands for what the step is about, {{name}}, its name in quotes where it has one, or the name of a
 * kind, such as {{card}}: what of that kind it is about, else {{what}}. {{all}} counts what it is about, of whatever kinds.
 */
export function sayStep({ label, about }: Pick<UndoStep, 'label' | 'about'>, say: Say): string {
  const [first] = about;
  if (!first) return say(label, {});
  const what = saySubject(first, say);
  const kinds = KINDS.map((kind) => {
    const own = about.find((subject) => subject.kind === kind);
    return [kind, own ? saySubject(own, say) : what] as const;
  });
  const name = first.name === undefined ? what : say('history.quoted', { name: first.name });
  const count = about.reduce((sum, subject) => sum + subject.count, 0);
  const all = about.length > 1 ? say('history.several', { count }) : what;
  return say(label, { what, name, all, ...Object.fromEntries(kinds) });
}

function saySubject({ kind, count, name, lane, step }: Subject, say: Say): string {
  const word = say(`history.one.${kind}`);
  if (kind === 'score' && name !== undefined && step !== undefined) return say('history.score', { word, name, step });
  if (name !== undefined) return say('history.named', { word, name });
  if (lane) return say('history.named', { word, name: laneTitle({ ...lane, title: '' }, say) });
  if (step !== undefined) return say('history.numbered', { word, step });
  return say(`history.many.${kind}`, { count });
}
