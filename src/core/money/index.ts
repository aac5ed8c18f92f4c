export * from './divide';
export * from './decimal';
export * from './money';
export * from './rate';
export * from './points';
