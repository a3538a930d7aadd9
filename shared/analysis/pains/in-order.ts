// Putting things in an order by several rules, one after the other, such that the order can be explained.

export type Rule<T, Name extends string> = {
  readonly name: Name;
  readonly of: (each: T) => number;
  /** The highest first where absent. */
  readonly isLowestFirst?: boolean;
};

export type Ordered<T, Name extends string> = {
  readonly each: T;
  /** Which rule put it behind the one right before it; undefined for the first. */
  readonly decidedBy: Rule<T, Name> | undefined;
};

/** The last rule must tell any two apart: then the order in which they are given plays no part. */
export function inOrder<T, Name extends string>(things: readonly T[], rules: readonly Rule<T, Name>[]): readonly Ordered<T, Name>[] {
  const compare = (rule: Rule<T, Name>, a: T, b: T) => (rule.isLowestFirst ? rule.of(a) - rule.of(b) : rule.of(b) - rule.of(a));
  const decide = (a: T, b: T) => rules.find((rule) => compare(rule, a, b) !== 0);
  return things
    .toSorted((a, b) => {
      const rule = decide(a, b);
      return rule ? compare(rule, a, b) : 0;
    })
    .map((each, index, sorted) => {
      const before = sorted[index - 1];
      return { each, decidedBy: before === undefined ? undefined : decide(before, each) };
    });
}
