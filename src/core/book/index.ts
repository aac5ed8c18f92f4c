export * from './fields';
export * from './column-override';
export * from './reading';
export * from './project';
export * from './list-table';
export * from './project-at';
export * from './book';
