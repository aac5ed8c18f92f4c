export * from './types';
export * from './a1';
export * from './range';
export * from './sheet-name';
