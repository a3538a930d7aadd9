// How a window with a project is closed: its page is told, writes what is left and answers. Knows no window and no dialog.

/** How long a page may take before the user is asked, in milliseconds. */
export const PATIENCE = 5_000;

export type Closing = {
  /** The user wants the window closed. Said again while the page is at it, it changes nothing. */
  begin(): void;
  /** The page's answer. One that nobody asked for is ignored. */
  answer(close: boolean): void;
};

export function createClosing(on: { tellPage(): void; askUser(): Promise<'wait' | 'close'>; leave(): void; stay(): void }): Closing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;

  async function ask(): Promise<void> {
    const choice = await on.askUser();
    if (!isAsked) return;
    if (choice === 'close') end(true);
    else wait();
  }

  function wait(): void {
    timer = setTimeout(() => void ask().catch(wait), PATIENCE);
  }

  function end(close: boolean): void {
    isAsked = false;
    clearTimeout(timer);
    if (close) on.leave();
    else on.stay();
  }

  return {
    begin() {
      if (isAsked) return;
      isAsked = true;
      on.tellPage();
      wait();
    },
    answer(close) {
      if (isAsked) end(close);
    },
  };
}
