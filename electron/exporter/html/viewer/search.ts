// Looking for words in all maps, and going from hit to hit.

import type { PageWords } from '../page-data.ts';
import { create, createButton, fill } from './dom.ts';
import { folded } from './mark-word.ts';
import type { Place } from './places.ts';

/** @param onHit is told of the hit that was gone to, and of the word, folded. @param onHits of all of them. */
export function createSearch(
  places: readonly Place[],
  words: PageWords,
  { onHit, onHits }: { readonly onHit: (place: Place, word: string) => void; readonly onHits: (places: readonly Place[]) => void },
): { readonly element: HTMLElement; focus(): void } {
  const names = places.map(({ details }) => folded(details.name));
  // Where it stands is not searched: the name of a step would find all that is in it.
  const notes = places.map(({ details: { facts, sources = [] } }) =>
    folded([...facts.map(([, text]) => text), ...sources.map(({ text }) => text)].join('\n')),
  );
  let hits: readonly Place[] = [];
  let now = -1;

  const input = create('input', {
    type: 'search',
    'aria-label': words['html.search'],
    placeholder: words['html.search'],
    autocomplete: 'off',
  });
  const said = create('output', { 'aria-live': 'polite' });
  const steps = [createButton('‹', words['html.previous'], () => step(-1)), createButton('›', words['html.next'], () => step(1))];
  const element = create('div', { role: 'search', class: 'search' }, input, said, ...steps);
  look();

  input.addEventListener('input', () => {
    look();
    if (hits.length > 0) step(1);
  });
  input.addEventListener('keydown', (event) => {
    // While a word is being composed, Enter takes it.
    if (event.isComposing) return;
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') {
      input.value = '';
      look();
    }
  });

  function look(): void {
    const wanted = folded(input.value.trim());
    const isNamed = (index: number) => names[index]?.includes(wanted) === true;
    const named = places.filter((_, index) => isNamed(index));
    const noted = places.filter((_, index) => !isNamed(index) && notes[index]?.includes(wanted));
    hits = wanted === '' ? [] : [...named, ...noted];
    now = -1;
    said.textContent = wanted !== '' && hits.length === 0 ? words['html.nothing-found'] : '';
    for (const button of steps) button.disabled = hits.length === 0;
    onHits(hits);
  }

  function step(by: 1 | -1): void {
    if (hits.length === 0) return;
    now = (Math.max(now, by === 1 ? -1 : 0) + by + hits.length) % hits.length;
    said.textContent = fill(words['html.found'], { number: now + 1, all: hits.length });
    const hit = hits[now];
    if (hit) onHit(hit, folded(input.value.trim()));
  }

  return {
    element,
    focus() {
      input.focus();
      input.select();
    },
  };
}
