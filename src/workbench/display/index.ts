export * from './sheet-views';
export * from './cell-block';
export * from './cell-view';
