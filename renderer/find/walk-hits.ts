// Going from hit to hit, and replacing.

import { replaceHits } from '../../shared/analysis/find/hits.ts';
import { type ActionContext, docOf } from '../actions/action.ts';
import { goTo } from '../actions/go-to.ts';
import { select, useView } from '../canvas/view.ts';
import { focusBack } from '../grid/focus-back.ts';
import { sayRefusal } from '../session/refused.ts';
import { notify } from '../ui/notices.tsx';
import { hitsNow, openFind, useFind } from './find.ts';

/** To the next or the one before, round the end. The first is the one at or after what is selected, on the map in sight where it has any. */
export function goToHit(context: ActionContext, by: 1 | -1): void {
  const hits = hitsNow(docOf(context));
  if (hits.length === 0) return;
  const { at } = useFind.getState();
  const next = at === undefined ? firstOf(hits, by) : (at + by + hits.length) % hits.length;
  useFind.setState({ at: next });
  goTo(context, hits[next]?.id ?? '', { isFocused: false });
}

function firstOf(hits: ReturnType<typeof hitsNow>, by: 1 | -1): number {
  const { mapId, selection } = useView.getState();
  const selected = hits.findIndex(({ id }) => selection.has(id));
  if (selected >= 0) return selected;
  const here = by === 1 ? hits.findIndex((hit) => hit.mapId === mapId) : hits.findLastIndex((hit) => hit.mapId === mapId);
  return here >= 0 ? here : by === 1 ? 0 : hits.length - 1;
}

/** The hit that was gone to, and on to the next; where none was gone to yet, only to the first. */
export function replaceOne(context: ActionContext): void {
  const { at, replacement } = useFind.getState();
  const before = hitsNow(docOf(context));
  const hit = before[at ?? -1];
  if (at === undefined || !hit) {
    goToHit(context, 1);
    return;
  }
  const refused = context.session.dispatch(replaceHits(docOf(context), [hit], replacement), 'undo.replace');
  sayRefusal(refused);
  if (refused) return;
  // What was put in may hold what is looked for: it is passed over.
  const after = hitsNow(docOf(context));
  const end = hit.start + replacement.length;
  const next = after.findIndex(({ id, field, start }, index) => index >= at && !(id === hit.id && field === hit.field && start < end));
  useFind.setState({ at: next < 0 ? undefined : next });
  const following = after[next];
  if (following) goTo(context, following.id, { isFocused: false });
}

export function replaceAll(context: ActionContext): void {
  const hits = hitsNow(docOf(context));
  if (hits.length === 0) return;
  const refused = context.session.dispatch(replaceHits(docOf(context), hits, useFind.getState().replacement), 'undo.replace');
  sayRefusal(refused);
  if (refused) return;
  useFind.setState({ at: undefined });
  notify({
    text: { key: 'find.replaced', values: { count: hits.length } },
    tone: 'passing',
    action: { label: 'action.undo', run: () => context.session.undo() },
  });
}

/** Those on the map in sight: nothing else can be selected. The keyboard goes to the first of them. */
export function selectHits(context: ActionContext): void {
  const { mapId } = useView.getState();
  const ids = hitsNow(docOf(context)).flatMap((hit) => (hit.mapId === mapId ? hit.id : []));
  const [first] = ids;
  if (first === undefined) return;
  select(ids);
  context.canvas.focus(first);
}

/** By keyboard from anywhere: asks first where nothing is being looked for. */
export function walkOrAsk(context: ActionContext, by: 1 | -1): void {
  if (useFind.getState().isOpen && hitsNow(docOf(context)).length > 0) goToHit(context, by);
  else openFind(useFind.getState().isReplacing);
}

/** The keyboard goes on at the hit that was gone to, or wherever it was. */
export function closeFind(context: ActionContext, from: Element | null): void {
  const hit = hitsNow(docOf(context))[useFind.getState().at ?? -1];
  useFind.setState({ isOpen: false, at: undefined });
  if (hit && useView.getState().selection.has(hit.id)) context.canvas.focus(hit.id);
  else focusBack(from);
}
