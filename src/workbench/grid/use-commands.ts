import { useRef, type KeyboardEvent } from 'react';
import type { CellAddress } from '../../core/address';
import type { CellWrite } from '../../core/changes';
import type { CellCache } from './cell-cache';
import { clearingWrites, isTooLarge, withinSheet } from './cell-writes';
import { allSelected } from './glide-selection';
import { commandOf, type GridCommand } from './keys';
import { nextCell } from './next-cell';
import { selectionOf, type Selection } from './selection';
import type { SheetLayout } from './sheet-layout';

interface Commanded {
  readonly layout: SheetLayout;
  readonly cells: CellCache;
  readonly selection: Selection | null;
  readonly mayWrite: boolean;
  /** Tells why nothing may be written. */
  readonly onForbidden: () => void;
  readonly choose: (selection: Selection) => void;
  readonly begin: (cell: CellAddress, initial: string, isTyped: boolean) => void;
  readonly bring: (cell: CellAddress, isCentred: boolean) => void;
  readonly write: (cells: readonly CellWrite[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onTooMany: () => void;
}

/** Keys that do something; those that move the selection are left to the grid below. */
export function useCommands(commanded: Commanded) {
  const isByKey = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    isByKey.current = true;
    if (isField(event.target)) return;
    const command = commandOf(event);
    if (!command || !perform(command, commanded)) return;
    event.stopPropagation();
    // The input method's key must go on into the field.
    if (!(command.kind === 'type' && command.text === '')) event.preventDefault();
  };
  const onPointerDown = (): void => {
    isByKey.current = false;
  };
  return { isByKey, onKeyDownCapture: onKeyDown, onPointerDownCapture: onPointerDown };
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|BUTTON)$/.test(target.tagName);
}

function perform(command: GridCommand, commanded: Commanded): boolean {
  const { selection, mayWrite, layout } = commanded;
  if (command.kind === 'undo') commanded.onUndo();
  else if (command.kind === 'redo') commanded.onRedo();
  else if (command.kind === 'select-all') commanded.choose(allSelected(layout));
  else if (!selection) return false;
  else if (command.kind === 'end') moveToEnd(command.of, selection, commanded);
  else if (command.kind === 'up') moveUp(selection, commanded);
  else if (!mayWrite) commanded.onForbidden();
  else if (command.kind === 'clear') clear(selection, commanded);
  else commanded.begin(selection.active, initialOf(command, selection, commanded), command.kind === 'type');
  return true;
}

function initialOf(command: GridCommand, { active }: Selection, { cells, layout }: Commanded): string {
  if (command.kind === 'type') return command.text;
  return cells.cell(layout.sheet.name, active.row, active.column)?.input ?? '';
}

function moveToEnd(of: 'rows' | 'columns' | 'both', { active }: Selection, { choose, bring, layout }: Commanded): void {
  const { sheet, merges } = layout;
  const row = of === 'columns' ? active.row : Math.max(0, sheet.rows - 1);
  const column = of === 'rows' ? active.column : Math.max(0, sheet.columns - 1);
  const next = selectionOf({ row, column }, merges);
  choose(next);
  bring(next.active, false);
}

function moveUp({ active }: Selection, { choose, layout }: Commanded): void {
  choose(selectionOf(nextCell(active, { rows: -1, columns: 0 }, layout), layout.merges));
}

function clear(selection: Selection, commanded: Commanded): void {
  if (isTooLarge(withinSheet(selection.range, commanded.layout))) commanded.onTooMany();
  else commanded.write(clearingWrites(selection, commanded));
}
