import { CLASS_NAMES } from './class-names';
import { measureText, moneyText, percentText, pointsText } from './figures';
import type { ScoringWords } from './step-words';

const LEVELS = { reached: '达成', partly: '部分达成', missed: '未达成' } as const;

const NO_BUDGET = {
  'score-zero': '没有预算，执行率得0分',
  'not-applicable': '没有预算，执行率不计分，其余指标折算为100分',
  'not-evaluated': '没有预算，不参加自评',
} as const;

export const ZH: ScoringWords = {
  steps: {
    reached: ({ target, actual, score }) =>
      `完成值${measureText(actual)}符合指标值${measureText(target)}，得满分${pointsText(score)}分`,
    'negative-actual': ({ actual }) => `完成值${measureText(actual)}低于0，按0计，得0分`,
    share: ({ ratio, weight }) => equals(`完成值÷指标值`, percentText(ratio), times(weight)),
    excess: ({ excess, weight }) =>
      `超出指标值的${bare(percentText(excess))}，按（1－超出比例）×${pointsText(weight)}分计`,
    twice: ({ target, actual }) => `完成值${measureText(actual)}达到指标值${measureText(target)}的2倍或更多，得0分`,
    'inverse-share': ({ ratio, weight }) => equals(`指标值÷完成值`, percentText(ratio), times(weight)),
    'above-zero': ({ actual }) => `指标值为0，完成值为${measureText(actual)}，得0分`,
    result: ({ score, isRounded }) => `${isRounded ? '四舍五入保留两位小数，' : ''}得${pointsText(score)}分`,
    overachieved: ({ fromPercent, deducted, score }) =>
      `完成值达到指标值的${fromPercent}%，按所用标准扣${pointsText(deducted)}分，得${pointsText(score)}分`,
    band: ({ level, fromPercent, toPercent }) => `“${LEVELS[level]}”对应分值的${fromPercent}%～${toPercent}%`,
    bounds: ({ from, to, isToIncluded }) =>
      `请人工判断：在${pointsText(from)}分到${pointsText(to)}分之间${isToIncluded ? '' : `（不含${pointsText(to)}分）`}`,
    rate: ({ executed, budget, rate }) =>
      equals(`执行率＝全年执行数${moneyText(executed)}÷全年预算数${moneyText(budget)}`, percentText(rate), ''),
    'rate-capped': () => '执行率超过100%，按100%计',
    'rate-share': ({ rate, weight }) => `执行率${bare(percentText(rate))}乘分值${pointsText(weight)}分`,
    'no-budget': ({ policy }) => NO_BUDGET[policy],
    part: ({ class: of, score, weight }) =>
      `${CLASS_NAMES[of]['zh-CN']}${pointsText(score)}分（分值${pointsText(weight)}分）`,
    sum: ({ score, weight }) => `各项得分相加为${pointsText(score)}分（分值合计${pointsText(weight)}分）`,
    rescaled: ({ score, of }) => `按${pointsText(of)}分折算为100分，得${pointsText(score)}分`,
    capped: ({ below, most }) => `执行率低于${below}%，按所用标准总分不超过${pointsText(most)}分`,
  },
  causes: {
    'not-stated': '指标值、完成值或分值没有填，或看不懂，算不出得分',
    'no-amounts': '全年预算数、全年执行数或分值没有填，或看不懂，算不出执行率得分',
    words: '指标值或完成值是文字，得分要由评价人确定',
    'not-comparable': '指标值和完成值的单位不同或看不出是否相同，不能比较，请核对单位',
    inexact: '写的是约数、范围或时间不具体，不能算出准确得分，请补充准确数',
    'no-direction': '指标值没有写≥、≤等符号，看不出是越高越好还是越低越好，请补上符号',
    'no-quotient': '指标值为0或负数，不能按比例计分，请由评价人确定',
    late: '没有按期完成，扣多少分没有统一公式，请由评价人确定',
    'not-evaluated': '没有预算，按所用标准不参加自评',
    incomplete: '还有指标没有得分，总分暂时算不出',
  },
  suggested: (points) => `建议${points}分，仅供参考`,
};

function equals(what: string, figure: string, then: string): string {
  return figure.startsWith('≈') ? `${what}${figure}${then}` : `${what}＝${figure}${then}`;
}

const bare = (figure: string): string => figure.replace('≈', '约');
const times = (weight: Parameters<typeof pointsText>[0]): string => `，再乘分值${pointsText(weight)}分`;
