import { ASSUMED_UNIT, MONEY_FIELDS, type ListTable, type MoneyField, type UnitName } from '../book';
import type { MoneyUnit } from '../money';
import type { Item } from './body/item';
import { isPlainPercent } from './body/rate-scale';
import { isUnitName } from './body/read-owners';
import { readProjects } from './body/read-projects';
import { readTotals } from './body/read-totals';
import { RowReader } from './body/row-reader';
import { unitName } from './body/unit-name';
import { notesBelow } from './header/headings';
import { isAboutTransfers, ownerOfLines, unitOfLines, yearOf } from './list-facts';
import type { Segment } from './segment';
import { unitInFormat } from './words/unit-of-measure';

/** Reads a list from its rows. `above`: the lines over the sheet's first table, which speak for those below it too. In slices. */
export function* readList(segment: Segment, above: readonly string[]): Generator<void, ListTable, void> {
  const { found, layout, headings, items, lastRow } = segment;
  const { header, columns } = found;
  const { sheet } = layout.grid;
  const lines = [sheet.name, ...headings];
  const year = yearOf(headings) ?? yearOf(above) ?? yearOf([sheet.name]);
  const stated = unitOfLines(headings) ?? unitOfLines(notesBelow(layout.grid, header, lastRow)) ?? unitOfLines(above);
  const units = unitsOf(segment, stated);
  const unitOf = (field: MoneyField) => units.columnUnits[field] ?? units.unit ?? ASSUMED_UNIT;
  const reader = new RowReader(layout, unitOf, isPlainPercent(layout, items));
  yield;
  const projects = yield* readProjects(reader, items, ownerOfTable(segment));
  return {
    sheet: sheet.name,
    range: { top: header.top, left: header.left, bottom: lastRow, right: header.right },
    headerRows: [header.top, header.bottom],
    columns,
    projects,
    totals: readTotals(reader, items, projects),
    ...units,
    headings,
    ...(year === undefined ? {} : { year }),
    isTransfer: isAboutTransfers([...lines, columns.name!.header]),
    isCopy: false,
  };
}

/** A list without a column of units may be one unit's own: its heading or its sheet says whose. */
function ownerOfTable({ found: { columns }, layout, headings }: Segment): UnitName | undefined {
  if (columns.unit ?? columns.department) return undefined;
  const { name } = layout.grid.sheet;
  return ownerOfLines(headings) ?? (isUnitName(name) ? unitName(name) : undefined);
}

interface Units {
  readonly unit?: MoneyUnit;
  readonly columnUnits: Partial<Record<MoneyField, MoneyUnit>>;
}

/** Every amount of a column shows its unit behind itself: the header need not say it. */
function unitShownIn(items: readonly Item[], column: number): MoneyUnit | undefined {
  let shown: MoneyUnit | undefined;
  for (const item of items) {
    const cell = item.kind === 'project' ? item.cells[column] : undefined;
    if (typeof cell?.value !== 'number') continue;
    const unit = unitInFormat(cell.format);
    if (unit === undefined || (shown ?? unit) !== unit) return undefined;
    shown = unit;
  }
  return shown;
}

/** What headers say goes for their columns; where all that speak agree and no line says otherwise, for the table. */
function unitsOf({ found, items }: Segment, stated: MoneyUnit | undefined): Units {
  const { header, columns } = found;
  const columnUnits: Partial<Record<MoneyField, MoneyUnit>> = {};
  for (const field of MONEY_FIELDS) {
    const column = columns[field]?.column;
    if (column === undefined) continue;
    const unit = header.columns.find((one) => one.column === column)?.unit ?? unitShownIn(items, column);
    if (unit) columnUnits[field] = unit;
  }
  const said = Object.values(columnUnits);
  const unit = stated ?? (said.every((one) => one === said[0]) ? said[0] : undefined);
  for (const field of MONEY_FIELDS) if (columnUnits[field] === unit) delete columnUnits[field];
  return { ...(unit ? { unit } : {}), columnUnits };
}
