// The rounds of a measure as a table for a spreadsheet: every answer that was kept, so that the numbers can be checked elsewhere.

import { formatValue } from '../analysis/measures/measure-kinds.ts';
import type { RoundReading } from '../analysis/measures/readings.ts';
import type { Given } from '../analysis/measures/servqual.ts';
import { type Measure, type Round, SERVQUAL_DIMENSIONS } from '../model/entities/measures.ts';
import type { Say } from '../text/text.ts';
import { sayProblem } from '../words/say-measure.ts';
import { writeTsv } from './table.ts';

/** Tab-separated, with heads; a row for each answer, question or number of each round, and its reading beside. */
export function writeRounds(measure: Measure, readings: readonly RoundReading[], say: Say): string {
  const heads = ['date', 'what', 'given', 'n', 'reading'] as const;
  const rows = readings.flatMap(({ round, reading }) => {
    const said = 'problem' in reading ? sayProblem(reading, say) : formatValue(reading.value, measure);
    const n = 'problem' in reading ? '' : `${reading.n ?? ''}`;
    return givenOf(round, say).map(([what, given]) => [round.date, what, given, n, said]);
  });
  return writeTsv([heads.map((head) => say(`measure.table.${head}`)), ...rows]);
}

function givenOf(round: Round, say: Say): readonly (readonly [string, string])[] {
  const { counts = {}, raw = [], servqual = {}, servqualItems = [] } = round;
  const pair = ({ perception, expectation }: Given) => `${perception ?? '?'} − ${expectation ?? '?'}`;
  const parts = (['entered', 'wentOn', 'purchases', 'spend', 'periods'] as const).flatMap((part) =>
    round[part] === undefined ? [] : [[say(`measure.part.${part}`), `${round[part]}`] as const],
  );
  return [
    ...(round.value === undefined ? [] : [[say('measure.way.value'), `${round.value}`] as const]),
    ...Object.entries(counts).map(([answer, count]) => [answer, `${count}`] as const),
    ...raw.map((number, index) => [`${index + 1}`, `${number}`] as const),
    ...parts,
    ...Object.entries(servqual).map(([name, each]) => {
      const dimension = SERVQUAL_DIMENSIONS.find((known) => known === name);
      return [dimension ? say(`dimension.${dimension}`) : name, pair(each)] as const;
    }),
    ...servqualItems.flatMap((each, index) => (each ? [[`${index + 1}`, pair(each)] as const] : [])),
  ];
}
