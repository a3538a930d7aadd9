// The guards of a window, each as the pure question that it is. That they are in force is shown in test/e2e/security.test.ts.

import { expect, test } from 'vitest';
import {
  isOurPage,
  isPermissionGranted,
  isRequestAllowed,
  isRoomOpened,
  isTrustedFrame,
  openOutside,
} from '../../electron/main/security.ts';

const OURS = 'app://frontstage/index.html';
const NOT_OURS = [
  'https://frontstage/',
  'app://frontstage.example.com/',
  'app://frontstage:80/',
  'app://user@frontstage/',
  'app://:pass@frontstage/',
  'APP-x://frontstage/',
  'app:frontstage',
  'file:///index.html',
  'about:blank',
  'blob:app://frontstage/1',
  '',
  'no url',
];

test('our page is told by scheme and host together', () => {
  expect(['app://frontstage', 'app://frontstage/', OURS, 'app://frontstage/fonts/a.ttf'].map(isOurPage)).toEqual([true, true, true, true]);
  expect(NOT_OURS.filter(isOurPage)).toEqual([]);
});

test('a window loads our own files, and what it made itself', () => {
  expect(
    [OURS, 'blob:app://frontstage/1', 'data:image/png;base64,AA', 'devtools://devtools/a.js'].filter((url) => !isRequestAllowed(url)),
  ).toEqual([]);
  const refused = [
    'http://127.0.0.1/',
    'https://example.com/',
    'ws://localhost:1/',
    'file:///etc/passwd',
    'ftp://x/',
    'chrome://gpu',
    'app://other/',
  ];
  expect(refused.filter(isRequestAllowed)).toEqual([]);
});

test('R6: only the main frame of our page is believed', () => {
  expect(isTrustedFrame({ parent: null, url: OURS })).toBe(true);
  expect(isTrustedFrame({ parent: { parent: null, url: OURS }, url: OURS })).toBe(false);
  expect(isTrustedFrame(null)).toBe(false);
  expect(NOT_OURS.filter((url) => isTrustedFrame({ parent: null, url }))).toEqual([]);
});

test('one permission is granted, to our page alone', () => {
  const permissions = [
    'clipboard-sanitized-write',
    'clipboard-read',
    'media',
    'geolocation',
    'notifications',
    'openExternal',
    'fullscreen',
    'unknown',
    '',
  ];
  expect(permissions.filter((permission) => isPermissionGranted(permission, OURS))).toEqual(['clipboard-sanitized-write']);
  expect(NOT_OURS.filter((url) => isPermissionGranted('clipboard-sanitized-write', url))).toEqual([]);
});

test('R6: our page opens one window, empty and by its name; every other is denied', () => {
  const asks = (url: string, frameName: string, opener = OURS) => isRoomOpened({ url, frameName }, opener);
  const names = ['', '_blank', '_self', 'frontstage', 'Frontstage-Room', 'frontstage-room ', '__proto__'];
  expect(names.filter((name) => asks('about:blank', name))).toEqual([]);
  const urls = [...NOT_OURS, OURS, 'about:srcdoc', 'about:blank#blocked', 'javascript:alert(1)', 'data:text/html,a'];
  expect(urls.filter((url) => asks(url, 'frontstage-room'))).toEqual(['about:blank']);
  // The window itself shows about:blank, and so opens nothing more.
  expect(NOT_OURS.filter((opener) => asks('about:blank', 'frontstage-room', opener))).toEqual([]);
});

test('web and mail links go outside as the URL that was parsed, and nothing else does', async () => {
  const opened: string[] = [];
  const open = async (url: string) => void opened.push(url);
  const values = ['https://example.com', 'http://example.com/a b', 'mailto:a@example.com', 'HTTPS://EXAMPLE.COM/'];
  for (const value of values) expect(await openOutside(value, open)).toBe(true);
  expect(opened).toEqual(['https://example.com/', 'http://example.com/a%20b', 'mailto:a@example.com', 'https://example.com/']);
  const refused = [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'ms-settings:',
    'C:\\Windows\\calc.exe',
    '/bin/sh',
    OURS,
    '',
    undefined,
    { href: 'https://a' },
  ];
  for (const value of refused) expect(await openOutside(value, open)).toBe(false);
  expect(opened).toHaveLength(values.length);
});
