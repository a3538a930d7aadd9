// The benchmark: every size in every round, medians at the end. Started by scripts/bench.mjs, which gives it the desktop shell.

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { loadDoc } from '../../shared/model/load.ts';
import { createLargeMap } from '../support/large-map.ts';
import { drawAnew, measureEngine } from './engine.ts';
import { type Figure, summarise, toTable } from './figures.ts';
import { withStops } from './show.ts';
import { measureWindow } from './window.ts';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '500,2000,5000' }, rounds: { type: 'string', default: '3' } },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
if (![rounds, ...sizes].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('Usage: npm run bench -- [--sizes 500,2000,5000] [--rounds 3]');
  process.exit(2);
}

const figures = new Map<number, Figure[][]>(sizes.map((size) => [size, []]));
for (let round = 1; round <= rounds; round += 1) {
  for (const size of sizes) {
    console.error(`Round ${round} of ${rounds}: ${size} cards …`);
    const entities = withStops(createLargeMap(size));
    const window = await measureWindow(entities, drawAnew(loadDoc(entities).doc));
    figures.get(size)?.push([...window, ...(await measureEngine(entities))]);
  }
}

const summaries = sizes.map((size) => ({ size, figures: summarise(figures.get(size) ?? []) }));
for (const summary of summaries) console.log(`\n${toTable(`${summary.size.toLocaleString('en')} cards`, summary.figures)}`);
console.log('\nMedians of the rounds. Ratios are to plain work of the same round; compare those between machines, not the times.');
const result = process.env.FRONTSTAGE_BENCH_RESULT;
if (result) {
  const [cpu] = cpus();
  writeFileSync(result, `${JSON.stringify({ machine: { cpu: cpu?.model, cores: cpus().length }, rounds, sizes: summaries }, null, 2)}\n`);
}
