// `frontstage export FILE --format F --out PATH`: maps as pictures, documents and tables, without a window.

import fs from 'node:fs';
import path from 'node:path';
import { fitting, saysSomething } from '../../shared/export/option-scope.ts';
import {
  DPI,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportOptions,
  type ExportProblem,
  endingOf,
  FURNITURE,
  ORIENTATIONS,
  OVERLAP,
  PAGED_FORMATS,
  PAPERS,
  SCALE,
  SLIDES,
  TILE_PAPERS,
} from '../../shared/ipc/export-api.ts';
import { FONT_FAMILIES } from '../../shared/layout/font-families.ts';
import { projectOf } from '../../shared/model/document.ts';
import type { JourneyMap } from '../../shared/model/entities/map.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import type { Say } from '../../shared/text/text.ts';
import { sayUndrawn } from '../../shared/words/say-undrawn.ts';
import { toExportProblem } from '../exporter/export-problem.ts';
import { toFileName } from '../main/file-names.ts';
import { identityOf } from '../storage/open-files.ts';
import { type Command, type Outcome, readChoice, refusal, type Values } from './command-line.ts';
import { EXPORT_OPTIONS, exportUsage, readLength, readRange, refuseOptions } from './export-options.ts';
import { findMap, findView } from './find-map.ts';
import { type ReadProject, readProject } from './read-project.ts';
import { today } from './today.ts';

/** Whichever map and format it will be. */
type Wanted = Omit<ExportOptions, 'mapId' | 'format' | 'language' | 'paper'> & { readonly paper: ExportOptions['paper'] | undefined };

export const exportCommand: Command = {
  usage: exportUsage(),
  options: Object.fromEntries(
    Object.entries(EXPORT_OPTIONS).map(([name, { hint }]) => [name, { type: hint === undefined ? 'boolean' : 'string' }]),
  ),
  async run({ file, path: projectPath, folder, values, givenLanguage, say }): Promise<Outcome> {
    const formats = readList(values, 'format', EXPORT_FORMATS, say);
    if ('problem' in formats) return { code: 2, problem: formats.problem };
    const wanted = readWanted(values, formats.list, say);
    if ('problem' in wanted) return { code: 2, problem: wanted.problem };
    if (typeof values.out !== 'string') return { code: 2, problem: say('cli.missingOption', { option: '--out' }) };
    const out = path.resolve(folder, values.out);
    if (isProject(out, projectPath)) return { code: 2, problem: say('cli.outIsProject', { file: values.out }) };

    const project = readProject(projectPath);
    if ('refused' in project) return refusal(project.refused, file, say);
    const all = values.map === 'all' && !mapsOf(project.doc).some(({ title }) => title === 'all');
    const found = all ? { maps: mapsOf(project.doc) } : toMaps(findMap(mapsOf(project.doc), values.map, file, say));
    if ('problem' in found) return { code: 1, problem: found.problem };
    const language = givenLanguage ?? projectOf(project.doc).language;
    const jobs: ExportOptions[] = [];
    for (const [index, map] of found.maps.entries()) {
      const seen = see(project, map, values, file, say);
      if ('problem' in seen) return { code: 1, problem: seen.problem };
      const each = formats.list.map((format) => fitting({ ...wanted, ...seen, mapId: map.id, format, language }));
      // What is of the whole project is written once.
      jobs.push(...each.filter((options) => index === 0 || saysSomething('map', options)));
    }
    const places = placesOf(jobs, project, out);
    const isFolder = jobs.length > 1 || all;
    if (isFolder && fs.existsSync(out) && !fs.statSync(out).isDirectory())
      return { code: 2, problem: say('cli.outIsNoFolder', { file: values.out }) };
    const unmade = isFolder ? refuseFolder(out) : undefined;
    if (unmade) return { code: 1, problem: `${values.out}: ${say(`export.problem.${unmade}`)}` };
    // Here, so that the other commands and every mistake do not wait for the libraries that draw.
    const { exportMap } = await import('../exporter/export-map.ts');
    const { entities, images } = project;
    const lines: string[] = [];
    const warnings: string[] = [];
    for (const [index, options] of jobs.entries()) {
      const name = isFolder ? path.join(values.out, path.basename(places[index] ?? '')) : values.out;
      const target = isFolder ? (places[index] ?? out) : out;
      const result = await exportMap({ entities, images, options, path: target, onProgress: () => undefined });
      if ('problem' in result) return { code: 1, problem: `${name}: ${say(`export.problem.${result.problem}`, result.values)}` };
      lines.push(say('cli.exported', { file: name, kilobytes: Math.ceil(result.bytes / 1000) }));
      if (result.undrawn) warnings.push(`${name}: ${sayUndrawn(result.undrawn, say)}`);
    }
    return { code: 0, text: lines.join('\n'), warning: warnings.join('\n') };
  },
};

function readWanted(values: Values, formats: readonly ExportFormat[], say: Say): Wanted | { readonly problem: string } {
  const slides = readChoice(values, 'slides', SLIDES, say, 'map');
  if ('problem' in slides) return slides;
  if (slides.choice !== 'map' && !formats.every((format) => PAGED_FORMATS.includes(format)))
    return { problem: say('cli.notOfFormat', { option: '--slides', formats: PAGED_FORMATS.join(', ') }) };
  const paper = readChoice(values, 'paper', PAPERS, say, 'map');
  if ('problem' in paper) return paper;
  const orientation = readChoice(values, 'orientation', ORIENTATIONS, say, 'auto');
  if ('problem' in orientation) return orientation;
  const tile = readChoice(values, 'tile', TILE_PAPERS, say, TILE_PAPERS[0]);
  if ('problem' in tile) return tile;
  const overlap = readRange(values, 'overlap', OVERLAP, say, readLength);
  if ('problem' in overlap) return overlap;
  const scale = readRange(values, 'scale', SCALE, say);
  if ('problem' in scale) return scale;
  const dpi = readRange(values, 'dpi', DPI, say);
  if ('problem' in dpi) return dpi;
  const font = readChoice(values, 'font', FONT_FAMILIES, say, FONT_FAMILIES[0]);
  if ('problem' in font) return font;
  const furniture = values.furniture === 'none' ? { list: [] } : readList(values, 'furniture', FURNITURE, say, []);
  if ('problem' in furniture) return furniture;
  const deciding = {
    slides: slides.choice,
    paper: paper.choice,
    ...(values.tile !== undefined && { tile: { paper: tile.choice, overlap: overlap.number } }),
    ...(values.furniture !== undefined && { furniture: furniture.list }),
  };
  const unwanted = refuseOptions(values, formats, deciding, say);
  if (unwanted) return { problem: unwanted };
  return {
    ...deciding,
    paper: values.paper === undefined ? undefined : paper.choice,
    orientation: orientation.choice,
    scale: scale.number,
    dpi: dpi.number,
    date: today(),
    ...(values.font !== undefined && { font: font.choice }),
    ...(typeof values.version === 'string' && { version: values.version }),
    ...(values.unbranded === true && { isUnbranded: true }),
    ...(values.outlines === true && { outlines: true }),
    ...(values['all-maps'] === true && { allMaps: true }),
  };
}

/** Several of the choices, parted by commas; `usual` where the option was not given. */
function readList<T extends string>(values: Values, name: string, choices: readonly T[], say: Say, usual?: readonly T[]) {
  const value = values[name];
  if (typeof value !== 'string' && usual) return { list: usual };
  const list: T[] = [];
  for (const each of typeof value === 'string' ? value.split(',') : [undefined]) {
    const read = readChoice({ [name]: each?.trim() }, name, choices, say);
    if ('problem' in read) return read;
    if (!list.includes(read.choice)) list.push(read.choice);
  }
  return { list };
}

function toMaps(found: ReturnType<typeof findMap>): { readonly maps: readonly JourneyMap[] } | { readonly problem: string } {
  return 'problem' in found ? found : { maps: [found.map] };
}

function see({ doc }: ReadProject, map: JourneyMap, values: Values, file: string, say: Say) {
  const other = values.compare === undefined ? undefined : findMap(mapsOf(doc), values.compare, file, say);
  if (other && 'problem' in other) return other;
  const seen = typeof values.view === 'string' ? findView(doc, map, values.view, say) : undefined;
  if (seen && 'problem' in seen) return seen;
  return { ...(other && { compareWith: other.map.id }), ...(seen && { hiddenIds: seen.view.hiddenIds }) };
}

/** In the folder, each file after its map, with a number where two would have one name. */
function placesOf(jobs: readonly ExportOptions[], { doc }: ReadProject, folder: string): readonly string[] {
  const taken = new Set<string>();
  return jobs.map((options) => {
    const { mapId, format } = options;
    const name = toFileName((saysSomething('map', options) && doc.map.get(mapId)?.title) || projectOf(doc).title);
    for (let number = 1; ; number += 1) {
      const place = path.join(folder, `${name}${number > 1 ? ` ${number}` : ''}.${endingOf(format)}`);
      if (taken.has(place.toLowerCase())) continue;
      taken.add(place.toLowerCase());
      return place;
    }
  });
}

/** Makes it where it is not there, or says why it cannot. */
function refuseFolder(folder: string): ExportProblem | undefined {
  try {
    fs.mkdirSync(folder, { recursive: true });
    return undefined;
  } catch (error) {
    return toExportProblem(error);
  }
}

/** Whatever bears our ending, and the exported project itself under any name. */
function isProject(out: string, projectPath: string): boolean {
  if (path.extname(out).toLowerCase() === '.frontstage') return true;
  return fs.existsSync(out) && identityOf(out) === identityOf(projectPath);
}
