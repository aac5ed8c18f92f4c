import { plain } from './width';

/** 级次: the tier of government that the money comes from. */
export const TIERS = ['central', 'province', 'city', 'county'] as const;

export type Tier = (typeof TIERS)[number];

/** As summary sheets print them. */
export const TIER_LABELS: Readonly<Record<Tier, string>> = {
  central: '中央',
  province: '省级',
  city: '市级',
  county: '区（县）级',
};

interface TierWords {
  readonly tier: Tier;
  /** Without one of these characters the words need not be looked for. */
  readonly hint: RegExp;
  readonly words: RegExp;
}

// 省/市/区/县 alone is a tier only right before 本级, 财政 or 补助; and 城市, 社区, 上市, 产粮大县 … are none.
const BEFORE_MONEY = '(?=本级|财政|补助)';
const NO_CITY = '(?<![城都超上夜集菜楼股门](?=市)|试点(?=市)|示范(?=市))';
const NO_COUNTY =
  '(?<![社地山牧灾园小老库林垦景片街郊矿校辖禁](?=区)|大(?=县)|贫(?=县)|(?:贫困|脱贫|试点|示范|重点|帮扶)(?=[县区]))';

const TIER_WORDS: readonly TierWords[] = [
  { tier: 'central', hint: /央/, words: /中央(?!空调|厨房|大街|公园|商务|广场|大道|路)/g },
  {
    tier: 'province',
    hint: /[省治]/,
    words: new RegExp(`省级|自治区级|省(?=[、和与及]?[市区县]级)|(?:省|自治区)${BEFORE_MONEY}`, 'g'),
  },
  { tier: 'city', hint: /市/, words: new RegExp(`市级|市(?=[、和与及]?[区县]级)|${NO_CITY}市${BEFORE_MONEY}`, 'g') },
  {
    tier: 'county',
    hint: /[区县]/,
    words: new RegExp(
      `(?<!自治|社|地|园)区级|县级(?!市)|(?:区\\(县\\)|县\\(区\\)|县\\(市[、,]?区\\))级|(?<!自治)${NO_COUNTY}[区县]${BEFORE_MONEY}`,
      'g',
    ),
  },
];

// Where a name has words of several tiers (2023年县级公立医院改革中央补助), what speaks of money counts before what follows the year.
const SPEAKS_OF_MONEY =
  /^(?:[、和及与,/](?:中央|[省市区县]级?))*(?:本级|财政|集中|专项|补助|补贴|资金|经费|预算|转移支付|配套|奖补|奖励|基建|下达)/;
const AFTER_YEAR = /\d{4}年度?[([]?$|^[([]$/;

interface TierMention {
  readonly tier: Tier;
  /** 2: speaks of money. 1: follows the year. 0: merely said. */
  readonly weight: number;
}

/** The tiers that a project's name speaks of, each once, the highest first. */
export function tiersInName(name: string): Tier[] {
  const mentions = mentionsIn(plain(name));
  const most = Math.max(...mentions.map(({ weight }) => weight));
  const told = new Set(mentions.filter(({ weight }) => weight === most).map(({ tier }) => tier));
  return TIERS.filter((tier) => told.has(tier));
}

/** The tier that a project's name tells; undefined where it tells none, or two: never guessed. */
export function tierOfName(name: string): Tier | undefined {
  const [tier, ...others] = tiersInName(name);
  return others.length === 0 ? tier : undefined;
}

function mentionsIn(name: string): TierMention[] {
  return TIER_WORDS.filter(({ hint }) => hint.test(name)).flatMap(({ tier, words }) =>
    [...name.matchAll(words)].map((match) => {
      const before = name.slice(0, match.index);
      const after = name.slice(match.index + match[0].length);
      return { tier, weight: SPEAKS_OF_MONEY.test(after) ? 2 : AFTER_YEAR.test(before) ? 1 : 0 };
    }),
  );
}

const TIER_CELLS: readonly (readonly [RegExp, Tier])[] = [
  [/^(?:中央|国家)/, 'central'],
  [/^(?:省|自治区|直辖市)/, 'province'],
  [/^(?:地市|地级市|市州|市)/, 'city'],
  [/^(?:区|县|开发区|新区)/, 'county'],
];

/** What a cell of a 级次 column says: 中央, 中央资金, 省级, 市本级, 区（县）级 …; undefined for 上级, 本级 and the unknown. */
export function tierNamed(text: string): Tier | undefined {
  const cell = plain(text).replace(/^[([](.*)[)\]]$/, '$1');
  return TIER_CELLS.find(([pattern]) => pattern.test(cell))?.[1];
}

const HEADED =
  /(?<joined>(?<=[央省级市区县])[、和及与,/])?(?<tier>中央|省级|自治区级|市级|区级|县级|区\(县\)级|县\(区\)级)(?=财政|对地方|专项|转移支付|补助|资金|项目|小计|合计|[:：]|$)/g;

/**
 * The tier that a heading, a sheet's name or a subtotal's label gives to all rows under it: "一、中央转移支付", "省级资金小计".
 * undefined where it names none or several (中央、省、区转移支付), or an office rather than money (市级部门).
 */
export function tierOfHeading(text: string): Tier | undefined {
  const found = [...plain(text).matchAll(HEADED)];
  if (found.length !== 1 || found[0]?.groups?.['joined'] !== undefined) return undefined;
  return tierNamed(found[0]?.groups?.['tier'] ?? '');
}
