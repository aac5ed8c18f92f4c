import type { CellWrite } from '../changes';
import type { ColumnResult } from './column-result';
import type { ComputeOptions } from './computed';

/** What goes into forms, as formulas or as values. Columns of a list see to it themselves, for they are written in one manner. */
export function asAsked(result: ColumnResult, { asValues }: ComputeOptions): ColumnResult {
  if (!asValues) return result;
  const { filled, replaced, ...rest } = result;
  return { ...rest, filled: filled.map(withoutFormula), replaced: replaced.map(withoutFormula) };
}

function withoutFormula({ row, column, value, format }: CellWrite): CellWrite {
  return { row, column, value, ...(format === undefined ? {} : { format }) };
}
