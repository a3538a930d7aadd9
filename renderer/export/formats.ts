// Formats as people speak of them: by name, and by what they want of the file.

import type { ExportFormat } from '../../shared/ipc/export-api.ts';

type Group = 'edit' | 'print' | 'show' | 'count' | 'go-on';

/** Each format stands in one of them. */
export const FORMAT_GROUPS: readonly { readonly group: Group; readonly formats: readonly string[] }[] = [
  { group: 'edit', formats: ['pptx', 'svg'] },
  { group: 'print', formats: ['pdf'] },
  { group: 'show', formats: ['png', 'html'] },
  { group: 'count', formats: ['xlsx', 'csv'] },
  { group: 'go-on', formats: ['md', 'mermaid', 'json'] },
];

/** Names of programs and formats are the same in every language; the others are known by their letters. */
const NAMES: Readonly<Record<string, string>> = { pptx: 'PowerPoint', xlsx: 'Excel', md: 'Markdown', mermaid: 'Mermaid' };

export function nameOfFormat(format: ExportFormat): string {
  return NAMES[format] ?? format.toUpperCase();
}
