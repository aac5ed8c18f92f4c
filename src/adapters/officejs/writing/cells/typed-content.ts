import { isError, type CellValue } from '../../../../core/snapshot';

/** What Office.js takes for the content of a cell: it reads texts as if they were typed. */
export type Typed = string | number | boolean;

/** Only texts that nothing else than a text can be are safe: no digit of any script, no sign that begins something. */
const SAFE = /^(?!\s|[=+\-@'#]|.*\s$)[^\p{N}]*$/su;
const WORD = /^[\p{Script=Latin}]+$/u;

/** A constant to be typed into a cell; a text stays one, whatever it looks like. `isTextCell`: its format is @. */
export function typedConstant(value: CellValue | null, isTextCell: boolean): Typed {
  if (value === null || value === '') return '';
  if (isError(value)) return value.error;
  if (typeof value !== 'string') return value;
  // Latin words may be truth values in some language; a cell of texts takes everything as it is.
  const isSafe = isTextCell || (SAFE.test(value) && !WORD.test(value));
  return isSafe ? value : `'${value}`;
}
