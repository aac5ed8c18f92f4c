import { finished } from '../steps';
import { shifter } from './shift-formula';
import { toR1C1 } from './to-r1c1';

/** What stands in a row. */
export interface InRow<T> {
  readonly row: number;
  readonly content: T;
}

/** A formula as it is filled down a column, and the cells that have it. */
export interface Shape {
  /** In relative form. */
  readonly relative: string;
  readonly cells: InRow<string>[];
  /** The formula as it reads in a row. */
  readonly at: (row: number) => string;
}

// A column with more kinds of formulas than this is not filled down.
const MOST = 50;
// So many formulas are compared in a few milliseconds.
const SLICE = 2000;

/** The shapes of a column's formulas; undefined where there are too many. Most cells are compared as text, without being taken apart. */
export function shapesOf(column: number, formulas: readonly InRow<string>[]): Shape[] | undefined {
  return finished(shapesInSteps(column, formulas));
}

/** The same in slices: a caller can breathe, or stop, between two. */
export function* shapesInSteps(
  column: number,
  formulas: readonly InRow<string>[],
): Generator<void, Shape[] | undefined, void> {
  const shapes: Shape[] = [];
  let count = 0;
  for (const cell of formulas) {
    count += 1;
    if (count % SLICE === 0) yield;
    const { row, content: formula } = cell;
    const shape =
      shapes.find((one) => one.at(row) === formula) ?? sameRelative(shapes, toR1C1(formula, { row, column }));
    if (typeof shape === 'object') shape.cells.push(cell);
    else if (shapes.length === MOST) return undefined;
    else shapes.push({ relative: shape, cells: [cell], at: carried(formula, row) });
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
