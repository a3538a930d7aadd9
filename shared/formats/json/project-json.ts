// A whole project as JSON, for programs and for keeping: written and read without loss. README.md beside this says the format in words,
// frontstage-1.schema.json as a JSON Schema.

import { isDeeperThan } from '../../model/deep.ts';
import { KINDS, parseEntity } from '../../model/entities.ts';
import { LIMITS } from '../../model/limits.ts';
import { placeOfFault } from './json-fault.ts';

export const PROJECT_FORMAT = 'frontstage';
export const PROJECT_VERSION = 1;

/** What is known of every record, also of a kind that only a newer version knows. */
export type ProjectRecord = { readonly kind: string; readonly id: string };

/** `hash`: SHA-256 of the bytes, hexadecimal. `data`: the bytes in base64. Neither is believed when it is read. */
export type WrittenImage = { readonly hash: string; readonly mediaType: string; readonly data: string };

/** Indented, and in an order of its own: what did not change stands in the same lines. What has no id and kind is left out. */
export function writeProject(records: readonly unknown[], images: readonly WrittenImage[]): string {
  const hashes = new Set(images.map(({ hash }) => hash));
  // An image that nothing shows travels no further than its bytes.
  const entities = records
    .filter(isProjectRecord)
    .filter((record) => record.kind !== 'image' || hashes.has((record as { hash?: string }).hash ?? ''));
  const project = {
    format: PROJECT_FORMAT,
    version: PROJECT_VERSION,
    entities: entities.toSorted(byKindAndId).map(inOrder),
    images: images.toSorted((a, b) => byText(a.hash, b.hash)).map(({ hash, mediaType, data }) => ({ hash, mediaType, data })),
  };
  return `${JSON.stringify(project, undefined, 2)}\n`;
}

function byKindAndId(a: ProjectRecord, b: ProjectRecord): number {
  const place = ({ kind }: ProjectRecord) => (KINDS as readonly string[]).indexOf(kind) + 1 || KINDS.length + 1;
  return place(a) - place(b) || byText(a.kind, b.kind) || byText(a.id, b.id);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** `kind` and `id` come first, then all others by their names. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const place = (field: string) => ['kind', 'id'].indexOf(field) + 1 || 3;
  const fields = Object.entries(value).toSorted(([a], [b]) => place(a) - place(b) || byText(a, b));
  return Object.fromEntries(fields.map(([field, inner]) => [field, inOrder(inner)]));
}

export const PROJECT_FAULTS = [
  'not-json',
  'not-a-project',
  'newer-project',
  'misfit-all',
  'misfit',
  'id-twice',
  'too-many-entities',
  'broken-image',
] as const;

/** `path`: where in the file, such as `entities[3].title`. `value`: what stands there, where that helps. */
export type ProjectFault = {
  readonly code: (typeof PROJECT_FAULTS)[number];
  readonly path?: string | undefined;
  readonly value?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
};

export type ReadProject = {
  /** Also those of unknown kinds, and those that do not fit: each of an id and kind of its own. */
  readonly records: readonly ProjectRecord[];
  readonly images: readonly WrittenImage[];
  /** What does not fit. */
  readonly faults: readonly ProjectFault[];
};

/** Never throws. */
export function readProject(text: string): ReadProject | { readonly fault: ProjectFault } {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: { code: 'not-json', ...placeOfFault(text.replace(/^\uFEFF/, '')) } };
  }
  const { format, version, entities, images = [] } = Object(file) as Readonly<Record<string, unknown>>;
  if (format !== PROJECT_FORMAT) return { fault: { code: 'not-a-project' } };
  if (typeof version !== 'number' || !(version >= 1)) return { fault: { code: 'misfit-all', path: 'version' } };
  if (version > PROJECT_VERSION) return { fault: { code: 'newer-project', value: `${version}` } };
  if (!Array.isArray(entities)) return { fault: { code: 'misfit-all', path: 'entities' } };
  if (!Array.isArray(images)) return { fault: { code: 'misfit-all', path: 'images' } };
  if (entities.length > LIMITS.entities || images.length > LIMITS.entities) return { fault: { code: 'too-many-entities' } };

  const faults: ProjectFault[] = [];
  const records: ProjectRecord[] = [];
  const ids = new Set<string>();
  for (const [index, record] of entities.entries()) {
    const path = `entities[${index}]`;
    if (!isProjectRecord(record)) {
      faults.push({ code: 'misfit', path });
      continue;
    }
    if (ids.has(record.id)) return { fault: { code: 'id-twice', path: `${path}.id`, value: record.id } };
    ids.add(record.id);
    records.push(record);
    const parsed = parseEntity(record);
    if ('problem' in parsed) faults.push({ code: 'misfit', path: `${path}${parsed.problem.path && `.${parsed.problem.path}`}` });
  }
  const whole = images.filter((image, index) => {
    const fits = isImage(image);
    if (!fits) faults.push({ code: 'misfit', path: `images[${index}]` });
    return fits;
  });
  return { records, images: whole, faults };
}

/** Far deeper than any record of ours. */
const MAX_DEPTH = 50;

function isProjectRecord(value: unknown): value is ProjectRecord {
  const { kind, id } = Object(value) as Readonly<Record<string, unknown>>;
  return typeof kind === 'string' && kind !== '' && typeof id === 'string' && /^[\w.:-]{1,64}$/.test(id) && !isDeeperThan(MAX_DEPTH, value);
}

function isImage(value: unknown): value is WrittenImage {
  const { hash, mediaType, data } = Object(value) as Readonly<Record<string, unknown>>;
  return typeof hash === 'string' && typeof mediaType === 'string' && typeof data === 'string';
}
