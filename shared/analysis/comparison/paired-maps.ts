// Two maps, or two versions or two personas of one, with each thing of the one beside what it is in the other.

import { type Doc, get } from '../../model/document.ts';
import type { Card, Connector, Lane, Score, Stage, Step } from '../../model/entities/map.ts';
import { cardsInReadingOrder, connectorsOf, gridOf, personasOf } from '../../model/grid.ts';
import { byOrigin, namesOf, type Pair, pairUp, type Side } from './pairing.ts';

/** A map of a document. With a persona, of all scores only theirs; those of the other side's persona where only that names one. */
export type Compared = { readonly doc: Doc; readonly mapId: string; readonly personaId?: string | undefined };

type NameOf = (id: string, side: Side) => string | undefined;

export type PairedMaps = {
  /** What was asked for; `sides` says whose scores that means. */
  readonly asked: Readonly<Record<Side, Compared>>;
  readonly sides: Readonly<Record<Side, Compared>>;
  readonly stages: readonly Pair<Stage>[];
  readonly steps: readonly Pair<Step>[];
  readonly lanes: readonly Pair<Lane>[];
  readonly cards: readonly Pair<Card>[];
  readonly connectors: readonly Pair<Connector>[];
  readonly scores: readonly Pair<Score>[];
  /** One name for both of a pair of that kind. */
  readonly nameOf: Readonly<Record<'stage' | 'step' | 'lane' | 'card', NameOf>>;
};

/**
 * By id, else by a common origin, else by what things say where they say it: titles; lanes by kind, zone and title; cards by their text in a
 * lane of the same kind at paired steps; connectors by their paired ends. Scores have neither: they are paired by lane, step and persona.
 * The order of entities does not matter, nor which side is which.
 */
export function pairMaps(before: Compared, after: Compared): PairedMaps {
  const docs = [before.doc, after.doc];
  const [personaBefore, personaAfter] = [before.personaId ?? after.personaId, after.personaId ?? before.personaId];
  const sides = { before: { ...before, personaId: personaBefore }, after: { ...after, personaId: personaAfter } };
  const pair = <T>(of: (side: Compared) => readonly T[], keys: Parameters<typeof pairUp<T>>[2]) =>
    pairUp(of(sides.before), of(sides.after), keys);
  const byTitle = ({ title }: { readonly title: string }) => written(title);

  const stages = pair(({ doc, mapId }) => gridOf(doc, mapId).stages, [...byOrigin<Stage>('stage', docs), byTitle]);
  const steps = pair(({ doc, mapId }) => gridOf(doc, mapId).steps, [...byOrigin<Step>('step', docs), byTitle]);
  const lanes = pair(
    ({ doc, mapId }) => gridOf(doc, mapId).lanes,
    [...byOrigin<Lane>('lane', docs), ({ laneKind, zone, title }) => `${laneKind} ${zone} ${title.trim()}`],
  );
  const [step, lane] = [namesOf(steps), namesOf(lanes)];
  const cards = pair(
    ({ doc, mapId }) => cardsInReadingOrder(doc, mapId),
    [
      ...byOrigin<Card>('card', docs),
      ({ text, laneId, stepId }, side) =>
        written(text) && joined(get(sides[side].doc, 'lane', laneId)?.laneKind, step(stepId, side), text.trim()),
    ],
  );
  const card = namesOf(cards);
  const connectors = pair(connectorsInReadingOrder, [
    ...byOrigin<Connector>('connector', docs),
    ({ fromCardId, toCardId }, side) => joined(card(fromCardId, side), card(toCardId, side)),
  ]);
  const scores = pair(scoresInReadingOrder, [
    ({ laneId, stepId, personaId }, side) =>
      joined(lane(laneId, side), step(stepId, side), personaBefore === undefined ? (personaId ?? 'nobody') : 'chosen'),
  ]);
  return {
    asked: { before, after },
    sides,
    stages,
    steps,
    lanes,
    cards,
    connectors,
    scores,
    nameOf: { stage: namesOf(stages), step, lane, card },
  };
}

function written(text: string): string | undefined {
  return text.trim() || undefined;
}

/** Undefined where a part is missing. */
function joined(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : JSON.stringify(parts);
}

function connectorsInReadingOrder({ doc, mapId }: Compared): readonly Connector[] {
  const places = new Map(cardsInReadingOrder(doc, mapId).map((card, index) => [card.id as string, index]));
  const place = (id: string) => places.get(id) ?? places.size;
  return [...connectorsOf(doc, mapId)].sort(
    (a, b) => place(a.fromCardId) - place(b.fromCardId) || place(a.toCardId) - place(b.toCardId) || (a.id < b.id ? -1 : 1),
  );
}

function scoresInReadingOrder({ doc, mapId, personaId }: Compared): readonly Score[] {
  const { laneIndex, stepIndex } = gridOf(doc, mapId);
  const personas = new Map(personasOf(doc).map(({ id }, index) => [id as string, index]));
  const laneOf = ({ laneId }: Score) => laneIndex.get(laneId) ?? 0;
  const stepOf = ({ stepId }: Score) => stepIndex.get(stepId) ?? 0;
  const personaOf = (score: Score) => personas.get(score.personaId ?? '') ?? -1;
  return [...doc.score.values()]
    .filter((score) => laneIndex.has(score.laneId) && (personaId === undefined || score.personaId === personaId))
    .sort((a, b) => laneOf(a) - laneOf(b) || stepOf(a) - stepOf(b) || personaOf(a) - personaOf(b) || (a.id < b.id ? -1 : 1));
}
