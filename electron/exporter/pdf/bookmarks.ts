// The bookmarks of a PDF: of a map its stages and their steps, of a deck its stops and their slides. Where they lead was found out while
// the pages were written.

import { type Page, sizeOf } from '../../../shared/export/pages.ts';
import { toDrawable } from '../../../shared/layout/pieces.ts';

/** On a sheet of paper, in points from its top and, as pdfkit counts, from its right. */
export type Place = { readonly pageNumber: number; readonly top: number; readonly right: number };
/** A page, or all sheets of a poster; `places` by the id of what begins there. */
export type Bookmarked = { readonly page: Page; readonly pageNumber: number; readonly places: ReadonlyMap<string, Place> };
type Chapter = { readonly title: string; readonly place: Place; readonly chapters: readonly Chapter[] };

/** @param isDeck each page is a slide; those of one title follow one another. */
export function addBookmarks(document: PDFKit.PDFDocument, pages: readonly Bookmarked[], isDeck: boolean): void {
  add(document.outline, toChapters(pages, isDeck), true);

  function add(outline: PDFKit.PDFOutline, chapters: readonly Chapter[], isExpanded: boolean): void {
    for (const { title, place, chapters: within } of chapters) {
      const { pageNumber, top, right } = place;
      const options = { pageNumber, top, left: right, zoom: 0, fit: false, expanded: isExpanded };
      add(outline.addItem(toDrawable(title), options), within, false);
    }
  }
}

function toChapters(pages: readonly Bookmarked[], isDeck: boolean): readonly Chapter[] {
  const groups: Bookmarked[][] = [];
  for (const each of pages) {
    const last = groups.at(-1);
    if (last?.[0]?.page.title === each.page.title) last.push(each);
    else groups.push([each]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const chapters = isDeck ? slidesIn(group) : stagesIn(group);
    const title = first.page.title;
    return title === '' ? chapters : [{ title, place: topOf(first), chapters }];
  });
}

function topOf({ page, pageNumber }: Bookmarked): Place {
  return { pageNumber, top: 0, right: sizeOf(page).width };
}

/** Each by the steps that it shows; none where there is but one. */
function slidesIn(group: readonly Bookmarked[]): readonly Chapter[] {
  if (group.length < 2) return [];
  return group.map((slide, index) => {
    const steps = slide.page.drawing.items.flatMap(({ role, name }) => (role === 'step' && name !== '' ? [name] : []));
    const title = [...new Set([steps.at(0), steps.at(-1)])].filter((name) => name !== undefined).join(' – ');
    return { title: title || `${index + 1}`, place: topOf(slide), chapters: [] };
  });
}

/** Steps of a stage that has no name stand beside the stages. */
function stagesIn(group: readonly Bookmarked[]): readonly Chapter[] {
  const places = new Map(group.toReversed().flatMap((each) => [...each.places]));
  const names = new Map(group.flatMap(({ page }) => page.drawing.items.map(({ id, name }) => [id, name] as const)));
  const columns = [
    ...new Map(group.flatMap(({ page }) => page.drawing.frame.columns.map((column) => [column.stepId, column] as const))).values(),
  ];
  const stepsOf = (stage: string) => columns.filter(({ stageId }) => stageId === stage).flatMap(({ stepId }) => chapterOf(stepId, []));
  return [...new Set(columns.map(({ stageId }) => stageId))].flatMap((stageId) => {
    const steps = stepsOf(stageId);
    return places.has(stageId) ? chapterOf(stageId, steps) : steps;
  });

  function chapterOf(id: string, chapters: readonly Chapter[]): readonly Chapter[] {
    const place = places.get(id);
    const title = names.get(id)?.replaceAll('\n', ' ');
    return place && title ? [{ title, place, chapters }] : chapters;
  }
}
