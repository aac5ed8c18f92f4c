import type { WorkbookSnapshot } from '../snapshot';
import type { PortOptions } from './workbook-port';

/** Reads a file that is only looked into, beside the open workbook. Rejects with UnreadableFile where it is no workbook. */
export type ReadFile = (bytes: Uint8Array, options: PortOptions) => Promise<WorkbookSnapshot>;
