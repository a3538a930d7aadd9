// `frontstage check`: what it prints, in which words and with which exit code. The predicates themselves: test/unit/checks.test.ts.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { toEntities } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { checkMap } from '../support/check-maps.ts';
import { templateDoc } from '../support/documents.ts';
import { makeFolder } from '../support/folders.ts';

function withProject(entities: readonly Entity[]): string {
  const folder = makeFolder();
  createProjectFile(path.join(folder, 'demo.frontstage'), entities);
  return folder;
}

const check = (folder: string, ...words: string[]) => run(['check', 'demo.frontstage', ...words], folder, {});

async function findingsIn(folder: string, ...words: string[]) {
  const outcome = await check(folder, '--json', ...words);
  if (!('text' in outcome)) throw new Error(outcome.problem);
  return JSON.parse(outcome.text).findings;
}

const OWNERLESS = checkMap({
  lanes: { front: ['front-stage', 'people'] },
  cards: { f2: ['front', 2, { text: 'Greets' }] },
});
const WELL = checkMap({ lanes: { front: ['front-stage', 'policy'] }, cards: { f2: ['front', 2] } });
const SILENCE: Entity = { kind: 'silence', id: 'z', mapId: 'map', check: 'no-owner', subjectId: 'f2', note: 'They rotate' };

test('a finding names its check, its map, step, lane and card, and says what is the matter', async () => {
  const [, finding] = await findingsIn(withProject(toEntities(OWNERLESS)));
  expect(finding).toEqual({
    id: 'no-owner',
    finding: 'no-owner:f2',
    map: 'Map',
    step: { id: 's2', number: 2, title: 'Step 2' },
    lane: 'Front-stage people',
    card: 'Greets',
    message: '“Greets” has no owner.',
    mapId: 'map',
    laneId: 'front',
    cardId: 'f2',
  });
});

test('what is about the map alone has no step, lane and card', async () => {
  const few = checkMap({ steps: 1 });
  expect(await findingsIn(withProject(toEntities(few)))).toEqual([
    expect.objectContaining({ id: 'too-few-steps', step: null, lane: null, card: null, message: 'The map has 1 step.' }),
  ]);
});

test.each([
  ['en', 'Nothing below the line of interaction answers “Feel it was not my fault”.', 'misses its target by 4 min.'],
  ['zh-CN', '互动分界线以下没有任何内容回应“觉得不是我的错”。', '“柜台停留时间”与目标相差 4 分钟。'],
] as const)('the sample in %s has the same twenty findings, each in a whole sentence', async (language, need, target) => {
  const found = await findingsIn(withProject(toEntities(templateDoc('sample', language))), '--lang', language);
  const counts = new Map<string, number>();
  for (const { id } of found) counts.set(id, (counts.get(id) ?? 0) + 1);
  expect([...counts]).toEqual([
    ['back-stage-serves-nothing', 3],
    ['no-owner', 12],
    ['need-unanswered', 1],
    ['peak-outweighs', 1],
    ['truth-without-standard', 2],
    ['target-missed', 1],
  ]);
  const messages: string[] = found.map(({ message }: { message: string }) => message);
  expect(messages).toContain(need);
  expect(messages.at(-1)).toContain(target);
  expect(messages.filter((message) => /\{\{|undefined|[^.。]$/.test(message))).toEqual([]);
});

test('one line each for people: map, step, what is the matter', async () => {
  expect(await check(withProject(toEntities(OWNERLESS)))).toEqual({
    code: 0,
    text: 'Map | Step 2 · Step 2 | “Greets” answers no action of the customer.\nMap | Step 2 · Step 2 | “Greets” has no owner.',
  });
  expect(await check(withProject(toEntities(WELL)))).toEqual({ code: 0, text: 'The checks find nothing.' });
});

test('what is silenced is left out, or listed with its note', async () => {
  const folder = withProject([...toEntities(OWNERLESS), SILENCE]);
  const ids = async (...words: string[]) => (await findingsIn(folder, ...words)).map(({ id }: { id: string }) => id);
  expect(await ids()).toEqual(['front-stage-answers-nothing']);
  expect(await ids('--all')).toEqual(['front-stage-answers-nothing', 'no-owner']);
  expect(await check(folder, '--all')).toMatchObject({ text: expect.stringContaining('“Greets” has no owner. (silenced: They rotate)') });
});

test('a finding stays in its line, however long its note is; for machines the note is whole', async () => {
  const note = `They rotate\n${'again and '.repeat(100)}\n`;
  const folder = withProject([...toEntities(OWNERLESS), { ...SILENCE, note }]);
  const outcome = await check(folder, '--all');
  const lines = 'text' in outcome ? outcome.text.split('\n') : [];
  expect([lines.length, lines[1]?.slice(-20)]).toEqual([2, 'd again and again a…)'.slice(-20)]);
  expect((await findingsIn(folder, '--all')).at(-1).silenced).toBe(note);
});

test('ends with 0 whatever is found; strict, with 1 where something is', async () => {
  const found = withProject(toEntities(OWNERLESS));
  const strict = await check(found, '--strict');
  expect([(await check(found)).code, strict.code, 'text' in strict]).toEqual([0, 1, true]);
  expect((await check(withProject(toEntities(WELL)), '--strict')).code).toBe(0);
  const silencedOnly = checkMap({
    lanes: { ideas: ['support', 'opportunities'] },
    more: [{ ...SILENCE, check: 'empty-lane', subjectId: 'ideas' }],
  });
  expect((await check(withProject(toEntities(silencedOnly)), '--strict', '--all')).code).toBe(0);
});

test('of one map, by its name', async () => {
  const folder = withProject([...toEntities(OWNERLESS), { kind: 'map', id: 'bare', order: 'W', title: 'Bare', scale: '-2..2' }]);
  expect((await findingsIn(folder, '--map', 'Bare')).map(({ id }: { id: string }) => id)).toEqual(['too-few-steps']);
  expect(await check(folder, '--map', 'Nowhere')).toMatchObject({ code: 1, problem: expect.stringContaining('has no map') });
});

test('the program prints findings where answers belong, also when it ends with 1', () => {
  const folder = withProject(toEntities(OWNERLESS));
  const program = fileURLToPath(new URL('../../electron/cli/frontstage.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'check', 'demo.frontstage', '--strict', '--json'], {
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  expect([status, stderr, JSON.parse(stdout).findings.length]).toEqual([1, '', 2]);
});
