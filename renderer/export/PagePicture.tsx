// A Page as a picture in the window: the very SVG that is exported, without the fonts, which are here already. Decides nothing.

import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Look } from '../../shared/export/look.ts';
import type { Page } from '../../shared/export/pages.ts';
import { toSvg } from '../../shared/export/svg.ts';
import { type Doc, projectOf } from '../../shared/model/document.ts';
import { imageAddress } from '../session/images.ts';
import { useProject } from '../session/use-session.tsx';
import { useSay } from '../ui/language.tsx';
import './export-fonts.css';

export function PagePicture({ doc, page, look }: { readonly doc: Doc; readonly page: Page; readonly look: Look }) {
  const say = useSay();
  // Two pictures may be in sight at once.
  const idPrefix = `${useId().replaceAll(/\W/g, '')}-`;
  const frame = useRef<HTMLDivElement>(null);
  const hrefs = useImageHrefs(doc);
  const { language } = projectOf(doc);
  const svg = useMemo(
    () =>
      toSvg(page, look.theme, {
        font: look.font,
        fontFaces: [],
        imageHref: (imageId) => hrefs.get(imageId),
        language,
        idPrefix,
      }),
    [page, look, hrefs, language, idPrefix],
  );
  useEffect(() => {
    // Parsed as XML of our own making, and never run: the content policy forbids scripts within it as everywhere.
    frame.current?.replaceChildren(document.adoptNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement));
  }, [svg]);
  return <div ref={frame} className="export-preview" role="img" aria-label={say('export-dialog.preview', { name: page.title })} />;
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
