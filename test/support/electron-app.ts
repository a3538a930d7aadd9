// Starts the real desktop shell for a test: a user of its own each time, with nothing in the profile and no file in the documents.
// Native dialogs are the only thing stubbed, one answer at a time. Knows no selector: what a window shows is the tests' matter.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, errors, type Page } from '@playwright/test';

const PROJECT = path.resolve(import.meta.dirname, '../..');

export type Program = {
  readonly executable: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
};

type Dialog = 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox';

export type Frontstage = {
  readonly app: ElectronApplication;
  /** Where this user's files lie: the home folder, and the Frontstage folder in it. */
  readonly home: string;
  readonly folder: string;
  /** The window that was opened first. */
  readonly page: Page;
  /** The next open or save dialog is answered with this file, or these; undefined cancels it. What the program asked with comes back. */
  answerDialog(dialog: 'showOpenDialog' | 'showSaveDialog', file: string | readonly string[] | undefined): Promise<Asked>;
  /** The next message box is answered with its button of this number. */
  answerMessage(button: number): Promise<Asked>;
  /** Starts the program a second time, as a double click would; resolves when that one has ended, with its exit code. */
  startAgain(...args: readonly string[]): Promise<number | null>;
  /** Process ids of everything that has a project file open. */
  storageProcesses(): Promise<readonly number[]>;
  /** As the user quits: every window is asked. */
  quit(): Promise<void>;
};

/** Resolves when the dialog was shown, with the options that it was shown with. */
export type Asked = { options(): Promise<{ readonly title?: string; readonly defaultPath?: string; readonly message?: string }> };

export type Launch = (options?: {
  readonly args?: readonly string[];
  /** A home folder of an earlier launch of the same test, to start again with what that one left. */
  readonly home?: string;
  /** The system's language, such as `zh_CN.UTF-8`. */
  readonly language?: string;
  /** What to start instead of the project's own folder, such as a packed program. */
  readonly program?: Program;
}) => Promise<Frontstage>;

/** The Electron that the test run was given, with the project's folder as its application. */
export function unpackedProgram(): Program {
  const { FRONTSTAGE_ELECTRON_EXECUTABLE: executable, FRONTSTAGE_ELECTRON_ARGS: args = '[]' } = process.env;
  if (!executable) throw new Error('FRONTSTAGE_ELECTRON_EXECUTABLE is not set; run these tests by `npm test -- e2e`.');
  return { executable, args: [...JSON.parse(args), PROJECT], env: { ...process.env, ...displayOfWorker() } };
}

/** Windows on one display would take the focus from each other. */
export function displayOfWorker(): { readonly DISPLAY?: string } {
  const given = process.env.FRONTSTAGE_DISPLAYS;
  const display = given?.split(' ')[base.info().parallelIndex];
  return display ? { DISPLAY: display } : {};
}

function envOf(program: Program, home: string, language: string): Record<string, string> {
  const own = {
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    LANGUAGE: language,
    LANG: language,
    LC_ALL: language,
  };
  return Object.fromEntries(
    Object.entries({ ...program.env, ...own }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>;

/**
 * Playwright attaches to a window that may just be loading its page. Now and then Chromium 114 then lets the new page wait for a debugger
 * whose word the old one has taken, and the window stays empty for good: such a start is ended and made once more.
 */
async function launchAttached(options: LaunchOptions, attempts = 3): Promise<ElectronApplication> {
  let app: ElectronApplication | undefined;
  try {
    app = await _electron.launch({ ...options, timeout: 15_000 });
    // It may also wait once Playwright is attached.
    await (await app.firstWindow({ timeout: 15_000 })).locator('body > *').first().waitFor({ state: 'attached', timeout: 15_000 });
    return app;
  } catch (error) {
    if (attempts === 1 || !(error instanceof errors.TimeoutError)) throw error;
    app?.process().kill('SIGKILL');
    return launchAttached(options, attempts - 1);
  }
}

async function start(options: NonNullable<Parameters<Launch>[0]>, home: string): Promise<Frontstage> {
  const program = options.program ?? unpackedProgram();
  const env = envOf(program, home, options.language ?? 'en_US.UTF-8');
  const app = await launchAttached({
    executablePath: program.executable,
    args: [...program.args, ...(options.args ?? [])],
    env,
    cwd: home,
  });

  async function answer(dialog: Dialog, value: unknown): Promise<Asked> {
    const stub = await app.evaluateHandle(
      (electron, given) => {
        const dialogs = electron.dialog as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
        const real = dialogs[given.dialog]!;
        const asked = new Promise((resolve) => {
          dialogs[given.dialog] = (...args) => {
            dialogs[given.dialog] = real;
            resolve(args.at(-1));
            return Promise.resolve(given.value);
          };
        });
        return { asked };
      },
      { dialog, value },
    );
    return { options: () => stub.evaluate(({ asked }) => asked as ReturnType<Asked['options']>) };
  }

  return {
    app,
    home,
    folder: path.join(home, 'Documents', 'Frontstage'),
    page: await app.firstWindow(),
    answerDialog: (dialog, file) =>
      answer(dialog, { canceled: file === undefined, filePath: file, filePaths: file === undefined ? [] : [file].flat() }),
    answerMessage: (button) => answer('showMessageBox', { response: button, checkboxChecked: false }),
    startAgain: (...args) =>
      new Promise((resolve, reject) => {
        spawn(program.executable, [...program.args, ...args], { env, cwd: home, stdio: 'ignore' })
          .once('exit', resolve)
          .once('error', reject);
      }),
    async storageProcesses() {
      const own = await app.evaluate((electron) =>
        electron.app
          .getAppMetrics()
          .filter(({ name }) => name === 'Frontstage storage')
          .map(({ pid }) => pid),
      );
      return [...own, ...forkedStorageProcesses(app.process().pid)];
    },
    quit: () => app.close(),
  };
}

// Where the storage runs on a Node beside Electron, Electron does not count it among its own.
function forkedStorageProcesses(parent: number | undefined): readonly number[] {
  if (process.platform === 'win32') return [];
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((found) => found !== null && Number(found[2]) === parent && found[3]!.includes('storage.cjs'))
    .map((found) => Number(found![1]));
}

/** `launch` starts the program; what it started is ended and what it wrote is removed when the test is over. */
export const test = base.extend<{ launch: Launch }>({
  launch: async ({ browserName: _ }, use) => {
    const homes: string[] = [];
    const processes: ChildProcess[] = [];
    await use(async (options = {}) => {
      const home = options.home ?? mkdtempSync(path.join(tmpdir(), 'frontstage-'));
      mkdirSync(path.join(home, 'Documents'), { recursive: true });
      homes.push(home);
      const frontstage = await start(options, home);
      processes.push(frontstage.app.process());
      return frontstage;
    });
    for (const started of processes) started.kill('SIGKILL');
    for (const home of homes) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect } from '@playwright/test';
