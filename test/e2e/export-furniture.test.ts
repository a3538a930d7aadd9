// What stands around an exported map, as it is chosen in the dialog and found in the file.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createSay } from '../../shared/text/text.ts';
import { expect, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';

const say = createSay('en');

test('legend and client stand in an SVG once they are asked for', async ({ launch }) => {
  const { page, home, answerDialog } = await launch();
  await openSample(page);
  await page.getByRole('button', { name: say('action.export') }).click();
  const dialog = page.getByRole('dialog', { name: say('export-dialog.title') });
  await dialog.getByRole('radio', { name: /^SVG/ }).check();
  await dialog.getByRole('checkbox', { name: say('export-dialog.furniture.legend') }).check();
  await dialog.getByRole('checkbox', { name: say('export-dialog.furniture.client') }).check();
  const file = path.join(home, 'returns.svg');
  await answerDialog('showSaveDialog', file);
  await dialog.getByRole('button', { name: say('export-dialog.export') }).click();
  await expect(dialog).toContainText('Saved as returns.svg.');
  const svg = readFileSync(file, 'utf8');
  expect(svg).toContain('Northgate Retail');
  expect(svg).toContain(say('legend.card.action'));
});
