import { MONEY_FIELDS, type ListTable, type MoneyField } from '../book';
import { ASSUMED_UNIT } from '../book';
import type { MoneyUnit } from '../money';
import { layoutOf } from './body/layout';
import { readItems } from './body/read-items';
import { readProjects, type RowReader } from './body/read-projects';
import { readTotals } from './body/read-totals';
import { CellReader } from './cells/cell-reader';
import type { FoundList } from './find-lists';
import type { Grid } from './grid';
import { isAboutTransfers, unitOfLines, yearOf } from './list-facts';

/** Reads the list under a header, down to `endRow`. */
export function readList(grid: Grid, found: FoundList, endRow: number): ListTable {
  const { header, columns, headings } = found;
  const layout = layoutOf(grid, header, columns);
  const body = readItems(layout, Math.min(endRow, (header.lastRow ?? Infinity) + 1));
  const lines = [grid.sheet.name, ...headings];
  const year = yearOf(lines);
  const units = unitsOf(found, unitOfLines(headings));
  const reader: RowReader = {
    layout,
    cells: new CellReader(),
    unitOf: (field) => units.columnUnits[field] ?? units.unit ?? ASSUMED_UNIT,
    isPlainPercent: header.columns.some(
      ({ column, isPercent }) => column === columns.executionRate?.column && isPercent,
    ),
  };
  const projects = readProjects(reader, body.items);
  return {
    sheet: grid.sheet.name,
    range: { top: header.top, left: header.left, bottom: body.lastRow, right: header.right },
    headerRows: [header.top, header.bottom],
    columns,
    projects,
    totals: readTotals(reader, body.items, projects),
    ...units,
    headings,
    ...(year === undefined ? {} : { year }),
    isTransfer: isAboutTransfers(lines),
    isCopy: false,
  };
}

interface Units {
  readonly unit?: MoneyUnit;
  readonly columnUnits: Partial<Record<MoneyField, MoneyUnit>>;
}

/** What headers say goes for their columns; where all that speak agree, for the table. */
function unitsOf({ header, columns }: FoundList, stated: MoneyUnit | undefined): Units {
  const columnUnits: Partial<Record<MoneyField, MoneyUnit>> = {};
  for (const field of MONEY_FIELDS) {
    const unit = header.columns.find(({ column }) => column === columns[field]?.column)?.unit;
    if (unit) columnUnits[field] = unit;
  }
  const said = Object.values(columnUnits);
  const unit = stated ?? (said.every((one) => one === said[0]) ? said[0] : undefined);
  for (const field of MONEY_FIELDS) if (columnUnits[field] === unit) delete columnUnits[field];
  return { ...(unit ? { unit } : {}), columnUnits };
}
