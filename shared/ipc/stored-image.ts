// The parser of an image as a project file keeps it, for whoever gets one from another process.

import { z } from 'zod';
import type { StoredImage } from './project-api.ts';

/** That the bytes are those of the hash, whoever keeps them sees to. */
export const storedImage: z.ZodType<StoredImage> = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(['image/png', 'image/jpeg']),
  bytes: z.instanceof(Uint8Array),
});
