import type { CellValue } from '../../../src/core/snapshot';
import type { HostBook } from './book/host-book';
import type { HostSheet } from './book/host-sheet';
import { rangeAt } from './book/place';
import { typeCells } from './book/write-cells';
import type { EventSource } from './events';

interface Typing {
  readonly sheet: string;
  readonly address: string;
  readonly given: unknown;
}

/** What people do in the workbook, beside the add-in. Listeners are told of it at once. */
export class User {
  constructor(
    private readonly book: HostBook,
    private readonly tell: (source: EventSource) => void,
  ) {}

  /** Types into the cells of an address; one value for all, or a grid. */
  edit(sheet: string, address: string, given: unknown): void {
    this.editAs('user', { sheet, address, given });
  }

  /** Someone else does, on another machine. */
  editElsewhere(sheet: string, address: string, given: unknown): void {
    this.editAs('co-author', { sheet, address, given });
  }

  /** A formula comes to another value by itself, such as one that reads another workbook: onChanged says nothing. */
  recalculate(sheet: string, address: string, value: CellValue): void {
    const home = this.sheet(sheet);
    const { top: row, left: column } = rangeAt(home, address);
    home.put(row, new Map([[column, { ...home.cell({ row, column }), value }]]));
    this.book.raise({ type: 'calculated', sheet: home });
    this.done('user');
  }

  addSheet(name: string, source: EventSource = 'user'): void {
    this.book.addSheet(name);
    this.done(source);
  }

  deleteSheet(name: string, source: EventSource = 'user'): void {
    this.book.removeSheet(this.sheet(name));
    this.done(source);
  }

  renameSheet(name: string, after: string, source: EventSource = 'user'): void {
    this.book.renameSheet(this.sheet(name), after);
    this.done(source);
  }

  select(sheet: string, address: string): void {
    const home = this.sheet(sheet);
    this.book.select(home, [rangeAt(home, address)]);
    this.done('user');
  }

  protect(sheet: string, isProtected = true): void {
    const home = this.sheet(sheet);
    home.isProtected = isProtected;
    this.book.raise({ type: 'protected', sheet: home });
    this.done('user');
  }

  hideRows(sheet: string, rows: readonly number[], isHidden = true): void {
    const home = this.sheet(sheet);
    for (const row of rows) {
      if (isHidden) home.hiddenRows.add(row);
      else home.hiddenRows.delete(row);
      const range = { top: row, bottom: row, left: 0, right: 16_383 };
      this.book.raise({ type: 'hidden', sheet: home, ranges: [range], change: isHidden ? 'Hidden' : 'Unhidden' });
    }
    this.done('user');
  }

  private editAs(source: EventSource, { sheet, address, given }: Typing): void {
    const home = this.sheet(sheet);
    typeCells({ sheet: home, range: rangeAt(home, address) }, given);
    this.done(source);
  }

  private sheet(name: string): HostSheet {
    const sheet = this.book.sheetNamed(name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}`);
    return sheet;
  }

  private done(source: EventSource): void {
    this.book.calculation.settle();
    this.tell(source);
  }
}
