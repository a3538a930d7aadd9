// One call of the command line: from its words to what came of it. Prints nothing and ends nothing.

import path from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { toDrawable } from '../../shared/layout/pieces.ts';
import { LANGUAGES, type Language } from '../../shared/model/entities/project.ts';
import { createSay, type Say } from '../../shared/text/text.ts';
import { checkCommand } from './check.ts';
import { type Command, type Outcome, readChoice, readWords, type Values } from './command-line.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { infoCommand } from './info.ts';
import { insightsCommand } from './insights.ts';
import { newCommand } from './new.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  new: newCommand,
  import: importCommand,
  info: infoCommand,
  insights: insightsCommand,
  check: checkCommand,
  export: exportCommand,
};
const NAMES = Object.keys(COMMANDS).join(', ');

type Env = Readonly<Record<string, string | undefined>>;

/** Never fails. `words` are those after the program's name; `folder` is where relative paths begin. */
export async function run(words: readonly string[], folder: string, env: Env): Promise<Outcome> {
  const language = languageOf(env);
  return findCommand(words, folder, language).catch((error: unknown) => toFailure(error, language));
}

/** Something that nobody foresaw, in one line. */
export function toFailure(error: unknown, language: Language): Outcome {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { code: 1, problem: createSay(language)('cli.failed', { reason }) };
}

/** As POSIX ranks them; what is not Chinese is English. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Env): Language {
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

async function findCommand([name, ...words]: readonly string[], folder: string, language: Language): Promise<Outcome> {
  const say = createSay(language);
  if (name === '--help' || words.includes('--help')) return { code: 0, text: toHelp(say) };
  if (name === '--version') return { code: 0, text: packageJson.version };
  if (name === undefined) return wrongUsage(say('cli.noCommand', { commands: NAMES }), say);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return wrongUsage(say('cli.unknownCommand', { command: name, commands: NAMES }), say);
  const read = readWords(name, words, { ...command.options, lang: { type: 'string' } }, say);
  if ('problem' in read) return wrongUsage(read.problem, say, command);
  return runCommand(command, read.values, read.files, folder, language);
}

async function runCommand(
  command: Command,
  values: Values,
  files: readonly string[],
  folder: string,
  usualLanguage: Language,
): Promise<Outcome> {
  const usualSay = createSay(usualLanguage);
  const chosen = readChoice(values, 'lang', LANGUAGES, usualSay, usualLanguage);
  if ('problem' in chosen) return wrongUsage(chosen.problem, usualSay, command);
  const language = chosen.choice;
  const say = createSay(language);
  const named = files.map((file) => ({ file, path: path.resolve(folder, file) }));
  const [first, ...others] = named;
  if (!first?.file || (others.length > 0 && !command.isOfMany))
    return wrongUsage(say(command.isOfMany ? 'cli.someFiles' : 'cli.oneFile'), say, command);
  const givenLanguage = values.lang === undefined ? undefined : language;
  const outcome = await command.run({ ...first, files: named, folder, values, language, givenLanguage, say });
  if (outcome.code === 2) return wrongUsage(toPrinted(outcome.problem), say, command);
  if ('problem' in outcome) return { ...outcome, problem: toPrinted(outcome.problem) };
  // What a program reads is as the project has it.
  return values.json ? outcome : { ...outcome, text: toPrinted(outcome.text), warning: outcome.warning && toPrinted(outcome.warning) };
}

/** For a terminal: what is written in a project must not turn its lines round, nor steer it. */
function toPrinted(text: string): string {
  return text.split('\n').map(toDrawable).join('\n');
}

function wrongUsage(problem: string, say: Say, command?: Command): Outcome {
  return { code: 2, problem: `${problem}\n${toUsage(say, command ? [command] : Object.values(COMMANDS))}` };
}

function toUsage(say: Say, commands: readonly Command[]): string {
  return [say('cli.usage'), ...commands.map(({ usage }) => `  frontstage ${usage} [--lang ${LANGUAGES.join('|')}]`)].join('\n');
}

function toHelp(say: Say): string {
  const rest = ['  frontstage --help', '  frontstage --version', '', say('cli.exitCodes')];
  return [say('cli.about', { version: packageJson.version }), '', toUsage(say, Object.values(COMMANDS)), ...rest].join('\n');
}
