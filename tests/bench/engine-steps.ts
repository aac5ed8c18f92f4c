import { readFileSync } from 'node:fs';
import { OpcPackage } from '../../src/adapters/package';
import { readWorkbook } from '../../src/adapters/xlsx/read';
import { NODE_CODECS } from '../../src/cli/node-codecs';
import { checkBook, obstacleIn } from '../../src/core/checking';
import { NATIONAL_PRESET } from '../../src/core/presets';
import { readBook } from '../../src/core/reading';
import { fitHint } from '../../src/core/scoring';

export interface EngineSteps {
  /** Milliseconds: .xlsx to snapshot: unzipped and scanned. */
  readonly scanning: number;
  /** Milliseconds: .xlsx to snapshot and book. */
  readonly reading: number;
  /** Milliseconds: the scale's hint, obstacles, all rules, folding and counting. */
  readonly checking: number;
}

/** Where the time of a check goes, in a process that does nothing else: cold, as a user's check is. */
function engineSteps(bytes: Uint8Array): EngineSteps {
  const start = performance.now();
  const snapshot = readWorkbook(OpcPackage.open(bytes, NODE_CODECS));
  const scanned = performance.now();
  const book = readBook(snapshot);
  const read = performance.now();
  fitHint(book.lists, NATIONAL_PRESET);
  if (obstacleIn(book)) throw new Error('the workbook cannot be checked');
  const report = checkBook(book, NATIONAL_PRESET);
  if (report.failures.length > 0) throw new Error(JSON.stringify(report.failures));
  return { scanning: scanned - start, reading: read - start, checking: performance.now() - read };
}

console.log(JSON.stringify(engineSteps(readFileSync(process.argv[2]!))));
