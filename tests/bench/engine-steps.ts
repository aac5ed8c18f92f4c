import { OpcPackage } from '../../src/adapters/package';
import { readWorkbook } from '../../src/adapters/xlsx/read';
import { NODE_CODECS } from '../../src/cli/node-codecs';
import { checkBook } from '../../src/core/checking';
import { NATIONAL_PRESET } from '../../src/core/presets';
import { readBook } from '../../src/core/reading';

export interface EngineSteps {
  /** Milliseconds: .xlsx to snapshot and book. */
  readonly reading: number;
  /** Milliseconds: all rules, folding and counting. */
  readonly checking: number;
}

/** Where the time of a check goes, within one process; the better of two runs, since the first also compiles. */
export function engineSteps(bytes: Uint8Array): EngineSteps {
  const runs = [once(bytes), once(bytes)];
  return {
    reading: Math.min(...runs.map(({ reading }) => reading)),
    checking: Math.min(...runs.map(({ checking }) => checking)),
  };
}

function once(bytes: Uint8Array): EngineSteps {
  const start = performance.now();
  const book = readBook(readWorkbook(OpcPackage.open(bytes, NODE_CODECS)));
  const read = performance.now();
  const report = checkBook(book, NATIONAL_PRESET);
  if (report.failures.length > 0) throw new Error(JSON.stringify(report.failures));
  return { reading: read - start, checking: performance.now() - read };
}
