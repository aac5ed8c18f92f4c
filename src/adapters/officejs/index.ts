export { OfficeWorkbook } from './office-workbook';
export type { OfficeHost, RunOptions } from './office-host';
