// The screens of a project: the map, and what else it can be looked at as, in the order in which the rail shows them. Each is named
// here, and so has its button, its action, its key and its place in the menus; it is drawn in Editor.tsx.

import {
  BadgeCheck,
  Gauge,
  GitCompareArrows,
  Lightbulb,
  ListOrdered,
  type LucideIcon,
  Map as MapIcon,
  Presentation,
  Table2,
  Users,
  Waypoints,
} from 'lucide-react';
import type { TextKey } from '../../shared/text/text.ts';

type Screen = {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly label: TextKey;
  /** Things are selected on it, so that the inspector shows their fields. */
  readonly hasInspector?: boolean;
};

const SCREENS_AS_NAMED = [
  { name: 'map', icon: MapIcon, label: 'table.map', hasInspector: true },
  { name: 'table', icon: Table2, label: 'table.table', hasInspector: true },
  { name: 'insights', icon: Lightbulb, label: 'insights.title' },
  { name: 'register', icon: ListOrdered, label: 'register.title', hasInspector: true },
  { name: 'measures', icon: Gauge, label: 'screen.measures' },
  { name: 'personas', icon: Users, label: 'personas.title' },
  { name: 'touchpoints', icon: Waypoints, label: 'screen.touchpoints' },
  { name: 'standards', icon: BadgeCheck, label: 'screen.standards' },
  { name: 'compare', icon: GitCompareArrows, label: 'compare.title' },
  { name: 'workshops', icon: Presentation, label: 'screen.workshops' },
] as const satisfies readonly Screen[];

export type ScreenName = (typeof SCREENS_AS_NAMED)[number]['name'];

export const SCREENS: readonly (Screen & { readonly name: ScreenName })[] = SCREENS_AS_NAMED;

/** Whether the inspector stands beside it. */
export function hasInspector(screen: ScreenName): boolean {
  return SCREENS.some(({ name, hasInspector = false }) => name === screen && hasInspector);
}

/** The two on which the grid stands, and is written in. */
export function isGrid(screen: ScreenName): screen is 'map' | 'table' {
  return screen === 'map' || screen === 'table';
}
