export * from './change';
export * from './own-sheet';
export * from './outcome';
export * from './with-cells';
