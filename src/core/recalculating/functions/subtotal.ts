import { cellAt, isError, type CellError } from '../../snapshot';
import { contains } from '../../address';
import { toNumber } from '../values/coerce';
import { Reference, type Area, type Scalar } from '../values/operand';
import { unsure } from '../values/unsure';
import { average, product, sum } from './aggregates';
import { ANY, type Call, type Definition } from './definition';

export const SUBTOTALS: Readonly<Record<string, Definition>> = Object.freeze({
  SUBTOTAL: { least: 2, most: ANY, apply: subtotal },
});

type Aggregate = (numbers: readonly number[]) => Scalar;

const AGGREGATES: ReadonlyMap<number, Aggregate> = new Map<number, Aggregate>([
  [1, average],
  [4, (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)],
  [5, (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)],
  [6, product],
  [9, sum],
]);
const COUNT = 2;
const COUNTA = 3;
const WITHOUT_HIDDEN = 100;

function subtotal({ args, evaluation, mode }: Call): Scalar {
  const code = toNumber(evaluation.single(args[0]!, mode));
  if (isError(code)) return code;
  const isWithoutHidden = code > WITHOUT_HIDDEN;
  const values: Scalar[] = [];
  for (const arg of args.slice(1)) {
    const operand = evaluation.operand(arg, mode);
    const [area, other] = operand instanceof Reference ? operand.areas : [];
    if (!area || other) return unsure('SUBTOTAL takes ranges of one sheet');
    evaluation.cells.visit(area, (value, row, column) => {
      if (!isPassedOver(area, { row, column }, isWithoutHidden)) values.push(value);
    });
  }
  return aggregated(isWithoutHidden ? code - WITHOUT_HIDDEN : code, values);
}

function aggregated(code: number, values: readonly Scalar[]): Scalar {
  if (code === COUNT) return values.filter((value) => typeof value === 'number').length;
  if (code === COUNTA) return values.filter((value) => value !== undefined).length;
  const aggregate = AGGREGATES.get(code);
  if (!aggregate) return unsure('a kind of subtotal that is not understood');
  const error = values.find((value): value is CellError => isError(value));
  return error ?? aggregate(values.filter((value) => typeof value === 'number'));
}

const SUBTOTAL_ONLY = /^\s*\+?\s*SUBTOTAL\s*\(/i;
const SUBTOTAL_WITHIN = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;

/** Rows that are hidden, and cells that are subtotals themselves. */
function isPassedOver(
  { sheet }: Area,
  at: { readonly row: number; readonly column: number },
  isWithoutHidden: boolean,
): boolean {
  if (sheet.hiddenRows.has(at.row) && (isWithoutHidden || isFilteredOut(sheet, at))) return true;
  const formula = cellAt(sheet, at)?.formula;
  if (formula === undefined || !SUBTOTAL_WITHIN.test(formula)) return false;
  return SUBTOTAL_ONLY.test(formula) || unsure('a subtotal within another formula');
}

/** A row that is hidden by hand counts, one that a filter hides does not. */
function isFilteredOut(
  { filter, tables }: Area['sheet'],
  at: { readonly row: number; readonly column: number },
): boolean {
  if (filter && at.row > filter.top && at.row <= filter.bottom) return true;
  const isInTable = tables.some(({ range }) => contains(range, { row: at.row, column: range.left }));
  return isInTable && unsure('rows hidden within a table, by hand or by its filter');
}
