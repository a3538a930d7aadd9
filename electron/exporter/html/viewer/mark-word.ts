// The word that was looked for, where it stands in what is told. Knows no cards.

import { create } from './dom.ts';

/** Full-width and compatible forms are one, and so are capital and small letters. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** @param word folded. Of a text that folding makes longer or shorter nothing is marked. */
export function markWord(element: Element, word: string): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const whole = folded(text.data);
    if (word === '' || whole.length !== text.data.length) continue;
    // From the end, so that what stands before stays where it is.
    for (let at = whole.lastIndexOf(word); at >= 0; at = at < word.length ? -1 : whole.lastIndexOf(word, at - word.length)) {
      const found = text.splitText(at);
      found.splitText(word.length);
      found.replaceWith(create('mark', {}, found.data));
    }
  }
}
