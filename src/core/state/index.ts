export * from './stored-state';
export * from './state-text';
