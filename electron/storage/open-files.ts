// Which project files this process has open. POSIX drops every lock that a process holds on a file as soon as the process
// closes any descriptor of it: a file that is open here must not be opened a second time, not even to read its header.

import fs from 'node:fs';

const openHere = new Set<string>();

/** Device and inode: which file lies at `path` now, whatever its name. Undefined where there is none. */
export function identityOf(path: string): string | undefined {
  const stat = fs.statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.dev}:${stat.ino}`;
}

/** The same with size and time of the last change: what a write by somebody else changes too. */
export function stampOf(path: string): string | undefined {
  const stat = fs.statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat && `${stat.dev}:${stat.ino}:${stat.size}:${stat.mtimeNs}`;
}

export function isOpenHere(path: string): boolean {
  const identity = identityOf(path);
  return identity !== undefined && openHere.has(identity);
}

export function noteOpened(identity: string): void {
  openHere.add(identity);
}

export function noteClosed(identity: string): void {
  openHere.delete(identity);
}
