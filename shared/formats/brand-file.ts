// A brand as a file, for other projects: its few colours, its font and its logo. Any program may have written one.

import type { Brand, Image } from '../model/entities/project.ts';
import { parseEntity } from '../model/entities.ts';
import { LIMITS } from '../model/limits.ts';

/** `data`: the bytes of a PNG or JPEG in base64, not yet believed. */
export type BrandFile = { readonly brand: Brand; readonly logo?: Pick<Image, 'name'> & { readonly data: string } };

const FORMAT = 'frontstage-brand';
const VERSION = 1;

export function writeBrand({ brand, logo }: BrandFile): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...brand, ...(logo && { logo }) }, undefined, 2)}\n`;
}

export type BrandProblem = 'no-brand' | 'newer';

/** What a newer version would say of a brand is left out. */
export function parseBrand(text: string): BrandFile | { readonly problem: BrandProblem } {
  const { format, version, logo, main, accent, paper, font } = parseJson(text);
  if (format !== FORMAT || typeof version !== 'number') return { problem: 'no-brand' };
  if (version > VERSION) return { problem: 'newer' };
  const given = Object.fromEntries(Object.entries({ main, accent, paper, font }).filter(([, value]) => value !== undefined));
  const parsed = parseEntity({ kind: 'project', id: 'of-a-brand', title: '', client: '', language: 'en', brand: given });
  if (!('entity' in parsed) || parsed.entity.kind !== 'project') return { problem: 'no-brand' };
  const { name, data } = Object(logo) as Readonly<Record<string, unknown>>;
  const picture = typeof data === 'string' && typeof name === 'string' ? { name: name.slice(0, LIMITS.titleLength), data } : undefined;
  return { brand: parsed.entity.brand ?? {}, ...(picture && { logo: picture }) };
}

function parseJson(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
