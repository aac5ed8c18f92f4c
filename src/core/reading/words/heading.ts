import { squeezed } from './squeezed';

const LEVELS: readonly RegExp[] = [
  /^第?[一二三四五六七八九十百]+(?:部分|类)?(?:[、.,:．]|$)|^[ⅠⅡⅢⅣⅤⅥ]/,
  /^[(【][一二三四五六七八九十]+[)】]/,
];
const CLASSES =
  /^(?:一般公共预算|政府性基金|国有资本经营|社会保险基金|社保基金|财政专户|本级(?:预算)?项目|转移支付|上级(?:转移支付|专项|补助)|中央(?:资金|专项|转移支付|财政)|省级(?:资金|专项|转移支付|财政)|市级(?:资金|专项|转移支付|财政)|[区县]+级(?:资金|专项|财政)|部门预算项目|其他项目|基本支出|项目支出).{0,16}$/;
const NOTE =
  /^(?:注|备注|说明|填表|填报|填写|制表|编制|审核|复核|单位负责人|负责人|分管|经办|联系|日期|附[:件注]|※|★|\*|此表|本表|以上|上述|数据来源|口径|主管部门\(?盖?章?|单位\(?盖?章|盖章|\d{4}年\d{1,2}月)/;
const SIGNED = /(?:填报人|填表人|制表人|审核人|负责人|经办人|联系电话|联系人|填报日期|填表日期|签字|盖章)/;

/** The level of a heading's numbering: 0 for 一、, 1 for （一）, 2 for a class named without number; undefined for other texts. */
export function headingLevel(text: string): number | undefined {
  const bare = squeezed(text);
  const level = LEVELS.findIndex((numbering) => numbering.test(bare));
  if (level >= 0) return level;
  return CLASSES.test(bare) ? 2 : undefined;
}

/** Notes and signatures below a table. */
export function isNote(text: string): boolean {
  const bare = squeezed(text);
  return NOTE.test(bare) || (SIGNED.test(bare) && /[:]/.test(bare));
}
