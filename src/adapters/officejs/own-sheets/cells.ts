import { formatRangeRef, formatCell } from '../../../core/address';
import { ownFormat, type OwnCell, type OwnSheet } from '../../../core/changes';
import { formatStep } from '../writing/cells/cell-steps';
import { contentSteps, type Content } from '../writing/cells/content-steps';
import { typedConstant } from '../writing/cells/typed-content';
import { grouped } from '../writing/grouped';
import { rectanglesOf } from '../writing/rectangles';
import { ACTION_BYTES, type Step } from '../writing/step';

// Excel takes no more of them in a sheet.
const MOST_LINKS = 65_530;

/** Links, number formats and contents of a sheet that is empty. */
export function cellsOf({ name, cells }: OwnSheet): Step[] {
  const filled = cells.flatMap((cell) => contentOf(cell) ?? []);
  const formatted = cells.filter((cell) => ownFormat(cell) !== undefined);
  const general = cells.filter((cell) => cell.formula !== undefined && ownFormat(cell) === undefined);
  return [
    ...linkSteps(name, cells),
    ...formatSteps(name, formatted),
    ...contentSteps(name, filled),
    // Excel gives a formula in a cell of General the format of the cells that it reads.
    ...formatSteps(name, general),
  ];
}

function contentOf(cell: OwnCell): Content | undefined {
  const { row, column, value, formula } = cell;
  if (formula !== undefined) return { row, column, content: `=${formula}`, isFormula: true };
  if (value === undefined || value === '') return undefined;
  return { row, column, content: typedConstant(value, ownFormat(cell) === '@'), isFormula: false };
}

function formatSteps(sheet: string, cells: readonly OwnCell[]): Step[] {
  const byFormat = grouped(cells, (cell) => ownFormat(cell) ?? 'General');
  return [...byFormat].flatMap(([format, alike]) => {
    return rectanglesOf(alike).map((range) => formatStep(sheet, range, format));
  });
}

/** Before the contents: a link into an empty cell shows its address until the cell is filled. */
function linkSteps(sheet: string, cells: readonly OwnCell[]): Step[] {
  const linked = cells.filter(({ link }) => link !== undefined).slice(0, MOST_LINKS);
  return linked.map((cell): Step => {
    const documentReference = formatRangeRef({ sheet: cell.link!.sheet, ...cell.link!.range });
    return {
      bytes: 2 * ACTION_BYTES + 3 * documentReference.length,
      places: [],
      queue({ worksheet }) {
        worksheet(sheet).getRange(formatCell(cell)).hyperlink = { documentReference };
      },
    };
  });
}
