import type { Cell, CellValue } from '../snapshot';

const NUMBER = /^-?\d+(\.(\d+))?$/;
const WITH_COMMAS = /^-?\d{1,3}(,\d{3})+(\.(\d+))?$/;
const PERCENT = /^(-?\d+(?:\.(\d+))?)%$/;
const ERROR = /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;

/**
 * One cell as drawn. Numbers show their format: `100` General, `100.00` with format 0.00, `1,234.5` with #,##0.0,
 * `95.12%` is 0.9512 with 0.00%. `'100` is the text "100". `#REF!` an error value. `=SUM(D2:D9) → 12.30` a formula
 * with its stored value (an empty text after a bare arrow), `=A1` one without. `\n` is a line break within a text. Everything else is text.
 */
export function drawCell(text: string): Cell | undefined {
  if (text === '') return undefined;
  if (text.startsWith('=')) return drawFormula(text.slice(1));
  return constant(text);
}

function drawFormula(text: string): Cell {
  const arrow = text.lastIndexOf(' → ');
  if (arrow < 0) return { formula: text, isUncalculated: true };
  return { formula: text.slice(0, arrow), ...constant(text.slice(arrow + 3).trim()) };
}

function constant(text: string): Cell {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (ERROR.test(text)) return { value: { error: text } satisfies CellValue };
  if (text === 'TRUE' || text === 'FALSE') return { value: text === 'TRUE' };
  const percent = PERCENT.exec(text);
  if (percent) return { value: Number(`${percent[1]}e-2`), format: `0${fraction(percent[2])}%` };
  const commas = WITH_COMMAS.exec(text);
  if (commas) return { value: Number(text.replaceAll(',', '')), format: `#,##0${fraction(commas[3])}` };
  const number = NUMBER.exec(text);
  if (!number) return { value: text.replaceAll('\\n', '\n') };
  const hasPadding = number[2]?.endsWith('0') ?? false;
  return { value: Number(text), ...(hasPadding ? { format: `0${fraction(number[2])}` } : {}) };
}

function fraction(digits: string | undefined): string {
  return digits === undefined ? '' : `.${'0'.repeat(digits.length)}`;
}
