// A folder for one test, gone after it.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export function makeFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'frontstage-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}
