// Maps of a project: copies of them, links between them, views of them; what a law does not say.

import { expect, test } from 'vitest';
import { type Command, run } from '../../shared/commands/command.ts';
import { apply } from '../../shared/model/change.ts';
import { copyMap } from '../../shared/model/copy-map.ts';
import { all, type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import type { Entity, Kind } from '../../shared/model/entities.ts';
import { gridOf, mapsOf, personasOf } from '../../shared/model/grid.ts';
import { repair } from '../../shared/model/integrity.ts';
import { countingIds, templateDoc } from '../support/documents.ts';
import { outlineOf } from '../support/outline.ts';

const START = templateDoc('sample');
const [AS_IS] = mapsOf(START);
const MAP = AS_IS!.id;

function after(doc: Doc, ...commands: readonly Command[]): Doc {
  return commands.reduce((now, command) => {
    const outcome = run(now, command);
    if ('refused' in outcome) throw new Error(`refused: ${outcome.refused.code}`);
    return apply(now, outcome.change);
  }, doc);
}

function refusal(doc: Doc, command: Command): string | undefined {
  const outcome = run(doc, command);
  return 'refused' in outcome ? outcome.refused.code : undefined;
}

const withCopy = (isToBe: boolean, index?: number) =>
  after(START, {
    type: 'addMap',
    entities: copyMap(START, { map: AS_IS!, title: 'Copy', isToBe }, countingIds('copy')).entities,
    ...(index !== undefined && { index }),
  });
const titles = (doc: Doc) => mapsOf(doc).map(({ title }) => title);
/** The map and what belongs to it, alone in a project. */
const alone = (doc: Doc, isOwn: (entity: Entity) => boolean) =>
  toEntities(doc).filter((entity) => ['project', 'persona', 'image'].includes(entity.kind) || isOwn(entity));
const countOf = (doc: Doc, kind: Kind) => doc[kind].size;

test('a copy says the same as its map, with ids of its own and every tie within it', () => {
  const doc = withCopy(false);
  const isCopy = ({ id }: Entity) => id.startsWith('copy');
  expect(outlineOf(alone(doc, isCopy))).toEqual(outlineOf(alone(doc, (entity) => !isCopy(entity))));
  for (const kind of ['stage', 'step', 'lane', 'card', 'connector', 'score', 'measure', 'round'] as const)
    expect({ kind, count: countOf(doc, kind) }).toEqual({ kind, count: 2 * countOf(START, kind) });
  expect([doc.persona, doc.image]).toEqual([START.persona, START.image]);
});

test('a map comes beside others that name what only the file holds, and its cards may be about those of others', () => {
  const [card] = all(START, 'card');
  const copy = copyMap(START, { map: AS_IS!, title: 'Copy', isToBe: false }, countingIds('copy'));
  const entities = copy.entities.map((each) =>
    each.kind === 'card' && each.originId === card!.id ? { ...each, aboutIds: [card!.id] } : each,
  );
  const newer = toDoc([...toEntities(START), { ...card!, imageId: 'of-a-newer-version' }]);
  expect([...after(newer, { type: 'addMap', entities }).card.values()]).toContainEqual(
    expect.objectContaining({ originId: card!.id, aboutIds: [card!.id] }),
  );
});

test('a map comes whole: with all that it stands on, and nothing that stands on another', () => {
  const { stages, lanes } = gridOf(START, MAP);
  const { entities } = copyMap(START, { map: AS_IS!, title: 'Copy', isToBe: false }, countingIds('copy'));
  const refused = (...more: readonly Entity[]) => refusal(START, { type: 'addMap', entities: [...entities, ...more] });
  const persona = [...START.persona.values()][0]!;
  expect([
    refused({ ...stages[0]!, id: 'more' }),
    refused({ ...lanes[0]!, id: 'more' }),
    refused({ kind: 'step', id: 'more', stageId: stages[0]!.id, order: 'V', title: '', marks: [] }),
    refused({ ...all(START, 'card')[0]!, id: 'more' }),
    refused({ ...all(START, 'score')[0]!, id: 'more' }),
    refused({ ...all(START, 'measure')[0]!, id: 'more' }),
    refused({ ...persona, id: 'more' }),
    refusal(START, { type: 'addMap', entities: entities.filter(({ kind }) => kind !== 'lane') }),
  ]).toEqual(Array.from({ length: 8 }, () => 'invalid-value'));
  expect(refused({ ...persona, id: 'more', order: `${personasOf(START).at(-1)!.order}V` })).toBeUndefined();
});

test('a to-be map knows its as-is, and takes its targets but not what was measured', () => {
  const doc = withCopy(true, 1);
  expect(mapsOf(doc)[1]).toMatchObject({ title: 'Copy', asIsMapId: MAP });
  expect([doc.measure.size, doc.round.size]).toEqual([2 * START.measure.size, START.round.size]);
});

test.each([
  [true, undefined],
  [false, '2026-10-01'],
])('a standard that was checked is unchecked in a to-be map, and checked in any other copy (%s)', (isToBe, lastChecked) => {
  const [measure] = all(START, 'measure');
  const checked = after(START, { type: 'set', ids: [measure!.id], fields: { lastChecked: '2026-10-01', checkedEvery: 'weekly' } });
  const { entities } = copyMap(checked, { map: AS_IS!, title: 'Copy', isToBe }, countingIds('copy'));
  const copied = entities.find((each) => each.kind === 'measure' && each.checkedEvery === 'weekly');
  expect([copied?.id, copied && 'lastChecked' in copied ? copied.lastChecked : undefined]).toEqual([
    expect.stringMatching(/^copy/),
    lastChecked,
  ]);
});

test('a map comes where it is wanted, and moves among the others', () => {
  const three = after(withCopy(false, 0), {
    type: 'addMap',
    entities: [{ kind: 'map', id: 'third', order: 'V', title: 'Third', scale: '-2..2' }],
  });
  expect(titles(three)).toEqual(['Copy', AS_IS!.title, 'Third']);
  expect(titles(after(three, { type: 'moveMap', mapId: 'third', index: 0 }))).toEqual(['Third', 'Copy', AS_IS!.title]);
  expect(run(three, { type: 'moveMap', mapId: 'third', index: 2 })).toEqual({ change: [] });
});

test('a card links to another map, never to its own; the link goes with the map, and with the card that moves there', () => {
  const doc = withCopy(false);
  const copy = mapsOf(doc)[1]!;
  const [card] = all(START, 'card');
  const link = (linkedMapId: string): Command => ({ type: 'set', ids: [card!.id], fields: { linkedMapId } });
  expect([refusal(doc, link(MAP)), refusal(doc, link('nothing'))]).toEqual(['gone', 'gone']);
  const linked = after(doc, link(copy.id));
  expect(after(linked, { type: 'remove', ids: [copy.id] })).toEqual(after(doc, { type: 'remove', ids: [copy.id] }));
  const { lanes, steps } = gridOf(doc, copy.id);
  const moved = after(linked, { type: 'moveCards', moves: [{ cardId: card!.id, laneId: lanes[1]!.id, stepId: steps[0]!.id }] });
  expect(moved.card.get(card!.id)).not.toHaveProperty('linkedMapId');
});

test('a card that moves to another map leaves its connectors behind, but for those to cards that come along', () => {
  const doc = withCopy(false);
  const [connector] = all(START, 'connector');
  const [lane, step] = [gridOf(doc, mapsOf(doc)[1]!.id).lanes[1]!.id, gridOf(doc, mapsOf(doc)[1]!.id).steps[0]!.id];
  const move = (...cardIds: readonly string[]) =>
    after(doc, { type: 'moveCards', moves: cardIds.map((cardId) => ({ cardId, laneId: lane, stepId: step })) }).connector;
  expect(move(connector!.fromCardId).has(connector!.id)).toBe(false);
  expect(move(connector!.fromCardId, connector!.toCardId).has(connector!.id)).toBe(true);
});

test('a view holds lanes, stages and personas that are there, and forgets those that go', () => {
  const { lanes, stages, steps } = gridOf(START, MAP);
  const hiddenIds = [lanes[0]!.id, stages[1]!.id, [...START.persona.keys()][0]!];
  const add = (ids: string[]): Command => ({
    type: 'add',
    entity: { kind: 'view', id: 'view', mapId: MAP, title: 'Workshop', hiddenIds: ids },
  });
  expect([refusal(START, add(['nothing'])), refusal(START, add([steps[0]!.id]))]).toEqual(['gone', 'gone']);
  const doc = after(START, add(hiddenIds));
  expect(after(doc, { type: 'remove', ids: hiddenIds }).view.get('view')?.hiddenIds).toEqual([]);
  const moves = steps
    .filter(({ stageId }) => stageId === stages[1]!.id)
    .map(({ id }): Command => ({ type: 'moveStep', stepId: id, stageId: stages[0]!.id, index: 99 }));
  expect(after(doc, ...moves).view.get('view')?.hiddenIds).toEqual([hiddenIds[0], hiddenIds[2]]);
});

test('loaded links and views that lead nowhere are untied, and said', () => {
  const [card] = all(START, 'card');
  const view: Entity = { kind: 'view', id: 'view', mapId: MAP, order: 'V', title: '', hiddenIds: ['nothing', card!.laneId] };
  const harmed = toDoc([...toEntities(START), { ...card!, linkedMapId: 'nothing' }, view, { ...view, id: 'homeless', mapId: 'nothing' }]);
  const { change, repairs } = repair(harmed);
  expect(repairs).toEqual([
    { code: 'homeless-removed', count: 1 },
    { code: 'tie-removed', count: 2 },
  ]);
  const mended = apply(harmed, change);
  expect([mended.card.get(card!.id), mended.view.size, mended.view.get('view')?.hiddenIds]).toEqual([card, 1, [card!.laneId]]);
});
