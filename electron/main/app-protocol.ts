// Serves the built page and its fonts to windows as app://frontstage/…, and nothing else of this machine.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Protocol } from 'electron';
import { isOurPage, SCHEME } from './security.ts';

export type Roots = { readonly renderer: string; readonly fonts: string };

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The file that a URL stands for, or undefined where it stands for none. Only names that lie below one of the roots come out. */
export function fileOfUrl(url: string, roots: Roots): string | undefined {
  if (!isOurPage(url)) return undefined;
  const names = new URL(url).pathname.slice(1).split('/').map(decode);
  if (names.length === 1 && names[0] === '') return path.join(roots.renderer, 'index.html');
  if (!names.every(isPlainName)) return undefined;
  const [first, ...others] = names as string[];
  return first === 'fonts' ? path.join(roots.fonts, ...others) : path.join(roots.renderer, ...(names as string[]));
}

function decode(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

// A name that, decoded, still says where to go (`..`, `%2f`, `C:`) is how one gets out of a folder.
function isPlainName(name: string | undefined): boolean {
  return name !== undefined && name !== '' && !name.startsWith('.') && !/[/\\:\0]/.test(name);
}

/** To be called before the program is ready. */
export function registerScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

export function serveApp(protocol: Protocol, roots: Roots): void {
  protocol.handle(SCHEME, async ({ method, url }) => {
    const file = method === 'GET' ? fileOfUrl(url, roots) : undefined;
    const mediaType = file && MEDIA_TYPES[path.extname(file)];
    const bytes = mediaType && (await readFile(file).catch(() => undefined));
    return bytes ? new Response(bytes, { headers: headers(mediaType) }) : new Response('', { status: 404, headers: headers('text/plain') });
  });
}

function headers(mediaType: string): Record<string, string> {
  return { 'content-type': mediaType, 'content-security-policy': CONTENT_POLICY, 'x-content-type-options': 'nosniff' };
}
