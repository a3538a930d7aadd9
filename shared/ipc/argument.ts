// Makes a zod schema the parser of a call's argument.

import type { z } from 'zod';
import { RpcError } from './rpc.ts';

/** The parser that throws `bad-argument`, with where and what is wrong as detail. */
export function argument<T>(schema: z.ZodType<T>): (value: unknown) => T {
  return (value) => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new RpcError('bad-argument', issue && `${issue.path.join('.')} ${issue.message}`.trim());
  };
}
