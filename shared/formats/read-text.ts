// A text that holds a table or a journey, read as far as one import takes it.

import type { ReadOutcome } from '../ipc/import-api.ts';
import type { TextEncoding } from '../ipc/text-encoding.ts';
import { csvTable } from './csv.ts';
import { parseJourneys } from './mermaid.ts';

export function readCsv(fileName: string, text: string, encoding: TextEncoding): ReadOutcome {
  const table = csvTable(text);
  if (table === 'too-large') return { fileName, problem: 'too-many-cells' };
  return { fileName, kind: 'table', sheets: [{ name: '', rows: table.rows }], remarks: table.faults, encoding };
}

/** A journey where it begins as one, though there be a fault in it; else a table. */
export function readPasted(fileName: string, text: string): ReadOutcome {
  const journeys = parseJourneys(text);
  const isJourney = !('problem' in journeys) || journeys.problem.code !== 'not-a-journey';
  return isJourney ? { fileName, kind: 'journey', text, encoding: 'utf-8' } : readCsv(fileName, text, 'utf-8');
}
