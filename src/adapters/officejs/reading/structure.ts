import { STATE_NAMESPACE } from '../../../core/changes';
import type { DefinedName, ExcelTable, Sheet } from '../../../core/snapshot';
import type { Answer } from './ask';

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
}

export type TableEntry = Omit<ExcelTable, 'range'>;

/** What a workbook consists of. */
export interface Structure {
  readonly sheets: readonly SheetEntry[];
  readonly tables: readonly TableEntry[];
  /** Names of the whole workbook. */
  readonly names: readonly DefinedName[];
  /** The custom XML parts of our namespace, by id. */
  readonly stateParts: readonly string[];
  readonly date1904: boolean;
}

const VISIBILITY: ReadonlyMap<string, Sheet['visibility']> = new Map([
  ['Hidden', 'hidden'],
  ['VeryHidden', 'veryHidden'],
]);

export function askStructure(workbook: Excel.Workbook, isPlain: boolean): Answer<Structure> {
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const tables = workbook.tables.load('items/name,items/showHeaders,items/showTotals');
  const names = workbook.names.load('items/name,items/formula');
  const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).load('items/id');
  // Excel does not say where days are counted from, but 2 January 1904 is day 1 only where it is 1904.
  const second = isPlain ? undefined : workbook.functions.date(1904, 1, 2).load('value');
  return () => ({
    sheets: sheets.items.map(({ id, name, visibility }) => {
      return { id, name, visibility: VISIBILITY.get(visibility) ?? 'visible' };
    }),
    tables: tables.items.map(({ name, showHeaders, showTotals }) => {
      return { name, headerRows: Number(showHeaders), totalsRows: Number(showTotals) };
    }),
    names: names.items.map(definedName),
    stateParts: parts.items.map(({ id }) => id),
    date1904: second?.value === 1,
  });
}

export function definedName({ name, formula }: Excel.NamedItem): DefinedName {
  const text: unknown = formula;
  return { name, refersTo: String(text).replace(/^=/, '') };
}

/** Whether nothing was added, removed, renamed, moved or hidden. */
export function isSameStructure(a: Structure, b: Structure): boolean {
  return JSON.stringify([a.sheets, a.tables, a.stateParts]) === JSON.stringify([b.sheets, b.tables, b.stateParts]);
}
