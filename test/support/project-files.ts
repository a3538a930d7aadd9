// Project files for tests, gone after them, and what other programs do to such files.

import path from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import { createProjectFile } from '../../electron/storage/new-file.ts';
import { type Circumstances, openProjectFile, type ProjectFile } from '../../electron/storage/project-file.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { makeFolder } from './folders.ts';
import { SMALL_PROJECT } from './small-project.ts';

/** A file of it in a folder that the test leaves no trace of. */
export function makeProject(entities: readonly Entity[] = SMALL_PROJECT): string {
  const file = path.join(makeFolder(), 'returns.frontstage');
  expect(createProjectFile(file, entities)).toEqual({ created: true });
  return file;
}

export function open(file: string, circumstances?: Partial<Circumstances>): ProjectFile {
  const outcome = openProjectFile(file, circumstances);
  if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`);
  return outcome.file;
}

/** What another program might do to a file: nothing holds it back. */
export function tamper(file: string, act: (db: Database.Database) => void): void {
  const db = new Database(file);
  try {
    db.unsafeMode(true);
    act(db);
  } finally {
    db.close();
  }
}

export function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
  return 'nothing was thrown';
}
