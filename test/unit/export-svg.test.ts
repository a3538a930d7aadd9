import { describe, expect, test } from 'vitest';
import { toPage } from '../../shared/export/pages.ts';
import { type SvgParts, toSvg } from '../../shared/export/svg.ts';
import type { Item } from '../../shared/layout/drawing.ts';
import { LIGHT } from '../../shared/layout/theme.ts';
import { createDrawing, createItem, createText } from '../support/drawings.ts';

function svgOf(items: readonly Item[], parts: Partial<SvgParts> = {}, title = 'Map'): string {
  const page = toPage(createDrawing(items), { paper: 'map', orientation: 'auto', title });
  return toSvg(page, LIGHT, { font: 'Inter', fontFaces: [], imageHref: () => undefined, language: 'en', ...parts });
}

/** No character that XML 1.0 forbids, no tag inside text, no ampersand that begins nothing. */
function isWellFormed(svg: string): boolean {
  const outsideTags = svg.replace(/<\/?[a-z]+(?:\s[a-z:-]+="[^"<]*")*\s*\/?>/gi, '');
  return !/(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(svg) && !/[<>]/.test(outsideTags) && !/&(?!#\d+;)/.test(svg);
}

const HOSTILE = '<script>alert(1)</script> & "quoted" \u0000\u0007\u001b \ud800 \udc00 \uffff \u2028 \u202eabc ]]> --> \'';

describe('hostile text', () => {
  test('stays text, wherever it stands', () => {
    const svg = svgOf([createItem(`"><i-${HOSTILE}`, [createText(HOSTILE)], { name: HOSTILE })], {}, HOSTILE);
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&#60;script&#62;alert(1)');
  });

  test('does not leave an attribute by the address of an image', () => {
    const image = { type: 'image', rect: { x: 0, y: 0, width: 1, height: 1 }, imageId: 'a' } as const;
    expect(isWellFormed(svgOf([createItem('a', [image])], { imageHref: () => '"/><script>' }))).toBe(true);
  });
});

test('a transparent picture has all but the ground of its page, whether that is seen through sheets or not', () => {
  const page = toPage(createDrawing([createItem('a', [createText('Card')])]), { paper: 'map', orientation: 'auto', title: 'Map' });
  const sheet = { width: 100, height: 80, at: { x: 0, y: 0 }, scale: 1, clip: { x: 0, y: 0, width: 90, height: 70 }, around: [] };
  const parts = { font: 'Inter', fontFaces: [], imageHref: () => undefined, language: 'en' } as const;
  for (const each of [page, { ...page, sheet }]) {
    const grounds = /^<rect [^>]*>$/gm;
    const whole = toSvg(each, LIGHT, parts);
    expect(whole).toMatch(grounds);
    expect(toSvg(each, LIGHT, { ...parts, isTransparent: true })).toBe(whole.replace(grounds, ''));
  }
});

describe('numbers', () => {
  test('have two decimals at most and are always numbers', () => {
    const rect = { x: 1 / 3, y: -0.001, width: Number.NaN, height: Number.POSITIVE_INFINITY };
    const svg = svgOf([createItem('a', [{ type: 'box', rect, radius: 0, fill: 'paper' }])]);
    expect(svg).toContain('<rect x="0.33" y="0" width="0" height="0" fill="#FFFFFF"/>');
  });
});

describe('gradients', () => {
  const gradient = (colour: 'pain' | 'curve') =>
    ({ from: { x: 0, y: 0 }, to: { x: 0, y: 9 }, stops: [{ at: 0, colour, opacity: 1 }] }) as const;
  const box = (colour: 'pain' | 'curve') =>
    createItem(colour, [{ type: 'box', rect: { x: 0, y: 0, width: 9, height: 9 }, radius: 0, fill: gradient(colour) }]);

  test('that are equal are written once', () => {
    const svg = svgOf([box('pain'), box('pain'), box('curve')]);
    expect(svg.match(/<linearGradient id="[^"]+"/g)).toEqual(['<linearGradient id="gradient"', '<linearGradient id="gradient_2"']);
    expect(svg.match(/url\(#[^)]+\)/g)).toEqual(['url(#gradient)', 'url(#gradient)', 'url(#gradient_2)']);
  });

  test('of several pictures in one document keep apart by a prefix; nothing else has an id there', () => {
    const svg = svgOf([box('pain')], { idPrefix: 'preview-' });
    expect(svg.match(/ id="[^"]+"/g)).toEqual([' id="preview-gradient"']);
    expect([svg.includes('url(#preview-gradient)'), svg.includes('inkscape')]).toEqual([true, false]);
  });
});

describe('text', () => {
  test('is one <text> for each line', () => {
    const lines = [
      { x: 4, baseline: 12, text: 'one' },
      { x: 4, baseline: 30, text: '二' },
    ];
    expect(svgOf([createItem('a', [createText('', { lines })])]).match(/<text[^>]*>[^<]*<\/text>/g)).toEqual([
      '<text x="4" y="12" font-size="13" font-weight="400" fill="#1B2328">one</text>',
      '<text x="4" y="30" font-size="13" font-weight="400" fill="#1B2328">二</text>',
    ]);
  });

  test('Chinese is never slanted', () => {
    const style = { size: 13, weight: 400, italic: true } as const;
    const svg = svgOf([createItem('a', [createText('know 何时 “soon”，否则', { style })])]);
    expect(svg).toContain(
      'font-style="italic" fill="#1B2328">know <tspan font-style="normal">何时</tspan> “soon”<tspan font-style="normal">，否则</tspan></text>',
    );
  });
});

describe('groups', () => {
  test('are named by what they show, and each name is given once', () => {
    const named = (id: string, name: string) => createItem(id, [], { name });
    const svg = svgOf([named('a', 'Asks: why?'), named('b', 'Asks why'), named('c', '为什么？'), named('d', '3 days'), named('e', '')]);
    expect([...svg.matchAll(/<g id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'Map',
      'Asks_why',
      'Asks_why_2',
      '为什么',
      '_3_days',
      'card',
    ]);
    expect([...svg.matchAll(/inkscape:label="([^"]+)"/g)].map(([, label]) => label)).toEqual([
      'Map',
      'Asks: why?',
      'Asks why',
      '为什么？',
      '3 days',
    ]);
  });
});

test('outlines stand where the text would, and say what it says', () => {
  const toOutlines: SvgParts['toOutlines'] = ({ lines }) => lines.map(({ text }) => ({ text, data: 'M1 2l2 2z' }));
  const svg = svgOf([createItem('a', [createText('<one>')])], { toOutlines });
  expect(svg).toContain('<path aria-label="&#60;one&#62;" d="M1 2l2 2z" fill="#1B2328"/>');
  expect(svg).not.toContain('<text');
});

test('a missing image leaves an empty box', () => {
  const mark = { type: 'image', rect: { x: 1, y: 2, width: 3, height: 4 }, imageId: 'gone' } as const;
  expect(svgOf([createItem('a', [mark])])).toContain('<rect x="1" y="2" width="3" height="4" fill="#E6E0D2"/>');
});

test('without embedded fonts there is no style, which a strict content policy would refuse', () => {
  const face = { family: 'Inter', weight: 600, italic: false, href: 'data:font/woff2;base64,AA' } as const;
  expect(svgOf([])).not.toContain('style');
  expect(svgOf([], { fontFaces: [face] })).toContain(
    "@font-face{font-family:'Inter';font-weight:600;font-style:normal;src:url(data:font/woff2;base64,AA) format('woff2')}",
  );
});
