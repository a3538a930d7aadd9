// What a web page says of each thing on a map besides showing it: in words, ready to be read. Of what is not shown it says nothing, for
// what was left out of an export must not travel with it.

import type { Field } from '../analysis/comparison/compare.ts';
import { figuresOf } from '../analysis/measures/figures.ts';
import type { Drawing, Item } from '../layout/drawing.ts';
import { createDescribe, nameOf, shortened } from '../layout/outline.ts';
import { type Doc, get } from '../model/document.ts';
import type { Card, Connector } from '../model/entities/map.ts';
import type { Say } from '../text/text.ts';
import { sayField } from '../words/say-difference.ts';
import { type TextPart, toParts } from './links.ts';

/** A place to go to on one of the maps. */
export type Tie = { readonly id: string; readonly text: string };

export type Details = {
  readonly id: string;
  readonly name: string;
  /** Lane and step. */
  readonly place: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly sources?: readonly TextPart[];
  readonly ties: readonly { readonly label: string; readonly to: readonly Tie[] }[];
};

const TOLD: readonly Item['role'][] = ['card', 'score', 'step'];

/** @param drawings of all the maps of the page. @returns for each its cards, scores and steps, in the order of reading. */
export function detailsOf(doc: Doc, drawings: readonly Drawing[], hiddenIds: readonly string[], say: Say): readonly (readonly Details[])[] {
  const hidden = new Set(hiddenIds);
  const shownIds = new Set(drawings.flatMap(({ items }) => items.map(({ id }) => id)));
  const isShown = ({ id }: { readonly id: string }) => shownIds.has(id);
  const cards = [...doc.card.values()].filter(isShown);
  const aboutThis = groupByEach(cards, ({ aboutIds = [] }) => aboutIds);
  const connectors = groupByEach([...doc.connector.values()].filter(isShown), ({ fromCardId, toCardId }) => [fromCardId, toCardId]);
  const kindOf = ({ laneId }: Card) => get(doc, 'lane', laneId)?.laneKind;

  return drawings.map((drawing) => {
    const byId = new Map(drawing.items.map((item) => [item.id, item]));
    const describe = createDescribe(doc, drawing.frame.columns, say, say);
    return drawing.reading.flatMap((id) => {
      const item = byId.get(id);
      if (!item || !TOLD.includes(item.role)) return [];
      const { lane, step, facts } = describe(id);
      const place = [lane, step].filter((part) => part !== undefined).join(say('ui.between'));
      const card = get(doc, 'card', id);
      if (card) return [{ id, name: textOf(card, say), place, ...detailsOfCard(card) }];
      const stepFacts = get(doc, 'step', id) ? [...facts, ...figuresOf(doc, id, hidden, say).map(({ said }) => said)] : [];
      return [
        {
          id,
          name: nameOf(item, drawing, say),
          place: [place, ...stepFacts].filter((part) => part !== '').join(say('ui.between')),
          facts: [],
          ties: [],
        },
      ];
    });
  });

  function detailsOfCard(card: Card): Pick<Details, 'facts' | 'sources' | 'ties'> {
    const { id, aboutIds = [], linkedMapId, sources = '' } = card;
    const about = aboutIds.flatMap((each) => get(doc, 'card', each) ?? []).filter(isShown);
    const [pains, answers] = [kindIs('pain-points'), kindIs('opportunities')].map((is) => (aboutThis.get(id) ?? []).filter(is));
    const linked = drawings.length > 1 ? get(doc, 'map', linkedMapId) : undefined;
    const ties = [
      { label: say(kindOf(card) === 'opportunities' ? 'inspector.answers' : 'inspector.about'), to: about.map(toTie) },
      { label: say('inspector.pains-here'), to: (pains ?? []).map(toTie) },
      { label: say('inspector.answered-by'), to: (answers ?? []).map(toTie) },
      { label: say('outline.connectors'), to: (connectors.get(id) ?? []).flatMap((connector) => toTieAlong(connector, id)) },
      {
        label: sayField('linkedMapId', 'card', say),
        to: linked ? [{ id: linked.id, text: linked.title || say('editor.untitled-map') }] : [],
      },
    ];
    return {
      facts: factsOf(card),
      ...(sources.trim() !== '' && { sources: toParts(sources) }),
      ties: ties.filter(({ to }) => to.length > 0),
    };
  }

  function kindIs(laneKind: string): (card: Card) => boolean {
    return (card) => kindOf(card) === laneKind;
  }

  function toTie(card: Card): Tie {
    return { id: card.id, text: shortened(textOf(card, say)) };
  }

  function toTieAlong({ id, connectorKind, fromCardId, toCardId, label }: Connector, here: string): readonly Tie[] {
    const isFrom = fromCardId === here;
    const other = get(doc, 'card', isFrom ? toCardId : fromCardId);
    if (!other || !isShown(other)) return [];
    const key = {
      'one-way': isFrom ? 'outline.sets-off' : 'outline.set-off-by',
      'two-way': 'outline.agrees',
      needs: isFrom ? 'outline.needs' : 'outline.needed-by',
    } as const;
    const text = say(key[connectorKind], { name: shortened(textOf(other, say)) });
    return [{ id: other.id === here ? id : other.id, text: label ? `${text} (${label})` : text }];
  }

  function factsOf(card: Card): Details['facts'] {
    const listed = (words: readonly string[]) => words.join(say('ui.listed'));
    const ofFive = (value: number | undefined) => (value === undefined ? '' : `${value} / 5`);
    const personas = (card.personaIds ?? []).flatMap((id) => (hidden.has(id) ? [] : (get(doc, 'persona', id)?.title ?? [])));
    const facts: readonly (readonly [Field, string])[] = [
      ['marks', listed(card.marks.map((mark) => say(`mark.${mark}`)))],
      ['owner', card.owner ?? ''],
      ['helpers', listed(card.helpers ?? [])],
      ['channel', card.channel ?? ''],
      ['severity', ofFive(card.severity)],
      ['frequency', ofFive(card.frequency)],
      ['importance', `${card.importance ?? ''}`],
      ['performance', `${card.performance ?? ''}`],
      ['value', ofFive(card.value)],
      ['effort', ofFive(card.effort)],
      ['status', card.status ? say(`status.${card.status}`) : ''],
      ['votes', card.votes ? `${card.votes}` : ''],
      ['personaIds', listed(personas)],
      ['tags', listed(card.tags ?? [])],
      ['evidence', card.evidence ? say(`evidence.${card.evidence}`) : ''],
      [
        'measures',
        figuresOf(doc, card.id, hidden, say)
          .map(({ said }) => said)
          .join('\n'),
      ],
    ];
    return facts.flatMap(([field, text]) => (text === '' ? [] : [[sayField(field, 'card', say), text] as const]));
  }
}

function textOf({ text }: Card, say: Say): string {
  return text.trim() || say('editor.empty-card');
}

function groupByEach<T>(things: readonly T[], idsOf: (thing: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    for (const id of new Set(idsOf(thing))) {
      const known = groups.get(id);
      if (known) known.push(thing);
      else groups.set(id, [thing]);
    }
  }
  return groups;
}
