// Who answers for what on a blueprint, made from the map: for every card of its people, technology and support lanes who is in charge and
// who helps. In charge is the card's owner, and nobody else; whoever is not named may still help by agreement, which is said to be derived.

import type { Doc } from '../../model/document.ts';
import type { Card, Lane, Step } from '../../model/entities/map.ts';
import { cardsInReadingOrder, connectorsOf, gridOf } from '../../model/grid.ts';
import { WORKING_KINDS } from '../../model/zones.ts';
import { keep } from '../keep.ts';
import { nameKey, uniqueNames } from './same-name.ts';

/** A role that helps because it owns cards that a two-way connector, which needs agreement, joins with this one. */
export type DerivedHelp = { readonly role: string; readonly through: readonly Card[] };

export type Responsibility = {
  readonly card: Card;
  readonly lane: Lane;
  /** Those that the card covers. */
  readonly steps: readonly Step[];
  /** Undefined: nobody. */
  readonly inCharge: string | undefined;
  /** Named on the card; without the owner. */
  readonly helpers: readonly string[];
  /** Without the owner and those named. */
  readonly derived: readonly DerivedHelp[];
};

/** What a role, or nobody (`''`), has to do with a step: the cards it is in charge of there, and those it helps with, as named or only as derived. */
export type RoleAtStep = { readonly inCharge: readonly Card[]; readonly helps: readonly Card[]; readonly derived: readonly Card[] };

export type RoleRow = { readonly role: string /** One for each step of the map. */; readonly cells: readonly RoleAtStep[] };

export type Responsibilities = {
  /** Lane by lane, step by step. */
  readonly rows: readonly Responsibility[];
  readonly steps: readonly Step[];
  /** In the order in which they are first named; roles are one when their names are (`nameKey`). Last `''`, for cards that nobody is in charge of. */
  readonly roles: readonly RoleRow[];
};

/** @param key the id of a map. Cards without text are left out. */
export const responsibilitiesOf = keep(['card', 'lane', 'step', 'stage', 'connector'], (doc, mapId): Responsibilities => {
  const { lanes, steps, stepIndex } = gridOf(doc, mapId);
  const laneById = new Map(lanes.filter(({ laneKind }) => WORKING_KINDS.includes(laneKind)).map((lane) => [lane.id, lane]));
  const agreed = agreements(doc, mapId);
  const rows = cardsInReadingOrder(doc, mapId).flatMap((card): readonly Responsibility[] => {
    const lane = laneById.get(card.laneId);
    if (!lane || card.text.trim() === '') return [];
    const [inCharge] = uniqueNames([card.owner]);
    const named = without(uniqueNames(card.helpers ?? []), [inCharge]);
    const others = agreed.get(card.id) ?? [];
    const derived = without(uniqueNames(others.map(({ owner }) => owner)), [inCharge, ...named]);
    return [
      {
        card,
        lane,
        steps: steps.slice(stepIndex.get(card.stepId), (stepIndex.get(card.lastStepId) ?? -1) + 1),
        inCharge,
        helpers: named,
        derived: derived.map((role) => ({ role, through: others.filter(({ owner }) => nameKey(owner) === nameKey(role)) })),
      },
    ];
  });
  return { rows, steps, roles: rolesOf(rows, steps) };
});

function without(names: readonly string[], taken: readonly (string | undefined)[]): readonly string[] {
  const keys = new Set(taken.map(nameKey));
  return names.filter((name) => !keys.has(nameKey(name)));
}

/** The cards that two-way connectors join each card with. */
function agreements(doc: Doc, mapId: string): ReadonlyMap<string, readonly Card[]> {
  const joined = new Map<string, Card[]>();
  for (const { connectorKind, fromCardId, toCardId } of connectorsOf(doc, mapId)) {
    const [from, to] = [doc.card.get(fromCardId), doc.card.get(toCardId)];
    if (connectorKind !== 'two-way' || !from || !to) continue;
    joined.set(from.id, [...(joined.get(from.id) ?? []), to]);
    joined.set(to.id, [...(joined.get(to.id) ?? []), from]);
  }
  return joined;
}

const NOTHING: RoleAtStep = { inCharge: [], helps: [], derived: [] };

type Growing = { readonly [Part in keyof RoleAtStep]: Card[] };

/** One walk over the rows, whatever the number of roles. */
function rolesOf(rows: readonly Responsibility[], steps: readonly Step[]): readonly RoleRow[] {
  const names: (string | undefined)[] = [];
  const known = new Map<string, Map<Step, Growing>>();
  const put = (name: string | undefined, part: keyof RoleAtStep, row: Responsibility) => {
    names.push(name);
    const key = nameKey(name);
    const cells = known.get(key) ?? new Map<Step, Growing>();
    known.set(key, cells);
    for (const step of row.steps) {
      const cell = cells.get(step) ?? { inCharge: [], helps: [], derived: [] };
      cells.set(step, cell);
      cell[part].push(row.card);
    }
  };
  for (const row of rows) {
    put(row.inCharge, 'inCharge', row);
    for (const name of row.helpers) put(name, 'helps', row);
    for (const { role } of row.derived) put(role, 'derived', row);
  }
  return [...uniqueNames(names), ...(known.has('') ? [''] : [])].map((role) => {
    const cells = known.get(nameKey(role));
    return { role, cells: steps.map((step) => cells?.get(step) ?? NOTHING) };
  });
}
