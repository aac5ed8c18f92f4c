export * from './words-provider';
export * from './shared-words';
