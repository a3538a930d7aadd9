// Answers as they come from spreadsheets and survey tools, well and badly written, into rounds.

import { describe, expect, test } from 'vitest';
import { guessColumns, toAnswerTable } from '../../shared/formats/answer-columns.ts';
import { type Grouping, planRounds } from '../../shared/formats/answers.ts';
import { dayOrderOf, parseDay } from '../../shared/formats/csv.ts';
import type { Decimal } from '../../shared/formats/written-number.ts';
import type { Measure } from '../../shared/model/entities/measures.ts';
import { LIMITS } from '../../shared/model/limits.ts';

const DATE = '2026-11-22';
function plan(measureKind: Measure['measureKind'], text: string, grouping?: Grouping, decimal?: Decimal) {
  const measure: Measure = { kind: 'measure', id: 'm', subjectId: 's', order: 'a', title: '', measureKind, better: 'higher' };
  const table = toAnswerTable(text, measure);
  return planRounds(measure, table, { columns: guessColumns(table, measure), date: DATE, grouping, decimal });
}
const rounds = (measureKind: Measure['measureKind'], text: string, grouping?: Grouping) => plan(measureKind, text, grouping)?.rounds;

describe('raw answers', () => {
  test('a column of them, or a line, is a round of today', () => {
    const expected = [{ date: DATE, counts: { 10: 2, 7: 1, 0: 1 } }];
    expect(rounds('nps', '10\n7\n0\n10\n')).toEqual(expected);
    expect(rounds('nps', '10 7 0 10')).toEqual(expected);
    expect(rounds('nps', '10,7,0,10')).toEqual(expected);
    expect(rounds('nps', 'NPS\r\n10\r\n7\r\n0\r\n10')).toEqual(expected);
  });

  test('with dates, each day is a round; among other columns the one with answers is found', () => {
    const text =
      'Respondent;Submitted at;How likely are you to recommend us?;Why\n17;2026-10-02 09:11;9;"Quick; kind"\n18;2026-10-01;3;"a\nb"\n';
    expect(rounds('nps', text)).toEqual([
      { date: '2026-10-01', counts: { 3: 1 } },
      { date: '2026-10-02', counts: { 9: 1 } },
    ]);
    expect(rounds('nps', text, 'all')).toEqual([{ date: '2026-10-02', counts: { 3: 1, 9: 1 } }]);
  });

  test('more than twelve days are grouped by month', () => {
    const days = Array.from({ length: 20 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')},9`).join('\n');
    expect(rounds('nps', `${days}\n2026-11-03,2`)).toEqual([
      { date: '2026-10-20', counts: { 9: 20 } },
      { date: '2026-11-03', counts: { 2: 1 } },
    ]);
  });

  test('Chinese heads, full-width digits and commas', () => {
    expect(rounds('csat', '日期，评分\n2026年10月1日，５\n2026/10/1，4')).toEqual([{ date: '2026-10-01', counts: { 5: 1, 4: 1 } }]);
  });

  test('times with decimal commas stay single numbers', () => {
    expect(rounds('waiting-time', '3,5\n4,25\n7,0')).toEqual([{ date: DATE, raw: [3.5, 4.25, 7] }]);
    expect(rounds('waiting-time', 'Minuten\n3,5\n4,25')).toEqual([{ date: DATE, raw: [3.5, 4.25] }]);
    expect(rounds('cost', '2026-10-01;3,5\n2026-10-01;4')).toEqual([{ date: '2026-10-01', raw: [3.5, 4] }]);
  });
});

describe('a comma within a number', () => {
  test.each(['"1,200"\n"1,350"\n980', '1,200\n1,350\n980', 'Cost\n1,200\n1,350\n980'])('%j: of thousands where nothing tells', (text) => {
    expect(plan('cost', text)).toMatchObject({ rounds: [{ raw: [1200, 1350, 980] }], doubt: '1,200' });
    expect(plan('cost', text, undefined, ',')?.rounds).toMatchObject([{ raw: [1.2, 1.35, 980] }]);
  });

  test('is what another number of the table says', () => {
    expect(plan('cost', '1,200\n3,5')).toMatchObject({ rounds: [{ raw: [1.2, 3.5] }] });
    expect(plan('cost', '1,200\n3,5')?.doubt).toBeUndefined();
    expect(plan('cost', '1,200\n1,350.75')?.rounds).toMatchObject([{ raw: [1200, 1350.75] }]);
    expect(plan('cost', '1,200\n3.5\n4,5')).toMatchObject({ rounds: [{ raw: [1200, 3.5, 4.5] }], doubt: '1,200' });
    expect(plan('cost', '1,200')).toMatchObject({ rounds: [{ raw: [1200] }], doubt: '1,200' });
    expect(rounds('conversion', 'entered;went on\n1,200;980')).toMatchObject([{ entered: 1200, wentOn: 980 }]);
  });

  test('is not taken for one between columns', () => {
    expect(plan('conversion', 'date,entered,went on\n2026-10-01,1,200,900\n2026-10-02,980,900')).toMatchObject({
      rounds: [{ entered: 980 }],
      notTaken: [{ line: 2, text: '900', reason: 'too-wide' }],
    });
    expect(rounds('waiting-time', 'id,minutes\n1,7\n2,9')).toMatchObject([{ raw: [7, 9] }]);
    expect(rounds('waiting-time', '120,135,150')).toMatchObject([{ raw: [120, 135, 150] }]);
  });
});

test('counts: date, answer, count', () => {
  expect(rounds('nps', 'date\tanswer\tcount\n2026-10-01\t10\t30\n2026-10-01\t5\t12\n')).toEqual([
    { date: '2026-10-01', counts: { 10: 30, 5: 12 } },
  ]);
  expect(rounds('csat', '5,40\n4,30')).toEqual([{ date: DATE, counts: { 5: 40, 4: 30 } }]);
});

test('conversion and lifetime value: a row is a round', () => {
  expect(rounds('conversion', 'date,entered,went on\n2026-10-01,800,600\n2026-10-02,10,9')).toEqual([
    { date: '2026-10-01', entered: 800, wentOn: 600 },
    { date: '2026-10-02', entered: 10, wentOn: 9 },
  ]);
  expect(rounds('lifetime-value', '购买次数,平均消费,留存期数\n4,52.5,3')).toEqual([{ date: DATE, purchases: 4, spend: 52.5, periods: 3 }]);
});

describe('SERVQUAL', () => {
  test('a column for each of the 22 questions, a row for each respondent', () => {
    const heads = [1, 2].flatMap((side) => Array.from({ length: 22 }, (_, index) => `${side === 1 ? 'E' : 'P'}${index + 1}`));
    const row = (expectation: number, perception: number) => [...Array(22).fill(expectation), ...Array(22).fill(perception)].join(',');
    const planned = plan('servqual', `${heads.join(',')}\n${row(7, 5)}\n${row(6, 4)}\n${row(6, 9)}\n`);
    expect(planned).toMatchObject({ taken: 2, notTaken: [{ line: 4, text: '9', reason: 'off-scale' }] });
    expect(planned?.rounds).toEqual([{ date: DATE, n: 2, servqualItems: Array(22).fill({ expectation: 6.5, perception: 4.5 }) }]);
  });

  test('a row for each question or dimension', () => {
    const pair = { expectation: 6, perception: 5 };
    expect(rounds('servqual', 'item,expectation,perception\nQ1,6,5\nQ22,6,5')).toEqual([
      { date: DATE, servqualItems: [pair, ...Array(20).fill(null), pair] },
    ]);
    const planned = plan('servqual', '维度,期望,感知\n可靠性,6,5\nwarmth,5,5');
    expect(planned?.rounds).toEqual([{ date: DATE, servqual: { reliability: pair } }]);
    expect(planned?.notTaken).toEqual([{ line: 3, text: 'warmth', reason: 'no-question' }]);
  });
});

test('counts that are no whole number any more when summed are not taken', () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect(plan('nps', `answer,count\n9,${most}\n9,1\n8,2`)).toMatchObject({
    rounds: [{ counts: { 9: most, 8: 2 } }],
    notTaken: [{ line: 3, text: '1', reason: 'no-count' }],
  });
});

test('SERVQUAL: dimensions among questions are not taken, and it is said', () => {
  expect(plan('servqual', 'item,expectation,perception\nreliability,6,5\n1,7,5\n可靠性,6,5')).toMatchObject({
    rounds: [{ servqualItems: [{ expectation: 7, perception: 5 }, ...Array(21).fill(null)] }],
    taken: 1,
    notTaken: [
      { line: 2, text: 'reliability', reason: 'mixed' },
      { line: 4, text: '可靠性', reason: 'mixed' },
    ],
  });
});

describe('what is not taken is named by its line', () => {
  test('in what should be answers, counts and dates', () => {
    expect(plan('nps', 'date,answer,count\n2026-10-01,9,3\n\n2026-13-01,9,3\n2026-10-01,n/a,3\n2026-10-01,11,3\n2026-10-01,8,-1')).toEqual({
      rounds: [{ date: '2026-10-01', counts: { 9: 3 } }],
      taken: 1,
      notTaken: [
        { line: 4, text: '2026-13-01', reason: 'no-date' },
        { line: 5, text: 'n/a', reason: 'no-number' },
        { line: 6, text: '11', reason: 'off-scale' },
        { line: 7, text: '-1', reason: 'no-count' },
      ],
    });
  });

  test('a day that could be two is none, unless another of the file tells', () => {
    expect(plan('nps', 'date,answer\n03/04/2026,9\n05/06/2026,9')?.notTaken.map(({ reason }) => reason)).toEqual(['no-date', 'no-date']);
    expect(rounds('nps', 'date,answer\n03/04/2026,9\n25/12/2026,9')?.map(({ date }) => date)).toEqual(['2026-04-03', '2026-12-25']);
  });

  test('more numbers than a round keeps', () => {
    const planned = plan(
      'cost',
      Array(LIMITS.rawAnswers + 2)
        .fill('1')
        .join('\n'),
    );
    expect(planned?.taken).toBe(LIMITS.rawAnswers);
    expect(planned?.notTaken.at(-1)).toMatchObject({ reason: 'too-many' });
  });

  test('junk has no column of answers', () => {
    for (const text of ['', '\n\n', 'hello', '<html><body>not found</body></html>', '{"a": [1, 2]}', 'a,b\nc,d', '\u0000\u0001'])
      expect(plan('nps', text)).toBeUndefined();
  });
});

test('days as people write them', () => {
  expect(
    ['2026-2-9', '2026.02.09', '9.2.2026', '2026年2月9日', '2026-02-29', '2024-02-29T10:00Z', '2026-02-30', '9 Feb'].map((text) =>
      parseDay(text),
    ),
  ).toEqual(['2026-02-09', '2026-02-09', '2026-02-09', '2026-02-09', undefined, '2024-02-29', undefined, undefined]);
  expect(parseDay('3/4/2026', 'month-first')).toBe('2026-03-04');
  expect(dayOrderOf(['3/4/2026', '3/14/2026'])).toBe('month-first');
});
