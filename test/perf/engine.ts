// What needs no window: loading, layout, commits through the storage process. Beside them JSON.parse of the same project and a bare
// write to the same disk.

import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFonts } from '../../electron/exporter/fonts.ts';
import { createMeasure, createToRuns } from '../../electron/exporter/measure.ts';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { findingsOf } from '../../shared/analysis/checks/findings.ts';
import { insightsOf } from '../../shared/analysis/insights.ts';
import { type Command, run } from '../../shared/commands/command.ts';
import { channelFor } from '../../shared/ipc/envelope.ts';
import type { ProjectApi } from '../../shared/ipc/project-api.ts';
import { type Channel, connect } from '../../shared/ipc/rpc.ts';
import type { StorageApi } from '../../shared/ipc/storage-api.ts';
import type { Drawing } from '../../shared/layout/drawing.ts';
import { layout } from '../../shared/layout/layout.ts';
import { CANVAS } from '../../shared/layout/request.ts';
import { apply, type Change } from '../../shared/model/change.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { createSay } from '../../shared/text/text.ts';
import { measureExports } from './exports.ts';
import { type Figure, median, quantile } from './figures.ts';

const STORAGE = fileURLToPath(new URL('../../electron/storage/entry.ts', import.meta.url));
const EDITS = 100;

const toRuns = createToRuns(openFonts());
const say = createSay('en');

/** The map as a window of this size of text would draw it. Each call measures and lays out anew. */
export function drawAnew(doc: Doc): Drawing {
  return layout(doc, { mapId: 'map', metrics: CANVAS, measure: createMeasure(toRuns), say });
}

export async function measureEngine(entities: readonly Entity[]): Promise<readonly Figure[]> {
  const json = JSON.stringify(entities);
  const parse = { name: 'JSON.parse of the project', value: median(times(9, () => void JSON.parse(json))) };
  const cold = times(3, () => void drawAnew(loadDoc(JSON.parse(json)).doc));
  const { layouts, commands, changes } = editOneByOne(loadDoc(JSON.parse(json)).doc);
  const timed = (name: string, value: number): Figure => ({ name, unit: 'ms', value, baseline: parse });
  return [
    timed('parse, mend and lay out all', median(cold)),
    timed('command of one edit', median(commands)),
    timed('layout after one edit', median(layouts)),
    timed('layout after one edit, p95', quantile(layouts, 0.95)),
    ...measureAnalysis(loadDoc(JSON.parse(json)).doc).map(({ name, value }) => timed(name, value)),
    ...(await measureStorage(entities, changes, parse)),
    ...(await measureExports(entities, parse)),
  ];
}

/** What the map says of itself, anew after each edit: the checks when a card changes, what is remembered when a score does. */
function measureAnalysis(doc: Doc): readonly { readonly name: string; readonly value: number }[] {
  const cards = [...doc.card.keys()];
  const scores = [...doc.score.values()];
  let now = doc;
  const timeAfter = (command: Command, act: (doc: Doc) => unknown): number => {
    const outcome = run(now, command);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    now = apply(now, outcome.change);
    const start = performance.now();
    act(now);
    return performance.now() - start;
  };
  findingsOf(now);
  const checks = Array.from({ length: EDITS }, (_, edit) =>
    timeAfter({ type: 'set', ids: [cards[(edit * 37) % cards.length]!], fields: { owner: `team ${edit}` } }, findingsOf),
  );
  const insights = Array.from({ length: EDITS }, (_, edit) =>
    timeAfter({ ...scores[edit % scores.length]!, type: 'setScore', value: ((edit * 97) % 1801) - 900 }, (after) =>
      insightsOf(after, 'map'),
    ),
  );
  return [
    { name: 'checks after one edit', value: median(checks) },
    { name: 'checks after one edit, p95', value: quantile(checks, 0.95) },
    { name: 'insights after one score', value: median(insights) },
  ];
}

function times(count: number, act: () => void): readonly number[] {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
}

/** Each gives another card another text, as a sitting of typing does. */
function editOneByOne(doc: Doc) {
  const request = { mapId: 'map', metrics: CANVAS, measure: createMeasure(toRuns), say };
  layout(doc, request);
  const ids = [...doc.card.keys()];
  const layouts: number[] = [];
  const commands: number[] = [];
  const changes: Change[] = [];
  let now = doc;
  for (let edit = 0; edit < EDITS; edit += 1) {
    const id = ids[(edit * 37) % ids.length]!;
    const start = performance.now();
    const outcome = run(now, { type: 'set', ids: [id], fields: { text: `edited ${edit}: somebody calls back by phone` } });
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    now = apply(now, outcome.change);
    const done = performance.now();
    layout(now, request);
    layouts.push(performance.now() - done);
    commands.push(done - start);
    changes.push(outcome.change);
  }
  return { layouts, commands, changes };
}

async function measureStorage(
  entities: readonly Entity[],
  changes: readonly Change[],
  parse: NonNullable<Figure['baseline']>,
): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontstage-bench-'));
  const child = fork(STORAGE, [], { serialization: 'advanced', execArgv: [] });
  const ended = once(child, 'exit');
  try {
    const file = path.join(folder, 'bench.frontstage');
    createProjectFile(file, entities);
    const channel = channelOf(child);
    const main = connect<StorageApi>(channelFor(channel, 'main'));
    const project = connect<ProjectApi>(channelFor(channel, 'window'));
    // The start of the process is not what is measured.
    await main.summarise({ path: file });
    const start = performance.now();
    await main.open({ path: file });
    const loaded = await project.load(null);
    const load = performance.now() - start;

    const commits: number[] = [];
    let head = { rev: loaded.rev, token: loaded.token };
    for (const change of changes) {
      const commit = { rev: head.rev + 1, baseToken: head.token, token: randomUUID(), change };
      const sent = performance.now();
      head = await project.commit({ commits: [commit] });
      commits.push(performance.now() - sent);
    }
    const syncs = syncTimes(path.join(folder, 'bare'));
    const sync = (q: number) => ({ name: `bare write + fdatasync${q === 0.5 ? '' : ', p95'}`, value: quantile(syncs, q) });
    return [
      { name: 'open and load by the storage process', unit: 'ms', value: load, baseline: parse },
      { name: 'commit until it is on disk', unit: 'ms', value: median(commits), baseline: sync(0.5) },
      { name: 'commit until it is on disk, p95', unit: 'ms', value: quantile(commits, 0.95), baseline: sync(0.95) },
    ];
  } finally {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

function channelOf(child: ChildProcess): Channel {
  return {
    send: (message) => void child.send(message as Serializable, () => undefined),
    onMessage: (listener) => void child.on('message', listener),
    onClose: (listener) => void child.once('exit', () => listener()),
  };
}

function syncTimes(file: string): readonly number[] {
  const page = Buffer.alloc(4096, 1);
  const place = openSync(file, 'w');
  try {
    return times(EDITS, () => {
      writeSync(place, page, 0, page.length, 0);
      fdatasyncSync(place);
    });
  } finally {
    closeSync(place);
  }
}
