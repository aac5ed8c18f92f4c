import { keyOf, sizeOf } from '../evaluating/cells';
import { Matrix, Reference, type Scalar } from '../values/operand';
import { unsure } from '../values/unsure';
import type { Call } from './definition';

/** A table to look things up in: cells or a constant array. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Scalar;
  /** The cells of a column, or of a row; those left out at the end are blank. */
  readonly line: (direction: 'column' | 'row', index: number) => Line;
}

export interface Line {
  readonly values: readonly Scalar[];
  /** Names the cells, so that what is found out of them can be kept; undefined for arrays. */
  readonly key?: string;
}

/** The table that an argument is. */
export function gridOf({ args, evaluation, mode }: Call, index: number): Grid {
  const operand = evaluation.operand(args[index]!, mode);
  if (operand instanceof Matrix) return gridOfMatrix(operand);
  const [area, other] = operand instanceof Reference ? operand.areas : [];
  if (!area || other) return unsure('a table to look up in is asked for');
  const { cells } = evaluation;
  const { sheet, top, left, right } = area;
  const used = cells.usedRows(area);
  return {
    ...sizeOf(area),
    at: (row, column) => cells.valueAt(sheet, top + row, left + column),
    line: (direction, place) => {
      const line =
        direction === 'column'
          ? { ...area, left: left + place, right: left + place }
          : { ...area, top: top + place, bottom: top + place, right: Math.min(right, left + MOST_COLUMNS) };
      return { values: cells.values(line, direction === 'column' ? used : 1), key: keyOf(line) };
    },
  };
}

const MOST_COLUMNS = 4096;

function gridOfMatrix(matrix: Matrix): Grid {
  const { rows, columns, values } = matrix;
  return {
    rows,
    columns,
    at: (row, column) => matrix.at(row, column),
    line: (direction, place) =>
      direction === 'row'
        ? { values: values.slice(place * columns, (place + 1) * columns) }
        : { values: values.filter((_, index) => index % columns === place) },
  };
}
