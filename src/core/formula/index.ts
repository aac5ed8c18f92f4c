export * from './tokenize';
export * from './parse-reference';
export * from './references-of';
export * from './to-r1c1';
export * from './plain-sum';
export * from './shift-formula';
export * from './stored-formula';
export * from './is-formula';
