import type { CellAddress } from '../address';
import { cellAt, sheetNamed, type Cell, type Sheet, type WorkbookSnapshot } from '../snapshot';
import type { CellWrite, Change } from './change';
import type { OwnSheet } from './own-sheet';
import { homeOf } from './refusal';

export type MarkChange = Extract<Change, { kind: 'mark' }>;

/** What a snapshot does not show, but an inverse has to put back. */
export interface Former {
  readonly workbook: WorkbookSnapshot;
  readonly marks: readonly MarkChange[];
  /** The content of a sheet of ours; undefined where there was none. */
  readonly ownSheet: (key: string) => OwnSheet | undefined;
}

/** The changes that take `changes` back. */
export function inverseOf(changes: readonly Change[], former: Former): Change[] {
  return [
    ...marksBack(changes, former),
    ...sheetsBack(changes, former),
    ...givenBack(changes),
    ...cellsBack(changes, former),
    ...stateBack(changes, former),
  ];
}

function cellsBack(changes: readonly Change[], { workbook }: Former): Change[] {
  const writes = new Map<Sheet, Map<string, CellWrite>>();
  for (const change of changes) {
    const sheet = change.kind === 'set-cells' ? sheetNamed(workbook, change.sheet) : undefined;
    if (change.kind !== 'set-cells' || !sheet) continue;
    const known = writes.get(sheet) ?? new Map<string, CellWrite>();
    for (const write of change.cells) remember(known, write, sheet);
    writes.set(sheet, known);
  }
  return [...writes].map(([sheet, known]) => ({ kind: 'set-cells', sheet: sheet.name, cells: [...known.values()] }));
}

function remember(known: Map<string, CellWrite>, write: CellWrite, sheet: Sheet): void {
  const home = homeOf(write, sheet);
  const key = `${home.row},${home.column}`;
  const cell = cellAt(sheet, home);
  const back = known.get(key) ?? writeBack(home, cell);
  const setsFormat = write.format !== undefined || write.restoreFormat !== undefined;
  // An empty cell may have a format that no snapshot shows: it is left alone.
  const wasGeneral = cell !== undefined && cell.format === undefined;
  known.set(key, setsFormat && wasGeneral ? { ...back, restoreFormat: 'General' } : back);
}

function writeBack({ row, column }: CellAddress, cell: Cell | undefined): CellWrite {
  return {
    row,
    column,
    value: cell?.value ?? (cell && !cell.isUncalculated ? '' : null),
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell?.format === undefined ? {} : { format: cell.format }),
  };
}

function marksBack(changes: readonly Change[], { marks }: Former): Change[] {
  const isTouched = changes.some(({ kind }) => kind === 'mark' || kind === 'clear-marks');
  return isTouched ? [{ kind: 'clear-marks' }, ...marks] : [];
}

function sheetsBack(changes: readonly Change[], { ownSheet }: Former): Change[] {
  const keys = changes.flatMap((change) => {
    if (change.kind === 'write-sheet') return [change.content.key];
    return change.kind === 'remove-sheet' ? [change.key] : [];
  });
  return [...new Set(keys)].map((key) => {
    const content = ownSheet(key);
    return content ? { kind: 'write-sheet', content } : { kind: 'remove-sheet', key };
  });
}

/** The latest first: names that one sheet gave up for another come free again. */
function givenBack(changes: readonly Change[]): Change[] {
  return [...changes].reverse().flatMap((change): Change[] => {
    if (change.kind === 'give-sheet') return [{ kind: 'take-sheet', content: change.content }];
    return change.kind === 'take-sheet' ? [{ kind: 'give-sheet', content: change.content }] : [];
  });
}

function stateBack(changes: readonly Change[], { workbook }: Former): Change[] {
  const isTouched = changes.some(({ kind }) => kind === 'set-state');
  return isTouched ? [{ kind: 'set-state', state: workbook.state ?? null }] : [];
}
