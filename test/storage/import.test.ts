// The command line's import: what comes of a Mermaid journey in a file that is there or not, and that nothing else is touched.

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { openProjectFile } from '../../electron/storage/project-file.ts';
import { IMPORT_KINDS } from '../../shared/ipc/import-api.ts';
import { makeFolder } from '../support/folders.ts';
import { SMALL_PROJECT } from '../support/small-project.ts';

const JOURNEY = 'journey\n  title My working day\n  section Go to work\n    Make tea: 5: Me\n    Do work: 0: Me, Cat\n';

function withFiles(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = makeFolder();
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content);
  return folder;
}

const frontstage = (folder: string, ...words: readonly string[]) => run(words, folder, { LANG: 'en_GB.UTF-8' });

async function jsonOf(folder: string, ...words: readonly string[]) {
  const outcome = await frontstage(folder, ...words, '--json');
  if (!('text' in outcome)) throw new Error(outcome.problem);
  return JSON.parse(outcome.text);
}

const head = (file: string) => {
  const opened = openProjectFile(file);
  if ('refused' in opened) throw new Error(opened.refused);
  const { rev, token, entities } = opened.file.load();
  opened.file.close();
  return { rev, token, count: entities.length };
};

test('makes a project where there is none, and says what came in and what had to be mended, by line', async () => {
  const folder = withFiles({ 'day.mmd': JOURNEY });
  expect(await frontstage(folder, 'import', 'day.mmd', '--to', 'day.frontstage')).toEqual({
    code: 0,
    text: [
      'Created day.frontstage.',
      '  “My working day”: stages: 1, steps: 2, scores: 3, personas: 2',
      '  day.mmd:5: 0 lies outside Mermaid’s 1 to 5; taken as 1 (−2 on the map).',
    ].join('\n'),
  });
  const { maps } = await jsonOf(folder, 'insights', 'day.frontstage');
  expect(maps).toMatchObject([
    {
      title: 'My working day',
      experience: [
        { persona: 'Me', end: { step: { number: 2, title: 'Do work' }, score: -2 }, remembered: -2 },
        { persona: 'Cat', remembered: -2 },
      ],
    },
  ]);
});

test('adds a map at the end of a project that is there: one revision, nothing else changed; personas are known again', async () => {
  const folder = withFiles({ 'notes.md': `# Day\n\`\`\`mermaid\n${JOURNEY}\`\`\`\n` });
  const file = path.join(folder, 'demo.frontstage');
  createProjectFile(file, SMALL_PROJECT);
  const before = head(file);
  expect(await jsonOf(folder, 'import', 'notes.md', '--to', 'demo.frontstage')).toEqual({
    file: 'demo.frontstage',
    created: false,
    changes: 13,
    maps: [{ title: 'My working day', stages: 1, steps: 2, scores: 3, personas: 2 }],
    warnings: [{ file: 'notes.md', line: 7, message: '0 lies outside Mermaid’s 1 to 5; taken as 1 (−2 on the map).' }],
  });
  const after = head(file);
  expect([after.rev, after.token === before.token]).toEqual([before.rev + 1, false]);
  const info = await jsonOf(folder, 'info', 'demo.frontstage');
  expect(info.maps.map((map: { readonly title: string }) => map.title)).toEqual(['As it is', 'My working day']);

  await jsonOf(folder, 'import', 'notes.md', '--to', 'demo.frontstage');
  // A map, two lanes, a stage, two steps, two cards, three scores; the two personas are there.
  expect(head(file).count - after.count).toBe(11);
});

test('an untitled journey is called after its file, in the encoding that it has', async () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('journey\n找到退货台: 1: 家长\n', 'utf16le')]);
  const folder = withFiles({ '退货.txt': utf16 });
  const { maps } = await jsonOf(folder, 'import', '退货.txt', '--to', 'a.frontstage', '--lang', 'zh-CN');
  expect(maps).toEqual([{ title: '退货', stages: 1, steps: 1, scores: 1, personas: 1 }]);
});

describe('R9: what is no journey ends with 1 and a sentence that says where, and no file is made', () => {
  test.each([
    ['flow.mmd', '\n  flowchart LR', 'flow.mmd:2:3: This is no Mermaid journey; one begins with the word "journey".'],
    [
      'broken.mmd',
      `${JOURNEY}    and then\n`,
      'broken.mmd:6:5: This is neither a title, a section nor a task; a task reads "Make tea: 5: Me, Cat".',
    ],
    ['none.mmd', 'journey\n', 'none.mmd:1:1: This journey holds no task.'],
    [
      'picture.png',
      new Uint8Array([0x89, 0x50, 0, 0]),
      `picture.png: Files with this ending are not known. It can be ${Object.values(IMPORT_KINDS).flat().join(', ')}.`,
    ],
  ])('%s', async (name, content, problem) => {
    const folder = withFiles({ [name]: content });
    expect(await frontstage(folder, 'import', name, '--to', 'out.frontstage')).toEqual({ code: 1, problem });
    expect(fs.readdirSync(folder)).toEqual([name]);
  });

  test('a file that is not there', async () => {
    const folder = makeFolder();
    expect(await frontstage(folder, 'import', 'no.mmd', '--to', 'out.frontstage')).toEqual({
      code: 1,
      problem: 'no.mmd: It cannot be read. Is it there, and may you read it?',
    });
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('a project that is open elsewhere, and a target that is no project, stay as they are', async () => {
    const folder = withFiles({ 'day.mmd': JOURNEY, 'text.frontstage': 'not a project '.repeat(100) });
    const file = path.join(folder, 'demo.frontstage');
    createProjectFile(file, SMALL_PROJECT);
    const opened = openProjectFile(file);
    if ('refused' in opened) throw new Error(opened.refused);
    onTestFinished(() => opened.file.close());
    for (const to of ['demo.frontstage', 'text.frontstage']) {
      const before = fs.readFileSync(path.join(folder, to));
      const outcome = await frontstage(folder, 'import', 'day.mmd', '--to', to);
      expect(outcome).toEqual({ code: 1, problem: expect.stringMatching(/\S/) });
      expect(fs.readFileSync(path.join(folder, to)).equals(before)).toBe(true);
    }
  });
});

test('without --to it says what is missing', async () => {
  const outcome = await frontstage(makeFolder(), 'import', 'day.mmd');
  expect(outcome).toMatchObject({
    code: 2,
    problem: expect.stringMatching(/^--to is missing\.\nUsage:\n {2}frontstage import INPUT… --to FILE/),
  });
});
