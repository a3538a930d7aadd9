// The command line's ways out and in that hold a whole project or many files: JSON without loss, several formats and maps at once, several
// inputs all or none, and options that say nothing of what is asked for.

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { openProjectFile } from '../../electron/storage/project-file.ts';
import { makeFolder } from '../support/folders.ts';
import { PNG, PNG_HASH, SMALL_PROJECT } from '../support/small-project.ts';

const frontstage = (folder: string, ...words: readonly string[]) => run(words, folder, { LANG: 'en_GB.UTF-8' });

const NEWER = { kind: 'dream', id: 'dream-1', colours: { b: 1, a: [2] } };
const WITH_IMAGE = [
  ...SMALL_PROJECT.map((entity) =>
    entity.id === 'card-1' ? { ...entity, imageId: 'image-1', mood: { from: 'a newer version' } } : entity,
  ),
  { kind: 'image', id: 'image-1', hash: PNG_HASH, mediaType: 'image/png', width: 1, height: 1, name: 'dot' },
  NEWER,
];

function projectFolder(): string {
  const folder = makeFolder();
  const images = [{ hash: PNG_HASH, mediaType: 'image/png', bytes: new Uint8Array(PNG) }] as const;
  createProjectFile(path.join(folder, 'a.frontstage'), WITH_IMAGE, { images, isWhole: true });
  return folder;
}

function contentOf(file: string) {
  const opened = openProjectFile(file);
  if ('refused' in opened) throw new Error(opened.refused);
  const { entities, images, rev } = opened.file.snapshot();
  opened.file.close();
  const records = entities as readonly { readonly id: string }[];
  return {
    rev,
    records: records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    images: images.map(({ hash, bytes }) => ({ hash, bytes: Buffer.from(bytes).toString('base64') })),
  };
}

test('R9: a project goes out as JSON and comes in as a new one without loss: unknown kinds, unknown fields, images', async () => {
  const folder = projectFolder();
  expect(await frontstage(folder, 'export', 'a.frontstage', '--format', 'json', '--out', 'a.json')).toMatchObject({ code: 0 });
  expect(await frontstage(folder, 'import', 'a.json', '--to', 'b.frontstage')).toMatchObject({ code: 0 });
  const [a, b] = ['a', 'b'].map((name) => contentOf(path.join(folder, `${name}.frontstage`)));
  expect(b).toEqual(a);
  expect(a?.images).toEqual([{ hash: PNG_HASH, bytes: PNG.toString('base64') }]);
  await frontstage(folder, 'export', 'b.frontstage', '--format', 'json', '--out', 'b.json');
  expect(fs.readFileSync(path.join(folder, 'b.json'))).toEqual(fs.readFileSync(path.join(folder, 'a.json')));
});

test('into a project that is there its maps come beside those that are, in one revision, with what had to stay behind said', async () => {
  const folder = projectFolder();
  await frontstage(folder, 'export', 'a.frontstage', '--format', 'json', '--out', 'a.json');
  const outcome = await frontstage(folder, 'import', 'a.json', '--to', 'a.frontstage', '--json');
  if (!('text' in outcome)) throw new Error(outcome.problem);
  const said = JSON.parse(outcome.text);
  expect(said).toMatchObject({ created: false, maps: [{ title: 'As it is 2', steps: 1 }] });
  expect(said.warnings).toContainEqual({ file: 'a.json', message: 'A newer version knows these kinds; they stay behind: dream.' });
  const { records, rev } = contentOf(path.join(folder, 'a.frontstage'));
  expect(rev).toBe(1);
  const kinds = (kind: string) => records.filter((record) => (record as unknown as { readonly kind: string }).kind === kind).length;
  expect([kinds('map'), kinds('persona'), kinds('image'), kinds('dream'), kinds('project')]).toEqual([2, 1, 1, 1, 1]);
});

test.each([
  ['{\n  "format": "frontstage",\n  "version" 1\n}', 'a.json:3:13: This is no JSON from here on.'],
  ['{"personas": []}', 'a.json: This is no Frontstage project: its "format" is not "frontstage".'],
  [
    '{"format": "frontstage", "version": 2, "entities": 5}',
    'a.json: A newer Frontstage wrote this (version 2 of the format). Please update Frontstage.',
  ],
  ['{"format": "frontstage", "version": 1, "entities": 5}', 'a.json: entities does not fit the format.'],
  [
    '{"format": "frontstage", "version": 1, "entities": [{"kind":"x","id":"y"},{"kind":"z","id":"y"}]}',
    'a.json: entities[1].id: the id "y" stands there for the second time; each may come once.',
  ],
])('what is no project ends with 1 and says where: %s', async (text, problem) => {
  const folder = makeFolder();
  fs.writeFileSync(path.join(folder, 'a.json'), text);
  expect(await frontstage(folder, 'import', 'a.json', '--to', 'b.frontstage')).toEqual({ code: 1, problem });
  expect(fs.readdirSync(folder)).toEqual(['a.json']);
});

test('what does not fit is named by its path, and a broken image as well; the rest comes in', async () => {
  const folder = projectFolder();
  await frontstage(folder, 'export', 'a.frontstage', '--format', 'json', '--out', 'a.json');
  const file = path.join(folder, 'a.json');
  const project = JSON.parse(fs.readFileSync(file, 'utf8'));
  const at = project.entities.findIndex(({ kind }: { readonly kind: string }) => kind === 'connector' || kind === 'measure');
  project.entities[at].title = 5;
  project.images[0].data = Buffer.from('no image').toString('base64');
  fs.writeFileSync(file, JSON.stringify(project));
  const outcome = await frontstage(folder, 'import', 'a.json', '--to', 'c.frontstage');
  expect(outcome).toMatchObject({ code: 0, text: expect.stringContaining(`a.json: entities[${at}].title does not fit the format`) });
  expect(outcome).toMatchObject({ text: expect.stringContaining('a.json: images[0] is no PNG or JPEG within the limits') });
});

test('several inputs come in together, or none of them does', async () => {
  const folder = makeFolder();
  fs.writeFileSync(path.join(folder, 'one.mmd'), 'journey\n  title One\n  Tea: 5: Me\n');
  fs.writeFileSync(path.join(folder, 'two.mmd'), 'journey\n  title Two\n  Tea: 9: Me\n');
  fs.writeFileSync(path.join(folder, 'bad.mmd'), 'journey\n  no task\n');
  expect(await frontstage(folder, 'import', 'one.mmd', 'bad.mmd', 'gone.mmd', '--to', 'a.frontstage')).toEqual({
    code: 1,
    problem: 'gone.mmd: It cannot be read. Is it there, and may you read it?',
  });
  expect(await frontstage(folder, 'import', 'one.mmd', 'bad.mmd', '--to', 'a.frontstage')).toMatchObject({
    code: 1,
    problem: expect.stringMatching(/^bad\.mmd:2:3: This is neither/),
  });
  expect(fs.existsSync(path.join(folder, 'a.frontstage'))).toBe(false);
  expect(await frontstage(folder, 'import', 'one.mmd', 'two.mmd', '--to', 'a.frontstage')).toEqual({
    code: 0,
    text: [
      'Created a.frontstage.',
      '  “One”: stages: 1, steps: 1, scores: 1, personas: 1',
      '  “Two”: stages: 1, steps: 1, scores: 1, personas: 1',
      '  two.mmd:3: 9 lies outside Mermaid’s 1 to 5; taken as 5 (+2 on the map).',
    ].join('\n'),
  });
});

test('several formats of all maps come into a folder, each file named after its map', async () => {
  const folder = makeFolder();
  fs.writeFileSync(path.join(folder, 'one.mmd'), 'journey\n  title One\n  Tea: 5: Me\n');
  await frontstage(folder, 'import', 'one.mmd', 'one.mmd', '--to', 'a.frontstage');
  const outcome = await frontstage(folder, 'export', 'a.frontstage', '--format', 'md,mermaid', '--map', 'all', '--out', 'out');
  expect(outcome).toMatchObject({ code: 0 });
  expect(fs.readdirSync(path.join(folder, 'out')).sort()).toEqual(['One 2.md', 'One 2.mmd', 'One.md', 'One.mmd']);
  expect(fs.readFileSync(path.join(folder, 'out', 'One.mmd'), 'utf8')).toContain('  title One\n');
  const intoFile = await frontstage(folder, 'export', 'a.frontstage', '--format', 'md,mermaid', '--out', 'one.mmd');
  expect(intoFile).toMatchObject({
    code: 2,
    problem: expect.stringMatching(/^Several files want a folder as --out, and one\.mmd is a file\./),
  });
});

test.each([
  [['--format', 'csv', '--paper', 'A4'], '--paper says something only of svg, png, pdf, pptx.'],
  [['--format', 'json', '--map', 'x'], '--map says something only of'],
  [['--format', 'pdf', '--outlines'], '--outlines says something only of svg.'],
  [['--format', 'pdf', '--overlap', '10mm'], '--overlap says nothing without --tile.'],
  [['--format', 'pdf', '--tile', 'A4', '--overlap', '3in'], '--overlap is from 5 to 50, not "3in".'],
  [['--format', 'pdf', '--tile', 'A4', '--overlap', '1em'], '--overlap is from 5 to 50, not "1em".'],
  [['--format', 'png', '--dpi', '300', '--paper', 'map'], '--dpi says nothing without --paper A4|A3|A2|A1|A0|Letter|Tabloid|16:9.'],
  [['--format', 'png', '--scale', '3', '--paper', 'A4'], '--scale says nothing without --paper map.'],
  [['--format', 'pdf', '--orientation', 'portrait'], '--orientation says nothing without --paper A4|'],
  [['--format', 'pdf', '--version', 'v1', '--furniture', 'border'], '--version says nothing without --furniture version.'],
  [['--format', 'pdf', '--slides', 'stages', '--furniture', 'date,legend'], '--furniture legend does not go with --slides stages.'],
  [['--format', 'pdf', '--slides', 'pages', '--compare', 'x'], '--compare does not go with --slides pages.'],
  [['--format', 'pdf,svg', '--all-maps'], '--all-maps says something only of html.'],
  [['--format', 'pdf,doc'], '--format is one of'],
  [['--format', 'svg', '--furniture', 'title,wings'], '--furniture is one of'],
])('an option that says nothing of what is asked for, or says it wrongly, ends with 2: %j', async (words, sentence) => {
  const outcome = await frontstage(makeFolder(), 'export', 'a.frontstage', '--out', 'b', ...words);
  expect(outcome).toMatchObject({ code: 2, problem: expect.stringContaining(sentence) });
});

test('a poster takes its overlap in mm, cm or inches', async () => {
  const folder = projectFolder();
  const bytes = await Promise.all(
    ['10mm', '1cm', '10'].map(async (overlap, index) => {
      const out = `${index}.pdf`;
      const words = ['--format', 'pdf', '--paper', 'A1', '--tile', 'A4', '--overlap', overlap, '--out', out];
      expect(await frontstage(folder, 'export', 'a.frontstage', ...words)).toMatchObject({ code: 0 });
      return fs.statSync(path.join(folder, out)).size;
    }),
  );
  expect(new Set(bytes).size).toBe(1);
});

test('every format takes its own of the options: a page for a screen has no paper, and shows all maps where that is wanted', async () => {
  const folder = projectFolder();
  await frontstage(folder, 'export', 'a.frontstage', '--format', 'json', '--out', 'a.json');
  await frontstage(folder, 'import', 'a.json', '--to', 'a.frontstage');
  const sections = async (...words: readonly string[]) => {
    expect(await frontstage(folder, 'export', 'a.frontstage', '--format', 'html', ...words)).toMatchObject({ code: 0 });
    return fs.readFileSync(path.join(folder, words.at(-1) ?? ''), 'utf8').match(/<section /g)?.length;
  };
  expect(await sections('--out', 'one.html')).toBe(1);
  expect(await sections('--all-maps', '--out', 'all.html')).toBe(2);
  const both = ['--format', 'html,pdf', '--paper', 'A4', '--out', 'both'];
  expect(await frontstage(folder, 'export', 'a.frontstage', ...both)).toMatchObject({ code: 0 });
  const html = fs.readdirSync(path.join(folder, 'both')).find((name) => name.endsWith('.html')) ?? '';
  const sizeOf = (file: string) => /viewBox="([^"]*)"/.exec(fs.readFileSync(path.join(folder, file), 'utf8'))?.[1];
  expect(sizeOf(path.join('both', html))).toBe(sizeOf('one.html'));
});

test('with all maps, what is of the whole project is written once and bears its name', async () => {
  const folder = projectFolder();
  await frontstage(folder, 'export', 'a.frontstage', '--format', 'json', '--out', 'a.json');
  await frontstage(folder, 'import', 'a.json', '--to', 'a.frontstage');
  expect(await frontstage(folder, 'export', 'a.frontstage', '--format', 'csv,json', '--map', 'all', '--out', 'out')).toMatchObject({
    code: 0,
  });
  const names = fs.readdirSync(path.join(folder, 'out'));
  expect(names.map((name) => path.extname(name)).toSorted()).toEqual(['.csv', '.csv', '.json']);
});
