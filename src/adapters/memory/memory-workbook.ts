import {
  homeOf,
  inverseOf,
  ownSheetsAfter,
  refusalOf,
  withCells,
  type Change,
  type MarkChange,
  type Outcome,
  type OwnSheet,
} from '../../core/changes';
import type { PortOptions, WorkbookPort } from '../../core/ports';
import { isSameWorkbook, sheetNamed, type Sheet, type WorkbookSnapshot } from '../../core/snapshot';
import { givenSheet, sheetOf } from './own-sheet-cells';

interface Contents {
  readonly workbook: WorkbookSnapshot;
  readonly marks: readonly MarkChange[];
  readonly ownSheets: ReadonlyMap<string, OwnSheet>;
}

/** A workbook in memory: what the other workbooks are measured by. */
export class MemoryWorkbook implements WorkbookPort {
  #contents: Contents;

  constructor(workbook: WorkbookSnapshot) {
    this.#contents = { workbook, marks: [], ownSheets: new Map() };
  }

  /** The marks as they were set, for tests to look at. */
  get marks(): readonly MarkChange[] {
    return this.#contents.marks;
  }

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.#contents.workbook);
  }

  apply(changes: readonly Change[], expected: WorkbookSnapshot, options?: PortOptions): Promise<Outcome> {
    return Promise.resolve(this.#applied(changes, expected, options));
  }

  #applied(changes: readonly Change[], expected: WorkbookSnapshot, options?: PortOptions): Outcome {
    const { workbook, marks, ownSheets } = this.#contents;
    if (!isSameWorkbook(workbook, expected)) return { ok: false, refusal: { reason: 'changed-meanwhile' } };
    const refusal = refusalOf(workbook, changes);
    if (refusal) return { ok: false, refusal };
    const journal = inverseOf(changes, { workbook, marks, ownSheet: (key) => ownSheets.get(key) });
    this.#contents = changes.reduce(after, this.#contents);
    options?.onProgress?.(1);
    return { ok: true, applied: changes.length, journal };
  }
}

function after(contents: Contents, change: Change): Contents {
  switch (change.kind) {
    case 'set-cells':
      return withWritten(contents, change);
    case 'mark':
      return { ...contents, marks: [...contents.marks, change] };
    case 'clear-marks':
      return { ...contents, marks: [] };
    case 'write-sheet':
      return withOwnSheet(contents, change.content);
    case 'remove-sheet':
      return withoutOwnSheet(contents, change.key);
    case 'give-sheet':
      return withSheets(contents, [...contents.workbook.sheets, givenSheet(change.content)]);
    case 'take-sheet':
      return withSheets(
        contents,
        contents.workbook.sheets.filter(({ name }) => !isNamed(name, change.content)),
      );
    case 'set-state':
      return { ...contents, workbook: withState(contents.workbook, change.state) };
  }
}

function withWritten(
  { workbook, marks, ownSheets }: Contents,
  change: Extract<Change, { kind: 'set-cells' }>,
): Contents {
  const after = withCells(workbook, [atHome(change, workbook)]);
  return { workbook: after, marks, ownSheets: ownSheetsAfter(ownSheets, [change], workbook) };
}

function atHome(change: Extract<Change, { kind: 'set-cells' }>, workbook: WorkbookSnapshot): Change {
  const sheet = sheetNamed(workbook, change.sheet);
  if (!sheet) return change;
  return { ...change, sheet: sheet.name, cells: change.cells.map((write) => ({ ...write, ...homeOf(write, sheet) })) };
}

function withOwnSheet({ workbook, marks, ownSheets }: Contents, content: OwnSheet): Contents {
  const sheet = sheetOf(content);
  const isKnown = workbook.sheets.some(({ ours }) => ours === content.key);
  const sheets = isKnown
    ? workbook.sheets.map((one) => (one.ours === content.key ? sheet : one))
    : [...workbook.sheets, sheet];
  return { workbook: { ...workbook, sheets }, marks, ownSheets: new Map(ownSheets).set(content.key, content) };
}

function withoutOwnSheet({ workbook, marks, ownSheets }: Contents, key: string): Contents {
  const sheets = workbook.sheets.filter(({ ours }) => ours !== key);
  const left = new Map(ownSheets);
  left.delete(key);
  return { workbook: { ...workbook, sheets }, marks, ownSheets: left };
}

function withSheets(contents: Contents, sheets: readonly Sheet[]): Contents {
  return { ...contents, workbook: { ...contents.workbook, sheets } };
}

function isNamed(name: string, content: OwnSheet): boolean {
  return name.toLowerCase() === content.name.toLowerCase();
}

function withState(workbook: WorkbookSnapshot, state: string | null): WorkbookSnapshot {
  const after: { -readonly [K in keyof WorkbookSnapshot]: WorkbookSnapshot[K] } = { ...workbook };
  if (state === null) delete after.state;
  else after.state = state;
  return after;
}
