export * from './fields';
export * from './reading';
export * from './project';
export * from './list-table';
export * from './book';
