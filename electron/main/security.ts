// What a window may never do, as guards that take what they act on. Nothing here opens, loads or grants anything.

import type { BrowserWindowConstructorOptions, CommandLine, Session, WebContents } from 'electron';
import { ROOM_NAME } from '../../shared/ipc/main-api.ts';

export const SCHEME = 'app';
export const ORIGIN = `${SCHEME}://frontstage`;

/** True for our own page, whatever its path; false for anything that is not a URL. */
export function isOurPage(url: string): boolean {
  const parsed = parseUrl(url);
  return parsed?.protocol === `${SCHEME}:` && parsed.host === 'frontstage' && parsed.username === '' && parsed.password === '';
}

// URL.canParse is newer than the oldest Node that this runs on.
function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** What this window's frames may load. `devtools:` is the developer tools' own page, which a shipped program does not have. */
export function isRequestAllowed(url: string): boolean {
  return isOurPage(url) || ['blob:', 'data:', 'devtools:'].some((scheme) => url.startsWith(scheme));
}

/** Only a window's main frame that shows our page may ask main for anything. An old frame is null. */
export function isTrustedFrame(frame: { readonly parent: unknown; readonly url: string } | null): boolean {
  return frame !== null && frame.parent === null && isOurPage(frame.url);
}

export function isPermissionGranted(permission: string, requestingUrl: string): boolean {
  return permission === 'clipboard-sanitized-write' && isOurPage(requestingUrl);
}

/** True when it was handed to the system's browser or mail program. `open` is shell.openExternal; a test passes its own. */
export async function openOutside(value: unknown, open: (url: string) => Promise<void>): Promise<boolean> {
  const url = typeof value === 'string' ? parseUrl(value) : undefined;
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return false;
  await open(url.href);
  return true;
}

/** To be called before the program is ready. The engine then finds no host at all: no dictionary, no prefetch, no peer. */
export function keepOffNetwork(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(isPermissionGranted(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermissionGranted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isRequestAllowed(url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Our page may open one window, an empty one of its own origin, which it fills itself; that one may open none. */
export function isRoomOpened(
  { url, frameName }: { readonly url: string; readonly frameName: string },
  /** Of the page that opens it. */
  openerUrl: string,
): boolean {
  return isOurPage(openerUrl) && url === 'about:blank' && frameName === ROOM_NAME;
}

/**
 * For every page of the program. `open` is shell.openExternal; `roomOf` says what a page's window for the room is to be, and undefined where
 * it may have none now.
 */
export function guardContents(
  contents: WebContents,
  open: (url: string) => Promise<void>,
  roomOf: (contents: WebContents) => BrowserWindowConstructorOptions | undefined,
): void {
  const prevent = (event: { preventDefault(): void }) => event.preventDefault();
  contents.on('will-navigate', prevent);
  contents.on('will-redirect', prevent);
  contents.on('will-attach-webview', prevent);
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.setWindowOpenHandler((asked) => {
    const room = isRoomOpened(asked, contents.getURL()) ? roomOf(contents) : undefined;
    if (room) return { action: 'allow', overrideBrowserWindowOptions: room };
    openOutside(asked.url, open).catch(() => undefined);
    return { action: 'deny' };
  });
}
