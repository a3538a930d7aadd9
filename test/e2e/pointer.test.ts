// Pointing in a show: a pointer with a trail, a light on one place, a slide made larger; and how one slide becomes the next.

import type { Page } from '@playwright/test';
import { boxOf, card, type Point, seen } from '../support/editor.ts';
import { expect, type Launch, test } from '../support/electron-app.ts';
import { openSample } from '../support/sample.ts';
import { beginShow, pressFoot } from '../support/show.ts';

const FIRST = 'Tries the jacket on at home';
const layer = (page: Page) => page.locator('.pointer-layer');
const slide = (page: Page) => page.locator('.show-slide');

async function present(launch: Launch, motion: 'reduce' | 'no-preference' = 'reduce'): Promise<Page> {
  const { page } = await launch();
  await page.emulateMedia({ reducedMotion: motion });
  await openSample(page);
  await beginShow(page);
  await expect(card(page, FIRST)).toBeVisible();
  return page;
}

/** @param across, down 0 … 1 of the slide. */
async function pointAt(page: Page, across: number, down: number): Promise<Point> {
  const { x, y, width, height } = await boxOf(slide(page));
  const at = { x: x + across * width, y: y + down * height };
  await page.mouse.move(at.x - 60, at.y);
  await page.mouse.move(at.x, at.y, { steps: 5 });
  return at;
}

async function middleOf(page: Page, selector: string): Promise<Point> {
  const { x, y, width, height } = await boxOf(page.locator(selector));
  return { x: x + width / 2, y: y + height / 2 };
}

test('L draws a pointer where the pointer is, and Escape puts it away before it ends the show', async ({ launch }) => {
  const page = await present(launch, 'no-preference');
  await page.keyboard.press('l');
  const at = await pointAt(page, 0.5, 0.4);
  const shown = await middleOf(page, '.pointer-dot');
  expect(Math.hypot(shown.x - at.x, shown.y - at.y)).toBeLessThan(2);
  await expect(page.locator('.pointer-trail')).toHaveAttribute('d', '');

  await page.keyboard.press('Escape');
  await expect(layer(page)).toHaveCount(0);
  await expect(slide(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(slide(page)).toHaveCount(0);
});

test('with a pointer, the buttons at the foot of a slide are pressed as ever', async ({ launch }) => {
  const page = await present(launch);
  await page.keyboard.press('l');
  const unseen = page.locator('.show-slide .is-unseen');
  const before = await unseen.count();
  await pressFoot(page, 'next');
  await expect.poll(() => unseen.count()).toBeLessThan(before);
  await pressFoot(page, 'back');
  await expect(unseen).toHaveCount(before);
});

test('S lights one place, as large as the wheel or the brackets say; pointing changes nothing of the map', async ({ launch }) => {
  const page = await present(launch);
  const before = await seen(page);
  await page.keyboard.press('s');
  await pointAt(page, 0.4, 0.3);
  const light = page.locator('.light-edge');
  const first = (await boxOf(light)).width;
  await page.keyboard.press(']');
  await expect.poll(async () => (await boxOf(light)).width).toBeGreaterThan(first * 1.1);
  await page.mouse.wheel(0, 100);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => (await boxOf(light)).width).toBeLessThan(first);

  const under = await boxOf(card(page, FIRST));
  await page.mouse.move(under.x + under.width / 2, under.y + under.height / 2);
  await page.mouse.down();
  await page.mouse.move(under.x + under.width / 2 + 90, under.y + under.height / 2 + 200, { steps: 4 });
  await page.keyboard.press('s');
  await page.mouse.up();
  expect(await seen(page)).toEqual(before);
});

test('Z brings the card under the pointer whole into sight, larger; Z again, Escape and going on make it as it was', async ({ launch }) => {
  const page = await present(launch);
  const small = await boxOf(card(page, FIRST));
  const frame = await boxOf(slide(page));
  await page.mouse.move(small.x + 0.25 * small.width, small.y + 0.5 * small.height);

  const isLarge = async () => {
    const large = await boxOf(card(page, FIRST));
    const isWhole = large.x >= frame.x && large.x + large.width <= frame.x + frame.width && large.y >= frame.y;
    return large.width > 1.2 * small.width && isWhole && large.y + large.height <= frame.y + frame.height;
  };
  const isSmall = async () => Math.abs((await boxOf(card(page, FIRST))).width - small.width) < 1;
  for (const leave of ['z', 'Escape', 'ArrowRight']) {
    await page.keyboard.press('z');
    await expect.poll(isLarge).toBe(true);
    await page.keyboard.press(leave);
    await expect.poll(isSmall).toBe(true);
  }
});

test('by keyboard alone Z goes to the piece that is being told, and the light falls on it', async ({ launch }) => {
  const page = await present(launch);
  await page.keyboard.press('s');
  const told = await boxOf(card(page, FIRST));
  const light = await boxOf(page.locator('.light-edge'));
  expect(light.y + light.height / 2).toBeCloseTo(told.y + told.height / 2, 0);

  await page.keyboard.press('z');
  await expect.poll(async () => (await boxOf(card(page, FIRST))).height).toBeGreaterThan(1.2 * told.height);
  const frame = await boxOf(slide(page));
  const large = await boxOf(card(page, FIRST));
  expect(large.x).toBeGreaterThanOrEqual(frame.x);
  expect(large.y).toBeGreaterThanOrEqual(frame.y);
  expect(large.y + large.height).toBeLessThanOrEqual(frame.y + frame.height);
});

type Motion = { moved: number; faded: number };

/** From now on: how many things of the slide changed their place by moving, and how many faded in. */
async function watchMotion(page: Page) {
  return await page.evaluateHandle(() => {
    const motion: Motion = { moved: 0, faded: 0 };
    const isOfSlide = (target: EventTarget | null) => target instanceof Element && target.closest('.show-slide') !== null;
    document.addEventListener('transitionrun', ({ target, propertyName }) => {
      if (!isOfSlide(target)) return;
      if (propertyName === 'transform') motion.moved += 1;
      if (propertyName === 'opacity') motion.faded += 1;
    });
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (...args) {
      motion.faded += 1;
      return animate.apply(this, args);
    };
    return motion;
  });
}

test('what appears fades in without moving, what is on both slides moves, and nothing waits for it', async ({ launch }) => {
  const page = await present(launch, 'no-preference');
  const motion = await watchMotion(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => motion.evaluate(({ faded }) => faded)).toBeGreaterThan(0);
  expect(await motion.evaluate(({ moved }) => moved)).toBe(0);

  await page.keyboard.press('+');
  await expect.poll(() => motion.evaluate(({ moved }) => moved)).toBeGreaterThan(0);

  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(card(page, FIRST)).toBeVisible();
});

test('R10: what a hand moves is where the hand is: nothing is animated while the slide is edited', async ({ launch }) => {
  const page = await present(launch, 'no-preference');
  await expect(slide(page)).not.toHaveClass(/is-moving/);
  const motion = await watchMotion(page);
  await card(page, FIRST).dblclick();
  const longer = 'Tries the jacket on and walks up and down in it, for a whole long afternoon, with and without the scarf';
  await page.keyboard.type(longer);
  await page.keyboard.press('Escape');
  await expect(card(page, longer)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(page, FIRST)).toBeVisible();
  expect(await motion.jsonValue()).toEqual({ moved: 0, faded: 0 });
});

test('where the system asks for less motion nothing moves or fades, nor does the pointer leave a trail', async ({ launch }) => {
  const page = await present(launch);
  const motion = await watchMotion(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  await page.keyboard.press('End');
  await expect(card(page, FIRST)).toHaveCount(0);
  await page.keyboard.press('l');
  await pointAt(page, 0.5, 0.5);
  await expect(page.locator('.pointer-dot')).toBeVisible();
  await expect(page.locator('.pointer-trail')).toHaveCount(0);
  await page.keyboard.press('z');
  expect(await motion.jsonValue()).toEqual({ moved: 0, faded: 0 });
});
