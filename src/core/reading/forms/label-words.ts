import { wordsOfHeader } from '../words/header-words';
import { squeezed } from '../words/squeezed';

/** What a form's label stands beside; other: a label that we do not need, but no value. */
export type LabelKind = 'name' | 'department' | 'unit' | 'grade' | 'year' | 'other';

export interface Label {
  readonly kind: LabelKind;
  /** The value, where it stands in the label's own cell: "项目名称：职业年金". */
  readonly inline?: string;
}

const LONGEST = 24;
const KINDS: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'grade',
    /^(?:项目|绩效|单位|部门|综合)*(?:自评|自我评价|评价|评定|绩效|等级|得分)(?:结果|综合)?(?:等级|等次|档次|结论|评级|级别)$/,
  ],
  ['year', /^(?:预算|评价|自评|项目|执行|填报|所属)?年度$/],
  ['other', /编码$|代码$|编号$|负责人|联系人|电话|联系方式|手机|邮箱|地址|邮编/],
  ['other', /^(?:项目|资金|预算)?(?:性质|属性|类型|类别|来源|期限|周期|概况|内容|概述|描述|分类|级次|层级)$/],
  [
    'other',
    /^(?:填报|填表|填制|制表|自评|评价|编制|申报|上报|报送)(?:日期|时间|人|人员)$|^(?:起止|实施|开始|结束|立项|执行)(?:时间|日期|期限|年限)$|^日期$/,
  ],
  ['other', /^(?:是否|有无).{1,14}$|^(?:政策|立项|设立|实施|文件)依据$|文号$/],
  ['other', /目标$|完成情况$|实现情况$|^(?:项目|年度|预算|专项)?资金(?:情况|总额|来源|投入情况|管理情况)?$|执行情况$/],
  ['other', /^(?:总分|得分|自评得分|自评总分|综合得分|总得分|合计|总计)$/],
  [
    'name',
    /^(?:项目|政策|资金|专项)(?:\(?(?:政策|资金|专项|项目)\)?)?(?:支出)?名称$|^(?:自评)?项目(?:全称)?$|^转移支付.{0,24}名称$/,
  ],
  ['department', /^.{0,6}主管(?:预算)?(?:部门|单位)(?:\(单位\))?(?:名称)?(?:及(?:代码|编码))?(?:\(.{0,8}\))?$/],
  [
    'unit',
    /^(?:资金|项目|具体|预算|实际)*(?:使用|实施|承担|执行|申报|建设|用款|填报|自评|评价|承办|责任)(?:单位|部门)(?:\(部门\))?(?:名称)?(?:及(?:代码|编码))?$/,
  ],
];

/** The label that a cell's text is, in whole or before a colon; undefined for other texts. */
export function labelIn(text: string): Label | undefined {
  const bare = squeezed(text);
  const colon = bare.indexOf(':');
  if (colon < 0 || colon === bare.length - 1) {
    const kind = bare.length <= LONGEST ? kindOf(bare.replace(/:$/, '')) : undefined;
    return kind && { kind };
  }
  const kind = colon <= LONGEST ? kindOf(bare.slice(0, colon)) : undefined;
  return kind && { kind, inline: ownValue(text.slice(text.search(/[:：]/) + 1).trim()) };
}

// Up to the next label in the same cell: "单位名称：就业中心    填报日期：2024年3月1日".
const NEXT_LABEL = /(\s+)([^\s:：]{2,12})[:：]/g;

function ownValue(text: string): string {
  const next = [...text.matchAll(NEXT_LABEL)].find(
    ([, gap = '', word = '']) => gap.length > 1 || kindOf(squeezed(word)) !== undefined,
  );
  return next === undefined ? text : text.slice(0, next.index).trim();
}

function kindOf(word: string): LabelKind | undefined {
  const label = word
    .replace(/^[\d一二三四五六七八九十]+[、.]/, '')
    .replace(/\((?:公章|盖章|签章|全称|万元|必填|单位:万元|盖章\))\)$/, '');
  const known = KINDS.find(([, wording]) => wording.test(label))?.[0];
  if (known !== undefined) return known;
  const best = wordsOfHeader(label).find(({ isExact, strength }) => isExact && strength === 4);
  return best && (best.field === 'name' || best.field === 'department' || best.field === 'unit')
    ? best.field
    : undefined;
}
