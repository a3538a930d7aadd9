// What is compared and how it is looked at (R11), and the comparison itself, which the screen and its actions read alike.

import { type Comparison, compare, type Difference, type Field } from '../../../shared/analysis/comparison/compare.ts';
import type { Compared } from '../../../shared/analysis/comparison/paired-maps.ts';
import type { Pair, Side } from '../../../shared/analysis/comparison/pairing.ts';
import { docBefore, type UndoStep } from '../../../shared/history/stacks.ts';
import { type Doc, get } from '../../../shared/model/document.ts';
import { mapsOf } from '../../../shared/model/grid.ts';
import type { SessionState } from '../../session/session.ts';
import { createLookedAt } from '../looked-at.ts';

/** A map as it is now, or as it was before a step that can be undone. */
export type Choice = { readonly mapId: string; readonly step?: UndoStep | undefined; readonly personaId?: string | undefined };
export type Choices = Required<Pair<Choice>>;

/** What the list can be narrowed to. */
export const FILTERS = ['cards', 'scores', 'connectors', 'grid'] as const;
export type Filter = (typeof FILTERS)[number];

type Comparing = {
  /** Undefined: an as-is beside its to-be, as it comes. */
  readonly choices: Choices | undefined;
  readonly left: ReadonlySet<Filter>;
  readonly field: Field | undefined;
  /** The difference that was chosen, by its entity. */
  readonly currentId: string | undefined;
  /** One above the other, or beside each other; by what fits where it was not chosen. */
  readonly isStacked: boolean | undefined;
  readonly zoom: number | undefined;
};

export const useComparing = createLookedAt<Comparing>({
  choices: undefined,
  left: new Set(),
  field: undefined,
  currentId: undefined,
  isStacked: undefined,
  zoom: undefined,
});

export type Now = Pick<SessionState, 'doc' | 'undo'>;

/** What was chosen, as far as it is still there; else the map that is shown beside its as-is or to-be, or the first that has one. */
export function choicesNow({ doc, undo }: Now, chosen: Choices | undefined, mapId: string): Choices | undefined {
  const isThere = ({ mapId: id, step }: Choice) => doc.map.has(id) && (step === undefined || undo.includes(step));
  if (chosen && isThere(chosen.before) && isThere(chosen.after)) return chosen;
  const maps = mapsOf(doc);
  const shown = get(doc, 'map', mapId);
  const toBe = [...(shown ? [shown] : []), ...maps.filter(({ asIsMapId }) => asIsMapId === mapId), ...maps].find(
    ({ asIsMapId }) => get(doc, 'map', asIsMapId) !== undefined,
  );
  return toBe?.asIsMapId === undefined ? undefined : { before: { mapId: toBe.asIsMapId }, after: { mapId: toBe.id } };
}

const versions = new WeakMap<UndoStep, { readonly doc: Doc; readonly undo: SessionState['undo']; readonly version: Doc | undefined }>();

function docOf({ doc, undo }: Now, step: UndoStep | undefined): Doc {
  if (!step) return doc;
  let known = versions.get(step);
  if (known?.doc !== doc || known.undo !== undo) {
    known = { doc, undo, version: docBefore(doc, { undo }, step) };
    versions.set(step, known);
  }
  return known.version ?? doc;
}

let last: Comparison | undefined;

/** Made once for the same documents. */
export function comparisonNow(now: Now, choices: Choices): Comparison {
  const toCompared = ({ mapId, step, personaId }: Choice): Compared => ({ doc: docOf(now, step), mapId, personaId });
  const [before, after] = [toCompared(choices.before), toCompared(choices.after)];
  if (!last || !isSame(last.asked.before, before) || !isSame(last.asked.after, after)) last = compare(before, after);
  return last;
}

function isSame(a: Compared, b: Compared): boolean {
  return a.doc === b.doc && a.mapId === b.mapId && a.personaId === b.personaId;
}

export function filterOf({ what }: Difference): Filter {
  return what === 'card' ? 'cards' : what === 'score' ? 'scores' : what === 'connector' ? 'connectors' : 'grid';
}

export function listedOf({ differences }: Comparison, { left, field }: Pick<Comparing, 'left' | 'field'>): readonly Difference[] {
  return differences.filter((each) => !left.has(filterOf(each)) && (field === undefined || each.fields.includes(field)));
}

/** The steps back to which a map can be followed, the latest first: up to the one that made it. */
export function versionsOf({ undo }: Now, mapId: string): readonly UndoStep[] {
  const back = undo.toReversed();
  const made = back.findIndex(({ change }) => change.some(({ before, after }) => !before && after?.id === mapId));
  return (made < 0 ? back : back.slice(0, made)).slice(0, MOST_VERSIONS);
}

/** More would make a list that nobody reads. */
const MOST_VERSIONS = 100;

export function choose(side: Side, choices: Choices, choice: Choice): void {
  useComparing.setState({ choices: { ...choices, [side]: choice }, currentId: undefined });
}

/** The other way round from now on. */
export function swap({ before, after }: Choices): void {
  useComparing.setState({ choices: { before: after, after: before } });
}
