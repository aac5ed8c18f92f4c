export * from './change';
export * from './own-sheet';
export * from './outcome';
export * from './with-cells';
export * from './refusal';
export * from './inverse';
export * from './own-format';
export * from './own-sheets-after';
