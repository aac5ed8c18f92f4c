import { useEffect, useRef, type RefObject } from 'react';
import type { RangeAddress } from '../../core/address';
import type { CellWrite } from '../../core/changes';
import { copiedText, pastedRows } from '../display/pasted-rows';
import type { CellCache } from './cell-cache';
import { carriedInputs, clearingWrites, pastedWrites, withinSheet, type CopiedCell } from './cell-writes';
import type { Selection } from './selection';
import type { SheetLayout } from './sheet-layout';

interface Clipboard {
  readonly container: RefObject<HTMLElement>;
  readonly layout: SheetLayout;
  readonly cells: CellCache;
  readonly selection: Selection | null;
  readonly isReadOnly: boolean;
  readonly write: (cells: readonly CellWrite[]) => void;
}

/** What was copied here last: pasted here again it keeps its formulas and all its digits. */
interface Copied {
  readonly text: string;
  readonly rows: readonly (readonly CopiedCell[])[];
}

/** Copy, cut and paste while the grid has the focus: texts between tabs, as spreadsheets exchange them. */
export function useClipboard(clipboard: Clipboard): void {
  const latest = useRef(clipboard);
  const copied = useRef<Copied | null>(null);
  useEffect(() => {
    latest.current = clipboard;
  });
  useEffect(() => {
    const copy = (event: ClipboardEvent): void => {
      const { selection, isReadOnly, write } = latest.current;
      if (!selection || !isOurs(latest.current)) return;
      event.preventDefault();
      const block = blockOf(selection, latest.current);
      copied.current = block;
      event.clipboardData?.setData('text/plain', block.text);
      if (event.type === 'cut' && !isReadOnly) write(clearingWrites(selection, latest.current));
    };
    const paste = (event: ClipboardEvent): void => {
      const { selection, isReadOnly, write } = latest.current;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const rows = selection && rowsOf(text, copied.current, selection);
      if (!rows || isReadOnly || !isOurs(latest.current)) return;
      event.preventDefault();
      write(pastedWrites(rows, selection, latest.current));
    };
    const listeners = { copy, cut: copy, paste };
    for (const kind of ['copy', 'cut', 'paste'] as const) window.addEventListener(kind, listeners[kind]);
    return () => {
      for (const kind of ['copy', 'cut', 'paste'] as const) window.removeEventListener(kind, listeners[kind]);
    };
  }, []);
}

/** The grid has the focus, and no field in it. */
function isOurs({ container }: Clipboard): boolean {
  const focused = document.activeElement;
  return (
    focused !== null && !/^(INPUT|TEXTAREA)$/.test(focused.tagName) && container.current?.contains(focused) === true
  );
}

function blockOf({ range }: Selection, { layout, cells }: Clipboard): Copied {
  const area = withinSheet(range, layout);
  const rows = shownRows(area, layout).map((row) =>
    shownColumns(area, layout).map((column) => ({ row, column, view: cells.cell(layout.sheet.name, row, column) })),
  );
  return {
    text: copiedText(rows.map((row) => row.map(({ view }) => view?.text ?? ''))),
    rows: rows.map((row) => row.map(({ view, ...cell }) => ({ ...cell, input: view?.input ?? '' }))),
  };
}

function shownRows({ top, bottom }: RangeAddress, { rows }: SheetLayout): number[] {
  return indices(top, bottom).filter((row) => !rows.isHidden(row));
}

function shownColumns({ left, right }: RangeAddress, { columns }: SheetLayout): number[] {
  return indices(left, right).filter((column) => !columns.isHidden(column));
}

function indices(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What to type for a pasted text; null where there is none. Blank cells copied here are a text without a character. */
function rowsOf(text: string, copied: Copied | null, { range }: Selection): readonly (readonly string[])[] | null {
  if (copied && unified(copied.text) === unified(text)) {
    return carriedInputs(copied.rows, { row: range.top, column: range.left });
  }
  return text === '' ? null : pastedRows(text);
}

function unified(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
}
