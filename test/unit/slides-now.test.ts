// What a show keeps of what it has laid out, so that nothing is laid out twice, and nothing is left of it.

import { afterEach, expect, test } from 'vitest';
import { beginShow, endShow } from '../../renderer/present/moves.ts';
import { changeShow } from '../../renderer/present/show.ts';
import { slidesNow } from '../../renderer/present/slides-now.ts';
import { all, type Doc } from '../../shared/model/document.ts';
import type { Stop } from '../../shared/model/entities/show.ts';
import { templateDoc } from '../support/documents.ts';

const SAMPLE = templateDoc('sample');
const stop: Stop = { kind: 'stop', id: 's', mapId: [...SAMPLE.map.keys()][0] ?? '', order: 'a', title: '', laneIds: [], stepIds: [] };
const KEPT: Doc = { ...SAMPLE, stop: new Map([[stop.id, stop]]) };

function written(doc: Doc, text: string): Doc {
  const [card] = all(doc, 'card');
  if (!card) throw new Error('no card to write on');
  return { ...doc, card: new Map(doc.card).set(card.id, { ...card, text }) };
}

afterEach(endShow);

test('while one is typing, the document as it is kept and as typing would make it are each laid out once', () => {
  beginShow(KEPT);
  const kept = slidesNow(KEPT, stop);
  for (const text of ['a', 'ab', 'abc']) {
    const typed = written(KEPT, text);
    const slides = slidesNow(typed, stop);
    expect(slidesNow(KEPT, stop)).toBe(kept);
    expect(slidesNow(typed, stop)).toBe(slides);
  }
});

test('a curtain lays nothing out anew, larger type does', () => {
  beginShow(KEPT);
  const slides = slidesNow(KEPT, stop);
  changeShow({ curtain: 'black', typed: '1' });
  expect(slidesNow(KEPT, stop)).toBe(slides);
  changeShow({ larger: 1 });
  expect(slidesNow(KEPT, stop)).not.toBe(slides);
});

test('what was laid out goes with the show', () => {
  beginShow(KEPT);
  const slides = slidesNow(KEPT, stop);
  endShow();
  expect(slidesNow(KEPT, stop)).not.toBe(slides);
});
