import type { IndicatorField } from '../../book';
import { bareHeaderKey, headerKey } from '../words/header-key';

type Entry = readonly [field: IndicatorField, strength: 1 | 2, wording: RegExp];

const YEARLY = '(?:年度|全年|年初|预期|计划|绩效|预计|设定|申报|自评|本年|当年)*';

// Strength 1: believed only where the header has no better column.
const WORDINGS: readonly Entry[] = [
  ['class', 2, /^一级(?:绩效)?(?:指标)?(?:名称)?$/],
  ['aspect', 2, /^二级(?:绩效)?(?:指标)?(?:名称)?$/],
  ['name', 2, /^三级(?:绩效)?(?:指标)?(?:名称|内容)?$/],
  ['class', 1, /^指标(?:类别|类型|分类|大类)$/],
  ['name', 1, /^(?:绩效|具体|考核|评价|四级)?指标(?:名称|内容|明细|描述)?$/],
  ['operator', 2, /^(?:指标(?:值)?(?:性质|方向|符号|运算符号?)|(?:计算|运算|比较|关系)?(?:符号|符|运算符)|性质)$/],
  ['measureUnit', 2, /^(?:(?:指标)?(?:度量|计量|指标值?|数量)单位|单位|指标单位)$/],
  [
    'target',
    2,
    new RegExp(`^${YEARLY}(?:指标值|目标值|目标指标值|指标目标值|设定值|预期值|计划值|指标数|目标数)(?:设定)?$`),
  ],
  ['target', 2, /^(?:年度|全年|预期|年初|年初设定|年初预期|本年)(?:绩效)?(?:指标|目标)(?:设定)?$/],
  ['target', 1, /^(?:绩效目标|目标|指标值|标准值|指标标准|评价标准值|目标值及内容)$/],
  [
    'actual',
    2,
    /^(?:(?:年度|全年|自评|本年|指标|绩效|目标|年末|截至年底)*(?:实际)?(?:指标)?(?:完成|实现|达成|达到)(?:指标|目标)?(?:值|数|情况|结果|程度)|(?:年度|全年|指标|年末)*实际(?:指标)?(?:值|数)|实际完成|实际(?:完成|达到|实现)(?:指标|目标)?(?:值|情况)?|完成指标值)$/,
  ],
  ['actual', 1, /^(?:完成|实现|达成)(?:率|情况)$|^业绩值$|^自评(?:情况|值)$/],
  [
    'weight',
    2,
    /^(?:指标)?(?:分值|权重|权重值|分值权重|权重分值|权重设定值|标准分|标准分值|满分|满分值|应得分)(?:设定)?$/,
  ],
  [
    'score',
    2,
    /^(?:单位|部门|指标|绩效|项目|本次|实际)*(?:自评|自我评价|实际)?(?:得分|评分|得分值|得分情况|得分数)$|^自评分(?:值|数)?$|^(?:自评|实际|评价)分(?:数|值)$|^实得分$/,
  ],
  ['score', 1, /^分数$|^[打计]分$|^评价得分$/],
  ['reason', 2, /原因|改进措施|整改措施|得失分(?:依据|说明)|扣分(?:说明|依据)/],
  ['reason', 1, /^(?:备注|说明|情况说明|自评说明|其他说明|需要说明的(?:问题|情况))$/],
];
const OF_OTHERS = /复核|复评|审核|核定|财政|第三方|专家|抽查|上年|上一年|历史/;
const LONGEST = 40;

export interface IndicatorWord {
  readonly field: IndicatorField;
  readonly strength: 1 | 2;
}

/** The column of indicators that a header stands for, if any. */
export function indicatorWord(header: string): IndicatorWord | undefined {
  if (header.length > LONGEST) return undefined;
  return wordOf(headerKey(header)) ?? wordOf(bareHeaderKey(header) ?? '');
}

function wordOf(key: string): IndicatorWord | undefined {
  if (key === '' || (OF_OTHERS.test(key) && !key.includes('原因'))) return undefined;
  const found = WORDINGS.find(([, , wording]) => wording.test(key));
  return found && { field: found[0], strength: found[1] };
}

/** Cheap, for it is asked of many texts: whether a text may stand in a header of indicators. */
export function maySayIndicators(text: string): boolean {
  return text.length <= 20 && text.includes('指') && text.includes('标');
}
