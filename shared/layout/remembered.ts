// Parts of a Drawing that are kept from one to the next. Only ever spares work: what is remembered equals what would be made.

export type Parts = Map<string, { readonly from: readonly unknown[]; readonly part: unknown }>;

/** A part that is made anew only when something that it is made from is another. */
export function remembered<T>({ parts }: { readonly parts: Parts }, name: string, from: readonly unknown[], make: () => T): T {
  const known = parts.get(name);
  if (known && known.from.length === from.length && known.from.every((each, index) => each === from[index])) return known.part as T;
  const part = make();
  parts.set(name, { from, part });
  return part;
}
