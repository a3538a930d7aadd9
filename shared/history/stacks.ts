// What can be undone and redone: steps, each a Change with what it is called and what it is about. Says nothing (say-step.ts) and
// keeps nothing (kept.ts).

import { apply, type Change, compose, follows, invert } from '../model/change.ts';
import type { Doc } from '../model/document.ts';
import { isRecord } from '../model/entities.ts';
import type { TextKey } from '../text/text.ts';
import { type Subject, subjectsOf } from './subjects.ts';

export type UndoStep = {
  readonly label: TextKey;
  readonly about: readonly Subject[];
  /** When it was last added to; milliseconds since 1970. */
  readonly at: number;
  readonly change: Change;
  /** What comes with the same key, with nothing in between, becomes part of this step. */
  readonly mergeKey?: string;
};

/** The last of `undo` is undone next, the last of `redo` redone next. */
export type Stacks = { readonly undo: readonly UndoStep[]; readonly redo: readonly UndoStep[] };

export const NO_STEPS: Stacks = { undo: [], redo: [] };

/** So many steps are remembered. */
export const STEP_LIMIT = 500;

/** What of a Change can be undone: all but what it does to records of workshops (R11). */
export function undoableOf(change: Change): Change {
  return change.filter(({ before, after }) => ![before, after].some((each) => each && isRecord(each)));
}

/** With one more step, or with more of the last one; as they are where nothing of it can be undone. @param doc as it is after the Change. */
export function withStep({ undo, redo }: Stacks, done: Omit<UndoStep, 'about'>, doc: Doc): Stacks {
  const step = { ...done, change: undoableOf(done.change) };
  if (step.change.length === 0) return { undo, redo };
  const top = undo.at(-1);
  const joined = step.mergeKey !== undefined && top?.mergeKey === step.mergeKey && redo.length === 0 ? top : undefined;
  const change = joined ? compose(joined.change, step.change) : step.change;
  const next = { ...step, label: joined?.label ?? step.label, about: subjectsOf(change, doc), change };
  const before = joined ? undo.slice(0, -1) : undo;
  return { undo: change.length > 0 ? [...before, next].slice(-STEP_LIMIT) : before, redo: [] };
}

/** What undoing or redoing one step changes, and the stacks after it. */
export type Turn = { readonly change: Change; readonly stacks: Stacks };

/** Undefined where there is nothing to undo. */
export function turnBack({ undo, redo }: Stacks): Turn | undefined {
  const step = undo.at(-1);
  return step && { change: invert(step.change), stacks: { undo: undo.slice(0, -1), redo: [...redo, step] } };
}

/** Undefined where the last step has another key. What is taken back cannot be redone: it never was. */
export function takenBack({ undo }: Stacks, mergeKey: string): Turn | undefined {
  const step = undo.at(-1);
  return step?.mergeKey === mergeKey ? { change: invert(step.change), stacks: { undo: undo.slice(0, -1), redo: [] } } : undefined;
}

/** Undefined where there is nothing to redo. A redone step is closed: typing that follows begins a step of its own. */
export function turnForth({ undo, redo }: Stacks): Turn | undefined {
  const step = redo.at(-1);
  if (!step) return undefined;
  const { mergeKey: _, ...closed } = step;
  return { change: step.change, stacks: { undo: [...undo, closed], redo: redo.slice(0, -1) } };
}

/** The document as it was before a step that can be undone; undefined for any other, or where the history does not fit the document. */
export function docBefore(doc: Doc, { undo }: Pick<Stacks, 'undo'>, step: UndoStep): Doc | undefined {
  const at = undo.indexOf(step);
  if (at < 0) return undefined;
  const back = invert(compose(...undo.slice(at).map(({ change }) => change)));
  return follows(back, doc) ? apply(doc, back) : undefined;
}
