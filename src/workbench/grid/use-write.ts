import { useCallback } from 'react';
import type { CellWrite } from '../../core/changes';
import { SHARED_WORDS, useWords } from '../../ui/words';
import { GRID_WORDS } from './words';

interface Writing {
  readonly sheet: { readonly name: string; readonly isProtected: boolean };
  /** Nothing may be written to the whole workbook. */
  readonly isReadOnly: boolean;
  readonly onEdit: (sheet: string, cells: readonly CellWrite[]) => void;
  readonly onNotice: (sentence: string) => void;
}

/** Hands edits up, nothing where there is nothing to write; says why where none may be made. */
export function useWrite({ sheet: { name, isProtected }, isReadOnly, onEdit, onNotice }: Writing) {
  const words = useWords(GRID_WORDS);
  const { readOnly } = useWords(SHARED_WORDS);
  const onTooMany = useCallback(() => onNotice(words.tooMany), [onNotice, words]);
  const onFailed = useCallback(() => onNotice(words.notMoved), [onNotice, words]);
  const onForbidden = useCallback(
    () => onNotice(isReadOnly ? readOnly : words.isProtected),
    [onNotice, isReadOnly, readOnly, words],
  );
  const write = useCallback(
    (cells: readonly CellWrite[]) => {
      if (cells.length > 0) onEdit(name, cells);
    },
    [name, onEdit],
  );
  return { write, onTooMany, onFailed, onForbidden, mayWrite: !isReadOnly && !isProtected };
}
