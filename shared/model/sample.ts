// The finished sample, "Click & collect returns": what the first start shows of a real map. Every number in it is part of
// the story it tells: the peak at step 5, the end at step 8, and the one lever that matters.

import type { Card, Connector, LaneKind, Step, Zone } from './entities/map.ts';
import type { Language } from './entities/project.ts';
import type { Entity } from './entities.ts';
import { keysBetween } from './order.ts';
import { fromScale } from './score.ts';

type Pair = readonly [en: string, zh: string];
/** By step, 1–8: one text, or several cards in one cell. */
type Cells = Readonly<Record<number, Pair | readonly Pair[]>>;

const STAGES: readonly Pair[] = [
  ['Decide', '决定'],
  ['Prepare', '准备'],
  ['Hand over', '交付'],
  ['Resolve', '了结'],
];

const STEPS: readonly Pair[] = [
  ['Notice the fit is wrong', '发现尺码不合'],
  ['Look up the return policy', '查退货政策'],
  ['Start the return in the app', '在应用里发起退货'],
  ['Repack the parcel', '重新打包'],
  ['Find the returns desk', '找到退货台'],
  ['Hand the parcel over', '交出包裹'],
  ['Wait for the refund', '等待退款'],
  ['See the refund arrive', '看到退款到账'],
];

const MOMENTS_OF_TRUTH: readonly number[] = [5, 8];

const LANES = [
  {
    zone: 'customer',
    laneKind: 'customer-actions',
    cells: {
      1: ['Tries the jacket on at home', '在家试穿外套'],
      2: ['Searches “return” on the web site', '在网站搜索“退货”'],
      3: ['Picks a store and a time slot', '选择门店和时段'],
      4: ['Looks for the original box', '找原来的包装盒'],
      5: ['Walks past two unmarked counters', '路过两个没有标识的柜台'],
      6: ['Shows the code, hands over the parcel', '出示退货码，交出包裹'],
      7: ['Checks the app twice a day', '每天看两次应用'],
      8: ['Reads the bank notification', '读到银行通知'],
    },
  },
  {
    zone: 'customer',
    laneKind: 'touchpoints',
    cells: {
      1: ['Parcel', '包裹'],
      2: ['Web', '网站'],
      3: ['App', '应用'],
      4: [
        ['Box', '包装盒'],
        ['Label', '标签'],
      ],
      5: ['Store signs', '店内标识'],
      6: ['Returns desk', '退货台'],
      7: [
        ['App', '应用'],
        ['E-mail', '邮件'],
      ],
      8: ['Bank app', '银行应用'],
    },
  },
  {
    zone: 'customer',
    laneKind: 'needs',
    cells: {
      1: ['Feel it was not my fault', '觉得不是我的错'],
      2: ['Know the cost before I start', '开始前知道费用'],
      3: ['One clear next step', '明确的下一步'],
      5: ['Be greeted within a minute', '一分钟内有人招呼'],
      6: ['Proof that I handed it in', '交件凭证'],
      7: ['Know when, not “soon”', '知道何时，而不是“很快”'],
      8: ['Closure', '有个了结'],
    },
  },
  { zone: 'customer', laneKind: 'emotion', cells: {} },
  {
    zone: 'customer',
    laneKind: 'pain-points',
    cells: {
      2: ['Fee shown only at the end', '费用到最后才显示'],
      4: ['Box is already recycled', '盒子已经回收了'],
      5: ['No sign, no greeting', '没有标识，没人招呼'],
      7: ['Eight days of silence', '八天没有音讯'],
    },
  },
  {
    zone: 'front-stage',
    laneKind: 'people',
    cells: {
      3: ['Confirms the slot in chat', '在聊天中确认时段'],
      6: ['Scans the code, inspects, prints a receipt', '扫码、验货、打印回执'],
      7: ['Answers “where is my refund?”', '回答“我的退款在哪？”'],
    },
  },
  {
    zone: 'back-stage',
    laneKind: 'people',
    cells: {
      2: ['Keeps the policy page current', '更新政策页面'],
      3: ['Reserves desk capacity', '预留柜台人手'],
      6: ['Grades the item, restocks', '定级并重新上架'],
      7: ['Chases the finance queue', '催办财务队列'],
    },
  },
  {
    zone: 'support',
    laneKind: 'support-processes',
    cells: {
      2: ['CMS', '内容管理系统'],
      3: ['Slot planner', '时段排程'],
      4: ['Label service', '标签服务'],
      6: ['Store POS, stock ledger', '门店收银、库存账'],
      7: ['Payment provider batch run', '支付方批处理'],
      8: ['Refund event', '退款事件'],
    },
  },
  {
    zone: 'support',
    laneKind: 'opportunities',
    cells: {
      2: ['Cost calculator up front', '提前算清费用'],
      4: ['Box-free returns', '免包装退货'],
      5: ['Host at the entrance', '门口迎宾'],
      7: ['Refund on scan', '扫码即退款'],
    },
  },
] as const satisfies readonly { zone: Zone; laneKind: LaneKind; cells: Cells }[];

const TOUCHPOINT_LANE = 1;
const POST: Pair = ['Post', '邮寄'];
const STORE: Pair = ['Store', '门店'];
const MOBILE: Pair = ['Mobile', '手机'];
const STORE_TEAM: Pair = ['Store team', '门店团队'];
const DIGITAL_TEAM: Pair = ['Digital team', '数字团队'];

/** Through which channel each touchpoint is met, and which of them the company manages. */
const TOUCHPOINTS: Readonly<Record<string, { readonly channel: Pair; readonly owner?: Pair }>> = {
  Parcel: { channel: POST },
  Web: { channel: ['Web', '网页'], owner: DIGITAL_TEAM },
  App: { channel: MOBILE, owner: DIGITAL_TEAM },
  Box: { channel: POST },
  Label: { channel: POST },
  'Store signs': { channel: STORE },
  'Returns desk': { channel: STORE, owner: STORE_TEAM },
  'E-mail': { channel: ['E-mail', '邮件'] },
  'Bank app': { channel: MOBILE },
};

/** On −5…+5, by step. */
const SCORES: readonly number[] = [-1, 0, 2, -1, -3.6, 1.6, -2, 3.2];

const PAINS: Readonly<Record<number, Partial<Card> & { readonly ownerPair?: Pair }>> = {
  2: { severity: 3, frequency: 3, importance: 6, performance: 4, status: 'open' },
  4: { severity: 2, frequency: 4, importance: 5, performance: 5, status: 'solved', ownerPair: ['Logistics', '物流'] },
  5: { severity: 5, frequency: 4, importance: 9, performance: 2, status: 'doing', ownerPair: STORE_TEAM },
  7: { severity: 4, frequency: 4, importance: 8, performance: 3, status: 'open', ownerPair: ['Finance', '财务'] },
};

const OPPORTUNITIES: Readonly<Record<number, Partial<Card>>> = {
  2: { value: 4, effort: 2 },
  4: { value: 3, effort: 4 },
  5: { value: 5, effort: 1 },
  7: { value: 5, effort: 4 },
};

const BUSY_PARENT = {
  quote: [
    'I have twenty minutes between school and supper. Do not make me look for the desk.',
    '从接孩子到做晚饭，我只有二十分钟。别让我到处找退货台。',
  ],
  demographics: [
    '38, two children at primary school, works four days, lives 15 minutes from the store',
    '38 岁，两个孩子上小学，每周工作四天，离门店 15 分钟',
  ],
  behaviour: [
    'Orders clothes in two sizes in the evening, on the phone; returns on the way home',
    '晚上用手机下单，衣服常买两个尺码；回家路上顺路退货',
  ],
  goals: ['Get it done in one stop, and have the money back before the next bill', '一次办完，在下一张账单前拿到退款'],
  basicNeeds: ['The money comes back, and in full', '退款会到账，且金额无误'],
  statedNeeds: ['To be served within a minute, and know when the money comes', '一分钟内有人接待，并知道何时退款'],
  latentNeeds: ['Nothing to pack, nothing to print', '不用打包，也不用打印'],
  segment: ['Families who shop online', '网购家庭'],
} as const satisfies Readonly<Record<string, Pair>>;

type Tier = 'front' | 'back' | 'support';
const CONNECTORS: readonly (readonly [step: number, Tier, step: number, Tier, Connector['connectorKind']])[] = [
  [2, 'back', 2, 'support', 'one-way'],
  [3, 'front', 3, 'back', 'one-way'],
  [6, 'front', 7, 'front', 'one-way'],
  [7, 'front', 7, 'back', 'one-way'],
  [7, 'back', 7, 'support', 'one-way'],
  [7, 'support', 8, 'support', 'one-way'],
  [3, 'back', 3, 'support', 'two-way'],
  [6, 'front', 6, 'back', 'two-way'],
  [6, 'back', 6, 'support', 'two-way'],
];
const LANE_OF_TIER: Readonly<Record<Tier, number>> = { front: 5, back: 6, support: 7 };
const PAIN_LANE = 4;
const OPPORTUNITY_LANE = 8;

const SERVQUAL = {
  reliability: { expectation: 6.4, perception: 4.6 },
  responsiveness: { expectation: 6.2, perception: 4.8 },
  empathy: { expectation: 5.6, perception: 5.0 },
  assurance: { expectation: 5.9, perception: 5.5 },
  tangibles: { expectation: 4.8, perception: 5.1 },
};

export function createSample(language: Language, newId: () => string): readonly Entity[] {
  const say = (pair: Pair) => (language === 'en' ? pair[0] : pair[1]);
  const first = keysBetween(undefined, undefined, 1)[0] ?? '';
  const mapId = newId();
  const personaId = newId();
  const entities: Entity[] = [
    {
      kind: 'project',
      id: newId(),
      title: say(['Click & collect returns', '到店退货']),
      client: say(['Northgate Retail', '北门零售']),
      language,
    },
    {
      kind: 'persona',
      id: personaId,
      order: first,
      title: say(['Busy parent', '忙碌的家长']),
      colour: '#2b3a42',
      ...(Object.fromEntries(Object.entries(BUSY_PARENT).map(([field, pair]) => [field, say(pair)])) as Record<
        keyof typeof BUSY_PARENT,
        string
      >),
    },
    { kind: 'map', id: mapId, order: first, title: say(['As-is blueprint', '现状蓝图']), scale: '-5..5' },
  ];

  const stageKeys = keysBetween(undefined, undefined, STAGES.length);
  const stages = STAGES.map(
    (title, index) => ({ kind: 'stage', id: newId(), mapId, order: stageKeys[index] ?? '', title: say(title) }) as const,
  );
  const stepKeys = keysBetween(undefined, undefined, STEPS.length);
  const steps = STEPS.map(
    (title, index): Step => ({
      kind: 'step',
      id: newId(),
      stageId: stages[Math.floor(index / 2)]?.id ?? '',
      order: stepKeys[index] ?? '',
      title: say(title),
      marks: MOMENTS_OF_TRUTH.includes(index + 1) ? ['moment-of-truth'] : [],
    }),
  );
  const stepId = (number: number) => steps[number - 1]?.id ?? '';
  entities.push(...stages, ...steps);

  /** By lane index and step number: the first card of the cell. */
  const cards = new Map<string, Card>();
  const laneKeys = keysBetween(undefined, undefined, LANES.length);
  LANES.forEach(({ zone, laneKind, cells }, lane) => {
    const laneId = newId();
    entities.push({ kind: 'lane', id: laneId, mapId, zone, laneKind, order: laneKeys[lane] ?? '', title: '' });
    for (const [number, cell] of Object.entries(cells as Cells)) {
      const texts = (typeof cell[0] === 'string' ? [cell] : cell) as readonly Pair[];
      const orders = keysBetween(undefined, undefined, texts.length);
      texts.forEach((text, index) => {
        const at = stepId(Number(number));
        const key = `${lane} ${number}`;
        const { channel, owner } = (lane === TOUCHPOINT_LANE && TOUCHPOINTS[text[0]]) || {};
        const card: Card = {
          kind: 'card',
          id: newId(),
          laneId,
          stepId: at,
          lastStepId: at,
          order: orders[index] ?? '',
          text: say(text),
          marks: [],
          ...(channel && { channel: say(channel) }),
          ...(owner && { owner: say(owner) }),
        };
        if (!cards.has(key)) cards.set(key, card);
        else entities.push(card);
      });
    }
    if (laneKind === 'emotion') {
      SCORES.forEach((score, index) => {
        entities.push({ kind: 'score', id: newId(), laneId, stepId: stepId(index + 1), personaId, value: fromScale(score, '-5..5') });
      });
    }
  });

  const cardAt = (lane: number, number: number) => {
    const card = cards.get(`${lane} ${number}`);
    if (!card) throw new Error(`the sample has no card in lane ${lane} at step ${number}`);
    return card;
  };
  const amend = (lane: number, number: number, fields: Partial<Card>) =>
    cards.set(`${lane} ${number}`, { ...cardAt(lane, number), ...fields });
  for (const [number, { ownerPair, ...pain }] of Object.entries(PAINS)) {
    amend(PAIN_LANE, Number(number), { ...pain, ...(ownerPair && { owner: say(ownerPair) }), aboutIds: [cardAt(0, Number(number)).id] });
  }
  for (const [number, opportunity] of Object.entries(OPPORTUNITIES)) {
    amend(OPPORTUNITY_LANE, Number(number), { ...opportunity, status: 'open', aboutIds: [cardAt(PAIN_LANE, Number(number)).id] });
  }
  const desk = cardAt(LANE_OF_TIER.front, 6);
  amend(LANE_OF_TIER.front, 6, { marks: ['fail-point'], owner: say(STORE_TEAM), channel: say(['Returns desk', '退货台']) });
  entities.push(...cards.values());

  for (const [fromStep, from, toStep, to, connectorKind] of CONNECTORS) {
    entities.push({
      kind: 'connector',
      id: newId(),
      fromCardId: cardAt(LANE_OF_TIER[from], fromStep).id,
      toCardId: cardAt(LANE_OF_TIER[to], toStep).id,
      connectorKind,
    });
  }

  const deskTimeId = newId();
  const servqualId = newId();
  entities.push(
    {
      kind: 'measure',
      id: deskTimeId,
      subjectId: desk.id,
      order: first,
      title: say(['Time at the desk', '柜台停留时间']),
      measureKind: 'waiting-time',
      unit: say(['min', '分钟']),
      better: 'lower',
      target: 3,
    },
    { kind: 'round', id: newId(), measureId: deskTimeId, date: '2026-10-15', value: 7 },
    { kind: 'measure', id: servqualId, subjectId: mapId, order: first, title: 'SERVQUAL', measureKind: 'servqual', better: 'higher' },
    { kind: 'round', id: newId(), measureId: servqualId, date: '2026-10-31', n: 212, servqual: SERVQUAL },
  );
  return entities;
}
