import type { RangeAddress } from '../../../core/address';
import { UnreadableFile } from '../../../core/ports';
import type { Cell, CellValue, SheetRow } from '../../../core/snapshot';
import { decodeControls } from '../../package';
import { SHEET_LIMITS } from './limits';
import { FormulaReader } from './read-formula';
import { readDate } from './read-date';
import { readNumber } from './read-number';
import { readRichText } from './read-rich-text';
import { readText } from './read-text';
import type { SheetScanner } from './sheet-scanner';
import { CELL_TYPES, type CellType } from './cell-types';

/** What cells point to. */
export interface Shelves {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly date1904: boolean;
}

type Row = (Cell | undefined)[];

// Formats whose texts are shared; a workbook has a handful, and each costs a slot for every shared string.
const SHARED_FORMATS = 4;

/** Makes the cells of a workbook's sheets. Cells with the same shared string and format are one object. */
export class CellReader {
  private readonly texts = new Map<string | undefined, (Cell | undefined)[]>();
  private formulas = new FormulaReader();
  /** The row at hand; rows that are kept are cut to their length. */
  private readonly row: Row = [];
  private cells = 0;
  private slots = 0;
  /** Whether a formula was met that has no value yet. An empty text is one, and says that it is a text. */
  hasUncalculated = false;

  constructor(private readonly shelves: Shelves) {}

  /** What array formulas fill on the sheet that was read last. */
  get arrays(): readonly RangeAddress[] {
    return this.formulas.arrays;
  }

  /** All rows that hold something, ascending; `onRow` sees each row's element, whether it holds something or not. */
  readRows(scanner: SheetScanner, onRow: (scanner: SheetScanner) => void): Map<number, SheetRow> {
    this.formulas = new FormulaReader();
    const rows = new Map<number, SheetRow>();
    let last = -1;
    let isAscending = true;
    while (scanner.nextRow()) {
      const row = this.readRow(scanner);
      onRow(scanner);
      if (row.length === 0) continue;
      const before = rows.get(scanner.row);
      rows.set(scanner.row, before ? merged(before, row) : row.slice());
      isAscending &&= scanner.row >= last;
      last = scanner.row;
    }
    return isAscending ? rows : new Map([...rows].sort(([a], [b]) => a - b));
  }

  private readRow(scanner: SheetScanner): Row {
    const { row } = this;
    row.length = 0;
    while (scanner.nextCell()) {
      if (scanner.valueStart < 0 && scanner.formulaStart < 0) continue;
      const cell = this.readCell(scanner);
      if (!cell) continue;
      while (row.length < scanner.column) row.push(undefined);
      row[scanner.column] = cell;
      this.cells += 1;
    }
    this.slots += row.length;
    if (this.cells > SHEET_LIMITS.cells || this.slots > SHEET_LIMITS.slots) {
      throw new UnreadableFile('too-large', 'too many cells');
    }
    return row;
  }

  private readCell(scanner: SheetScanner): Cell | undefined {
    const format = this.shelves.formats[scanner.style];
    if (scanner.formulaStart >= 0) {
      const formula = this.formulas.read(scanner);
      if (formula !== undefined) return this.formulaCell(formula, scanner, format);
    } else if (scanner.type === CELL_TYPES.shared) return this.sharedText(scanner, format);
    const value = this.readValue(scanner);
    if (value === undefined) return undefined;
    return format === undefined ? { value } : { value, format };
  }

  private formulaCell(formula: string, scanner: SheetScanner, format: string | undefined): Cell {
    const value = this.readValue(scanner);
    if (value !== undefined) return format === undefined ? { value, formula } : { value, formula, format };
    const isUncalculated = scanner.type === CELL_TYPES.number;
    if (isUncalculated) this.hasUncalculated = true;
    const cell = format === undefined ? { formula } : { formula, format };
    return isUncalculated ? { ...cell, isUncalculated } : cell;
  }

  private sharedText({ xml, valueStart, valueEnd }: SheetScanner, format: string | undefined): Cell | undefined {
    const index = readNumber(xml, valueStart, valueEnd);
    if (typeof index !== 'number') return undefined;
    const known = this.textsOf(format)?.[index];
    if (known) return known;
    const value = this.string(index);
    if (value === '') return undefined;
    const cell = format === undefined ? { value } : { value, format };
    const texts = this.textsOf(format);
    if (texts) texts[index] = cell;
    return cell;
  }

  private textsOf(format: string | undefined): (Cell | undefined)[] | undefined {
    const texts = this.texts.get(format);
    if (texts || this.texts.size >= SHARED_FORMATS) return texts;
    const fresh = new Array<Cell | undefined>(this.shelves.strings.length);
    this.texts.set(format, fresh);
    return fresh;
  }

  private string(index: number): string {
    const text = this.shelves.strings[index];
    if (text === undefined) throw new UnreadableFile('damaged', `shared string ${index}`);
    return text;
  }

  /** The stored value; undefined where it is empty. */
  private readValue(scanner: SheetScanner): CellValue | undefined {
    const { xml, type, valueStart, valueEnd } = scanner;
    if (valueStart < 0 || valueStart === valueEnd) return undefined;
    if (type === CELL_TYPES.number) return readNumber(xml, valueStart, valueEnd);
    if (type === CELL_TYPES.inline) return readRichText(xml, valueStart, valueEnd) || undefined;
    const text = decodeControls(readText(xml, valueStart, valueEnd));
    return text === '' ? undefined : this.readTyped(type, text);
  }

  private readTyped(type: CellType, text: string): CellValue | undefined {
    switch (type) {
      case CELL_TYPES.shared:
        return this.string(Number(text)) || undefined;
      case CELL_TYPES.boolean:
        return text === '1' || text === 'true';
      case CELL_TYPES.error:
        return { error: text };
      case CELL_TYPES.date:
        return readDate(text, this.shelves.date1904) ?? text;
      default:
        return text;
    }
  }
}

/** Two stretches of one row, as some programs write it; the later one wins. */
function merged(before: SheetRow, after: Row): Row {
  const row = [...before];
  after.forEach((cell, column) => {
    if (cell) row[column] = cell;
  });
  return row;
}
