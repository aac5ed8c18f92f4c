export * from './words-provider';
export * from './shared-words';
export * from './verdict-words';
