/** A wording that is always a slip, and what is meant. */
export interface StandardPhrase {
  readonly wrong: string;
  readonly right: string;
  /** Characters before it that make it good Chinese after all: 年末支付, 自己完成. Then only a neighbour's wording tells. */
  readonly unlessAfter?: string;
}

const AT_THE_END = '年月季期周岁始学';
const NOT_YET = ['支付', '执行', '完成', '使用', '拨付', '发放', '结算', '安排', '成年', '就业', '脱贫', '参保'];
const DONE = ['支付', '完成', '使用', '拨付', '发放', '结算', '执行', '脱贫', '故', '退休'];

/** Phrases of budget projects that are often mistyped or misread. */
export const STANDARD_PHRASES: readonly StandardPhrase[] = [
  ...NOT_YET.map((verb) => ({ wrong: `末${verb}`, right: `未${verb}`, unlessAfter: AT_THE_END })),
  ...DONE.map((verb) => ({ wrong: `己${verb}`, right: `已${verb}`, unlessAfter: '自知' })),
  ...DONE.map((verb) => ({ wrong: `巳${verb}`, right: `已${verb}` })),
  { wrong: '在多复员', right: '在乡复员' },
  { wrong: '在多老复员', right: '在乡老复员' },
  { wrong: '拔付', right: '拨付', unlessAfter: '选提' },
  { wrong: '拔款', right: '拨款', unlessAfter: '选提' },
  { wrong: '补帖', right: '补贴' },
  { wrong: '退役土兵', right: '退役士兵' },
  { wrong: '义务乒', right: '义务兵' },
  { wrong: '优扶对象', right: '优抚对象' },
  { wrong: '抚血', right: '抚恤' },
  { wrong: '底保', right: '低保', unlessAfter: '兜托' },
  { wrong: '人伍', right: '入伍', unlessAfter: '每军' },
  { wrong: '政冶', right: '政治' },
  { wrong: '巿级', right: '市级' },
  { wrong: '巿财', right: '市财' },
];

/**
 * Characters that are taken for each other by eye, by ear or by the input method, both of which make good Chinese in places:
 * only the wording of several neighbours tells which is meant. The rarer one stands second.
 */
export const CONFUSABLE_PAIRS: readonly (readonly [common: string, rare: string])[] = [
  ['未', '末'],
  ['多', '乡'],
  ['事', '职'],
  ['已', '己'],
  ['人', '入'],
  ['抚', '扶'],
  ['士', '土'],
  ['拨', '拔'],
  ['贴', '帖'],
  ['低', '底'],
  ['征', '证'],
  ['候', '侯'],
  ['籍', '藉'],
  ['慰', '尉'],
  ['治', '冶'],
  ['残', '歼'],
  ['孤', '弧'],
  ['险', '验'],
  ['助', '肋'],
  ['市', '巿'],
];
