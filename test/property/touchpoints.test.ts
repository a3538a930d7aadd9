// Laws of the inventory of touchpoints, in any document that commands can lead to; reckoned once more in another way.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { channelMatrixOf, inventoryOf } from '../../shared/analysis/service/touchpoints.ts';
import { type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import type { Card } from '../../shared/model/entities/map.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

const CHANNELS = ['Web', ' web', 'Store', '', undefined];
const NAMES = ['App', 'app ', 'Desk', 'E-mail', ''];

/** The sample after any script, its touchpoints renamed and given channels and owners, in any order of its entities. */
const anyDoc = fc
  .tuple(fc.array(pick, { maxLength: 25 }), fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(2)), { minLength: 12, maxLength: 12 }), fc.nat())
  .map(([picks, choices, seed]): readonly [Doc, Doc] => {
    const doc = play(templateDoc('sample'), picks);
    let at = 0;
    const entities = toEntities(doc).map((entity) => {
      if (entity.kind !== 'card' || doc.lane.get(entity.laneId)?.laneKind !== 'touchpoints') return entity;
      const [name, channel, owner] = choices[at++ % choices.length] ?? [0, 0, 0];
      const { channel: _, owner: __, ...card } = entity;
      const given = CHANNELS[channel];
      return {
        ...card,
        text: NAMES[name] ?? '',
        ...(given !== undefined && { channel: given }),
        ...(owner > 0 && { owner: `Role ${owner}` }),
      };
    });
    const shuffled = entities
      .map((entity, index) => ({ entity, key: (index * 7919 + seed) % 104_729 }))
      .sort((a, b) => a.key - b.key)
      .map(({ entity }) => entity);
    return [toDoc(entities), toDoc(shuffled)];
  });

const plain = (name = '') => name.trim().toLowerCase();

function touchpointCards(doc: Doc): readonly Card[] {
  return [...doc.card.values()].filter((card) => doc.lane.get(card.laneId)?.laneKind === 'touchpoints' && card.text.trim() !== '');
}

test('the inventory does not depend on the order of entities', () => {
  fc.assert(
    fc.property(anyDoc, ([doc, shuffled]) => {
      const maps = [...doc.map.keys()].sort();
      expect(inventoryOf(shuffled, maps)).toEqual(inventoryOf(doc, maps));
    }),
  );
});

test('every touchpoint card that has a name stands in the inventory once, and totals are those of a plain count', () => {
  fc.assert(
    fc.property(anyDoc, ([doc]) => {
      const { touchpoints, total } = inventoryOf(doc, [...doc.map.keys()]);
      const cards = touchpointCards(doc);
      expect(
        touchpoints
          .flatMap((touchpoint) => touchpoint.cards)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(cards.map(({ id }) => id).sort());
      expect(total).toEqual({
        met: new Set(cards.map(({ text }) => plain(text))).size,
        managed: new Set(cards.filter(({ owner }) => plain(owner) !== '').map(({ text }) => plain(text))).size,
      });
    }),
  );
});

test('rows of the matrix hold the touchpoints of their channel, and its cells are those of a count by map, step and card', () => {
  fc.assert(
    fc.property(anyDoc, ([doc]) => {
      const maps = [...doc.map.keys()];
      const inventory = inventoryOf(doc, maps);
      const { stages, rows } = channelMatrixOf(inventory);
      for (const { channel, total, cells } of rows) {
        const own = inventory.touchpoints.filter(({ cards }) => cards.some((card) => plain(card.channel) === plain(channel)));
        expect(new Set(cells.flat())).toEqual(new Set(own));
        expect(total.met).toBe(own.length);
      }
      const counted = new Map<string, Set<string>>();
      for (const card of touchpointCards(doc)) {
        const { steps } = gridOf(doc, doc.lane.get(card.laneId)?.mapId ?? '');
        let isCovered = false;
        for (const step of steps) {
          if (step.id === card.stepId) isCovered = true;
          const title = doc.stage.get(step.stageId)?.title;
          const place = `${plain(card.channel)} | ${plain(title)}`;
          if (isCovered) counted.set(place, new Set(counted.get(place)).add(plain(card.text)));
          if (step.id === card.lastStepId) break;
        }
      }
      const shown = rows.flatMap(({ channel, cells }) =>
        cells.flatMap((cell, index) =>
          cell.length > 0 ? [[`${plain(channel)} | ${plain(stages[index])}`, new Set(cell.map(({ key }) => key))] as const] : [],
        ),
      );
      expect(new Map(shown)).toEqual(counted);
    }),
  );
});
