// What a new project begins with, as entities. Content is in the language asked for; ids come from the caller.

import type { JourneyMap, LaneKind, Zone } from './entities/map.ts';
import type { Language } from './entities/project.ts';
import type { Entity } from './entities.ts';
import { keysBetween } from './order.ts';
import { createSample } from './sample.ts';

export const TEMPLATES = ['blueprint', 'journey', 'empty', 'sample'] as const;
export type Template = (typeof TEMPLATES)[number];

type Pair = readonly [en: string, zh: string];
type Outline = {
  readonly title: Pair;
  readonly map: Pair;
  readonly stages: readonly { readonly title: Pair; readonly steps: number }[];
  readonly lanes: readonly (readonly [Zone, LaneKind])[];
};

const OUTLINES: Readonly<Record<Exclude<Template, 'sample'>, Outline>> = {
  blueprint: {
    title: ['New service blueprint', '新服务蓝图'],
    map: ['Blueprint', '蓝图'],
    stages: [
      { title: ['Before', '之前'], steps: 2 },
      { title: ['During', '之中'], steps: 3 },
      { title: ['After', '之后'], steps: 2 },
    ],
    lanes: [
      ['customer', 'physical-evidence'],
      ['customer', 'customer-actions'],
      ['customer', 'emotion'],
      ['customer', 'pain-points'],
      ['front-stage', 'people'],
      ['back-stage', 'people'],
      ['support', 'support-processes'],
    ],
  },
  journey: {
    title: ['New customer journey', '新顾客旅程'],
    map: ['Journey', '旅程'],
    stages: [
      { title: ['Become aware', '知晓'], steps: 2 },
      { title: ['Decide', '决定'], steps: 2 },
      { title: ['Use', '使用'], steps: 2 },
      { title: ['Come back', '回访'], steps: 1 },
    ],
    lanes: [
      ['customer', 'customer-actions'],
      ['customer', 'touchpoints'],
      ['customer', 'needs'],
      ['customer', 'thoughts'],
      ['customer', 'emotion'],
      ['customer', 'pain-points'],
      ['customer', 'opportunities'],
    ],
  },
  empty: {
    title: ['New project', '新项目'],
    map: ['Map', '地图'],
    stages: [{ title: ['', ''], steps: 1 }],
    lanes: [['customer', 'customer-actions']],
  },
};

/** A whole project. @param newId gives a new unique id at each call. */
export function createTemplate(template: Template, language: Language, newId: () => string): readonly Entity[] {
  if (template === 'sample') return createSample(language, newId);
  const outline = OUTLINES[template];
  const say = (pair: Pair) => (language === 'en' ? pair[0] : pair[1]);
  const mapId = newId();
  const entities: Entity[] = [
    { kind: 'project', id: newId(), title: say(outline.title), client: '', language },
    { kind: 'map', id: mapId, order: keysBetween(undefined, undefined, 1)[0] ?? '', title: say(outline.map), scale: '-2..2' },
  ];
  const stageKeys = keysBetween(undefined, undefined, outline.stages.length);
  outline.stages.forEach(({ title, steps }, index) => {
    const stageId = newId();
    entities.push({ kind: 'stage', id: stageId, mapId, order: stageKeys[index] ?? '', title: say(title) });
    for (const order of keysBetween(undefined, undefined, steps))
      entities.push({ kind: 'step', id: newId(), stageId, order, title: '', marks: [] });
  });
  const laneKeys = keysBetween(undefined, undefined, outline.lanes.length);
  outline.lanes.forEach(([zone, laneKind], index) => {
    entities.push({ kind: 'lane', id: newId(), mapId, zone, laneKind, order: laneKeys[index] ?? '', title: '' });
  });
  return entities;
}

/** The map of a template with all that is in it, for a project that is there already. */
export function createMap(
  template: Exclude<Template, 'sample'>,
  language: Language,
  newId: () => string,
  title?: string,
): { readonly map: JourneyMap; readonly entities: readonly Entity[] } {
  const made = createTemplate(template, language, newId).filter(({ kind }) => kind !== 'project');
  const entities = made.map((entity) => (entity.kind === 'map' && title ? { ...entity, title } : entity));
  const map = entities.find((entity) => entity.kind === 'map');
  if (!map) throw new Error('a template without a map');
  return { map, entities };
}
