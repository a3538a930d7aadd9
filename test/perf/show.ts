// A show of a large map, one stop for each of its stages: what each step of it costs, from the key to the frame, and how evenly the frames
// come while one slide becomes the next. Beside it the bare canvas, which glides for as long.

import { run } from '../../shared/commands/command.ts';
import { apply } from '../../shared/model/change.ts';
import { toEntities } from '../../shared/model/document.ts';
import type { Entity } from '../../shared/model/entities.ts';
import { loadDoc } from '../../shared/model/load.ts';
import { stopsOfStory } from '../../shared/present/stories.ts';
import { createSay } from '../../shared/text/text.ts';
import { costOf, type Driver, type Film, filmOf, type Point, settled } from './drive.ts';
import { type Figure, median } from './figures.ts';

export function withStops(entities: readonly Entity[]): readonly Entity[] {
  const { doc } = loadDoc(entities);
  const [mapId = ''] = doc.map.keys();
  let made = 0;
  const stops = stopsOfStory(doc, { story: 'stages', mapId }, createSay('en'), () => `stop${made++}`);
  const outcome = run(doc, { type: 'addStops', stops });
  if (!('change' in outcome)) throw new Error(`no stops: ${JSON.stringify(outcome)}`);
  return toEntities(apply(doc, outcome.change));
}

const MOVES = 60;

/** Begins, goes through and ends a show of the map that is open; `middle` of the window. */
export async function driveShow(driver: Driver, middle: Point): Promise<(bare: Film) => readonly Figure[]> {
  const { page } = driver;
  const each = async (keys: readonly string[], before: (index: number) => Promise<unknown> = async () => undefined) => {
    const films: Film[] = [];
    for (const [index, key] of keys.entries()) {
      await before(index);
      films.push(await filmOf(driver, key));
    }
    return films;
  };
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await settled(driver);
  };
  const begin = await each(['F5', 'F5', 'F5'], async (index) => {
    if (index > 0) await press('Escape');
  });
  const nextStop = await each(Array<string>(5).fill('Enter'), (index) => press(`${index + 2}`));
  await press('Home');
  const nextPiece = await each(Array<string>(5).fill('ArrowRight'));
  const larger = await each(['+', '+', '-', '-']);
  await page.mouse.move(middle.x, middle.y);
  const zoom = await each(['z', 'z', 'z', 'z']);
  await press('l');
  const trail = await costOf(driver, MOVES, ['pointermove'], async () => {
    for (let move = 0; move < MOVES; move += 1) await page.mouse.move(middle.x + 4 * move, middle.y + 60 * Math.sin(move / 5));
  });
  await press('Escape');
  await press('Escape');
  return (bare) => [
    ...toFigures('show, begin', begin, bare),
    ...toFigures('show, next stop', nextStop, bare),
    ...toFigures('show, next piece', nextPiece, bare),
    ...toFigures('show, larger', larger, bare),
    ...toFigures('show, zoom', zoom, bare),
    { name: 'show, pointer with a trail, a move: script + style + layout', unit: 'ms', value: trail.work },
  ];
}

const LABELS = { first: 'key → frame', median: 'frame, median', longest: 'frame, longest' } as const;

function toFigures(name: string, films: readonly Film[], bare: Film): readonly Figure[] {
  return (['first', 'median', 'longest'] as const).map((key) => ({
    name: `${name}: ${LABELS[key]}`,
    unit: 'ms',
    value: median(films.map((film) => film[key])),
    baseline: { name: 'bare canvas', value: bare[key] },
  }));
}
