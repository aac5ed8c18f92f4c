export * from './workbook-port';
export * from './file-problem';
