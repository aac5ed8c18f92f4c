import type { SheetRow } from '../../snapshot';
import { squeezed } from '../words/squeezed';
import type { Layout } from './layout';
import { textIn } from './row-text';

const LETTER =
  /^(?:[(]?[A-Za-z甲乙丙丁戊己①-⑳][)]?|栏次|行次|[A-Za-z0-9]+=[A-Za-z0-9/×*+\-()%]+|[A-Za-z]\/[A-Za-z]|[-—]+)$/;
const NUMBER = /^[(]?(\d{1,2})[)]?(?:=.*)?$/;

/** "1 2 3 4=3/2", "甲 乙 1 2", 栏次: the numbers of the columns, under the header. */
export function isNumberingRow(cells: SheetRow, { header }: Layout): boolean {
  const texts = cells.slice(header.left, header.right + 1).flatMap((cell) => squeezed(textIn(cell)) || []);
  const numbers = texts.flatMap((text) => Number(NUMBER.exec(text)?.[1] ?? NaN) || []);
  const isCounting = numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);
  return texts.length > 1 && isCounting && texts.every((text) => LETTER.test(text) || NUMBER.test(text));
}
