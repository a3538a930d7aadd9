// Starts the storage, exporter and importer processes: Electron's own utility process, or a forked Node where FRONTSTAGE_NODE names one
// (for an Electron too old for better-sqlite3, see the README). Nothing behind it can tell which.

import { fork, type Serializable } from 'node:child_process';
import path from 'node:path';
import { utilityProcess } from 'electron';
import type { Channel } from '../../shared/ipc/rpc.ts';

/** Its channel closes when the process has ended, for whatever reason. */
export type NodeProcess = { readonly channel: Channel; kill(): void };

export type StartNodeProcess = (entry: 'storage' | 'exporter' | 'importer') => NodeProcess;

export const startNodeProcess: StartNodeProcess = (entry) => {
  const file = path.join(__dirname, `${entry}.cjs`);
  const node = process.env.FRONTSTAGE_NODE;
  return node ? forkNode(file, node) : forkUtility(file, entry);
};

function forkUtility(file: string, entry: string): NodeProcess {
  const child = utilityProcess.fork(file, [], { serviceName: `Frontstage ${entry}` });
  return {
    channel: {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
      onClose: (listener) => void child.once('exit', () => listener()),
    },
    kill: () => void child.kill(),
  };
}

function forkNode(file: string, node: string): NodeProcess {
  // Only Electron reads inside its archive; what a plain Node needs is packed beside it.
  const outside = file.replace(/\bapp\.asar\b/, 'app.asar.unpacked');
  const child = fork(outside, [], { execPath: node, execArgv: [], serialization: 'advanced' });
  return {
    channel: {
      // A message to a process that has just ended is lost, as it is with a utility process.
      send: (message) => void child.send(message as Serializable, () => undefined),
      onMessage: (listener) => void child.on('message', listener),
      onClose: (listener) => void child.once('exit', () => listener()).once('error', () => listener()),
    },
    kill: () => void child.kill(),
  };
}
