import { MemoryWorkbook } from '../../src/adapters/memory';
import type { Io } from '../../src/cli/io';
import { main } from '../../src/cli/main';
import type { WorkbookFile } from '../../src/cli/session';
import { drawWorkbook } from '../drawing/draw-workbook';

export interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** What was written, by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

export interface World {
  /** Files by path: a drawing, or bytes. A path that ends in "/" is a folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly io?: Partial<Io>;
  readonly open?: (bytes: Uint8Array) => WorkbookFile;
}

/** Runs the command line within the test, on files that are only there. Splits `command` at spaces. */
export async function runCli(command: string, world: World = {}): Promise<Run> {
  const files = new Map(Object.entries(world.files ?? {}));
  const written = new Map<string, Uint8Array>();
  let out = '';
  let err = '';
  const io: Io = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env: {},
    isOutTerminal: false,
    isErrTerminal: false,
    columns: undefined,
    now: () => 0,
    readFile: (path) => Promise.resolve().then(() => contentOf(files, path)),
    writeFile: (path, bytes) => Promise.resolve(void written.set(path, bytes)),
    isSameFile: (a, b) => Promise.resolve(a.replace('./', '') === b.replace('./', '')),
    ...world.io,
  };
  const exit = await main(command.split(' ').filter(Boolean), io, world.open ?? openDrawing);
  return { exit, out, err, written };
}

function contentOf(files: ReadonlyMap<string, string | Uint8Array>, path: string): Uint8Array {
  if (files.has(`${path}/`)) throw fileError('EISDIR');
  const content = files.get(path);
  if (content === undefined) throw fileError('ENOENT');
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** An error as Node gives it. */
export function fileError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Takes a file's bytes for a drawing of a workbook. */
function openDrawing(bytes: Uint8Array): WorkbookFile {
  const workbook = new MemoryWorkbook(drawWorkbook(new TextDecoder().decode(bytes)));
  return Object.assign(workbook, { toBytes: () => bytes });
}
