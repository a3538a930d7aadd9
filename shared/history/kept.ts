// The history of a project as text, to be kept beside it: a line for the revision that it belongs to, a line for each step, and
// behind them a line for each revision that came after the text was written. Read back, nothing of it is believed: what is not whole,
// or does not lead to the revision that is on disk, is no history at all.

import { z } from 'zod';
import type { Commit } from '../ipc/project-api.ts';
import { type Change, parseChange } from '../model/change.ts';
import { isDeeperThan } from '../model/deep.ts';
import type { Doc } from '../model/document.ts';
import { LANE_KINDS, ZONES } from '../model/entities/map.ts';
import { KINDS } from '../model/entities.ts';
import { LIMITS } from '../model/limits.ts';
import { TEXT, type TextKey } from '../text/text.ts';
import { NO_STEPS, STEP_LIMIT, type Stacks, type UndoStep, undoableOf } from './stacks.ts';
import { subjectsOf } from './subjects.ts';

const FORMAT = 'frontstage-history-1';
/** Of what is about the only one of its kind. */
const NAME_LIMIT = 200;
/** Far deeper than any entity of ours. */
const MAX_DEPTH = 50;

const texts = new WeakMap<UndoStep, string>();

/** Steps do not change, so each becomes text once. A sitting of typing ends here: what is typed later is a step of its own. */
function toLine(stack: 'undo' | 'redo', step: UndoStep): string {
  const { label, about, at, change } = step;
  const text = texts.get(step) ?? JSON.stringify({ label, about, at, change });
  texts.set(step, text);
  return `{"${stack}":${text}}\n`;
}

/** The steps that are nearest to now, as many as there is room for; empty where there are none. @param token of the revision that they lead to. */
export function toKept({ undo, redo }: Stacks, token: string): string {
  let room: number = LIMITS.historyLength;
  const take = (stack: 'undo' | 'redo', steps: readonly UndoStep[]): string => {
    const taken: string[] = [];
    for (const step of steps.toReversed()) {
      const line = toLine(stack, step);
      room -= line.length;
      if (room < 0) break;
      taken.unshift(line);
    }
    return taken.join('');
  };
  const steps = take('undo', undo) + take('redo', redo);
  return steps === '' ? '' : toKeptHead(token) + steps;
}

/** The first line: the revision that the steps lead to. */
export function toKeptHead(token: string): string {
  return `${JSON.stringify({ format: FORMAT, token })}\n`;
}

/** The line of a revision that came after the text was written. @param at milliseconds since 1970. */
export function toKeptCommit({ baseToken, token, change }: Commit, at: number): string {
  return `${JSON.stringify({ commit: { baseToken, token, at, change } })}\n`;
}

const time = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
const change = z.unknown().transform((value, context): Change => {
  const parsed = isDeeperThan(MAX_DEPTH, value) ? { problem: 'too deep' } : parseChange(value);
  if ('change' in parsed && parsed.change.length > 0) return parsed.change;
  context.addIssue('problem' in parsed ? parsed.problem : 'empty');
  return z.NEVER;
});

/** A label that another version had is said in a general way. */
const label = z
  .string()
  .transform((key): TextKey => (key.startsWith('undo.') && Object.hasOwn(TEXT, key) ? (key as TextKey) : 'undo.change'));

const subject = z.strictObject({
  kind: z.enum(KINDS as [(typeof KINDS)[number]]),
  count: z.int().min(1),
  name: z.string().max(NAME_LIMIT).optional(),
  lane: z.strictObject({ laneKind: z.enum(LANE_KINDS), zone: z.enum(ZONES) }).optional(),
  step: z.int().min(1).optional(),
});

const step = z.strictObject({ label, about: z.array(subject).max(KINDS.length), at: time, change });
const head = z.strictObject({ format: z.literal(FORMAT), token: z.string() });
const line = z.union([
  z.strictObject({ undo: step }),
  z.strictObject({ redo: step }),
  z.strictObject({ commit: z.strictObject({ baseToken: z.string(), token: z.string(), at: time, change }) }),
]);

/**
 * The stacks that lead to the revision of that token; none where the text leads elsewhere or is not ours. A revision that came after
 * the text is a step of its own.
 * @param doc at that revision.
 */
export function parseKept(text: string, token: string, doc: Doc): Stacks {
  try {
    const [first = '', ...rest] = text.trimEnd().split('\n');
    let at = head.parse(JSON.parse(first)).token;
    const undo: UndoStep[] = [];
    let redo: UndoStep[] = [];
    for (const each of rest) {
      const read = line.parse(JSON.parse(each));
      if ('undo' in read) undo.push(read.undo as UndoStep);
      else if ('redo' in read) redo.push(read.redo as UndoStep);
      else {
        const { commit } = read;
        if (commit.baseToken !== at) return NO_STEPS;
        at = commit.token;
        const change = undoableOf(commit.change);
        if (change.length === 0) continue;
        undo.push({ label: 'undo.change', about: subjectsOf(change, doc), at: commit.at, change });
        redo = [];
      }
    }
    return at === token ? { undo: undo.slice(-STEP_LIMIT), redo: redo.slice(-STEP_LIMIT) } : NO_STEPS;
  } catch {
    return NO_STEPS;
  }
}
