export * from './action';
export * from './desk';
export * from './session-view';
