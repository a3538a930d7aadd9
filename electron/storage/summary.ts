// What Home shows of a project: from rows, without a document.

import type { Summary } from '../../shared/ipc/storage-api.ts';
import { createPicture } from '../../shared/layout/picture.ts';
import { type Entity, parseEntity } from '../../shared/model/entities.ts';

export function summaryOf(records: readonly unknown[]): Summary {
  const entities: Entity[] = [];
  for (const record of records) {
    const parsed = parseEntity(record);
    if ('entity' in parsed) entities.push(parsed.entity);
  }
  const project = entities.find((entity) => entity.kind === 'project');
  return {
    title: project?.title ?? '',
    client: project?.client ?? '',
    maps: entities.filter(({ kind }) => kind === 'map').length,
    picture: createPicture(entities),
  };
}
