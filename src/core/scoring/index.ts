export * from './grade';
export * from './execution';
