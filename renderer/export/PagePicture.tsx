// A Page as a picture in the window: the very SVG that is exported, without the fonts, which are here already. The map on its page
// is a picture of its own, kept while what stands around it changes: to put thousands of cards on the screen takes seconds.

import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import type { Look } from '../../shared/export/look.ts';
import type { Page } from '../../shared/export/pages.ts';
import { toSvg } from '../../shared/export/svg.ts';
import { type Doc, projectOf } from '../../shared/model/document.ts';
import { imageAddress } from '../session/images.ts';
import { useProject } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import { SvgPicture } from '../ui/SvgPicture.tsx';
import './export-fonts.css';

export function PagePicture({ doc, page, look }: { readonly doc: Doc; readonly page: Page; readonly look: Look }) {
  const say = useSay();
  // Two pictures may be in sight at once.
  const idPrefix = `${useId().replaceAll(/\W/g, '')}-`;
  const hrefs = useImageHrefs(doc);
  const { language } = projectOf(doc);
  const { theme, font } = look;
  const spell = useCallback(
    (part: Page, name: 'around' | 'map') => {
      const imageHref = (imageId: string) => hrefs.get(imageId);
      const ofWindow = { font, fontFaces: [], imageHref, language, idPrefix: `${idPrefix}${name}-` };
      return toSvg(part, theme, { ...ofWindow, isTransparent: name === 'around' });
    },
    [theme, font, hrefs, language, idPrefix],
  );
  const { drawing } = page;
  const bare = { ...page, drawing: { ...drawing, items: [] } };
  const around = spell(bare, 'around');
  // The place of the map on the page, as it is spelled without the map.
  const place = spell(withoutFurniture(bare), 'map');
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the page only the place matters
  const map = useMemo(() => spell(withoutFurniture(page), 'map'), [place, drawing, spell]);
  return (
    <div className="export-preview" role="img" aria-label={say('export-dialog.preview', { name: page.title })}>
      <SvgPicture svg={map} />
      <SvgPicture svg={around} />
    </div>
  );
}

function withoutFurniture(page: Page): Page {
  const { sheet, ...rest } = page;
  return { ...rest, furniture: [], ...(sheet && { sheet: { ...sheet, around: [] } }) };
}

/** By image id; those that the file does not hold are left out. */
function useImageHrefs(doc: Doc): ReadonlyMap<string, string> {
  const { api } = useProject();
  const [hrefs, setHrefs] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isWanted = true;
    const addresses = [...doc.image.values()].map(({ id, hash }) => imageAddress(api, hash).then((href) => [id, href] as const));
    void Promise.allSettled(addresses).then((settled) => {
      if (isWanted && settled.length > 0) setHrefs(new Map(settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))));
    });
    return () => {
      isWanted = false;
    };
  }, [api, doc.image]);
  return hrefs;
}
