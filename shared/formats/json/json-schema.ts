// The JSON Schema of a project as JSON (draft 2020-12), made of the parsers that every entity passes. frontstage-1.schema.json is this,
// written down; a test holds the two together.

import { z } from 'zod';
import { KINDS, PARSERS } from '../../model/entities.ts';
import { LIMITS } from '../../model/limits.ts';
import { PROJECT_FORMAT, PROJECT_VERSION } from './project-json.ts';

/** What schemas cannot say, loadDoc sees to: that ids come once, and that what names another finds it. */
export function toJsonSchema(): object {
  const kinds = KINDS.map((kind) => {
    const { $schema: _, ...schema } = z.toJSONSchema(PARSERS[kind], { io: 'input' });
    return [kind, schema] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A Frontstage project',
    type: 'object',
    properties: {
      format: { const: PROJECT_FORMAT },
      version: { const: PROJECT_VERSION },
      entities: { type: 'array', maxItems: LIMITS.entities, items: { $ref: '#/$defs/entity' } },
      images: { type: 'array', maxItems: LIMITS.entities, items: { $ref: '#/$defs/bytes' } },
    },
    required: ['format', 'version', 'entities'],
    $defs: {
      entity: {
        description: 'One of the kinds below. Other kinds, and other fields, are of a newer version: they are kept.',
        type: 'object',
        properties: { kind: { type: 'string' }, id: { type: 'string' } },
        required: ['kind', 'id'],
        allOf: KINDS.map((kind) => ({
          if: { properties: { kind: { const: kind } } },
          // biome-ignore lint/suspicious/noThenProperty: so it is called in JSON Schema
          then: { $ref: `#/$defs/${kind}` },
        })),
      },
      bytes: {
        description: 'The bytes of an image in base64, under their SHA-256 hash.',
        type: 'object',
        properties: {
          hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          mediaType: { enum: ['image/png', 'image/jpeg'] },
          data: { type: 'string', contentEncoding: 'base64' },
        },
        required: ['hash', 'mediaType', 'data'],
      },
      ...Object.fromEntries(kinds),
    },
  };
}
