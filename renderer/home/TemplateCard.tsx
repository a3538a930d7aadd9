// What a new project can begin with: what it is for, and a sketch of what one gets. The sketches are no maps: they show the idea.

import type { ReactNode } from 'react';
import { BY_NAME } from '../../shared/layout/theme.ts';
import type { Template } from '../../shared/model/templates.ts';
import { useSay } from '../ui/language.tsx';

type Props = { readonly template: Template; readonly isBusy: boolean; readonly onStart: () => void };

export function TemplateCard({ template, isBusy, onStart }: Props) {
  const say = useSay();
  return (
    <li>
      <button type="button" className="template-card" data-card aria-disabled={isBusy} onClick={onStart}>
        <svg className="template-sketch" viewBox="0 0 96 64" aria-hidden="true">
          {SKETCHES[template]}
        </svg>
        <span>
          <span className="template-title">{say(`home.template.${template}`)}</span>
          <span className="template-what">{say(`home.template.${template}.what`)}</span>
        </span>
      </button>
    </li>
  );
}

type CardColour = 'action' | 'front' | 'back' | 'pain';

function cards(y: number, colour: CardColour, places: readonly number[]): ReactNode {
  return places.map((x) => (
    <rect key={x} x={x} y={y} width="14" height="7" rx="2" fill={BY_NAME[`${colour}-fill`]} stroke={BY_NAME[`${colour}-edge`]} />
  ));
}

const ground = <rect width="96" height="64" fill={BY_NAME['zone-customer']} />;

const stages = (
  <>
    <rect x="6" y="5" width="40" height="4" rx="1" fill={BY_NAME['stage-fill']} />
    <rect x="50" y="5" width="40" height="4" rx="1" fill={BY_NAME['stage-fill']} />
  </>
);

const threeLines = (
  <>
    <rect y="37" width="96" height="27" fill={BY_NAME['zone-back-stage']} />
    <rect y="50" width="96" height="14" fill={BY_NAME['zone-support']} />
    <path d="M0 22.5h96" stroke={BY_NAME['line-interaction']} strokeWidth="1.5" />
    <path d="M0 37h96" stroke={BY_NAME['line-visibility']} strokeWidth="2" strokeDasharray="6 4" />
    <path d="M0 50.5h96" stroke={BY_NAME['line-internal-interaction']} strokeWidth="1.5" strokeDasharray="1.5 3" />
  </>
);

const curve = (y: number) => (
  <path
    d={`M10 ${y}c14 -1 18 -9 28 -8s14 14 24 13s14 -12 24 -15`}
    fill="none"
    stroke={BY_NAME.curve}
    strokeWidth="1.75"
    strokeLinecap="round"
  />
);

const SKETCHES: Readonly<Record<Template, ReactNode>> = {
  blueprint: (
    <>
      {ground}
      {threeLines}
      {cards(9, 'action', [8, 30, 52, 74])}
      {cards(26, 'front', [30, 52])}
      {cards(40, 'back', [30, 74])}
      {cards(54, 'back', [52, 74])}
    </>
  ),
  journey: (
    <>
      {ground}
      {stages}
      {cards(14, 'action', [8, 30, 52, 74])}
      {curve(38)}
      {cards(51, 'pain', [52])}
    </>
  ),
  empty: (
    <>
      {ground}
      <path d="M0 20.5h96M0 44.5h96" stroke={BY_NAME['hairline-customer']} />
      <rect x="8" y="25.5" width="28" height="14" rx="3" fill="none" stroke={BY_NAME['chip-edge']} strokeDasharray="3 2.5" />
      <path d="M22 29v7M18.5 32.5h7" stroke={BY_NAME['ink-faint']} strokeLinecap="round" />
    </>
  ),
  sample: (
    <>
      {ground}
      {threeLines}
      {curve(14)}
      <circle cx="38" cy="6" r="2.5" fill={BY_NAME['curve-above']} />
      <circle cx="62" cy="19" r="2.5" fill={BY_NAME['curve-below']} />
      {cards(26, 'front', [30, 52])}
      {cards(40, 'back', [30, 74])}
      {cards(54, 'back', [52, 74])}
    </>
  ),
};
