import { FILE_PROBLEM_WORDS, type Language } from '../../core/words';
import { WORKBENCH_WORDS } from '../words/workbench-words';
import type { Conversion } from './convert';
import { kindOfFile } from './file-kind';

/** As much of the browser's File as we need. */
export interface FileLike {
  readonly name: string;
  /** A folder that was dropped: it has no content to read. */
  readonly isFolder?: true;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file as .xlsx, or a sentence why it cannot be one. */
export type ReadFile =
  | { readonly name: string; readonly bytes: Uint8Array; readonly isReadOnly: boolean }
  | { readonly name: string; readonly trouble: string };

export interface Reading {
  readonly language: Language;
  /** Rejects where it cannot be done. */
  readonly convert: (conversion: Conversion) => Promise<Uint8Array>;
}

/** Reads a file; what is no .xlsx is converted where that can be. */
export async function readFile(file: FileLike, { language, convert }: Reading): Promise<ReadFile> {
  const words = WORKBENCH_WORDS[language];
  const { name } = file;
  if (file.isFolder) return { name, trouble: words.folder };
  const bytes = await bytesOf(file);
  if (!bytes) return { name, trouble: words.cannotRead };
  const found = kindOfFile(name, bytes);
  if (found.kind === 'workbook') return { name, bytes, isReadOnly: false };
  if (found.kind === 'wps') return { name, trouble: words.wps };
  if (found.kind === 'refused') return { name, trouble: FILE_PROBLEM_WORDS[found.problem][language] };
  return convert({ name, bytes }).then(
    (converted) => ({ name, bytes: converted, isReadOnly: true }),
    // Whatever the foreign reader stumbled over, for the user it is one thing.
    () => ({ name, trouble: words.cannotConvert }),
  );
}

async function bytesOf(file: FileLike): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (thrown) {
    // Moved or forbidden.
    if (thrown instanceof DOMException) return undefined;
    throw thrown;
  }
}
