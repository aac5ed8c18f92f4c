import type { RangeAddress } from '../../../core/address';
import type { DefinedName, ExcelTable, Sheet, WorkbookSnapshot } from '../../../core/snapshot';
import type { SheetReading } from './sheet-reading';
import type { Structure } from './structure';

/** A sheet as it was read, and what helps to read it again. */
export interface KnownSheet {
  readonly sheet: Sheet;
  readonly names: readonly DefinedName[];
  /** The rectangle that holds all values. */
  readonly used: RangeAddress | undefined;
  readonly hides: boolean;
  /** What its cells weighed in answers. */
  readonly bytes: number;
}

/** A workbook as it was read. */
export interface Reading {
  readonly structure: Structure;
  readonly state: string | undefined;
  /** By the id of the sheet. */
  readonly sheets: ReadonlyMap<string, KnownSheet>;
}

export function knownSheet(reading: SheetReading, tables: readonly ExcelTable[], hasMarks: boolean): KnownSheet {
  const { used, names, hidesRows, hidesColumns } = reading.frame;
  const sheet = reading.toSheet(tables, hasMarks);
  return { sheet, names, used, hides: hidesRows || hidesColumns, bytes: reading.bytes };
}

/** All that the engine sees of it. */
export function snapshotOf({ structure, state, sheets }: Reading): WorkbookSnapshot {
  const known = structure.sheets.flatMap(({ id }) => sheets.get(id) ?? []);
  return {
    sheets: known.map(({ sheet }) => sheet),
    names: [
      ...structure.names,
      ...known.flatMap(({ sheet, names }) => names.map((name) => ({ ...name, sheet: sheet.name }))),
    ],
    date1904: structure.date1904,
    warnings: [],
    ...(state === undefined ? {} : { state }),
  };
}
