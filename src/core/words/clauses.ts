import type { ClauseId } from '../rules/define';
import type { Bilingual } from './language';

/** What each provision says, in our own words. */
export const CLAUSE_PROVISIONS: Readonly<Record<ClauseId, Bilingual>> = {
  arithmetic: {
    'zh-CN': '表内数字之间的算术关系：合计等于各行之和，率等于两数之商，同一事项的数字处处相同。',
    'en-US': 'Figures of a table must agree: totals are the sums of their rows, rates the quotients of their amounts.',
  },
  practice: {
    'zh-CN': '没有统一规定，是审核时通常会问到的问题；当地另有要求的，以当地为准。',
    'en-US': 'No written rule: what reviewers usually ask about. Local requirements come first.',
  },
  'grade-bands': {
    'zh-CN':
      '自评总分 100 分，结果分四档：90 分（含）以上为优，80 分（含）至 90 分为良，60 分（含）至 80 分为中，60 分以下为差。',
    'en-US': 'The self-evaluation has 100 points and four grades: 优 from 90, 良 from 80, 中 from 60, 差 below 60.',
  },
  'weights-100': {
    'zh-CN': '各项指标的分值加起来为 100 分，得分在 0 至 100 分之间。',
    'en-US': 'The weights of all indicators add up to 100; a score lies between 0 and 100.',
  },
  'execution-weight': {
    'zh-CN': '预算执行率是自评的一项指标，一般占 10 分；没有执行完的，这一项不能得满分。',
    'en-US':
      'The execution rate is one of the indicators, usually of 10 points; a budget not fully spent cannot earn all of them.',
  },
  'execution-rate': {
    'zh-CN': '预算执行率 = 全年执行数 ÷ 全年预算数（调整后的预算数，不是年初数）。',
    'en-US': 'The execution rate is what was spent in the year divided by the adjusted budget, not by the initial one.',
  },
  'weight-scheme': {
    'zh-CN':
      '一级指标的分值一般为：预算执行率 10 分、产出指标 50 分、效益指标 30 分、满意度指标 10 分；有特殊情况的可以调整。各地另有分法的，以所选标准为准。',
    'en-US':
      'First-level weights are usually 10 for the execution rate, 50 for output, 30 for benefit and 10 for satisfaction; special cases may differ. Where a place has other weights, the chosen standard counts.',
  },
  'execution-score': {
    'zh-CN': '执行率得分 = 执行率 × 分值，四舍五入保留两位小数；执行率超过 100% 的按 100% 计，不超过分值。',
    'en-US':
      'The points for the execution rate are the rate times its weight, rounded to two decimals; above 100% it counts as 100%.',
  },
  'funds-rows': {
    'zh-CN': '资金各行中，分值和得分只填在年度资金总额一行，其中各行为“—”。',
    'en-US': 'Of the rows of the funds, only the total of the year has a weight and a score; its parts have “—”.',
  },
  'explain-deviation': {
    'zh-CN': '没有达到目标、没有得满分的，应当写明偏差原因和改进措施。',
    'en-US': 'What falls short of its target or its full score needs a reason and measures to improve.',
  },
  'filled-in': {
    'zh-CN': '每项指标的实际完成值和得分都要填写，空着的不能提交。',
    'en-US': 'Each indicator needs its actual value and its score; with empty ones the form is refused.',
  },
  'indicator-score': {
    'zh-CN':
      '定量指标达到指标值的得满分；没有达到的，按完成值与指标值的比例计分，不超过分值。越低越好的指标超出指标值时怎样扣分，各地有两种公式，以当地为准。',
    'en-US':
      'A quantitative indicator that reaches its target earns all points, else the share that was reached. Where less is better, places differ in how an excess is scored.',
  },
  'qualitative-levels': {
    'zh-CN': '定性指标按达成、部分达成、未达成三档，在各档对应的分值区间内合理确定得分。',
    'en-US':
      'A qualitative indicator is reached, partly reached or missed; its score lies within the band of that level.',
  },
  'document-number': {
    'zh-CN':
      '发文字号由机关代字、年份、顺序号组成；年份写全四位，放在六角括号〔〕里；顺序号不加“第”，不编虚位（1 不写成 01）。',
    'en-US':
      'A document number has an office code, the year in four digits within 〔〕, and a number without 第 or leading zeros.',
  },
  'transfer-tier': {
    'zh-CN': '转移支付按资金来源的级次（中央、省级、市级、区县级）分别设定目标、分别自评和汇总。',
    'en-US': 'Transfers are evaluated and added up by the tier of government that they come from.',
  },
};
