import type { CellValue } from '../snapshot';
import { finished } from '../steps';
import { isGuarded } from './is-guarded';
import { shapesInSteps, type InRow, type Shape } from './shapes';
import { tokenize } from './tokenize';

const FEW = 5;
/** A column is calculated where so much of it has one formula. */
const MOST = 0.8;
/** A formula that more of the rows share is meant, not slipped in. */
const SLIPPED = 0.1;

/** A column of a list with formulas in it. */
export interface FormulaColumn {
  readonly column: number;
  /** From top to bottom, in projects' first rows only. */
  readonly formulas: readonly InRow<string>[];
  readonly constants: readonly InRow<CellValue>[];
  /** What the formulas give, as far as stored. */
  readonly resultType: 'number' | 'string' | 'other';
}

export type CommonShape = Shape & { readonly others: readonly Shape[] };

/** The formula that nearly the whole column has, reading other cells; undefined where there is none. */
export function commonShape(column: FormulaColumn): CommonShape | undefined {
  return finished(commonShapeInSteps(column));
}

/** The same in slices: a caller can breathe, or stop, between two. */
export function* commonShapeInSteps(column: FormulaColumn): Generator<void, CommonShape | undefined, void> {
  const { formulas } = column;
  if (formulas.length < FEW - 1) return undefined;
  const shapes = yield* shapesInSteps(column.column, formulas);
  if (!shapes) return undefined;
  const common = shapes.reduce((best, one) => (one.cells.length > best.cells.length ? one : best));
  const filled = formulas.length + constantsLike(column).length;
  if (filled < FEW || filled === common.cells.length || common.cells.length < filled * MOST) return undefined;
  const reads = tokenize(common.at(common.cells[0]!.row)).some(
    ({ kind }) => kind === 'reference' || kind === 'structured',
  );
  return reads ? { ...common, others: shapes.filter((one) => one !== common) } : undefined;
}

export interface OddCell {
  readonly row: number;
  readonly message: 'differs' | 'constant';
  readonly found: string;
}

/** The cells that are otherwise than the column. */
export function oddCells(column: FormulaColumn, common: CommonShape): OddCell[] {
  const atMost = Math.max(2, common.cells.length * SLIPPED);
  const odd: OddCell[] = constantsLike(column).map(({ row, content: found }) => ({ row, message: 'constant', found }));
  for (const { cells, relative } of common.others) {
    if (cells.length > atMost || isGuarded(relative, common.relative)) continue;
    for (const { row, content } of cells) odd.push({ row, message: 'differs', found: `=${content}` });
  }
  return odd.sort((a, b) => a.row - b.row);
}

// "/" and "—" where nothing is to be calculated are no slips.
const SAYS_NOTHING = /^[\s/\\—–\-－无]*$/;

/** Constants of the kind that the formulas give. */
function constantsLike({ constants, resultType }: FormulaColumn): InRow<string>[] {
  return constants.flatMap(({ row, content: value }) => {
    if (typeof value !== resultType || typeof value === 'object') return [];
    const text = String(value);
    return SAYS_NOTHING.test(text) ? [] : [{ row, content: text }];
  });
}
