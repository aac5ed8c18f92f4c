export * from './workbook-port';
export * from './file-problem';
export * from './host-refusal';
export * from './cancelled';
