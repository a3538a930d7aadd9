// The find bar above the map: what is looked for, where, how often it is there; and what is to stand in its place.

import { ArrowDown, ArrowUp, CaseSensitive, Replace, WholeWord, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { FIND_FIELDS, fieldText, type Hit } from '../../shared/analysis/find/hits.ts';
import { laneTitle } from '../../shared/layout/heads.ts';
import { type Doc, find } from '../../shared/model/document.ts';
import { type Lane, STATUSES } from '../../shared/model/entities/map.ts';
import { gridOf } from '../../shared/model/grid.ts';
import type { ActionContext } from '../actions/action.ts';
import { keysOf } from '../actions/keys.ts';
import { useView } from '../canvas/view.ts';
import { mapSay } from '../session/map-say.ts';
import { useDoc } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { ask, type Find, useFind, useHits } from './find.ts';
import { closeFind, goToHit, replaceAll, replaceOne, selectHits } from './walk-hits.ts';
import './find.css';

export function FindBar({ context }: { readonly context: ActionContext }) {
  const isOpen = useFind((find) => find.isOpen);
  // Another project is not searched before somebody asks.
  useEffect(() => () => useFind.setState({ isOpen: false, at: undefined }), []);
  return isOpen && <OpenBar context={context} />;
}

function OpenBar({ context }: { readonly context: ActionContext }) {
  const say = useSay();
  const request = useFind();
  const hits = useHits();
  const field = useRef<HTMLInputElement>(null);
  const [from] = useState(() => document.activeElement);
  const { isReadOnly } = context.session;
  const { text, at, asked, isReplacing } = request;

  useEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') closeFind(context, from);
    else if (event.key === 'Enter' && event.target === field.current) goToHit(context, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known everywhere yet
    <section role="search" className="find" aria-label={say('action.find')} data-pane onKeyDown={onKeyDown}>
      <div className="find-row">
        <input
          ref={field}
          type="text"
          className="find-text"
          value={text}
          aria-label={say('find.text')}
          placeholder={say('find.text')}
          spellCheck={false}
          onChange={(event) => ask({ text: event.currentTarget.value })}
        />
        <Toggle name={say('find.case')} isOn={request.isCaseKept} onTurn={(isCaseKept) => ask({ isCaseKept })}>
          <CaseSensitive size={17} aria-hidden />
        </Toggle>
        <Toggle name={say('find.word')} isOn={request.isWholeWord} onTurn={(isWholeWord) => ask({ isWholeWord })}>
          <WholeWord size={17} aria-hidden />
        </Toggle>
        {!isReadOnly && (
          <Toggle name={say('action.replace')} isOn={isReplacing} onTurn={(isOn) => useFind.setState({ isReplacing: isOn })}>
            <Replace size={16} aria-hidden />
          </Toggle>
        )}
        <span className="find-count" role="status">
          {countOf(hits, request, say)}
        </span>
        <Press
          name={say('action.find-previous')}
          keys={keysOf('find.previous')}
          isOff={hits.length === 0}
          onPress={() => goToHit(context, -1)}
        >
          <ArrowUp size={15} aria-hidden />
        </Press>
        <Press name={say('action.find-next')} keys={keysOf('find.next')} isOff={hits.length === 0} onPress={() => goToHit(context, 1)}>
          <ArrowDown size={15} aria-hidden />
        </Press>
        <button type="button" className="button" disabled={hits.length === 0} onClick={() => selectHits(context)}>
          {say('find.select-all')}
        </button>
        <span className="find-close">
          <Press name={say('ui.close')} keys="Esc" onPress={() => closeFind(context, from)}>
            <X size={15} aria-hidden />
          </Press>
        </span>
      </div>
      {isReplacing && !isReadOnly && (
        <div className="find-row">
          <input
            type="text"
            className="find-text"
            value={request.replacement}
            aria-label={say('find.replacement')}
            placeholder={say('find.replacement')}
            spellCheck={false}
            onChange={(event) => useFind.setState({ replacement: event.currentTarget.value })}
            onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && text !== '' && replaceOne(context)}
          />
          <button type="button" className="button" disabled={text === '' || hits.length === 0} onClick={() => replaceOne(context)}>
            {say('find.replace')}
          </button>
          <button type="button" className="button" disabled={text === '' || hits.length === 0} onClick={() => replaceAll(context)}>
            {say('find.replace-all')}
          </button>
        </div>
      )}
      <div className="find-row">
        <Filters request={request} />
        <HitLine hit={hits[at ?? -1]} />
      </div>
    </section>
  );
}

function countOf(hits: readonly Hit[], { text, at, laneKind, status }: Find, say: ReturnType<typeof useSay>): string {
  if (hits.length === 0) return text === '' && laneKind === undefined && status === undefined ? '' : say('find.nothing');
  return at === undefined ? say('find.hits', { count: hits.length }) : say('find.at', { number: at + 1, count: hits.length });
}

/** Where the hit stands and what is around it: it may be in a field that the map does not show. */
function HitLine({ hit }: { readonly hit: Hit | undefined }) {
  const say = useSay();
  const doc = useDoc();
  const entity = hit && find(doc, hit.id);
  if (!hit || !entity) return null;
  const text = fieldText(entity, hit.field);
  return (
    <p className="find-hit" aria-live="polite">
      <span>{placeOf(doc, hit, say)}</span>
      <q>
        {hit.start > AROUND && '…'}
        {text.slice(Math.max(0, hit.start - AROUND), hit.start)}
        <mark>{text.slice(hit.start, hit.end)}</mark>
        {text.slice(hit.end, hit.end + AROUND)}
        {text.length > hit.end + AROUND && '…'}
      </q>
    </p>
  );
}

/** Characters shown on either side of a hit. */
const AROUND = 48;

function placeOf(doc: Doc, { id, mapId, field }: Hit, say: ReturnType<typeof useSay>): string {
  const entity = find(doc, id);
  const { stepIndex } = gridOf(doc, mapId);
  const lane = entity?.kind === 'card' ? doc.lane.get(entity.laneId) : undefined;
  const number = entity?.kind === 'card' ? (stepIndex.get(entity.stepId) ?? 0) + 1 : 0;
  return [
    ...(doc.map.size > 1 ? [doc.map.get(mapId)?.title || say('editor.untitled-map')] : []),
    ...(lane ? [laneTitle(lane, mapSay(doc)), say('inspector.step', { number })] : []),
    ...(field === 'text' ? [] : [say(`find.field.${field}`)]),
  ].join(' · ');
}

/** Where to look, narrower and narrower. */
function Filters({ request }: { readonly request: Find }) {
  const say = useSay();
  const doc = useDoc();
  const mapId = useView((view) => view.mapId);
  const lanes = request.scope === 'map' ? gridOf(doc, mapId).lanes : [...doc.lane.values()];
  const kinds = new Map(lanes.filter(({ laneKind }) => laneKind !== 'emotion').map((lane) => [lane.laneKind, kindName(lane, say)]));
  return (
    <>
      <Choice
        name={say('find.scope')}
        value={request.scope}
        choices={[
          ['map', say('find.scope.map')],
          ['project', say('find.scope.project')],
        ]}
        onChoose={(scope) => ask({ scope })}
      />
      <Choice
        name={say('find.field')}
        value={request.field ?? ''}
        choices={[['', say('find.field.any')], ...FIND_FIELDS.map((field) => [field, say(`find.field.${field}`)] as const)]}
        onChoose={(field) => ask({ field: field || undefined })}
      />
      <Choice
        name={say('find.lane-kind')}
        value={request.laneKind ?? ''}
        choices={[['', say('find.lane-kind.any')], ...kinds]}
        onChoose={(laneKind) => ask({ laneKind: laneKind || undefined })}
      />
      <Choice
        name={say('inspector.status')}
        value={request.status ?? ''}
        choices={[['', say('find.status.any')], ...STATUSES.map((status) => [status, say(`status.${status}`)] as const)]}
        onChoose={(status) => ask({ status: status || undefined })}
      />
    </>
  );
}

/** The same for people and technology of either stage: a kind, not a lane. */
function kindName(lane: Lane, say: ReturnType<typeof useSay>): string {
  return lane.laneKind === 'people' || lane.laneKind === 'technology'
    ? say(`find.lane-kind.${lane.laneKind}`)
    : laneTitle({ ...lane, title: '' }, say);
}

type ChoiceProps<T extends string> = {
  readonly name: string;
  readonly value: T;
  readonly choices: Iterable<readonly [T, string]>;
  readonly onChoose: (value: T) => void;
};

function Choice<T extends string>({ name, value, choices, onChoose }: ChoiceProps<T>) {
  return (
    <select
      className={value === '' || value === 'map' ? '' : 'is-set'}
      aria-label={name}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value as T)}
    >
      {[...choices].map(([each, label]) => (
        <option key={each} value={each}>
          {label}
        </option>
      ))}
    </select>
  );
}

type ToggleProps = {
  readonly name: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
  readonly children: ReactNode;
};

function Toggle({ name, isOn, onTurn, children }: ToggleProps) {
  return (
    <button type="button" className="find-toggle" aria-label={name} title={name} aria-pressed={isOn} onClick={() => onTurn(!isOn)}>
      {children}
    </button>
  );
}

type PressProps = {
  readonly name: string;
  readonly keys: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

function Press({ name, keys, isOff = false, onPress, children }: PressProps) {
  return (
    <button type="button" className="find-toggle" aria-label={name} title={`${name} (${keys})`} disabled={isOff} onClick={onPress}>
      {children}
    </button>
  );
}
