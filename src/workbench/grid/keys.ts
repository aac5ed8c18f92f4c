import type { KeyboardEvent } from 'react';

/** What a key asks of the grid; null: the grid below moves the selection. */
export type GridCommand =
  | { readonly kind: 'edit' }
  /** Begins an entry with this text; "" where an input method is about to give it. */
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'select-all' }
  /** To the last row or column that holds something, or both. */
  | { readonly kind: 'end'; readonly of: 'rows' | 'columns' | 'both' }
  | { readonly kind: 'up' };

const INPUT_METHOD = 229;

type Key = Pick<KeyboardEvent, 'key' | 'keyCode' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

export function commandOf(key: Key): GridCommand | null {
  if (key.ctrlKey || key.metaKey) return controlCommand(key);
  if (key.altKey) return null;
  switch (key.key) {
    case 'F2':
      return { kind: 'edit' };
    case 'Enter':
      return { kind: key.shiftKey ? 'up' : 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
  }
  // Nothing newer than keyCode tells that an input method takes the key.
  if (key.keyCode === INPUT_METHOD) return { kind: 'type', text: '' };
  return [...key.key].length === 1 ? { kind: 'type', text: key.key } : null;
}

function controlCommand({ key, shiftKey, altKey }: Key): GridCommand | null {
  if (altKey) return null;
  switch (key.toLowerCase()) {
    case 'z':
      return { kind: shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case 'a':
      return { kind: 'select-all' };
    case 'end':
      if (shiftKey) return null;
      return { kind: 'end', of: 'both' };
    case 'arrowdown':
      return shiftKey ? null : { kind: 'end', of: 'rows' };
    case 'arrowright':
      return shiftKey ? null : { kind: 'end', of: 'columns' };
    default:
      return null;
  }
}
