import { useEffect } from 'react';

/** Where a paste belongs to what has the focus, and opens nothing. */
const KEEPS_PASTE = 'input, textarea, [contenteditable="true"], [role="dialog"], [data-keeps-paste]';

/** A table or files pasted while no cell or field has the focus. */
export function useTablePaste(onTable: (text: string) => void, onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const target = event.target instanceof Element ? event.target : document.activeElement;
      if (event.defaultPrevented || target?.closest(KEEPS_PASTE) || !event.clipboardData) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      // A spreadsheet puts a picture of the cells beside their text.
      if (isTable(text)) onTable(text);
      else if (files.length > 0) onFiles(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onTable, onFiles]);
}

function isTable(text: string): boolean {
  return text.includes('\t') && text.trim().includes('\n');
}
