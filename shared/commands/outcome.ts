// What running a command gives: a Change, or a refusal with a reason that has a sentence in shared/text.

import type { Change, Edit } from '../model/change.ts';

export type RefusalCode =
  | 'gone'
  | 'id-taken'
  | 'kind-not-in-zone'
  | 'no-cards-in-emotion'
  | 'not-emotion'
  | 'lane-has-scores'
  | 'lane-has-cards'
  | 'self-connection'
  | 'already-connected'
  | 'other-map'
  | 'not-editable'
  | 'invalid-value'
  | 'last-map'
  | 'too-many-entities'
  | 'table-too-large'
  | 'idea-sorted'
  | 'vote-closed'
  | 'not-up-for-vote'
  | 'no-dots-left'
  | 'no-dots-there'
  | 'budget-below-dots'
  | 'read-only';

export type Refusal = { readonly code: RefusalCode; readonly values?: Readonly<Record<string, string>> };
export type Outcome = { readonly change: Change } | { readonly refused: Refusal };

export function refuse(code: RefusalCode, values?: Readonly<Record<string, string>>): Outcome {
  return { refused: { code, ...(values && { values }) } };
}

export function changed(edits: readonly Edit[]): Outcome {
  return { change: edits };
}
