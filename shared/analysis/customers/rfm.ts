// Customers by recency, frequency and monetary value: quintiles of a list, and the groups that they fall into.

import type { CustomerList } from '../../model/entities/personas.ts';

/** Days since the last purchase, number of purchases, total spend. */
export type Customer = { readonly days: number; readonly purchases: number; readonly spend: number };

export const RFM_DIMENSIONS = ['days', 'purchases', 'spend'] as const;
export type RfmDimension = (typeof RFM_DIMENSIONS)[number];

export const QUINTILES = [1, 2, 3, 4, 5] as const;
export type Quintile = (typeof QUINTILES)[number];

/** `same`: all customers are equal in a dimension, and so nothing parts them. */
export type RfmProblem = { readonly problem: 'too-few'; readonly n: number } | { readonly problem: 'same'; readonly of: RfmDimension };
export type Rfm = Required<Pick<CustomerList, 'cells' | 'cuts'>>;

/**
 * Each customer gets 1–5 in each dimension by itself, 5 the best: fewest days, most purchases, most spend. Hughes, "Strategic Database
 * Marketing" (1994); Bult and Wansbeek, "Optimal Selection for Direct Mail", Marketing Science 14 (1995).
 *
 * Of n customers from the worst to the best, the cuts are the values of those in place ⌈n/5⌉, ⌈2n/5⌉, ⌈3n/5⌉ and ⌈4n/5⌉; a customer gets 1
 * and one more for each cut that they are better than: 1 + ⌊5 × the share of customers who are worse⌋. So equal values always get the same
 * quintile (the lower one where they reach over a cut), and without ties the sizes of quintiles differ by one at most.
 */
export function rfmOf(customers: readonly Customer[]): Rfm | RfmProblem {
  if (customers.length < QUINTILES.length) return { problem: 'too-few', n: customers.length };
  const sorted = {
    days: valuesOf(customers, 'days').reverse(),
    purchases: valuesOf(customers, 'purchases'),
    spend: valuesOf(customers, 'spend'),
  };
  const same = RFM_DIMENSIONS.find((of) => sorted[of][0] === sorted[of].at(-1));
  if (same) return { problem: 'same', of: same };
  const cuts = { days: cutsOf(sorted.days), purchases: cutsOf(sorted.purchases), spend: cutsOf(sorted.spend) };
  const cells = new Map<string, Customer[]>();
  for (const customer of customers) {
    const { days, purchases, spend } = customer;
    const recency = quintileOf(days, 'days', cuts.days);
    const code = `${recency}${quintileOf(purchases, 'purchases', cuts.purchases)}${quintileOf(spend, 'spend', cuts.spend)}`;
    const cell = cells.get(code);
    if (cell) cell.push(customer);
    else cells.set(code, [customer]);
  }
  const inOrder = [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { cells: Object.fromEntries(inOrder.map(([code, cell]) => [code, meansOf(cell)])), cuts };
}

/** From the lowest to the highest. */
function valuesOf(customers: readonly Customer[], of: RfmDimension): Float64Array {
  return Float64Array.from(customers, (customer) => customer[of]).sort();
}

/** @param values from the worst to the best. */
function cutsOf(values: Float64Array): number[] {
  return [1, 2, 3, 4].map((fifths) => values[Math.ceil((fifths * values.length) / 5) - 1] ?? 0);
}

/** Summed up from the lowest, whatever their order: sums of broken numbers depend on it. */
function meansOf(customers: readonly Customer[]): Customers {
  const n = customers.length;
  const meanOf = (of: RfmDimension) => valuesOf(customers, of).reduce((sum, value) => sum + value, 0) / n;
  return { n, days: meanOf('days'), purchases: meanOf('purchases'), spend: meanOf('spend') };
}

/** @param cuts four values, from the worst to the best. */
export function quintileOf(value: number, of: RfmDimension, cuts: readonly number[]): Quintile {
  let passed = 0;
  for (const cut of cuts) if (of === 'days' ? value < cut : value > cut) passed += 1;
  return QUINTILES[passed] ?? 5;
}

export const RFM_GROUPS = ['champions', 'loyal', 'promising', 'new', 'cooling', 'at-risk', 'lost'] as const;
export type RfmGroup = (typeof RFM_GROUPS)[number];

/** By recency from 5 down to 1, each by frequency from 1 to 5. What practitioners draw much like this; no paper fixes the groups. */
const GROUPS: Readonly<Record<Quintile, readonly RfmGroup[]>> = {
  5: ['new', 'promising', 'promising', 'champions', 'champions'],
  4: ['new', 'promising', 'promising', 'loyal', 'loyal'],
  3: ['cooling', 'cooling', 'cooling', 'loyal', 'loyal'],
  2: ['lost', 'lost', 'at-risk', 'at-risk', 'at-risk'],
  1: ['lost', 'lost', 'at-risk', 'at-risk', 'at-risk'],
};

export function rfmGroupOf(recency: Quintile, frequency: Quintile): RfmGroup {
  return GROUPS[recency][frequency - 1] ?? 'lost';
}

/** So many customers, and the means of their days, purchases and spend. */
export type Customers = Customer & { readonly n: number };

/** The customers of one recency and frequency, whatever they spend; undefined where there are none. */
export function customersAt({ cells }: Pick<CustomerList, 'cells'>, recency: Quintile, frequency: Quintile): Customers | undefined {
  return together(QUINTILES.flatMap((monetary) => cells[`${recency}${frequency}${monetary}`] ?? []));
}

/** Every group in the order of RFM_GROUPS, also those that nobody is in. `share`: of all customers of the list, in percent. */
export function rfmGroupsOf(
  list: Pick<CustomerList, 'cells'>,
): readonly { readonly group: RfmGroup; readonly customers: Customers | undefined; readonly share: number }[] {
  const all = together(Object.values(list.cells));
  return RFM_GROUPS.map((group) => {
    const places = QUINTILES.flatMap((recency) => QUINTILES.map((frequency) => [recency, frequency] as const));
    const own = places.filter(([recency, frequency]) => rfmGroupOf(recency, frequency) === group);
    const customers = together(own.flatMap(([recency, frequency]) => customersAt(list, recency, frequency) ?? []));
    return { group, customers, share: ((customers?.n ?? 0) / (all?.n ?? 1)) * 100 };
  });
}

/** Their means weighted by how many they are. */
function together(parts: readonly Customers[]): Customers | undefined {
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  if (n === 0) return undefined;
  const sumOf = (of: RfmDimension) => parts.reduce((sum, part) => sum + part.n * part[of], 0);
  return { n, days: sumOf('days') / n, purchases: sumOf('purchases') / n, spend: sumOf('spend') / n };
}
