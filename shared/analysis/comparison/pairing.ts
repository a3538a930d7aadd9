// Which things of two maps, or of two versions of one, are the same thing. Knows nothing of what differs between them.

import type { Doc } from '../../model/document.ts';
import type { Kind } from '../../model/entities.ts';
import { byOrder } from '../../model/order.ts';

/** What is on one side only has come, or gone; never both absent. */
export type Pair<T> = { readonly before?: T; readonly after?: T };
export type Side = keyof Pair<unknown>;

/** What a thing is known by on its side; undefined: this tells nothing of it. */
export type Key<T> = (thing: T, side: Side) => string | undefined;

type Copied = { readonly id: string; readonly originId?: string | undefined };

/** By its id, as two versions of one map share theirs; else by what it and the other were copied from in the end, by however many copies. */
export function byOrigin<T extends Copied>(
  kind: 'stage' | 'step' | 'lane' | 'card' | ('connector' & Kind),
  docs: readonly Doc[],
): readonly Key<T>[] {
  const originOf = (id: string) => docs.map((doc) => doc[kind].get(id)?.originId).find((origin) => origin !== undefined);
  const rootOf = ({ id, originId }: T) => {
    const passed = new Set([id]);
    for (let origin = originId; origin !== undefined && !passed.has(origin); origin = originOf(origin)) passed.add(origin);
    return [...passed].at(-1);
  };
  return [({ id }) => id, rootOf];
}

/**
 * Key after key, the first of a name with the first of that name on the other side, and so on: so a pair does not depend on which side
 * is which. In the order of `after`; what has gone follows what it stood behind.
 */
export function pairUp<T>(before: readonly T[], after: readonly T[], keys: readonly Key<T>[]): readonly Pair<T>[] {
  const partners = new Map<T, T>();
  const found = new Set<T>();
  for (const key of keys) {
    const waiting = new Map<string, T[]>();
    for (const thing of before) {
      const name = found.has(thing) ? undefined : key(thing, 'before');
      if (name === undefined) continue;
      const others = waiting.get(name);
      if (others) others.push(thing);
      else waiting.set(name, [thing]);
    }
    for (const thing of after) {
      const name = partners.has(thing) ? undefined : key(thing, 'after');
      const partner = name === undefined ? undefined : waiting.get(name)?.shift();
      if (partner === undefined) continue;
      partners.set(thing, partner);
      found.add(partner);
    }
  }
  return inOneOrder(before, after, partners);
}

function inOneOrder<T>(before: readonly T[], after: readonly T[], partners: ReadonlyMap<T, T>): readonly Pair<T>[] {
  const paired = new Set(partners.values());
  const gone = new Map<T | undefined, T[]>();
  let behind: T | undefined;
  for (const thing of before) {
    if (paired.has(thing)) behind = thing;
    else gone.set(behind, [...(gone.get(behind) ?? []), thing]);
  }
  const goneBehind = (thing: T | undefined): readonly Pair<T>[] => (gone.get(thing) ?? []).map((each) => ({ before: each }));
  return [
    ...goneBehind(undefined),
    ...after.flatMap((thing) => {
      const partner = partners.get(thing);
      return partner === undefined ? [{ after: thing }] : [{ before: partner, after: thing }, ...goneBehind(partner)];
    }),
  ];
}

/** The same name for both of a pair, on either side; what has no partner has none. */
export function namesOf(pairs: readonly Pair<{ readonly id: string }>[]): (id: string, side: Side) => string | undefined {
  const names = { before: new Map<string, string>(), after: new Map<string, string>() };
  for (const { before, after } of pairs) {
    if (!before || !after) continue;
    const name = nameOfBoth(before, after);
    names.before.set(before.id, name);
    names.after.set(after.id, name);
  }
  return (id, side) => names[side].get(id);
}

/** The same whichever side is which, and no id. */
function nameOfBoth(one: { readonly id: string }, other: { readonly id: string }): string {
  return [one.id, other.id].sort().join(' = ');
}

type Ordered = { readonly id: string; readonly order: string };
type Both<T> = Required<Pair<T>>;

/**
 * Of siblings that stand in the same thing on both sides, in any order, those that stand elsewhere among the others: all but the most that
 * keep their order. Those whose own place was not touched are kept before any others; ids decide between equals, so that either direction
 * finds the same.
 */
export function outOfOrder<T extends Ordered>(siblings: readonly Both<T>[]): ReadonlySet<T> {
  const ranksOn = (side: Side) => new Map([...siblings.map((each) => each[side])].sort(byOrder).map((thing, rank) => [thing, rank]));
  const ranks = { before: ranksOn('before'), after: ranksOn('after') };
  const points = siblings.map(({ before, after }) => ({
    after,
    x: ranks.before.get(before) ?? 0,
    y: ranks.after.get(after) ?? 0,
    weight: before.order === after.order ? siblings.length + 1 : 1,
    name: nameOfBoth(before, after),
  }));
  // What stands behind another on both sides comes later here.
  points.sort((a, b) => a.x + a.y - b.x - b.y || (a.name < b.name ? -1 : 1));
  const heavier = (best: Chain<T> | undefined, chain: Chain<T>) => (best && best.weight >= chain.weight ? best : chain);
  const chains: Chain<T>[] = [];
  for (const { after, x, y, weight } of points) {
    const behind = chains.filter((chain) => chain.x < x && chain.y < y).reduce<Chain<T> | undefined>(heavier, undefined);
    chains.push({ after, x, y, weight: weight + (behind?.weight ?? 0), behind });
  }
  const kept = new Set<T>();
  for (let chain = chains.reduce<Chain<T> | undefined>(heavier, undefined); chain; chain = chain.behind) kept.add(chain.after);
  return new Set(siblings.map(({ after }) => after).filter((after) => !kept.has(after)));
}

/** Of the heaviest row of things that rise on both sides, its last one and what comes before it. */
type Chain<T> = {
  readonly after: T;
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  readonly behind: Chain<T> | undefined;
};
