// Drawing marks as SVG elements. Decides nothing: every number was decided by layout.

import { memo, useId } from 'react';
import { toPathData } from '../../../shared/export/svg.ts';
import type { Fill, Gradient, Mark, Stroke } from '../../../shared/layout/drawing.ts';
import { type Theme, toColour } from '../../../shared/layout/theme.ts';
import { useImageHref } from '../../session/images.ts';
import { useTheme } from '../../ui/theme.tsx';

export const Marks = memo(({ marks }: { readonly marks: readonly Mark[] }) => {
  const theme = useTheme();
  return (
    <>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity but their place
        <MarkElement key={index} mark={mark} theme={theme} />
      ))}
    </>
  );
});

function MarkElement({ mark, theme }: { readonly mark: Mark; readonly theme: Theme }) {
  switch (mark.type) {
    case 'box':
      return (
        <Filled fill={mark.fill} stroke={mark.stroke} theme={theme}>
          {(paint) => <rect {...mark.rect} rx={mark.radius || undefined} {...paint} />}
        </Filled>
      );
    case 'path':
      return (
        <Filled fill={mark.fill} stroke={mark.stroke} theme={theme}>
          {(paint) => <path d={toPathData(mark.segments)} {...paint} />}
        </Filled>
      );
    case 'text':
      return (
        <g
          fill={toColour(theme, mark.colour)}
          fontSize={mark.style.size}
          fontWeight={mark.style.weight}
          fontStyle={mark.style.italic ? 'italic' : undefined}
          textAnchor={mark.align === 'left' ? undefined : mark.align === 'middle' ? 'middle' : 'end'}
        >
          {mark.lines.map((line) => (
            <text key={line.baseline} x={line.x} y={line.baseline}>
              {line.text}
            </text>
          ))}
        </g>
      );
    case 'image':
      return <ImageMark mark={mark} theme={theme} />;
  }
}

type Paint = {
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
  readonly strokeLinecap?: 'round';
};

function Filled({
  fill,
  stroke,
  theme,
  children,
}: {
  readonly fill: Fill | undefined;
  readonly stroke: Stroke | undefined;
  readonly theme: Theme;
  readonly children: (paint: Paint) => React.ReactNode;
}) {
  const id = useId();
  if (fill === undefined || typeof fill === 'string')
    return children({ fill: fill === undefined ? 'none' : toColour(theme, fill), ...toStroke(stroke, theme) });
  return (
    <>
      <GradientElement id={id} gradient={fill} theme={theme} />
      {children({ fill: `url(#${id})`, ...toStroke(stroke, theme) })}
    </>
  );
}

function GradientElement({ id, gradient, theme }: { readonly id: string; readonly gradient: Gradient; readonly theme: Theme }) {
  const { from, to, stops } = gradient;
  return (
    <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
      {stops.map(({ at, colour, opacity }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two stops may stand at one place
        <stop key={index} offset={at} stopColor={toColour(theme, colour)} stopOpacity={opacity} />
      ))}
    </linearGradient>
  );
}

function ImageMark({ mark, theme }: { readonly mark: Extract<Mark, { type: 'image' }>; readonly theme: Theme }) {
  const href = useImageHref(mark.imageId);
  return href === undefined ? (
    <rect {...mark.rect} fill={theme.hairline} />
  ) : (
    <image {...mark.rect} href={href} preserveAspectRatio="none" />
  );
}

function toStroke(stroke: Stroke | undefined, theme: Theme): Omit<Paint, 'fill'> {
  if (!stroke) return {};
  return {
    stroke: toColour(theme, stroke.colour),
    strokeWidth: stroke.width,
    ...(stroke.dash && { strokeDasharray: stroke.dash.join(' ') }),
    ...(stroke.cap && { strokeLinecap: stroke.cap }),
  };
}
