import { useEffect, useRef, type RefObject } from 'react';
import type { RangeAddress } from '../../core/address';
import type { CellWrite } from '../../core/changes';
import { copiedText, pastedRows } from '../display/pasted-rows';
import { MOST_ROWS, type CellCache } from './cell-cache';
import {
  carried,
  clearingWrites,
  isTooLarge,
  pastedWrites,
  withinSheet,
  type CopiedCell,
  type Pasted,
} from './cell-writes';
import type { Selection } from './selection';
import type { SheetLayout } from './sheet-layout';

interface Clipboard {
  readonly container: RefObject<HTMLElement>;
  readonly layout: SheetLayout;
  readonly cells: CellCache;
  readonly selection: Selection | null;
  readonly mayWrite: boolean;
  readonly onForbidden: () => void;
  readonly write: (cells: readonly CellWrite[]) => void;
  readonly onTooMany: () => void;
  /** Tells that nothing was done: the cells, or the clipboard, could not be had. */
  readonly onFailed: () => void;
}

const KINDS = ['copy', 'cut', 'paste'] as const;

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
    const remember = (block: Copied): void => {
      copied.current = block;
    };
    const onCopy = (event: ClipboardEvent): void => {
      if (isOurs(latest.current)) copy(event, latest.current, remember);
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (isOurs(latest.current)) paste(event, copied.current, latest.current);
    };
    const listeners = { copy: onCopy, cut: onCopy, paste: onPaste };
    for (const kind of KINDS) window.addEventListener(kind, listeners[kind]);
    return () => {
      for (const kind of KINDS) window.removeEventListener(kind, listeners[kind]);
    };
  }, []);
}

function copy(event: ClipboardEvent, clipboard: Clipboard, remember: (block: Copied) => void): void {
  const { selection, layout, cells } = clipboard;
  if (!selection) return;
  event.preventDefault();
  const range = withinSheet(selection.range, layout);
  if (isTooLarge(range)) return clipboard.onTooMany();
  const taken = (block: Copied): void => {
    remember(block);
    if (event.type === 'cut' && clipboard.mayWrite) clipboard.write(clearingWrites(selection, clipboard));
  };
  if (!cells.isKnown(layout.sheet.name, range.top, range.bottom)) return void copyLater(range, clipboard, taken);
  const block = blockOf(range, clipboard);
  event.clipboardData?.setData('text/plain', block.text);
  taken(block);
}

/** The event waits for no answer; this other way to the clipboard does, but not every page may take it. */
async function copyLater(range: RangeAddress, clipboard: Clipboard, taken: (block: Copied) => void): Promise<void> {
  const { layout, cells, onFailed } = clipboard;
  if (!(await cells.load(layout.sheet.name, range.top, range.bottom))) return onFailed();
  const block = blockOf(range, clipboard);
  await Promise.resolve(block.text)
    .then((text) => navigator.clipboard.writeText(text))
    .then(() => taken(block), onFailed);
}

function paste(event: ClipboardEvent, copied: Copied | null, clipboard: Clipboard): void {
  const { selection, layout, cells, mayWrite, write, onTooMany } = clipboard;
  const rows = selection && rowsOf(event.clipboardData?.getData('text/plain') ?? '', copied, selection);
  if (!rows) return;
  event.preventDefault();
  if (!mayWrite) return clipboard.onForbidden();
  const { top, bottom } = withinSheet(selection.range, layout);
  if (rows.length > MOST_ROWS || isTooLarge(withinSheet(selection.range, layout))) return onTooMany();
  // How a text is understood depends on the formats of the cells that it goes into.
  const last = Math.max(bottom, top + rows.length - 1);
  void cells
    .load(layout.sheet.name, top, last)
    .then((isKnown) => (isKnown ? write(pastedWrites(rows, selection, clipboard)) : clipboard.onFailed()));
}

/** The grid has the focus, and no field in it. */
function isOurs({ container }: Clipboard): boolean {
  const focused = document.activeElement;
  return (
    focused !== null && !/^(INPUT|TEXTAREA)$/.test(focused.tagName) && container.current?.contains(focused) === true
  );
}

function blockOf(area: RangeAddress, { layout, cells }: Clipboard): Copied {
  const rows = shownRows(area, layout).map((row) =>
    shownColumns(area, layout).map((column) => ({ row, column, view: cells.cell(layout.sheet.name, row, column) })),
  );
  return {
    text: copiedText(rows.map((row) => row.map(({ view }) => view?.text ?? ''))),
    rows: rows.map((row) =>
      row.map(({ view, ...cell }) => ({ ...cell, input: view?.input ?? '', format: view?.format })),
    ),
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
function rowsOf(text: string, copied: Copied | null, { range }: Selection): readonly (readonly Pasted[])[] | null {
  if (copied && unified(copied.text) === unified(text)) {
    return carried(copied.rows, { row: range.top, column: range.left });
  }
  return text === '' ? null : pastedRows(text).map((row) => row.map((cell) => ({ text: cell })));
}

function unified(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
}
