import type { Decimal } from '../money';

/** What a unit measures, and how much of it one is: 万元 is 10,000 of 元. */
export interface UnitKind {
  /** Units of one kind can be converted into each other. */
  readonly kind: string;
  readonly factor: Decimal;
  /** A count of things (个, 家, 项): other words may well count the same things. */
  readonly isCount: boolean;
}

const whole = (units: number): Decimal => ({ units: BigInt(units), scale: 0 });

/** Kind, then the names of each of its units with their size. */
const SIZED: readonly (readonly [kind: string, sizes: Readonly<Record<string, Decimal>>])[] = [
  ['%', { '%': whole(10), '‰': whole(1) }],
  ['百分点', { 百分点: whole(1), 个百分点: whole(1) }],
  ['元', { 元: whole(1), 元整: whole(1), 圆: whole(1), 元人民币: whole(1), 人民币: whole(1) }],
  ['人次', { 人次: whole(1), 人次数: whole(1) }],
  ['人', { 人: whole(1), 名: whole(1), 位: whole(1), 个人: whole(1), 人数: whole(1) }],
  ['户', { 户: whole(1), 户数: whole(1) }],
  ['米', { 毫米: { units: 1n, scale: 3 }, mm: { units: 1n, scale: 3 }, 厘米: { units: 1n, scale: 2 } }],
  ['米', { cm: { units: 1n, scale: 2 }, 米: whole(1), m: whole(1), 公里: whole(1000), 千米: whole(1000) }],
  ['米', { km: whole(1000) }],
  ['平方米', { 平方米: whole(1), 平米: whole(1), '㎡': whole(1), 'm²': whole(1), 公顷: whole(10_000) }],
  ['平方米', { 平方公里: whole(1_000_000), 平方千米: whole(1_000_000), 'km²': whole(1_000_000) }],
  ['亩', { 亩: whole(1) }],
  ['立方米', { 立方米: whole(1), 立方: whole(1), 方: whole(1), 'm³': whole(1) }],
  ['克', { 克: whole(1), g: whole(1), 斤: whole(500), 公斤: whole(1000), 千克: whole(1000), kg: whole(1000) }],
  ['克', { 吨: whole(1_000_000), t: whole(1_000_000) }],
  ['秒', { 秒: whole(1), s: whole(1), 分钟: whole(60), min: whole(60), 小时: whole(3600), h: whole(3600) }],
  ['天', { 天: whole(1), 日: whole(1), 自然日: whole(1) }],
  ['工作日', { 工作日: whole(1), 个工作日: whole(1) }],
  ['个月', { 个月: whole(1), 年: whole(12) }],
  ['分', { 分: whole(1) }],
];

const COUNTS =
  '个 项 次 家 台 套 份 篇 期 场 场次 批 批次 条 件 辆 起 例 处 座 间 所 班 班次 个项目 台套 台次 车次 头 只 株 棵 盏 部 册 本 张 枚 面 块 根 支 幅 片 把 组 队 个村 村 宗 笔 单 桩 人份 家次 户次 次数 个数 点 门 届 轮 趟 艘 架 幢 栋 口 眼 盘 袋 箱 瓶 吨次';

const KINDS: ReadonlyMap<string, UnitKind> = new Map([
  ...COUNTS.split(' ').map((name) => [name, { kind: countedAs(name), factor: whole(1), isCount: true }] as const),
  ...SIZED.flatMap(([kind, sizes]) =>
    Object.entries(sizes).map(([name, factor]) => [name, { kind, factor, isCount: kind === '户' }] as const),
  ),
]);

function countedAs(name: string): string {
  return { 次数: '次', 个数: '个', 个项目: '项' }[name] ?? name;
}

const LARGE: Readonly<Record<string, bigint>> = {
  十: 10n,
  百: 100n,
  千: 1000n,
  万: 10_000n,
  百万: 1_000_000n,
  千万: 10_000_000n,
  亿: 100_000_000n,
};
const MULTIPLIED = /^(百万|千万|[百千万亿])(.*)$/;

/** The kind of a unit as unitWord gives it; undefined for one that we do not know (投诉, 个标准化车间). */
export function unitKind(unit: string): UnitKind | undefined {
  const known = KINDS.get(unit);
  if (known) return known;
  if (unit.includes('/')) return compoundKind(unit);
  const [, large, rest] = MULTIPLIED.exec(unit) ?? [];
  if (large === undefined || rest === undefined) return undefined;
  const base = rest === '' ? BARE : unitKind(rest);
  return base && { ...base, factor: { ...base.factor, units: base.factor.units * LARGE[large]! } };
}

const BARE: UnitKind = { kind: '', factor: whole(1), isCount: true };

/** 元/人*月, 元/人/月 and 元/月·人 are one; a year's figure on a year's form goes without saying (次/年). */
function compoundKind(unit: string): UnitKind | undefined {
  const [first = '', ...others] = unit.replace(/[()]/g, '').split('/');
  const top = unitKind(first);
  const below = others
    .flatMap((part) => part.split(/[*·×.x]/))
    .filter((part) => part !== '年')
    .map((part) => unitKind(part)?.kind ?? part);
  if (!top || below.includes('')) return undefined;
  return below.length === 0 ? top : { ...top, kind: [top.kind, ...below.sort()].join('/'), isCount: false };
}

export function isKnownUnit(unit: string): boolean {
  return unitKind(unit === '百分比' ? '%' : unit) !== undefined;
}
