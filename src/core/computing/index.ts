export * from './computed';
export * from './compute-columns';
export * from './grade-wording';
export * from './rate-convention';
export * from './rate-formula';
export * from './source-problem';
