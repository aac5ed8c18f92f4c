import { bareName, documentNumbersIn, normalName, sourcePrefixOf, withoutSpans, yearsIn } from '../naming';

/** A project's name, taken apart for comparing. */
export interface KnownName {
  /** As written but for spaces, widths and the shape of brackets. */
  readonly full: string;
  /** Without project code, prefix and 文号, its year kept. */
  readonly bare: string;
  /** 文号 in their standard form. */
  readonly numbers: readonly string[];
  /** 上级, 提前下达. */
  readonly prefix?: string;
}

// 13030023P004123-技能培训: the project's code in the budget system.
const CODE = /^\s*[[(【〔]?[A-Za-z]{0,3}\d[\dA-Za-z]{7,}[\])】〕]?\s*[-—_:：]?\s*(?=[^\d年])/;

export function knownName(name: string, numberColumn: string | undefined): KnownName {
  const said = withoutCode(name);
  const found = documentNumbersIn(said);
  const beside = numberColumn === undefined ? [] : documentNumbersIn(numberColumn);
  const prefix = sourcePrefixOf(said)?.word;
  return {
    full: normalName(said),
    bare: bareName(said, found).replace(/\(\)/g, ''),
    numbers: [...found, ...beside].map(({ standard }) => standard),
    ...(prefix === undefined ? {} : { prefix }),
  };
}

// 2023年度, 24年; two digits count only with 年 behind.
const ANY_YEAR = /(?<!\d)(?:(?:19|20)\d\d|\d\d(?=年))(?!\d)年?度?/g;

/** The same where another year's are compared: years and 文号 are set aside, unless nothing else is left. */
export function timelessName(name: string): KnownName {
  const known = knownName(withoutSpans(name, documentNumbersIn(name)), undefined);
  const timeless = (text: string): string => text.replace(ANY_YEAR, '').replace(/\(\)/g, '');
  const bare = timeless(known.bare);
  const whole = normalName(name);
  return bare === '' ? { full: whole, bare: whole, numbers: [] } : { ...known, full: timeless(known.full), bare };
}

function withoutCode(name: string): string {
  const code = CODE.exec(name)?.[0];
  return code === undefined || code.length === name.length ? name : name.slice(code.length);
}

const YEARS = /(?:19|20)\d\d年?度?/g;
const TAIL = /(?:项目|专项|经费|资金|支出|费用?)+$/;
const SHORTEST_STEM = 3;

/** What is left without years and words that any name may end in; undefined where that is too little to know a project by. */
export function stemOf({ bare }: KnownName): string | undefined {
  const stem = bare.replace(YEARS, '').replace(/\(\)/g, '').replace(TAIL, '');
  return stem.length >= SHORTEST_STEM ? stem : undefined;
}

/** Both speak of years, and not of the same. */
export function areOfOtherYears(a: string, b: string): boolean {
  const [first, second] = [yearsIn(a, []), yearsIn(b, [])];
  return first.length > 0 && second.length > 0 && !first.some((year) => second.includes(year));
}
