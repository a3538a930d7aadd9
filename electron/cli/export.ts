// `frontstage export FILE --format F --out FILE`: one map as a picture or a document, without a window.

import fs from 'node:fs';
import path from 'node:path';
import { EXPORT_FORMATS, ORIENTATIONS, PAGED_FORMATS, PAPERS, SLIDES } from '../../shared/ipc/export-api.ts';
import { projectOf } from '../../shared/model/document.ts';
import { mapsOf } from '../../shared/model/grid.ts';
import { identityOf } from '../storage/open-files.ts';
import { type Command, type Outcome, readChoice, refusal } from './command-line.ts';
import { findMap, findView } from './find-map.ts';
import { readProject } from './read-project.ts';

/** Sharp on paper and on dense screens. */
const USUAL_SCALE = 2;
/** What says nothing of slides: they are of one size; those of stops are of the whole project. */
const NOT_OF_SLIDES = {
  map: [],
  pages: ['compare', 'scale'],
  stages: ['compare', 'paper', 'orientation', 'scale'],
  stops: ['map', 'view', 'compare', 'paper', 'orientation', 'scale'],
} as const;

export const exportCommand: Command = {
  usage: `export FILE --format ${EXPORT_FORMATS.join('|')} --out FILE [--map NAME] [--view NAME] [--compare NAME] [--slides ${SLIDES.join('|')}] [--paper ${PAPERS.join('|')}] [--orientation ${ORIENTATIONS.join('|')}] [--scale 1…4]`,
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    map: { type: 'string' },
    view: { type: 'string' },
    compare: { type: 'string' },
    slides: { type: 'string' },
    paper: { type: 'string' },
    orientation: { type: 'string' },
    scale: { type: 'string' },
  },
  async run({ file, path: projectPath, folder, values, givenLanguage, say }): Promise<Outcome> {
    const format = readChoice(values, 'format', EXPORT_FORMATS, say);
    if ('problem' in format) return { code: 2, problem: format.problem };
    const paper = readChoice(values, 'paper', PAPERS, say, 'map');
    if ('problem' in paper) return { code: 2, problem: paper.problem };
    const orientation = readChoice(values, 'orientation', ORIENTATIONS, say, 'auto');
    if ('problem' in orientation) return { code: 2, problem: orientation.problem };
    const slides = readChoice(values, 'slides', SLIDES, say, 'map');
    if ('problem' in slides) return { code: 2, problem: slides.problem };
    if (slides.choice !== 'map' && !PAGED_FORMATS.includes(format.choice))
      return { code: 2, problem: say('cli.slidesArePaged', { formats: PAGED_FORMATS.join(', ') }) };
    const unwanted = NOT_OF_SLIDES[slides.choice].find((option) => values[option] !== undefined);
    if (unwanted) return { code: 2, problem: say('cli.notOfSlides', { option: `--${unwanted}`, slides: slides.choice }) };
    const scale = values.scale === undefined ? USUAL_SCALE : Number(values.scale);
    if (!(scale >= 1 && scale <= 4)) return { code: 2, problem: say('cli.badScale', { value: String(values.scale) }) };
    if (typeof values.out !== 'string') return { code: 2, problem: say('cli.missingOption', { option: '--out' }) };
    const out = path.resolve(folder, values.out);
    if (isProject(out, projectPath)) return { code: 2, problem: say('cli.outIsProject', { file: values.out }) };

    const project = readProject(projectPath);
    if ('refused' in project) return refusal(project.refused, file, say);
    const found = findMap(mapsOf(project.doc), values.map, file, say);
    if ('problem' in found) return { code: 1, problem: found.problem };
    const other = values.compare === undefined ? undefined : findMap(mapsOf(project.doc), values.compare, file, say);
    if (other && 'problem' in other) return { code: 1, problem: other.problem };
    const seen = typeof values.view === 'string' ? findView(project.doc, found.map, values.view, say) : undefined;
    if (seen && 'problem' in seen) return { code: 1, problem: seen.problem };
    const language = givenLanguage ?? projectOf(project.doc).language;
    const compared = other && { compareWith: other.map.id };
    const options = {
      mapId: found.map.id,
      ...compared,
      ...(seen && { hiddenIds: seen.view.hiddenIds }),
      slides: slides.choice,
      format: format.choice,
      paper: paper.choice,
      orientation: orientation.choice,
      scale,
      language,
    };
    const { entities, images } = project;
    // Here, so that the other commands and every mistake do not wait for the libraries that draw.
    const { exportMap } = await import('../exporter/export-map.ts');
    const result = await exportMap({ entities, images, options, path: out, onProgress: () => undefined });
    if ('problem' in result) return { code: 1, problem: say(`export.problem.${result.problem}`, result.values) };
    return { code: 0, text: say('cli.exported', { file: values.out, kilobytes: Math.ceil(result.bytes / 1000) }) };
  },
};

/** Whatever bears our ending, and the exported project itself under any name. */
function isProject(out: string, projectPath: string): boolean {
  if (path.extname(out).toLowerCase() === '.frontstage') return true;
  return fs.existsSync(out) && identityOf(out) === identityOf(projectPath);
}
