// Stories on the sample: which stops they make of it, and what a map has not makes none.

import { describe, expect, test } from 'vitest';
import type { Doc } from '../../shared/model/document.ts';
import { STORIES, type Story, stopsOfStory } from '../../shared/present/stories.ts';
import { createSay } from '../../shared/text/text.ts';
import { countingIds, play, sampleWithToBe, templateDoc } from '../support/documents.ts';

const SAMPLE = templateDoc('sample');

function tell(doc: Doc, story: Story, mapId = [...doc.map.keys()][0] ?? '', language: 'en' | 'zh-CN' = 'en') {
  return stopsOfStory(doc, { story, mapId }, createSay(language), countingIds('stop-')).map((stop) => ({
    title: stop.title,
    lanes: stop.laneIds.map((id) => doc.lane.get(id)?.laneKind),
    steps: stop.stepIds.map((id) => [...doc.step.keys()].indexOf(id) + 1),
    about: (stop.aboutIds ?? []).map((id) => doc.card.get(id)?.text ?? doc.score.get(id)?.value),
    reveal: stop.reveal,
    notes: stop.notes ?? '',
    mapId: stop.mapId,
  }));
}
const titles = (stops: readonly { readonly title: string }[]) => stops.map(({ title }) => title);

describe('stories of the sample', () => {
  test('stage by stage: what the customer does at each step, and what hurts there', () => {
    const stops = tell(SAMPLE, 'stages');
    expect(stops.map(({ title, steps }) => [title, steps])).toEqual([
      ['Decide', [1, 2]],
      ['Prepare', [3, 4]],
      ['Hand over', [5, 6]],
      ['Resolve', [7, 8]],
    ]);
    expect(stops[2]?.notes).toMatchInlineSnapshot(`
      "5 Find the returns desk: Walks past two unmarked counters
      6 Hand the parcel over: Shows the code, hands over the parcel
      Hurts: No sign, no greeting"
    `);
  });

  test('lane by lane: under what the customer does, each line where it is crossed', () => {
    const stops = tell(SAMPLE, 'lanes');
    expect(titles(stops).join(', ')).toMatchInlineSnapshot(
      `"Customer actions, Touchpoints, Needs, Emotion, Pain points, Front-stage people, Back-stage people, Support processes, Opportunities"`,
    );
    expect(
      stops.flatMap(({ title, notes }) => (notes.includes('We cross') ? [`${title}: ${notes.split('\n')[0]}`] : [])).join('\n'),
    ).toMatchInlineSnapshot(`
      "Front-stage people: We cross the line of interaction: below it is what the customer meets.
      Back-stage people: We cross the line of visibility: from here on the customer sees nothing.
      Support processes: We cross the line of internal interaction: below it is what supports those who serve."
    `);
    expect(stops.every(({ lanes }) => lanes.includes('customer-actions'))).toBe(true);
  });

  test('along the curve: all of it, then start, peak, turning points and end in their order, each with its neighbours', () => {
    const stops = tell(SAMPLE, 'emotion');
    expect(stops.map(({ title, steps }) => `${title} (${steps.join(' ')})`).join('\n')).toMatchInlineSnapshot(`
      "What they will remember: −0.2 ()
      Start −1.0: Notice the fit is wrong (1 2)
      High +2.0: Start the return in the app (2 3 4)
      Peak −3.6: Find the returns desk (4 5 6)
      High +1.6: Hand the parcel over (5 6 7)
      Low −2.0: Wait for the refund (6 7 8)
      End +3.2: See the refund arrive (7 8)"
    `);
    expect(stops[0]?.notes).toMatchInlineSnapshot(
      `"Remembered −0.2: the mean of the peak, −3.6, and the end, +3.2. The average of all steps is −0.1."`,
    );
    expect(stops[3]).toMatchInlineSnapshot(`
      {
        "about": [
          -648,
        ],
        "lanes": [
          "customer-actions",
          "emotion",
          "pain-points",
        ],
        "mapId": "id1",
        "notes": "5 Find the returns desk: Walks past two unmarked counters
      Hurts: No sign, no greeting
      The peak: with the end, it makes what will be remembered.",
        "reveal": "lanes",
        "steps": [
          4,
          5,
          6,
        ],
        "title": "Peak −3.6: Find the returns desk",
      }
    `);
  });

  test('the worst pains: by the project’s ranking, what is solved left out', () => {
    const stops = tell(SAMPLE, 'pains');
    expect(titles(stops)).toEqual(['Pain 1: No sign, no greeting', 'Pain 2: Eight days of silence', 'Pain 3: Fee shown only at the end']);
    expect(stops[0]).toMatchInlineSnapshot(`
      {
        "about": [
          "No sign, no greeting",
          "Walks past two unmarked counters",
          "Host at the entrance",
        ],
        "lanes": [
          "customer-actions",
          "emotion",
          "pain-points",
          "opportunities",
        ],
        "mapId": "id1",
        "notes": "Severity × frequency: 5 × 4 = 20
      It is about: Walks past two unmarked counters
      Answered by: Host at the entrance
      Owner: Store team",
        "reveal": "lanes",
        "steps": [
          5,
        ],
        "title": "Pain 1: No sign, no greeting",
      }
    `);
    const byVotes = play(SAMPLE, [
      (doc) => ({ type: 'set', ids: [...doc.project.keys()], fields: { painRanking: 'votes' } }),
      (doc) => ({
        type: 'set',
        ids: [...doc.card.values()].flatMap(({ id, text }) => (text === 'Fee shown only at the end' ? [id] : [])),
        fields: { votes: 9 },
      }),
    ]);
    expect(titles(tell(byVotes, 'pains'))[0]).toBe('Pain 1: Fee shown only at the end');
  });

  test('the levers: the curve, then what each would change', () => {
    const stops = tell(SAMPLE, 'levers');
    expect(titles(stops)).toEqual(['What they will remember: −0.2', 'Find the returns desk raised to 0.0: remembered +3.2']);
    expect(stops[1]?.notes).toMatchInlineSnapshot(`
      "5 Find the returns desk: Walks past two unmarked counters
      Hurts: No sign, no greeting
      It is −3.6 now. Raised to 0.0, they would remember +3.2 instead of −0.2: +3.4.
      Ideas: Host at the entrance"
    `);
  });

  test('as-is then to-be: paired by what they were copied from, whichever map is asked for', () => {
    const { doc, asIsId, toBeId } = sampleWithToBe();
    const changed = play(doc, [
      ({ card }) => ({
        type: 'set',
        ids: [...card.values()].flatMap(({ id, text }) =>
          id.startsWith('to-') && text === 'Walks past two unmarked counters' ? [id] : [],
        ),
        fields: { text: 'Is greeted at the door' },
      }),
    ]);
    const stops = tell(changed, 'as-is-to-be', asIsId);
    expect(stops.map(({ title, mapId }) => [title, mapId === toBeId])).toEqual([
      ['As it is: Decide', false],
      ['To be: Decide', true],
      ['As it is: Prepare', false],
      ['To be: Prepare', true],
      ['As it is: Hand over', false],
      ['To be: Hand over', true],
      ['As it is: Resolve', false],
      ['To be: Resolve', true],
    ]);
    expect(stops[1]?.notes).toBe('Nothing differs here yet.');
    expect(stops[5]?.notes).toBe('Different: Is greeted at the door');
    expect(tell(changed, 'as-is-to-be', toBeId)).toEqual(stops);
  });

  test('in Chinese they are written in Chinese', () => {
    const doc = templateDoc('sample', 'zh-CN');
    expect(titles(tell(doc, 'emotion', undefined, 'zh-CN'))[1]).toMatchInlineSnapshot(`"起点 −1.0：发现尺码不合"`);
    expect(tell(doc, 'pains', undefined, 'zh-CN')[0]?.notes).toMatchInlineSnapshot(`
      "严重度 × 发生频率：5 × 4 = 20
      所涉内容：路过两个没有标识的柜台
      回应的机会点：门口迎宾
      负责人：门店团队"
    `);
  });
});

test('what a map has not makes no stops, and there is a sentence of why', () => {
  const empty = templateDoc('empty');
  const say = createSay('en');
  const none = STORIES.filter((story) => tell(empty, story).length === 0);
  expect(none).toEqual(['lanes', 'emotion', 'pains', 'levers', 'as-is-to-be']);
  for (const story of STORIES) expect(say(`stops.story.${story}.none`)).toMatch(/\.$/);
});

test('a lane that is hidden is told of by no story', () => {
  const doc = hidden(SAMPLE, 'emotion');
  expect(tell(doc, 'emotion')).toEqual([]);
  expect(tell(doc, 'lanes').some(({ lanes }) => lanes.includes('emotion'))).toBe(false);
});

const hidden = (doc: Doc, kind: string): Doc =>
  play(doc, [
    ({ lane }) => ({
      type: 'set',
      ids: [...lane.values()].filter(({ laneKind }) => laneKind === kind).map(({ id }) => id),
      fields: { isHidden: true },
    }),
  ]);

test('what stands in a hidden lane is neither shown nor named', () => {
  expect(tell(hidden(SAMPLE, 'pain-points'), 'pains')).toEqual([]);
  const [worst] = tell(hidden(SAMPLE, 'opportunities'), 'pains');
  expect(worst?.lanes).not.toContain('opportunities');
  expect(worst?.about).not.toContain('Host at the entrance');
  expect(worst?.notes).not.toContain('Host at the entrance');
  expect(worst?.notes).not.toContain('Nothing answers it yet');
});

test('what differs in a hidden lane is not named', () => {
  const { doc, asIsId } = sampleWithToBe();
  const changed = play(doc, [
    ({ card }) => ({
      type: 'set',
      ids: [...card.values()].flatMap(({ id, text }) => (id.startsWith('to-') && text === 'Walks past two unmarked counters' ? [id] : [])),
      fields: { text: 'Is greeted at the door' },
    }),
  ]);
  expect(tell(hidden(changed, 'customer-actions'), 'as-is-to-be', asIsId)[5]?.notes).toBe('Nothing differs here yet.');
});

test('a lane that holds nothing at some steps says at which, in the way of its language', () => {
  const gap = (language: 'en' | 'zh-CN') => tell(templateDoc('sample', language), 'lanes', undefined, language)[4]?.notes;
  expect(gap('en')).toBe('Nothing stands at steps 1, 3, 6, 8. Is that so?');
  expect(gap('zh-CN')).toBe('步骤 1、3、6、8 没有内容。确实如此吗？');
});
