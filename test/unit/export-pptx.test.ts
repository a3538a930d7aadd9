// PowerPoint files as the structural check, and as the selection pane, see them.

import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createSchemeColour } from '../../electron/exporter/pptx/scheme.ts';
import { type Page, toPage } from '../../shared/export/pages.ts';
import { pagesOf } from '../../shared/export/pages-of.ts';
import { LIGHT } from '../../shared/layout/theme.ts';
import { type Doc, projectOf, toDoc, toEntities } from '../../shared/model/document.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { drawPageNumber } from '../../shared/present/furniture.ts';
import { createSay } from '../../shared/text/text.ts';
import { templateDoc } from '../support/documents.ts';
import { createDrawing, createItem, createText, EVERY_MARK } from '../support/drawings.ts';
import { checkPptx } from '../support/pptx-check.ts';
import { exportPptx, measure, writePptx } from '../support/pptx-export.ts';
import { SMALL_PROJECT } from '../support/small-project.ts';

const namesIn = (slide: Document | undefined) =>
  [...(slide?.getElementsByTagName('p:cNvPr') ?? [])].map((each) => each.getAttribute('name'));

describe('a presentation', () => {
  test.each(['en', 'zh-CN'] as const)('of the sample (%s) is as PowerPoint asks, every connector glued', async (language) => {
    const doc = templateDoc('sample', language);
    const { problems, slides, glued } = await exportPptx(doc, {}, language);
    expect(problems).toEqual([]);
    expect(slides.length).toBe(1);
    expect(glued).toBe(doc.connector.size);
  });

  test.each([
    ['map', 'med'],
    ['16:9', 'sm'],
    ['A1', 'lg'],
  ] as const)('on %s has arrow heads of the size that is nearest to the map’s', async (paper, size) => {
    const { slides } = await exportPptx(templateDoc('sample'), { paper });
    const heads = [...(slides[0]?.getElementsByTagName('a:tailEnd') ?? [])];
    expect(new Set(heads.map((head) => [head.getAttribute('w'), head.getAttribute('len')].join()))).toEqual(new Set([`${size},${size}`]));
  });

  test('names its shapes as the map does', async () => {
    const { slides } = await exportPptx(templateDoc('sample'));
    const names = namesIn(slides[0]);
    expect(names).toEqual(
      expect.arrayContaining([
        'Hand over',
        'Find the returns desk',
        'Customer actions',
        'Ground: Customer actions',
        'Line of visibility',
        'Tries the jacket on at home',
        'Emotion curve: Busy parent',
        'Score: Find the returns desk, Busy parent Peak −3.6',
        'Scans the code, inspects, prints a receipt → Answers “where is my refund?”',
      ]),
    );
  });

  test('has a slide for each stage, with its title and its number', async () => {
    const { problems, slides } = await exportPptx(templateDoc('sample'), { slides: 'stages' });
    expect(problems).toEqual([]);
    const kinds = slides.map((slide) => [...slide.getElementsByTagName('p:ph')].map((each) => each.getAttribute('type')));
    expect(kinds).toEqual(slides.map(() => ['title', 'sldNum']));
    const titles = slides.map((slide) => slide.querySelector('[type="title"]')?.closest('sp')?.getElementsByTagName('a:t')[0]?.textContent);
    expect([...new Set(titles)]).toEqual(['Decide', 'Prepare', 'Hand over', 'Resolve']);
  });

  test('has the title that stands around its map as the title of its slide', async () => {
    const { problems, slides } = await exportPptx(templateDoc('sample'), {
      furniture: ['title', 'client', 'legend', 'date', 'border'],
      date: '2026-11-22',
    });
    expect(problems).toEqual([]);
    const [title, ...others] = slides[0]?.querySelectorAll('[type="title"]') ?? [];
    expect(others).toEqual([]);
    expect(title?.closest('sp')?.getElementsByTagName('a:off')[0]?.getAttribute('y')).toMatch(/^\d+$/);
    expect(title?.closest('sp')?.getElementsByTagName('a:t')[0]?.textContent).toBe('As-is blueprint');
  });

  test.each([
    ['named after its file', 'Northwind', 'map', 'Northwind'],
    ['without a name', '', 'stages', 'Logo'],
  ] as const)('has a logo, %s, as a picture of its own that says what it is', async (_, name, slides, said) => {
    const { problems, slides: made } = await exportPptx(withLogo(name), { slides, furniture: ['title', 'client', 'logo', 'border'] });
    expect(problems).toEqual([]);
    const pictures = [...(made[0]?.getElementsByTagName('p:pic') ?? [])].map((each) => each.getElementsByTagName('p:cNvPr')[0]!);
    expect(pictures.map((each) => [each.getAttribute('name'), each.getAttribute('descr')])).toEqual([[said, said]]);
  });

  test('shades what is above the curve and what is below it by themselves: not every program knows gradients of several colours', async () => {
    const { slides } = await exportPptx(templateDoc('sample'));
    const shades = [...(slides[0]?.getElementsByTagName('a:gradFill') ?? [])].filter(
      (each) => each.getElementsByTagName('a:alpha').length > 0,
    );
    const coloursOf = (each: Element) => new Set([...each.getElementsByTagName('a:schemeClr')].map((colour) => colour.getAttribute('val')));
    expect(shades.map((each) => [...coloursOf(each)])).toEqual([['accent5'], ['accent3']]);
  });

  test('gives the number of a slide room for more digits than it has: some programs wrap it', async () => {
    const page = toPage(EVERY_MARK, { paper: 'map', orientation: 'auto', title: 'As it is' });
    const size = { width: 960, height: 540 };
    const item = drawPageNumber(10, size);
    const { problems, slides } = checkPptx(await writePptx([{ ...page, ...size, furniture: [item] }]));
    expect(problems).toEqual([]);
    const shape = slides[0]!.querySelector('[type="sldNum"]')!.closest('sp')!;
    const lengthOf = (name: string, attribute: string) => Number(shape.getElementsByTagName(name)[0]!.getAttribute(attribute)) / 12_700;
    const [text] = item.marks.flatMap((mark) => (mark.type === 'text' ? [mark] : []));
    expect(lengthOf('a:ext', 'cx')).toBeGreaterThan(measure('100', text!.style));
    expect(lengthOf('a:off', 'x') + lengthOf('a:ext', 'cx')).toBeCloseTo(item.rect.x + item.rect.width, 2);
  });

  test('has a long title that is not seen in one line above the slide, as small as it comes', async () => {
    const { problems, slides } = await exportPage(EVERY_MARK, 'A title that goes on and on. '.repeat(11));
    expect(problems).toEqual([]);
    const shape = slides[0]!.querySelector('[type="title"]')!.closest('sp')!;
    const of = (name: string, attribute: string) => shape.getElementsByTagName(name)[0]?.getAttribute(attribute);
    expect([of('a:bodyPr', 'wrap'), of('a:bodyPr', 'anchor'), of('a:rPr', 'sz')]).toEqual(['none', 'b', '1000']);
    expect(Number(of('a:off', 'y')) + Number(of('a:ext', 'cy'))).toBeLessThan(0);
  });

  test('gives each colour of its theme its own slot, also where two are alike', () => {
    const toElement = createSchemeColour({ ...LIGHT, fail: LIGHT.pain, 'pain-ink': LIGHT.pain });
    const valOf = (token: keyof typeof LIGHT) => /val="(\w+)"/.exec(toElement(token))?.[1];
    expect([valOf('pain'), valOf('fail'), valOf('pain-ink')]).toEqual(['accent3', 'accent6', 'accent3']);
  });

  test('carries the notes of its stops to the slides', async () => {
    const doc = templateDoc('sample');
    const stop = { kind: 'stop', mapId: mapsOf(doc)[0]!.id, order: 'a' } as const;
    const stops = [
      { ...stop, id: 'one', title: 'One', notes: 'Say <this>\n& 那个' },
      { ...stop, id: 'two', order: 'b', title: 'Two' },
    ];
    const said: Doc = { ...doc, stop: new Map(stops.map((each) => [each.id, { ...each, laneIds: [], stepIds: [] }])) };
    const work = pagesOf(
      said,
      { mapId: stop.mapId, slides: 'stops', format: 'pptx', paper: 'map', orientation: 'auto', scale: 1 },
      { measure, say: createSay('en') },
    );
    if ('problem' in work) throw new Error(work.problem);
    const bytes = await writePptx(work.pages);
    expect(checkPptx(bytes).problems).toEqual([]);
    const files = unzipSync(bytes);
    const notes = Object.keys(files).filter((path) => /notesSlide\d+\.xml$/.test(path));
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.length).toBeLessThan(work.count);
    const text = new TextDecoder().decode(files[notes[0]!]);
    expect(text.match(/<a:t>.*?<\/a:t>/g)).toEqual(['<a:t>Say &#60;this&#62;</a:t>', '<a:t>&#38; 那个</a:t>']);
  });

  test('holds every mark, an image that is missing as a box', async () => {
    const { problems, slides } = await exportPage(EVERY_MARK);
    expect(problems).toEqual([]);
    expect(slides[0]?.getElementsByTagName('p:pic').length).toBe(1);
    expect(slides[0]?.getElementsByTagName('p:pic')[0]?.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr')).toBe('A red picture');
  });

  test('survives whatever words hold', async () => {
    const hostile = `a\u0000b\u0007\u000b<script>&"'\ud800 \udc00\ufffe\uffff\u202e]]> \u2028 {{x}} 👩‍👩‍👧 ${'x'.repeat(400)}`;
    const item = createItem('card', [createText(hostile)], { name: hostile });
    const { problems, slides } = await exportPage(createDrawing([item]), hostile);
    expect(problems).toEqual([]);
    expect(namesIn(slides[0]).every((name) => (name ?? '').length <= 255)).toBe(true);
  });

  test('is no larger than 56 inches: the map becomes smaller', async () => {
    const page = toPage(
      createDrawing([createItem('wide', [createText('far')], { rect: { x: 9000, y: 0, width: 100, height: 40 } })], {
        x: 0,
        y: 0,
        width: 10_000,
        height: 20,
      }),
      { paper: 'map', orientation: 'auto', title: 'Wide' },
    );
    const files = unzipSync(await writePptx([page]));
    expect(new TextDecoder().decode(files['ppt/presentation.xml'])).toContain('<p:sldSz cx="51206400" cy="914400"/>');
  });

  test('shows maps that are compared in one scale, each in the middle of its slide', () => {
    const small = SMALL_PROJECT.filter(({ kind }) => kind !== 'project');
    const doc = toDoc([...toEntities(templateDoc('sample')), ...small]);
    const mapId = mapsOf(templateDoc('sample'))[0]!.id;
    const asked = { mapId, compareWith: 'map-1', slides: 'map', format: 'pptx', paper: 'map', orientation: 'auto', scale: 1 } as const;
    const work = pagesOf(doc, { ...asked, furniture: ['title', 'pages'] }, { measure, say: createSay('en') });
    if ('problem' in work) throw new Error(work.problem);
    const pages = [...work.pages];
    expect(pages.map(({ title }) => title)).toEqual(['As it is', 'As-is blueprint']);
    expect(new Set(pages.map(({ width, height, scale }) => JSON.stringify([width, height, scale]))).size).toBe(1);
    for (const { drawing, offset, scale, width } of pages)
      expect(offset.x + (drawing.bounds.x + drawing.bounds.width / 2) * scale).toBeCloseTo(width / 2);
    for (const { furniture, drawing, offset, scale } of pages)
      expect(Math.min(...furniture.map(({ rect }) => rect.x))).toBeCloseTo(offset.x + drawing.bounds.x * scale);
  });

  test('holds two maps that are compared on two slides', async () => {
    const one = toPage(EVERY_MARK, { paper: 'map', orientation: 'auto', title: 'As it is' });
    const { slides, problems } = checkPptx(await writePptx([one, { ...one, title: 'To be' }]));
    expect(problems).toEqual([]);
    expect(slides.map((slide) => namesIn(slide)[1])).toEqual(['As it is', 'To be']);
  });
});

function withLogo(name: string): Doc {
  const doc = templateDoc('sample');
  const image = { kind: 'image', id: 'red', hash: 'a'.repeat(64), mediaType: 'image/png', width: 2, height: 2, name } as const;
  return toDoc([...toEntities(doc), image, { ...projectOf(doc), client: 'A client', logoId: image.id }]);
}

async function exportPage(drawing: Page['drawing'], title = 'Every mark') {
  const page = toPage(drawing, { paper: 'map', orientation: 'auto', title });
  return checkPptx(await writePptx([page], 'en', title));
}
