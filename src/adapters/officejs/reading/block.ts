import type { RangeAddress } from '../../../core/address';
import { AnswerTooLarge, type Answer } from './ask';

/** The cells of a rectangle as the host gave them. */
export interface Block {
  readonly range: RangeAddress;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** What kind each value is of; undefined where it was not asked. */
  readonly types: readonly (readonly string[])[] | undefined;
}

export const BLOCK_PROPERTIES = 'values,formulas,numberFormat';
export const TYPED_BLOCK_PROPERTIES = `${BLOCK_PROPERTIES},valueTypes`;

/** Asks for cells; the host gives null instead of rows where there are too many. */
export function askBlock(cells: Excel.Range, range: RangeAddress, withTypes: boolean): Answer<Block> {
  cells.load(withTypes ? TYPED_BLOCK_PROPERTIES : BLOCK_PROPERTIES);
  return () => blockOf(cells, range, withTypes);
}

export function blockOf(cells: Excel.Range, range: RangeAddress, withTypes: boolean): Block {
  const types = withTypes ? rows<string>(cells.valueTypes) : undefined;
  return {
    range,
    values: rows(cells.values),
    formulas: rows(cells.formulas),
    formats: rows(cells.numberFormat),
    types,
  };
}

function rows<T = unknown>(given: readonly (readonly T[])[] | null): readonly (readonly T[])[] {
  if (!given) throw new AnswerTooLarge();
  return given;
}
