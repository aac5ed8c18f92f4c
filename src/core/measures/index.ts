export * from './parse-measure';
export * from './measure-of-number';
export * from './parse-operator';
export * from './print-measure';
