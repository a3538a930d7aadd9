// What steps, stages, lanes, personas and measures of a map are called in its tables: each name stands for one of them only, and leads back
// to it.

import { laneTitle } from '../../layout/heads.ts';
import { type Doc, get } from '../../model/document.ts';
import type { Measure } from '../../model/entities/measures.ts';
import { cardsInReadingOrder, gridOf, measuresOf, personasOf } from '../../model/grid.ts';
import { isCardShown, shownGrid } from '../../model/views.ts';
import type { Say } from '../../text/text.ts';
import { measureName } from '../../words/say-measure.ts';

/** By id. */
export type Names = Readonly<Record<'lane' | 'step' | 'stage' | 'persona' | 'measure', ReadonlyMap<string, string>>>;

export function namesOf(doc: Doc, mapId: string, say: Say): Names {
  const { lanes, steps, stages } = gridOf(doc, mapId);
  return {
    lane: unique(lanes, (lane) => laneTitle(lane, say)),
    step: unique(steps, ({ title }, at) => `${at + 1}. ${title}`),
    stage: unique(stages, ({ title }, at) => title || say('inspector.stage', { number: at + 1 })),
    persona: unique(personasOf(doc), ({ title }, at) => title || say('inspector.persona.new', { number: at + 1 })),
    measure: unique(measuresOfMap(doc, mapId), (measure) => measureName(measure, say)),
  };
}

/** Of the map itself, of its steps, its lanes and its cards, in that order. */
function measuresOfMap(doc: Doc, mapId: string): readonly Measure[] {
  const { steps, lanes } = gridOf(doc, mapId);
  const subjects = [get(doc, 'map', mapId), ...steps, ...lanes, ...cardsInReadingOrder(doc, mapId)];
  return subjects.flatMap((subject) => (subject ? measuresOf(doc, subject.id) : []));
}

/** Of those, the ones whose subject and persona are shown. */
export function shownMeasures(doc: Doc, mapId: string, hiddenIds: readonly string[]): readonly Measure[] {
  const whole = gridOf(doc, mapId);
  const shown = shownGrid(whole, hiddenIds);
  const isShown = (id: string) => {
    const card = get(doc, 'card', id);
    return card ? isCardShown(card, shown, whole) : id === mapId || shown.laneIndex.has(id) || shown.stepIndex.has(id);
  };
  return measuresOfMap(doc, mapId).filter(({ subjectId, personaId }) => isShown(subjectId) && !hiddenIds.includes(personaId ?? ''));
}

/** The same name is told apart by a number behind it. */
function unique<T extends { readonly id: string }>(things: readonly T[], nameOf: (thing: T, at: number) => string): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    things.map((thing, at) => {
      const plain = nameOf(thing, at);
      let name = plain;
      for (let number = 2; taken.has(sameName(name)); number += 1) name = `${plain} (${number})`;
      taken.add(sameName(name));
      return [thing.id, name];
    }),
  );
}

/** Names and headings that come to the same are one: however wide, however many spaces, in capitals or not. */
export function sameName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
