import { CannotRun } from '../cannot-run';
import type { Session } from '../session';

/** The one file, or name, of a command that takes one; throws CannotRun where there is none or several. */
export function oneFile(files: readonly string[], command: string, { problems }: Session): string {
  const [file, ...others] = files;
  if (file === undefined) throw new CannotRun(problems.needsFile(command), 'usage');
  if (others.length > 0) throw new CannotRun(problems.oneFileOnly(command), 'usage');
  return file;
}
