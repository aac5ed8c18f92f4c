export * from './steps';
export * from './session-words';
