// A list of customers read from a table: columns guessed in both languages, dates and amounts as people write them, and rows that are none.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvPieces } from '../../shared/formats/csv.ts';
import {
  type CustomerReading,
  type CustomersRead,
  createCustomerReader,
  firstRowsOf,
  guessReading,
} from '../../shared/formats/customers.ts';

const AS_OF = '2026-11-22';

function read(text: string, change: Partial<CustomerReading> = {}): CustomersRead {
  const reader = createCustomerReader({ ...guessReading(firstRowsOf(text), AS_OF), ...change });
  for (const rows of csvPieces(text, { piece: 40 })) reader.take(rows);
  return reader.read();
}

test('English names, dates with the year first', () => {
  const text = 'Customer ID,Name,Last purchase date,Number of orders,Total spend\nC1,Ann,2026-11-20,12,"1,500.50"\nC2,Bo,2026-10-23,1,25\n';
  expect(guessReading(firstRowsOf(text), AS_OF)).toEqual({
    columns: { id: 0, last: 2, purchases: 3, spend: 4 },
    lastAs: 'month-first',
    decimal: '.',
    hasHead: true,
    asOf: AS_OF,
  });
  expect(read(text)).toEqual({
    customers: [
      { days: 2, purchases: 12, spend: 1500.5 },
      { days: 30, purchases: 1, spend: 25 },
    ],
    notTaken: 0,
    firstNotTaken: [],
  });
});

test('Chinese names, days, semicolons and decimal commas', () => {
  const text = '会员编号;最近购买天数;购买次数;消费金额\nA;3;4;1.234,50 €\nB;40;1;60,5\n';
  expect(guessReading(firstRowsOf(text), AS_OF)).toMatchObject({
    columns: { last: 1, purchases: 2, spend: 3 },
    lastAs: 'days',
    decimal: ',',
  });
  expect(read(text).customers).toEqual([
    { days: 3, purchases: 4, spend: 1234.5 },
    { days: 40, purchases: 1, spend: 60.5 },
  ]);
});

test('dates with points, and with slashes as the file tells or the user says', () => {
  const dotted = 'last order;orders;revenue\n1.11.2026;2;10\n';
  expect(read(dotted).customers).toEqual([{ days: 21, purchases: 2, spend: 10 }]);
  const slashed = 'last order,orders,revenue\n11/1/2026,2,10\n11/13/2026,1,5\n';
  expect(read(slashed).customers.map(({ days }) => days)).toEqual([21, 9]);
  const either = 'last order,orders,revenue\n3/4/2026,2,10\n';
  expect(read(either).customers[0]?.days).toBe(263);
  expect(read(either, { lastAs: 'day-first' }).customers[0]?.days).toBe(233);
});

test('rows that are no customers are counted, with their lines and why', () => {
  const text = [
    'id,recency,frequency,monetary',
    'a,3,1,10',
    'b,,1,10',
    '',
    'c,5,none,10',
    'd,5,0,10',
    'e,5,1,',
    'a,9,1,10',
    'f,-1,1,10',
  ].join('\n');
  expect(read(text)).toEqual({
    customers: [{ days: 3, purchases: 1, spend: 10 }],
    notTaken: 6,
    firstNotTaken: [
      { line: 3, reason: 'last', text: '' },
      { line: 5, reason: 'purchases', text: 'none' },
      { line: 6, reason: 'purchases', text: '0' },
      { line: 7, reason: 'spend', text: '' },
      { line: 8, reason: 'again', text: 'a' },
      { line: 9, reason: 'future', text: '-1' },
    ],
  });
  expect(read('last order,orders,revenue\n2026-12-24,1,5').firstNotTaken).toEqual([{ line: 2, reason: 'future', text: '2026-12-24' }]);
});

test('one last purchase that is neither a date nor a number of days does not mislead about the others', () => {
  expect(read('recency,orders,revenue\n3,2,10\nsoon,1,5\n7,1,5').customers.map(({ days }) => days)).toEqual([3, 7]);
});

test('a table without names has no guess, and every row of it counts', () => {
  const text = '7,3,40\n9,1,10\n';
  expect(guessReading(firstRowsOf(text), AS_OF)).toMatchObject({ columns: {}, hasHead: false });
  expect(read(text, { columns: { last: 0, purchases: 1, spend: 2 }, lastAs: 'days' }).customers).toHaveLength(2);
});

test('junk is read without a customer and without an end', () => {
  for (const text of ['', '\n\n\n', '"never closed', '\u0000\u0001', 'a,b\n"', `${'x'.repeat(5000)}`])
    expect(read(text).customers).toEqual([]);
});

test('R6: a text read in pieces, however small, has the rows that it has as a whole', () => {
  const letters = fc.constantFrom('a', 'b1', ',', ',', '"', '\n', '\n', '""', ' ', '客');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (parts, piece) => {
      const text = parts.join('');
      expect([...csvPieces(text, { piece })].flat()).toEqual([...csvPieces(text)].flat());
    }),
    { numRuns: 500 },
  );
});
