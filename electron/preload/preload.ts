// The one thing that a window gets besides a page: asking main, and hearing from it. Nothing of Electron reaches the page.

import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../../shared/ipc/main-api.ts';

let early: (() => void)[] | undefined = [];

ipcRenderer.on('event', (ipcEvent: IpcRendererEvent, event: unknown) => {
  const deliver = () => window.postMessage({ frontstage: event }, window.location.origin, [...ipcEvent.ports]);
  if (early) early.push(deliver);
  else deliver();
});

contextBridge.exposeInMainWorld('frontstage', {
  request: (method, arg) => ipcRenderer.invoke('request', method, arg),
  startEvents() {
    for (const deliver of early ?? []) deliver();
    early = undefined;
  },
  openDropped: (files) =>
    ipcRenderer.invoke('dropped', Array.isArray(files) ? files.map((file) => (file instanceof File ? pathOf(file) : '')) : []),
} satisfies Bridge);

/** '' for a file that is not on disk. */
function pathOf(file: File): string {
  // Electron before 30 gives the path on the file itself.
  return webUtils ? webUtils.getPathForFile(file) : (file as File & { readonly path: string }).path;
}
