// What a comparison says, as a Markdown file in the language of the project, and what its two sides are called.

import type { Side } from '../../../shared/analysis/comparison/pairing.ts';
import { toComparisonReport } from '../../../shared/export/comparison-report.ts';
import { sayStep } from '../../../shared/history/say-step.ts';
import { get } from '../../../shared/model/document.ts';
import type { Say } from '../../../shared/text/text.ts';
import { mapSay } from '../../session/map-say.ts';
import { saveText } from '../../session/text-files.ts';
import { type Choices, comparisonNow, type Now } from './comparing.ts';

/** The map, and what else tells one side from the other. */
export function nameOfSide({ doc }: Now, choices: Choices, side: Side, say: Say): string {
  const { mapId, step, personaId } = choices[side];
  const persona = get(doc, 'persona', personaId);
  const version = step && say('compare.version.step', { step: sayStep(step, say) });
  return [get(doc, 'map', mapId)?.title || say('editor.untitled-map'), version, persona?.title]
    .filter((part) => part !== undefined)
    .join(' · ');
}

export async function saveComparison(now: Now, choices: Choices): Promise<void> {
  const say = mapSay(now.doc);
  const [before, after] = [nameOfSide(now, choices, 'before', say), nameOfSide(now, choices, 'after', say)];
  const report = toComparisonReport(comparisonNow(now, choices), { before, after }, { say, mapSay: say });
  const title = get(now.doc, 'map', choices.after.mapId)?.title || say('editor.untitled-map');
  await saveText('md', say('compare.report.name', { title }), report);
}
