import { useEffect } from 'react';

/** Ctrl+S, or ⌘S, saves as everywhere else; the browser would save the page. */
export function useSaveKey(onSave: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isSave || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      // What is being typed into a cell belongs to it: leaving the field writes it.
      if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
      onSave();
    };
    // Before the fields, that keep their keys to themselves.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [onSave]);
}
