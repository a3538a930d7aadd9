// Laws of commands and changes, over any script that fits.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../../shared/commands/command.ts';
import { apply, compose, invert, parseChange } from '../../shared/model/change.ts';
import { toDoc, toEntities } from '../../shared/model/document.ts';
import { KINDS, parseEntity } from '../../shared/model/entities.ts';
import { repair } from '../../shared/model/integrity.ts';
import { countingIds, pick, play, silencedThroughout, templateDoc } from '../support/documents.ts';

const script = fc.array(pick, { maxLength: 25 });
const START = templateDoc('sample');
const SILENCED = silencedThroughout();

test('R2: every command has an inverse, and undoing it gives back the document', () => {
  fc.assert(
    fc.property(script, pick, (picks, last) => {
      const doc = play(START, picks);
      const command = last(doc, countingIds('z'));
      const outcome = command && run(doc, command);
      if (!outcome || 'refused' in outcome) return;
      expect(apply(apply(doc, outcome.change), invert(outcome.change))).toEqual(doc);
    }),
    { numRuns: 400 },
  );
});

test('R2: composing two changes does what the one and then the other does', () => {
  fc.assert(
    fc.property(script, pick, pick, (picks, first, second) => {
      const doc = play(START, picks);
      const one = first(doc, countingIds('y'));
      const outcomeOne = one && run(doc, one);
      if (!outcomeOne || 'refused' in outcomeOne) return;
      const between = apply(doc, outcomeOne.change);
      const two = second(between, countingIds('z'));
      const outcomeTwo = two && run(between, two);
      if (!outcomeTwo || 'refused' in outcomeTwo) return;
      expect(apply(doc, compose(outcomeOne.change, outcomeTwo.change))).toEqual(apply(between, outcomeTwo.change));
    }),
    { numRuns: 300 },
  );
});

test('R2: whatever commands did, nothing needs mending, and every entity passes its parser', () => {
  fc.assert(
    fc.property(fc.constantFrom(START, SILENCED), script, (start, picks) => {
      const end = play(start, picks, (_, after, command) => {
        expect({ command, repairs: repair(after).repairs }).toEqual({ command, repairs: [] });
      });
      for (const entity of toEntities(end)) expect(parseEntity(entity)).toEqual({ entity });
    }),
    { numRuns: 500 },
  );
});

test('a span that a moved stage turns round takes its place in the cell it now begins in', () => {
  const moved = play(START, [
    (doc) => {
      const [card] = [...doc.card.values()].filter((each) => each.text === 'Box');
      return { type: 'stretchCard', cardId: card!.id, stepId: card!.stepId, lastStepId: [...doc.step.keys()][6]! };
    },
    (doc) => ({ type: 'moveStage', stageId: [...doc.stage.keys()][1]!, index: 3 }),
  ]);
  expect(repair(moved).repairs).toEqual([]);
});

test('R1: a change shares every kind of entity that it does not touch', () => {
  fc.assert(
    fc.property(script, pick, (picks, last) => {
      const doc = play(START, picks);
      const command = last(doc, countingIds('z'));
      const outcome = command && run(doc, command);
      if (!outcome || 'refused' in outcome) return;
      const next = apply(doc, outcome.change);
      const touched = new Set(outcome.change.map((edit) => (edit.after ?? edit.before)!.kind));
      for (const kind of KINDS) expect(next[kind] === doc[kind]).toBe(!touched.has(kind));
      for (const [id, entity] of doc.card) {
        if (!outcome.change.some((edit) => (edit.after ?? edit.before)!.id === id)) expect(next.card.get(id)).toBe(entity);
      }
    }),
    { numRuns: 200 },
  );
});

test('R6: a change survives being written and parsed, and junk is refused without a throw', () => {
  fc.assert(
    fc.property(script, pick, (picks, last) => {
      const doc = play(START, picks);
      const command = last(doc, countingIds('z'));
      const outcome = command && run(doc, command);
      if (!outcome || 'refused' in outcome) return;
      expect(parseChange(JSON.parse(JSON.stringify(outcome.change)))).toEqual({ change: outcome.change });
    }),
    { numRuns: 200 },
  );
  fc.assert(
    fc.property(fc.anything(), (junk) => {
      expect(typeof parseChange(junk)).toBe('object');
    }),
  );
});

test('R6: a document with any of its entities lost or altered is mended, and mending it again changes nothing', () => {
  fc.assert(
    fc.property(script, fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.nat()), { minLength: 1, maxLength: 8 }), (picks, harms) => {
      const entities = [...toEntities(play(START, picks))];
      for (const [at, harm, other] of harms) {
        const index = at % entities.length;
        const victim = entities[index]!;
        const donor = entities[other % entities.length]!;
        if (harm === 0) entities.splice(index, 1);
        else if (victim.kind === 'card')
          entities[index] =
            harm === 1 && victim.linkedMapId !== undefined
              ? { ...victim, linkedMapId: donor.id }
              : harm === 1
                ? { ...victim, laneId: donor.id }
                : harm === 2
                  ? { ...victim, stepId: donor.id }
                  : { ...victim, order: 'V', aboutIds: [donor.id] };
        else if (victim.kind === 'lane') entities[index] = { ...victim, zone: 'support', order: 'V' };
        else if (victim.kind === 'connector') entities[index] = { ...victim, toCardId: donor.id };
        else if (victim.kind === 'score') entities[index] = { ...victim, stepId: donor.id };
        else if (victim.kind === 'step') entities[index] = { ...victim, stageId: donor.id };
        else if (victim.kind === 'view')
          entities[index] = harm === 1 ? { ...victim, mapId: donor.id } : { ...victim, hiddenIds: [donor.id], order: 'V' };
        if (entities.length === 0) return;
      }
      const harmed = toDoc(entities);
      const { change } = repair(harmed);
      expect(repair(apply(harmed, change))).toEqual({ change: [], repairs: [] });
    }),
    { numRuns: 300 },
  );
});
