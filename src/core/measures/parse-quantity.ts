import type { Operator, Quantity, WordsCause } from '../book';
import type { Decimal } from '../money';
import { figureAt, type Figure } from './figure';
import { withoutOperator } from './parse-operator';
import { isKnownUnit, unitKind } from './unit-kind';
import { unitWord } from './unit-word';

// What people write before a figure without changing it: 已完成10个, 满意度达到95%.
const VERBS = /^(?:目前|全年|年内|现|已|共计|共|累计|合计|总计|总共|实际|全部|完成|达到|达|为|控制在|保持在|维持在|:)+/;
const LABEL =
  /^[^\d<>=≥≤]{0,10}?(?:率|度|人数|次数|个数|户数|数量|比例|占比|比重|面积|金额)(?=[\d<>=≥≤:为达不至大小高低超])/;
// 增长5% beside 下降3%: figures of changes cannot be compared without their direction.
const CHANGE = /[增减降升]|提高|较|比上|同比|环比/;
const ABOUT = /^(?:大约|约为|约|近|将近|接近|大概)+/;
const MORE = /^[余多来](?=\D)/;
const NOTE = /(?<!\/)[(【[]([^()【】[\]\d]*)[)】\]]$/;
const TAIL = /(?:全部)?(?:已完成|完成|达标|到位|覆盖)$/;
const AROUND = /(?:左右|上下)$/;
const TO = /^(?:-|~|—|–|至|到)(?=[\d+-])/;
const PER = /^(?:每(年|季度|月|周|天|日|人|户|次|班|村|人次)|(人|户)均)(.*\d.*)$/;
const NOUN = /^[\u4e00-\u9fff]{2,10}?(?=\d)/;
// 未完成3户, 其中女10人, 第3期: such a figure is not what was done.
const NOT_PLAIN = /[未不无没非剩余差欠缺第前后每均超约近其另]|截至/;
const PERCENT_OF = /^百分之(?=[\d一二两三四五六七八九十])/;

const SUFFIXES: readonly (readonly [Operator, RegExp])[] = [
  ['≥', /(?:\(含\))?(?:及|含)?以上(?:\(含\))?$/],
  ['≤', /(?:\(含\))?(?:及|含)?以下(?:\(含\))?$/],
  ['≤', /(?:以内|之内|内)(?:\(含\))?$/],
];

/** Quantities with units that Chinese numerals may stand before: 三个, but neither 一批 nor 一期. */
const COUNTED =
  /^(?:个|项|次|人|人次|名|位|家|户|台|套|份|篇|场|所|条|件|辆|天|日|个月|小时|年|%|个项目|个工作日|工作日|批次)?$/;

export type Quantified = Quantity | WordsCause;

/** A figure with its operator and unit, from a text already evened; or why there is none to be had. */
export function parseQuantity(text: string): Quantified {
  const said = withoutNote(text);
  if (said === undefined) return 'text';
  const found = figureIn(perUnit(said));
  return found === 'text' ? afterNoun(said) : found;
}

/** 每年3次 is 3次/年, 人均2000元 is 2000元/人. */
function perUnit(text: string): string {
  const match = PER.exec(text);
  return match ? `${match[3]!}/${match[1] ?? match[2]!}` : text;
}

/** 培训基层干部100人: what is counted stands before a figure with a unit that we know. */
function afterNoun(text: string): Quantified {
  const noun = NOUN.exec(text)?.[0];
  if (noun === undefined || NOT_PLAIN.test(noun) || CHANGE.test(noun)) return 'text';
  const found = figureIn(text.slice(noun.length));
  const isSure = typeof found === 'string' || (found.unit !== '' && found.unit !== '%' && isKnownUnit(found.unit));
  return isSure ? found : 'text';
}

function figureIn(said: string): Quantified {
  const { rest, operator } = withoutOperator(withoutLead(said));
  if (rest === '') return operator ? 'no-figure' : 'text';
  return quantityOf(rest.replace(VERBS, ''), operator);
}

// The unit in brackets: 95（%）.
const BRACKETED_UNIT = /(\d)[(【[]([^()【】[\]\d]{1,8})[)】\]]$/;

// 200人以上（含200人）
const INCLUDED = /[(【[]含\d[^()【】[\]]*[)】\]]$/;
// 1300人（次）, 5篇（部）: a unit with another beside it.
const TWO_UNITS = /^(.*\d)([^\d()]{1,4})\(([^()\d]{1,3})\)$/;

function withoutNote(whole: string): string | undefined {
  const text = withOneUnit(whole.replace(INCLUDED, '(含)'));
  const note = NOTE.exec(text);
  if (!note || note[1] === '含') return text;
  const unit = BRACKETED_UNIT.exec(text);
  if (unit && isKnownUnit(unit[2]!)) return `${text.slice(0, unit.index)}${unit[1]!}${unit[2]!}`;
  // 100%（未验收）: the note may take back what the figure says.
  return isKnownUnit(note[1]!) || CHANGE.test(note[1]!) || /[未不预估暂]|约/.test(note[1]!)
    ? undefined
    : text.slice(0, note.index);
}

/** 人（次） is 人次, as 场（次） is 场次; of 篇（部） the first is as good as the second. */
function withOneUnit(text: string): string {
  const [, figure = '', first = '', second = ''] = TWO_UNITS.exec(text) ?? [];
  if (first === '' || !isKnownUnit(first)) return text;
  if (isKnownUnit(`${first}${second}`)) return `${figure}${first}${second}`;
  return areCounts(first, second) ? `${figure}${first}` : text;
}

function areCounts(...units: readonly string[]): boolean {
  return units.every((unit) => unitKind(unit)?.isCount === true);
}

function withoutLead(text: string): string {
  const label = LABEL.exec(text)?.[0];
  const bare = label === undefined || CHANGE.test(label) ? text : text.slice(label.length);
  return bare.replace(VERBS, '');
}

function quantityOf(text: string, led: Operator | undefined): Quantified {
  const about = ABOUT.test(text);
  const bare = text.replace(ABOUT, '').replace(/^百分(?:之)?百$/, '100%');
  const isPercentOf = PERCENT_OF.test(bare);
  const first = figureAt(bare.replace(PERCENT_OF, ''));
  if (!first) return causeOf(bare);
  const end = endOf(isPercentOf ? { ...first, rest: `%${first.rest}` } : first);
  if (typeof end === 'string') return end;
  const operator = agreed(led, end.operator);
  if (operator === null || (end.upTo && operator)) return operator === null ? 'operators-differ' : 'unclear-figure';
  return {
    kind: 'quantity',
    ...(operator ? { operator } : {}),
    amount: first.amount,
    ...(end.upTo ? { upTo: end.upTo } : {}),
    ...(about || end.isAbout ? { isAbout: true as const } : {}),
    unit: end.unit,
  };
}

interface End {
  readonly upTo?: Decimal;
  readonly operator?: Operator;
  readonly isAbout: boolean;
  readonly unit: string;
}

/** What stands behind the first figure: the range's other end, the unit, 以上. */
function endOf(first: Figure): End | WordsCause {
  const range = rangeFrom(first.rest);
  if (range && !isLess(first.amount, range.last.amount)) return 'unclear-figure';
  const { operator, text } = withoutSuffix((range?.last.rest ?? first.rest).replace(TAIL, ''));
  const isAbout = MORE.test(text) || AROUND.test(text) || /^[万亿千百]余|^[万亿]多/.test(text);
  const unit = unitWord(
    text
      .replace(MORE, '')
      .replace(/^([万亿千百])[余多]/, '$1')
      .replace(AROUND, ''),
  );
  if (unit === undefined) return /\d/.test(text) ? 'several-quantities' : 'text';
  if (range && range.unit !== '' && range.unit !== unit) return 'several-quantities';
  if (first.isChinese && !COUNTED.test(unit)) return 'text';
  return { ...(range ? { upTo: range.last.amount } : {}), ...(operator ? { operator } : {}), isAbout, unit };
}

/** "%-90%" behind the 80 of "80%-90%": the unit between, and the other end. */
function rangeFrom(rest: string): { readonly unit: string; readonly last: Figure } | undefined {
  const cut = /^([^\d~—–至到-]{0,4})(?=(?:-|~|—|–|至|到)[\d+-])/.exec(rest);
  const unit = cut ? unitWord(cut[1]!) : undefined;
  if (!cut || unit === undefined) return undefined;
  const last = figureAt(rest.slice(cut[1]!.length).replace(TO, ''));
  return last && { unit, last };
}

function withoutSuffix(text: string): { readonly operator?: Operator; readonly text: string } {
  for (const [operator, pattern] of SUFFIXES)
    if (pattern.test(text)) return { operator, text: text.replace(pattern, '') };
  return { text: text.replace(/\(含\)$/, '') };
}

/** One operator of the two places that may state it; null where they contradict each other. */
export function agreed(a: Operator | undefined, b: Operator | undefined): Operator | undefined | null {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  const isOneWay = ('≥>'.includes(a) && '≥>'.includes(b)) || ('≤<'.includes(a) && '≤<'.includes(b));
  return isOneWay ? a : null;
}

function isLess(a: Decimal, b: Decimal): boolean {
  return a.units * 10n ** BigInt(b.scale) < b.units * 10n ** BigInt(a.scale);
}

function causeOf(text: string): WordsCause {
  if (/\d.*[^\d.,].*\d/.test(text)) return 'several-quantities';
  return /^[+-]?[¥￥]?\d/.test(text) ? 'unclear-figure' : 'text';
}
