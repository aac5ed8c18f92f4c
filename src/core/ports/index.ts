export * from './workbook-port';
export * from './file-problem';
export * from './host-refusal';
export * from './cancelled';
export * from './read-file';
export * from './part-missing';
