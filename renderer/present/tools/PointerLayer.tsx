// The presenter's pointer or light over a slide, in whichever window shows it. It fills its box; but for the
// foot, what is below it is not touched while it is pointed at: pointing is not editing.

import { useEffect, useRef } from 'react';
import { SLIDE } from '../../../shared/present/slides.ts';
import { useOnStage } from '../../session/use-session.tsx';
import { useMedia } from '../../ui/theme.tsx';
import { useShow } from '../show.ts';
import { useAim } from './aim.ts';
import { restOf } from './tools.ts';
import { fresh, ribbonOf, type Trail } from './trail.ts';
import type { Spot } from './zoom.ts';
import './tools.css';

/** The height of the foot of a slide, in points, as present.css has it: its buttons are pressed as ever. */
const FOOT = 48;

export function PointerLayer() {
  const tool = useShow(({ show }) => show?.tool);
  const shown = useOnStage();
  if (!tool || !shown) return null;
  const rest = restOf(shown);
  return (
    <svg className="pointer-layer" viewBox={`0 0 ${SLIDE.width} ${SLIDE.height}`} data-tool={tool} aria-hidden>
      <rect className="pointer-catch" width={SLIDE.width} height={SLIDE.height - FOOT} />
      {tool === 'pointer' ? <Pointer rest={rest} /> : <Light rest={rest} />}
    </svg>
  );
}

function Light({ rest }: { readonly rest: Spot }) {
  const { at = rest, light } = useAim();
  const [x, y] = [at.x * SLIDE.width, at.y * SLIDE.height];
  return (
    <>
      <path
        className="light-shade"
        d={`M0 0H${SLIDE.width}V${SLIDE.height}H0ZM${x - light} ${y}a${light} ${light} 0 0 0 ${2 * light} 0a${light} ${light} 0 0 0 ${-2 * light} 0Z`}
      />
      <circle className="light-edge" cx={x} cy={y} r={light} />
    </>
  );
}

function Pointer({ rest }: { readonly rest: Spot }) {
  const at = useAim((aim) => aim.at) ?? rest;
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  return (
    <>
      {!isStill && <PointerTrail />}
      <g className="pointer" transform={`translate(${at.x * SLIDE.width} ${at.y * SLIDE.height})`}>
        <circle r={12} className="pointer-outside" />
        <circle r={10} className="pointer-ring" />
        <circle r={6} className="pointer-dot" />
      </g>
    </>
  );
}

/** Drawn anew by itself for as long as there is any of it. */
function PointerTrail() {
  const path = useRef<SVGPathElement>(null);
  useEffect(() => {
    const view = path.current?.ownerDocument.defaultView;
    if (!view) return;
    let trail: Trail = [];
    let frame = 0;
    const draw = () => {
      const now = performance.now();
      trail = fresh(trail, now);
      path.current?.setAttribute('d', ribbonOf(trail, now));
      frame = trail.length > 0 ? view.requestAnimationFrame(draw) : 0;
    };
    const stop = useAim.subscribe(({ at }) => {
      trail = at ? [...trail, { ...at, time: performance.now() }] : [];
      if (frame === 0) frame = view.requestAnimationFrame(draw);
    });
    return () => {
      stop();
      view.cancelAnimationFrame(frame);
    };
  }, []);
  return <path ref={path} className="pointer-trail" />;
}
