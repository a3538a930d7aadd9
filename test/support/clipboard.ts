// What another program puts on the system's clipboard, and what it finds there; files that it lets go over the window. All of it by
// events and interfaces of the web, which are the same in every engine.

import type { Page } from '@playwright/test';

/** Texts by their types, such as `text/html`, in place of whatever is selected. */
export async function putOnClipboard(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  const written = await page.evaluateHandle((texts) => {
    const done = new Promise<void>((resolve) => {
      const write = (event: ClipboardEvent) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
        resolve();
      };
      window.addEventListener('copy', write, { capture: true, once: true });
    });
    return { done };
  }, texts);
  await page.keyboard.press('ControlOrMeta+c');
  await written.evaluate(({ done }) => done);
}

export async function putPictureOnClipboard(page: Page, png: string): Promise<void> {
  await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
  }, png);
}

/** What a paste would find. */
export async function clipboardOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const read = await page.evaluateHandle(() => {
    const done = new Promise<Record<string, string>>((resolve) => {
      const hear = (event: ClipboardEvent) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        const data = event.clipboardData;
        resolve(Object.fromEntries((data?.types ?? []).map((type) => [type, data?.getData(type) ?? ''])));
      };
      window.addEventListener('paste', hear, { capture: true, once: true });
    });
    return { done };
  });
  await page.keyboard.press('ControlOrMeta+v');
  return read.evaluate(({ done }) => done);
}

export type DroppedFile = {
  readonly name: string;
  readonly type: string;
  /** In base64. */
  readonly start: string;
  /** Bytes in all: zeros follow what it starts with. */
  readonly size?: number;
};

/** Files of another program, dragged to that point of the window and, unless they are only to hover, let go. */
export async function dropFiles(
  page: Page,
  at: { readonly x: number; readonly y: number },
  files: readonly DroppedFile[],
  isLetGo = true,
): Promise<void> {
  await page.evaluate(
    ({ at, files, isLetGo }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, type, start, size = 0 } of files) {
        const bytes = Uint8Array.from(atob(start), (char) => char.charCodeAt(0));
        const rest = new Uint8Array(Math.max(0, size - bytes.length));
        dataTransfer.items.add(new File([bytes, rest], name, { type }));
      }
      const target = document.elementFromPoint(at.x, at.y);
      for (const event of isLetGo ? ['dragenter', 'dragover', 'drop'] : ['dragenter', 'dragover'])
        target?.dispatchEvent(new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer, clientX: at.x, clientY: at.y }));
    },
    { at, files, isLetGo },
  );
}
