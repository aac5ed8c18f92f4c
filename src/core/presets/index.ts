export * from './preset';
export * from './national';
export * from './label-sets';
export * from './grade-scales';
export * from './weight-schemes';
export * from './shipped';
export * from './preset-problem';
export * from './parse-preset';
