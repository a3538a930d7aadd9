// What people call lanes, zones, columns and the values of fields in their tables, in English and Chinese; the commonest names of lanes, steps
// and stages in German, French and Spanish too. Says what a name may mean; what a table is as a whole, guess.ts decides.

import { EVIDENCE_LEVELS, LANE_KINDS, type LaneKind, MARKS, STATUSES, ZONES, type Zone } from '../../model/entities/map.ts';
import { isKindOfZone, KINDS_OF_ZONE, type Line } from '../../model/zones.ts';
import { wordText } from '../../text/words.ts';
import type { LongField } from './mapping.ts';

/** As names are compared: in one width and case, without a number before, a colon after, or signs around. */
export function toName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .replace(/^ ?\d{1,2} (?=\D)/, '')
    .trim();
}

type Word = keyof typeof wordText;
const isCalled = (name: string, word: Word) => toName(wordText[word].en) === name || toName(wordText[word].zh) === name;

const WHO =
  'customer|user|client|guest|visitor|patient|student|buyer|shopper|consumer|traveler|traveller|passenger|citizen|member|persona|actor';
const WHO_ZH = '顾客|客户|用户|访客|患者|学生|旅客|乘客|买家|消费者';

/** The first that fits; longer names may be about several things. */
const KIND_NAMES: readonly (readonly [LaneKind, RegExp, Zone?])[] = [
  ['emotion', /(staff|employee) (emotion|feeling|mood)|员工(情绪|感受)/, 'front-stage'],
  ['policy', /polic(y|ies)|regulation|compliance|\brules?\b|政策|规则|规定|制度|合规/],
  ['metric', /metric|\bkpis?\b|\bnps\b|\bcsat\b|\bmeasures?\b|指标|衡量/],
  ['pain-points', /\bpains?\b|frustrat|\bproblems?\b|\bissues?\b|barrier|friction|struggle|obstacle|challenge|complaint|schmerz|frustration|^probleme?s?$|^points de douleur|irritant|dolor|^problemas?$|痛点|问题|障碍|困难|困扰|抱怨|槽点/],
  ['opportunities', /opportunit|\bideas?\b|improve|solution|recommendation|how might we|\bhmw\b|^chancen?$|^ideen$|verbesserung|^idées$|opportunité|oportunidad|^mejoras?$|机会|改进|改善|优化|建议|创意|解决方案/],
  ['support-processes', /support(ing)? (process|action|activit|system|service)|^support$|internal (process|action)|支持(流程|过程|系统|活动|性)|^支持$|内部(流程|活动)/],
  ['technology', /front ?stage (tech|system)|前台(技术|系统)/, 'front-stage'],
  ['technology', /back ?stage (tech|system)|后台(技术|系统)/, 'back-stage'],
  ['people', /back ?stage|back ?office|backend|\binvisible\b|behind the scenes|后台|幕后|不可见/, 'back-stage'],
  ['people', /front ?stage|on ?stage|front ?line|front ?office|\bvisible\b|employee|mitarbeiter|personal$|employé|empleado|\bstaff\b|\bagents?\b|provider|服务人员|员工|前台|可见|一线/, 'front-stage'],
  ['physical-evidence', /physical|tangible|^evidence|props?\b|有形|实体|物证|物理/],
  ['touchpoints', /touch ?points?|contact points?|\bchannels?\b|\bmedia\b|interaction|berührungspunkt|kontaktpunkt|^kanal$|^kanäle$|points? de contact|^canal$|^canaux$|puntos? de contacto|^canales$|触点|接触点|渠道|媒介|互动/],
  ['emotion', /emotion|feeling|\bfeels?\b|\bmood|sentiment|satisf|^experience$|gefühl|stimmung|émotion|ressenti|emocion|emoción|情绪|情感|感受|心情|满意/],
  ['thoughts', /thought|think|\bquotes?\b|\bmind\b|\bsays?\b|^gedanken?$|pensée|pensamiento|想法|思考|心声|原话|所想|引述|内心/],
  ['needs', /\bneeds?\b|\bgoals?\b|expectation|motivation|desire|jobs? to be done|\bjtbd\b|\bwants?\b|bedürfnis|^ziele?$|besoin|^objectifs?$|necesidad|^objetivos?$|需求|需要|目标|期望|期待|动机|诉求/],
  ['customer-actions', new RegExp(`^(?:kunden(?:handlung|aktion|aktivität)|handlung|aktion|aktivität)(?:en)?$|^actions? (?:du )?client|^acciones|^(?:(?:${WHO})s? ?)?(?:actions?|activit|behaviou?r|tasks?|doing|does\\b|do\\b|process$)|(?:${WHO})s? ?journey|^(?:(?:${WHO_ZH})的?)?(?:行为|动作|活动|行动|任务|操作)`)],
  ['images', /storyboard|\bimages?\b|pictures?|photos?|screenshots?|wireframe|故事板|分镜|图片|照片|截图|配图/],
  ['technology', /technolog|systems?\b|software|platform|\btools?\b|\bit\b|技术|系统|平台|工具|软件/],
  ['time', /\btimes?\b|duration|timing|timeline|时间|时长|耗时|用时/],
  ['text', /^(?:notes?|comments?|description|remarks?|details?|备注|说明|描述|注释|注|笔记|场景|scene|scenario|context)$/],
]; // biome-ignore format: a line each

export type LaneName = { readonly laneKind: LaneKind; readonly zone?: Zone };

/** What lane a name speaks of; undefined where it tells nothing. */
export function laneNamed(text: string): LaneName | undefined {
  const name = toName(text);
  if (name === '' || name.length > 60) return undefined;
  for (const zone of ['front-stage', 'back-stage'] as const)
    for (const laneKind of ['people', 'technology'] as const) if (isCalled(name, `lane.${laneKind}.${zone}`)) return { laneKind, zone };
  for (const laneKind of LANE_KINDS)
    if (laneKind !== 'people' && laneKind !== 'technology' && isCalled(name, `lane.${laneKind}`)) return { laneKind };
  const found = KIND_NAMES.find(([, names]) => names.test(name));
  if (!found) return undefined;
  const [laneKind, , zone = /back ?stage|后台/.test(name) ? 'back-stage' : undefined] = found;
  return { laneKind, ...(zone && { zone }) };
}

/** A zone by its own name, and nothing more. */
export function zoneNamed(text: string): Zone | undefined {
  const name = toName(text);
  if (name === '') return undefined;
  const found = ZONES.find((zone) => isCalled(name, `zone.${zone}`));
  if (found) return found;
  if (/^(?:front ?stage|on ?stage|前台)(?: (?:zone|area|actions?))?$/.test(name)) return 'front-stage';
  if (/^(?:back ?stage|后台)(?: (?:zone|area|actions?))?$/.test(name)) return 'back-stage';
  return /^(?:顾客|客户|用户|customers?|users?)$/.test(name) ? 'customer' : undefined;
}

/** A row that only draws one of the three lines; below it another zone begins. */
export function lineNamed(text: string): Line | undefined {
  const name = toName(text);
  if (/line of (?:external )?interaction$|^(?:外部)?[互交](?:动|互)(?:分界)?线$/.test(name)) return 'interaction';
  if (/line of visibility$|^可视(?:分界|性)?线$|^可见(?:性)?(?:分界)?线$/.test(name)) return 'visibility';
  return /line of internal interaction$|^内部[互交](?:动|互)(?:分界)?线$/.test(name) ? 'internal-interaction' : undefined;
}

/** The zone where it may stand, else one that it may. */
export function zoneFor(laneKind: LaneKind, wanted: Zone): Zone {
  return isKindOfZone(laneKind, wanted) ? wanted : (ZONES.find((zone) => KINDS_OF_ZONE[zone].includes(laneKind)) ?? 'customer');
}

export const isStepsName = (text: string) => /^(?:steps?|moments?|schritte?|étapes?|pasos?|步骤|环节|节点)( |$)/.test(toName(text));
export const isStagesName = (text: string) =>
  /^(?:(?:journey |customer )?(?:stages?|phases?)|phasen|fases?|阶段|时期|旅程阶段)( |$)/.test(toName(text));

/** Of a card, before what else describes it. */
export const isTitleName = (text: string) => /^(?:titles?|names?|titel|标题|名称)$/.test(toName(text));

const FIELD_NAMES: readonly (readonly [LongField, RegExp])[] = [
  ['text', /^(?:cards?|(?:card )?texts?|content|description|insights?|findings?|items?|what|titles?|names?|titel|标题|名称|卡片|(?:卡片)?(?:内容|文本|文字)|描述|事项|洞察|发现)$/],
  ['lane', /^(?:(?:swim ?)?lanes?(?: (?:name|title|kind))?|rows?|categor(?:y|ies)|types?|kinds?|layers?|泳道(?:名称|类型)?|类别|类型|分类|层|行)$/],
  ['zone', /^(?:zones?|areas?|区域|分区)$/],
  ['lastStep', /^(?:last step|to step|最后一步|末步骤?)$/],
  ['step', /^(?:(?:journey )?steps?(?: (?:name|title))?|moments?|columns?|schritte?|étapes?|pasos?|步骤(?:名称)?|环节|节点|列)$/],
  ['stage', /^(?:(?:journey |customer )?(?:stages?|phases?)(?: (?:name|title))?|fases?|(?:旅程)?阶段(?:名称)?|时期)$/],
  ['persona', /^(?:personas?|actors?|customers?|users?|who|segments?|roles?|用户画像|画像|角色|人物|用户|顾客)$/],
  ['score', /^(?:(?:emotion(?:al)? )?scores?|ratings?|(?:emotions?|sentiment|mood|feelings?|satisfaction)(?: (?:score|rating|level))?|(?:情绪|情感)?(?:评分|分数|得分|打分)|情绪|情绪值|情感值)$/],
  ['severity', /^(?:severity\b|priority\b|优先级|严重(?:度|程度|性)?)/],
  ['frequency', /^(?:frequency\b|how often\b|(?:发生)?(?:频率|频次|频度))/],
  ['importance', /^(?:importance\b|重要(?:度|程度|性)?)/],
  ['performance', /^(?:performance\b|满意(?:度|程度)?$|绩效|表现)/],
  ['value', /^(?:(?:customer )?value\b|benefits?\b|(?:对)?(?:顾客|客户|用户)?的?价值|收益)/],
  ['effort', /^(?:effort\b|complexity\b|投入|工作量|难度)/],
  ['owner', /^(?:(?:owners?|responsible|assign(?:ee|ed to)|accountable)\b|负责(?:人|部门)?|责任(?:人|部门)?|归属)/],
  ['helpers', /^(?:(?:helpers?|who helps|supporters?)\b|协助(?:者|人)?|协作|配合)/],
  ['channel', /^(?:channels?\b|渠道)/],
  ['tags', /^(?:(?:tags?|labels?|keywords?)\b|标签|关键词)/],
  ['status', /^(?:(?:status|state|progress)\b|状态|进度)/],
  ['evidence', /^(?:evidence(?: level)?|confidence|证据(?:程度|等级|级别)?|依据)$/],
  ['sources', /^(?:(?:sources?|references?)\b|来源|出处|参考)/],
  ['votes', /^(?:(?:votes?|dots)\b|票数?|投票|得票)/],
  ['marks', /^(?:(?:marks?|flags?)\b|标记)/],
]; // biome-ignore format: a line each

/** What a column of this name holds, where each row is a card. */
export function fieldNamed(text: string): LongField | undefined {
  const name = toName(text);
  return name === '' ? undefined : FIELD_NAMES.find(([, names]) => names.test(name))?.[0];
}

const OTHER_VALUES: Readonly<Record<string, RegExp>> = {
  open: /^(?:new|to ?do|todo|backlog|not started|pending|未(?:处理|开始|解决)|新建|待办)$/,
  doing: /^(?:in progress|started|active|ongoing|wip|处理中|进行)$/,
  solved: /^(?:done|closed|fixed|resolved|completed?|finished|完成|已完成|已关闭|解决)$/,
  'wont-do': /^(?:won ?t (?:do|fix)|wont (?:do|fix)|rejected|cancell?ed|declined|不做|搁置|已取消|拒绝)$/,
  assumed: /^(?:assumptions?|hypothesis|guess|low|假设的?|猜测|低)$/,
  partly: /^(?:partial(?:ly)?|some|medium|partly|部分|中)$/,
  researched: /^(?:validated|verified|proven|confirmed|high|evidenced?|research|已验证|已证实|调研|高)$/,
};

function valueNamed<V extends string>(values: readonly V[], group: 'status' | 'evidence' | 'mark') {
  return (text: string): V | undefined => {
    const name = toName(text);
    return values.find((value) => toName(value) === name || isCalled(name, `${group}.${value}` as Word) || OTHER_VALUES[value]?.test(name));
  };
}

export const statusNamed = valueNamed(STATUSES, 'status');
export const evidenceNamed = valueNamed(EVIDENCE_LEVELS, 'evidence');
export const markNamed = valueNamed(MARKS, 'mark');
