import { squeezed } from './squeezed';

const LEVELS: readonly RegExp[] = [
  /^第?[一二三四五六七八九十百]+(?:部分|类)?(?:[、.,:．]|$)|^[ⅠⅡⅢⅣⅤⅥ]/,
  /^[(【][一二三四五六七八九十]+[)】]/,
];
const CLASSES =
  /^(?:(?:一般公共预算|政府性基金|国有资本经营|社会保险基金|社保基金|财政专户管理)(?:预算|收入|财政)*(?:支出|项目|安排|资金|拨款|类)*|(?:本级|上级|中央|省级?|市级?|区级|县级|区县级)?(?:对[市县区]+)?(?:转移支付|专项)(?:资金|项目|补助|支出)*|(?:本级|中央|省级|市级|区级|县级|区县级)(?:财政)?(?:资金|项目|预算|预算项目|部门项目)|部门预算项目|其他项目|基本支出|项目支出)(?:[(].{0,12}[)])?[:]?$/;
const REMARK =
  /^(?:注|备注|附注|说明|填报说明|填表说明|提示|※|★|\*)(?:$|[\d①-⑳]{0,2}[:、.,．]|本|此|表|该|以|各|请|[(])/;
const SIGNED =
  /^(?:填报|填表|制表|编制|审核|复核|审批|经办|分管|单位|部门|主管|财务|项目|联系|制作|报送)?(?:人|人员|单位|部门|日期|时间|负责人|领导|电话|科室|方式)?(?:[(].{1,8}[)])?(?:及电话)?[:]/;
const SEAL_OR_DATE = /^[(]?(?:单位|部门|主管部门|公)?[(]?(?:盖章|公章|签章|签字)|^20\d\d年\d{1,2}月(?:\d{1,2}日)?$/;
const ABOUT_TABLE = /^(?:此表|本表|上表|以上(?:数据|项目|为)|上述|数据来源|口径说明|附[件:])/;

/** The level of a heading that names a class, without number. */
export const CLASS = 2;
/** The level of a heading without number or known class. */
export const UNNUMBERED = 3;

/** The level of a heading's numbering: 0 for 一、, 1 for （一）, 2 for a class named without number; undefined for other texts. */
export function headingLevel(text: string): number | undefined {
  const bare = squeezed(text);
  const level = LEVELS.findIndex((numbering) => numbering.test(bare));
  if (level >= 0) return level;
  return CLASSES.test(bare) ? CLASS : undefined;
}

/** Notes and signatures below a table. */
export function isNote(text: string): boolean {
  const bare = squeezed(text);
  return REMARK.test(bare) || SIGNED.test(bare) || SEAL_OR_DATE.test(bare) || ABOUT_TABLE.test(bare);
}

/** "第 1 页 共 2 页", left between the rows by a conversion. */
export function isPageNumber(text: string): boolean {
  return /^(?:第?\d+页|共\d+页|[-—]\d+[-—])/.test(squeezed(text));
}
