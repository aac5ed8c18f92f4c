import { rangeOfCell, type CellAddress, type RangeAddress } from '../../../../src/core/address';
import { Calculation } from './calculation';
import { HostSheet } from './host-sheet';
import { ExcelError } from '../wire/excel-error';
import { retarget } from './retarget';
import type { HostEvent, HostName, HostXmlPart } from './host-parts';

/** The workbook that is open in the simulated Excel. */
export class HostBook {
  sheets: HostSheet[] = [];
  names: HostName[] = [];
  xmlParts: HostXmlPart[] = [];
  date1904 = false;
  isStructureProtected = false;
  /** Of the typed dates that name none. */
  year = 2024;
  active: HostSheet | undefined;
  selection: { readonly sheet: HostSheet; readonly ranges: readonly RangeAddress[] } | undefined;
  activeCell: CellAddress = { row: 0, column: 0 };
  /** Raised during the batch or the user's edit, told when it is over. */
  events: HostEvent[] = [];
  /** "changed@{SHEET-…}" or "changed@Workbook": what the client listens to. */
  readonly registrations = new Set<string>();
  areEventsEnabled = true;
  /** Another workbook is in front. */
  isInactive = false;
  screenSuspensions = 0;
  /** Whether merged areas that a range only touches are told too, and whole: nobody says what Excel does. */
  tellsTouchedMerges = false;
  readonly calculation = new Calculation(this, (name) =>
    this.raise({ type: 'calculated', sheet: this.sheetNamed(name)! }),
  );
  private count = 0;

  nextId(kind: string): string {
    this.count += 1;
    return `{${kind.toUpperCase()}-${String(this.count).padStart(8, '0')}}`;
  }

  /** As Excel finds sheets: without case. */
  sheetNamed(name: string): HostSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  sheetAt(key: string): HostSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key) ?? this.sheetNamed(key);
  }

  addSheet(name: string): HostSheet {
    const sheet = new HostSheet(this, name);
    this.sheets.push(sheet);
    this.raise({ type: 'added', sheet });
    return sheet;
  }

  /** Formulas follow the name, as everywhere in Excel. */
  renameSheet(sheet: HostSheet, name: string): void {
    const before = sheet.name;
    this.calculation.settle(true);
    sheet.name = name;
    retarget(this, before, name);
    this.raise({ type: 'renamed', sheet, before, after: name });
  }

  removeSheet(sheet: HostSheet): void {
    this.calculation.settle(true);
    this.sheets = this.sheets.filter((one) => one !== sheet);
    sheet.isDeleted = true;
    retarget(this, sheet.name, undefined);
    this.raise({ type: 'deleted', sheet });
    if (this.active === sheet) this.active = this.sheets.find(({ visibility }) => visibility === 'visible');
  }

  /** What needs the workbook in front fails while another one is. */
  refuseInactive(): void {
    if (this.isInactive) throw new ExcelError('InactiveWorkbook', 'Another workbook is active.');
  }

  activate(sheet: HostSheet): void {
    if (this.active === sheet) return;
    if (this.active) this.raise({ type: 'deactivated', sheet: this.active });
    this.active = sheet;
    this.raise({ type: 'activated', sheet });
  }

  select(sheet: HostSheet, ranges: readonly RangeAddress[]): void {
    this.activate(sheet);
    this.selection = { sheet, ranges };
    this.activeCell = { row: ranges[0]!.top, column: ranges[0]!.left };
    this.raise({ type: 'selected', sheet, ranges });
  }

  /** Contents of these cells are others now: their readers are worked out anew, and listeners are told. */
  changed(sheet: HostSheet, range: RangeAddress): void {
    this.calculation.touched({ sheet: sheet.name, ...range });
    this.raise({ type: 'changed', sheet, ranges: [range] });
  }

  /** Excel calculates what was stored without results when it opens a workbook. */
  calculateUnknown(): void {
    for (const { name, rows } of this.sheets) {
      for (const [row, cells] of rows) {
        cells.forEach((cell, column) => {
          if (cell?.isUncalculated) this.calculation.touched({ sheet: name, ...rangeOfCell({ row, column }) });
        });
      }
    }
    this.calculation.settle();
  }

  raise(event: HostEvent): void {
    if (this.areEventsEnabled) this.events.push(event);
  }
}
