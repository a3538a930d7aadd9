// The web page of an export: whatever is written in a project, the page has the elements that we make and no others, and runs our script alone.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { DATA_ID, type PageData } from '../../electron/exporter/html/page-data.ts';
import { toHtml } from '../../electron/exporter/html/to-html.ts';
import { toParts } from '../../shared/export/links.ts';
import { detailsOf } from '../../shared/export/page-details.ts';
import { toPage } from '../../shared/export/pages.ts';
import { layout } from '../../shared/layout/layout.ts';
import { CANVAS } from '../../shared/layout/request.ts';
import { LIGHT } from '../../shared/layout/theme.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';

const say = createSay('en');
const measure = (text: string, { size }: { readonly size: number }) => text.length * size * 0.6;

function pageOf(doc: Doc, hiddenIds: readonly string[] = []): string {
  const maps = mapsOf(doc).map(({ id, title }) => {
    const page = toPage(layout(doc, { mapId: id, metrics: CANVAS, measure, say, hiddenIds }), {
      paper: 'map',
      orientation: 'auto',
      title,
    });
    return { id, page };
  });
  const details = detailsOf(
    doc,
    maps.map(({ page }) => page.drawing),
    hiddenIds,
    say,
  );
  return toHtml({
    title: mapsOf(doc)[0]?.title ?? '',
    maps: maps.map((map, index) => ({ ...map, details: details[index]! })),
    theme: LIGHT,
    font: 'Inter',
    fontFaces: [],
    imageHref: () => undefined,
    language: 'en',
  });
}

/** How many of each element there are, and every name of an attribute. */
function madeOf(html: string) {
  const { document } = new JSDOM(html).window;
  const elements = [...document.querySelectorAll('*')];
  const counts: Record<string, number> = {};
  // Lines of text and dashes of `<tspan>` follow from the words.
  for (const { localName } of elements)
    if (!['text', 'tspan', 'title'].includes(localName)) counts[localName] = (counts[localName] ?? 0) + 1;
  return { counts, attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))].sort() };
}

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</title></svg><iframe src="javascript:alert(1)">',
  '"><a href="javascript:alert(1)" onclick="x()">',
  "' onfocus='x()",
  '<!--<script>',
  ']]></style><style>*{display:none}</style>',
  '\u2028\u2029\u0000\ud800',
  '{{number}} $& $1',
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string()).map((parts) => parts.join('')),
);

/** Every text of every entity is another. */
function withTexts(entities: readonly Entity[], text: string): Doc {
  const kept = [
    'id',
    'kind',
    'order',
    'scale',
    'language',
    'zone',
    'laneKind',
    'connectorKind',
    'colour',
    'hash',
    'mediaType',
    'status',
    'evidence',
    'measureKind',
    'better',
    'painRanking',
  ];
  const said = entities.map((entity) =>
    Object.fromEntries(
      Object.entries(entity).map(([name, value]) => [
        name,
        typeof value === 'string' && !kept.includes(name) && !name.endsWith('Id') ? text : value,
      ]),
    ),
  );
  const extra = {
    owner: text,
    channel: text,
    helpers: [text],
    tags: [text],
    sources: `${text} javascript:alert(1) https://example.org/?q=<b>`,
  };
  return loadDoc(said.map((entity) => (entity.kind === 'card' ? { ...entity, ...extra } : entity))).doc;
}

const SAMPLE: readonly Entity[] = Object.values(templateDoc('sample')).flatMap((kind) => [
  ...(kind as ReadonlyMap<string, Entity>).values(),
]);

test('hostile text makes no element, no attribute and no script of its own', () => {
  const plain = madeOf(pageOf(withTexts(SAMPLE, 'a')));
  expect(plain.counts).toMatchObject({ script: 2, style: 1, meta: 4, main: 1 });
  expect(plain.attributes.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  fc.assert(
    fc.property(hostile, (text) => {
      const made = madeOf(pageOf(withTexts(SAMPLE, text)));
      expect(made.attributes.filter((name) => !plain.attributes.includes(name))).toEqual([]);
      expect(Object.keys(made.counts).filter((name) => !(name in plain.counts))).toEqual([]);
      expect(made.counts).toMatchObject({ script: 2, style: 1, meta: 4, svg: plain.counts.svg });
    }),
    { numRuns: HOSTILE.length + 5, examples: HOSTILE.map((text): [string] => [text]) },
  );
});

test('what is to be told comes back as it was written', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const doc = withTexts(SAMPLE, text);
      const { document } = new JSDOM(pageOf(doc)).window;
      const data = JSON.parse(document.getElementById(DATA_ID)!.textContent) as PageData;
      const [details] = detailsOf(doc, [layout(doc, { mapId: mapsOf(doc)[0]!.id, metrics: CANVAS, measure, say, hiddenIds: [] })], [], say);
      expect(data.maps[0]!.details).toEqual(JSON.parse(JSON.stringify(details)));
    }),
    { numRuns: 8 },
  );
});

test('its policy lets in its own script and style by their sums, data for pictures and fonts, and nothing else', () => {
  const { document } = new JSDOM(pageOf(templateDoc('sample'))).window;
  const sum = (selector: string) =>
    `'sha256-${createHash('sha256').update(document.querySelector(selector)!.textContent).digest('base64')}'`;
  expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')!.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${sum('script:not([type])')}`,
    `style-src ${sum('style')}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('what is left out of the map is not in the page', () => {
  const doc = templateDoc('sample');
  const lane = [...doc.lane.values()].find(({ laneKind }) => laneKind === 'pain-points')!;
  const pains = [...doc.card.values()].filter(({ laneId }) => laneId === lane.id);
  expect(pains.filter(({ text }) => pageOf(doc).includes(text)).length).toBe(pains.length);
  const html = pageOf(doc, [lane.id]);
  expect(pains.filter(({ text }) => html.includes(text))).toEqual([]);
});

test('only addresses of the web and of mail become links, and no text is lost', () => {
  expect(
    toParts('See https://a.org/x?y=1, （http://b.cn/中）or mailto:c@d.ee. www.f.gg javascript:alert(1) data:text/html,x file:///etc'),
  ).toEqual([
    { text: 'See ' },
    { text: 'https://a.org/x?y=1', href: 'https://a.org/x?y=1' },
    { text: ', （' },
    { text: 'http://b.cn/中', href: 'http://b.cn/中' },
    { text: '）or ' },
    { text: 'mailto:c@d.ee', href: 'mailto:c@d.ee' },
    { text: '. ' },
    { text: 'www.f.gg', href: 'https://www.f.gg' },
    { text: ' javascript:alert(1) data:text/html,x file:///etc' },
  ]);
  fc.assert(
    fc.property(
      fc.oneof(
        hostile,
        fc.webUrl(),
        fc.tuple(fc.string(), fc.webUrl(), hostile).map((parts) => parts.join(' ')),
      ),
      (text) => {
        const parts = toParts(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.filter(({ href }) => href !== undefined && !/^(https?:\/\/|mailto:)/i.test(href))).toEqual([]);
      },
    ),
  );
});
