import { useEffect, useState } from 'react';
import type { FileLike } from '../files/read-file';

/** Takes files dropped anywhere in the window. True while some are held over it. */
export function useFileDrop(onFiles: (files: readonly FileLike[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without it the browser would leave the page and show the file.
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      onFiles(droppedFiles(event.dataTransfer));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return isOver;
}

/** Folders come as files that cannot be read: only their entry tells them apart. */
function droppedFiles({ items }: DataTransfer): FileLike[] {
  return [...items].flatMap((item): FileLike[] => {
    const file = item.getAsFile();
    if (!file) return [];
    const isFolder = item.webkitGetAsEntry()?.isDirectory === true;
    return [isFolder ? { name: file.name, isFolder, arrayBuffer: () => file.arrayBuffer() } : file];
  });
}
