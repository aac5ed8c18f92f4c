import type { CellAddress } from '../../core/address';
import type { CellWrite } from '../../core/changes';
import type { CellValue } from '../../core/snapshot';
import { typedDate } from './typed-date';
import { typedFormula } from './typed-formula';
import { typedNumber } from './typed-number';

/** What stands in the cell before, as far as it matters for what is typed into it. */
export interface TypedInto {
  readonly format?: string | undefined;
  readonly date1904: boolean;
}

/** What is typed, as a value: with the number format that it brings along. */
export interface TypedValue {
  readonly value: CellValue;
  readonly format?: string;
}

const ERROR = /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/i;

/** What a person types into a cell, understood as Excel does: formulas, numbers, percents, dates, texts. "" empties it. */
export function typedCell(text: string, at: CellAddress, into: TypedInto): CellWrite {
  const { row, column } = at;
  if (text === '') return { row, column, value: null };
  if (into.format === '@') return { row, column, value: text };
  const formula = typedFormula(text);
  if (formula !== undefined) return { row, column, value: null, formula };
  return { row, column, ...typedValue(text, into) };
}

function typedValue(text: string, into: TypedInto): TypedValue {
  if (text.startsWith("'")) return text.length > 1 ? { value: text.slice(1) } : { value: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toUpperCase() === 'TRUE' };
  if (ERROR.test(trimmed)) return { value: { error: trimmed.toUpperCase() } };
  return typedNumber(trimmed, into.format) ?? typedDate(trimmed, into.date1904) ?? { value: text };
}
