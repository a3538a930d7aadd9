// Pictures from outside: pasted and dropped, and taken along into another project with what belongs to them.

import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { clipboardOf, dropFiles, putPictureOnClipboard } from '../support/clipboard.ts';
import { boxOf, card, cell, entitiesIn, fileIn, laneHead, newProject, seen, showWhole, undoButton, untilSaved } from '../support/editor.ts';
import { expect, type Frontstage, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';
import { PNG, PNG_HASH } from '../support/small-project.ts';

const PICTURE = { name: 'counter.png', type: 'image/png', start: PNG.toString('base64') };
const MEGABYTE = 1024 * 1024;
const notice = (page: Page) => page.locator('.notice').last();
const middle = async (of: ReturnType<typeof card>) => {
  const { x, y, width, height } = await boxOf(of);
  return { x: x + width / 2, y: y + height / 2 };
};
const imagesIn = (frontstage: Frontstage) => entitiesIn(fileIn(frontstage)).filter(({ kind }) => kind === 'image');

test('a picture from the clipboard becomes that of the selected card, or a card in the cell', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await showWhole(page);
  await putPictureOnClipboard(page, PICTURE.start);
  await card(page, 'Slot planner').click();
  await page.keyboard.press('ControlOrMeta+v');
  const pictures = page.locator('.canvas [data-role="card"] image');
  await expect(pictures).toHaveCount(1);
  await undoButton(page).click();
  await expect(pictures).toHaveCount(0);

  const empty = await cell(page, 'Support processes', 1, 0.15);
  await page.mouse.click(empty.x, empty.y);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(pictures).toHaveCount(1);
  await expect(page.getByRole('contentinfo').or(page.locator('.status'))).toContainText('47 cards');
});

test('picture files are dropped on a card, on a cell, and one after another on a storyboard', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await showWhole(page);
  const pictures = page.locator('.canvas [data-role="card"] image');

  await dropFiles(page, await middle(card(page, 'Slot planner')), [PICTURE], false);
  await expect(page.locator('.gesture-layer .drop-cell')).toHaveCount(1);
  await expect(page.locator('.drop-zone')).toHaveCount(0);
  await dropFiles(page, await middle(card(page, 'Slot planner')), [PICTURE]);
  await expect(pictures).toHaveCount(1);
  await expect(page.locator('.gesture-layer .drop-cell')).toHaveCount(0);
  await dropFiles(page, await cell(page, 'Support processes', 1), [PICTURE]);
  await expect(pictures).toHaveCount(2);

  await dropFiles(page, await cell(page, 'Emotion', 1), [PICTURE]);
  await expect(notice(page)).toContainText('An emotion lane holds scores');

  await page.getByRole('button', { name: 'Lane', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Storyboard' }).first().click();
  await page.keyboard.press('Escape');
  await showWhole(page);
  await dropFiles(page, await cell(page, 'Storyboard', 7), [PICTURE, PICTURE, PICTURE]);
  await expect(pictures).toHaveCount(5);
  await expect(page.locator('.heads-top [data-role="step"]')).toHaveCount(9);
  await untilSaved(page);
  expect(imagesIn(frontstage)).toEqual([expect.objectContaining({ hash: PNG_HASH, name: 'counter.png' })]);
});

test('a photo of 30 MB is taken; what is none, or too large, ends in a sentence and an unchanged map', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await showWhole(page);
  const at = await cell(page, 'Support processes', 1);
  const before = await seen(page);
  const refused = [
    [{ ...PICTURE, start: btoa('GIF89a') }, 'not an image that Frontstage can show'],
    [{ name: 'moving.gif', type: 'image/gif', start: btoa('GIF89a') }, 'not an image that Frontstage can show'],
    [{ ...PICTURE, size: 51 * MEGABYTE }, 'larger than 50 MB or 100 megapixels'],
  ] as const;
  for (const [file, sentence] of refused) {
    await dropFiles(page, at, [file]);
    await expect(notice(page)).toContainText(sentence);
    await notice(page).getByRole('button', { name: 'Close' }).click();
    await expect(undoButton(page)).toBeDisabled();
  }
  await page.mouse.move(0, 0);
  expect(await seen(page)).toEqual(before);

  await dropFiles(page, at, [{ ...PICTURE, size: 30 * MEGABYTE }]);
  await expect(page.locator('.canvas [data-role="card"] image')).toHaveCount(1);
  await untilSaved(page);
  const whole = Buffer.alloc(30 * MEGABYTE);
  PNG.copy(whole);
  expect(imagesIn(frontstage)).toEqual([expect.objectContaining({ hash: createHash('sha256').update(whole).digest('hex') })]);
});

test('into another project cards take their connector and picture, a lane its scores with their persona', async ({ launch }) => {
  const frontstage = await launch();
  const { page } = frontstage;
  await openSample(page);
  await showWhole(page);
  const pictures = page.locator('.canvas [data-role="card"] image');
  await dropFiles(page, await middle(card(page, 'CMS')), [PICTURE]);
  await expect(pictures).toHaveCount(1);
  await card(page, 'Keeps the policy page current').click();
  await card(page, 'CMS').click({ modifiers: ['Shift'] });
  await laneHead(page, 'Emotion').click({ modifiers: ['Shift'] });
  await page.keyboard.press('ControlOrMeta+c');
  // The bytes follow when they have come from the file.
  await expect.poll(async () => Object.keys(await clipboardOf(page))).toContain('application/x-frontstage-images');

  await page.keyboard.press('ControlOrMeta+Shift+h');
  await newProject(page, 'blueprint');
  await showWhole(page);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(pictures).toHaveCount(1);
  await untilSaved(page);
  const other = readdirSync(frontstage.folder).find((name) => name.endsWith('.frontstage') && !name.startsWith('Click')) ?? '';
  const entities = entitiesIn(path.join(frontstage.folder, other));
  const cms = entities.find((entity) => entity.kind === 'card' && entity.text === 'CMS');
  const keeps = entities.find((entity) => entity.kind === 'card' && entity.text === 'Keeps the policy page current');
  const persona = entities.find((entity) => entity.kind === 'persona' && entity.title === 'Busy parent');
  const image = entities.find(({ kind }) => kind === 'image');
  expect(image).toMatchObject({ hash: PNG_HASH });
  expect(cms).toMatchObject({ imageId: image?.id });
  expect(entities).toContainEqual(expect.objectContaining({ kind: 'connector', fromCardId: keeps?.id, toCardId: cms?.id }));
  expect(entities.filter((entity) => entity.kind === 'score' && entity.personaId === persona?.id)).toHaveLength(8);
});
