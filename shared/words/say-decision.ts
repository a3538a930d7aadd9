// The decision on a map in sentences, as the insights and the report say them alike.

import type { Decision } from '../analysis/comparison/decision.ts';
import { sayCounts, sayScore, saySummary, type Words } from './say-difference.ts';

/** What each persona remembers, then all together, then the pains, then how much differs. */
export function sayDecision({ comparison, summary, together: { before, after } }: Decision, words: Words): readonly string[] {
  const { say } = words;
  const { sides, differences } = comparison;
  const all =
    before && after && after.n > 1
      ? [
          say('compare.of', {
            who: say(after.isWeighted ? 'insights.memory.together.weighted' : 'insights.memory.together', { count: after.n }),
            what: say('compare.remembered', {
              before: sayScore(before.remembered, sides.before),
              after: sayScore(after.remembered, sides.after),
            }),
          }),
        ]
      : [];
  const { curves, pains } = summary;
  const none = { solved: [], added: [], remaining: [] };
  return [
    ...saySummary({ curves, pains: none }, comparison, words),
    ...all,
    ...saySummary({ curves: [], pains }, comparison, words),
    differences.length > 0 ? sayCounts(differences, say) : say('compare.same'),
  ];
}
