export * from './check-workbook';
export * from './mark-findings';
export * from './plan-writing';
export * from './write-workbook';
export * from './clean-workbook';
