// Order keys: strings that sort like fractions between 0 and 1, so that one move is one changed entity.
// Compared as plain strings (BINARY collation in SQLite), never by locale. A key never ends in '0', or nothing would fit below it.

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;
/** Appending and prepending step by this many digits' last place: seven million appends before a fifth digit is needed. */
const STEP_DIGITS = 4;

const digitsOf = (key: string) => [...key].map((char) => Math.max(0, DIGITS.indexOf(char)));
const toKey = (digits: readonly number[]) => {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === 0) end -= 1;
  return digits
    .slice(0, end)
    .map((digit) => DIGITS[digit])
    .join('');
};

/** `key` plus or minus one in the last place of STEP_DIGITS digits; undefined where that leaves the range from 0 to 1. */
function step(key: string, by: 1 | -1): string | undefined {
  const digits = digitsOf(key).slice(0, STEP_DIGITS);
  while (digits.length < STEP_DIGITS) digits.push(0);
  for (let place = STEP_DIGITS - 1; place >= 0; place -= 1) {
    const digit = (digits[place] ?? 0) + by;
    if (digit >= 0 && digit < BASE) {
      digits[place] = digit;
      const stepped = toKey(digits);
      return stepped === '' ? undefined : stepped;
    }
    digits[place] = by === 1 ? 0 : BASE - 1;
  }
  return undefined;
}

/** The middle of two fractions; `upper` absent stands for 1. */
function middle(lower: string, upper: string | undefined): string {
  const low = digitsOf(lower);
  const high = upper === undefined ? undefined : digitsOf(upper);
  const digits: number[] = [];
  let open = high === undefined;
  for (let place = 0; ; place += 1) {
    const from = low[place] ?? 0;
    const to = open ? BASE : (high?.[place] ?? 0);
    if (to - from > 1) {
      digits.push(from + Math.floor((to - from) / 2));
      return toKey(digits);
    }
    digits.push(from);
    if (to > from) open = true;
  }
}

/**
 * A key after `lower` and before `upper`; either may be absent (the very beginning, the very end).
 * @throws when `lower` is not before `upper`: integrity sees to it that no two neighbours share a key.
 */
export function keyBetween(lower: string | undefined, upper: string | undefined): string {
  if (lower !== undefined && upper !== undefined && lower >= upper) throw new Error('order keys out of order');
  if (lower === undefined && upper === undefined) return middle('', undefined);
  if (upper === undefined) return step(lower ?? '', 1) ?? middle(lower ?? '', undefined);
  if (lower === undefined) return step(upper, -1) ?? middle('', upper);
  return middle(lower, upper);
}

/** `count` keys after `lower` and before `upper`, evenly enough to stay short. */
export function keysBetween(lower: string | undefined, upper: string | undefined, count: number): readonly string[] {
  if (count === 0) return [];
  if (upper === undefined) {
    const keys: string[] = [];
    while (keys.length < count) keys.push(keyBetween(keys.at(-1) ?? lower, undefined));
    return keys;
  }
  const half = Math.floor(count / 2);
  const key = lower === undefined ? middle('', upper) : keyBetween(lower, upper);
  return [...keysBetween(lower, key, half), key, ...keysBetween(key, upper, count - half - 1)];
}

type Ordered = { readonly order: string; readonly id: string };

/** Order keys first; ids decide between equal ones, so that every machine agrees. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A key that puts a newcomer at `index` of these siblings (sorted); past the end means last. */
export function keyAt(siblings: readonly Ordered[], index: number): string {
  const at = Math.max(0, Math.min(index, siblings.length));
  return keyBetween(siblings[at - 1]?.order, siblings[at]?.order);
}

/** The same for `count` newcomers beside one another. */
export function keysAt(siblings: readonly Ordered[], index: number, count: number): readonly string[] {
  const at = Math.max(0, Math.min(index, siblings.length));
  return keysBetween(siblings[at - 1]?.order, siblings[at]?.order, count);
}

/** Of our digits, short enough to be split on, and not ending in '0'. */
function isKey(key: string): boolean {
  return key.length <= 200 && /^[0-9A-Za-z]*[1-9A-Za-z]$/.test(key);
}

/** New order keys for siblings that share one, or whose keys are none; nothing where all are well. */
export function respaced<T extends Ordered>(siblings: readonly T[]): readonly T[] {
  const sorted = [...siblings].sort(byOrder);
  const isClear = sorted.every((each, index) => isKey(each.order) && (index === 0 || (sorted[index - 1]?.order ?? '') < each.order));
  if (isClear) return [];
  const keys = keysBetween(undefined, undefined, sorted.length);
  return sorted.map((each, index) => ({ ...each, order: keys[index] ?? each.order }));
}
