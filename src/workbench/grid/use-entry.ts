import type { DataEditorRef } from '@glideapps/glide-data-grid';
import type { RefObject } from 'react';
import type { CellAddress } from '../../core/address';
import type { CellWrite } from '../../core/changes';
import type { CellCache } from './cell-cache';
import { typedWrites } from './cell-writes';
import { nextCell, type Movement } from './next-cell';
import { selectionOf, type Selection } from './selection';
import type { SheetLayout } from './sheet-layout';
import type { Editing } from './use-editing';

interface Entry {
  readonly editor: RefObject<DataEditorRef>;
  readonly layout: SheetLayout;
  readonly cells: CellCache;
  readonly editing: Editing | null;
  readonly end: () => void;
  readonly write: (cells: readonly CellWrite[]) => void;
  readonly choose: (selection: Selection) => void;
  readonly bring: (cell: CellAddress, isCentred: boolean) => void;
}

/** How an entry ends: written, and on to the next cell; or given up. */
export function useEntry({ editor, layout, cells, editing, end, write, choose, bring }: Entry) {
  const onCommit = (text: string, by: Movement): void => {
    end();
    if (!editing) return;
    write(typedWrites(text, editing.cell, { layout, cells }));
    // Left for something else on the page: the selection stays.
    if (by.rows === 0 && by.columns === 0) return;
    const next = nextCell(editing.cell, by, layout);
    choose(selectionOf(next, layout.merges));
    bring(next, false);
    editor.current?.focus();
  };
  const onCancel = (): void => {
    end();
    editor.current?.focus();
  };
  return { onCommit, onCancel };
}
