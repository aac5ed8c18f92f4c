import type { CellWrite, Change } from './change';
import type { MarkChange } from './inverse';
import type { OwnSheet } from './own-sheet';
import { sheetNamed, type WorkbookSnapshot } from '../snapshot';

/** What the changes come to, part by part of the workbook; of several for one thing the last one counts. */
export interface Plan {
  /** By the sheet's name as the workbook spells it. */
  readonly cells: ReadonlyMap<string, readonly CellWrite[]>;
  /** undefined: marks stay as they are. */
  readonly marks: MarkPlan | undefined;
  /** By key; null removes. */
  readonly sheets: ReadonlyMap<string, OwnSheet | null>;
  /** Sheets that become the user's. */
  readonly given: readonly OwnSheet[];
  /** Such sheets that go again, by their names as the workbook spells them. */
  readonly taken: readonly OwnSheet[];
  /** undefined: stays; null: removed. */
  readonly state: string | null | undefined;
}

export interface MarkPlan {
  readonly isCleared: boolean;
  readonly added: ReadonlyMap<string, readonly MarkChange[]>;
}

export function planOf(changes: readonly Change[], workbook: WorkbookSnapshot): Plan {
  const nameOf = (name: string): string => sheetNamed(workbook, name)?.name ?? name;
  const cells = new Map<string, CellWrite[]>();
  const sheets = new Map<string, OwnSheet | null>();
  const given: OwnSheet[] = [];
  const taken: OwnSheet[] = [];
  let marks: MarkPlan | undefined;
  let state: string | null | undefined;
  for (const change of changes) {
    if (change.kind === 'set-cells') append(cells, nameOf(change.sheet), change.cells);
    else if (change.kind === 'mark') marks = withMark(marks, nameOf(change.sheet), change);
    else if (change.kind === 'clear-marks') marks = { isCleared: true, added: new Map() };
    else if (change.kind === 'write-sheet') sheets.set(change.content.key, change.content);
    else if (change.kind === 'remove-sheet') sheets.set(change.key, null);
    else if (change.kind === 'give-sheet') given.push(change.content);
    else if (change.kind === 'take-sheet') taken.push({ ...change.content, name: nameOf(change.content.name) });
    else state = change.state;
  }
  return { cells, marks, sheets, given, taken, state };
}

function append<T>(lists: Map<string, T[]>, key: string, items: readonly T[]): void {
  const list = lists.get(key);
  if (list) for (const item of items) list.push(item);
  else lists.set(key, [...items]);
}

function withMark(before: MarkPlan | undefined, sheet: string, mark: MarkChange): MarkPlan {
  const added = new Map(before?.added);
  added.set(sheet, [...(added.get(sheet) ?? []), mark]);
  return { isCleared: before?.isCleared ?? false, added };
}
