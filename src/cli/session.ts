import type { WorkbookPort } from '../core/ports';
import type { Language, ProblemWords } from '../core/words';
import type { Io } from './io';

/** A workbook that can be written back as a file. */
export type WorkbookFile = WorkbookPort & { toBytes(): Uint8Array };

/** What every command works with. */
export interface Session {
  readonly io: Io;
  readonly language: Language;
  readonly problems: ProblemWords;
  /** Throws UnreadableFile where the bytes are no workbook. */
  open(bytes: Uint8Array): WorkbookFile;
}
