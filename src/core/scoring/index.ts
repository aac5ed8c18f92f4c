export * from './grade';
export * from './full-score';
export * from './list-grade';
export * from './not-evaluated';
export * from './execution';
export * from './project-rate';
export * from './stated-rate';
export * from './fit-hint';
