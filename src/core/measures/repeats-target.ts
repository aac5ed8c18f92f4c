import type { Quantity } from '../book';
import { plain } from '../naming';
import { measureText } from './measure-text';
import { parseMeasure } from './parse-measure';

/**
 * Whether an actual repeats its target to the letter, operator included, so that it is no figure of what was done: "≥95%"
 * beside "≥95%". A target without an operator may well be repeated, and so may a date, a term, or what leaves no other figure.
 */
export function repeatsTarget(target: string, actual: string): boolean {
  if (plain(target) !== plain(actual) && measureText(target) !== measureText(actual)) return false;
  const said = parseMeasure(actual);
  if (said.kind !== 'quantity' || said.operator === undefined) return false;
  return !isExact(said) && !isTerm(said, actual);
}

/** =100% and ≤0起 are figures: nothing else can be meant. */
function isExact({ operator, amount }: Quantity): boolean {
  return operator === '=' || (operator === '≤' && amount.units === 0n);
}

const TIME = /^(?:秒|分钟|(?:个)?小时|天|日|自然日|(?:个)?工作日|(?:个)?(?:周|星期|月|季度|学期)|年)$/;
const SIGN = /[<=>≤≥＜＝＞≦≧]/;

/** 30日内 is how one says that a term was kept; and how many years a thing will last (≥10年), nobody can know better yet. */
function isTerm({ operator, unit }: Quantity, text: string): boolean {
  if (!TIME.test(unit)) return false;
  return !SIGN.test(text) || (unit === '年' && (operator === '≥' || operator === '>'));
}
