import type { RangeRef } from '../../address';
import type { Read } from '../parsing/tree';
import { rowsAt } from './hit-rows';
import type { Run } from './run';

/** A run and one of its references. */
export interface Reader {
  readonly run: Run;
  readonly read: Read;
}

const BLOCK = 64;
const MOST_BLOCKS = 8;

/** Who reads what, by sheet and rows. References over few rows are found by their rows, the others are gone through. */
export class ReaderMap {
  private readonly tall = new Map<string, Reader[]>();
  private readonly blocks = new Map<string, Map<number, Reader[]>>();

  constructor(runs: Iterable<Run>) {
    for (const run of runs)
      for (const read of run.shape.reads) for (const sheet of read.sheets) this.add(sheet, { run, read });
  }

  private add(sheet: string, reader: Reader): void {
    const { run, read } = reader;
    const [above, below] = [rowsAt(read, run.top - run.shape.anchor), rowsAt(read, run.bottom - run.shape.anchor)];
    const first = Math.floor(Math.min(above.top, below.top) / BLOCK);
    const last = Math.floor(Math.max(above.bottom, below.bottom) / BLOCK);
    if (last - first >= MOST_BLOCKS) return push(this.tall, sheet, reader);
    const blocks = this.blocks.get(sheet) ?? new Map<number, Reader[]>();
    this.blocks.set(sheet, blocks);
    for (let block = first; block <= last; block += 1) push(blocks, block, reader);
  }

  /** All who may read something of the range; some may come twice. */
  *of({ sheet, top, bottom, left, right }: RangeRef): Iterable<Reader> {
    for (const reader of this.near(sheet, top, bottom)) {
      if (reader.read.left <= right && left <= reader.read.right) yield reader;
    }
  }

  private *near(sheet: string, top: number, bottom: number): Iterable<Reader> {
    yield* this.tall.get(sheet) ?? [];
    const blocks = this.blocks.get(sheet);
    if (!blocks) return;
    const first = Math.floor(top / BLOCK);
    const last = Math.floor(bottom / BLOCK);
    if (last - first >= blocks.size) for (const readers of blocks.values()) yield* readers;
    else for (let block = first; block <= last; block += 1) yield* blocks.get(block) ?? [];
  }
}

function push<Key>(map: Map<Key, Reader[]>, key: Key, reader: Reader): void {
  const readers = map.get(key);
  if (readers) readers.push(reader);
  else map.set(key, [reader]);
}
