// Which files app:// stands for.

import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTENT_POLICY, fileOfUrl } from '../../electron/main/app-protocol.ts';

const ROOTS = { renderer: path.resolve('/app/renderer'), fonts: path.resolve('/app/fonts') };

test('the page, its files and the fonts have their places', () => {
  const files = [
    'app://frontstage/',
    'app://frontstage',
    'app://frontstage/assets/index-1a.js?v=1#x',
    'app://frontstage/fonts/Inter%20Regular.ttf',
  ];
  expect(files.map((url) => fileOfUrl(url, ROOTS))).toEqual([
    path.join(ROOTS.renderer, 'index.html'),
    path.join(ROOTS.renderer, 'index.html'),
    path.join(ROOTS.renderer, 'assets', 'index-1a.js'),
    path.join(ROOTS.fonts, 'Inter Regular.ttf'),
  ]);
});

test.each([
  'app://frontstage/..%2fmain.cjs',
  'app://frontstage/%2e%2e%2fmain.cjs',
  'app://frontstage/fonts/..%2f..%2fetc/passwd',
  'app://frontstage/..%5cmain.cjs',
  'app://frontstage/fonts/C:%5cWindows',
  'app://frontstage/C:/Windows',
  'app://frontstage//etc/passwd',
  'app://frontstage/a//b',
  'app://frontstage/a/',
  'app://frontstage/.stamp',
  'app://frontstage/a%00.js',
  'app://frontstage/%',
  'app://elsewhere/index.html',
  'file:///etc/passwd',
  'no url',
])('%s stands for no file', (url) => expect(fileOfUrl(url, ROOTS)).toBeUndefined());

test('whatever is asked for, what comes out lies in one of the two folders', () => {
  const piece = fc.oneof(fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '\\', '%00', 'fonts', 'a', '%252e'), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const file = fileOfUrl(`app://frontstage/${pieces.join('')}`, ROOTS);
      const isInside = (root: string) => file !== undefined && path.resolve(file).startsWith(root + path.sep);
      expect(file === undefined || isInside(ROOTS.renderer) || isInside(ROOTS.fonts) || file === ROOTS.fonts).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('the content policy lets in nothing from elsewhere and no code but files of our own', () => {
  const directives = Object.fromEntries(CONTENT_POLICY.split('; ').map((directive) => directive.split(/ (.*)/, 2)));
  expect(directives).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' blob: data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
});
