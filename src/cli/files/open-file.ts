import { UnreadableFile } from '../../core/ports';
import { FILE_PROBLEM_WORDS } from '../../core/words';
import { CannotRun } from '../cannot-run';
import type { Session, WorkbookFile } from '../session';
import { readTrouble } from './file-trouble';

/** Opens a workbook file; throws CannotRun with a sentence where that cannot be. */
export async function openFile(path: string, session: Session): Promise<WorkbookFile> {
  const bytes = await bytesOf(path, session);
  return readable(session, () => session.open(bytes));
}

async function bytesOf(path: string, { io, problems }: Session): Promise<Uint8Array> {
  try {
    return await io.readFile(path);
  } catch (thrown) {
    throw readTrouble(thrown, path, problems);
  }
}

/** Runs what reads a workbook; that it cannot be read is told in the user's words. */
export async function readable<T>({ language }: Session, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    if (!(thrown instanceof UnreadableFile)) throw thrown;
    throw new CannotRun(FILE_PROBLEM_WORDS[thrown.problem][language], thrown.problem);
  }
}
