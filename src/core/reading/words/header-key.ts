import { squeezed } from './squeezed';

// In brackets: units, column letters and formulas (A), (B/A×100%), full marks (100分), asides to whoever fills it in.
const ASIDE =
  /[([【](?:[^()[\]【】]*(?:亿元|万元|千元|百分比|百分制|必填|选填|满分|保留|下拉)[^()[\]【】]*|元|%|\d*分|单位[:：]?元|[A-Za-z0-9=/×xX*÷+\-%.,:①-⑳]+|优.{0,8}差)[)\]】]/g;
const UNIT_TAIL = /[/,:]?(?:亿元|万元|千元|元|%)$/;
const PUNCTUATION = /[()[\]【】:*、,.“”"'《》<>—_\-·;。，；：]/g;
const NUMBERING = /^(?:[一二三四五六七八九十]+、|\d+[.、]|[①-⑳])/;
const YEAR = /^(?:20\d\d|二〇[〇一二三四五六七八九]{2})年?(?:度|末|底)?/;

// What brackets may say that makes another field of it.
const TELLING = /年初|调整|追加|上年|结余|复核|审核|指标|执行|产出|效益|得分|等级|编码|代码/;
const BRACKETED = /[([【][^()[\]【】]*[)\]】]/g;

/** The same without anything in brackets: "项目名称（与系统一致）" → "项目名称"; undefined where the brackets tell or are not there. */
export function bareHeaderKey(header: string): string | undefined {
  const text = squeezed(header);
  const inside = text.match(BRACKETED);
  const told = inside?.filter((one) => !/^.(?:不?含|包括)/.test(one)).join('') ?? '';
  return inside && !TELLING.test(told) ? headerKey(text.replace(BRACKETED, '')) : undefined;
}

/** What a header says, for matching: "2023年 预算金额\n（调整后）(万元)" → "预算金额调整后". */
export function headerKey(header: string): string {
  return squeezed(header)
    .replace(NUMBERING, '')
    .replace(ASIDE, '')
    .replace(YEAR, '')
    .replace(UNIT_TAIL, '')
    .replace(PUNCTUATION, '');
}
