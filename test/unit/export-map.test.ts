import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { exportMap } from '../../electron/exporter/export-map.ts';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { openProjectFile } from '../../electron/storage/project-file.ts';
import { drawMaps } from '../../shared/export/map-drawings.ts';
import { readProject } from '../../shared/formats/json/project-json.ts';
import { EXPORT_FORMATS, type ExportOptions, type ExportProgress } from '../../shared/ipc/export-api.ts';
import { copyMap } from '../../shared/model/copy-map.ts';
import { toDoc } from '../../shared/model/document.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { createSay } from '../../shared/text/text.ts';
import { countingIds } from '../support/documents.ts';
import { makeFolder } from '../support/folders.ts';
import { card, PNG, PNG_HASH, SMALL_EXPORT, SMALL_PROJECT } from '../support/small-project.ts';

const WITH_IMAGE = [
  ...SMALL_PROJECT.map((entity) => (entity.id === 'card-1' ? { ...entity, imageId: 'image-1' } : entity)),
  { kind: 'image', id: 'image-1', hash: PNG_HASH, mediaType: 'image/png', width: 1, height: 1, name: 'dot' },
];
const IMAGES = [{ hash: PNG_HASH, mediaType: 'image/png', bytes: new Uint8Array(PNG) }] as const;

const TO_BE = copyMap(toDoc(SMALL_PROJECT), { map: mapsOf(toDoc(SMALL_PROJECT))[0]!, title: 'To be', isToBe: true }, countingIds('to-'));
const WITH_TO_BE = [
  ...SMALL_PROJECT.map((entity) => (entity.kind === 'project' ? { ...entity, title: 'Returns' } : entity)),
  ...TO_BE.entities,
];

function run(target: string, options: Partial<ExportOptions> = {}, onProgress: (progress: ExportProgress) => void = () => undefined) {
  return exportMap({ entities: WITH_IMAGE, images: IMAGES, options: { ...SMALL_EXPORT, ...options }, path: target, onProgress });
}

describe('an export', () => {
  test.each(EXPORT_FORMATS)('writes the whole %s and nothing else, and tells how far it is', async (format) => {
    const folder = makeFolder();
    const target = path.join(folder, `out.${format}`);
    const told: ExportProgress[] = [];
    const result = await run(target, { format }, (progress) => told.push(progress));
    expect(result).toEqual({ bytes: fs.statSync(target).size });
    expect(fs.readdirSync(folder)).toEqual([`out.${format}`]);
    const start = {
      svg: '<svg ',
      png: '\x89PNG',
      pdf: '%PDF-',
      pptx: 'PK\x03\x04',
      html: '<!DOCTYPE html>',
      xlsx: 'PK',
      csv: '\xef\xbb\xbf',
      md: '# ',
      mermaid: '%% ',
      json: '{\n  "format": "frontstage"',
    }[format];
    expect(fs.readFileSync(target).subarray(0, start.length).toString('latin1')).toBe(start);
    const shares = told.map(({ done, of }) => done / of);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test.each<Partial<ExportOptions>>([
    { format: 'pdf' },
    { format: 'pdf', slides: 'stages' },
    { format: 'pdf', paper: 'A3', tile: { paper: 'A4', overlap: 10 } },
    { format: 'png' },
    { format: 'svg', outlines: true },
  ])('names the characters that are boxes in it, and where they come first: %j', async (options) => {
    const cards = [card('thai', 'ภาษา\u200d'), card('korean', '한국어 in 한국'), card('emoji', '❤\ufe0f 👩‍💻')];
    const write = (entities: readonly unknown[], path: string) =>
      exportMap({ entities, images: [], options: { ...SMALL_EXPORT, ...options }, path, onProgress: () => undefined });
    const folder = makeFolder();
    const result = await write([...SMALL_PROJECT, ...cards], path.join(folder, 'boxes'));
    if ('problem' in result) throw new Error(result.problem);
    expect(result.undrawn?.characters.toSorted()).toEqual([...'ภาษ한국어👩💻'].toSorted());
    expect(cards.map(({ text }) => text)).toContain(result.undrawn?.line);
    expect(await write(SMALL_PROJECT, path.join(folder, 'none'))).not.toHaveProperty('undrawn');
  });

  test.each<Partial<ExportOptions>>([{ format: 'svg' }, { format: 'pptx' }, { format: 'html' }, { format: 'md' }])(
    'names none where the fonts of the reader step in, and keeps all of the text: %j',
    async (options) => {
      const text = '👩‍💻 한국어';
      const target = path.join(makeFolder(), 'out');
      const job = { images: [], options: { ...SMALL_EXPORT, ...options }, path: target, onProgress: () => undefined };
      const result = await exportMap({ ...job, entities: [...SMALL_PROJECT, card('emoji', text)] });
      expect(result).toEqual({ bytes: fs.statSync(target).size });
      if (options.format !== 'pptx') expect(fs.readFileSync(target, 'utf8')).toContain(text);
    },
  );

  test('a PNG of the map’s own size says that its map units are 96 to the inch', async () => {
    const target = path.join(makeFolder(), 'out.png');
    const perMetre = async (scale: number) => {
      await run(target, { format: 'png', scale });
      const bytes = fs.readFileSync(target);
      return bytes.readUInt32BE(bytes.indexOf('pHYs') + 4);
    };
    expect([await perMetre(1), await perMetre(2)]).toEqual([3780, 7559]);
  });

  test('writes as JSON what the file holds, also what no version of ours can read, with the images that are shown', async () => {
    const target = path.join(makeFolder(), 'out.json');
    const newer = { kind: 'dream', id: 'dream-1', colours: { b: 1, a: [2] } };
    const entities = [...WITH_IMAGE, newer, { unreadable: 'row-1' }];
    const options = { ...SMALL_EXPORT, format: 'json' } as const;
    await exportMap({ entities, images: IMAGES, options, path: target, onProgress: () => undefined });
    const read = readProject(fs.readFileSync(target, 'utf8'));
    if ('fault' in read) throw new Error(read.fault.code);
    const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
    expect(read.records.toSorted(byId)).toEqual([...WITH_IMAGE, newer].toSorted(byId));
    expect(read.images).toEqual([{ hash: PNG_HASH, mediaType: 'image/png', data: PNG.toString('base64') }]);
  });

  test('embeds in an SVG its fonts and its images', async () => {
    const target = path.join(makeFolder(), 'out.svg');
    await run(target);
    const svg = fs.readFileSync(target, 'utf8');
    expect(svg.match(/@font-face\{font-family:'[^']+';font-weight:\d+;font-style:\w+/g)).toEqual([
      "@font-face{font-family:'Inter';font-weight:400;font-style:normal",
      "@font-face{font-family:'Inter';font-weight:600;font-style:normal",
      "@font-face{font-family:'Noto Sans SC';font-weight:400;font-style:normal",
    ]);
    expect(svg).toContain(`href="data:image/png;base64,${PNG.toString('base64')}"`);
  });

  test('writes the slides of all stops, one on each page of a PDF, under the title of the project', async () => {
    const target = path.join(makeFolder(), 'out.pdf');
    const stop = { kind: 'stop', mapId: 'map-1', laneIds: [], stepIds: [] } as const;
    const stops = ['First', 'Then'].map((title, at) => ({ ...stop, id: `stop-${at}`, order: `a${at}`, title }));
    const job = {
      images: IMAGES,
      options: { ...SMALL_EXPORT, format: 'pdf', slides: 'stops' },
      path: target,
      onProgress: () => undefined,
    } as const;
    expect(await exportMap({ ...job, entities: [...SMALL_PROJECT, ...stops] })).toEqual({ bytes: fs.statSync(target).size });
    const pdf = fs.readFileSync(target, 'latin1');
    expect(pdf.match(/MediaBox \[[^\]]*\]/g)).toEqual(['MediaBox [0 0 960 540]', 'MediaBox [0 0 960 540]']);
    expect(pdf.match(/\/S \/Sect\n\/T \((.*)\)/g)).toEqual(['/S /Sect\n/T (First)', '/S /Sect\n/T (Then)']);
    expect(pdf).toContain('/S /Document\n/T (Click & collect returns)');
    expect(await exportMap({ ...job, entities: SMALL_PROJECT })).toEqual({ problem: 'no-stops' });
  });

  test('tells page by page how far a deck is, and refuses one that no one would turn over', async () => {
    const target = path.join(makeFolder(), 'out.pdf');
    const deckOf = (count: number) =>
      Array.from({ length: count }, (_, at) => {
        const order = `a${String(at + 1).padStart(4, '0')}1`;
        return { kind: 'stop', mapId: 'map-1', laneIds: [], stepIds: [], id: `stop-${at}`, order, title: `Stop ${at}` };
      });
    const told: ExportProgress[] = [];
    const write = (count: number) =>
      exportMap({
        entities: [...SMALL_PROJECT, ...deckOf(count)],
        images: IMAGES,
        options: { ...SMALL_EXPORT, format: 'pdf', slides: 'stops' },
        path: target,
        onProgress: (progress) => told.push(progress),
      });
    expect(await write(60)).toEqual({ bytes: fs.statSync(target).size });
    expect(new Set(told.map(({ of }) => of))).toEqual(new Set([61]));
    expect(told.length).toBeGreaterThan(3);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
    expect(await write(2001)).toEqual({ problem: 'too-many-slides', values: { most: 2000 } });
  });

  test('names the lines and lanes in the language that was asked for', async () => {
    const target = path.join(makeFolder(), 'out.svg');
    await run(target, { language: 'zh-CN' });
    expect(fs.readFileSync(target, 'utf8')).toContain('顾客行为');
  });

  test('marks what differs from another map: on both pages of a PDF, on the map itself as a picture', async () => {
    const [asIs] = SMALL_PROJECT.flatMap((entity) => (entity.kind === 'map' ? [entity] : []));
    const doc = toDoc(SMALL_PROJECT);
    const { map, entities } = copyMap(doc, { map: asIs!, title: 'To be', isToBe: true }, countingIds('to-'));
    const changed = entities.map((entity) => (entity.kind === 'card' ? { ...entity, text: `${entity.text}!` } : entity));
    const job = { entities: [...SMALL_PROJECT, ...changed], images: [], onProgress: () => undefined };
    const folder = makeFolder();
    const write = async (name: string, options: Partial<ExportOptions>) => {
      const target = path.join(folder, name);
      const result = await exportMap({ ...job, options: { ...SMALL_EXPORT, ...options }, path: target });
      return 'problem' in result ? result.problem : fs.readFileSync(target, 'latin1');
    };
    const pdf = await write('both.pdf', { format: 'pdf', mapId: map.id, compareWith: 'map-1' });
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
    const [after, before] = [
      await write('to.svg', { mapId: map.id, compareWith: 'map-1' }),
      await write('as.svg', { compareWith: map.id }),
    ];
    expect(after).toContain('After: To be, compared with As it is');
    expect(before).toContain('Before: As it is, compared with To be');
    expect(after.match(/\(changed\)<\/title>/g)).toHaveLength(2);
    expect(await write('none.svg', { compareWith: 'gone' })).toBe('no-map');
  });

  test('a web page holds the map that was asked for, and the others behind it only where they are wanted', async () => {
    const [asIs] = SMALL_PROJECT.flatMap((entity) => (entity.kind === 'map' ? [entity] : []));
    const { map, entities } = copyMap(toDoc(SMALL_PROJECT), { map: asIs!, title: 'To be', isToBe: true }, countingIds('to-'));
    const target = path.join(makeFolder(), 'page.html');
    const titles = async (options: Partial<ExportOptions>) => {
      const job = { entities: [...SMALL_PROJECT, ...entities], images: [], onProgress: () => undefined, path: target };
      await exportMap({ ...job, options: { ...SMALL_EXPORT, format: 'html', ...options } });
      return [...fs.readFileSync(target, 'utf8').matchAll(/<section aria-label="([^"]*)"/g)].map(([, title]) => title);
    };
    expect(await titles({ mapId: map.id })).toEqual(['To be']);
    expect(await titles({ mapId: map.id, allMaps: true })).toEqual(['To be', 'As it is']);
  });

  test('letters as shapes need no font, and still say what they say', async () => {
    const target = path.join(makeFolder(), 'out.svg');
    await run(target, { format: 'svg', outlines: true });
    const svg = fs.readFileSync(target, 'utf8');
    const words = SMALL_PROJECT.flatMap((entity) => (entity.kind === 'card' ? entity.text.split(' ').slice(0, 1) : []));
    expect(words.filter((word) => !new RegExp(`<path aria-label="${word}[^"]*" d="M[^"]+z"`).test(svg))).toEqual([]);
    expect(/<text|@font-face|NaN/.test(svg)).toBe(false);
  });

  test('replaces what was there, through a link too', async () => {
    const folder = makeFolder();
    const target = path.join(folder, 'out.svg');
    const link = path.join(folder, 'link.svg');
    fs.writeFileSync(target, 'old');
    fs.symlinkSync(target, link);
    await run(link);
    expect([fs.lstatSync(link).isSymbolicLink(), fs.readFileSync(target, 'utf8').startsWith('<svg ')]).toEqual([true, true]);
  });
});

describe('an export that cannot be', () => {
  test('leaves what was there as it was', async () => {
    const folder = makeFolder();
    const target = path.join(folder, 'out.png');
    fs.writeFileSync(target, 'old');
    const results = [
      await run(target, { mapId: 'map-2' }),
      await run(target, { format: 'png', scale: 4000 }),
      await run(path.join(folder, 'no', 'such', 'folder.svg')),
      await run(folder),
    ];
    expect(results).toEqual([
      { problem: 'no-map' },
      { problem: 'too-many-pixels', values: { most: 30.2 } },
      { problem: 'no-access' },
      { problem: 'no-access' },
    ]);
    expect(fs.readdirSync(folder)).toEqual(['out.png']);
    expect(fs.readFileSync(target, 'utf8')).toBe('old');
  });

  test('by a full disk leaves nothing behind', async () => {
    const folder = makeFolder();
    const target = path.join(folder, 'out.svg');
    fs.writeFileSync(target, 'old');
    const full = vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    onTestFinished(() => full.mockRestore());
    expect(await run(target)).toEqual({ problem: 'disk-full' });
    expect(fs.readdirSync(folder)).toEqual(['out.svg']);
    expect(fs.readFileSync(target, 'utf8')).toBe('old');
  });

  test('R9: a project that is open is never replaced', async () => {
    const target = path.join(makeFolder(), 'open.frontstage');
    createProjectFile(target, SMALL_PROJECT);
    const opened = openProjectFile(target);
    if ('refused' in opened) throw new Error(opened.refused);
    onTestFinished(() => opened.file.close());
    const before = fs.readFileSync(target);
    expect(await run(target)).toEqual({ problem: 'no-access' });
    expect(fs.readFileSync(target).equals(before)).toBe(true);
  });
});

describe('a persona that is left out', () => {
  const persona = { kind: 'persona', id: 'left-out', order: 'z', title: 'Known only to us', colour: '#aa0000', current: 3, potential: 4 };
  const emotion = { kind: 'lane', mapId: 'map-1', id: 'felt', zone: 'customer', laneKind: 'emotion', order: 'zz', title: '' } as const;
  const [stepId] = SMALL_PROJECT.flatMap(({ kind, id }) => (kind === 'step' ? [id] : []));
  const score = { kind: 'score', id: 'score-of', laneId: 'felt', stepId, personaId: persona.id, value: 400 };
  const asIs = [...SMALL_PROJECT, persona, emotion, score];
  const doc = loadDoc(asIs).doc;
  const toBe = copyMap(doc, { map: mapsOf(doc)[0]!, title: 'To be', isToBe: true }, countingIds('to-'));
  const write = async (options: Partial<ExportOptions>) => {
    const target = path.join(makeFolder(), 'out');
    const entities = [...asIs, ...toBe.entities];
    const result = await exportMap({
      entities,
      images: [],
      options: { ...SMALL_EXPORT, ...options },
      path: target,
      onProgress: () => undefined,
    });
    expect(result).toHaveProperty('bytes');
    return fs.readFileSync(target, 'utf8');
  };

  test.each<Partial<ExportOptions>>([{ format: 'html', allMaps: true }, { format: 'md' }])(
    'is nowhere in what is written: %j',
    async (options) => {
      expect(await write({ ...options, hiddenIds: [] })).toContain(persona.title);
      expect(await write({ ...options, hiddenIds: [persona.id] })).not.toContain(persona.title);
    },
  );

  test('is on neither of two maps that are compared', () => {
    const both = loadDoc([...asIs, ...toBe.entities]).doc;
    const asked = { measure: (text: string) => text.length * 6, say: createSay('en') };
    const drawn = (hiddenIds: readonly string[]) => drawMaps(both, { mapId: 'map-1', compareWith: toBe.map.id, hiddenIds }, asked) ?? [];
    const scores = (hiddenIds: readonly string[]) =>
      drawn(hiddenIds).map(({ drawing }) => drawing.items.filter(({ role }) => role === 'score').length);
    expect(scores([])).toEqual(scores([persona.id]).map((count) => count + 1));
    expect(drawn([])).toHaveLength(2);
  });
});

test('the drawings of a document are kept while what is chosen beside them changes', () => {
  const { doc } = loadDoc(WITH_TO_BE);
  const asked = { measure: (text: string) => text.length * 6, say: createSay('en') };
  const drawn = drawMaps(doc, { mapId: 'map-1', hiddenIds: [] }, asked);
  expect(drawMaps(doc, { mapId: 'map-1', hiddenIds: [] }, { ...asked })).toBe(drawn);
  expect(drawMaps(doc, { mapId: 'map-1', hiddenIds: ['step-1'] }, asked)).not.toBe(drawn);
});

test('the web page of one map is called as the map is, of several as the project is', async () => {
  const titleOf = async (options: Partial<ExportOptions>, entities = WITH_TO_BE) => {
    const target = path.join(makeFolder(), 'out.html');
    await exportMap({
      entities,
      images: [],
      options: { ...SMALL_EXPORT, format: 'html', ...options },
      path: target,
      onProgress: () => undefined,
    });
    return /<h1>(.*?)<\/h1>/.exec(fs.readFileSync(target, 'utf8'))?.[1];
  };
  expect(await titleOf({ mapId: TO_BE.map.id })).toBe('To be');
  expect(await titleOf({ mapId: TO_BE.map.id, allMaps: true })).toBe('Returns');
});
