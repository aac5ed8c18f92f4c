import type { ProblemWords } from '../../core/words';
import { CannotRun } from '../cannot-run';

type Say = (problems: ProblemWords, path: string) => string;

const SENTENCES: Readonly<Record<string, Say>> = {
  ENOENT: (problems, path) => problems.notFound(path),
  ENOTDIR: (problems, path) => problems.notFound(path),
  EISDIR: (problems, path) => problems.isFolder(path),
  EACCES: (problems, path) => problems.notAllowed(path),
  EPERM: (problems, path) => problems.notAllowed(path),
  EROFS: (problems, path) => problems.notAllowed(path),
  EBUSY: (problems, path) => problems.inUse(path),
  ETXTBSY: (problems, path) => problems.inUse(path),
  ENOSPC: (problems, path) => problems.diskFull(path),
  EDQUOT: (problems, path) => problems.diskFull(path),
};

/** Says what came between us and a file to be read. Other errors are thrown as they are. */
export function readTrouble(thrown: unknown, path: string, problems: ProblemWords): CannotRun {
  const code = codeOf(thrown);
  return new CannotRun((SENTENCES[code] ?? ((words) => words.notRead(path)))(problems, path), 'file');
}

/** The same for a file to be written. */
export function writeTrouble(thrown: unknown, path: string, problems: ProblemWords): CannotRun {
  const code = codeOf(thrown);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new CannotRun(problems.noFolder(path), 'file');
  return new CannotRun((SENTENCES[code] ?? ((words) => words.notWritten(path)))(problems, path), 'file');
}

function codeOf(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  if (typeof code !== 'string') throw thrown;
  return code;
}
