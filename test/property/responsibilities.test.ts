// Laws of who answers for what, in any document that commands can lead to, and of when a standard is due; reckoned once more in another way.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { responsibilitiesOf } from '../../shared/analysis/service/responsibilities.ts';
import { dueOf } from '../../shared/analysis/service/standards.ts';
import { type Doc, toDoc, toEntities } from '../../shared/model/document.ts';
import { CHECK_INTERVALS } from '../../shared/model/entities/measures.ts';
import { pick, play, templateDoc } from '../support/documents.ts';

const ROLES = ['Store', ' store', 'IT', ''];

/** The sample after any script, with owners and helpers on its cards. */
const anyDoc = fc
  .tuple(fc.array(pick, { maxLength: 25 }), fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 10, maxLength: 10 }))
  .map(([picks, choices]) => {
    let at = 0;
    return toDoc(
      toEntities(play(templateDoc('sample'), picks)).map((entity) => {
        if (entity.kind !== 'card') return entity;
        const [owner = 0, helper = 0] = choices[at++ % choices.length] ?? [];
        return { ...entity, owner: ROLES[owner] ?? '', helpers: [ROLES[helper] ?? ''] };
      }),
    );
  });

const plain = (name = '') => name.trim().toLowerCase();

function nodesOf(doc: Doc, mapId: string) {
  return [...doc.card.values()].filter(({ laneId, text }) => {
    const lane = doc.lane.get(laneId);
    return lane?.mapId === mapId && ['people', 'technology', 'support-processes'].includes(lane.laneKind) && text.trim() !== '';
  });
}

test('every card of people, technology and support stands in the table once, in whatever order the entities are', () => {
  fc.assert(
    fc.property(anyDoc, (doc) => {
      const reversed = toDoc(toEntities(doc).toReversed());
      for (const mapId of doc.map.keys()) {
        const { rows } = responsibilitiesOf(doc, mapId);
        expect(rows.map(({ card }) => card.id).toSorted()).toEqual(
          nodesOf(doc, mapId)
            .map(({ id }) => id)
            .toSorted(),
        );
        expect(responsibilitiesOf(reversed, mapId).rows.map(({ card, inCharge, helpers }) => [card.id, inCharge, helpers])).toEqual(
          rows.map(({ card, inCharge, helpers }) => [card.id, inCharge, helpers]),
        );
      }
    }),
  );
});

test('nobody is in charge of a card and helps with it as well; who helps by agreement owns what a two-way connector joins', () => {
  fc.assert(
    fc.property(anyDoc, (doc) => {
      for (const mapId of doc.map.keys()) {
        for (const { card, inCharge, helpers, derived } of responsibilitiesOf(doc, mapId).rows) {
          const agreed = [...doc.connector.values()]
            .filter(({ connectorKind }) => connectorKind === 'two-way')
            .flatMap(({ fromCardId, toCardId }) => (fromCardId === card.id ? [toCardId] : toCardId === card.id ? [fromCardId] : []));
          const owners = new Set(agreed.map((id) => plain(doc.card.get(id)?.owner)));
          const others = [plain(card.owner), ...(card.helpers ?? []).map(plain), ''];
          expect(plain(inCharge)).toBe(plain(card.owner));
          expect(helpers.map(plain)).not.toContain(plain(card.owner));
          expect(new Set(derived.map(({ role }) => plain(role)))).toEqual(new Set([...owners].filter((role) => !others.includes(role))));
        }
      }
    }),
  );
});

test('roles by steps say the same as the table card by card', () => {
  fc.assert(
    fc.property(anyDoc, (doc) => {
      for (const mapId of doc.map.keys()) {
        const { rows, roles, steps } = responsibilitiesOf(doc, mapId);
        const count = (part: 'inCharge' | 'helps' | 'derived') =>
          roles.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell[part].length, 0);
        const over = (each: (row: (typeof rows)[number]) => number) => rows.reduce((sum, row) => sum + row.steps.length * each(row), 0);
        expect([count('inCharge'), count('helps'), count('derived')]).toEqual([
          over(() => 1),
          over(({ helpers }) => helpers.length),
          over(({ derived }) => derived.length),
        ]);
        for (const { role, cells } of roles)
          expect(cells).toEqual(
            steps.map((step) => {
              const cardsOf = (names: (row: (typeof rows)[number]) => readonly (string | undefined)[]) =>
                rows.filter((row) => row.steps.includes(step) && names(row).map(plain).includes(plain(role))).map(({ card }) => card);
              return {
                inCharge: cardsOf(({ inCharge }) => [inCharge]),
                helps: cardsOf(({ helpers }) => helpers),
                derived: cardsOf(({ derived }) => derived.map((each) => each.role)),
              };
            }),
          );
      }
    }),
  );
});

const MOST_DAYS = { daily: 1, weekly: 7, monthly: 31, quarterly: 92, yearly: 366 } as const;
const LEAST_DAYS = { daily: 1, weekly: 7, monthly: 28, quarterly: 89, yearly: 365 } as const;

test('a check is due from the day after its interval on, and stays due; the interval is as long as its name says', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const after = (from: string, days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(day, fc.constantFrom(...CHECK_INTERVALS), fc.nat(800), (lastChecked, checkedEvery, days) => {
      const due = dueOf({ lastChecked, checkedEvery }, after(lastChecked, days));
      if (days > MOST_DAYS[checkedEvery]) expect(due).toBeDefined();
      if (days <= LEAST_DAYS[checkedEvery]) expect(due).toBeUndefined();
      if (due === undefined || due === 'never-checked') return;
      expect(dueOf({ lastChecked, checkedEvery }, due.since)).toBeUndefined();
      expect(dueOf({ lastChecked, checkedEvery }, after(due.since, 1))).toEqual(due);
      expect(dueOf({ lastChecked, checkedEvery }, after(due.since, days))).toEqual(days > 0 ? due : undefined);
    }),
  );
});
