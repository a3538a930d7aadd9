// The parts of an Office file as one zip: what each is, and what it refers to (ECMA-376, Open Packaging Conventions).

import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { toXml } from '../../../shared/export/to-xml.ts';
import { XML } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = {
  officeDocument: `${OFFICE}/officeDocument`,
  'extended-properties': `${OFFICE}/extended-properties`,
  'core-properties': 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  slideMaster: `${OFFICE}/slideMaster`,
  slideLayout: `${OFFICE}/slideLayout`,
  slide: `${OFFICE}/slide`,
  notesMaster: `${OFFICE}/notesMaster`,
  notesSlide: `${OFFICE}/notesSlide`,
  theme: `${OFFICE}/theme`,
  image: `${OFFICE}/image`,
} as const;

/** The ids are rId1, rId2 and so on, in this order; `path` from the root of the package. */
export type Relationship = { readonly type: keyof typeof RELATIONSHIPS; readonly path: string };

export type Package = {
  /** @param path from the root of the package, without a slash before it. @param contentType as registered. */
  readonly add: (path: string, contentType: string, content: string, relationships?: readonly Relationship[]) => void;
  /** What is compressed already. */
  readonly addImage: (path: string, contentType: string, bytes: Uint8Array) => void;
  /** Ends the package. */
  readonly bytes: (relationships: readonly Relationship[]) => Uint8Array;
};

/** Each part is compressed when it is added: of a long deck no two slides are held as text. */
export function createPackage(): Package {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const types: string[] = [];
  const put = (path: string, bytes: Uint8Array, isCompressed = false) => {
    const file = isCompressed ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    // The same export gives the same bytes.
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    file.push(bytes, true);
  };
  const addType = (path: string, contentType: string) => types.push(`<Override PartName="/${toXml(path)}" ContentType="${contentType}"/>`);
  const addRelationships = (path: string, relationships: readonly Relationship[]) => {
    const at = path.lastIndexOf('/') + 1;
    put(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`, strToU8(toRelationships(relationships)));
  };
  return {
    add(path, contentType, content, relationships = []) {
      addType(path, contentType);
      put(path, strToU8(content));
      if (relationships.length > 0) addRelationships(path, relationships);
    },
    addImage(path, contentType, bytes) {
      addType(path, contentType);
      put(path, bytes, true);
    },
    bytes(relationships) {
      addRelationships('', relationships);
      put('[Content_Types].xml', strToU8(toTypes(types)));
      zip.end();
      return Buffer.concat(chunks);
    },
  };
}

function toRelationships(relationships: readonly Relationship[]): string {
  const all = relationships.map(
    ({ type, path }, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS[type]}" Target="/${toXml(path)}"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>\n`;
}

function toTypes(overrides: readonly string[]): string {
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>\n`;
}
