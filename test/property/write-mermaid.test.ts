// Laws of writing Mermaid journeys, with Mermaid itself as the judge: it takes whatever titles a map has and reads what we wrote; so do we.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../../shared/commands/command.ts';
import { toMap } from '../../shared/formats/journey-map.ts';
import { parseJourney } from '../../shared/formats/mermaid.ts';
import { writeMermaid } from '../../shared/formats/write-mermaid.ts';
import { apply } from '../../shared/model/change.ts';
import { type Doc, get, toDoc } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { gridOf } from '../../shared/model/grid.ts';
import { keysBetween } from '../../shared/model/order.ts';
import { createSay } from '../../shared/text/text.ts';
import { countingIds } from '../support/documents.ts';
import { createReadByMermaid } from '../support/mermaid.ts';

const say = createSay('en');
const readByMermaid = await createReadByMermaid();

/** What means something to Mermaid, to its readers or to ours, and what people write. */
const hostile = fc.oneof(
  fc.constantFrom(
    'section ', 'title ', 'title', 'journey', 'accTitle: x', 'accDescr {', 'Section', ':', ';', '#', '#35;', '%%', '%%{init', '}%%', '\n', '\r\n',
    '---', '```', '<br>', '<b>', '&amp;', ',', '，', '：', '、', 'style x:#1;', 'classDef a:#f;', 'ﬂ°°35¶ß', ' ', '\t', '\u2028', '\0', '\uD800',
    '😀', '找到退货台', 'é', '5', '-1', '"', "'", '{', '}', '$x$', 'graph TD',
  ), // biome-ignore format: one list reads better than forty lines
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const words = fc.array(hostile, { maxLength: 6 }).map((parts) => parts.join(''));
const read = (text: string) => text.replace(/\p{Cc}/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD').replace(/\s+/g, ' ').trim(); // biome-ignore format: one line

/** Stored scores by persona, the last of them nobody's. */
const scores = fc.array(fc.option(fc.integer({ min: -900, max: 900 })), { minLength: 3, maxLength: 3 });
const drafts = fc.record({
  title: words,
  personas: fc.uniqueArray(
    words.filter((each) => read(each) !== ''),
    { minLength: 2, maxLength: 2, selector: (each) => read(each).normalize('NFC') },
  ),
  stages: fc.array(
    // Steps of one title that follow each other are taken for one.
    fc.record({
      title: words,
      steps: fc.uniqueArray(fc.record({ title: words, scores }), { minLength: 1, maxLength: 3, selector: ({ title }) => read(title) }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
type Draft = typeof drafts extends fc.Arbitrary<infer T> ? T : never;

function toProject({ title, personas, stages }: Draft): Doc {
  const order = (index: number, of: number) => keysBetween(undefined, undefined, of)[index] ?? '';
  const lane = { kind: 'lane', id: 'curve', mapId: 'map', zone: 'customer', laneKind: 'emotion', order: 'a', title: '' } as const;
  const entities: Entity[] = [
    { kind: 'project', id: 'project', title: '', client: '', language: 'en' },
    { kind: 'map', id: 'map', order: 'a', title, scale: '-5..5' },
    lane,
    ...personas.map((name, index): Entity => {
      return { kind: 'persona', id: `persona-${index}`, order: order(index, 2), title: name, colour: '#112233' };
    }),
  ];
  stages.forEach((stage, at) => {
    entities.push({ kind: 'stage', id: `stage-${at}`, mapId: 'map', order: order(at, stages.length), title: stage.title });
    stage.steps.forEach((step, index) => {
      const stepId = `step-${at}-${index}`;
      const place = { kind: 'step', id: stepId, stageId: `stage-${at}`, order: order(index, stage.steps.length) } as const;
      entities.push({ ...place, title: step.title, marks: [] });
      step.scores.forEach((value, persona) => {
        if (value === null) return;
        const whose = persona < 2 ? { personaId: `persona-${persona}` } : {};
        entities.push({ kind: 'score', id: `${stepId}-${persona}`, laneId: lane.id, stepId, ...whose, value });
      });
    });
  });
  return toDoc(entities);
}

/** Whole numbers of Mermaid, by who holds them; 3 for nobody where nothing is scored. */
function heldAt(step: Draft['stages'][number]['steps'][number], personas: readonly string[]): Readonly<Record<string, number>> {
  const held = step.scores.flatMap((value, index) =>
    value === null ? [] : [[read(personas[index] ?? ''), 3 + Math.sign(value) * Math.round(Math.abs(value) / 450)]],
  );
  return held.length > 0 ? Object.fromEntries(held) : { '': 3 };
}

test('Mermaid takes a journey whatever the titles hold, and reads the titles, scores and actors that were written', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async (draft) => {
      const journey = await readByMermaid(writeMermaid(toProject(draft), { mapId: 'map' }, say) ?? '');
      expect(journey.title.trim()).toBe(read(draft.title));
      expect(journey.sections.map(read)).toEqual(draft.stages.map(({ title }) => read(title)));
      const steps = draft.stages.flatMap(({ title, steps: of }) => of.map((step) => ({ ...step, stage: title })));
      let at = 0;
      for (const step of steps) {
        const held: Record<string, number> = {};
        const count = new Set(Object.entries(heldAt(step, draft.personas)).map(([who, score]) => (who === '' ? 'nobody' : score))).size;
        for (const task of journey.tasks.slice(at, at + count)) {
          expect([read(task.section), read(task.task)]).toEqual([read(step.stage), read(step.title)]);
          for (const who of task.people.length === 0 ? [''] : task.people) held[who] = task.score;
        }
        expect(held).toEqual(heldAt(step, draft.personas));
        at += count;
      }
      expect(journey.tasks).toHaveLength(at);
    }),
    { numRuns: 300 },
  );
});

test('what is written comes back: titles, stages, steps, and each whole score with whose it is', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const parsed = parseJourney(writeMermaid(toProject(draft), { mapId: 'map' }, say) ?? '');
      if ('problem' in parsed) throw new Error(JSON.stringify(parsed));
      expect(parsed.warnings).toEqual([]);
      let doc: Doc = toDoc([{ kind: 'project', id: 'project', title: '', client: '', language: 'en' }]);
      const { mapId, commands } = toMap(doc, parsed, countingIds());
      for (const command of commands) {
        const outcome = run(doc, command);
        if ('refused' in outcome) throw new Error(outcome.refused.code);
        doc = apply(doc, outcome.change);
      }
      const { stages, steps } = gridOf(doc, mapId);
      const cameBack = stages.map(({ id, title }) => ({
        title,
        steps: steps
          .filter(({ stageId }) => stageId === id)
          .map((step) => ({
            title: step.title,
            held: Object.fromEntries(
              [...doc.score.values()]
                .filter(({ stepId }) => stepId === step.id)
                .map(({ personaId, value }) => [get(doc, 'persona', personaId)?.title ?? '', 3 + value / 450]),
            ),
          })),
      }));
      expect({ title: get(doc, 'map', mapId)?.title, stages: cameBack }).toEqual({
        title: read(draft.title),
        stages: draft.stages.map((stage) => ({
          title: read(stage.title),
          steps: stage.steps.map((step) => ({ title: read(step.title), held: heldAt(step, draft.personas) })),
        })),
      });
    }),
    { numRuns: 500 },
  );
});
