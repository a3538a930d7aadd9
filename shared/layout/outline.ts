// The map in words, for who hears it and for who looks for a place in it: a Drawing's reading order as a tree of two levels, and what
// there is to say of each thing besides its name. Knows no positions and no screen.

import { countOpenPains } from '../analysis/pains/pains.ts';
import { type Doc, get } from '../model/document.ts';
import type { Card, Connector, Lane, Step } from '../model/entities/map.ts';
import type { Say, TextKey } from '../text/text.ts';
import type { Column, Drawing, Item } from './drawing.ts';
import { laneTitle } from './heads.ts';

/** `id` is that of an item of the Drawing; the branches of steps and of connectors have ids of their own. */
export type OutlineEntry = { readonly id: string; readonly item: Item | undefined };
/** A lane with what stands in it, the steps with their stages, all connectors, or one of the three lines, which holds nothing. */
export type OutlineBranch = OutlineEntry & {
  readonly part: 'steps' | 'lane' | 'line' | 'connectors';
  readonly entries: readonly OutlineEntry[];
};

/** In the order of reading: the steps, each lane from top to bottom with the lines between them, the connectors. */
export function outlineOf({ items, frame, reading }: Drawing): readonly OutlineBranch[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const heads: OutlineEntry[] = [];
  const connectors: OutlineEntry[] = [];
  const lanes: { id: string; item: Item; part: 'lane' | 'line'; entries: OutlineEntry[] }[] = [];
  for (const [index, { stepId, stageId }] of frame.columns.entries()) {
    const stage = frame.columns[index - 1]?.stageId === stageId ? undefined : byId.get(stageId);
    if (stage) heads.push({ id: stageId, item: stage });
    heads.push({ id: stepId, item: byId.get(stepId) });
  }
  for (const id of reading) {
    const item = byId.get(id);
    if (item?.role === 'lane' || item?.role === 'line') lanes.push({ id, item, part: item.role, entries: [] });
    else if (item?.role === 'connector') connectors.push({ id, item });
    else if (item?.role === 'card' || item?.role === 'score') lanes.at(-1)?.entries.push({ id, item });
  }
  return [
    { id: 'outline:steps', item: undefined, part: 'steps', entries: heads },
    ...lanes,
    ...(connectors.length > 0 ? [{ id: 'outline:connectors', item: undefined, part: 'connectors' as const, entries: connectors }] : []),
  ];
}

const LINES = ['interaction', 'visibility', 'internal-interaction'] as const;

/** Where a thing is, and what else is to be known of it, in the reader's language. */
export type Description = {
  readonly lane?: string;
  readonly step?: string;
  /** The numbers of its steps, `6` or `2–4`. */
  readonly steps?: string;
  readonly facts: readonly string[];
};

/**
 * @param mapSay in the language of the map, which lanes without a title are named in.
 * @returns what is to be said of the item of an id; nothing of one that is not there.
 */
export function createDescribe(doc: Doc, columns: readonly Column[], say: Say, mapSay: Say): (id: string) => Description {
  const numbers = new Map(columns.map(({ stepId, number }) => [stepId, number]));

  function placeOf(firstId: string, lastId: string): Pick<Description, 'step' | 'steps'> {
    const number = numbers.get(firstId) ?? 0;
    const last = numbers.get(lastId) ?? number;
    if (number !== last) return { step: say('inspector.step.span', { number, last }), steps: `${number}–${last}` };
    return { step: placeOfStep(get(doc, 'step', firstId), number, say), steps: `${number}` };
  }

  return (id) => {
    const card = get(doc, 'card', id);
    const place = card ?? get(doc, 'score', id);
    if (place) {
      const lane = get(doc, 'lane', place.laneId);
      return {
        ...(lane && { lane: laneTitle(lane, mapSay) }),
        ...placeOf(place.stepId, card?.lastStepId ?? place.stepId),
        facts: card ? factsOfCard(doc, card, lane, say) : [],
      };
    }
    const step = get(doc, 'step', id);
    if (step)
      return {
        steps: `${numbers.get(id) ?? ''}`,
        facts: [get(doc, 'stage', step.stageId)?.title ?? '', ...marksOf(step, say)].filter((fact) => fact !== ''),
      };
    const lane = get(doc, 'lane', id);
    if (lane) return { facts: [say(`zone.${lane.zone}`)] };
    const connector = get(doc, 'connector', id);
    if (connector) return { facts: [say(`connector.${connector.connectorKind}`)] };
    const line = LINES.find((each) => id === `line:${each}`);
    return { facts: line ? [say(`outline.line.${line}`)] : [] };
  };
}

/** What a thing is called: by what is written on it, else by what it is. */
export function nameOf({ id, role, name }: Item, { frame }: Pick<Drawing, 'frame'>, say: Say): string {
  if (name.trim() !== '') return name;
  if (role === 'step') return say('inspector.step', { number: frame.columns.find(({ stepId }) => stepId === id)?.number ?? 0 });
  return say(role === 'card' ? 'editor.empty-card' : 'editor.untitled');
}

/** As one sentence: where it is, then what else is to be known. */
export function describedAs({ lane, step, facts }: Description, say: Say): string {
  return [lane, step, ...facts].filter((part) => part !== undefined).join(say('ui.between'));
}

/** A step by its number and title. */
export function placeOfStep(step: Step | undefined, number: number, say: Say): string {
  return step === undefined || step.title === ''
    ? say('inspector.step', { number })
    : say('inspector.step.at', { number, title: step.title });
}

function marksOf({ marks }: Step | Card, say: Say): readonly string[] {
  return marks.map((mark) => say(`mark.${mark}`));
}

function factsOfCard(doc: Doc, card: Card, lane: Lane | undefined, say: Say): readonly string[] {
  const pains = countOpenPains(doc).get(card.id) ?? 0;
  return [
    ...marksOf(card, say),
    ...(lane?.laneKind === 'pain-points' && card.severity !== undefined ? [say('outline.severity', { severity: card.severity })] : []),
    ...(pains > 0 ? [say('outline.pains', { count: pains })] : []),
    ...(connectorsBy(doc).get(card.id) ?? []).map((connector) => sayConnector(doc, connector, card, say)),
  ];
}

const FROM = { 'one-way': 'outline.sets-off', 'two-way': 'outline.agrees', needs: 'outline.needs' } as const satisfies Record<
  string,
  TextKey
>;
const TO = { 'one-way': 'outline.set-off-by', 'two-way': 'outline.agrees', needs: 'outline.needed-by' } as const satisfies Record<
  string,
  TextKey
>;

function sayConnector(doc: Doc, { connectorKind, fromCardId, toCardId }: Connector, card: Card, say: Say): string {
  const isFrom = fromCardId === card.id;
  const other = get(doc, 'card', isFrom ? toCardId : fromCardId)?.text.trim() ?? '';
  return say((isFrom ? FROM : TO)[connectorKind], { name: other === '' ? say('editor.empty-card') : shortened(other) });
}

/** Enough of a text to know it by, in one line. */
export function shortened(text: string): string {
  const characters = [...text.trim().replace(/\s+/g, ' ')];
  return characters.length <= 60 ? characters.join('') : `${characters.slice(0, 59).join('')}…`;
}

const byCard = new WeakMap<Doc['connector'], ReadonlyMap<string, readonly Connector[]>>();

function connectorsBy({ connector: connectors }: Doc): ReadonlyMap<string, readonly Connector[]> {
  const known = byCard.get(connectors);
  if (known) return known;
  const found = new Map<string, Connector[]>();
  for (const connector of connectors.values()) {
    for (const id of [connector.fromCardId, connector.toCardId]) {
      const others = found.get(id);
      if (others) others.push(connector);
      else found.set(id, [connector]);
    }
  }
  byCard.set(connectors, found);
  return found;
}
