export * from './sheet-views';
export * from './cell-block';
export * from './cell-view';
export * from './typed-cell';
export * from './pasted-rows';
