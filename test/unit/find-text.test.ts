// Finding a text in another: places are right in any script, and what is typed is never a pattern.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFinder, replaceStretches, type TextWanted } from '../../shared/analysis/find/find-text.ts';

const found = (text: string, within: string, choices: Partial<TextWanted> = {}) =>
  (createFinder({ text, isCaseKept: false, isWholeWord: false, ...choices })?.(within) ?? []).map(({ start, end }) =>
    within.slice(start, end),
  );

test('case makes no difference unless it is asked for', () => {
  expect(found('desk', 'Desk, returns DESK, desks')).toEqual(['Desk', 'DESK', 'desk']);
  expect(found('desk', 'Desk, returns DESK, desks', { isCaseKept: true })).toEqual(['desk']);
});

test('letters whose case differs in length do not shift what comes after them', () => {
  for (const before of ['İİİ', 'ẞßẞ', 'ΑΣ ας', '𐐀𐐨', 'ŉǰ', '🧥']) expect(found('Desk', `${before}desk${before}`)).toEqual(['desk']);
  expect(found('ß', 'Maß, MAẞ, mass')).toEqual(['ß', 'ẞ']);
  expect(found('σας', 'ΣΑΣ σασ')).toEqual(['ΣΑΣ', 'σασ']);
});

test('a whole word ends where a script with spaces ends it; Chinese may be found anywhere', () => {
  const whole = { isWholeWord: true };
  expect(found('desk', 'desk desks the-desk desk_2 Desk.', whole)).toEqual(['desk', 'desk', 'Desk']);
  expect(found('app', '打开App后，app2 与 apps', whole)).toEqual(['App']);
  expect(found('退货', '门店退货柜台', whole)).toEqual(['退货']);
  expect(found('(b)', 'a(b)c (b)', whole)).toEqual(['(b)', '(b)']);
});

test('signs that patterns are made of stand for themselves', () => {
  const signs = '.*+?^$}{()|[]\\/-&$1';
  expect(found(signs, `x${signs}y`)).toEqual([signs]);
  expect(found('.', 'a.b')).toEqual(['.']);
  expect(replaceStretches('a.b', [{ start: 1, end: 2 }], '$&$1')).toBe('a$&$1b');
});

test('whatever is looked for, each place holds it, none overlaps, and replacing it by itself changes nothing', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'A', 'b', '.', '$', 'ß', 'İ', '店', '𠮷', '\\', ' ', '\ud83e'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.boolean(), fc.boolean(), (text, within, isCaseKept, isWholeWord) => {
      const stretches = createFinder({ text, isCaseKept, isWholeWord })?.(within) ?? [];
      for (const [index, { start, end }] of stretches.entries()) {
        expect(start).toBeGreaterThanOrEqual(stretches[index - 1]?.end ?? 0);
        expect(end - start).toBe(text.length);
        if (isCaseKept) expect(within.slice(start, end)).toBe(text);
      }
      if (isCaseKept) expect(replaceStretches(within, stretches, text)).toBe(within);
      if (isCaseKept && !isWholeWord && text !== '') expect(replaceStretches(within, stretches, '#')).toBe(within.split(text).join('#'));
    }),
    { numRuns: 500 },
  );
});
