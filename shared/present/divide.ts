// Things in a row into parts that follow one another, as evenly as may be: steps over slides, lanes over slides.

export type Part = { readonly from: number /** The first one after it. */; readonly to: number };

/**
 * The division into exactly `parts` of least cost, or none where no allowed one has as many.
 * @param costOf of a part; undefined where it may not be.
 */
export function divide(count: number, parts: number, costOf: (part: Part) => number | undefined): readonly Part[] | undefined {
  const costs = Array.from({ length: count + 1 }, (_, to) => costsUpTo(to, costOf));
  type Way = { readonly cost: number; readonly parts: readonly Part[] };
  /** The best way to divide those before each place, into as many parts as there were turns. */
  let ways: readonly (Way | undefined)[] = [{ cost: 0, parts: [] }];
  for (let turn = 0; turn < parts; turn += 1) {
    const next: (Way | undefined)[] = [];
    for (let to = 1; to <= count; to += 1) {
      let best: Way | undefined;
      for (const { cost, ...part } of costs[to] ?? []) {
        const before = ways[part.from];
        if (before && (!best || before.cost + cost < best.cost)) best = { cost: before.cost + cost, parts: [...before.parts, part] };
      }
      next[to] = best;
    }
    ways = next;
  }
  return ways[count]?.parts;
}

/** Of the parts that end there, the shortest first, as far as they may be. */
function costsUpTo(to: number, costOf: (part: Part) => number | undefined): readonly (Part & { readonly cost: number })[] {
  const costs: (Part & { readonly cost: number })[] = [];
  for (let from = to - 1; from >= 0; from -= 1) {
    const cost = costOf({ from, to });
    if (cost === undefined) break;
    costs.push({ from, to, cost });
  }
  return costs;
}

/** The fewest parts that are allowed; of a part that is allowed every shorter one is, and so is each thing alone. */
export function fewestParts(count: number, isAllowed: (part: Part) => boolean): number {
  let parts = 0;
  for (let from = 0; from < count; parts += 1) {
    let to = from + 1;
    while (to < count && isAllowed({ from, to: to + 1 })) to += 1;
    from = to;
  }
  return parts;
}
