import { XlsxWorkbook } from '../../../../src/adapters/xlsx';
import { parseCell } from '../../../../src/core/address';
import type { WorkbookSnapshot } from '../../../../src/core/snapshot';
import { drawWorkbook } from '../../../drawing/draw-workbook';
import { attachClient, type ClientHooks } from '../../../officejs/host/client/attach-client';
import { ExcelHost } from '../../../officejs/host/excel-host';
import { officeOf } from './office-of';
import type { StageSettings } from './stage-settings';

declare global {
  interface Window {
    stageSettings: StageSettings;
    /** What a test does to the Excel played, and sees of it. */
    stage: Stage;
  }
}

/** An Excel with a workbook open, played in the page of the pane. */
export class Stage {
  readonly commands = new Map<string, (event: { completed(): void }) => unknown>();
  /** How often a command has shown the pane. */
  timesShown = 0;
  /** Addresses of dialogs that commands have opened. */
  readonly dialogs: string[] = [];

  constructor(readonly host: ExcelHost) {}

  /** Presses a button of the ribbon; ends once Excel has been told that the command has. */
  press(name: string): Promise<void> {
    const command = this.commands.get(name);
    if (!command) throw new Error(`The ribbon has no ${name}.`);
    return new Promise((resolve) => void command({ completed: () => resolve() }));
  }

  /** What stands in a cell: its formula with "=", else its value. */
  cell(sheet: string, address: string): unknown {
    const { row, column } = parseCell(address)!;
    const cell = this.host
      .snapshot()
      .sheets.find(({ name }) => name === sheet)
      ?.rows.get(row)?.[column];
    return cell?.formula === undefined ? (cell?.value ?? null) : `=${cell.formula}`;
  }

  /** All that stands in the workbook, as lines: cells with their formats, marks, hidden names, our part. */
  contents(): readonly string[] {
    const { sheets, names, state } = this.host.snapshot();
    const cells = sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, line]) =>
        line.flatMap((cell, column) => (cell ? [`${name}!${row},${column}: ${JSON.stringify(cell)}`] : [])),
      ),
    );
    return [...cells, ...names.map((one) => JSON.stringify(one)), `state: ${state ?? 'none'}`, `rules: ${this.rules}`];
  }

  /** How many conditional formats stand on all sheets. */
  get rules(): number {
    return this.host.book.sheets.reduce((sum, { rules }) => sum + rules.length, 0);
  }

  get sheetNames(): readonly string[] {
    return this.host.book.sheets.map(({ name }) => name);
  }
}

// Nothing else may be fetched.
async function fileBesideThePage(): Promise<WorkbookSnapshot> {
  const bytes = new Uint8Array(await (await fetch('stage.xlsx')).arrayBuffer());
  return XlsxWorkbook.open(bytes).read();
}

async function open(): Promise<void> {
  const { drawing } = window.stageSettings;
  const host = new ExcelHost(drawing === undefined ? await fileBesideThePage() : drawWorkbook(drawing));
  host.requirements.excelApi = `1.${window.stageSettings.excelApi}`;
  attachClient(window.OfficeExtension as unknown as ClientHooks, host);
  window.stage = new Stage(host);
}

const opening = open();
Object.assign(window, { Office: officeOf(window.stageSettings, opening) });
