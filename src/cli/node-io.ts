import { chmod, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PROBLEM_WORDS } from '../core/words';
import { languageOf } from './arguments/language-of';
import { EXIT } from './exit';
import type { Io } from './io';

/** The process as the command line sees it. */
export function nodeIo(): Io {
  // A reader that has seen enough (head, less) is no reason to complain.
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EPIPE') process.exit(EXIT.passed);
    const language = languageOf(process.argv.slice(2), process.env) ?? 'zh-CN';
    process.stderr.write(`${PROBLEM_WORDS[language].notPrinted()}\n`, () => process.exit(EXIT.couldNotRun));
  });
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    isOutTerminal: process.stdout.isTTY,
    isErrTerminal: process.stderr.isTTY,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    now: () => performance.now(),
    readFile,
    writeFile: writeAndRename,
    isSameFile,
  };
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map(statOf));
  return first !== undefined && second !== undefined && first.dev === second.dev && first.ino === second.ino;
}

async function statOf(path: string): Promise<{ dev: bigint; ino: bigint; mode: bigint } | undefined> {
  try {
    return await stat(path, { bigint: true });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw problem;
  }
}

/** Beside the target first, flushed to the disk, then renamed over it: never half a file. */
async function writeAndRename(path: string, bytes: Uint8Array): Promise<void> {
  const before = await statOf(path);
  const target = before ? await realpath(path) : path;
  const draft = join(dirname(target), `.jihe-${process.pid}-${Date.now()}.tmp`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (before) await chmod(draft, Number(before.mode & 0o777n));
    await rename(draft, target);
  } catch (problem) {
    await rm(draft, { force: true });
    throw problem;
  }
}
