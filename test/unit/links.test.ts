import { expect, test } from 'vitest';
import { addressesIn, linksIn } from '../../shared/export/links.ts';

test.each([
  ['See https://example.com/a?b=1, then go on.', ['https://example.com/a?b=1']],
  ['（详见https://example.com/退货）。', ['https://example.com/退货']],
  ['www.example.com or mailto:a@b.example', ['https://www.example.com', 'mailto:a@b.example']],
  ['https://a.example https://a.example', ['https://a.example']],
  ['javascript:alert(1) file:///etc/passwd ftp://x https:// mailto:', []],
])('the addresses in “%s”', (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses);
});

test('stand where the lines have them, also when they are broken', () => {
  const text = 'Ask at https://example.com/returns\nor  www.b.example';
  expect(linksIn(text, ['Ask at', 'https://example.', 'com/returns', 'or  www.b.example'])).toEqual([
    { address: 'https://example.com/returns', line: 1, from: 0, to: 16 },
    { address: 'https://example.com/returns', line: 2, from: 0, to: 11 },
    { address: 'https://www.b.example', line: 3, from: 4, to: 17 },
  ]);
});

test('end where a text is cut off, and lines of another text have none', () => {
  const text = 'Go to https://example.com/returns';
  expect(linksIn(text, ['Go to', 'https://ex…'])).toEqual([]);
  expect(linksIn(text, ['Somewhere else'])).toEqual([]);
});
