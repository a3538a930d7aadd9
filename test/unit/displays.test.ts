// On which display the room's window stands: laws over any arrangement of displays.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayForRoom, displayOf } from '../../electron/main/displays.ts';

const INTERNAL = { id: 1, bounds: { x: 0, y: 0, width: 1440, height: 900 } };
const PROJECTOR = { id: 2, bounds: { x: 1440, y: 0, width: 1920, height: 1080 } };
const WALL = { id: 3, bounds: { x: -1920, y: 0, width: 1920, height: 1080 } };
const onInternal = { x: 100, y: 50, width: 1200, height: 800 };

const bounds = fc.record({
  x: fc.integer({ min: -8000, max: 8000 }),
  y: fc.integer({ min: -8000, max: 8000 }),
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
});
const displays = fc.array(bounds, { maxLength: 5 }).map((all) => all.map((bounds, index) => ({ id: index + 1, bounds })));
const id = fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined });

test('the room is on another display than the presenter, and has one whenever there are two', () => {
  fc.assert(
    fc.property(displays, bounds, id, id, (displays, presenter, primaryId, nowId) => {
      const chosen = displayForRoom(displays, { presenter, primaryId, nowId });
      expect(chosen !== undefined).toBe(displays.length >= 2);
      if (chosen) expect(chosen).not.toBe(displayOf(presenter, displays));
    }),
  );
});

test('what the room is on stays what it is on, whatever else comes, as long as the presenter is not there', () => {
  fc.assert(
    fc.property(displays, bounds, id, id, (displays, presenter, primaryId, nowId) => {
      const now = displays.find((each) => each.id === nowId);
      fc.pre(now !== undefined && now !== displayOf(presenter, displays));
      expect(displayForRoom(displays, { presenter, primaryId, nowId })).toBe(now);
    }),
  );
});

test('of several, the main display is left to the presenter', () => {
  expect(displayForRoom([INTERNAL, PROJECTOR], { presenter: onInternal, primaryId: 1 })).toBe(PROJECTOR);
  expect(displayForRoom([INTERNAL, PROJECTOR], { presenter: PROJECTOR.bounds, primaryId: 1 })).toBe(INTERNAL);
  expect(displayForRoom([INTERNAL, PROJECTOR, WALL], { presenter: PROJECTOR.bounds, primaryId: 1 })).toBe(WALL);
});

test('unplugged, it takes another; with one display left there is none', () => {
  expect(displayForRoom([INTERNAL, WALL], { presenter: onInternal, primaryId: 1, nowId: 2 })).toBe(WALL);
  expect(displayForRoom([INTERNAL], { presenter: onInternal, primaryId: 1, nowId: 2 })).toBeUndefined();
  expect(displayForRoom([], { presenter: onInternal })).toBeUndefined();
});

test('a window is on the display that shows most of it', () => {
  expect(displayOf({ x: 1300, y: 0, width: 400, height: 300 }, [INTERNAL, PROJECTOR])).toBe(PROJECTOR);
  expect(displayOf({ x: 9000, y: 9000, width: 400, height: 300 }, [INTERNAL, PROJECTOR])).toBe(INTERNAL);
});
