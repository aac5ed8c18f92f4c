export * from './cell-types';
export * from './own-parts';
export * from './read-workbook';
export * from './sheet-frame';
export * from './sheet-scanner';
export * from './tag-attributes';
export * from './workbook-part';
