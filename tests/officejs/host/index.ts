export { ExcelHost, MOST_BYTES, type SyncRecord } from './excel-host';
export { openHost, type OpenHost } from './open-host';
export type { Fault } from './faults';
