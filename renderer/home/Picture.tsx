// The picture of a map. It comes from a file, so it is shown as an image, in which nothing runs and nothing is fetched;
// its colours are those of the theme in force.

import { useMemo } from 'react';
import { toProperties } from '../../shared/layout/theme.ts';
import { useTheme } from '../ui/theme.tsx';

export function Picture({ svg }: { readonly svg: string }) {
  const theme = useTheme();
  const source = useMemo(() => {
    const colours = toProperties(theme).map(([name, colour]) => `${name}:${colour}`);
    const coloured = svg.replace('>', `><style>:root{${colours.join(';')}}</style>`);
    return `data:image/svg+xml,${encodeURIComponent(coloured)}`;
  }, [svg, theme]);
  return <span className="picture">{svg !== '' && <img src={source} alt="" draggable={false} />}</span>;
}
