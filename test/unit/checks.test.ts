// Each check on a minimal map where it finds something, and on the nearest map where it does not.

import { describe, expect, test } from 'vitest';
import type { Check } from '../../shared/analysis/checks/check.ts';
import { findingsOf, silencedOf } from '../../shared/analysis/checks/findings.ts';
import { run } from '../../shared/commands/command.ts';
import { apply } from '../../shared/model/change.ts';
import { copyMap } from '../../shared/model/copy-map.ts';
import type { Doc } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { createSay } from '../../shared/text/text.ts';
import { sayFinding } from '../../shared/words/say-finding.ts';
import { type CheckMap, checkMap } from '../support/check-maps.ts';
import { countingIds, templateDoc } from '../support/documents.ts';

const ACTIONS = { actions: ['customer', 'customer-actions'] } as const;
const TOUCHPOINTS = { touchpoints: ['customer', 'touchpoints'] } as const;
const EVIDENCE = { evidence: ['customer', 'physical-evidence'] } as const;
const NEEDS = { needs: ['customer', 'needs'] } as const;
const FEELINGS = { feelings: ['customer', 'emotion'] } as const;
const PAINS = { pains: ['customer', 'pain-points'] } as const;
const FRONT = { front: ['front-stage', 'people'] } as const;
const BACK = { back: ['back-stage', 'technology'] } as const;
const SUPPORT = { support: ['support', 'support-processes'] } as const;
const IDEAS = { ideas: ['support', 'opportunities'] } as const;
const POLICY = { policy: ['back-stage', 'policy'] } as const;

const OWNED = { owner: 'IT' };
const SEVERE = { severity: 4, frequency: 3, ...OWNED } as const;
const everyStep = { a1: ['actions', 1, { last: 5 }] } as const;

const subjects = (doc: Doc, check: Check) => findingsOf(doc).flatMap((finding) => (finding.check === check ? finding.subjectId : []));

function measure(subjectId: string, fields: Partial<Extract<Entity, { kind: 'measure' }>> = {}): Entity {
  return {
    kind: 'measure',
    id: `m-${subjectId}`,
    subjectId,
    order: 'V',
    title: 'Wait',
    measureKind: 'waiting-time',
    better: 'lower',
    ...fields,
  };
}
const round = (measureId: string, date: string, value?: number): Entity => ({
  kind: 'round',
  id: `r-${date}`,
  measureId,
  date,
  ...(value !== undefined && { value }),
});

type Example = readonly [title: string, map: CheckMap, found: readonly string[]];
// biome-ignore format: one map a line
const EXAMPLES: Readonly<Record<Check, readonly Example[]>> = {
  'step-without-action': [
    ['a step that no action covers', { lanes: ACTIONS, cards: { a1: ['actions', 1, { last: 4 }] } }, ['s5']],
    ['an action that spans all', { lanes: ACTIONS, cards: everyStep }, []],
    ['no lane of actions', { lanes: TOUCHPOINTS }, []],
  ],
  'action-without-touchpoint': [
    ['a touchpoint at another step', { lanes: { ...ACTIONS, ...TOUCHPOINTS }, cards: { a1: ['actions', 1], t1: ['touchpoints', 2] } }, ['a1']],
    ['a touchpoint at one of its steps', { lanes: { ...ACTIONS, ...TOUCHPOINTS }, cards: { a1: ['actions', 1, { last: 2 }], t1: ['touchpoints', 2] } }, []],
    ['no lane of touchpoints', { lanes: ACTIONS, cards: { a1: ['actions', 1] } }, []],
  ],
  'touchpoint-without-evidence': [
    ['evidence at another step', { lanes: { ...TOUCHPOINTS, ...EVIDENCE }, cards: { t1: ['touchpoints', 1], e1: ['evidence', 2] } }, ['t1']],
    ['evidence that spans its step', { lanes: { ...TOUCHPOINTS, ...EVIDENCE }, cards: { t1: ['touchpoints', 2], e1: ['evidence', 1, { last: 3 }] } }, []],
    ['no lane of evidence', { lanes: TOUCHPOINTS, cards: { t1: ['touchpoints', 1] } }, []],
  ],
  'front-stage-answers-nothing': [
    ['no action in its step', { lanes: { ...ACTIONS, ...FRONT }, cards: { a1: ['actions', 1], f2: ['front', 2] } }, ['f2']],
    ['an action in its step', { lanes: { ...ACTIONS, ...FRONT }, cards: { a1: ['actions', 1], f1: ['front', 1] } }, []],
    [
      'connected with an action elsewhere',
      { lanes: { ...ACTIONS, ...FRONT }, cards: { a1: ['actions', 1], f2: ['front', 2] }, connectors: [['f2', 'a1', 'needs']] },
      [],
    ],
    ['a policy in front-stage is no card that answers', { lanes: { rules: ['front-stage', 'policy'] }, cards: { p1: ['rules', 1] } }, []],
  ],
  'back-stage-serves-nothing': [
    [
      'connected with its equal and with what is below it only',
      {
        lanes: { ...FRONT, ...BACK, ...SUPPORT },
        cards: { f1: ['front', 1], b1: ['back', 1], b2: ['back', 2], p1: ['support', 1] },
        connectors: [['b1', 'b2'], ['b1', 'p1']],
      },
      ['b1', 'b2'],
    ],
    [
      'connected with a zone above, whichever and either way',
      {
        lanes: { ...FRONT, ...BACK, ...SUPPORT },
        cards: { f1: ['front', 1], b1: ['back', 2], p1: ['support', 3] },
        connectors: [['b1', 'f1', 'needs'], ['p1', 'b1']],
      },
      [],
    ],
    ['no connectors at all, something above in its step', { lanes: { ...FRONT, ...BACK }, cards: { f1: ['front', 1], b1: ['back', 1] } }, []],
    ['no connectors at all, nothing above in its step', { lanes: { ...FRONT, ...BACK }, cards: { f1: ['front', 2], b1: ['back', 1] } }, ['b1']],
    ['an idea in the support zone serves nobody yet', { lanes: { ...ACTIONS, ...IDEAS }, cards: { o1: ['ideas', 1] } }, []],
  ],
  'skips-the-stage': [
    ['nothing in front at either end', { lanes: { ...ACTIONS, ...FRONT, ...BACK }, cards: { a1: ['actions', 1], b2: ['back', 2], f3: ['front', 3] }, connectors: [['a1', 'b2']] }, ['k1']],
    ['somebody in front at one end', { lanes: { ...ACTIONS, ...FRONT, ...BACK }, cards: { a1: ['actions', 1], b2: ['back', 2], f2: ['front', 2] }, connectors: [['b2', 'a1', 'two-way']] }, []],
    ['to support as well', { lanes: { ...ACTIONS, ...SUPPORT }, cards: { a1: ['actions', 1], p1: ['support', 1] }, connectors: [['p1', 'a1', 'needs']] }, ['k1']],
    ['from front-stage on', { lanes: { ...FRONT, ...BACK }, cards: { f1: ['front', 1], b2: ['back', 2] }, connectors: [['f1', 'b2']] }, []],
    ['to whatever stands behind, a policy too', { lanes: { ...ACTIONS, ...POLICY }, cards: { a1: ['actions', 1], r1: ['policy', 1] }, connectors: [['a1', 'r1']] }, ['k1']],
  ],
  'loose-end': [
    ['a chain that ends behind the scenes', { lanes: { ...ACTIONS, ...FRONT, ...BACK }, cards: { a1: ['actions', 1], f1: ['front', 1], b1: ['back', 1] }, connectors: [['a1', 'f1'], ['f1', 'b1']] }, ['b1']],
    ['its end leads back', { lanes: { ...ACTIONS, ...FRONT, ...BACK }, cards: { a1: ['actions', 1], f1: ['front', 1], b1: ['back', 1] }, connectors: [['a1', 'f1'], ['f1', 'b1'], ['b1', 'a1']] }, []],
    ['a branch of it leads back', { lanes: { ...ACTIONS, ...FRONT, ...BACK }, cards: { a1: ['actions', 1], a2: ['actions', 2], f1: ['front', 1], b1: ['back', 1], f2: ['front', 2] }, connectors: [['a1', 'f1'], ['f1', 'b1'], ['f1', 'f2'], ['f2', 'a2']] }, []],
    ['agreement with the customer leads back', { lanes: { ...ACTIONS, ...FRONT, ...BACK }, cards: { a1: ['actions', 1], a2: ['actions', 2], f1: ['front', 1], b1: ['back', 1] }, connectors: [['a1', 'f1'], ['f1', 'b1'], ['a2', 'f1', 'two-way']] }, []],
    ['what is only needed leads neither on nor back', { lanes: { ...ACTIONS, ...FRONT, ...BACK }, cards: { a1: ['actions', 1], f1: ['front', 1], b1: ['back', 1] }, connectors: [['a1', 'f1'], ['f1', 'b1', 'needs'], ['f1', 'a1', 'needs']] }, ['f1']],
    ['a chain that no action set off', { lanes: { ...ACTIONS, ...FRONT, ...BACK }, cards: { f1: ['front', 1], b1: ['back', 1] }, connectors: [['f1', 'b1']] }, []],
    ['a chain among the customer’s own', { lanes: ACTIONS, cards: { a1: ['actions', 1], a2: ['actions', 2] }, connectors: [['a1', 'a2']] }, []],
    ['a circle has no end', { lanes: { ...ACTIONS, ...FRONT, ...BACK }, cards: { a1: ['actions', 1], f1: ['front', 1], b1: ['back', 1] }, connectors: [['a1', 'f1'], ['f1', 'b1'], ['b1', 'f1']] }, []],
    ['two chains with one end', { lanes: { ...ACTIONS, ...FRONT }, cards: { a1: ['actions', 1], a2: ['actions', 2], f1: ['front', 1] }, connectors: [['a1', 'f1'], ['a2', 'f1']] }, ['f1']],
  ],
  'no-owner': [
    ['people, technology and support without one', { lanes: { ...FRONT, ...BACK, ...SUPPORT }, cards: { f1: ['front', 1], b1: ['back', 1, { owner: '  ' }], p1: ['support', 1] } }, ['f1', 'b1', 'p1']],
    ['each with one', { lanes: { ...FRONT, ...BACK, ...SUPPORT }, cards: { f1: ['front', 1, OWNED], b1: ['back', 1, OWNED], p1: ['support', 1, OWNED] } }, []],
    ['customers own what they do', { lanes: { ...ACTIONS, ...POLICY }, cards: { a1: ['actions', 1], r1: ['policy', 1] } }, []],
  ],
  'severe-pain-unowned': [
    ['4 × 3', { lanes: PAINS, cards: { p1: ['pains', 1, { ...SEVERE, owner: '' }] } }, ['p1']],
    ['4 × 3 with an owner', { lanes: PAINS, cards: { p1: ['pains', 1, SEVERE] } }, []],
    ['11 is not reached by any product, 10 is not severe', { lanes: PAINS, cards: { p1: ['pains', 1, { severity: 5, frequency: 2 }] } }, []],
    ['not rated', { lanes: PAINS, cards: { p1: ['pains', 1, { severity: 5 }] } }, []],
    ['solved, or let be', { lanes: PAINS, cards: { p1: ['pains', 1, { ...SEVERE, owner: '', status: 'solved' }], p2: ['pains', 2, { ...SEVERE, owner: '', status: 'wont-do' }] } }, []],
    ['no pain point', { lanes: { notes: ['customer', 'text'] }, cards: { p1: ['notes', 1, { ...SEVERE, owner: '' }] } }, []],
  ],
  'severe-pain-unanswered': [
    ['no opportunity names it', { lanes: { ...PAINS, ...IDEAS }, cards: { p1: ['pains', 1, SEVERE], o1: ['ideas', 1] } }, ['p1']],
    ['an opportunity names it', { lanes: { ...PAINS, ...IDEAS }, cards: { p1: ['pains', 1, SEVERE], o1: ['ideas', 4, { aboutIds: ['p1'] }] } }, []],
    ['another pain names it', { lanes: PAINS, cards: { p1: ['pains', 1, SEVERE], p2: ['pains', 1, { aboutIds: ['p1'] }] } }, ['p1']],
    ['solved, or let be', { lanes: PAINS, cards: { p1: ['pains', 1, { ...SEVERE, status: 'solved' }], p2: ['pains', 1, { ...SEVERE, status: 'wont-do' }] } }, []],
  ],
  'need-unanswered': [
    ['nothing below the line at its step', { lanes: { ...NEEDS, ...ACTIONS, ...FRONT }, cards: { n1: ['needs', 1], a1: ['actions', 1], f2: ['front', 2] } }, ['n1']],
    ['something below the line at one of its steps', { lanes: { ...NEEDS, ...SUPPORT }, cards: { n1: ['needs', 1, { last: 2 }], p2: ['support', 2] } }, []],
    ['a journey map', { lanes: { ...NEEDS, ...ACTIONS }, cards: { n1: ['needs', 1] } }, []],
  ],
  'unscored-step': [
    ['between two scores', { lanes: FEELINGS, scores: [['feelings', 'mina', [1, null, null, 2]]] }, ['s2', 's3']],
    ['before the first and after the last', { lanes: FEELINGS, scores: [['feelings', 'mina', [null, 1, 2, null]]] }, []],
    ['another persona’s score is no score', { lanes: FEELINGS, scores: [['feelings', 'mina', [1, null, 2]], ['feelings', '', [null, 5, null]]] }, ['s2']],
    ['two personas', { lanes: FEELINGS, scores: [['feelings', 'mina', [1, null, 2]], ['feelings', 'otto', [1, null, 2]]] }, ['s2', 's2']],
  ],
  'flat-ending': [
    ['neutral', { lanes: FEELINGS, scores: [['feelings', '', [900, 0]]] }, ['feelings--2']],
    ['above', { lanes: FEELINGS, scores: [['feelings', '', [-900, 1]]] }, []],
    ['each persona has an end', { lanes: FEELINGS, scores: [['feelings', 'mina', [900, -1]], ['feelings', 'otto', [900, 1]]] }, ['feelings-mina-2']],
    ['set by hand to be before the last', { lanes: FEELINGS, scores: [['feelings', '', [900, 0]]], more: [{ kind: 'score', id: 'by-hand', laneId: 'feelings', stepId: 's3', value: 1, isEnd: true }] }, []],
  ],
  'peak-outweighs': [
    ['remembered −150, average 225', { lanes: FEELINGS, scores: [['feelings', '', [600, -900, 600]]], more: [{ kind: 'score', id: 'x', laneId: 'feelings', stepId: 's4', value: 600 }] }, ['feelings--2']],
    ['a low peak, and a better end than the rest', { lanes: FEELINGS, scores: [['feelings', '', [-300, -900, -300, 800]]] }, []],
    ['a high peak, remembered below average all the same', { lanes: FEELINGS, scores: [['feelings', '', [900, 800, -700]]] }, []],
    ['remembered as it was on average', { lanes: FEELINGS, scores: [['feelings', '', [-900, -300]]] }, []],
  ],
  'truth-without-standard': [
    ['a step and a card', { lanes: ACTIONS, cards: { a1: ['actions', 1, { marks: ['moment-of-truth'] }] }, marked: { 2: ['moment-of-truth'] } }, ['a1', 's2']],
    ['a measure without a target', { marked: { 2: ['moment-of-truth'] }, more: [measure('s2', { standard: 'At once' })] }, ['s2']],
    ['targets on both', { lanes: ACTIONS, cards: { a1: ['actions', 1, { marks: ['moment-of-truth'] }] }, marked: { 2: ['moment-of-truth'] }, more: [measure('a1', { target: 1 }), measure('s2', { target: 0 })] }, []],
    ['a card by its step, a step by its card', { lanes: ACTIONS, cards: { a1: ['actions', 1, { last: 2, marks: ['moment-of-truth'] }], a3: ['actions', 3] }, marked: { 3: ['moment-of-truth'] }, more: [measure('s2', { target: 1 }), measure('a3', { target: 1 })] }, []],
    ['other marks', { marked: { 2: ['fail-point'] } }, []],
  ],
  'target-missed': [
    ['its last round', { more: [measure('s2', { target: 3 }), round('m-s2', '2026-01-01', 2), round('m-s2', '2026-02-01', 4)] }, ['m-s2']],
    ['an earlier round', { more: [measure('s2', { target: 3 }), round('m-s2', '2026-02-01', 3), round('m-s2', '2026-01-01', 9)] }, []],
    ['where more is better', { more: [measure('map', { target: 3, measureKind: 'free', better: 'higher' }), round('m-map', '2026-02-01', 2)] }, ['m-map']],
    ['no round', { more: [measure('s2', { target: 3 })] }, []],
    ['no target', { more: [measure('s2'), round('m-s2', '2026-02-01', 2)] }, []],
  ],
  'empty-lane': [
    ['neither cards nor scores', { lanes: { ...ACTIONS, ...FEELINGS, ...BACK }, cards: everyStep, scores: [['feelings', '', [1]]] }, ['back']],
    ['one card', { lanes: BACK, cards: { b1: ['back', 1] } }, []],
    ['a metric lane, and nothing is measured', { lanes: { metrics: ['customer', 'metric'] } }, ['metrics']],
    ['a metric lane that charts what is measured of a step', { lanes: { metrics: ['customer', 'metric'] }, more: [measure('s2')] }, []],
  ],
  'too-few-steps': [
    ['four', { steps: 4 }, ['map']],
    ['five', { steps: 5 }, []],
  ],
  'too-many-steps': [
    ['sixteen', { steps: 16 }, ['map']],
    ['fifteen', { steps: 15 }, []],
  ],
  assumptions: [
    ['two of three', { lanes: ACTIONS, cards: { a1: ['actions', 1, { evidence: 'assumed' }], a2: ['actions', 2, { evidence: 'assumed' }], a3: ['actions', 3, { evidence: 'partly' }], a4: ['actions', 4] } }, ['map']],
    ['half', { lanes: ACTIONS, cards: { a1: ['actions', 1, { evidence: 'assumed' }], a2: ['actions', 2, { evidence: 'researched' }] } }, []],
    ['none says', { lanes: ACTIONS, cards: everyStep }, []],
  ],
};

describe.each(Object.entries(EXAMPLES) as [Check, readonly Example[]][])('%s', (check, examples) => {
  test.each(examples)('%s', (_, map, found) => {
    expect(subjects(checkMap(map), check)).toEqual(found);
  });
});

test('the sample: what there is to look at, in the order of the checks, then step by step', () => {
  const doc = templateDoc('sample');
  const say = (id: string) => {
    const card = doc.card.get(id);
    const step = doc.step.get(id) ?? doc.step.get(doc.score.get(id)?.stepId ?? '');
    return card?.text ?? step?.title ?? doc.measure.get(id)?.title;
  };
  expect(findingsOf(doc).map(({ check, subjectId }) => [check, say(subjectId)])).toEqual([
    ['back-stage-serves-nothing', 'Keeps the policy page current'],
    ['back-stage-serves-nothing', 'Label service'],
    ['back-stage-serves-nothing', 'Refund event'],
    ['no-owner', 'Keeps the policy page current'],
    ['no-owner', 'CMS'],
    ['no-owner', 'Confirms the slot in chat'],
    ['no-owner', 'Reserves desk capacity'],
    ['no-owner', 'Slot planner'],
    ['no-owner', 'Label service'],
    ['no-owner', 'Grades the item, restocks'],
    ['no-owner', 'Store POS, stock ledger'],
    ['no-owner', 'Answers “where is my refund?”'],
    ['no-owner', 'Chases the finance queue'],
    ['no-owner', 'Payment provider batch run'],
    ['no-owner', 'Refund event'],
    ['need-unanswered', 'Feel it was not my fault'],
    ['peak-outweighs', 'Find the returns desk'],
    ['truth-without-standard', 'Find the returns desk'],
    ['truth-without-standard', 'See the refund arrive'],
    ['target-missed', 'Time at the desk'],
  ]);
  expect(findingsOf(doc).at(-1)?.values).toEqual({ by: 4 });
});

test.each([
  ['en', { measureKind: 'waiting-time', target: 3, unit: 'min' }, { raw: [3, 3, 5] }, '“Waiting time” misses its target by 0.67 min.'],
  ['zh-CN', { measureKind: 'waiting-time', target: 3, unit: '分钟' }, { raw: [3, 3, 5] }, '“等待时间”与目标相差 0.67 分钟。'],
  ['en', { measureKind: 'conversion', target: 90, unit: 'people' }, { entered: 3, wentOn: 2 }, '“Conversion” misses its target by 23.3 %.'],
  ['zh-CN', { measureKind: 'conversion', target: 90 }, { entered: 3, wentOn: 2 }, '“转化率”与目标相差 23.3 %。'],
  ['en', { measureKind: 'nps', target: 40, title: 'Loyalty', unit: 'points' }, { value: 20 }, '“Loyalty” misses its target by 20.'],
] as const)('in %s a missed target of %j is told by name, rounded, in the unit of its kind', (language, fields, given, sentence) => {
  const missed = measure('s2', { title: ' ', ...fields });
  const doc = checkMap({ more: [missed, { ...round('m-s2', '2026-01-01'), ...given } as Entity] });
  const say = createSay(language);
  const finding = findingsOf(doc).find(({ check }) => check === 'target-missed');
  expect(finding && sayFinding(doc, finding, say, say)).toBe(sentence);
});

test('in Chinese the sample is found to be the same', () => {
  const shape = (doc: Doc) => findingsOf(doc).map(({ check, stepId, laneId, cardId, values }) => [check, stepId, laneId, cardId, values]);
  expect(shape(templateDoc('sample', 'zh-CN'))).toEqual(shape(templateDoc('sample')));
});

describe('a silence', () => {
  const FOUND = checkMap({ lanes: { ...FRONT, ...BACK }, cards: { f1: ['front', 1], b1: ['back', 1, OWNED] }, steps: 5 });
  const SILENCE = { kind: 'silence', id: 'z', mapId: 'map', check: 'no-owner', subjectId: 'f1', note: 'Rotates' } as const;
  const ids = (doc: Doc) => findingsOf(doc).map(({ id }) => id);
  const changed = (doc: Doc, command: Parameters<typeof run>[1]) => {
    const outcome = run(doc, command);
    if ('refused' in outcome) throw new Error(outcome.refused.code);
    return apply(doc, outcome.change);
  };

  test('takes the finding of its check and subject off the list, and is listed with its note', () => {
    const silenced = changed(FOUND, { type: 'add', entity: SILENCE });
    expect(ids(FOUND)).toContain('no-owner:f1');
    expect(ids(silenced)).toEqual(ids(FOUND).filter((id) => id !== 'no-owner:f1'));
    expect(silencedOf(silenced).map(({ id, silence }) => [id, silence.note])).toEqual([['no-owner:f1', 'Rotates']]);
  });

  test('lifted, the finding is there again', () => {
    const lifted = changed(changed(FOUND, { type: 'add', entity: SILENCE }), { type: 'remove', ids: ['z'] });
    expect(findingsOf(lifted)).toEqual(findingsOf(FOUND));
  });

  test('of another check, or of a finding that is not there, silences nothing', () => {
    const other = changed(FOUND, { type: 'add', entity: { ...SILENCE, check: 'front-stage-serves-nobody' } });
    expect([ids(other), silencedOf(other)]).toEqual([ids(FOUND), []]);
    const idle = changed(FOUND, { type: 'add', entity: { ...SILENCE, subjectId: 'b1' } });
    expect([ids(idle), silencedOf(idle)]).toEqual([ids(FOUND), []]);
  });
});

test('an edit of one map leaves the findings of the others the very same', () => {
  const one = templateDoc('sample');
  const [map] = one.map.values();
  const outcome =
    map && run(one, { type: 'addMap', entities: copyMap(one, { map, title: 'Copy', isToBe: true }, countingIds('c')).entities, index: 1 });
  if (!outcome || 'refused' in outcome) throw new Error('not copied');
  const two = apply(one, outcome.change);
  const before = findingsOf(two).filter(({ mapId }) => mapId === map?.id);
  const [card] = [...two.card.values()].filter(({ text, laneId }) => text === 'CMS' && two.lane.get(laneId)?.mapId !== map?.id);
  const edit = run(two, { type: 'set', ids: [card?.id ?? ''], fields: { owner: 'IT' } });
  if ('refused' in edit) throw new Error('not edited');
  const after = findingsOf(apply(two, edit.change));
  expect(after).toHaveLength(findingsOf(two).length - 1);
  expect(before.every((finding, at) => after[at] === finding)).toBe(true);
});
