export * from './cell';
export * from './workbook';
export * from './lookup';
export * from './same-workbook';
