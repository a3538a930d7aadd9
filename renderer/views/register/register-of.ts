// The register as it is looked at now: for the screen, and as a table for other programs.

import { mapsCovered } from '../../../shared/analysis/maps-covered.ts';
import { type RankedOpportunity, rankOpportunities } from '../../../shared/analysis/pains/opportunity-ranking.ts';
import { type RankedPain, rankingOf, rankPains } from '../../../shared/analysis/pains/pain-ranking.ts';
import { crosshairOf } from '../../../shared/analysis/pains/quadrants.ts';
import type { Table } from '../../../shared/formats/table.ts';
import { type Doc, projectOf } from '../../../shared/model/document.ts';
import type { Say } from '../../../shared/text/text.ts';
import { COLUMNS, type Column, type Entry, type Words } from './columns.ts';
import type { RegisterView } from './register-view.ts';
import { inGroups, inOrderOf, narrow, type Row } from './rows.ts';

type Listed = Pick<RegisterView, 'table' | 'sorting' | 'filter' | 'grouping'>;

export type Register = {
  readonly words: Words;
  readonly columns: readonly Column[];
  /** By rank, on the maps that are covered. */
  readonly pains: readonly RankedPain[];
  readonly opportunities: readonly RankedOpportunity[];
  /** Those of the table. */
  readonly all: readonly Entry[];
  /** Of these, what is shown, in order and in groups. */
  readonly rows: readonly Row[];
};

/** Texts are put in order as the project's language has it. */
export function registerOf(doc: Doc, say: Say, { table, sorting, filter, grouping }: Listed): Register {
  const project = projectOf(doc);
  const words: Words = { doc, say, ranking: rankingOf(doc) };
  const mapIds = mapsCovered(doc, filter.mapId).map(({ id }) => id);
  const pains = rankPains(doc, words.ranking, mapIds);
  const opportunities = rankOpportunities(doc, mapIds);
  const all = table === 'pains' ? pains : opportunities;
  const columns = COLUMNS[table];
  const { compare } = new Intl.Collator(project.language);
  const crosshair = crosshairOf(
    all.map(({ card }) => card),
    project.crosshair ?? 'middle',
  );
  const ordered = inOrderOf(narrow(all, filter, words), sorting[table], { columns, words, compare });
  return { words, columns, pains, opportunities, all, rows: inGroups(ordered, grouping, { ...words, crosshair }) };
}

/** With its head, without its groups. */
export function toRegisterTable(doc: Doc, say: Say, view: Listed): Table {
  const { words, columns, rows } = registerOf(doc, say, view);
  return [columns.map(({ label }) => say(label)), ...rows.flatMap((row) => ('entry' in row ? [textsOf(row.entry, columns, words)] : []))];
}

export function textsOf(entry: Entry, columns: readonly Column[], words: Words): readonly string[] {
  return columns.map((column) => column.text(entry, words));
}
