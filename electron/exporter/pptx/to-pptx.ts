// Pages as a presentation that PowerPoint, Keynote and LibreOffice edit: native shapes, glued connectors, colours and fonts of a theme.
// Decides nothing: the SVG, the PNG and the PDF spell the same marks.

import type { Look } from '../../../shared/export/look.ts';
import type { Page } from '../../../shared/export/pages.ts';
import { toXml } from '../../../shared/export/to-xml.ts';
import type { Language } from '../../../shared/model/entities/project.ts';
import type { Say } from '../../../shared/text/text.ts';
import { decodeImages, type ImageOf } from '../images.ts';
import type { ToRuns } from '../measure.ts';
import { DEFAULT_TEXT, NOTES_SIZE, toNotes, toNotesMaster, toSlideLayout, toSlideMaster } from './masters.ts';
import { createPackage, type Relationship } from './package.ts';
import { slideSizeOf } from './places.ts';
import { createSchemeColour } from './scheme.ts';
import { SPACES, toSlide } from './slide.ts';
import { toPlainText } from './text.ts';
import { toTheme } from './theme.ts';
import { XML } from './xml.ts';

export type PptxParts = {
  readonly title: string;
  readonly look: Look;
  readonly toRuns: ToRuns;
  readonly imageOf: ImageOf;
  readonly say: Say;
  readonly language: Language;
  /** Called after each item with how many pages are done, part of one included; what it returns is waited for. */
  readonly onItem: (done: number) => Promise<void>;
};

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';
const PRESENTATION = 'ppt/presentation.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';

/** As many slides as pages, of one size: a file has no other. Each page is asked for when the one before is written. */
export async function toPptx(
  pages: Iterable<Page>,
  { title, look, toRuns, imageOf, say, language, onItem }: PptxParts,
): Promise<Uint8Array> {
  const file = createPackage();
  const colour = createSchemeColour(look.theme);
  const images = new Map<string, string | undefined>();
  const slides: Relationship[] = [];
  let size = { width: 0, height: 0 };
  let hasNotes = false;

  for (const page of pages) {
    const done = slides.length;
    const own = slideSizeOf(page);
    size = { width: Math.max(size.width, own.width), height: Math.max(size.height, own.height) };
    await addImages(page);
    const path = `ppt/slides/slide${done + 1}.xml`;
    const relationships: Relationship[] = [{ type: 'slideLayout', path: LAYOUT }];
    const relate = (relationship: Relationship) => {
      const known = relationships.findIndex((each) => each.path === relationship.path);
      return `rId${known >= 0 ? known + 1 : relationships.push(relationship)}`;
    };
    const relationOf = (imageId: string) => {
      const image = images.get(imageId);
      return image === undefined ? undefined : relate({ type: 'image', path: image });
    };
    const xml = await toSlide(page, { toRuns, colour, language, say, imageOf: relationOf, onItem: (share) => onItem(done + share) });
    if (page.notes) {
      hasNotes = true;
      const notes = `ppt/notesSlides/notesSlide${done + 1}.xml`;
      relate({ type: 'notesSlide', path: notes });
      file.add(notes, `${TYPE}.notesSlide+xml`, toNotes(toPlainText(page.notes, language)), [
        { type: 'notesMaster', path: NOTES_MASTER },
        { type: 'slide', path },
      ]);
    }
    file.add(path, `${TYPE}.slide+xml`, xml, relationships);
    slides.push({ type: 'slide', path });
  }

  file.add(LAYOUT, `${TYPE}.slideLayout+xml`, toSlideLayout(size), [{ type: 'slideMaster', path: MASTER }]);
  file.add(MASTER, `${TYPE}.slideMaster+xml`, toSlideMaster(size), [
    { type: 'slideLayout', path: LAYOUT },
    { type: 'theme', path: 'ppt/theme/theme1.xml' },
  ]);
  const theme = toTheme('Frontstage', look);
  file.add('ppt/theme/theme1.xml', THEME, theme);
  if (hasNotes) {
    file.add(NOTES_MASTER, `${TYPE}.notesMaster+xml`, toNotesMaster(), [{ type: 'theme', path: 'ppt/theme/theme2.xml' }]);
    file.add('ppt/theme/theme2.xml', THEME, theme);
  }
  const masters: Relationship[] = [
    { type: 'slideMaster', path: MASTER },
    ...(hasNotes ? [{ type: 'notesMaster', path: NOTES_MASTER } as const] : []),
  ];
  file.add(PRESENTATION, `${TYPE}.presentation.main+xml`, toPresentation(slides.length, hasNotes, size), [
    ...masters,
    ...slides,
    { type: 'theme', path: 'ppt/theme/theme1.xml' },
  ]);
  file.add('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', toCore(title, language));
  file.add('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml', APP);
  return file.bytes([
    { type: 'officeDocument', path: PRESENTATION },
    { type: 'core-properties', path: 'docProps/core.xml' },
    { type: 'extended-properties', path: 'docProps/app.xml' },
  ]);

  /** Once each, however often they are shown; one that cannot be read is as one that is missing. */
  async function addImages({ drawing, furniture }: Page): Promise<void> {
    const decoded = await decodeImages([...drawing.items, ...furniture], (id) => (images.has(id) ? undefined : imageOf(id)));
    for (const id of decoded.keys()) {
      const image = imageOf(id);
      if (!image) continue;
      const path = `ppt/media/image${images.size + 1}.${image.mediaType === 'image/jpeg' ? 'jpeg' : 'png'}`;
      images.set(id, path);
      file.addImage(path, image.mediaType, image.bytes);
    }
  }
}

function toPresentation(count: number, hasNotes: boolean, { width, height }: { readonly width: number; readonly height: number }): string {
  const firstSlide = hasNotes ? 3 : 2;
  const ids = Array.from({ length: count }, (_, index) => `<p:sldId id="${256 + index}" r:id="rId${firstSlide + index}"/>`);
  const notes = hasNotes ? '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' : '';
  return `${XML}<p:presentation ${SPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>${notes}<p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/><p:notesSz cx="${NOTES_SIZE.width}" cy="${NOTES_SIZE.height}"/>${DEFAULT_TEXT}</p:presentation>\n`;
}

function toCore(title: string, language: string): string {
  return `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${toXml(title)}</dc:title><dc:creator>Frontstage</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>\n`;
}

const APP = `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Frontstage</Application></Properties>\n`;
