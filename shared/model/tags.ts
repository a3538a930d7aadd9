// Tags as they are typed: words with commas between, of either script.

/** Undefined where there are none; each tag once, in the order typed. */
export function toTags(text: string): readonly string[] | undefined {
  const tags = [...new Set(text.split(/[,，、]/).map((tag) => tag.trim()))].filter((tag) => tag !== '');
  return tags.length > 0 ? tags : undefined;
}

export function fromTags(tags: readonly string[] = []): string {
  return tags.join(', ');
}
