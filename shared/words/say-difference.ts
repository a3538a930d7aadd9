// Differences between two maps in words: what each is called, what changed of it, and the sentence that sums them up. Knows no screen.

import { type Comparison, DIFFERENCE_KINDS, type Difference, type Field } from '../analysis/comparison/compare.ts';
import type { Summary } from '../analysis/comparison/compare-summary.ts';
import type { Compared } from '../analysis/comparison/paired-maps.ts';
import type { Pair, Side } from '../analysis/comparison/pairing.ts';
import type { Curve } from '../analysis/memory/curves.ts';
import { laneTitle } from '../layout/heads.ts';
import { placeOfStep, shortened } from '../layout/outline.ts';
import { type Doc, get } from '../model/document.ts';
import { type Card, SCALES, type Scale, type Step } from '../model/entities/map.ts';
import { gridOf } from '../model/grid.ts';
import { formatScore } from '../model/score.ts';
import type { Say, TextKey } from '../text/text.ts';
import { sayScore as sayOnScale } from './say-insights.ts';
import { sayMeasureChanges } from './say-measure-changes.ts';

/** `mapSay`: in the language of the map, which lanes without a title are named in. */
export type Words = { readonly say: Say; readonly mapSay: Say };

const FIELD_WORDS: Readonly<Record<Field, TextKey>> = {
  place: 'compare.field.place',
  order: 'compare.field.order',
  measures: 'inspector.measures',
  title: 'inspector.title',
  text: 'inspector.text',
  value: 'inspector.value',
  isPeak: 'compare.field.peak',
  isEnd: 'compare.field.end',
  zone: 'inspector.zone',
  laneKind: 'compare.field.kind',
  connectorKind: 'compare.field.kind',
  label: 'inspector.connector.label',
  marks: 'inspector.marks',
  status: 'inspector.status',
  owner: 'inspector.owner',
  helpers: 'compare.field.helpers',
  severity: 'inspector.severity',
  frequency: 'inspector.frequency',
  importance: 'inspector.importance',
  performance: 'inspector.performance',
  effort: 'inspector.effort',
  votes: 'compare.field.votes',
  channel: 'inspector.channel',
  tags: 'compare.field.tags',
  personaIds: 'compare.field.personas',
  aboutIds: 'compare.field.about',
  evidence: 'inspector.evidence',
  sources: 'inspector.sources',
  imageId: 'inspector.picture',
  linkedMapId: 'inspector.link',
  colour: 'inspector.colour',
  scale: 'inspector.scale',
  leverLevel: 'levers.level',
};

export function sayField(field: Field, what: Difference['what'] | undefined, say: Say): string {
  if (field === 'value' && what === 'score') return say('inspector.score');
  return say(field === 'place' && what === 'connector' ? 'compare.field.ends' : FIELD_WORDS[field]);
}

/** As it was after, or before where it is gone. */
export function sayThing(difference: Difference, { sides }: Comparison, words: Words): string {
  const side = difference.after ? 'after' : 'before';
  const { doc } = sides[side];
  const { say, mapSay } = words;
  const untitled = (title: string) => shortened(title) || say('editor.untitled');
  switch (difference.what) {
    case 'map':
      return difference[side]?.title.trim() || say('editor.untitled-map');
    case 'stage':
      return say('compare.thing.stage', { name: untitled(difference[side]?.title ?? '') });
    case 'lane':
      return say('compare.thing.lane', { name: difference[side] ? laneTitle(difference[side], mapSay) : '' });
    case 'step':
      return sayStepAt(difference[side], sides[side], say);
    case 'card':
      return nameOfCard(difference[side], say);
    case 'connector':
      return sayEnds(difference[side], doc, say);
    case 'score': {
      const { before, after } = difference;
      const shown = (score: typeof before, on: Side) => (score ? sayScore(score.value, sides[on]) : '');
      const score =
        before && after && before.value !== after.value
          ? say('compare.thing.score-change', { before: shown(before, 'before'), after: shown(after, 'after') })
          : shown(difference[side], side);
      const persona = get(doc, 'persona', difference[side]?.personaId);
      const isChosen = sides.before.personaId !== undefined;
      if (!persona || isChosen) return say('compare.thing.score', { score });
      return say('compare.thing.score-of', { name: untitled(persona.title), score });
    }
  }
}

/** The lane in which it stands; empty for what stands in none. */
export function sayLane({ what, before, after }: Difference, { sides }: Comparison, { mapSay }: Words): string {
  if (what !== 'card' && what !== 'score') return '';
  const lane = get(sides[after ? 'after' : 'before'].doc, 'lane', (after ?? before)?.laneId);
  return lane ? laneTitle(lane, mapSay) : '';
}

/** One line for each field that changed. */
export function sayChanges(difference: Difference, comparison: Comparison, words: Words): readonly string[] {
  const { what, before, after, fields } = difference;
  if (!before || !after) return [];
  const { say } = words;
  const isSaid = (field: Field) => what === 'score' && field === 'value';
  return fields
    .filter((field) => !isSaid(field))
    .flatMap((field) => {
      const name = sayField(field, what, say);
      if (field === 'measures') {
        const subject = (side: Side, { id }: { readonly id: string }) => ({ doc: comparison.sides[side].doc, subjectId: id });
        return sayMeasureChanges({ before: subject('before', before), after: subject('after', after) }, say);
      }
      if (field === 'order') return say('compare.of', { who: name, what: say('compare.field.moved') });
      const shown = (side: Side) => sayValue(field, difference, side, comparison, words) || say('compare.none');
      return say('compare.change', { field: name, before: shown('before'), after: shown('after') });
    });
}

function sayValue(field: Field, difference: Difference, side: Side, { sides }: Comparison, words: Words): string {
  const thing = difference[side];
  const { say, mapSay } = words;
  const { doc } = sides[side];
  if (!thing) return '';
  if (field === 'place') return sayPlace(difference, side, sides[side], words);
  const value = (thing as { readonly [name in Field]?: unknown })[field];
  const listed = (toWord: (id: string) => string) => (Array.isArray(value) ? value.map(toWord).join(say('ui.between')) : '');
  switch (field) {
    case 'marks':
      return thing.kind === 'card' || thing.kind === 'step' ? thing.marks.map((mark) => say(`mark.${mark}`)).join(say('ui.between')) : '';
    case 'zone':
      return thing.kind === 'lane' ? say(`zone.${thing.zone}`) : '';
    case 'laneKind':
      return thing.kind === 'lane' ? laneTitle({ ...thing, title: '' }, mapSay) : '';
    case 'connectorKind':
      return thing.kind === 'connector' ? say(`connector.${thing.connectorKind}`) : '';
    case 'status':
      return thing.kind === 'card' && thing.status ? say(`status.${thing.status}`) : '';
    case 'evidence':
      return thing.kind === 'card' && thing.evidence ? say(`evidence.${thing.evidence}`) : '';
    case 'isPeak':
    case 'isEnd':
      return say(value === true ? 'compare.yes' : 'compare.no');
    case 'aboutIds':
      return listed((id) => nameOfCard(get(doc, 'card', id), say));
    case 'personaIds':
      return listed((id) => get(doc, 'persona', id)?.title.trim() || say('editor.untitled'));
    case 'imageId':
      return get(doc, 'image', `${value ?? ''}`)?.name ?? '';
    case 'linkedMapId':
      return get(doc, 'map', `${value ?? ''}`)?.title ?? '';
    case 'scale':
      return thing.kind === 'map' ? sayScale(thing.scale, say) : '';
    case 'leverLevel':
      return thing.kind === 'map' ? sayOnScale(thing.leverLevel ?? 0, thing.scale) : '';
    case 'helpers':
    case 'tags':
      return listed((each) => each);
    case 'text':
    case 'title':
    case 'sources':
    case 'label':
      return value ? say('compare.quoted', { text: shortened(`${value}`) }) : '';
    default:
      return value === undefined ? '' : `${value}`;
  }
}

function sayPlace(difference: Difference, side: Side, { doc, mapId }: Compared, { say, mapSay }: Words): string {
  if (difference.what === 'connector') return sayEnds(difference[side], doc, say);
  if (difference.what === 'step') return get(doc, 'stage', difference[side]?.stageId)?.title || say('editor.untitled');
  if (difference.what !== 'card' || !difference[side]) return '';
  const { laneId, stepId, lastStepId } = difference[side];
  const lane = get(doc, 'lane', laneId);
  const { stepIndex } = gridOf(doc, mapId);
  const [number, last] = [stepId, lastStepId].map((id) => (stepIndex.get(id) ?? 0) + 1);
  const steps = say(number === last ? 'inspector.step' : 'inspector.step.span', { number: number ?? 0, last: last ?? 0 });
  return [lane && laneTitle(lane, mapSay), steps].filter((part) => part !== undefined).join(say('ui.between'));
}

function sayEnds(connector: { readonly fromCardId: string; readonly toCardId: string } | undefined, doc: Doc, say: Say): string {
  const name = (id: string | undefined) => nameOfCard(get(doc, 'card', id), say);
  return say('compare.thing.connector', { from: name(connector?.fromCardId), to: name(connector?.toCardId) });
}

function nameOfCard(card: Card | undefined, say: Say): string {
  return shortened(card?.text ?? '') || say('editor.empty-card');
}

function sayStepAt(step: Step | undefined, { doc, mapId }: Compared, say: Say): string {
  return placeOfStep(step, (gridOf(doc, mapId).stepIndex.get(step?.id ?? '') ?? 0) + 1, say);
}

function sayScale(scale: Scale, say: Say): string {
  const [low, high] = SCALES[scale].map((end) => formatScore(end, scale, 0));
  return say('inspector.scale.range', { low: low ?? '', high: high ?? '' });
}

/** The step of a comparison by its number after, or before where it is gone; the lanes or the map itself where there is none. */
export function sayColumn({ steps, sides }: Comparison, column: number, say: Say): string {
  const pair = steps[column];
  if (!pair) return say(column === -1 ? 'compare.lanes' : 'compare.whole');
  return pair.after ? sayStepAt(pair.after, sides.after, say) : sayStepAt(pair.before, sides.before, say);
}

/** On the scale of its own map. @param value stored units. */
export function sayScore(value: number, { doc, mapId }: Compared): string {
  const scale = get(doc, 'map', mapId)?.scale ?? '-2..2';
  return sayOnScale(value, scale);
}

/** Whose curve it is; empty where there is but one. */
export function sayCurve({ before, after }: Pair<Curve>, curves: readonly Pair<Curve>[], { say, mapSay }: Words): string {
  const curve = after ?? before;
  if (!curve) return '';
  const nameOf = ({ persona }: Curve) => persona && (persona.title.trim() || say('editor.untitled'));
  const persona = before && after && before.persona?.id !== after.persona?.id ? `${nameOf(before)} → ${nameOf(after)}` : nameOf(curve);
  const hasLanes = new Set(curves.map((each) => (each.after ?? each.before)?.lane.id)).size > 1;
  const lane = laneTitle(curve.lane, mapSay);
  if (persona === undefined) return curves.length > 1 ? lane : '';
  return hasLanes ? [persona, lane].join(say('ui.between')) : persona;
}

/** What all comes to, in one sentence's parts: what each remembers, then the pains. */
export function saySummary({ curves, pains }: Summary, { sides }: Comparison, words: Words): readonly string[] {
  const { say } = words;
  const remembered = curves.map((pair) => {
    const before = pair.before && sayScore(pair.before.experience.remembered, sides.before);
    const after = pair.after && sayScore(pair.after.experience.remembered, sides.after);
    const lane = (pair.after ?? pair.before)?.lane;
    const who = sayCurve(pair, curves, words) || (lane ? laneTitle(lane, words.mapSay) : '');
    const key = before === undefined ? 'new' : after === undefined ? 'gone' : before === after ? 'same' : undefined;
    const what = say(key ? `compare.remembered.${key}` : 'compare.remembered', { before: before ?? '', after: after ?? '' });
    return say('compare.of', { who, what });
  });
  const counts = [
    ['compare.pains.solved', pains.solved],
    ['compare.pains.new', pains.added],
    ['compare.pains.remaining', pains.remaining],
  ] as const;
  return [...remembered, ...counts.flatMap(([key, cards]) => (cards.length > 0 ? [say(key, { count: cards.length })] : []))];
}

/** "12 differences: 3 added, 1 removed, 8 changed". */
export function sayCounts(differences: readonly Difference[], say: Say): string {
  const counts = DIFFERENCE_KINDS.flatMap((kind) => {
    const count = differences.filter((difference) => difference.kind === kind).length;
    return count > 0 ? [say(`compare.count.${kind}`, { count })] : [];
  });
  return say('compare.of', { who: say('compare.count', { count: differences.length }), what: counts.join(say('ui.between')) });
}
