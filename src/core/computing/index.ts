export * from './computed';
export * from './compute-columns';
