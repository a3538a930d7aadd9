// What a window may ask of the storage process over the port that *is* its project (R7): no call names a path or a project.

import { z } from 'zod';
import { type Change, parseChange } from '../model/change.ts';
import { LIMITS } from '../model/limits.ts';
import { argument } from './argument.ts';
import type { Parsers } from './rpc.ts';

/** One revision: what changed, the token of the revision it stands on, and its own new random token (R8). */
export type Commit = { readonly rev: number; readonly baseToken: string; readonly token: string; readonly change: Change };

export type Head = { readonly rev: number; readonly token: string };

/** Entities as the file holds them: parsed as JSON, not yet believed. A row that is no JSON stands there as `{ unreadable: id }`. */
export type Loaded = Head & { readonly entities: readonly unknown[]; readonly readOnly: boolean };

export type ImageInfo = { readonly mediaType: 'image/png' | 'image/jpeg'; readonly width: number; readonly height: number };
/** An image as the file keeps it; `hash` is the SHA-256 of the bytes, hexadecimal. */
export type StoredImage = { readonly hash: string; readonly mediaType: ImageInfo['mediaType']; readonly bytes: Uint8Array };

export type ProjectApi = {
  load(arg: null): Loaded;
  /**
   * Writes the commits in order, one transaction each, and answers the last revision that is on disk.
   * Fails with a `SaveProblem` as its code; commits before the failing one stay written.
   */
  commit(arg: { readonly commits: readonly Commit[] }): Head;
  /** Keeps an image under its hash; fails with an `ImageProblem` or a `SaveProblem`. */
  putImage(arg: { readonly bytes: Uint8Array }): ImageInfo & { readonly hash: string };
  /** Fails with `not-an-image` where the file holds none under that hash. */
  getImage(arg: { readonly hash: string }): StoredImage;
  /** The history that was kept of the project (shared/history/kept.ts), or ''. */
  readHistory(arg: null): { readonly text: string };
  /** Keeps it in place of what was kept before; '' forgets that. Never fails: it is no one's work. Storage itself adds each revision to come. */
  keepHistory(arg: { readonly text: string }): { readonly kept: true };
};

/**
 * Why a revision or a copy is not on disk. `conflict`: it does not follow what is there. `moved`: the file was moved, deleted or
 * replaced under us. `in-use`: a copy may not replace a project that is open or whose last save was interrupted.
 */
export const SAVE_PROBLEMS = ['conflict', 'disk-full', 'read-only', 'moved', 'too-large', 'disk-error', 'in-use'] as const;
export type SaveProblem = (typeof SAVE_PROBLEMS)[number];

export const IMAGE_PROBLEMS = ['not-an-image', 'image-too-large'] as const;
export type ImageProblem = (typeof IMAGE_PROBLEMS)[number];

const token = z.string().min(16).max(64);

const change = z.unknown().transform((value, context): Change => {
  const parsed = parseChange(value);
  if ('change' in parsed) return parsed.change;
  context.addIssue(parsed.problem);
  return z.NEVER;
});

const commit = z.strictObject({ rev: z.int().min(1), baseToken: token, token, change });

export const projectParsers: Parsers<ProjectApi> = {
  load: argument(z.null()),
  commit: argument(z.strictObject({ commits: z.array(commit).min(1).max(LIMITS.commitsPerMessage) })),
  putImage: argument(z.strictObject({ bytes: z.instanceof(Uint8Array) })),
  getImage: argument(z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) })),
  readHistory: argument(z.null()),
  keepHistory: argument(z.strictObject({ text: z.string().max(LIMITS.historyLength + 1000) })),
};
