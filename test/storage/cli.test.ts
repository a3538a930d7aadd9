// The command line as it is called: the real program, its exit codes, what it prints, and the files before and after.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { openProjectFile } from '../../electron/storage/project-file.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { EXPORT_FORMATS } from '../../shared/ipc/export-api.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { createSay } from '../../shared/text/text.ts';
import { makeFolder } from '../support/folders.ts';
import { card, SMALL_PROJECT } from '../support/small-project.ts';

const PROGRAM = fileURLToPath(new URL('../../electron/cli/frontstage.ts', import.meta.url));

type Answer = { readonly code: number | null; readonly out: string; readonly problem: string };

/** The program itself. The caller stands in `folder`, npm elsewhere; no display, and no language but what is given. */
function start(folder: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Answer {
  const { DISPLAY, WAYLAND_DISPLAY, LANG, LC_ALL, LC_MESSAGES, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], {
    env: { ...inherited, INIT_CWD: folder, ...env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, problem: stderr };
}

/** The same without the half second that a process takes to start. */
async function frontstage(folder: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Answer> {
  const outcome = await run(words, folder, env);
  return 'text' in outcome
    ? { code: outcome.code, out: `${outcome.text}\n`, problem: outcome.warning ?? '' }
    : { code: outcome.code, out: '', problem: `${outcome.problem}\n` };
}

function withProject(entities: readonly Entity[] = SMALL_PROJECT): { readonly folder: string; readonly file: string } {
  const folder = makeFolder();
  const file = path.join(folder, 'demo.frontstage');
  createProjectFile(file, entities);
  return { folder, file };
}

const sentenceOf = ({ problem }: Answer) => problem.split('\n')[0];
const hasStackTrace = ({ out, problem }: Answer) => /\n\s+at |node:internal|Error:/.test(out + problem);

test('what is written in a project neither turns nor steers the lines of a terminal, and a program reads it as it is', async () => {
  const title = 'a\u202eb\u001b[2Jc';
  const { folder } = withProject(SMALL_PROJECT.map((entity) => (entity.kind === 'map' ? { ...entity, title } : entity)));
  expect((await frontstage(folder, ['info', 'demo.frontstage'])).out).toContain('ab [2Jc');
  expect(JSON.parse((await frontstage(folder, ['info', 'demo.frontstage', '--json'])).out).maps[0].title).toContain('\u202e');
  expect((await frontstage(folder, ['info', `${title}.frontstage`])).problem).toContain('ab [2Jc');
});

describe('new', () => {
  test.each(['blueprint', 'journey', 'empty', 'sample'])('makes a %s that info reads', async (template) => {
    const folder = makeFolder();
    expect(await frontstage(folder, ['new', 'demo.frontstage', '--template', template])).toEqual({
      code: 0,
      out: 'Created demo.frontstage.\n',
      problem: '',
    });
    const info = await frontstage(folder, ['info', 'demo.frontstage', '--json']);
    expect(info).toMatchObject({ code: 0, problem: '' });
    expect(JSON.parse(info.out)).toMatchObject({ title: expect.stringMatching(/./), maps: [{ steps: expect.any(Number) }] });
  });

  test('R9: never replaces what is there', async () => {
    const { folder, file } = withProject();
    const before = fs.readFileSync(file);
    expect(await frontstage(folder, ['new', 'demo.frontstage', '--template', 'empty'])).toMatchObject({ code: 1, out: '' });
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });

  test('in Chinese has Chinese content and says so in Chinese', async () => {
    const folder = makeFolder();
    const made = await frontstage(folder, ['new', '示例.frontstage', '--template', 'sample', '--lang', 'zh-CN']);
    expect(made).toEqual({ code: 0, out: '已创建 示例.frontstage。\n', problem: '' });
    expect(JSON.parse((await frontstage(folder, ['info', '示例.frontstage', '--json'])).out).title).toMatch(/\p{Script=Han}/u);
  });
});

describe('info', () => {
  test('counts what each map holds, and the workshops that were held', async () => {
    const second: Entity = { kind: 'map', id: 'map-2', order: 'b', title: 'To be', scale: '-2..2' };
    const workshop: Entity = { kind: 'workshop', id: 'w', title: 'Returns', started: '2026-11-22T09:00:00.000Z' };
    const { folder } = withProject([...SMALL_PROJECT, second, workshop]);
    expect(JSON.parse((await frontstage(folder, ['info', 'demo.frontstage', '--json'])).out)).toEqual({
      title: 'Click & collect returns',
      maps: [
        { title: 'As it is', stages: 1, steps: 1, lanes: 3, cards: 2, connectors: 0 },
        { title: 'To be', stages: 0, steps: 0, lanes: 0, cards: 0, connectors: 0 },
      ],
      workshops: 1,
    });
    expect((await frontstage(folder, ['info', 'demo.frontstage'], { LANG: 'en_GB.UTF-8' })).out).toContain('\n  1 workshop\n');
  });

  test('reads for people without --json, in the language of the system', async () => {
    const { folder } = withProject();
    expect((await frontstage(folder, ['info', 'demo.frontstage'], { LANG: 'en_GB.UTF-8' })).out).toBe(
      'Click & collect returns\n  As it is\n    stages: 1, steps: 1, lanes: 3, cards: 2, connectors: 0\n',
    );
    expect((await frontstage(folder, ['info', 'demo.frontstage'], { LANG: 'zh_CN.UTF-8' })).out).toContain(
      '阶段 1，步骤 1，泳道 3，卡片 2，连线 0',
    );
  });
});

describe('export', () => {
  test.each([
    ['svg', '<svg '],
    ['png', '\x89PNG'],
    ['pdf', '%PDF-'],
  ])('writes %s without a display', (format, magic) => {
    const { folder } = withProject();
    const answer = start(folder, ['export', 'demo.frontstage', '--format', format, '--out', `out.${format}`]);
    expect(answer).toMatchObject({ code: 0, problem: '' });
    const bytes = fs.readFileSync(path.join(folder, `out.${format}`));
    expect(bytes.subarray(0, magic.length).toString('latin1')).toBe(magic);
    expect(fs.readdirSync(folder).sort()).toEqual(['demo.frontstage', `out.${format}`]);
  });

  test('says beside what was written which characters are boxes in it, on standard error and with code 0', () => {
    const { folder } = withProject([...SMALL_PROJECT, card('korean', '안녕\u001b하세요 여러분')]);
    const answer = start(folder, ['export', 'demo.frontstage', '--format', 'pdf,svg', '--out', 'both']);
    expect(answer).toEqual({
      code: 0,
      out: expect.stringMatching(/^Wrote both.As it is\.pdf .*\nWrote both.As it is\.svg .*\n$/),
      problem: expect.stringMatching(
        /^both.As it is\.pdf: Frontstage has no font for 안 녕 하 세 요 여 …: .* first in “안녕 하세요 여러분”.*\n$/,
      ),
    });
  });

  test('marks what differs from the map that --compare names', async () => {
    const { folder } = withProject();
    const answer = await frontstage(folder, ['export', 'demo.frontstage', '--format', 'svg', '--compare', 'Nothing', '--out', 'out.svg']);
    expect(answer).toMatchObject({ code: 1, problem: expect.stringContaining('Nothing') });
    expect(fs.readdirSync(folder)).toEqual(['demo.frontstage']);
  });

  test('takes paper, orientation and scale, in any case', async () => {
    const { folder } = withProject();
    await frontstage(folder, [
      'export',
      'demo.frontstage',
      '--format',
      'SVG',
      '--paper',
      'a4',
      '--orientation',
      'Portrait',
      '--out',
      'out.svg',
    ]);
    expect(fs.readFileSync(path.join(folder, 'out.svg'), 'utf8')).toMatch(/^<svg [^>]*width="793.7" height="1122.52"/);
    const widthOf = async (scale: string) => {
      await frontstage(folder, ['export', 'demo.frontstage', '--format', 'png', '--scale', scale, '--out', 'out.png']);
      return fs.readFileSync(path.join(folder, 'out.png')).readUInt32BE(16);
    };
    expect(await widthOf('3')).toBe(3 * (await widthOf('1')));
  });

  test('speaks the language of the project, or the one that was asked for', async () => {
    const { folder } = withProject();
    const laneNames = async (...words: string[]) => {
      await frontstage(folder, ['export', 'demo.frontstage', '--format', 'svg', '--out', 'out.svg', ...words], { LANG: 'zh_CN.UTF-8' });
      return fs.readFileSync(path.join(folder, 'out.svg'), 'utf8').match(/Customer actions|顾客行为/)?.[0];
    };
    expect([await laneNames(), await laneNames('--lang', 'zh-CN')]).toEqual(['Customer actions', '顾客行为']);
  });

  test('finds a map by its name, and says which names there are', async () => {
    const map = (id: string, title: string): Entity => ({ kind: 'map', id, order: id, title, scale: '-2..2' });
    const { folder } = withProject([...SMALL_PROJECT, map('b', 'Twice'), map('c', 'Twice'), map('d', 'To be')]);
    const exported = (name: string) =>
      frontstage(folder, ['export', 'demo.frontstage', '--format', 'svg', '--map', name, '--out', 'out.svg']);
    expect(await exported('To be')).toMatchObject({ code: 0 });
    expect(fs.readFileSync(path.join(folder, 'out.svg'), 'utf8')).toContain('<title>To be</title>');
    expect(await exported('Elsewhere')).toMatchObject({
      code: 1,
      problem: 'demo.frontstage has no map "Elsewhere"; its maps are "As it is", "Twice", "Twice", "To be".\n',
    });
    expect(await exported('Twice')).toMatchObject({
      code: 1,
      problem: 'demo.frontstage has 2 maps named "Twice". Give them different names first.\n',
    });
  });

  test('R9: never replaces a project, under whatever name', async () => {
    const { folder, file } = withProject();
    const before = fs.readFileSync(file);
    fs.linkSync(file, path.join(folder, 'other.svg'));
    for (const out of ['demo.frontstage', 'new.frontstage', 'other.svg']) {
      expect(await frontstage(folder, ['export', 'demo.frontstage', '--format', 'svg', '--out', out])).toMatchObject({ code: 2, out: '' });
    }
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });
});

describe('insights', () => {
  const insightsIn = async (folder: string, ...words: string[]) => {
    const { code, out, problem } = await frontstage(folder, ['insights', 'demo.frontstage', ...words]);
    expect({ code, problem }).toEqual({ code: 0, problem: '' });
    return out;
  };

  test.each([
    ['en', 'Emotion', 'Busy parent', 'Find the returns desk'],
    ['zh-CN', '情绪', '忙碌的家长', '找到退货台'],
  ])('of the sample in %s: peak, end, what is remembered, and where to begin', async (lang, lane, persona, fifth) => {
    const folder = makeFolder();
    await frontstage(folder, ['new', 'demo.frontstage', '--template', 'sample', '--lang', lang]);
    const { maps } = JSON.parse(await insightsIn(folder, '--json'));
    const step = (number: number, title: unknown = expect.any(String)) => ({ id: expect.any(String), number, title });
    expect(maps[0].experience).toEqual([
      {
        lane,
        persona,
        peak: { step: step(5, fifth), score: -3.6 },
        end: { step: step(8), score: 3.2 },
        remembered: -0.2,
        average: -0.1,
        gap: -0.1,
        levers: [
          { step: step(5, fifth), gain: 3.4 },
          { step: step(1), gain: 0 },
          { step: step(4), gain: 0 },
          { step: step(7), gain: 0 },
        ],
      },
    ]);
  });

  test('on the scale of each map, to the hundredth, with what was set by hand', async () => {
    const score = (id: string, stepId: string, value: number, byHand: object = {}): Entity => ({
      kind: 'score',
      id,
      laneId: 'lane-3',
      stepId,
      value,
      ...byHand,
    });
    const step = (id: string): Entity => ({ kind: 'step', id, stageId: 'stage-1', order: id, title: id, marks: [] });
    const scores = [score('a', 'step-1', -500), score('b', 'step-2', 300, { isPeak: true }), score('c', 'step-3', 1)];
    const { folder } = withProject([...SMALL_PROJECT, step('step-2'), step('step-3'), ...scores]);
    const { maps } = JSON.parse(await insightsIn(folder, '--json', '--map', 'As it is'));
    // On 1…10 one is 200 units and neutral 5.5: −500 is 3, 300 is 7; the mean of 300 and 1 is 6.2525, that of all −199/3, which is 5.168.
    expect(maps).toMatchObject([
      {
        title: 'As it is',
        experience: [
          {
            lane: 'Emotion',
            persona: null,
            peak: { step: { id: 'step-2', number: 2, title: 'step-2' }, score: 7, byHand: true },
            end: { step: { id: 'step-3', number: 3, title: 'step-3' }, score: 5.51 },
            remembered: 6.25,
            average: 5.17,
            gap: 1.08,
            levers: [{ step: { id: 'step-1', number: 1, title: 'Queue' }, gain: 0 }],
          },
          expect.objectContaining({ persona: 'Mina', remembered: 2.5, gap: 0 }),
        ],
      },
    ]);
  });

  test('ranked pains, measures and what was found come with it, or all of it as a report', async () => {
    const { folder } = withProject();
    const { maps } = JSON.parse(await insightsIn(folder, '--json'));
    const step = { id: 'step-1', number: 1, title: 'Queue' };
    expect(maps[0].pains).toEqual([
      { id: 'card-2', text: 'Nobody says how long', step, rank: 1, value: 20, owner: null, status: 'open', answeredBy: [] },
    ]);
    expect(maps[0].measures).toMatchObject([{ kind: 'waiting-time', value: 11, n: 40, target: 5, missedBy: 6, trend: null }]);
    expect(maps[0].findings).toMatchObject({ 'severe-pain-unowned': 1, 'too-few-steps': 1 });
    const report = await insightsIn(folder, '--report', '--lang', 'zh-CN');
    expect(report).toMatch(/^# Click & collect returns：洞察\n/);
    expect(report).toContain('| 1 | Nobody says how long | 1 Queue | 4 × 5 = 20 | 无负责人 | 尚无 | 待处理 |');
  });

  test('reads for people without --json; what is not scored is said', async () => {
    const { folder } = withProject([...SMALL_PROJECT, { kind: 'map', id: 'map-2', order: 'b', title: 'To be', scale: '-2..2' }]);
    expect(await insightsIn(folder)).toBe(
      [
        'Click & collect returns',
        '  As it is',
        '    Emotion · Mina: remembered 2.5, average 2.5, gap 0.0 (n = 1)',
        '      peak 2.5 at step 1, Queue',
        '      end 2.5 at step 1, Queue',
        '      begin at step 1, Queue: gain +3.0',
        '  To be',
        '    nothing is scored',
        '',
      ].join('\n'),
    );
    expect(await frontstage(folder, ['insights', 'demo.frontstage', '--map', 'Elsewhere'])).toMatchObject({ code: 1, out: '' });
  });
});

describe('wrong input ends with 1 and one sentence, the file untouched', () => {
  test.each([
    ['a missing file', () => undefined],
    ['a folder', (file: string) => fs.mkdirSync(file)],
    ['an empty file', (file: string) => fs.writeFileSync(file, '')],
    ['a text', (file: string) => fs.writeFileSync(file, 'not a project, but longer than the header of a database would be. '.repeat(20))],
    ['a broken link', (file: string) => fs.symlinkSync('nowhere', file)],
  ])('%s', async (_, make) => {
    const folder = makeFolder();
    const file = path.join(folder, 'bad.frontstage');
    make(file);
    const before = fs.readdirSync(folder);
    for (const words of [
      ['info', 'bad.frontstage'],
      ['info', file, '--json'],
      ['export', 'bad.frontstage', '--format', 'pdf', '--out', 'out.pdf'],
    ]) {
      const answer = await frontstage(folder, words);
      expect({ ...answer, problem: hasStackTrace(answer) }).toEqual({ code: 1, out: '', problem: false });
      expect(answer.problem.trim().split('\n')).toHaveLength(1);
    }
    expect(fs.readdirSync(folder)).toEqual(before);
  });

  test('a place where nothing can be made: each file is named, in the language that was asked for', async () => {
    const { folder } = withProject();
    fs.writeFileSync(path.join(folder, 'day.mmd'), 'journey\n  Make tea: 5: Me\n');
    const name = 'n'.repeat(300);
    const problemOf = async (...words: string[]) => {
      const answer = await frontstage(folder, words);
      expect(answer).toMatchObject({ code: 1, out: '' });
      return answer.problem.trim();
    };
    for (const words of [
      ['new', '--template', 'empty', 'no/a.frontstage'],
      ['import', 'day.mmd', '--to', 'no/a.frontstage'],
    ])
      expect(await problemOf(...words)).toBe(
        'no/a.frontstage cannot be made there: the folder is missing, or may not be written to. Choose another folder.',
      );
    expect(await problemOf('export', 'demo.frontstage', '--format', 'csv,json', '--out', name, '--lang', 'zh-CN')).toBe(
      `${name}: ${createSay('zh-CN')('export.problem.no-access')}`,
    );
    expect(await problemOf('export', 'demo.frontstage', '--format', 'csv', '--out', 'no/a.csv')).toBe(
      `no/a.csv: ${createSay('en')('export.problem.no-access')}`,
    );
  });

  test('a project that is open elsewhere', async () => {
    const { folder, file } = withProject();
    const opened = openProjectFile(file);
    if ('refused' in opened) throw new Error(opened.refused);
    onTestFinished(() => opened.file.close());
    const answer = start(folder, ['info', 'demo.frontstage']);
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer.problem).toContain('open in another window');
  });

  test('a project without a map', async () => {
    const { folder } = withProject(SMALL_PROJECT.filter(({ kind }) => kind === 'project'));
    expect(await frontstage(folder, ['export', 'demo.frontstage', '--format', 'svg', '--out', 'out.svg'])).toEqual({
      code: 1,
      out: '',
      problem: 'demo.frontstage holds no map.\n',
    });
  });

  test('a place that is none', async () => {
    const { folder } = withProject();
    for (const out of ['.', 'no/such/folder/out.svg', '/dev/null']) {
      expect(await frontstage(folder, ['export', 'demo.frontstage', '--format', 'svg', '--out', out])).toMatchObject({ code: 1, out: '' });
    }
    expect(await frontstage(folder, ['new', 'no/such/folder.frontstage', '--template', 'empty'])).toMatchObject({ code: 1, out: '' });
    expect(fs.readdirSync(folder)).toEqual(['demo.frontstage']);
  });
});

describe('wrong usage ends with 2, one sentence and the usage', () => {
  test.each([
    [[], 'Say what to do: new, import, info, insights, check, export.'],
    [['constructor'], '"constructor" is no command; there are new, import, info, insights, check, export.'],
    [['info'], 'Name one file.'],
    [['info', 'a', 'b'], 'Name one file.'],
    [['info', 'a', '--colour'], '"info" has no option --colour.'],
    [['info', 'a', '--json=yes'], '--json takes no value.'],
    [['info', 'a', '--lang', 'fr'], '--lang is one of en, zh-CN, not "fr".'],
    [['new', 'a'], '--template is missing.'],
    [['new', 'a', '--template'], '--template wants a value.'],
    [['new', 'a', '--template', 'poster'], '--template is one of blueprint, journey, empty, sample, not "poster".'],
    [['export', 'a', '--out', 'b'], '--format is missing.'],
    [['export', 'a', '--format', 'svg'], '--out is missing.'],
    [['export', 'a', '--format', '--out', 'b'], '--format wants a value.'],
    [['export', 'a', '--format', 'docx', '--out', 'b'], `--format is one of ${EXPORT_FORMATS.join(', ')}, not "docx".`],
    [
      ['export', 'a', '--format', 'svg', '--out', 'b', '--paper', 'A9'],
      '--paper is one of map, A4, A3, A2, A1, A0, Letter, Tabloid, 16:9, not "A9".',
    ],
    [['export', 'a', '--format', 'svg', '--out', 'b', '--slides', 'stops'], '--slides says something only of pdf, pptx.'],
    [['export', 'a', '--format', 'pdf', '--out', 'b', '--slides', 'maps'], '--slides is one of map, pages, stages, stops, not "maps".'],
    ...['map', 'compare', 'paper', 'orientation'].map((option): [string[], string] => [
      [
        'export',
        'a',
        '--format',
        'pdf',
        '--out',
        'b',
        '--slides',
        'stops',
        `--${option}`,
        { paper: 'A4', orientation: 'auto' }[option] ?? 'x',
      ],
      `--${option} does not go with --slides stops.`,
    ]),
    [['export', 'a', '--format', 'png', '--out', 'b', '--scale', '9'], '--scale is from 1 to 4, not "9".'],
    [['export', 'a', '--format', 'png', '--out', 'b', '--scale', 'big'], '--scale is from 1 to 4, not "big".'],
  ])('%j', async (words, sentence) => {
    const folder = makeFolder();
    const answer = await frontstage(folder, words);
    expect([answer.code, answer.out, sentenceOf(answer)]).toEqual([2, '', sentence]);
    expect(answer.problem).toContain('\nUsage:\n  frontstage ');
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});

test('--help and --version go to stdout and end with 0', async () => {
  const folder = makeFolder();
  const help = await frontstage(folder, ['--help']);
  expect(help).toMatchObject({ code: 0, problem: '' });
  expect(['new FILE', 'info FILE', 'export FILE', '--version'].filter((part) => !help.out.includes(part))).toEqual([]);
  expect(await frontstage(folder, ['export', '--help'])).toEqual(help);
  expect(await frontstage(folder, ['--version'])).toEqual({ code: 0, out: `${packageJson.version}\n`, problem: '' });
});

test('the program answers on the right stream, with the right code and without a stack trace', () => {
  const { folder } = withProject();
  expect(start(folder, ['info', 'demo.frontstage', '--json'])).toMatchObject({
    code: 0,
    problem: '',
    out: expect.stringMatching(/^\{.*\}\n$/),
  });
  const wrongInput = start(folder, ['info', '.']);
  expect({ ...wrongInput, problem: hasStackTrace(wrongInput) }).toEqual({ code: 1, out: '', problem: false });
  const wrongUsage = start(folder, ['info', '--nothing'], { LANG: 'zh_CN.UTF-8' });
  expect([wrongUsage.code, wrongUsage.out, sentenceOf(wrongUsage)]).toEqual([2, '', '“info”没有 --nothing 选项。']);
});
