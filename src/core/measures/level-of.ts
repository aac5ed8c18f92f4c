import type { AttainmentLevel } from '../book';

const WHAT = '(?:(?:年度|年初|预期|既定|绩效|总体|设定|全年)*(?:指标值?|目标值?|效果|要求))?';
const WEAK = '(?:,?(?:并|且)?(?:具有|有|取得)一定(?:的)?(?:效果|成效))?';
const POOR = '(?:,?(?:并|且)?效果(?:较|很)?差|,?(?:并|且)?(?:没有|无)(?:明显)?效果)?';

const WORDINGS: readonly (readonly [AttainmentLevel, RegExp])[] = [
  // 全部或基本达成 is one level in the official note below the form.
  ['reached', new RegExp(`^(?:已|均|均已|全部|完全|基本|全部或基本|已全部|已基本)?达成${WHAT}$`)],
  ['reached', /^(?:已|均|全部|均已)?(?:达到|实现)(?:年度|年初|预期|既定|绩效|设定)+(?:指标值?|目标值?|效果|要求)$/],
  ['partly', new RegExp(`^(?:已)?部分(?:达成|实现)${WHAT}${WEAK}$`)],
  ['missed', new RegExp(`^(?:均|尚|完全)?(?:未|没有|未能)(?:达成|实现)${WHAT}${POOR}$`)],
  ['missed', /^未达到(?:年度|年初|预期|既定|绩效|设定)*(?:指标值?|目标值?|效果|要求)$/],
];

/** The level that a qualitative actual states in the form's own words; undefined for others (完成, 效果明显), which a person must weigh. */
export function levelOf(text: string): AttainmentLevel | undefined {
  if (!/[成到现]/.test(text)) return undefined;
  return WORDINGS.find(([, pattern]) => pattern.test(text))?.[0];
}
