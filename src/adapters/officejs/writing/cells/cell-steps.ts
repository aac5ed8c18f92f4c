import { formatRange, type RangeAddress } from '../../../../core/address';
import { grouped } from '../grouped';
import { rectanglesOf } from '../rectangles';
import { ACTION_BYTES, type Step } from '../step';
import type { CellPlan, SheetCells } from './cell-plan';
import { contentSteps } from './content-steps';

/** Writes cells: their formats first, so that contents are taken as what they are. */
export function cellSteps(written: SheetCells): Step[] {
  const { sheet, cells, hiddenRows, isStale } = written;
  const first = cells.filter((cell) => formatWhileTyping(cell) !== cell.formatBefore);
  const last = cells.filter((cell) => formatWhileTyping(cell) !== cell.formatAfter || takesAFormat(cell));
  return [
    ...formatSteps({ ...written, cells: first }, formatWhileTyping),
    ...contentSteps(sheet, cells, hiddenRows),
    ...formatSteps({ ...written, cells: last }, ({ formatAfter }) => formatAfter),
    ...(isStale ? [calculation(sheet)] : []),
  ];
}

/** In a cell of texts everything becomes one: it is General while a number or a formula is written into it. */
function formatWhileTyping({ content, isText, formatAfter }: CellPlan): string {
  return formatAfter === '@' && !isText && content !== '' ? 'General' : formatAfter;
}

/** Excel gives a formula in a cell of General the format of the cells that it reads. */
function takesAFormat({ isFormula, formatAfter }: CellPlan): boolean {
  return isFormula && formatAfter === 'General';
}

function formatSteps({ sheet, cells, hiddenRows }: SheetCells, formatOf: (cell: CellPlan) => string): Step[] {
  return [...grouped(cells, formatOf)].flatMap(([format, alike]) =>
    rectanglesOf(alike, hiddenRows).map((range) => formatStep(sheet, range, format)),
  );
}

/** One format for all cells of a range: Office.js takes a single value for it. */
export function formatStep(sheet: string, range: RangeAddress, format: string): Step {
  return {
    bytes: 2 * ACTION_BYTES + format.length,
    places: [{ sheet, ...range }],
    queue({ worksheet }) {
      const target: { numberFormat: unknown } = worksheet(sheet).getRange(formatRange(range));
      target.numberFormat = format;
    },
  };
}

function calculation(sheet: string): Step {
  return {
    bytes: ACTION_BYTES,
    places: [],
    queue: ({ worksheet }) => worksheet(sheet).calculate(true),
  };
}
