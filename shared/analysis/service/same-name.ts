// When two names that people wrote are the same name: of a touchpoint, a channel, a role.

/** Equal for names that differ only in case, in space around them, or in how their letters are composed (NFC). Empty for no name. */
export function nameKey(name = ''): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** Equal as well for names that differ in space, hyphens or width within: likely the same, for people to decide. */
export function likelyKey(name: string): string {
  return nameKey(name.normalize('NFKC')).replace(/[\s\p{Pd}_]+/gu, '');
}

/** Each name once, as it is first written; empty ones left out. */
export function uniqueNames(names: Iterable<string | undefined>): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = nameKey(name);
    if (name !== undefined && key !== '' && !byKey.has(key)) byKey.set(key, name.trim());
  }
  return [...byKey.values()];
}
