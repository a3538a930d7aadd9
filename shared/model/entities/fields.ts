// The fields that entities of several kinds have, and what a parser makes of them. No entity of its own.

import { z } from 'zod';
import { LIMITS } from '../limits.ts';

// The window's content policy forbids eval; zod would probe for it.
z.config({ jitless: true });

type Known<T> = T extends infer U ? { readonly [K in keyof U as string extends K ? never : number extends K ? never : K]: U[K] } : never;

/** What a parser lets through, as we use it: readonly, without the fields that we do not know. */
export type Parsed<P extends z.ZodType> = Known<z.infer<P>>;

// `__proto__` is the one key that an object, such as the dots of a vote by card, cannot have read into it.
export const id = z.string().regex(/^(?!__proto__$)[\w.:-]{1,64}$/);
export const isId = (value: unknown): value is string => id.safeParse(value).success;
export const order = z.string().min(1).max(400);
export const title = z.string().max(LIMITS.titleLength);
export const text = z.string().max(LIMITS.textLength);
export const oneToFive = z.int().min(1).max(5);
export const colour = z.string().regex(/^#[0-9a-f]{6}$/i);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const count = z.int().min(0);
