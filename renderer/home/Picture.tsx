// The picture of a map. It comes from a file, so it is shown as an image, in which nothing runs and nothing is fetched.

import { useMemo } from 'react';

export function Picture({ svg }: { readonly svg: string }) {
  const source = useMemo(() => `data:image/svg+xml,${encodeURIComponent(svg)}`, [svg]);
  return <span className="picture">{svg !== '' && <img src={source} alt="" draggable={false} />}</span>;
}
