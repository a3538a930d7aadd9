// What a start of the program asks for: at most one file. Also what a second start hands over to the first.

import path from 'node:path';
import { z } from 'zod';

/**
 * The file named on the command line, as an absolute path. `isDefaultApp`: an unpacked program, started as `electron FOLDER FILE`.
 */
export function fileArgument(
  argv: readonly string[],
  { isDefaultApp, cwd }: { readonly isDefaultApp: boolean; readonly cwd: string },
): string | undefined {
  const words = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'));
  const file = isDefaultApp ? words[1] : words[0];
  return file === undefined ? undefined : path.resolve(cwd, file);
}

const handover = z.object({ file: z.string().min(1).optional() });
export type Handover = z.infer<typeof handover>;

/** What a second start said, which need not be a program of ours. */
export function parseHandover(value: unknown): Handover {
  const result = handover.safeParse(value);
  return result.success && (result.data.file === undefined || path.isAbsolute(result.data.file)) ? result.data : {};
}
