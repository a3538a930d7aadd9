// What there is to tell of one thing, at the side: its text, its facts, its sources, and the ways to what it is tied to.

import type { TextPart } from '../../../../shared/export/links.ts';
import type { Details } from '../../../../shared/export/page-details.ts';
import type { PageWords } from '../page-data.ts';
import { create, createButton } from './dom.ts';
import { markWord } from './mark-word.ts';
import type { Place } from './places.ts';

/** Once more, here where the link is made: nothing else leads out of the page. */
const OUTSIDE = ['http:', 'https:', 'mailto:'];

export type DetailsPanel = {
  readonly element: HTMLElement;
  /** @param word that is marked in it, folded. */
  show(place: Place, word?: string): void;
  focus(): void;
  close(): void;
  isOpen(): boolean;
};

export function createDetailsPanel(
  words: PageWords,
  { onGo, onClose }: { readonly onGo: (id: string) => void; readonly onClose: () => void },
): DetailsPanel {
  const element = create('aside', { 'aria-label': words['html.details'], hidden: '' });
  const close = () => {
    element.hidden = true;
    onClose();
  };
  return {
    element,
    close,
    isOpen: () => !element.hidden,
    focus: () => element.querySelector('h2')?.focus(),
    show({ details, element: drawn }, word = '') {
      element.replaceChildren(
        createButton('×', words['html.close'], close),
        create('h2', { tabindex: '-1' }, details.name),
        ...(details.place === '' ? [] : [create('p', { class: 'place' }, details.place)]),
        ...[...drawn.querySelectorAll('image')].map((image) => create('img', { src: image.href.baseVal, alt: '' })),
        ...toFacts(details),
        ...(details.sources
          ? [create('h3', {}, words['html.sources']), create('p', { class: 'sources' }, ...details.sources.map(toSource))]
          : []),
        ...details.ties.flatMap(({ label, to }) => [
          create('h3', {}, label),
          create(
            'ul',
            {},
            ...to.map(({ id, text }) =>
              create(
                'li',
                {},
                createButton(text, text, () => onGo(id)),
              ),
            ),
          ),
        ]),
      );
      markWord(element, word);
      element.hidden = false;
      element.scrollTop = 0;
    },
  };

  function toSource({ text, href }: TextPart): Node | string {
    if (href === undefined || !isOutside(href)) return text;
    return create('a', { href, target: '_blank', rel: 'noopener noreferrer', title: words['html.outside'] }, text);
  }
}

function toFacts({ facts }: Details): readonly Node[] {
  if (facts.length === 0) return [];
  return [create('dl', {}, ...facts.flatMap(([label, text]) => [create('dt', {}, label), create('dd', {}, text)]))];
}

function isOutside(href: string): boolean {
  try {
    return OUTSIDE.includes(new URL(href).protocol);
  } catch {
    return false;
  }
}
