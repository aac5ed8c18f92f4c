import { narrow, plain } from './width';

/** A unit's cell taken apart. */
export interface CodedUnit {
  /** 323001 */
  readonly code: string;
  /** 社保中心, without spaces, brackets half-width. */
  readonly name: string;
  /** How code and name stand together, as a picture: "[编码]单位", "编码-单位". */
  readonly form: string;
}

const FORMS: readonly (readonly [cell: RegExp, picture: string])[] = [
  [
    /^(?<open>[[(【〔〖])(?<code>[A-Za-z]?\d{3,12})(?<close>[\])】〕〗])[-—–_:：、.]?(?<name>.+)$/,
    '{open}编码{close}单位',
  ],
  [/^(?<code>[A-Za-z]?\d{3,12})(?<mark>[-—–_:、.|/])+(?<name>(?!年).+)$/, '编码{mark}单位'],
  [/^(?<code>[A-Za-z]?\d{3,12}) +(?<name>(?!年).+)$/, '编码 单位'],
  // 120急救中心 and 12345热线 are names.
  [/^(?<code>[A-Za-z]?\d{6,12})(?<name>(?!年)[\u4e00-\u9fff].*)$/, '编码单位'],
  // 就业局（2023）: a year.
  [
    /^(?<name>.+?)(?<open>[[(【〔〖])(?!(?:19|20)\d\d\D)(?<code>[A-Za-z]?\d{3,12})(?<close>[\])】〕〗])$/,
    '单位{open}编码{close}',
  ],
  [/^(?<name>.*[\u4e00-\u9fff)])(?<mark>[-—–_])(?!(?:19|20)\d\d$)(?<code>[A-Za-z]?\d{3,12})$/, '单位{mark}编码'],
];

/** Code and name of a unit's cell; undefined where there is no code. Spaces around marks and the width of brackets do not count. */
export function codedUnitIn(text: string): CodedUnit | undefined {
  const cell = narrow(text)
    .trim()
    .replace(/\s*([-—–_:、.|/[\]()【】〔〕〖〗])\s*/g, '$1');
  for (const [pattern, picture] of FORMS) {
    const parts = pattern.exec(cell)?.groups;
    if (!parts) continue;
    const form = picture.replace(/\{(\w+)\}/g, (_, part: string) => parts[part]!);
    return { code: parts['code']!, name: plain(parts['name']!), form };
  }
  return undefined;
}

/** The code that a cell of a 单位编码 column holds; undefined for other texts. */
export function unitCodeIn(text: string): string | undefined {
  const code = plain(text);
  return /^[A-Za-z]?\d{3,12}$/.test(code) ? code : undefined;
}
