import { parseRange, unquoteSheetName, type RangeAddress } from '../../core/address';

/** A range and the sheet it is on. */
export interface NamedPlace extends RangeAddress {
  readonly sheet: string;
}

/** "D40", "d4:f9", "本级项目!D40", "'2023 年'!D40" as typed into the name box; undefined for what is no place. */
export function namedPlace(text: string, current: string, sheets: readonly string[]): NamedPlace | undefined {
  const plain = text.trim().replaceAll('！', '!').replaceAll('：', ':');
  const bang = plain.lastIndexOf('!');
  const typed = bang < 0 ? current : unquoteSheetName(plain.slice(0, bang).trim());
  const sheet = sheets.find((name) => name.toLowerCase() === typed.toLowerCase());
  const range = parseRange(plain.slice(bang + 1).trim());
  return sheet !== undefined && range ? { sheet, ...range } : undefined;
}
