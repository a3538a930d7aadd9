// `frontstage check FILE`: what the checks find in the maps of a project. Changes nothing. Ends with 0 whatever is found; with 1 where
// --strict was given and something is found that nobody silenced.

import type { Finding, SilencedFinding } from '../../shared/analysis/checks/check.ts';
import { findingsOf, silencedOf } from '../../shared/analysis/checks/findings.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import { shortened } from '../../shared/layout/outline.ts';
import { type Doc, get, projectOf } from '../../shared/model/document.ts';
import { gridOf, mapsOf } from '../../shared/model/grid.ts';
import { createSay, type Say } from '../../shared/text/text.ts';
import { sayFinding, sayStep } from '../../shared/words/say-finding.ts';
import { type Command, type Outcome, refusal } from './command-line.ts';
import { findMap } from './find-map.ts';
import { readProject } from './read-project.ts';

export const checkCommand: Command = {
  usage: 'check FILE [--map NAME] [--all] [--strict] [--json]',
  options: { map: { type: 'string' }, all: { type: 'boolean' }, strict: { type: 'boolean' }, json: { type: 'boolean' } },
  run({ file, path, values, givenLanguage, say }): Outcome {
    const project = readProject(path);
    if ('refused' in project) return refusal(project.refused, file, say);
    const { doc } = project;
    const map = values.map === undefined ? undefined : findMap(mapsOf(doc), values.map, file, say);
    if (map && 'problem' in map) return { code: 1, problem: map.problem };
    const isAsked = ({ mapId }: Finding) => map === undefined || map.map.id === mapId;
    const findings = findingsOf(doc).filter(isAsked);
    const listed = values.all ? [...findings, ...silencedOf(doc).filter(isAsked)] : findings;
    // Lanes are called what they are called on the map.
    const mapSay = createSay(givenLanguage ?? projectOf(doc).language);
    const text = values.json
      ? JSON.stringify({ findings: listed.map((finding) => toJson(doc, finding, say, mapSay)) })
      : listed.map((finding) => toLine(doc, finding, say, mapSay)).join('\n') || say('cli.check.nothing');
    return { code: values.strict && findings.length > 0 ? 1 : 0, text };
  },
};

/** `id` is the check's; `finding` tells one finding from all others and stays the same whatever else is edited. Null is what it has no place in. */
function toJson(doc: Doc, finding: Finding | SilencedFinding, say: Say, mapSay: Say) {
  const { check, id, mapId, stepId, laneId, cardId } = finding;
  const step = get(doc, 'step', stepId);
  const lane = get(doc, 'lane', laneId);
  return {
    id: check,
    finding: id,
    map: get(doc, 'map', mapId)?.title ?? '',
    step: step ? { id: step.id, number: (gridOf(doc, mapId).stepIndex.get(step.id) ?? 0) + 1, title: step.title } : null,
    lane: lane ? laneTitle(lane, mapSay) : null,
    card: get(doc, 'card', cardId)?.text ?? null,
    message: sayFinding(doc, finding, say, mapSay),
    mapId,
    laneId: laneId ?? null,
    cardId: cardId ?? null,
    ...('silence' in finding && { silenced: finding.silence.note }),
  };
}

function toLine(doc: Doc, finding: Finding | SilencedFinding, say: Say, mapSay: Say): string {
  const { mapId, stepId } = finding;
  const message = sayFinding(doc, finding, say, mapSay);
  const map = get(doc, 'map', mapId)?.title || say('cli.untitled');
  const step = stepId === undefined ? [] : [sayStep(doc, mapId, stepId, say)];
  const said = 'silence' in finding ? say('cli.check.silenced', { message, note: shortened(finding.silence.note) }) : message;
  return [map, ...step, said].join(' | ');
}
