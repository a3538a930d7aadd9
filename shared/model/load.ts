// From what a file holds to a document one can work with: every record parsed, the whole mended, and what was mended said.

import { apply, type Change } from './change.ts';
import { type Doc, toDoc } from './document.ts';
import { type Entity, parseEntity } from './entities.ts';
import { type Repair, repair } from './integrity.ts';

export type LoadedDoc = {
  readonly doc: Doc;
  /** From what the file says to `doc`; to be committed like any other. */
  readonly change: Change;
  readonly repairs: readonly Repair[];
};

/** Records that do not parse, and kinds that a newer version made, are left out of the document and stay in the file. */
export function loadDoc(records: readonly unknown[]): LoadedDoc {
  const entities: Entity[] = [];
  let unreadable = 0;
  for (const record of records) {
    const parsed = parseEntity(record);
    if ('entity' in parsed) entities.push(parsed.entity);
    else if ('problem' in parsed) unreadable += 1;
  }
  const doc = toDoc(entities);
  const { change, repairs } = repair(doc);
  return { doc: apply(doc, change), change, repairs: unreadable > 0 ? [{ code: 'unreadable', count: unreadable }, ...repairs] : repairs };
}
