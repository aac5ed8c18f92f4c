import type { Operator } from '../book';
import { measureText } from './measure-text';

const WORDINGS: readonly (readonly [Operator, readonly string[]])[] = [
  ['≥', ['≥', '>=', '=>', '>或=', '大于等于', '大于或等于', '高于等于', '高于或等于', '不低于', '不少于', '不小于']],
  ['≥', ['不得低于', '不得少于', '不得小于', '不能低于', '不能少于', '未低于', '未少于', '至少', '最低', '最少']],
  ['≤', ['≤', '<=', '=<', '<或=', '小于等于', '小于或等于', '低于等于', '低于或等于', '不超过', '不超出', '不高于']],
  ['≤', ['不大于', '不多于', '不得超过', '不得高于', '不得多于', '不得大于', '不能超过', '不能高于', '未超过']],
  ['≤', ['未超出', '未高于', '至多', '最多', '最高']],
  ['>', ['>', '大于', '高于', '多于', '超过', '超出']],
  ['<', ['<', '小于', '低于', '少于', '不足', '不到']],
  ['=', ['=', '==', '等于']],
];

const BY_WORDING = new Map(WORDINGS.flatMap(([operator, words]) => words.map((word) => [word, operator] as const)));
const LONGEST_FIRST = [...BY_WORDING.keys()].sort((a, b) => b.length - a.length);
const AT_START = new RegExp(`^(${LONGEST_FIRST.join('|')})`);

// 超100人, but not 超预算.
const BEYOND = /^超(?=\d)/;

const DIRECTIONS: Readonly<Record<string, Operator>> = {
  正向: '≥',
  正向指标: '≥',
  反向: '≤',
  反向指标: '≤',
  负向: '≤',
  逆向: '≤',
};

/** The operator that a column of its own (指标性质, 计算符号) states; undefined for 定性 and whatever is none. */
export function parseOperator(text: string): Operator | undefined {
  const word = measureText(text);
  return BY_WORDING.get(word) ?? DIRECTIONS[word];
}

/** 定性, in a column of operators. */
export function saysQualitative(text: string): boolean {
  return /^定性(?:指标)?$/.test(measureText(text));
}

export interface Led {
  readonly operator?: Operator;
  readonly rest: string;
}

/** A text without the operator it begins with: "不低于95%" → ≥ and "95%". */
export function withoutOperator(text: string): Led {
  if (BEYOND.test(text)) return { operator: '>', rest: text.slice(1) };
  const word = AT_START.exec(text)?.[1];
  return word === undefined ? { rest: text } : { operator: BY_WORDING.get(word)!, rest: text.slice(word.length) };
}
