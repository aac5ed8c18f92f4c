export * from './summarise';
export * from './figures';
export { SHEET_NAMES, type SheetKey } from './sheet-names';
export * from './certificate';
