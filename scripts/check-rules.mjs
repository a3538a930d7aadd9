// Lists each rule of shared/RULES.md that no test names in its title (`test('R8: …')`, `test('R8, R9: …')`), and each id in a title that is no rule.
import { globSync, readFileSync } from 'node:fs';
import { inProject, root } from './set-up/project.mjs';

const rules = new Set([...readFileSync(inProject('shared/RULES.md'), 'utf8').matchAll(/^[\s#*|-]*(R\d+)\b/gm)].map(([, id]) => id));

const named = new Set();
for (const file of globSync('test/**/*.test.{ts,tsx}', { cwd: root })) {
  for (const [, ids] of readFileSync(inProject(file), 'utf8').matchAll(/['"`]((?:R\d+(?:, | and )?)+):/g)) {
    for (const [id] of ids.matchAll(/R\d+/g)) named.add(id);
  }
}

const unproven = [...rules].filter((id) => !named.has(id));
const unknown = [...named].filter((id) => !rules.has(id));
for (const id of unproven) console.log(`${id} is named by no test.`);
for (const id of unknown) console.log(`${id} is named by a test, and shared/RULES.md has no such rule.`);
console.log(`${rules.size} rules, ${rules.size - unproven.length} of them named by a test.`);
process.exitCode = rules.size === 0 || unproven.length > 0 || unknown.length > 0 ? 1 : 0;
