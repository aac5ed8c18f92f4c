import { measureText } from './measure-text';

const PERCENT = /^(?:%|百分比|百分之|百分率|percent|个?百分号)$/i;
const NONE = /^(?:[-/—–―_]+|无|无单位)$/;
const LONGEST = 8;
const NO_UNIT = /[\d<>=≥≤,;:!?"'“”‘’。，；：、+~()[\]【】#&]|^[/*]|\/\/|[/*]$/;
// A verb or a particle makes it a sentence; 级, 类 and 号 count nothing.
const SENTENCE =
  /[的了已未均并且或与及和]|完成|参加|培训|以上|以下|以内|左右|上下|前|后$|^[年月](?!$)|^日(?![/*]|$)|^(?:级|类|等|号|届|步|档|星|余|多|半|几|数|第)|^[万亿千百][余多]|内$|[级类]$/;

/** A unit as all compare it: "%" for 百分比, "个月" for 月, "/" for 每; "" where none is stated; undefined where it is no unit. */
export function unitWord(text: string): string | undefined {
  const word = measureText(text)
    .replaceAll('每', '/')
    .replaceAll('／', '/')
    .replace(/^\/(?=[^/])/, '');
  if (word === '' || NONE.test(word)) return '';
  if (PERCENT.test(word)) return '%';
  if (word === '月' || word === '个月份') return '个月';
  const bare = word.replace(/\/\(([^()]+)\)$/, '/$1');
  const isOther = bare.length > LONGEST || NO_UNIT.test(bare) || SENTENCE.test(bare) || /%./.test(bare);
  return isOther ? undefined : bare;
}
