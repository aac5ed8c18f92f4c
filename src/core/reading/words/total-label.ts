import { squeezed } from './squeezed';

export type TotalRank = 'subtotal' | 'total' | 'grand-total';

const EXACT =
  /^(?:本表|全部|以上|项目|金额|全区|全市|全县|单位|部门|资金|预算|总)?(小计|合计|总计|共计|总合计|总合|累计|总和|汇总)(?:数|金额|行)?(?:[:(/、及].*|\d+[个项].*)?$/;
const TAIL = /(小计|合计|总计|共计)(?:[:(].*)?$/;
const PAGE = /^本页/;
const SIGN = /^(?:[∑Σ]|total|sum)[:.]?$/i;

/** Whether a label is that of a total row, and of which rank; names of projects are not. */
export function totalRank(label: string): TotalRank | undefined {
  if (isSign(label)) return 'total';
  if (!label.includes('计') && !label.includes('总')) return undefined;
  const text = squeezed(label);
  const exact = EXACT.exec(text)?.[1];
  if (exact) return rankOf(exact);
  const tail = TAIL.exec(text)?.[1];
  if (!tail || PAGE.test(text)) return tail ? 'subtotal' : undefined;
  return tail === '总计' ? 'grand-total' : 'subtotal';
}

/** Whether the label is nothing but a word for a total: "合 计", "总计：", "合计（46个）". */
export function isBareTotal(label: string): boolean {
  return isSign(label) || ((label.includes('计') || label.includes('总')) && EXACT.test(squeezed(label)));
}

function rankOf(word: string): TotalRank {
  if (word === '小计') return 'subtotal';
  return word === '总计' || word === '总合计' ? 'grand-total' : 'total';
}

function isSign(label: string): boolean {
  return label.length <= 8 && SIGN.test(label.trim());
}
