import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openFonts } from '../../electron/exporter/fonts.ts';
import type { ImageOf } from '../../electron/exporter/images.ts';
import { createToRuns } from '../../electron/exporter/measure.ts';
import { toPdf } from '../../electron/exporter/to-pdf.ts';
import { type PageOptions, toPage } from '../../shared/export/pages.ts';
import type { Drawing } from '../../shared/layout/drawing.ts';
import { LIGHT } from '../../shared/layout/theme.ts';
import { toDoc } from '../../shared/model/document.ts';
import { createDrawing, createItem, createText, EVERY_MARK, RED_IMAGE } from '../support/drawings.ts';
import { SMALL_PROJECT } from '../support/small-project.ts';

const fonts = openFonts();
const toRuns = createToRuns(fonts);
const DOC = toDoc(SMALL_PROJECT);

/** The file with its compressed parts laid open. */
async function pdfOf(
  drawing: Drawing,
  options: Partial<PageOptions> = {},
  imageOf: ImageOf = (id) => (id === 'red' ? RED_IMAGE : undefined),
  doc = DOC,
) {
  const page = toPage(drawing, { paper: 'map', orientation: 'auto', title: 'Returns 退货', ...options });
  const bytes = await toPdf([page], {
    theme: LIGHT,
    title: page.title,
    doc,
    mapIds: ['map-1'],
    isDeck: false,
    fonts,
    toRuns,
    imageOf,
    language: 'zh-CN',
    onItem: async () => undefined,
  });
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/(stream\n)([\s\S]*?)(\nendstream)/g, (_, begin: string, body: string, end: string) => begin + inflated(body) + end);
}

function inflated(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  } catch {
    return body;
  }
}

/** The characters that the file says its glyphs stand for. */
function charactersOf(pdf: string): string {
  const maps = pdf.match(/beginbfrange[\s\S]*?endbfrange/g) ?? [];
  const codes = maps.flatMap((map) => map.match(/<[0-9a-f]{4,8}>/g) ?? []).map((code) => code.slice(1, -1));
  return codes.map((code) => Buffer.from(code, 'hex').swap16().toString('utf16le')).join('');
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');

test('is one page of the right size, with title and language', async () => {
  const pdf = await pdfOf(EVERY_MARK, { paper: 'A4' });
  expect(pdf.match(/\/MediaBox \[[^\]]*\]/g)).toEqual(['/MediaBox [0 0 841.889764 595.275591]']);
  expect(pdf).toContain('/Lang (zh-CN)');
  expect(pdf).toContain(`(${utf16('Returns 退货')})`);
});

test('embeds of each font only what it uses, and no other', async () => {
  const pdf = await pdfOf(EVERY_MARK);
  const names = new Set(pdf.match(/\/BaseFont \/[^\s]+/g)?.map((name) => name.replace(/.*\+/, '')));
  expect([...names].sort()).toEqual(['Inter-Italic', 'Inter-Regular', 'Inter-SemiBold', 'NotoSansSC-Regular', 'NotoSansSC-SemiBold']);
  expect(pdf.length).toBeLessThan(200_000);
});

test('its text can be found and copied, Latin and Chinese', async () => {
  const characters = charactersOf(await pdfOf(createDrawing([createItem('a', [createText('Hand over 客户退货 −1.5')])])));
  expect([...'Handover客户退货−1.5'].filter((char) => !characters.includes(char))).toEqual([]);
});

test('is tagged in reading order, whatever is painted first', async () => {
  const items = ['b', 'a', 'c'].map((id) => createItem(id, [createText(id)], { name: `Card ${id}` }));
  const arrow = createItem('arrow', [{ type: 'path', segments: [], stroke: { colour: 'connector', width: 1 } }], { name: 'From a to b' });
  const ground = createItem('ground', [{ type: 'box', rect: { x: 0, y: 0, width: 9, height: 9 }, radius: 0, fill: 'paper' }]);
  const pdf = await pdfOf({ ...createDrawing([ground, ...items, arrow]), reading: ['a', 'b', 'unknown', 'c'] });
  const parts = new Map([...pdf.matchAll(/(\d+) 0 obj\n<<\n\/S \/(?:P|Figure)\n\/(?:T|Alt) \((.*?)\)/g)].map(([, id, name]) => [id, name]));
  const [, children = ''] = /\/S \/Document[\s\S]*?\/K \[([^\]]*)\]/.exec(pdf) ?? [];
  expect([...children.matchAll(/(\d+) 0 R/g)].map(([, id]) => parts.get(id))).toEqual(['Card a', 'Card b', 'Card c', 'From a to b']);
});

test('survives characters that no font has, images that are none, and a mark of nothing', async () => {
  const image = { type: 'image', rect: { x: 0, y: 0, width: 40, height: 40 }, imageId: 'broken' } as const;
  const empty = { type: 'path', segments: [], fill: 'paper' } as const;
  const broken = Buffer.from(RED_IMAGE.bytes.subarray(0, 45));
  const item = createItem('\ud800', [image, empty, createText('😀👍🏽 \ud800 \u0000 한글 ﷽')], { name: '\ud800\u0000' });
  for (const mediaType of ['image/png', 'image/jpeg']) {
    const pdf = await pdfOf(createDrawing([item]), { title: '\ud800\u0000' }, () => ({ mediaType, bytes: broken }));
    expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
  }
});

/** By what each is within, and where it leads to. */
function bookmarksOf(pdf: string) {
  const found = pdf.matchAll(/(\d+) 0 obj\n<<\n\/Dest \[\d+ 0 R \/XYZ ([\d.]+) ([\d.]+) 0\]\n\/Parent (\d+) 0 R\n\/Title \(([^)]*)\)/g);
  const marks = new Map([...found].map(([, id, x, y, parent, title]) => [id, { title, parent, at: [Number(x), Number(y)] }]));
  return [...marks.values()].map(({ title, parent, at }) => [marks.get(parent)?.title, title, at]);
}

test('its bookmarks lead to the map, its stages and its steps, where they stand', async () => {
  const head = (id: string, role: 'stage' | 'step', x: number) =>
    createItem(id, [createText(id)], { role, name: id, entityId: id, rect: { x, y: 40, width: 80, height: 20 } });
  const drawing = createDrawing([head('Search', 'stage', 100), head('Asks', 'step', 100), head('Pays', 'step', 200)]);
  const column = { stageId: 'Search', number: 1, x: 0, width: 80 };
  const columns = ['Asks', 'Pays'].map((stepId) => ({ ...column, stepId }));
  const pdf = await pdfOf({ ...drawing, frame: { ...drawing.frame, columns } }, { title: 'Returns' });
  expect(bookmarksOf(pdf)).toEqual([
    ['Search', 'Asks', [87, 186]],
    ['Search', 'Pays', [162, 186]],
    ['Returns', 'Search', [87, 186]],
    [undefined, 'Returns', [0, 228]],
  ]);
});

test('addresses are links over their very words, sources over the whole card, and nothing else is', async () => {
  const card = { ...[...DOC.card.values()][0]!, text: 'Ask www.a.example', sources: 'Interviews, https://b.example/1' };
  const doc = { ...DOC, card: new Map([[card.id, card]]) };
  const item = createItem(card.id, [createText(card.text)], { entityId: card.id, name: card.text });
  const pdf = await pdfOf(createDrawing([item]), {}, undefined, doc);
  expect(pdf.match(/\/URI \([^)]*\)/g)).toEqual(['/URI (https://b.example/1)', '/URI (https://www.a.example)']);
  const [whole, words] = [...pdf.matchAll(/\/Subtype \/Link[\s\S]*?\/Rect \[([^\]]*)\]/g)].map(([, rect = '']) =>
    rect.split(' ').map(Number),
  );
  expect(whole).toEqual([24, 174, 99, 204]);
  expect(words![0]).toBeGreaterThan(24 + 20 * 0.75);
  expect(words![3]).toBeCloseTo(204, 0);
  expect(pdf.match(/\/S \/Link\n/g)).toHaveLength(2);
});

test('an address is written as it opens', async () => {
  const card = { ...[...DOC.card.values()][0]!, text: 'See https://[::1]/退货?a=100%25' };
  const item = createItem(card.id, [createText(card.text)], { entityId: card.id, name: card.text });
  const pdf = await pdfOf(createDrawing([item]), {}, undefined, { ...DOC, card: new Map([[card.id, card]]) });
  expect(pdf.match(/\/URI \([^)]*\)/g)).toContain('/URI (https://[::1]/%E9%80%80%E8%B4%A7?a=100%25)');
});

test('says whose it is', async () => {
  const pdf = await pdfOf(EVERY_MARK);
  const said = (key: string) => pdf.match(new RegExp(`\\n${pdf.match(`/${key} (\\d+) 0 R`)?.[1]} 0 obj\\n\\((.*)\\)\\nendobj`))?.[1];
  expect([said('Author'), said('Subject')]).toEqual(['Northgate', 'Click & collect returns']);
});
