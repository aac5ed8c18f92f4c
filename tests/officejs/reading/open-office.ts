import { OfficeWorkbook, type OfficeHost } from '../../../src/adapters/officejs';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import { openHost, type ExcelHost, type OpenHost } from '../host';

export interface OpenOffice extends OpenHost {
  readonly workbook: OfficeWorkbook;
}

/** A workbook open in the simulated Excel, as the add-in sees it. */
export function openOffice(snapshot: WorkbookSnapshot, extra: Partial<OfficeHost> = {}): OpenOffice {
  const open = openHost(snapshot);
  const host: OfficeHost = {
    run: (batch) => open.run(batch),
    supports: (set) => open.host.requirements.isSetSupported('ExcelApi', set),
    breathe: () => Promise.resolve(),
    ...extra,
  };
  return { ...open, workbook: new OfficeWorkbook(host) };
}

export interface Cost {
  readonly syncs: number;
  /** Of the answers. */
  readonly bytes: number;
  readonly largest: number;
}

/** What a job costs in round trips. */
export async function costOf(host: ExcelHost, job: () => Promise<unknown>): Promise<Cost> {
  const before = host.syncs.length;
  await job();
  const sizes = host.syncs.slice(before).map(({ responseBytes }) => responseBytes);
  return { syncs: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), largest: Math.max(...sizes) };
}
