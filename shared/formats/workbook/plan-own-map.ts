// A workbook of ours whose map is not in the project, as the map that it was: its lanes, stages and steps are made from their tables, and all
// else comes as what the other tables say of a map in which nothing stands yet.

import type { Command } from '../../commands/command.ts';
import { runEach } from '../../commands/run-each.ts';
import type { TableSource } from '../../ipc/import-api.ts';
import { type Doc, find, projectOf } from '../../model/document.ts';
import { isId } from '../../model/entities/fields.ts';
import { type Lane, SCALES, type Scale } from '../../model/entities/map.ts';
import type { Entity } from '../../model/entities.ts';
import { LIMITS } from '../../model/limits.ts';
import { keysBetween } from '../../model/order.ts';
import { isKindOfZone } from '../../model/zones.ts';
import { createSay } from '../../text/text.ts';
import { createPersonaNames } from '../persona-names.ts';
import type { Planned } from '../planned.ts';
import { parseWritten } from '../written-number.ts';
import type { Words } from './column.ts';
import { COLUMNS } from './columns.ts';
import { splitList } from './list-cell.ts';
import { namesOf, sameName } from './names.ts';
import { planWorkbook } from './plan-workbook.ts';
import { inOrder } from './read-grid.ts';
import { type ReadTable, type Row, readAbout, readTables } from './read-tables.ts';

type Asked = {
  readonly newId: () => string;
  /** What the map is called where the workbook does not say. */
  readonly untitled: string;
};

/** Undefined where the tables do not say which stages, steps and lanes there are. Ids stay what they are unless they are taken. */
export function planOwnMap(before: Doc, source: TableSource, { newId, untitled }: Asked): Planned | undefined {
  const about = readAbout(source.sheets);
  const tables = withFreeIds(before, readTables(source.sheets), newId);
  const mapId = about.mapId !== undefined && isFree(before, about.mapId) ? about.mapId : newId();
  const scale = Object.keys(SCALES).find((each) => each === about.scale) ?? '-2..2';
  const map = { kind: 'map', id: mapId, order: '', title: about.title ?? untitled, scale: scale as Scale } as const;
  const grid = gridFrom(before, tables, mapId);
  if (!grid) return undefined;

  const personas = createPersonaNames(before, newId);
  for (const name of personasNamed(tables)) personas.idOf(name.slice(0, LIMITS.titleLength));
  const made: readonly Command[] = [...personas.additions(), { type: 'addMap', entities: [map, ...grid] }];
  const after = runEach(before, made);
  if ('refused' in after) return undefined;
  const { commands, notes } = planWorkbook(after.doc, source, { mapId, newId, tables });
  return { commands: [...made, ...commands], mapIds: [mapId], notes };
}

function isFree(before: Doc, id: string): boolean {
  return isId(id) && !find(before, id);
}

/** The same tables, with other ids for those that are taken wherever they name them: `lane/step` and lists too. */
function withFreeIds(before: Doc, tables: readonly ReadTable[], newId: () => string): readonly ReadTable[] {
  const ids = new Map<string, string>();
  for (const { key, rows } of tables)
    for (const { cell } of rows) {
      const id = cell('id') ?? '';
      if (key !== 'scores' && id !== '' && !ids.has(id)) ids.set(id, isFree(before, id) ? id : newId());
    }
  const toFree = (cell: string) => cell.replace(/[^\s,，、;；/]+/g, (id) => ids.get(id) ?? id);
  const isOfIds = (field: string) => field === 'id' || field === 'aboutIds' || field === 'subjectId';
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map(({ row, cell }) => ({
      row,
      cell(field) {
        const said = cell(field);
        return said !== undefined && isOfIds(field) ? toFree(said) : said;
      },
    })),
  }));
}

/** Rows that somebody added have no ids: they are read like all else. */
function gridFrom(before: Doc, tables: readonly ReadTable[], mapId: string): readonly Entity[] | undefined {
  const seen = new Set<string>();
  const rowsOf = (key: ReadTable['key']) => {
    const rows = tables.flatMap((table) => (table.key === key ? inOrder(table) : []));
    const known = rows.filter(({ cell }) => cell('id') && !seen.has(cell('id') ?? '') && seen.add(cell('id') ?? ''));
    const keys = keysBetween(undefined, undefined, known.length);
    return known.map(({ cell }, at) => {
      const title = (cell('title') ?? '').slice(0, LIMITS.titleLength);
      return { cell, fields: { id: cell('id') ?? '', order: keys[at] ?? '', title } };
    });
  };
  const [lanes, stages, steps] = [rowsOf('lanes'), rowsOf('stages'), rowsOf('steps')];
  const [first] = stages;
  if (!first || lanes.length === 0 || steps.length === 0) return undefined;
  const say = createSay(projectOf(before).language);
  const words: Words = { doc: before, say, names: namesOf(before, mapId, say) };
  const stageNamed = (name: string) =>
    stages.find(({ cell }) => [cell('name'), cell('title')].some((each) => sameName(each ?? '') === name));
  return [
    ...lanes.map(({ cell, fields }) => ({ kind: 'lane', mapId, ...fields, ...kindOf(words, cell) }) as const),
    ...stages.map(({ fields }) => ({ kind: 'stage', mapId, ...fields }) as const),
    ...steps.map(({ cell, fields }): Entity => {
      const stage = stageNamed(sameName(cell('stageId') ?? '')) ?? first;
      return { kind: 'step', stageId: stage.fields.id, ...fields, marks: [] };
    }),
  ];
}

function kindOf(words: Words, cell: Row['cell']): Pick<Lane, 'zone' | 'laneKind'> {
  const read = (field: 'zone' | 'laneKind') => {
    const found = COLUMNS.lanes.find(({ key }) => key === field)?.read?.(cell(field) ?? '', words);
    return found && 'value' in found ? found.value : undefined;
  };
  const { zone = 'customer', laneKind = 'text' } = { zone: read('zone'), laneKind: read('laneKind') } as Partial<Lane>;
  return isKindOfZone(laneKind, zone) ? { zone, laneKind } : { zone, laneKind: 'text' };
}

/** Columns of scores are called after them; what else stands beside the scores is no number. */
function personasNamed(tables: readonly ReadTable[]): ReadonlySet<string> {
  const isNumber = (cell: string) => parseWritten(cell, '.') !== undefined;
  const named = tables.flatMap(({ key, rows, others }) => {
    if (key !== 'scores') return rows.flatMap(({ cell }) => [...splitList(cell('personaIds') ?? ''), cell('personaId') ?? '']);
    return others.flatMap(({ heading, column }) => {
      const cells = rows.map(({ cell }) => cell(`#${column}`) ?? '').filter((cell) => cell !== '');
      return cells.length > 0 && cells.every(isNumber) ? [heading.trim()] : [];
    });
  });
  return new Set(named.filter((name) => name !== ''));
}
