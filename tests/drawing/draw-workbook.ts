export { drawWorkbook } from '../../src/core/drawing';
