export * from './cell';
export * from './workbook';
export * from './lookup';
