import { extname } from 'node:path';
import { CannotRun } from '../cannot-run';
import type { Session } from '../session';
import { writeTrouble } from './file-trouble';

export interface OutputRequest {
  readonly input: string;
  readonly output: string | undefined;
  readonly isInPlace: boolean;
}

/** Where to write: never over the input unless that was asked for. */
export async function outputOf(
  { input, output, isInPlace }: OutputRequest,
  { io, problems }: Session,
): Promise<string> {
  if (isInPlace && output !== undefined) throw new CannotRun(problems.outputAndInPlace(), 'usage');
  if (isInPlace) return input;
  if (output === undefined) throw new CannotRun(problems.needsOutput(), 'usage');
  const extension = extname(input).toLowerCase();
  // A macro workbook under another name, or the other way round, does not open.
  if (extname(output).toLowerCase() !== extension) {
    throw new CannotRun(problems.outputKind(output, extension), 'usage');
  }
  if (await io.isSameFile(input, output)) throw new CannotRun(problems.outputIsInput(output), 'usage');
  return output;
}

/** Puts the file in place; throws CannotRun where that cannot be. */
export async function putFile(path: string, bytes: Uint8Array, { io, problems }: Session): Promise<void> {
  try {
    await io.writeFile(path, bytes);
  } catch (thrown) {
    throw writeTrouble(thrown, path, problems);
  }
}
