// A picture from the text of an SVG of our own making. Decides nothing.

import { useLayoutEffect, useRef } from 'react';

/** Parsed as XML and never run: the content policy forbids scripts within it as everywhere. Its container says what it shows. */
export function SvgPicture({ svg }: { readonly svg: string }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    frame.current?.replaceChildren(document.adoptNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement));
  }, [svg]);
  return <div ref={frame} />;
}
