export { readXlsx, type ReadXlsxOptions } from './read-xlsx';
export { XlsxWorkbook } from './xlsx-workbook';
