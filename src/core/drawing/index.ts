export { drawWorkbook } from './draw-workbook';
