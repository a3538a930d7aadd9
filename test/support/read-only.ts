// Starts the program with a project file that it may only read. As root every file can be written to, so the storage process is
// told otherwise; that takes one that can be told, a Node beside Electron.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frontstage, Launch } from './electron-app.ts';

export const canBeReadOnly = process.env.FRONTSTAGE_NODE !== undefined;

export async function launchReadOnly(launch: Launch, home: string, file: string): Promise<Frontstage> {
  const node = process.env.FRONTSTAGE_NODE;
  const refusing = path.join(home, 'refusing-node');
  const stub = path.join(import.meta.dirname, 'read-only-files.cjs');
  writeFileSync(refusing, `#!/bin/sh\nexec "${node}" --require "${stub}" "$@"\n`, { mode: 0o755 });
  process.env.FRONTSTAGE_NODE = refusing;
  return launch({ home, args: [file] }).finally(() => {
    process.env.FRONTSTAGE_NODE = node;
  });
}
