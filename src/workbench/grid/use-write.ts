import { useCallback } from 'react';
import type { CellWrite } from '../../core/changes';
import { useWords } from '../../ui/words';
import { GRID_WORDS } from './words';

interface Writing {
  readonly sheet: { readonly name: string };
  readonly onEdit: (sheet: string, cells: readonly CellWrite[]) => void;
  readonly onNotice: (sentence: string) => void;
}

/** Hands edits up; nothing where there is nothing to write. */
export function useWrite({ sheet: { name }, onEdit, onNotice }: Writing) {
  const words = useWords(GRID_WORDS);
  const onTooMany = useCallback(() => onNotice(words.tooMany), [onNotice, words]);
  const write = useCallback(
    (cells: readonly CellWrite[]) => {
      if (cells.length > 0) onEdit(name, cells);
    },
    [name, onEdit],
  );
  return { write, onTooMany };
}
