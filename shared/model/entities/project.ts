// The project itself, of which there is one, and the images that anything in it may show.

import { z } from 'zod';
import { colour, id, type Parsed, title } from './fields.ts';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Ways to put pain points in the order in which to fix them (shared/analysis says how each is computed). */
export const PAIN_RANKINGS = ['severity-frequency', 'opportunity-score', 'votes', 'customer-value'] as const;
export type PainRanking = (typeof PAIN_RANKINGS)[number];

export const project = z.looseObject({
  kind: z.literal('project'),
  id,
  title,
  client: title,
  /** Of the content, and so of the names of lines and untitled lanes wherever the project is shown. */
  language: z.enum(LANGUAGES),
  /** Severity × frequency where absent. */
  painRanking: z.enum(PAIN_RANKINGS).optional(),
  /** Where the quadrants of importance and performance are parted; in the middle of the scale where absent. */
  crosshair: z.enum(['middle', 'mean']).optional(),
  /** How exports look; what is absent looks as it does without a brand. `font`: one of FONT_FAMILIES, or of a newer version. */
  brand: z
    .object({ main: colour.optional(), accent: colour.optional(), paper: colour.optional(), font: z.string().max(100).optional() })
    .optional(),
  /** An image. */
  logoId: id.optional(),
});

/** Its bytes lie in the project file under their SHA-256 hash. */
export const image = z.looseObject({
  kind: z.literal('image'),
  id,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(['image/png', 'image/jpeg']),
  width: z.int().min(1),
  height: z.int().min(1),
  name: title,
});

export type Project = Parsed<typeof project>;
export type Brand = NonNullable<Project['brand']>;
export type Image = Parsed<typeof image>;
