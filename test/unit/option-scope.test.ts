// Which options go into an export: what says nothing of its format or its pages stays behind, whoever asked for it.

import { describe, expect, test } from 'vitest';
import { toOptions, USUAL_CHOICES } from '../../renderer/export/choices.ts';
import { fitting } from '../../shared/export/option-scope.ts';
import type { ExportOptions } from '../../shared/ipc/export-api.ts';
import { toDoc } from '../../shared/model/document.ts';
import { SMALL_PROJECT } from '../support/small-project.ts';

const EVERYTHING: ExportOptions = {
  mapId: 'map-1',
  hiddenIds: ['lane-1'],
  compareWith: 'map-2',
  slides: 'map',
  format: 'pdf',
  paper: 'A3',
  orientation: 'auto',
  tile: { paper: 'A4', overlap: 10 },
  scale: 2,
  outlines: true,
  allMaps: true,
  language: 'en',
};

describe('of all that was asked for', () => {
  test.each<[Partial<ExportOptions>, Partial<ExportOptions>]>([
    [{ format: 'html' }, { paper: 'map', allMaps: true, compareWith: 'map-2' }],
    [{ format: 'svg' }, { paper: 'A3', outlines: true, compareWith: 'map-2' }],
    [{ format: 'pdf' }, { paper: 'A3', tile: { paper: 'A4', overlap: 10 }, compareWith: 'map-2' }],
    [
      { format: 'pdf', slides: 'pages' },
      { paper: 'A3', slides: 'pages' },
    ],
    [
      { format: 'pptx', slides: 'stages' },
      { paper: 'map', slides: 'stages' },
    ],
    [
      { format: 'png', slides: 'stages' },
      { paper: 'A3', compareWith: 'map-2' },
    ],
    [{ format: 'csv' }, { paper: 'map' }],
  ])('%j keeps what says something of it', (asked, kept) => {
    const { furniture, ...fit } = fitting({ ...EVERYTHING, ...asked });
    const { compareWith, tile, outlines, allMaps, ...rest } = EVERYTHING;
    expect(fit).toEqual({ ...rest, slides: 'map', format: asked.format, ...kept });
    expect(furniture).toBeDefined();
  });

  test('a project as JSON leaves nothing out and compares nothing', () => {
    expect(fitting({ ...EVERYTHING, format: 'json' })).not.toHaveProperty('hiddenIds');
    expect(fitting({ ...EVERYTHING, format: 'json' })).not.toHaveProperty('compareWith');
  });

  test('pages to be read are paper: they say whose they are and of which day, on white', () => {
    expect(fitting({ ...EVERYTHING, slides: 'pages' }).furniture).toEqual(['client', 'logo', 'date', 'pages']);
  });
});

test('the window asks for no comparison where the format shows none', () => {
  const choices = { ...USUAL_CHOICES, mapId: 'map-1', viewId: undefined, compareWith: 'map-2' };
  expect(toOptions(toDoc(SMALL_PROJECT), { ...choices, format: 'pdf' })).toHaveProperty('compareWith', 'map-2');
  for (const format of ['xlsx', 'csv', 'md', 'mermaid', 'json'] as const)
    expect(toOptions(toDoc(SMALL_PROJECT), { ...choices, format })).not.toHaveProperty('compareWith');
});
