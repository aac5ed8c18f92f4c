import { shifter, toR1C1 } from '../../formula';

/** A formula as it is filled down a column, and the rows that have it. */
export interface Shape {
  /** In relative form. */
  readonly relative: string;
  readonly rows: number[];
  /** The formula as it reads in a row. */
  readonly at: (row: number) => string;
}

// A column with more kinds of formulas than this is not filled down.
const MOST = 50;

/** The shapes of a column's formulas; undefined where there are too many. Most cells are compared as text, without being taken apart. */
export function shapesOf(column: number, formulas: ReadonlyMap<number, string>): Shape[] | undefined {
  const shapes: Shape[] = [];
  for (const [row, formula] of formulas) {
    const shape =
      shapes.find((one) => one.at(row) === formula) ?? sameRelative(shapes, toR1C1(formula, { row, column }));
    if (typeof shape === 'object') shape.rows.push(row);
    else if (shapes.length === MOST) return undefined;
    else shapes.push({ relative: shape, rows: [row], at: carried(formula, row) });
  }
  return shapes;
}

function sameRelative(shapes: readonly Shape[], relative: string): Shape | string {
  return shapes.find((one) => one.relative === relative) ?? relative;
}

function carried(formula: string, from: number): (row: number) => string {
  const carry = shifter(formula);
  return (row) => carry({ rows: row - from, columns: 0 });
}
