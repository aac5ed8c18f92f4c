import type { CellRef } from '../../core/address';
import { homeOf, isAsGiven, type CellWrite, type Change, type OwnSheet } from '../../core/changes';
import { cellAt, isError, sheetNamed, type Cell, type Sheet, type WorkbookSnapshot } from '../../core/snapshot';
import { isSameRow, type RowTexts } from './row-texts';
import { sparedSheets, type SparedSheet } from './spared-sheets';

/** What may be taken back, and what somebody has made otherwise since we wrote it. */
export interface StillOurs {
  readonly changes: readonly Change[];
  readonly kept: readonly CellRef[];
  /** Sheets given to the user in which somebody has written since. */
  readonly keptSheets: readonly string[];
  readonly isStateKept: boolean;
  /** Sheets of ours that stay, for somebody's formulas read them by now. */
  readonly spared: readonly SparedSheet[];
}

interface Written {
  /** What was written, and stands there where nobody has changed it. */
  readonly changes: readonly Change[];
  readonly texts: RowTexts;
}

/**
 * The changes of `back` that take nothing from anybody: cells that hold what we wrote, in the rows that they stood in,
 * on sheets that are there. We know only our own steps, not what people did between them.
 */
export function stillOurs(back: readonly Change[], written: Written, now: WorkbookSnapshot): StillOurs {
  const isFree = freedom(written, now);
  const isStateFree = stateWritten(written.changes, now.state ?? null) === (now.state ?? null);
  const kept: CellRef[] = [];
  const keptSheets: string[] = [];
  const changes = back.flatMap((change): Change[] => {
    if (change.kind === 'set-state') return isStateFree ? [change] : [];
    if (change.kind === 'mark') return sheetNamed(now, change.sheet) ? [change] : [];
    if (change.kind === 'take-sheet') {
      if (isUntouched(change.content, now)) return [change];
      if (sheetNamed(now, change.content.name)) keptSheets.push(change.content.name);
      return [];
    }
    if (change.kind !== 'set-cells') return [change];
    const cells = change.cells.filter((write) => {
      const takes = isFree(change.sheet, write);
      if (!takes) kept.push({ sheet: change.sheet, row: write.row, column: write.column });
      return takes;
    });
    return cells.length === 0 ? [] : [{ ...change, cells }];
  });
  const spared = sparedSheets(changes, now);
  const staying = new Set(spared.map(({ key }) => key));
  return {
    changes: changes.filter((change) => change.kind !== 'remove-sheet' || !staying.has(change.key)),
    kept,
    keptSheets,
    spared,
    isStateKept: !isStateFree && back.some(({ kind }) => kind === 'set-state'),
  };
}

/** A sheet that we gave, with nothing filled in since. */
function isUntouched(content: OwnSheet, now: WorkbookSnapshot): boolean {
  const sheet = sheetNamed(now, content.name);
  return sheet !== undefined && isAsGiven(sheet, content);
}

function freedom({ changes, texts }: Written, now: WorkbookSnapshot): (sheet: string, write: CellWrite) => boolean {
  const last = new Map<string, CellWrite>();
  for (const change of changes) {
    const sheet = change.kind === 'set-cells' ? sheetNamed(now, change.sheet) : undefined;
    if (change.kind !== 'set-cells' || !sheet) continue;
    for (const write of change.cells) last.set(keyOf(sheet, write), write);
  }
  return (name, write) => {
    const sheet = sheetNamed(now, name);
    if (!sheet) return false;
    // Our own sheets are written by us, whoever has typed into them.
    if (sheet.ours !== undefined) return true;
    const wrote = last.get(keyOf(sheet, write));
    return !wrote || (isAsWritten(wrote, cellAt(sheet, homeOf(write, sheet))) && isSameRow(texts, sheet, write.row));
  };
}

/** Merged cells are one cell, whichever of them was spoken of. */
function keyOf(sheet: Sheet, write: CellWrite): string {
  const { row, column } = homeOf(write, sheet);
  return `${row},${column},${sheet.name}`;
}

function isAsWritten({ value, formula }: CellWrite, cell: Cell | undefined): boolean {
  if (formula !== undefined) return cell?.formula !== undefined && plain(cell.formula) === plain(formula);
  if (cell?.formula !== undefined) return false;
  const [wrote, holds] = [value === '' ? null : value, cell?.value ?? null];
  if (wrote !== null && isError(wrote)) return holds !== null && isError(holds) && holds.error === wrote.error;
  return wrote === holds;
}

/** Excel puts spaces, quotes and capitals in formulas as it likes. */
function plain(formula: string): string {
  return formula.replaceAll(/[\s']|_xlfn\.|_xlws\./gi, '').toUpperCase();
}

function stateWritten(changes: readonly Change[], otherwise: string | null): string | null {
  const states = changes.flatMap((change) => (change.kind === 'set-state' ? [change.state] : []));
  return states.length > 0 ? states.at(-1)! : otherwise;
}
