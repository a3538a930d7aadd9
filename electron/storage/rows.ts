// Entities as rows of a project file, and back.

import { RpcError } from '../../shared/ipc/rpc.ts';
import { isDeeperThan } from '../../shared/model/deep.ts';
import { type Entity, parseEntity } from '../../shared/model/entities.ts';

export type Row = { readonly id: string; readonly kind: string; readonly body: string };

export function toRow(entity: Entity): Row {
  return { id: entity.id, kind: entity.kind, body: JSON.stringify(entity) };
}

/** Untrusted values as rows; throws `bad-argument` where one is no entity or an id comes twice. */
export function toRows(values: readonly unknown[]): readonly Row[] {
  const rows = values.map((value, index) => {
    const parsed = parseEntity(value);
    if ('entity' in parsed) return toRow(parsed.entity);
    throw new RpcError(
      'bad-argument',
      `${index}: ${'problem' in parsed ? `${parsed.problem.path} ${parsed.problem.message}` : 'unknown kind'}`,
    );
  });
  if (new Set(rows.map(({ id }) => id)).size < rows.length) throw new RpcError('bad-argument', 'an id comes twice');
  return rows;
}

/** The same of a whole project, which is kept as it is: also what only a newer version can read, and what does not fit. */
export function toRowsOfAll(values: readonly unknown[]): readonly Row[] {
  const rows = values.map((value): Row => {
    const parsed = parseEntity(value);
    if ('entity' in parsed) return toRow(parsed.entity);
    const { id, kind } = Object(value) as { readonly id?: unknown; readonly kind?: unknown };
    if (typeof id !== 'string' || typeof kind !== 'string' || isDeeperThan(MAX_DEPTH, value))
      throw new RpcError('bad-argument', 'no record');
    return { id, kind, body: JSON.stringify(value) };
  });
  if (new Set(rows.map(({ id }) => id)).size < rows.length) throw new RpcError('bad-argument', 'an id comes twice');
  return rows;
}

/** Far deeper than any record of ours. */
const MAX_DEPTH = 50;

/** What a row says, not yet believed. `unreadable` where it is no JSON, too deep, or not about the entity that it stands for. */
export function toRecord({ id, kind, body }: Row): unknown {
  try {
    const record = JSON.parse(body) as { readonly id?: unknown; readonly kind?: unknown } | null;
    if (record?.id === id && record.kind === kind && !isDeeperThan(MAX_DEPTH, record)) return record;
  } catch {
    // Falls through: R9, a row that cannot be read is named and stays where it is.
  }
  return { unreadable: id };
}

/**
 * The rows without the images that nothing shows, and the hashes of those that something does. An image is shown where its id
 * stands anywhere in another entity: a field or kind that only a newer version knows may show one too.
 */
export function leaveOutUnshownImages(rows: readonly Row[]): { readonly rows: readonly Row[]; readonly hashes: readonly string[] } {
  const hashById = new Map<unknown, string>();
  for (const row of rows) {
    const parsed = parseEntity(toRecord(row));
    if ('entity' in parsed && parsed.entity.kind === 'image') hashById.set(row.id, parsed.entity.hash);
  }
  const shown = new Set<unknown>();
  const note = (_key: string, value: unknown): unknown => {
    if (hashById.has(value)) shown.add(value);
    return value;
  };
  for (const row of rows) {
    if (hashById.has(row.id) || 'unreadable' in (toRecord(row) as object)) continue;
    JSON.parse(row.body, note);
  }
  const kept = rows.filter(({ id }) => !hashById.has(id) || shown.has(id));
  return { rows: kept, hashes: [...new Set([...shown].map((id) => hashById.get(id) as string))] };
}
